// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/assessment/elementpanel.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/page.h"
#include "ui/support/helptopic.h"
#include "ui/support/levelmeter.h"
#include "ui/support/roles.h"

#include <QDir>
#include <QImage>
#include <QPointer>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeView>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

namespace {

QString helpText(const QString &page, const QString &language)
{
    QFile file(u":/help/%1_%2.html"_s.arg(page, language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool hasPassage(const QString &topic, const QString &language)
{
    return helpText(topic.section(u'#', 0, 0), language)
        .contains(u"<a name=\"%1\">"_s.arg(topic.section(u'#', 1)));
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text))
        found.append(match.captured(1));
    return found;
}

} // namespace

/// Help is at the place: every level leads to the passage on how it is computed, every page to the
/// one about it.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_open.reset(); }
    void everyRuleHasItsPassage_data();
    void everyRuleHasItsPassage();
    void aClickOnALevelOpensItsPassage();
    void f1OpensThePassageOfTheStepInTheTrace();
    void f1OnTheFindingOpensItsPassage();
    void f1OpensTheFirstHourWithoutACase();
    void f1OpensThePassageOnEveryPage();
    void f1BesideThePageIsAboutThePageInFront();
    void everyLinkLeadsToAPassage_data();
    void everyLinkLeadsToAPassage();
    void bothLanguagesHaveTheSamePassages();
    void theTitleFollowsTheLinkToTheOtherPage();
    void everyPictureIsThere_data();
    void everyPictureIsThere();
    void picturesAreShown();
    void f1WorksInADialog_data();
    void f1WorksInADialog();
    void theHelpOfADialogIsReachedByTheKeys();

private:
    void openSample();
    HelpWindow *help() const { return m_open->window->findChild<HelpWindow *>(); }
    void showElement();

    std::unique_ptr<OpenWindow> m_open;
};

/// Only where a window is needed: it is what takes time here.
void TestHelp::openSample()
{
    m_open = std::make_unique<OpenWindow>();
    QCOMPARE(m_open->open(), QString());
}

void TestHelp::everyRuleHasItsPassage_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule : {"exhibit.grade",
                             "exhibit.mark",
                             "exhibit.marks",
                             "exhibit.agreed",
                             "exhibit.secondary",
                             "exhibit.challenge",
                             "fact.support",
                             "fact.contrary",
                             "fact.corroboration",
                             "fact.contrary-corroboration",
                             "citation.challenge",
                             "fact.net",
                             "element.direct",
                             "element.against",
                             "argument.challenge",
                             "element.general",
                             "element.timing",
                             "circumstantial.series",
                             "circumstantial.alternative",
                             "circumstantial.no-alternative",
                             "circumstantial.sides",
                             "element.alternative-supported",
                             "element.grade"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

void TestHelp::everyRuleHasItsPassage()
{
    QFETCH(QString, rule);
    const QString passage = helpTopicOfRule(rule).section(u'#', 1);
    QVERIFY(passage != u"levels"_s); // that is for what has no passage of its own
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        QFile page(u":/help/method_%1.html"_s.arg(language));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY2(page.readAll().contains("name=\"" + passage.toLatin1() + '"'),
                 qPrintable(language + u' ' + passage));
    }
}

void TestHelp::showElement()
{
    const Claim *claim = m_open->session().records().claims.inKeyOrder().front();
    QVERIFY(m_open->window->workspace()->showRecord(
        {u"claim"_s, claim->id.uuid, claim->elements.front().element}));
}

void TestHelp::aClickOnALevelOpensItsPassage()
{
    openSample();
    if (QTest::currentTestFailed())
        return;
    showElement();
    auto *panel = m_open->window->workspace()->currentPage()->findChild<ElementPanel *>();
    QVERIFY(panel);
    QTest::mouseClick(panel->levelMeter(), Qt::LeftButton);
    QVERIFY(help());
    QCOMPARE(help()->topic(), u"method#element"_s);
    QTRY_VERIFY(help()->isVisible());
}

void TestHelp::f1OpensThePassageOfTheStepInTheTrace()
{
    openSample();
    if (QTest::currentTestFailed())
        return;
    showElement();
    auto *panel = m_open->window->workspace()->currentPage()->findChild<ElementPanel *>();
    panel->tabs()->setCurrentIndex(2);
    auto *trace = panel->tabs()->currentWidget()->findChild<QTreeView *>();
    if (!trace)
        trace = qobject_cast<QTreeView *>(panel->tabs()->currentWidget());
    QVERIFY(trace);
    trace->expandAll();
    trace->setFocus();
    bool isFound = false;
    for (QModelIndex index = trace->model()->index(0, 0); index.isValid() && !isFound;
         index = trace->indexBelow(index)) {
        if (index.data(HelpTopicRole).toString() == u"method#fact") {
            trace->setCurrentIndex(index);
            isFound = true;
        }
    }
    QVERIFY(isFound);
    QTest::keyClick(trace, Qt::Key_F1);
    QVERIFY(help());
    QCOMPARE(help()->topic(), u"method#fact"_s);
}

