// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casejson.h"
#include "core/exchange/jsontext.h"
#include "core/exchange/recordreader.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace saranda {

namespace {

using Names = std::span<const QStringView>;

// The fields the format's page shows are written even when they are empty, so that what a document
// said explicitly is there again. All others are written when they say something.
constexpr std::array<QStringView, 6> caseNames{u"title",   u"reference", u"claimant",
                                               u"purpose", u"language",  u"markings"};
constexpr std::array<QStringView, 1> stateNames{u"name"};
constexpr std::array<QStringView, 3> stanceNames{u"position", u"source", u"asOf"};
constexpr std::array<QStringView, 9> incidentNames{u"title",   u"kind",     u"period",
                                                   u"rule",    u"victims",  u"emanatesFrom",
                                                   u"sectors", u"campaign", u"harm"};
constexpr std::array<QStringView, 2> harmNames{u"kind", u"description"};
constexpr std::array<QStringView, 4> actorNames{u"kind", u"name", u"aliases", u"state"};
constexpr std::array<QStringView, 3> infrastructureNames{u"kind", u"value", u"state"};
constexpr std::array<QStringView, 1> sourceNames{u"name"};
constexpr std::array<QStringView, 10> exhibitNames{
    u"title", u"kind",      u"date",   u"language", u"source",
    u"marks", u"secondary", u"agreed", u"origin",   u"derivedFrom"};
constexpr std::array<QStringView, 3> fileNames{u"name", u"sha256", u"path"};
constexpr std::array<QStringView, 4> factNames{u"statement", u"date", u"incidents", u"citations"};
constexpr std::array<QStringView, 3> relationNames{u"subject", u"predicate", u"object"};
constexpr std::array<QStringView, 4> citationNames{u"exhibit", u"pinpoint", u"stance", u"strength"};
constexpr std::array<QStringView, 8> claimNames{u"incident", u"state",          u"test",
                                                u"rule",     u"standardReason", u"exclusiveControl",
                                                u"bases",    u"elements"};
constexpr std::array<QStringView, 4> sheetNames{u"element", u"arguments", u"indicators",
                                                u"alternatives"};
constexpr std::array<QStringView, 6> argumentNames{u"premises", u"stance",    u"strength",
                                                   u"warrant",  u"challenge", u"note"};
constexpr std::array<QStringView, 2> indicatorNames{u"fact", u"side"};
constexpr std::array<QStringView, 5> alternativeNames{u"title", u"kind", u"incompatible",
                                                      u"hardToReconcile", u"supportedBy"};
constexpr std::array<QStringView, 3> findingNames{u"reason", u"by", u"on"};
constexpr std::array<QStringView, 6> communicationNames{u"kind", u"from",    u"to",
                                                        u"date", u"exhibit", u"incidents"};

// clang-format off
Names shownNames(const auto &) { return {}; }
Names shownNames(const CaseInfo &) { return caseNames; }
Names shownNames(const State &) { return stateNames; }
Names shownNames(const DueDiligenceStance &) { return stanceNames; }
Names shownNames(const Incident &) { return incidentNames; }
Names shownNames(const Harm &) { return harmNames; }
Names shownNames(const Actor &) { return actorNames; }
Names shownNames(const Infrastructure &) { return infrastructureNames; }
Names shownNames(const Source &) { return sourceNames; }
Names shownNames(const Exhibit &) { return exhibitNames; }
Names shownNames(const StoredFile &) { return fileNames; }
Names shownNames(const Fact &) { return factNames; }
Names shownNames(const Relation &) { return relationNames; }
Names shownNames(const Citation &) { return citationNames; }
Names shownNames(const Claim &) { return claimNames; }
Names shownNames(const ElementSheet &) { return sheetNames; }
Names shownNames(const Argument &) { return argumentNames; }
Names shownNames(const Indicator &) { return indicatorNames; }
Names shownNames(const Alternative &) { return alternativeNames; }
Names shownNames(const Finding &) { return findingNames; }
Names shownNames(const Communication &) { return communicationNames; }
// clang-format on

/// Writes one struct, field by field: the visitor of the records' fields(), with a fresh record to
/// know what a field says by default.
class RecordWriter
{
public:
    RecordWriter(const CaseRecords &records, JsonText &text, Names shown)
        : m_records(records)
        , m_text(text)
        , m_shown(shown)
    { }

    template <typename Record>
    static void writeStruct(const CaseRecords &records, JsonText &text, const Record &record)
    {
        text.beginObject();
        RecordWriter writer(records, text, shownNames(record));
        Record::fields(record, writer);
        text.endObject();
    }

