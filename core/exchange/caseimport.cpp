// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/caseimport.h"

#include "core/domain/writtenmarkings.h"
#include "core/exchange/importfiles.h"
#include "core/session/editchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

namespace {

bool isEmptyCase(const CaseRecords &records)
{
    bool isEmpty = true;
    CaseRecords::tables(
        records, [&](QStringView, const auto &table) { isEmpty = isEmpty && table.isEmpty(); });
    return isEmpty;
}

/// The way of one document into one case.
class CaseImporter
{
    Q_DECLARE_TR_FUNCTIONS(CaseImport)

public:
    CaseImporter(CaseSession &session, const CaseRecords &own, const ImportedCase &imported)
        : m_session(session)
        , m_own(own)
        , m_records(imported.records)
        , m_exhibits(imported.records.exhibits.rows().begin(),
                     imported.records.exhibits.rows().end())
        , m_statesMarkings(imported.statesMarkings)
    { }

    Result<PreparedImport> run(const QDir &baseDir, const Progress &progress);

private:
    void checkKeys();
    void checkMarkings();
    void checkUnmarked();
    /// What a record without a marking has: in the document, and in the case it goes to.
    QString ownFirst() const { return m_own.info.markings.value(0); }
    QString givenFirst() const { return m_records.info.markings.value(0); }
    template <typename Record>
    Record inOwnScheme(const Record &record) const;
    CaseInfo combinedInfo();
    /// Whether the document's scheme of markings becomes the case's.
    bool takesScheme() const
    {
        return isEmptyCase(m_own) && (m_statesMarkings || m_own.info.markings.isEmpty());
    }
    CaseInfo takenOver(const CaseInfo &own, const CaseInfo &given) const;
    void mergeExtra(QJsonObject &own, const QJsonObject &given, const Place &place);
    bool isSameState(const State &state) const;
    Edit edit();
    Result<> storeFiles(const FoundFiles &found, const Progress &progress);

    CaseSession &m_session;
    const CaseRecords &m_own;
    const CaseRecords &m_records;
    QStringList m_newContents;
    std::vector<Exhibit> m_exhibits; // with what storing their files adds
    bool m_statesMarkings;
    Problems m_problems;
    ImportSummary m_summary;
};

Result<PreparedImport> CaseImporter::run(const QDir &baseDir, const Progress &progress)
{
    checkKeys();
    checkMarkings();
    checkUnmarked();
    const FoundFiles found = findFiles(m_session, m_exhibits, baseDir, m_problems, progress);
    if (found.isStopped)
        return failure(ErrorCode::Cancelled, tr("Stopped."));
    if (!m_problems.isEmpty()) {
        return failure(
            ErrorCode::BadInput,
            tr("“%1” cannot be imported: %n problem(s) found.", nullptr, int(m_problems.count()))
                .arg(m_records.info.title),
            m_problems.text());
    }
    if (Result<> fits = checkEdit(m_own, edit()); !fits)
        return failure(fits.error());
    m_summary = {};
    m_summary.warnings = found.warnings;
    if (Result<> stored = storeFiles(found, progress); !stored) {
        [[maybe_unused]] const Result<> gone = m_session.takeBack(m_newContents);
        return failure(stored.error());
    }
    PreparedImport prepared{edit(), {}, m_newContents};
    prepared.summary = m_summary;
    return prepared;
}

void CaseImporter::checkKeys()
{
    const Place root;
    CaseRecords::tables(
        m_records, [&]<typename Record>(QStringView name, const RecordTable<Record> &table) {
            const Place list(root, name);
            qsizetype index = 0;
            for (const Record &record : table.rows()) {
                const Place place(list, index++);
                if constexpr (std::is_same_v<Record, State>) {
                    if (isSameState(record))
                        continue;
                }
                if (m_own.table<Record>().findKey(record.key))
                    m_problems.add(Place(place, u"id"),
                                   tr("the case has a record \"%1\" already").arg(record.key));
            }
        });
}

/// Where the case keeps its scheme, words that it does not know would have no rank in it.
void CaseImporter::checkMarkings()
{
    const CaseRecords &own = m_own;
    if (takesScheme())
        return;
    const Place root;
    CaseRecords::tables(m_records, [&](QStringView name, const auto &table) {
        const Place list(root, name);
        qsizetype index = 0;
        for (const auto &record : table.rows()) {
            const Place place(list, index++);
            if (!record.marking.isEmpty() && !own.info.markings.contains(record.marking)) {
                m_problems.add(
                    Place(place, u"marking"),
                    tr("\"%1\" is not one of the markings of the case it goes to: %2")
                        .arg(record.marking, own.info.markings.join(QLatin1String(", "))));
            }
        }
    });
}

/// What is unmarked in the document must not become as open as what is unmarked in the case.
void CaseImporter::checkUnmarked()
{
    if (takesScheme() || !m_statesMarkings || m_own.info.markings.contains(givenFirst()))
        return;
    bool hasUnmarked = false;
    CaseRecords::tables(m_records, [&hasUnmarked](QStringView, const auto &table) {
        hasUnmarked = hasUnmarked
            || std::any_of(table.rows().begin(), table.rows().end(),
                           [](const auto &record) { return isUnmarkedAnywhere(record); });
    });
    if (!hasUnmarked)
        return;
    const Place root;
    const Place info(root, u"case");
    m_problems.add(Place(info, u"markings"),
                   tr("what has no marking here is \"%1\", which is not one of the markings of "
                      "the case it goes to: %2")
                       .arg(givenFirst(), m_own.info.markings.join(QLatin1String(", "))));
}

/// As it is added to a case with a scheme of its own.
template <typename Record>
Record CaseImporter::inOwnScheme(const Record &record) const
{
    if (takesScheme() || !m_own.info.markings.contains(givenFirst()))
        return record;
    return withMarkingsKept(record, givenFirst(), ownFirst());
}

bool CaseImporter::isSameState(const State &state) const
{
    const State *own = m_own.states.findKey(state.key);
    if (!own)
        return false;
    State alike = state;
    alike.id = own->id;
    return alike == *own;
}

/// What the document says of the case; where it says nothing, what the case says.
CaseInfo CaseImporter::takenOver(const CaseInfo &own, const CaseInfo &given) const
{
    CaseInfo info = given;
    info.id = own.id;
    const auto keep = [](auto &value, const auto &ownValue) {
        if (value.isEmpty())
            value = ownValue;
    };
    keep(info.reference, own.reference);
    keep(info.claimant, own.claimant);
    keep(info.purpose, own.purpose);
    keep(info.language, own.language);
    keep(info.doctrineVersion, own.doctrineVersion);
    keep(info.team, own.team);
    keep(info.note, own.note);
    if (!takesScheme())
        info.markings = own.markings;
    if (!info.decision)
        info.decision = own.decision;
    info.documentExtra = own.documentExtra; // what the document adds is merged into them
    info.extra = own.extra;
    return info;
}

void CaseImporter::mergeExtra(QJsonObject &own, const QJsonObject &given, const Place &place)
{
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!own.contains(it.key())) {
            own.insert(it.key(), it.value());
        } else if (own.value(it.key()) != it.value()) {
            const QString name = it.key();
            m_summary.warnings.append(
                Place(place, name).pointer()
                + tr(": the case has another value for this unknown field and keeps it"));
        }
    }
}