void TestHelp::f1OnTheFindingOpensItsPassage()
{
    openSample();
    if (QTest::currentTestFailed())
        return;
    showElement();
    auto *panel = m_open->window->workspace()->currentPage()->findChild<ElementPanel *>();
    panel->showFinding();
    QWidget *field = QApplication::focusWidget();
    QVERIFY(field && panel->isAncestorOf(field));
    QTest::keyClick(field, Qt::Key_F1);
    QVERIFY(help());
    QCOMPARE(help()->topic(), u"manual#finding"_s);
    for (const QString &language : {u"en"_s, u"fr"_s})
        QVERIFY(hasPassage(help()->topic(), language));
}

void TestHelp::f1OpensTheFirstHourWithoutACase()
{
    openSample();
    if (QTest::currentTestFailed())
        return;
    m_open->action(u"Close Case"_s)->trigger();
    QTest::keyClick(m_open->window.get(), Qt::Key_F1);
    QVERIFY(help());
    QCOMPARE(help()->topic(), u"manual#start"_s);
    QVERIFY(!help()->findChild<QTextBrowser *>()->toPlainText().isEmpty());
}

void TestHelp::f1OpensThePassageOnEveryPage()
{
    openSample();
    if (QTest::currentTestFailed())
        return;
    Workspace *workspace = m_open->window->workspace();
    QStringList topics;
    for (int number = 0; number < int(workspace->pages().size()); ++number) {
        workspace->showPage(number);
        Page *page = workspace->currentPage();
        m_open->window->activateWindow();
        page->setFocusPolicy(Qt::StrongFocus);
        page->setFocus(); // the page itself: a row in it may have a passage of its own
        QTest::keyClick(page, Qt::Key_F1);
        QVERIFY(help());
        const QString topic = help()->topic();
        QVERIFY2(topic.startsWith(u"manual#"), qPrintable(page->title()));
        QVERIFY2(!topics.contains(topic), qPrintable(page->title()));
        topics.append(topic);
        for (const QString &language : {u"en"_s, u"fr"_s})
            QVERIFY2(hasPassage(topic, language), qPrintable(topic + u' ' + language));
        help()->close();
    }
    QCOMPARE(topics.first(), u"manual#overview"_s);
    QVERIFY(topics.contains(u"manual#attribution"_s));
    QVERIFY(topics.contains(u"manual#due-diligence"_s));
    QVERIFY(!topics.contains(u"manual#files"_s)); // that is for a page without a passage
}

void TestHelp::f1BesideThePageIsAboutThePageInFront()
{
    openSample();
    if (QTest::currentTestFailed())
        return;
    Workspace *workspace = m_open->window->workspace();
    workspace->showPage(1);
    workspace->focusNextPane();
    QTest::keyClick(m_open->window.get(), Qt::Key_F1);
    QVERIFY(help());
    QCOMPARE(help()->topic(), u"manual#incidents"_s);
}

void TestHelp::everyLinkLeadsToAPassage_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    for (const char *page : {"method", "manual"}) {
        for (const char *language : {"en", "fr"})
            QTest::addRow("%s_%s", page, language)
                << QString::fromLatin1(page) << QString::fromLatin1(language);
    }
}

void TestHelp::everyLinkLeadsToAPassage()
{
    QFETCH(QString, page);
    QFETCH(QString, language);
    const QString text = helpText(page, language);
    const QStringList links = captured(text, u"href=\"([^\"]*)\""_s);
    QVERIFY(links.size() > 10);
    for (const QString &link : links)
        QVERIFY2(hasPassage(link.startsWith(u'#') ? page + link : link, language),
                 qPrintable(link));
    QStringList passages = captured(text, u"name=\"([^\"]*)\""_s);
    QCOMPARE(passages.removeDuplicates(), 0);
}

void TestHelp::bothLanguagesHaveTheSamePassages()
{
    for (const QString &page : {u"method"_s, u"manual"_s}) {
        const QString pattern = u"<a (?:name|href)=\"([^\"]*)\""_s;
        QCOMPARE(captured(helpText(page, u"fr"_s), pattern),
                 captured(helpText(page, u"en"_s), pattern));
    }
}

