// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/verifier.h"

#include "core/base/literals.h"
#include "core/storage/contentstore.h"
#include "core/storage/digest.h"
#include "core/storage/doctrinestore.h"
#include "core/storage/filechecks.h"
#include "core/storage/recordjson.h"
#include "core/storage/recordstore.h"
#include "core/storage/searchcheck.h"
#include "core/storage/searchindex.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

/// How long a page of text takes, in bytes of files.
constexpr qint64 bytesOfDocument = qint64(128) * 1024;
constexpr qsizetype mostNamed = 10;

QString verifySentence(const char *sentence)
{
    return QCoreApplication::translate("saranda::Verifier", sentence);
}

QString entryPlace(qint64 number)
{
    return u"log entry %1"_s.arg(number);
}

/// "exhibit E-3"; the case itself has no key.
QString placeOfRecord(const QString &kind, const QString &key)
{
    return key.isEmpty() ? kind : kind + u' ' + key;
}

QString quotedOrNothing(const QString &text)
{
    constexpr qsizetype longest = 80;
    if (text.isEmpty())
        return verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier", "nothing"));
    return u"“%1”"_s.arg(text.size() > longest ? text.left(longest) + u'…' : text);
}

/// What the log says of a record, with the fields that came to the program later as a record starts
/// with them. Words of the log that no field takes stay as they are, to be reported.
template <typename Record>
QJsonObject completedLog(const QJsonObject &logged)
{
    Record record;
    try {
        JsonReader::read(logged, record, QString());
    } catch (const DamagedValue &) {
        return logged;
    }
    const QJsonObject completed = toJson(record);
    for (const FieldChange &field : fieldChanges({{}, {}, {}, logged, completed})) {
        if (!field.before.isEmpty())
            return logged;
    }
    return completed;
}

/// Records go by id; what has none goes by kind and key.
QByteArray stateKey(const LogRow &change)
{
    const bool isRecord = !QUuid::fromString(QString::fromLatin1(change.record)).isNull();
    return isRecord ? change.record : change.kind + ' ' + change.key;
}

} // namespace

void Verifier::add(const QString &place, const QString &what)
{
    m_report.problems.push_back({place, what});
}

bool Verifier::goOn(qint64 bytes)
{
    m_doneBytes += bytes;
    if (m_progress && !m_isCancelled)
        m_isCancelled = !m_progress(m_doneBytes, m_totalBytes);
    return !m_isCancelled;
}

Result<VerifyReport> Verifier::run()
{
    m_isSearchKnown = SearchIndex(m_connection).isOfThisVersion();
    m_totalBytes = ContentStore(m_connection).totalBytes();
    if (m_isSearchKnown)
        m_totalBytes += 2 * bytesOfDocument * SearchIndex(m_connection).countOfDocuments();
    checkFile();
    checkChain();
    checkRecords();
    checkDoctrines();
    checkFiles();
    checkUnseen();
    if (m_isSearchKnown && !m_isCancelled)
        checkSearch();
    if (m_isCancelled)
        return failure(ErrorCode::Cancelled,
                       verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier", "Stopped.")));
    return m_report;
}

/// What SQLite itself finds wrong with the file's structure.
void Verifier::checkFile()
{
    for (const QString &problem : structuralProblems(m_connection))
        add(u"case file"_s, problem);
    for (const DanglingReference &reference : danglingReferences(m_connection))
        add(u"table %1, row %2"_s.arg(reference.table).arg(reference.row),
            verifySentence(
                QT_TRANSLATE_NOOP("saranda::Verifier", "it names a row of %1 that is not there"))
                .arg(reference.namedTable));
}

void Verifier::checkChain()
{
    AuditLog(m_connection).forEach([this](const LogEntryRow &entry) { checkEntry(entry); });
    checkHead();
    const qint64 orphans = AuditLog(m_connection).strayChanges();
    if (orphans > 0)
        add(u"log"_s,
            verifySentence(
                QT_TRANSLATE_NOOP("saranda::Verifier", "changes of an entry that is not there: %1"))
                .arg(orphans));
}

void Verifier::checkEntry(const LogEntryRow &entry)
{
    ++m_report.logEntries;
    goOn(0);
    if (entry.number != m_previousNumber + 1) {
        const bool isOne = entry.number == m_previousNumber + 2;
        add(isOne ? entryPlace(m_previousNumber + 1)
                  : u"log entries %1 to %2"_s.arg(m_previousNumber + 1).arg(entry.number - 1),
            verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier", "missing: it was removed")));
    } else if (AuditLog::hashOf(entry, m_previousHash) != entry.hash) {
        add(entryPlace(entry.number),
            verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier",
                                             "it is not as it was written, or what was before it "
                                             "was changed (the hash does not fit)")));
    }
    m_previousNumber = entry.number;
    m_previousHash = entry.hash;
    for (const LogRow &change : entry.changes)
        m_lastStates[stateKey(change)] = {QString::fromUtf8(change.kind),
                                          QString::fromUtf8(change.key), change.after, false};
}

