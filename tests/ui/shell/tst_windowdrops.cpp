// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/exhibits/exhibitspage.h"
#include "ui/facts/factspage.h"
#include "ui/shell/pages.h"
#include "ui/shell/startpage.h"
#include "ui/support/form.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QProcess>
#include <QWindow>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// What is dropped on the real window, wherever it falls.
class TestWindowDrops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void filesBecomeExhibitsFromEveryPage_data();
    void filesBecomeExhibitsFromEveryPage();
    void aFolderIsTakenWhole();
    void whatCannotBeReadIsNamedAndTheRestIsTaken_data();
    void whatCannotBeReadIsNamedAndTheRestIsTaken();
    void aFieldForTextTakesNoFiles();
    void aCaseFileIsOpened();
    void withoutACaseOnlyCaseFilesAreTaken();
    void whoOnlyReadsIsOfferedNothing();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    /// Through the window of the system, as a drag comes in. Whether the window wants it.
    static bool drop(QWidget &window, const QPoint &at, const QStringList &paths);
    qsizetype exhibits() const { return m_open->session().records().exhibits.size(); }
    QString said() const;
    template <typename PageKind>
    PageKind *go() const
    {
        Workspace &workspace = *m_open->window->workspace();
        for (int number = 0; number < int(workspace.pageKinds().size()); ++number) {
            workspace.showPage(number);
            if (auto *page = qobject_cast<PageKind *>(workspace.currentPage()))
                return page;
        }
        return nullptr;
    }

    std::unique_ptr<OpenWindow> m_open;
};

void TestWindowDrops::init()
{
    failOnAnyWarning();
    m_open = std::make_unique<OpenWindow>();
    QCOMPARE(m_open->open(), QString());
}

QString TestWindowDrops::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_open->folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

bool TestWindowDrops::drop(QWidget &window, const QPoint &at, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.windowHandle(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.windowHandle(), &event);
    return event.isAccepted();
}

