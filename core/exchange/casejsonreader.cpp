// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casejson.h"
#include "core/exchange/caselimits.h"
#include "core/exchange/documentfile.h"
#include "core/exchange/jsonfault.h"
#include "core/exchange/recordreader.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace saranda {

namespace {

namespace dom = simdjson::dom;

constexpr int newestVersion = 1;

/// The way from the bytes of a document to the records of a case.
class CaseReader
{
    Q_DECLARE_TR_FUNCTIONS(CaseJson)

public:
    CaseReader(const QString &fileName, const Doctrine &doctrine, const Progress &progress)
        : m_fileName(fileName)
        , m_progress(progress)
        , m_context{doctrine, m_case.records}
    { }

    Result<ImportedCase> read(const dom::element &document);

private:
    Result<> readHead(JsonMembers &members);
    void readInfo(JsonMembers &members);
    void readTables(JsonMembers &members);
    template <typename Record>
    void collectKeys(QStringView name, const dom::element &list);
    template <typename Record>
    void addKey(const dom::element &value, const Place &place);
    template <typename Record>
    void readTable(QStringView name, const dom::element &list);

    QString m_fileName;
    const Progress &m_progress; ///< asked for each record, of all that have a key
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_isStopped = false;
    ImportedCase m_case;
    ReadContext m_context;
};

Result<ImportedCase> CaseReader::read(const dom::element &document)
{
    const Place root;
    dom::object object;
    if (document.get(object)) {
        return failure(ErrorCode::BadInput, tr("“%1” is not a case document.").arg(m_fileName),
                       tr("/: an object is expected, not %1").arg(kindOfValue(document)));
    }
    JsonMembers members(object, root, m_context);
    if (Result<> head = readHead(members); !head)
        return failure(head.error());
    readInfo(members);
    readTables(members);
    if (m_isStopped)
        return failure(ErrorCode::Cancelled, tr("Stopped."));
    m_case.records.info.documentExtra = members.takeRest(root, m_context);
    checkWhole(m_context);
    if (!m_context.problems.isEmpty()) {
        return failure(ErrorCode::BadInput,
                       tr("“%1” cannot be read: %n problem(s) found.", nullptr,
                          int(m_context.problems.count()))
                           .arg(m_fileName),
                       m_context.problems.text());
    }
    m_case.warnings = m_context.warnings;
    return std::move(m_case);
}

/// A document of another kind or of a later version is refused without looking further: what is
/// in it means something else.
Result<> CaseReader::readHead(JsonMembers &members)
{
    const auto format = members.take(u"format");
    std::string_view formatName;
    if (!format || format->get(formatName) || formatName != "saranda-case") {
        return failure(ErrorCode::BadInput, tr("“%1” is not a case document.").arg(m_fileName),
                       tr("/format: \"saranda-case\" is expected"));
    }
    const auto version = members.take(u"version");
    double number = 0;
    if (!version || version->get(number) || number < 1 || number != double(int(number))) {
        return failure(ErrorCode::BadInput,
                       tr("“%1” does not say which version of the format it has.").arg(m_fileName),
                       tr("/version: a whole number from 1 on is expected"));
    }
    if (number > newestVersion) {
        return failure(ErrorCode::Newer,
                       tr("“%1” was written by a later version of the program.").arg(m_fileName),
                       tr("/version: %1 is later than %2, the last that is known here")
                           .arg(QString::number(number, 'f', 0), QString::number(newestVersion)));
    }
    return {};
}

void CaseReader::readInfo(JsonMembers &members)
{
    const Place root;
    const Place place(root, u"case");
    CaseInfo &info = m_case.records.info;
    info.id = CaseInfo::Id::make();
    if (const auto value = members.take(u"case"))
        RecordReader::readStruct(*value, place, m_context, info);
    else
        m_context.problems.add(place, tr("is missing"));
    m_case.statesMarkings = !info.markings.isEmpty();
    if (!m_case.statesMarkings)
        info.markings = defaultMarkings();
}

/// Ids first, so that records may name others in any order.
void CaseReader::readTables(JsonMembers &members)
{
    QHash<QString, dom::element> lists;
    CaseRecords::tables(
        m_case.records, [&]<typename Record>(QStringView name, RecordTable<Record> &) {
            const auto list = members.take(name);
            if (!list)
                return;
            if (list->is_array()) {
                lists.insert(name.toString(), *list);
                collectKeys<Record>(name, *list);
            } else {
                const Place root;
                m_context.problems.add(Place(root, name),
                                       tr("a list is expected, not %1").arg(kindOfValue(*list)));
            }
        });
    m_context.listsStates = !m_context.keys.of<State>().isEmpty();
    CaseRecords::tables(
        m_case.records, [&]<typename Record>(QStringView name, RecordTable<Record> &) {
            if (const auto list = lists.constFind(name.toString()); list != lists.cend())
                readTable<Record>(name, *list);
        });
}

template <typename Record>
void CaseReader::collectKeys(QStringView name, const dom::element &list)
{
    const Place root;
    const Place place(root, name);
    qsizetype index = 0;
    for (const dom::element value : dom::array(list)) {
        if (index >= caselimits::maxEntries) {
            m_context.problems.add(
                place, tr("the list has more than %1 entries").arg(caselimits::maxEntries));
            return;
        }
        addKey<Record>(value, Place(place, index++));
    }
    m_total += index;
}

/// Every entry gets an id, a wrong one too: problems later on are named by position.
template <typename Record>
void CaseReader::addKey(const dom::element &value, const Place &place)
{
    const Place idPlace(place, u"id");
    dom::element id;
    if (!value.is_object() || value["id"].get(id) || id.is_null()) {
        if (value.is_object())
            m_context.problems.add(idPlace, tr("is missing"));
        return;
    }
    std::string_view utf8;
    if (id.get(utf8))
        return; // reading the record says so
    const QString key = qStringOf(utf8);
    auto &keys = m_context.keys.template of<Record>();
    if (key.isEmpty())
        m_context.problems.add(idPlace, tr("is empty"));
    else if (key.size() > caselimits::maxKeyLength)
        m_context.problems.add(idPlace,
                               tr("has more than %1 characters").arg(caselimits::maxKeyLength));
    else if (keys.contains(key))
        m_context.problems.add(idPlace, tr("\"%1\" is there more than once").arg(key));
    else
        keys.insert(key, Id<Record>::make());
}

template <typename Record>
void CaseReader::readTable(QStringView name, const dom::element &list)
{
    const Place root;
    const Place place(root, name);
    qsizetype index = 0;
    for (const dom::element value : dom::array(list)) {
        if (index >= caselimits::maxEntries || m_isStopped)
            return;
        m_isStopped = m_progress && !m_progress(++m_done, m_total);
        Record record;
        RecordReader::readStruct(value, Place(place, index++), m_context, record);
        const auto &keys = m_context.keys.template of<Record>();
        record.id = keys.value(record.key);
        auto &table = m_case.records.template table<Record>();
        if (record.id.isNull() || table.contains(record.id))
            record.id = Id<Record>::make();
        table.put(record);
    }
}

Result<ImportedCase> refuseMalformed(QByteArrayView text, const QString &fileName,
                                     simdjson::error_code code)
{
    JsonFault fault;
    if (const auto found = findJsonFault(text, caselimits::maxDepth))
        fault = *found;
    else
        fault.what = QString::fromUtf8(simdjson::error_message(code));
    return failure(
        ErrorCode::BadInput,
        QCoreApplication::translate("CaseJson", "“%1” is not valid JSON.").arg(fileName),
        QStringLiteral("%1:%2:%3: %4")
            .arg(fileName, QString::number(fault.line), QString::number(fault.column), fault.what));
}

} // namespace

QStringList defaultMarkings()
{
    return {QStringLiteral("public"), QStringLiteral("partners"), QStringLiteral("restricted"),
            QStringLiteral("secret")};
}

Result<ImportedCase> readCaseJson(const QByteArray &json, const QString &fileName,
                                  const Doctrine &doctrine, const Progress &progress)
{
    QByteArrayView text(json);
    if (text.size() > caselimits::maxDocumentBytes)
        return failure(documentTooLarge(fileName));
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    const simdjson::padded_string padded(text.data(), std::size_t(text.size()));
    dom::parser parser;
    simdjson::error_code code = parser.allocate(padded.size(), std::size_t(caselimits::maxDepth));
    dom::element document;
    if (!code)
        code = parser.parse(padded).get(document);
    if (code)
        return refuseMalformed(text, fileName, code);
    return CaseReader(fileName, doctrine, progress).read(document);
}

} // namespace saranda
