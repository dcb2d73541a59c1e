// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/pagefixture.h"
#include "ui/overview/claimstable.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/recentchanges.h"
#include "ui/support/form.h"
#include "ui/support/levels.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsAreShownWithOutcomeAndGap();
    void namesGoOnInASecondLine();
    void atEveryWidthItComesToRest();
    void theOutcomeFollowsTheEvidence();
    void enterGoesToTheClaim();
    void aClickOnTheGapGoesToItsElement();
    void onlyOpenTasksAreShown();
    void changesSinceTheLastVisitAreCounted();
    void aCountryIsOfferedAndBecomesItsCode();
    void theCaseItselfIsEditedHere();
    void aMarkingPutInFrontDisclosesNothing();
    void anEmptyCaseSaysHowToBegin();
    void everyControlHasAName();

private:
    static TableView *table(const OverviewPage &page, const QString &name);
};

TableView *TestOverviewPage::table(const OverviewPage &page, const QString &name)
{
    for (TableView *view : page.findChildren<TableView *>()) {
        if (view->accessibleName() == name)
            return view;
    }
    return nullptr;
}

void TestOverviewPage::claimsAreShownWithOutcomeAndGap()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    QVERIFY(fixture.isReady);
    OverviewPage page(fixture.context());
    QVERIFY(showPage(page));
    keepPicture(page, u"overview"_s);
    const TableView *claims = table(page, u"Claims"_s);
    QVERIFY(claims && claims->isVisible());
    QCOMPARE(claims->model()->rowCount(), int(fixture.records().claims.size()));
    const QString rows = shownRows(*claims->model());
    for (const ClaimResult &result : fixture.assessment->current().claims) {
        QVERIFY(rows.contains(outcomeText(result)));
        QVERIFY(rows.contains(gapText(fixture.doctrine, result)));
        const ElementResult *gap = biggestGap(result);
        QVERIFY(result.established || (gap && gap->level < result.required));
    }
}

void TestOverviewPage::namesGoOnInASecondLine()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    OverviewPage page(fixture.context());
    QVERIFY(showPage(page));
    TableView *claims = table(page, u"Claims"_s);
    for (int row = 0; row < claims->model()->rowCount(); ++row) {
        const QModelIndex operation = claims->model()->index(row, 2);
        const QRect cell = claims->visualRect(operation);
        const QRect needed =
            claims->fontMetrics().boundingRect(cell, Qt::TextWordWrap, operation.data().toString());
        QVERIFY2(needed.height() <= cell.height(), qPrintable(operation.data().toString()));
    }
    page.resize(80 * page.fontMetrics().averageCharWidth(), 700);
    QTRY_VERIFY(claims->isColumnHidden(int(ClaimColumn::Required)));
    QVERIFY(claims->columnWidth(int(ClaimColumn::Operation))
            > 12 * page.fontMetrics().averageCharWidth());
    QFont larger = claims->font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    claims->setFont(larger);
    QVERIFY(claims->rowHeight(0) >= 2 * QFontMetrics(larger).height());
}

void TestOverviewPage::atEveryWidthItComesToRest()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    OverviewPage page(fixture.context());
    QVERIFY(showPage(page));
    for (int width = 330; width < 1300; width += 19) {
        page.resize(width, 640);
        QTest::qWait(10);
        for (const TableView *view : page.findChildren<TableView *>()) {
            const QSignalSpy ranges(view->verticalScrollBar(), &QScrollBar::rangeChanged);
            QTest::qWait(5);
            QVERIFY2(ranges.isEmpty(), qPrintable(QString::number(width)));
            QVERIFY2(!view->verticalScrollBar()->isVisible(), qPrintable(QString::number(width)));
        }
    }
}

void TestOverviewPage::theOutcomeFollowsTheEvidence()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    RecordModel<Claim> *model = makeClaimsModel(fixture.context(), this);
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString before = shownRows(*model);
    QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    Edit edit{u"Take the standard down"_s, {}};
    for (const Claim &claim : fixture.records().claims.rows()) {
        Claim after = claim;
        after.standard = 1;
        after.standardReason = u"To see it move"_s;
        edit.modify(claim, after);
    }
    QVERIFY(fixture.session->apply(edit));
    QVERIFY(shownRows(*model) != before);
    QVERIFY(shownRows(*model).contains(u"established"_s));
    QVERIFY(fixture.session->undo());
    QCOMPARE(shownRows(*model), before);
    QCOMPARE(resets.count(), 0);
    delete model;
}

void TestOverviewPage::enterGoesToTheClaim()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    OverviewPage page(fixture.context());
    QVERIFY(showPage(page));
    QSignalSpy asked(&page, &Page::recordRequested);
    QSignalSpy selected(&page, &Page::selectionChanged);
    TableView *claims = table(page, u"Claims"_s);
    claims->setFocus();
    QTest::keyClick(claims, Qt::Key_Down);
    QTest::keyClick(claims, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    const auto ref = asked.first().first().value<RecordRef>();
    QCOMPARE(ref.kind, u"claim"_s);
    QVERIFY(fixture.records().claims.find({ref.id}));
    QVERIFY(selected.count() > 0);
    QCOMPARE(page.selectedRecord(), ref);
}