    void operator()(QStringView name, const QString &value)
    {
        if (begin(name, value.isEmpty()))
            m_text.write(QStringView(value));
    }
    void operator()(QStringView name, bool value)
    {
        if (begin(name, !value))
            m_text.write(value);
    }
    void operator()(QStringView name, int value)
    {
        begin(name, false);
        m_text.write(qint64(value));
    }
    void operator()(QStringView name, const std::optional<int> &value)
    {
        if (value && begin(name, false))
            m_text.write(qint64(*value));
    }
    void operator()(QStringView name, double value)
    {
        begin(name, false);
        m_text.write(QJsonValue(value));
    }
    void operator()(QStringView name, const std::optional<double> &value)
    {
        if (value && begin(name, false))
            m_text.write(QJsonValue(*value));
    }
    void operator()(QStringView name, const QStringList &values) { writeList(name, values); }
    void operator()(QStringView name, const CaseDate &date) { (*this)(name, date.text()); }
    void operator()(QStringView name, const EntityRef &entity)
    {
        (*this)(name, entityKey(m_records, entity));
    }
    void operator()(QStringView name, const QJsonObject &extra)
    {
        if (name == u"extra")
            m_text.writeMembers(withoutNames(extra));
    }
    template <VocabularyWord Word>
    void operator()(QStringView name, const Word &word)
    {
        if (begin(name, word == Word{}))
            m_text.write(QStringView(wordOf(word)));
    }
    template <VocabularyWord Word>
    void operator()(QStringView name, const std::optional<Word> &word)
    {
        if (word && begin(name, false))
            m_text.write(QStringView(wordOf(*word)));
    }
    template <typename Record>
    void operator()(QStringView name, const Id<Record> &id)
    {
        (*this)(name, keyOf(id));
    }
    template <typename Record>
    void operator()(QStringView name, const std::optional<Id<Record>> &id)
    {
        (*this)(name, id ? keyOf(*id) : QString());
    }
    template <HasFields Struct>
    void operator()(QStringView name, const std::optional<Struct> &record)
    {
        if (record && begin(name, false))
            writeStruct(m_records, m_text, *record);
    }
    template <typename Item>
    void operator()(QStringView name, const QList<Item> &items)
    {
        writeList(name, items);
    }

private:
    /// Writes the name when the field is to be written.
    bool begin(QStringView name, bool isDefault)
    {
        m_names.append(name);
        if (isDefault && std::find(m_shown.begin(), m_shown.end(), name) == m_shown.end())
            return false;
        m_text.name(name);
        return true;
    }
    template <typename Item>
    void writeList(QStringView name, const QList<Item> &items)
    {
        if (!begin(name, items.isEmpty()))
            return;
        m_text.beginList(!HasFields<Item>);
        for (const Item &item : items)
            writeItem(item);
        m_text.endList();
    }
    void writeItem(const QString &text) { m_text.write(QStringView(text)); }
    template <VocabularyWord Word>
    void writeItem(const Word &word)
    {
        m_text.write(QStringView(wordOf(word)));
    }
    template <typename Record>
    void writeItem(const Id<Record> &id)
    {
        m_text.write(QStringView(keyOf(id)));
    }
    template <HasFields Struct>
    void writeItem(const Struct &record)
    {
        writeStruct(m_records, m_text, record);
    }
    template <typename Record>
    QString keyOf(const Id<Record> &id) const
    {
        return m_records.table<Record>().keyOf(id);
    }
    /// A field that has become known since it was kept is written once, as what it is now.
    QJsonObject withoutNames(QJsonObject extra) const
    {
        for (const QStringView name : m_names)
            extra.remove(name);
        return extra;
    }

    const CaseRecords &m_records;
    JsonText &m_text;
    Names m_shown;
    QList<QStringView> m_names;
};

/// The lists the format's page shows are always there.
bool isExtension(QStringView list)
{
    return list == u"tasks" || list == u"drafts" || list == u"releases" || list == u"charts";
}

} // namespace

QByteArray writeCaseJson(const CaseRecords &records)
{
    return *writeCaseJson(records, {});
}

Result<QByteArray> writeCaseJson(const CaseRecords &records, const Progress &progress)
{
    qint64 total = 0;
    CaseRecords::tables(records, [&](QStringView, const auto &table) { total += table.size(); });
    qint64 done = 0;
    bool isStopped = false;
    JsonText text;
    text.beginObject();
    text.name(u"format");
    text.write(QStringView(u"saranda-case"));
    text.name(u"version");
    text.write(qint64(1));
    text.name(u"case");
    RecordWriter::writeStruct(records, text, records.info);
    CaseRecords::tables(records,
                        [&]<typename Record>(QStringView name, const RecordTable<Record> &table) {
                            if (isStopped || (table.isEmpty() && isExtension(name)))
                                return;
                            text.name(name);
                            text.beginList();
                            for (const Record *record : table.inKeyOrder()) {
                                RecordWriter::writeStruct(records, text, *record);
                                if (progress && !progress(++done, total)) {
                                    isStopped = true;
                                    return;
                                }
                            }
                            text.endList();
                        });
    if (isStopped)
        return failure(ErrorCode::Cancelled, QCoreApplication::translate("CaseJson", "Stopped."));
    text.writeMembers(records.info.documentExtra);
    text.endObject();
    return text.finished();
}

} // namespace saranda
