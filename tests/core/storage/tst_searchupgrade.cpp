// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/literals.h"
#include "core/search/searchtext.h"
#include "core/storage/casefile.h"
#include "core/storage/meta.h"
#include "core/storage/recordstore.h"
#include "core/storage/searchcheck.h"
#include "core/storage/searchindex.h"
#include "tests/support/smalldisk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

/// Files of format 3 kept what a page of text is of in columns meant for other things: what the
/// search knows comes through whole, whatever happens meanwhile.
class TestSearchUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingIsFoundAsBefore();
    void messagesOfBeforeAreKnownAsSuch();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void whoeverStopsItLeavesTheOldFile();
    void aKilledUpgradeIsDoneByTheNext();
    void aSecondOpenerWaitsForTheUpgrade();

private:
    void makeOldFile(int pages);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Exhibit m_mail;
    Exhibit m_report;
};

namespace {

const QString version(64, u'b');

QByteArray stepNamed(const QString &name)
{
    Schema::released(); // makes the resource known
    QFile file(u":/storage/migrations/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Schema format3()
{
    return Schema({stepNamed(u"0001_initial.sql"_s),
                   stepNamed(u"0002_charts_drafts_releases.sql"_s),
                   stepNamed(u"0003_search_words.sql"_s)});
}

CaseFile::Options asAnna(const Progress &progress = {})
{
    return {{u"Anna"_s, u"host"_s, u"now"_s}, false, progress};
}

/// As the program of format 3 put it there.
void put(Connection &connection, const SearchDocument &document)
{
    Statement insert(connection,
                     "INSERT INTO search_documents (kind, record, page, key, marking, date, title,"
                     " body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(document.kind)
        .bind(document.record)
        .bind(document.page)
        .bind(document.key)
        .bind(document.marking)
        .bind(document.date)
        .bind(document.title)
        .bind(document.body)
        .run();
    const QString names = normalisedText(document.key + u' ' + document.title);
    const QString body = normalisedText(document.body);
    Statement index(connection, "INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)");
    index.bind(connection.lastRow()).bind(names).bind(body).run();
    Statement words(connection, "INSERT OR IGNORE INTO search_words (word) VALUES (?)");
    for (const QString &word : (names + u' ' + body).split(u' ', Qt::SkipEmptyParts))
        words.bind(word).run();
}

void putPage(Connection &connection, const Exhibit &exhibit, int page, const QString &body,
             const QString &ofVersion = {}, const QString &attachment = {}, int number = 0)
{
    put(connection,
        {u"exhibit"_s,
         exhibit.id.uuid,
         page,
         {},
         number == 0 ? QString() : QString::number(number),
         ofVersion,
         attachment,
         body});
}

/// "ATTACHED p. 2 of report.pdf" of the best hit.
QString bestOf(Connection &connection, const QString &query)
{
    const auto found = SearchIndex(connection).find(SearchQuery::parse(query), 10);
    if (!found || found->size() != 1)
        return u"%1 found"_s.arg(found ? int(found->size()) : -1);
    const SearchDocument &one = found->front();
    return u"%1 %2 p. %3 version “%4” attached “%5” p. %6"_s.arg(one.key, one.title)
        .arg(one.page)
        .arg(one.version.left(3), one.attachment)
        .arg(one.attachmentPage);
}

bool isSearchSound(Connection &connection)
{
    return SearchIndex(connection).isOfThisVersion()
        && SearchCheck(connection, [](qint64) { return true; }).run().isEmpty();
}

} // namespace

void TestSearchUpgrade::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"case.saranda"_s);
}

void TestSearchUpgrade::makeOldFile(int pages)
{
    m_mail = {};
    m_mail.id = Exhibit::Id::make();
    m_mail.key = u"E-1"_s;
    m_mail.title = u"Letter"_s;
    m_report = m_mail;
    m_report.id = Exhibit::Id::make();
    m_report.key = u"E-2"_s;
    m_report.title = u"Report"_s;
    m_report.renditions = {StoredFile{}};
    m_report.renditions[0].sha256 = version;
    const auto fill = [&](Connection &connection) {
        Transaction transaction(connection);
        CaseInfo info;
        info.id = CaseInfo::Id::make();
        info.title = u"Old"_s;
        RecordStore store(connection);
        store.insert(info);
        put(connection, searchDocumentOf(info));
        for (const Exhibit &exhibit : {m_mail, m_report}) {
            store.insert(exhibit);
            put(connection, searchDocumentOf(exhibit));
        }
        putPage(connection, m_mail, 1, u"the message speaks of mines"_s);
        putPage(connection, m_mail, 2, u"first sheet"_s, {}, u"plan.pdf"_s, 1);
        putPage(connection, m_mail, 4, u"torpedoes on the third"_s, {}, u"plan.pdf"_s, 3);
        putPage(connection, m_mail, 5, u"a note of courses"_s, {}, u"inner.eml › note.txt"_s, 1);
        putPage(connection, m_report, 1, u"les mines de la passe"_s);
        putPage(connection, m_report, 100'002, u"translated narrows"_s, version);
        const QString filling = u"lines of filling "_s.repeated(100);
        for (int page = 0; page < pages; ++page)
            putPage(connection, m_mail, 10 + page, filling, {}, u"long.txt"_s, page + 1);
        setMetaValue(connection, "search.version", QString::number(searchTextVersion));
        setMetaValue(connection, "search.records", u"1"_s);
        transaction.commit();
    };
    QVERIFY(CaseFile::create(m_path, fill, format3()));
}

void TestSearchUpgrade::everythingIsFoundAsBefore()
{
    makeOldFile(20);
    const auto file = CaseFile::open(m_path, asAnna());
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    Connection &connection = (*file)->connection();
    QCOMPARE(schemaVersionOf(connection), Schema::released().version());
    QVERIFY(isSearchSound(connection));
    QCOMPARE(bestOf(connection, u"speaks"_s), u"E-1 Letter p. 1 version “” attached “” p. 0"_s);
    QCOMPARE(bestOf(connection, u"torpedoes"_s),
             u"E-1 Letter p. 4 version “” attached “plan.pdf” p. 3"_s);
    QCOMPARE(bestOf(connection, u"courses"_s),
             u"E-1 Letter p. 5 version “” attached “inner.eml › note.txt” p. 1"_s);
    QCOMPARE(bestOf(connection, u"contains:arrow"_s),
             u"E-2 Report p. 2 version “bbb” attached “” p. 0"_s);
    QCOMPARE(bestOf(connection, u"note.txt courses"_s).left(3), u"E-1"_s); // by its name as well
    SearchIndex index(connection);
    QCOMPARE(index.pages(m_mail.id), QStringList{u"the message speaks of mines"_s});
    const QList<AttachedText> attached = index.attached(m_mail.id);
    QCOMPARE(attached.size(), 3);
    QCOMPARE(attached[0].name, u"plan.pdf"_s);
    QCOMPARE(attached[0].pages, (QStringList{u"first sheet"_s, {}, u"torpedoes on the third"_s}));
    QCOMPARE(attached[2].pages.size(), 20);
    QCOMPARE(index.pages(m_report.id, version), (QStringList{{}, u"translated narrows"_s}));
    QCOMPARE(connection.number("SELECT count(*) FROM search_documents WHERE page > 0 AND"
                               " (date <> '' OR title <> '' OR marking <> '')"),
             0);
    // Read anew they replace those of before, without a trace in the index.
    Transaction transaction(connection);
    index.setPages(m_mail.id, {u"the message"_s}, {}, {{u"plan.pdf"_s, {u"anew"_s}}});
    index.setPages(m_report.id, {u"retranslated"_s}, version);
    transaction.commit();
    QCOMPARE(bestOf(connection, u"torpedoes"_s), u"0 found"_s);
    QCOMPARE(bestOf(connection, u"narrows"_s), u"0 found"_s);
    QVERIFY(isSearchSound(connection));
}

void TestSearchUpgrade::messagesOfBeforeAreKnownAsSuch()
{
    makeOldFile(0);
    const auto file = CaseFile::open(m_path, asAnna());
    QVERIFY(file);
    SearchIndex index((*file)->connection());
    QCOMPARE(index.readingOf(m_mail.id), std::optional(0));
    QCOMPARE(index.readingOf(m_report.id, version), std::optional(0));
    QCOMPARE(index.readingOf(m_mail.id, version), std::nullopt);
    QCOMPARE(index.readingOf(Exhibit::Id::make()), std::nullopt);
    Transaction transaction((*file)->connection());
    index.setPages(m_mail.id, {{}, u"later"_s});
    transaction.commit();
    QCOMPARE(index.readingOf(m_mail.id), std::optional(textReading));
}

void TestSearchUpgrade::aFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<bool>("hasRoomForCopy");
    QTest::newRow("for no copy") << false;
    QTest::newRow("for no new columns") << true;
}

void TestSearchUpgrade::aFullDiskLeavesTheOldFile()
{
    QFETCH(bool, hasRoomForCopy);
    makeOldFile(2000);
    const QString copy = m_path + u".format-3"_s;
    {
        std::optional<test::SmallDisk> disk;
        const rlim_t room = 256 * 1024;
        if (!hasRoomForCopy)
            disk.emplace(room);
        const auto fill = [&](qint64, qint64) {
            if (!disk && QFileInfo::exists(copy))
                disk.emplace(room);
            return true;
        };
        const auto file = CaseFile::open(m_path, asAnna(fill));
        QVERIFY(disk);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Storage);
        QCOMPARE(QFileInfo::exists(copy), hasRoomForCopy);
    }
    {
        Connection old(m_path, Connection::Access::Query);
        QCOMPARE(schemaVersionOf(old), 3);
        QCOMPARE(format3().differences(old), QStringList());
    }
    const auto file = CaseFile::open(m_path, asAnna());
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QVERIFY(isSearchSound((*file)->connection()));
    QVERIFY(QFileInfo::exists(copy));
}