void TestHelp::theTitleFollowsTheLinkToTheOtherPage()
{
    openSample();
    if (QTest::currentTestFailed())
        return;
    m_open->action(u"Manual"_s)->trigger();
    QVERIFY(help());
    QCOMPARE(help()->windowTitle(), u"Manual"_s);
    auto *text = help()->findChild<QTextBrowser *>();
    Q_EMIT text->anchorClicked(QUrl(u"method#fact"_s));
    QCOMPARE(help()->topic(), u"method#fact"_s);
    QCOMPARE(help()->windowTitle(), u"How a level is computed"_s);
    Q_EMIT text->anchorClicked(QUrl(u"#levels"_s));
    QCOMPARE(help()->topic(), u"method#levels"_s);
}

void TestHelp::everyPictureIsThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TestHelp::everyPictureIsThere()
{
    QFETCH(QString, language);
    const QString text = helpText(u"manual"_s, language);
    const QStringList pictures = captured(text, u"<img src=\"([^\"]*)\""_s);
    QVERIFY(pictures.size() >= 5 && pictures.size() <= 8);
    QCOMPARE(captured(text, u"<img [^>]*alt=\"([^\"]+)\""_s).size(), pictures.size());
    for (const QString &name : pictures) {
        QVERIFY2(name.endsWith(u"_"_s + language + u".png"_s), qPrintable(name));
        QFile file(u":/help/"_s + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.size() <= 60 * 1024, qPrintable(name));
        const QImage picture = QImage::fromData(bytes, "PNG");
        QVERIFY2(!picture.isNull() && picture.width() <= 800, qPrintable(name));
    }
    // And none is shipped that nobody shows.
    QCOMPARE(QDir(u":/help/pictures"_s).entryList({u"*_"_s + language + u".png"_s}).size(),
             pictures.size());
}

void TestHelp::picturesAreShown()
{
    openSample();
    if (QTest::currentTestFailed())
        return;
    m_open->action(u"Manual"_s)->trigger();
    auto *text = help()->findChild<QTextBrowser *>();
    const QVariant picture =
        text->loadResource(QTextDocument::ImageResource, QUrl(u"pictures/window_en.png"_s));
    QVERIFY(picture.isValid());
    keepPicture(*help(), u"manual"_s);
}

void TestHelp::f1WorksInADialog_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("topic");
    QTest::newRow("preferences") << u"Preferences"_s << u"manual#preferences"_s;
    QTest::newRow("memorandum") << u"Export Memorandum"_s << u"manual#memo"_s;
    QTest::newRow("annexes") << u"Export Annex"_s << u"manual#annexes"_s;
    QTest::newRow("custody") << u"Custody Sheet"_s << u"manual#custody"_s;
    QTest::newRow("doctrine") << u"Doctrine of the Case"_s << u"manual#files"_s;
}

void TestHelp::f1WorksInADialog()
{
    QFETCH(QString, action);
    QFETCH(QString, topic);
    openSample();
    if (QTest::currentTestFailed())
        return;
    m_open->action(action)->trigger();
    QPointer<QWidget> dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QWidget *focus = dialog->focusWidget() ? dialog->focusWidget() : dialog.data();
    QTest::keyClick(focus, Qt::Key_F1);
    QVERIFY(help() && help()->isVisible());
    QCOMPARE(help()->topic(), topic);
    for (const QString &language : {u"en"_s, u"fr"_s})
        QVERIFY2(hasPassage(topic, language), qPrintable(topic));
    QCOMPARE(help()->parentWidget(), dialog.data()); // else the dialog would hold its keys
    QCOMPARE(QApplication::activeModalWidget(), dialog.data());
    dialog->close();
    QTRY_VERIFY(!help());
    // Without the dialog the help is the window's again.
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    QTest::keyClick(m_open->window.get(), Qt::Key_F1);
    QVERIFY(help() && help()->isVisible());
    QCOMPARE(help()->parentWidget(), m_open->window.get());
}

void TestHelp::theHelpOfADialogIsReachedByTheKeys()
{
    openSample();
    if (QTest::currentTestFailed())
        return;
    m_open->action(u"Preferences"_s)->trigger();
    QPointer<QWidget> dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog.data(), Qt::Key_F1);
    QVERIFY(help());
    QVERIFY(QTest::qWaitForWindowActive(help()));
    auto *text = help()->findChild<QTextBrowser *>();
    text->setFocus();
    QTRY_VERIFY(text->hasFocus());
    const int before = text->textCursor().position();
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(text->textCursor().position() >= before);
    QTest::keyClick(help(), Qt::Key_Escape);
    QVERIFY(!help()->isVisible());
    QVERIFY(dialog && dialog->isVisible()); // only the help goes
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
