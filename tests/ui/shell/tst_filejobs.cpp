// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casejson.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/exhibits/exhibitspage.h"
#include "ui/exhibits/intakebar.h"
#include "ui/support/jobbar.h"
#include "ui/support/messageline.h"

#include <QDir>
#include <QPushButton>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// What the File menu does beside the window's work.
class TestFileJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void aCopyAndADocumentAreWritten();
    void anImportIsOneStep();
    void whatCannotBeImportedChangesNothing();
    void anImportIsStoppedByItsButton();
    void theWindowIsAliveMeanwhile();
    void closingTheWindowAsksFirst();
    void closingAsksWhileFilesComeIn();
    void aBundleGoesOutAndComesBack();
    void aBundleThatIsNoneIsRefused();
    void aDocumentBecomesACaseOfItsOwn();
    void aBrokenDocumentLeavesNoCase();

private:
    QString filePath(const QString &name) const { return m_open->folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    JobBar *jobs() const { return m_open->window->findChild<JobBar *>(u"jobs"_s); }
    QString message() const
    {
        const auto *line = m_open->window->centralWidget()->findChild<MessageLine *>(
            QString(), Qt::FindDirectChildrenOnly);
        return line && line->isVisible() ? line->text() : QString();
    }
    void answer(const QString &path) const { m_open->prompt.paths = QStringList{path}; }
    void press(Qt::Key key) const
    {
        QTest::keyClick(m_open->window.get(), key, Qt::ControlModifier | Qt::ShiftModifier);
    }
    /// A document with a file of 8 GiB beside it, that takes no room on the disk.
    QString documentOfAWeek() const
    {
        const QString large = write(u"large.bin"_s, {});
        if (!QFile::resize(large, qint64(8) * 1024 * 1024 * 1024))
            return {};
        return write(u"large.json"_s,
                     R"({"format": "saranda-case", "version": 1, "case": {"title": "L"},
                         "exhibits": [{"id": "X-1", "file": {"path": "large.bin"}}]})");
    }

    std::unique_ptr<OpenWindow> m_open;
};

void TestFileJobs::init()
{
    m_open = std::make_unique<OpenWindow>();
    QCOMPARE(m_open->open(), QString());
    QVERIFY(jobs());
}