void Verifier::checkHead()
{
    m_report.lastEntryHash = QString::fromLatin1(m_previousHash);
    const auto [count, hash] = AuditLog(m_connection).head();
    if (count > m_previousNumber)
        add(count == m_previousNumber + 1
                ? entryPlace(count)
                : u"log entries %1 to %2"_s.arg(m_previousNumber + 1).arg(count),
            verifySentence(
                QT_TRANSLATE_NOOP("saranda::Verifier", "missing: the end of the log was removed")));
    else if (count != m_previousNumber || hash != m_previousHash || count == 0)
        add(u"log"_s,
            verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier",
                                             "its end is not the one the case file remembers")));
}

void Verifier::checkRecords()
{
    checkTable<CaseInfo>();
    const CaseRecords none;
    CaseRecords::tables(none, [this](QStringView, const auto &table) {
        using Record = std::remove_cvref_t<decltype(table.rows().front())>;
        checkTable<Record>();
    });
}

template <typename Record>
void Verifier::checkTable()
{
    try {
        for (const Record &record : RecordStore(m_connection).all<Record>())
            checkRecord(record);
    } catch (const StorageError &error) {
        add(u"table %1"_s.arg(QString::fromLatin1(kindNames<Record>().table)), error.detail());
        // Nothing more can be said of its records.
        for (LastState &state : m_lastStates)
            state.isSeen = state.isSeen || state.kind == kindWord<Record>();
    }
}

template <typename Record>
void Verifier::checkRecord(const Record &record)
{
    ++m_report.records;
    const QString kind = kindWord<Record>();
    const QString place = placeOfRecord(kind, keyOf(record));
    if constexpr (std::is_same_v<Record, Exhibit>) {
        if (record.file)
            m_exhibitsOf[record.file->sha256].append(place);
        for (const StoredFile &file : record.renditions)
            m_exhibitsOf[file.sha256].append(place);
    }
    if constexpr (std::is_same_v<Record, Release>) {
        for (const ReleasedFile &file : record.files)
            m_exhibitsOf[file.sha256].append(place);
    }
    const auto state = m_lastStates.find(record.id.uuid.toByteArray(QUuid::WithoutBraces));
    if (state == m_lastStates.end() || !state->after) {
        if (state != m_lastStates.end())
            state->isSeen = true;
        return add(
            place,
            verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier", "the log knows nothing of it")));
    }
    state->isSeen = true;
    const QJsonObject logged =
        completedLog<Record>(QJsonDocument::fromJson(*state->after).object());
    const AuditChange difference{kind, record.id.uuid, state->key, logged, toJson(record)};
    const std::vector<FieldChange> differences = fieldChanges(difference);
    if (m_isSearchKnown && differences.empty()
        && !SearchIndex(m_connection).holds(searchDocumentOf(record)))
        m_otherWords.append(place);
    for (const FieldChange &field : differences)
        add(placeOfRecord(kind, state->key),
            verifySentence(
                QT_TRANSLATE_NOOP("saranda::Verifier", "%1: it says %2 where the log says %3"))
                .arg(field.field, quotedOrNothing(field.after), quotedOrNothing(field.before)));
}

void Verifier::checkFiles()
{
    ContentStore contents(m_connection);
    for (const ContentStore::Listed &content : contents.list()) {
        if (m_isCancelled)
            return;
        checkContent(content.row, content.sha256, content.size);
    }
}

/// "exhibit E-3, file report.pdf (0123456789ab…)": whose it is, as far as anybody says.
QString Verifier::placeOfFile(const QString &sha256, const std::optional<QByteArray> &logged) const
{
    QStringList names = m_exhibitsOf.value(sha256);
    names.removeDuplicates();
    const QString name =
        QJsonDocument::fromJson(logged.value_or(QByteArray())).object().value(u"name"_s).toString();
    const QString address = sha256.left(12) + u'…';
    names.append(name.isEmpty() ? u"file %1"_s.arg(address) : u"file %1 (%2)"_s.arg(name, address));
    return names.join(u", "_s);
}

namespace {

/// Both hashes whole: what was found may be known from elsewhere.
QString otherBytes(const QString &expected, const QString &found, qint64 size, qint64 foundSize)
{
    const QString what =
        verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier",
                                         "its bytes are not those that came in (SHA-256 expected "
                                         "%1, found %2)"))
            .arg(expected, found);
    return size == foundSize
        ? what
        : verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier", "%1, and %2 bytes instead of %3"))
              .arg(what)
              .arg(foundSize)
              .arg(size);
}

} // namespace