/// At every moment it asks.
void TestSearchUpgrade::whoeverStopsItLeavesTheOldFile()
{
    makeOldFile(3000);
    qint64 asked = 0;
    int stopped = 0;
    for (qint64 most = 1;; most = most * 5 / 4 + 1) {
        asked = 0;
        const auto file =
            CaseFile::open(m_path, asAnna([&](qint64, qint64) { return ++asked < most; }));
        if (file)
            break;
        ++stopped;
        Connection old(m_path, Connection::Access::Query);
        QCOMPARE(schemaVersionOf(old), 3);
        QCOMPARE(old.number("SELECT count(*) FROM search_documents WHERE date <> ''"), 1);
    }
    QVERIFY(stopped > 3);
    const auto file = CaseFile::open(m_path, asAnna());
    QVERIFY(file && isSearchSound((*file)->connection()));
}

void TestSearchUpgrade::aKilledUpgradeIsDoneByTheNext()
{
    makeOldFile(1500);
    const QString kept = m_folder->filePath(u"kept"_s);
    QVERIFY(QFile::copy(m_path, kept));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(CaseFile::open(m_path, asAnna()));
    const qint64 whole = std::max<qint64>(1, timer.nsecsElapsed() / 1000);
    int old = 0;
    const int kills = 12;
    for (int i = 0; i < kills; ++i) {
        for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s, u".format-3"_s})
            QFile::remove(m_path + end);
        QVERIFY(QFile::copy(kept, m_path));
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            [[maybe_unused]] const auto file = CaseFile::open(m_path, asAnna());
            _exit(0);
        }
        usleep(useconds_t(2 * whole * (i + 1) / kills));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        {
            Connection found(m_path, Connection::Access::ReadWrite);
            old += schemaVersionOf(found) == 3 ? 1 : 0;
            QVERIFY(format3().differences(found).isEmpty() || schemaVersionOf(found) == 4);
        }
        const auto file = CaseFile::open(m_path, asAnna());
        QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
        QVERIFY(isSearchSound((*file)->connection()));
        QCOMPARE(bestOf((*file)->connection(), u"torpedoes"_s),
                 u"E-1 Letter p. 4 version “” attached “plan.pdf” p. 3"_s);
    }
    QVERIFY(old > 0);
    qInfo("%d of %d were killed before the end", old, kills);
}

void TestSearchUpgrade::aSecondOpenerWaitsForTheUpgrade()
{
    makeOldFile(300);
    int refused = 0;
    int asked = 0;
    bool isAsking = false;
    const auto file =
        CaseFile::open(m_path, asAnna([&](qint64, qint64) {
                           if (!isAsking && ++asked % 20 == 1) {
                               isAsking = true;
                               const auto second = CaseFile::open(m_path, asAnna());
                               refused +=
                                   !second && second.error().code == ErrorCode::ReadOnly ? 1 : 0;
                               isAsking = false;
                           }
                           return true;
                       }));
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QVERIFY(refused > 0);
    QVERIFY(isSearchSound((*file)->connection()));
    const auto second = CaseFile::open(m_path, asAnna());
    QVERIFY(second);
    QVERIFY((*second)->isReadOnly());
    QCOMPARE(bestOf((*second)->connection(), u"speaks"_s),
             u"E-1 Letter p. 1 version “” attached “” p. 0"_s);
}

QTEST_GUILESS_MAIN(TestSearchUpgrade)
#include "tst_searchupgrade.moc"
