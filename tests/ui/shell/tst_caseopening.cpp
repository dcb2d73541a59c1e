// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/deskcase.h"
#include "tests/support/stallwatch.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/annexes/memodialog.h"
#include "ui/shell/startpage.h"
#include "ui/support/form.h"
#include "ui/support/jobbar.h"
#include "ui/support/messageline.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

#include <sqlite3.h>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

namespace {

/// Counts how often a widget came up.
class ShowCount : public QObject
{
public:
    explicit ShowCount(QWidget *watched)
        : m_watched(watched)
    {
        watched->installEventFilter(this);
    }
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += watched == m_watched && event->type() == QEvent::Show ? 1 : 0;
        return false;
    }

private:
    QWidget *m_watched;
};

} // namespace

/// A case is read beside the window: it stays alive, one can stop, and nothing stays behind. The
/// large case takes long enough to read for all of it, and no longer.
class TestCaseOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_open.reset(); }
    void theWindowIsAliveWhileACaseIsRead();
    void aSmallCaseComesWithoutABar();
    void stoppedItLeavesNoLockAndNoCase();
    void whatIsRefusedIsSaidAsEver_data();
    void whatIsRefusedIsSaidAsEver();
    void theWindowMayBeClosedMeanwhile();
    void theWindowMayGoMeanwhile();
    void theOpenCaseIsWorkedOnToTheLastMoment();
    void aDialogOverTheOpenCaseIsNotPulledAway();
    void onlyOneCaseIsReadAtATime();

private:
    MainWindow &window() const { return *m_open->window; }
    JobBar *jobs() const { return window().findChild<JobBar *>(u"jobs"_s); }
    MessageLine *message() const
    {
        return window().centralWidget()->findChild<MessageLine *>(QString(),
                                                                  Qt::FindDirectChildrenOnly);
    }
    void closeCase() const { m_open->action(u"Close Case"_s)->trigger(); }
    /// Whether somebody may write the case and nothing of a reader is left beside it.
    bool isFree(const QString &path) const
    {
        if (QFile::exists(path + u"-lock"_s) || QFile::exists(path + u"-wal"_s))
            return false;
        const auto session = CaseSession::open(path, {});
        return session && !(*session)->isReadOnly();
    }
    static void execute(const QString &path, const char *sql);

    QTemporaryDir m_folder;
    QString m_large;
    std::unique_ptr<OpenWindow> m_open;
};

void TestCaseOpening::execute(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

void TestCaseOpening::initTestCase()
{
    const Result<QString> path = bench::deskCaseFile({5000, 10000}, m_folder.path());
    QVERIFY(path);
    m_large = *path;
}

void TestCaseOpening::init()
{
    m_open = std::make_unique<OpenWindow>();
    QCOMPARE(m_open->open(), QString());
}

void TestCaseOpening::theWindowIsAliveWhileACaseIsRead()
{
    closeCase();
    double least = 1e9;
    for (int i = 0; i < 3 && least > 100; ++i) {
        closeCase();
        StallWatch watch(StallWatch::Counts::Processor);
        window().files().openPath(m_large);
        QVERIFY(!window().workspace()); // it is being read elsewhere
        QVERIFY(jobs()->isRunning());
        QVERIFY(window().findChild<StartPage *>()->isVisible());
        QTRY_VERIFY(!jobs()->isRunning());
        least = std::min(least, watch.longestMs());
        QTRY_VERIFY(window().workspace());
    }
    QVERIFY2(least < 100, qPrintable(QString::number(least)));
    QCOMPARE(m_open->session().records().exhibits.size(), 5000);
    QVERIFY(!m_open->session().isReadOnly());
    QVERIFY(m_open->session().undoStack().thread() == QThread::currentThread());
}

void TestCaseOpening::aSmallCaseComesWithoutABar()
{
    const QString path = m_open->session().path();
    closeCase();
    const ShowCount shows(jobs());
    window().files().openPath(path);
    QTRY_VERIFY(window().workspace());
    QCOMPARE(shows.count, 0);
}

void TestCaseOpening::stoppedItLeavesNoLockAndNoCase()
{
    closeCase();
    const QStringList recent = m_open->settings.recentCases();
    window().files().openPath(m_large);
    QVERIFY(jobs()->isRunning());
    jobs()->cancel();
    QTRY_VERIFY(!jobs()->isRunning());
    QVERIFY(!window().workspace());
    QVERIFY(window().findChild<StartPage *>()->isVisible());
    QVERIFY(message()->isVisible());
    QVERIFY2(message()->text().contains(u"Stopped"_s), qPrintable(message()->text()));
    QVERIFY(isFree(m_large));
    QCOMPARE(m_open->settings.recentCases(), recent);
    QVERIFY(m_open->action(u"Open Case"_s)->isEnabled());
}

void TestCaseOpening::whatIsRefusedIsSaidAsEver_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("newer format") << QByteArray("PRAGMA user_version = 999");
    QTest::newRow("not a case") << QByteArray("PRAGMA application_id = 1");
    QTest::newRow("damaged") << QByteArray("PRAGMA writable_schema = ON;"
                                           "UPDATE sqlite_schema SET sql = replace(sql, 'title',"
                                           " 'heading') WHERE name = 'exhibits'");
    QTest::newRow("dangling reference") << QByteArray(
        "PRAGMA foreign_keys = OFF;"
        "UPDATE facts_citations SET exhibit = '00000000-0000-4000-8000-000000000000'");
}