CaseInfo CaseImporter::combinedInfo()
{
    const CaseRecords &own = m_own;
    CaseInfo info = isEmptyCase(own) ? takenOver(own.info, m_records.info) : own.info;
    const Place root;
    mergeExtra(info.documentExtra, m_records.info.documentExtra, root);
    mergeExtra(info.extra, m_records.info.extra, Place(root, u"case"));
    return info;
}

Edit CaseImporter::edit()
{
    Edit edit;
    edit.text = tr("Import “%1”").arg(m_records.info.title);
    const CaseInfo info = combinedInfo();
    if (!(info == m_own.info))
        edit.modify(m_own.info, info);
    m_summary.records = 0;
    CaseRecords::tables(m_records,
                        [&]<typename Record>(QStringView, const RecordTable<Record> &table) {
                            const auto add = [&](const Record &record) {
                                edit.add(inOwnScheme(record));
                                ++m_summary.records;
                            };
                            if constexpr (std::is_same_v<Record, Exhibit>) {
                                for (const Exhibit &exhibit : m_exhibits)
                                    add(exhibit);
                            } else {
                                for (const Record &record : table.rows()) {
                                    if constexpr (std::is_same_v<Record, State>) {
                                        if (isSameState(record))
                                            continue;
                                    }
                                    add(record);
                                }
                            }
                        });
    return edit;
}

Result<> CaseImporter::storeFiles(const FoundFiles &found, const Progress &progress)
{
    qint64 done = 0;
    for (const FoundFile &file : found.files) {
        const Progress step = [&](qint64 bytes, qint64) {
            return !progress || progress(done + bytes, found.bytes);
        };
        if (Result<> stored = storeFile(m_session, file, m_exhibits[std::size_t(file.exhibit)],
                                        step, &m_newContents);
            !stored)
            return stored;
        done += file.size;
        ++m_summary.files;
    }
    m_summary.bytes = done;
    return {};
}

} // namespace

Result<ImportSummary> importCase(CaseSession &session, const ImportedCase &imported,
                                 const QDir &baseDir, const Progress &progress)
{
    Result<PreparedImport> prepared =
        prepareImport(session, session.records(), imported, baseDir, progress);
    if (!prepared)
        return failure(prepared.error());
    if (Result<> applied = session.apply(prepared->edit); !applied) {
        [[maybe_unused]] const Result<> gone = session.takeBack(prepared->newContents);
        return failure(applied.error());
    }
    return prepared->summary;
}

Result<PreparedImport> prepareImport(CaseSession &session, const CaseRecords &records,
                                     const ImportedCase &imported, const QDir &baseDir,
                                     const Progress &progress)
{
    return CaseImporter(session, records, imported).run(baseDir, progress);
}

} // namespace saranda
