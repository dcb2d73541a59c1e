// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/assessment/elementpanel.h"
#include "ui/shell/helpwindow.h"
#include "ui/support/helptopic.h"
#include "ui/support/levelmeter.h"
#include "ui/support/roles.h"

#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeView>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// Help is at the place: every level leads to the passage on how it is computed.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void everyRuleHasItsPassage_data();
    void everyRuleHasItsPassage();
    void aClickOnALevelOpensItsPassage();
    void f1OpensThePassageOfTheStepInTheTrace();
    void f1OpensTheMethodWhereNothingIsNearer();

private:
    HelpWindow *help() const { return m_open->window->findChild<HelpWindow *>(); }
    void showElement();

    std::unique_ptr<OpenWindow> m_open;
};

void TestHelp::init()
{
    m_open = std::make_unique<OpenWindow>();
    QCOMPARE(m_open->open(), QString());
}

void TestHelp::everyRuleHasItsPassage_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule :
         {"exhibit.grade", "exhibit.mark", "exhibit.marks", "exhibit.agreed", "exhibit.secondary",
          "exhibit.challenge", "fact.support", "fact.contrary", "fact.corroboration",
          "fact.contrary-corroboration", "citation.challenge", "fact.net", "element.direct",
          "element.against", "argument.challenge", "element.general", "element.timing",
          "circumstantial.series", "circumstantial.alternative", "circumstantial.no-alternative",
          "circumstantial.sides", "element.alternative-supported", "element.grade"})
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

void TestHelp::f1OpensTheMethodWhereNothingIsNearer()
{
    QTest::keyClick(m_open->window.get(), Qt::Key_F1);
    QVERIFY(help());
    QVERIFY(!help()->findChild<QTextBrowser *>()->toPlainText().isEmpty());
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