void Verifier::checkContent(qint64 row, const QString &sha256, qint64 size)
{
    ++m_report.files;
    if (!m_exhibitsOf.contains(sha256)) {
        ++m_report.unnamedFiles;
        m_report.unnamedBytes += size;
    }
    const auto state = m_lastStates.find("file " + sha256.toLatin1());
    const bool isKnown = state != m_lastStates.end();
    const QString place = placeOfFile(sha256, isKnown ? state->after : std::nullopt);
    if (isKnown)
        state->isSeen = true;
    else
        add(place,
            verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier", "the log knows nothing of it")));
    Sha256 digest;
    const qint64 found = ContentStore(m_connection).forEachChunk(row, [&](QByteArrayView bytes) {
        digest.add(bytes);
        m_report.bytes += bytes.size();
        return goOn(bytes.size());
    });
    if (m_isCancelled)
        return;
    // Shorter bytes in the place of its own do not end where a chunk does, but by chance.
    const bool lacksEnd = found < size && found % chunkBytes == 0;
    if (found < 0 || lacksEnd)
        add(place,
            verifySentence(
                QT_TRANSLATE_NOOP("saranda::Verifier", "a part of its bytes is missing")));
    else if (const QString hash = digest.hex(); hash != sha256)
        add(place, otherBytes(sha256, hash, size, found));
    else if (found != size)
        add(place,
            verifySentence(
                QT_TRANSLATE_NOOP("saranda::Verifier", "it has %1 bytes, but is said to have %2"))
                .arg(found)
                .arg(size));
}

void Verifier::checkDoctrines()
{
    for (const DoctrineStore::Listed &profile : DoctrineStore(m_connection).list()) {
        const QString place = u"doctrine %1"_s.arg(profile.version);
        const auto state = m_lastStates.find("doctrine " + profile.version.toUtf8());
        if (state == m_lastStates.end()) {
            add(place,
                verifySentence(
                    QT_TRANSLATE_NOOP("saranda::Verifier", "the log knows nothing of it")));
            continue;
        }
        state->isSeen = true;
        const QJsonObject logged =
            QJsonDocument::fromJson(state->after.value_or(QByteArray())).object();
        if (logged.value(u"sha256"_s).toString() != profile.sha256)
            add(place,
                verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier",
                                                 "its text is not the one that was stored")));
    }
}

void Verifier::addOfSearch(const QString &what)
{
    m_report.problems.push_back(
        {u"search"_s,
         verifySentence(
             QT_TRANSLATE_NOOP("saranda::Verifier",
                               "%1. The evidence is not touched by this; what the search "
                               "knows can be made anew."))
             .arg(what),
         true});
}

namespace {

/// The first of them, with an ellipsis for the rest.
QString listed(const QStringList &names)
{
    return names.mid(0, mostNamed).join(u", "_s)
        + (names.size() > mostNamed ? u", … (%1)"_s.arg(names.size()) : QString());
}

} // namespace

/// "exhibit E-3, p. 2" of rows of the search.
QString Verifier::namesOfRows(const std::vector<qint64> &rows)
{
    QStringList names;
    for (const qint64 row : rows) {
        if (names.size() > mostNamed) {
            names.append(QString()); // is only counted
            continue;
        }
        QString name = u"row %1"_s.arg(row);
        if (const std::optional<SearchDocument> known = SearchIndex(m_connection).nameOfRow(row))
            name = placeOfRecord(known->kind, known->key)
                + (known->page > 0 ? u", p. %1"_s.arg(known->page) : QString());
        names.append(name);
    }
    return listed(names);
}

void Verifier::checkSearch()
{
    const qint64 records = SearchIndex(m_connection).countOfRecords();
    SearchCheck check(m_connection,
                      [this](qint64 documents) { return goOn(documents * bytesOfDocument); });
    const SearchFaults faults = check.run();
    if (m_isCancelled)
        return;
    if (!m_otherWords.isEmpty())
        addOfSearch(verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier",
                                                     "It knows these records by other words than "
                                                     "they have: %1"))
                        .arg(listed(m_otherWords)));
    else if (records > m_report.records)
        addOfSearch(verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier",
                                                     "It knows records that are not in the case: "
                                                     "%1"))
                        .arg(records - m_report.records));
    if (!faults.damage.isEmpty())
        addOfSearch(
            verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier", "Its index is damaged (%1)"))
                .arg(faults.damage));
    if (!faults.rows.empty())
        addOfSearch(verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier",
                                                     "Its index has other words than the text of: "
                                                     "%1"))
                        .arg(namesOfRows(faults.rows)));
    if (!faults.unlisted.isEmpty())
        addOfSearch(verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier",
                                                     "It does not look for parts of words in: %1"))
                        .arg(listed(faults.unlisted)));
    if (!faults.lost.isEmpty())
        addOfSearch(verifySentence(QT_TRANSLATE_NOOP("saranda::Verifier",
                                                     "Its index has words that it does not find: "
                                                     "%1"))
                        .arg(listed(faults.lost)));
}

/// What the log says is there and is not.
void Verifier::checkUnseen()
{
    if (m_isCancelled)
        return;
    QStringList missing;
    for (const LastState &state : std::as_const(m_lastStates)) {
        if (state.after && !state.isSeen)
            missing.append(state.kind == u"file"_s ? placeOfFile(state.key, state.after)
                                                   : placeOfRecord(state.kind, state.key));
    }
    missing.sort();
    for (const QString &place : missing)
        add(place,
            verifySentence(
                QT_TRANSLATE_NOOP("saranda::Verifier", "missing: the log says it is in the case")));
}

} // namespace saranda