void TestOverviewPage::aClickOnTheGapGoesToItsElement()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    OverviewPage page(fixture.context());
    QVERIFY(showPage(page));
    QSignalSpy asked(&page, &Page::recordRequested);
    TableView *claims = table(page, u"Claims"_s);
    const QModelIndex gap = claims->model()->index(0, claims->model()->columnCount() - 1);
    QTest::mouseClick(claims->viewport(), Qt::LeftButton, {}, claims->visualRect(gap).center());
    QCOMPARE(asked.count(), 1);
    const auto ref = asked.first().first().value<RecordRef>();
    const ClaimResult *claim = fixture.assessment->current().claim({ref.id});
    QVERIFY(claim);
    QCOMPARE(ref.part, biggestGap(*claim)->element);
}

void TestOverviewPage::onlyOpenTasksAreShown()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    OverviewPage page(fixture.context());
    QVERIFY(showPage(page));
    const TableView *tasks = table(page, u"Open tasks"_s);
    const int open = tasks->model()->rowCount();
    QVERIFY(open > 0);
    const Task task = *fixture.records().tasks.inKeyOrder().front();
    Task done = task;
    done.state = TaskState::Done;
    QVERIFY(fixture.session->apply(Edit{u"Done"_s, {}}.modify(task, done)));
    QCOMPARE(tasks->model()->rowCount(), open - 1);
}

void TestOverviewPage::changesSinceTheLastVisitAreCounted()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    {
        const RecentChanges first(fixture.context());
        QCOMPARE(first.sinceLastVisit(), 0); // nothing is new to somebody who was never here
    }
    const Task task = *fixture.records().tasks.inKeyOrder().front();
    Task done = task;
    done.state = TaskState::Done;
    QVERIFY(fixture.session->apply(Edit{u"A colleague's work"_s, {}}.modify(task, done)));
    const RecentChanges second(fixture.context());
    QCOMPARE(second.sinceLastVisit(), 1);
    QCOMPARE(second.topLevelItem(0)->text(0), u"A colleague's work"_s);
    QVERIFY(second.topLevelItem(0)->font(0).bold());
}

void TestOverviewPage::aCountryIsOfferedAndBecomesItsCode()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    OverviewPage page(fixture.context());
    QVERIFY(showPage(page));
    QComboBox *state = nullptr;
    for (QComboBox *box : page.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Injured State")
            state = box;
    }
    QVERIFY(state && state->completer());
    state->setFocus();
    QTest::keyClicks(state, u"albani"_s);
    QTRY_VERIFY(state->completer()->popup()->isVisible());
    QCOMPARE(state->completer()->currentCompletion(), u"Albania (ALB)"_s);
    QTest::keyClick(state->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(state->completer()->popup(), Qt::Key_Return);
    QTest::keyClick(state, Qt::Key_Tab);
    QCOMPARE(fixture.records().info.claimant, u"ALB"_s);
    QCOMPARE(state->currentText(), u"Albania (ALB)"_s);
    // A code in small letters is the code.
    state->setFocus();
    state->lineEdit()->selectAll();
    QTest::keyClicks(state, u"prk"_s);
    QTest::keyClick(state->completer()->popup(), Qt::Key_Escape); // of what is offered, nothing
    QTest::keyClick(state, Qt::Key_Tab);
    QCOMPARE(fixture.records().info.claimant, u"PRK"_s);
}

void TestOverviewPage::theCaseItselfIsEditedHere()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    OverviewPage page(fixture.context());
    QVERIFY(showPage(page));
    const CaseInfo before = fixture.records().info;
    for (LineField *field : page.findChildren<LineField *>()) {
        if (field->accessibleName() == u"Title")
            typeInto(field, u"Another title"_s);
    }
    QCOMPARE(fixture.records().info.title, u"Another title"_s);
    for (QToolButton *button : page.findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Add a person")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(fixture.records().info.team.size(), before.team.size() + 1);
    QVERIFY(fixture.session->undo());
    QVERIFY(fixture.session->undo());
    QCOMPARE(fixture.records().info, before);
}

void TestOverviewPage::aMarkingPutInFrontDisclosesNothing()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    OverviewPage page(fixture.context());
    QVERIFY(showPage(page));
    const auto unmarked = [&fixture] {
        const auto facts = fixture.records().facts.rows();
        return std::count_if(facts.begin(), facts.end(),
                             [](const Fact &fact) { return fact.marking.isEmpty(); });
    };
    const auto before = unmarked();
    QVERIFY(before > 0);
    const QStringList scheme = fixture.records().info.markings;
    auto *markings = page.findChild<ListField *>();
    QVERIFY(markings);
    typeInto(markings, u"world; "_s + scheme.join(u"; "_s));
    QCOMPARE(fixture.records().info.markings.constFirst(), u"world"_s);
    QCOMPARE(unmarked(), 0);
    for (const Fact &fact : fixture.records().facts.rows())
        QVERIFY2(scheme.contains(fact.marking), qPrintable(fact.key));
    QVERIFY(fixture.session->undo());
    QCOMPARE(unmarked(), before);
    QCOMPARE(fixture.records().info.markings, scheme);
}

void TestOverviewPage::anEmptyCaseSaysHowToBegin()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    OverviewPage page(fixture.context());
    QVERIFY(showPage(page));
    const auto *empty = page.findChild<EmptyState *>();
    QVERIFY(empty && empty->isVisible());
    QVERIFY(!table(page, u"Claims"_s)->isVisible());
    for (const QLabel *label : empty->findChildren<QLabel *>()) // no gap before the button
        QTRY_COMPARE(label->height(), label->heightForWidth(label->width()));
}

void TestOverviewPage::everyControlHasAName()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    OverviewPage page(fixture.context());
    QVERIFY(showPage(page));
    QCOMPARE(namelessControls(page), QString());
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