/// In the line over the list of exhibits.
QString TestWindowDrops::said() const
{
    QStringList texts;
    for (const auto *message :
         m_open->window->workspace()->currentPage()->findChildren<MessageLine *>()) {
        for (const QLabel *label : message->findChildren<QLabel *>())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void TestWindowDrops::filesBecomeExhibitsFromEveryPage_data()
{
    QTest::addColumn<int>("page");
    for (int number = 0; number < int(pageKinds().size()); ++number)
        QTest::newRow(qPrintable(pageKinds()[std::size_t(number)].icon)) << number;
}

void TestWindowDrops::filesBecomeExhibitsFromEveryPage()
{
    QFETCH(int, page);
    m_open->window->workspace()->showPage(page);
    QCoreApplication::processEvents();
    const qsizetype before = exhibits();
    const QPoint middle = m_open->window->rect().center();
    QVERIFY(drop(*m_open->window, middle, {write(u"note.txt"_s, "A note")}));
    QTRY_COMPARE(exhibits(), before + 1);
    QVERIFY(qobject_cast<ExhibitsPage *>(m_open->window->workspace()->currentPage()));
    QVERIFY(m_open->session().undo());
    QCOMPARE(exhibits(), before);
}

void TestWindowDrops::aFolderIsTakenWhole()
{
    QVERIFY(go<FactsPage>());
    const qsizetype before = exhibits();
    write(u"box/a.txt"_s, "a");
    write(u"box/deep/b.txt"_s, "b");
    QVERIFY(drop(*m_open->window, m_open->window->rect().center(),
                 {m_open->folder.filePath(u"box"_s)}));
    QTRY_COMPARE(exhibits(), before + 2);
}

void TestWindowDrops::whatCannotBeReadIsNamedAndTheRestIsTaken_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("a file that vanishes") << u"vanished"_s;
    QTest::newRow("a file without rights") << u"rights"_s;
    QTest::newRow("a file whose disk fails") << u"disk"_s;
    QTest::newRow("a link that leads nowhere") << u"link"_s;
    QTest::newRow("a pipe") << u"pipe"_s;
}

void TestWindowDrops::whatCannotBeReadIsNamedAndTheRestIsTaken()
{
    QFETCH(QString, kind);
    QString bad = m_open->folder.filePath(u"bad.txt"_s);
    if (kind == u"rights") {
        write(u"bad.txt"_s, "secret");
        QVERIFY(QFile::setPermissions(bad, {}));
        if (QFile(bad).open(QIODevice::ReadOnly))
            QSKIP("NOT TESTED: whoever runs this may read every file");
    } else if (kind == u"disk") {
        bad = u"/proc/self/mem"_s; // an ordinary file by its looks, and no byte comes out of it
        if (!QFileInfo(bad).isFile())
            QSKIP("NOT TESTED: this system has no file that looks whole and is not");
    } else if (kind == u"link") {
        QVERIFY(QFile::link(m_open->folder.filePath(u"nowhere"_s), bad));
    } else if (kind == u"pipe") {
        QVERIFY(QProcess::execute(u"mkfifo"_s, {bad}) == 0);
    }
    QVERIFY(go<FactsPage>());
    const qsizetype before = exhibits();
    const QString good = write(u"good.txt"_s, "good");
    QVERIFY(drop(*m_open->window, m_open->window->rect().center(), {bad, good}));
    QTRY_VERIFY2(said().contains(QFileInfo(bad).fileName()), qPrintable(said()));
    QCOMPARE(exhibits(), before + 1);
    QVERIFY(m_open->session().undo());
    QCOMPARE(exhibits(), before);
    const Result<VerifyReport> report = m_open->session().verify();
    QVERIFY(report && report->isSound());
}

void TestWindowDrops::aFieldForTextTakesNoFiles()
{
    auto *page = go<ExhibitsPage>();
    QVERIFY(page);
    qsizetype before = exhibits();
    int fields = 0;
    for (QWidget *field : page->findChildren<QWidget *>()) {
        auto *line = qobject_cast<QLineEdit *>(field);
        auto *text = qobject_cast<TextField *>(field);
        if ((!line && !text) || field->visibleRegion().isEmpty())
            continue;
        const QString had = line ? line->text() : text->toPlainText();
        const QPoint middle = field->visibleRegion().boundingRect().center();
        QVERIFY(drop(*m_open->window, field->mapTo(m_open->window.get(), middle),
                     {write(u"note.txt"_s, "A note")}));
        QTRY_COMPARE(exhibits(), before + 1);
        QVERIFY(m_open->session().undo());
        QTRY_COMPARE(line ? line->text() : text->toPlainText(), had);
        if (++fields == 4)
            break;
    }
    QCOMPARE(fields, 4);
}

void TestWindowDrops::aCaseFileIsOpened()
{
    const QString copy = m_open->folder.filePath(u"other.saranda"_s);
    QVERIFY(m_open->session().saveCopy(copy, true));
    QVERIFY(go<FactsPage>());
    QVERIFY(drop(*m_open->window, m_open->window->rect().center(), {copy}));
    QTRY_COMPARE(m_open->window->workspace()->session().path(), copy);
}

void TestWindowDrops::withoutACaseOnlyCaseFilesAreTaken()
{
    const QString path = m_open->session().path();
    m_open->window->closeCase();
    QVERIFY(m_open->window->findChild<StartPage *>()->isVisible());
    const QPoint middle = m_open->window->rect().center();
    QVERIFY(!drop(*m_open->window, middle, {write(u"note.txt"_s, "A note")}));
    QVERIFY(drop(*m_open->window, middle, {path}));
    QTRY_VERIFY(m_open->window->workspace());
}

void TestWindowDrops::whoOnlyReadsIsOfferedNothing()
{
    SessionOptions options;
    options.readOnly = true;
    const QString copy = m_open->folder.filePath(u"copy.saranda"_s);
    QVERIFY(m_open->session().saveCopy(copy, true));
    Result<std::unique_ptr<CaseSession>> reader = CaseSession::open(copy, options);
    QVERIFY(reader);
    m_open->window->showCase(std::move(*reader));
    const QPoint middle = m_open->window->rect().center();
    QVERIFY(!drop(*m_open->window, middle, {write(u"note.txt"_s, "A note")}));
}

QTEST_MAIN(TestWindowDrops)
#include "tst_windowdrops.moc"