void TestFileJobs::aCopyAndADocumentAreWritten()
{
    answer(filePath(u"copy"_s));
    press(Qt::Key_S);
    QTRY_VERIFY(message().contains(u"A copy was written"_s));
    QVERIFY(QFile::exists(filePath(u"copy.saranda"_s)));
    answer(filePath(u"out"_s));
    press(Qt::Key_E);
    QTRY_VERIFY(message().contains(u"The case was written"_s));
    QFile file(filePath(u"out.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), writeCaseJson(m_open->session().records()));
    // A folder that is not there is said.
    answer(filePath(u"no/such/place.json"_s));
    press(Qt::Key_E);
    QTRY_VERIFY(!message().contains(u"The case was written"_s) && !message().isEmpty());
}

void TestFileJobs::anImportIsOneStep()
{
    QByteArray facts;
    for (int number = 1; number <= 1000; ++number)
        facts += QStringLiteral("%1{\"id\": \"Z-%2\", \"statement\": \"It was so.\"}")
                     .arg(number > 1 ? u","_s : QString())
                     .arg(number)
                     .toUtf8();
    const QByteArray before = writeCaseJson(m_open->session().records());
    answer(write(u"facts.json"_s,
                 "{\"format\": \"saranda-case\", \"version\": 1, \"case\": {\"title\": \"Z\"},"
                 "\"facts\": ["
                     + facts + "]}"));
    press(Qt::Key_I);
    QVERIFY(jobs()->isRunning());
    QTRY_VERIFY(message().contains(u"was imported"_s));
    QVERIFY(m_open->session().records().facts.findKey(u"Z-1000"_s));
    QTest::keyClick(m_open->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(writeCaseJson(m_open->session().records()), before);
}

void TestFileJobs::whatCannotBeImportedChangesNothing()
{
    const QByteArray before = writeCaseJson(m_open->session().records());
    answer(write(u"broken.json"_s, "{\"facts\": ["));
    press(Qt::Key_I);
    QTRY_VERIFY(!jobs()->isRunning());
    QVERIFY(message().contains(u"broken.json"_s));
    answer(filePath(u"gone.json"_s));
    press(Qt::Key_I);
    QTRY_VERIFY(message().contains(u"gone.json"_s));
    QCOMPARE(writeCaseJson(m_open->session().records()), before);
}

void TestFileJobs::anImportIsStoppedByItsButton()
{
    const auto logged = m_open->session().log()->size();
    answer(documentOfAWeek());
    press(Qt::Key_I);
    QTRY_VERIFY(jobs()->isVisible());
    auto *stop = jobs()->findChild<QPushButton *>();
    QVERIFY(stop);
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    QTRY_VERIFY(!jobs()->isRunning());
    QVERIFY(!jobs()->isVisible());
    QVERIFY(message().contains(u"Nothing was imported"_s));
    QVERIFY(!m_open->session().records().exhibits.findKey(u"X-1"_s));
    QCOMPARE(m_open->session().log()->size(), logged);
    QVERIFY(m_open->session().verify()->isSound());
}

void TestFileJobs::theWindowIsAliveMeanwhile()
{
    answer(documentOfAWeek());
    press(Qt::Key_I);
    QTRY_VERIFY(jobs()->isVisible());
    keepPicture(*m_open->window, u"job"_s);
    // One job at a time; the case stays.
    for (const QString &text : {u"Import Case"_s, u"Save a Copy"_s, u"Close Case"_s, u"New Case"_s,
                                u"Open Case"_s, u"Export Bundle"_s})
        QVERIFY2(!m_open->action(text)->isEnabled(), qPrintable(text));
    const QString path = m_open->session().path();
    m_open->window->files().openPath(filePath(u"other.saranda"_s));
    QCOMPARE(m_open->session().path(), path);
    // Everything else goes on.
    Source source;
    source.id = Source::Id::make();
    source.key = u"S-new"_s;
    QVERIFY(m_open->session().apply(Edit{u"Add source"_s, {}}.add(source)));
    QTest::keyClick(m_open->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_open->session().records().sources.findKey(u"S-new"_s));
    jobs()->cancel();
    QTRY_VERIFY(!jobs()->isRunning());
    QVERIFY(m_open->action(u"Import Case"_s)->isEnabled());
}

void TestFileJobs::closingTheWindowAsksFirst()
{
    answer(documentOfAWeek());
    press(Qt::Key_I);
    m_open->prompt.confirms = false;
    m_open->window->close();
    QVERIFY(m_open->window->isVisible());
    QVERIFY(jobs()->isRunning());
    m_open->prompt.confirms = true;
    const QString path = m_open->session().path();
    m_open->window->close();
    QVERIFY(!m_open->window->isVisible());
    QVERIFY(!m_open->window->workspace());
    const auto again = CaseSession::open(path, {});
    QVERIFY(again && !(*again)->isReadOnly()); // let go of
    QVERIFY(!(*again)->records().exhibits.findKey(u"X-1"_s));
    QVERIFY((*again)->verify()->isSound());
}

/// The exhibits would not be there, and nobody would have been told.
void TestFileJobs::closingAsksWhileFilesComeIn()
{
    const QString large = write(u"disk.img"_s, {});
    QVERIFY(QFile::resize(large, qint64(8) * 1024 * 1024 * 1024)); // takes no room on the disk
    const qint64 files = m_open->session().verify()->files;
    QTest::keyClick(m_open->window.get(), Qt::Key_3, Qt::ControlModifier);
    auto *exhibits = m_open->window->findChild<ExhibitsPage *>();
    QVERIFY(exhibits);
    exhibits->takeFiles({large});
    auto *bar = exhibits->findChild<IntakeBar *>();
    QVERIFY(bar->isRunning());
    m_open->prompt.confirms = false;
    const auto questions = m_open->prompt.questions.size();
    QTest::keyClick(m_open->window.get(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(m_open->window->workspace());
    m_open->window->close();
    QVERIFY(m_open->window->isVisible());
    QCOMPARE(m_open->prompt.questions.size(), questions + 2);
    QVERIFY(bar->isRunning());
    m_open->prompt.confirms = true;
    const QString path = m_open->session().path();
    QTest::keyClick(m_open->window.get(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_open->window->workspace());
    const auto again = CaseSession::open(path, {});
    QVERIFY(again && (*again)->verify()->isSound());
    QCOMPARE((*again)->verify()->files, files);
}

void TestFileJobs::aBundleGoesOutAndComesBack()
{
    const QByteArray before = writeCaseJson(m_open->session().records());
    answer(filePath(u"case"_s));
    m_open->action(u"Export Bundle"_s)->trigger();
    QTRY_VERIFY(message().contains(u"case.zip"_s));
    // The prompt answers both questions; where the case goes is told by its ending.
    m_open->prompt.paths = QStringList{filePath(u"case.zip"_s)};
    m_open->action(u"Open Bundle"_s)->trigger();
    QTRY_VERIFY(!jobs()->isRunning());
    QVERIFY2(message().contains(u"case.zip"_s), qPrintable(message())); // it may not replace itself
    QVERIFY(QFile::exists(filePath(u"case.zip"_s)));

    FakePrompt prompt;
    prompt.openings = QStringList{filePath(u"case.zip"_s)};
    prompt.paths = QStringList{filePath(u"back.saranda"_s)};
    MainWindow other(
        {m_open->doctrine, m_open->settings, prompt, m_open->theme, {m_open->folder.path()}});
    other.show();
    for (QAction *action : other.findChildren<QAction *>()) {
        if (action->text().remove(u'&').startsWith(u"Open Bundle"_s))
            action->trigger();
    }
    QTRY_VERIFY(other.workspace());
    QCOMPARE(other.workspace()->session().path(), filePath(u"back.saranda"_s));
    QCOMPARE(writeCaseJson(other.workspace()->session().records()), before);
}

void TestFileJobs::aBundleThatIsNoneIsRefused()
{
    answer(write(u"junk.zip"_s, "not a bundle"));
    const QByteArray before = writeCaseJson(m_open->session().records());
    m_open->action(u"Open Bundle"_s)->trigger();
    QTRY_VERIFY(!message().isEmpty());
    QCOMPARE(writeCaseJson(m_open->session().records()), before);
    QCOMPARE(QDir(m_open->folder.path()).entryList({u"*.saranda"_s}).size(), 1); // the sample's
}

void TestFileJobs::aDocumentBecomesACaseOfItsOwn()
{
    const QByteArray before = writeCaseJson(m_open->session().records());
    answer(filePath(u"out"_s));
    press(Qt::Key_E);
    QTRY_VERIFY(message().contains(u"The case was written"_s));
    QTest::keyClick(m_open->window.get(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_open->window->workspace());
    m_open->prompt.openings = QStringList{filePath(u"out.json"_s)};
    answer(filePath(u"made"_s));
    m_open->action(u"New Case from a Document"_s)->trigger();
    QTRY_VERIFY(m_open->window->workspace());
    QCOMPARE(m_open->session().path(), filePath(u"made.saranda"_s));
    QCOMPARE(writeCaseJson(m_open->session().records()), before);
    QVERIFY(message().contains(u"out.json"_s));
    QVERIFY(QDir(m_open->folder.path())
                .entryList({u".saranda-*"_s}, QDir::AllEntries | QDir::Hidden)
                .isEmpty());
}

void TestFileJobs::aBrokenDocumentLeavesNoCase()
{
    m_open->prompt.openings = QStringList{write(u"broken.json"_s, "{\"facts\": [")};
    answer(filePath(u"made"_s));
    const QString path = m_open->session().path();
    m_open->action(u"New Case from a Document"_s)->trigger();
    QTRY_VERIFY(!jobs()->isRunning() && message().contains(u"broken.json"_s));
    QVERIFY(!QFile::exists(filePath(u"made.saranda"_s)));
    QCOMPARE(m_open->session().path(), path); // what was open stays open
}

QTEST_MAIN(TestFileJobs)
#include "tst_filejobs.moc"