void TestCaseOpening::whatIsRefusedIsSaidAsEver()
{
    QFETCH(QByteArray, sql);
    const QString here = m_open->session().path();
    const QString spoilt = m_folder.filePath(u"spoilt.saranda"_s);
    QFile::remove(spoilt);
    QVERIFY(m_open->session().saveCopy(spoilt, false));
    execute(spoilt, sql.constData());
    const auto refused = CaseSession::open(spoilt, {});
    QVERIFY(!refused);
    window().files().openPath(spoilt);
    QTRY_VERIFY(!jobs()->isRunning());
    QVERIFY(message()->isVisible());
    QVERIFY2(message()->text().contains(refused.error().message), qPrintable(message()->text()));
    QVERIFY(m_open->prompt.errors.empty()); // no box in the way
    QCOMPARE(m_open->session().path(), here); // what was open stays open
    QVERIFY(!QFile::exists(spoilt + u"-lock"_s));
}

void TestCaseOpening::theWindowMayBeClosedMeanwhile()
{
    window().files().openPath(m_large);
    QVERIFY(jobs()->isRunning());
    window().close();
    QVERIFY(!window().isVisible());
    QVERIFY(m_open->prompt.questions.isEmpty()); // nothing would be lost
    QVERIFY(!window().workspace());
    QVERIFY(isFree(m_large));
    QTest::qWait(150); // nothing comes after it
    QVERIFY(!window().workspace());
    QVERIFY(isFree(m_large));
}

void TestCaseOpening::theWindowMayGoMeanwhile()
{
    window().files().openPath(m_large);
    QVERIFY(jobs()->isRunning());
    m_open->window.reset();
    QVERIFY(isFree(m_large));
}

void TestCaseOpening::theOpenCaseIsWorkedOnToTheLastMoment()
{
    const QString path = m_open->session().path();
    Workspace &workspace = *m_open->window->workspace();
    workspace.showPage(1);
    window().files().openPath(m_large);
    QVERIFY(window().workspace() == &workspace);
    Source source;
    source.id = Source::Id::make();
    source.key = u"S-new"_s;
    QVERIFY(m_open->session().apply(Edit{u"Add source"_s, {}}.add(source)));
    // An entry that is being typed when the other case comes.
    LineField *title = nullptr;
    for (LineField *one : workspace.currentPage()->findChildren<LineField *>()) {
        if (one->isVisible() && !one->isReadOnly() && !title)
            title = one;
    }
    QVERIFY(title);
    title->setFocus();
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, u"typed to the last"_s);
    QTRY_COMPARE(m_open->session().path(), m_large);
    const auto before = CaseSession::open(path, {});
    QVERIFY(before);
    QVERIFY((*before)->records().sources.findKey(u"S-new"_s));
    const auto log = (*before)->log({}, 1);
    QVERIFY(log && !log->empty());
    const QByteArray last =
        QJsonDocument(log->front().changes.front().after.value_or(QJsonObject())).toJson();
    QVERIFY2(last.contains("typed to the last"), last.constData());
}

void TestCaseOpening::aDialogOverTheOpenCaseIsNotPulledAway()
{
    const QString path = m_open->session().path();
    window().files().openPath(m_large);
    m_open->action(u"Export Memorandum"_s)->trigger();
    QPointer<MemoDialog> dialog = window().findChild<MemoDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY(!jobs()->isRunning());
    QTest::qWait(250);
    QVERIFY(dialog);
    QCOMPARE(m_open->session().path(), path);
    dialog->reject();
    QTRY_COMPARE(m_open->session().path(), m_large);
}

void TestCaseOpening::onlyOneCaseIsReadAtATime()
{
    const QString path = m_open->session().path();
    closeCase();
    window().files().openPath(m_large);
    window().files().openPath(path);
    for (const QString &text : {u"Open Case"_s, u"New Case"_s, u"Open the Sample"_s})
        QVERIFY2(!m_open->action(text)->isEnabled(), qPrintable(text));
    QTRY_VERIFY(window().workspace());
    QCOMPARE(m_open->session().path(), m_large);
}

QTEST_MAIN(TestCaseOpening)
#include "tst_caseopening.moc"
