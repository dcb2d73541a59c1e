// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/assessment/claimcase.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/assessmentwords.h"
#include "ui/assessment/basispanel.h"
#include "ui/assessment/bearingentry.h"
#include "ui/assessment/claimdialog.h"
#include "ui/assessment/elementpanel.h"
#include "ui/assessment/findingform.h"
#include "ui/assessment/proofpane.h"
#include "ui/assessment/rowstree.h"
#include "ui/assessment/treerows.h"
#include "ui/support/form.h"
#include "ui/support/levelmeter.h"
#include "ui/support/levels.h"
#include "ui/support/messageline.h"
#include "ui/support/recordpicker.h"
#include "ui/support/tableview.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>

using namespace saranda;
using namespace saranda::test;

class TestAssessmentPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePagesShowTheSample()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        AssessmentPage attribution(AssessmentPageKind::attribution(), fixture.context());
        QVERIFY(showPage(attribution, {1320, 820}));
        QCOMPARE(attribution.claims()->proxy()->rowCount(), 3);
        QVERIFY(attribution.showRecord(claimRef(fixture, u"C-1"_s, u"art8.effective-control"_s)));
        QVERIFY(attribution.panel()->sentence().startsWith(u"Effective control"_s));
        QVERIFY(!attribution.panel()->blockingReason().isEmpty());
        keepPicture(attribution, u"attribution"_s);
        attribution.panel()->tabs()->setCurrentIndex(2);
        keepPicture(attribution, u"attribution-trace"_s);
        QVERIFY(!attribution.showRecord(claimRef(fixture, u"C-5"_s, {})));

        AssessmentPage diligence(AssessmentPageKind::dueDiligence(), fixture.context());
        QVERIFY(showPage(diligence, {1320, 820}));
        QCOMPARE(diligence.claims()->proxy()->rowCount(), 3);
        QVERIFY(diligence.showRecord(claimRef(fixture, u"C-5"_s, u"dd.continuation"_s)));
        keepPicture(diligence, u"due-diligence"_s);
        QVERIFY(diligence.showRecord(claimRef(fixture, u"C-5"_s, u"dd.capacity"_s)));
        diligence.panel()->showFinding();
        keepPicture(diligence, u"due-diligence-finding"_s);
    }

    void aBasisIsShownWithItsElements()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        AssessmentPage page(AssessmentPageKind::attribution(), fixture.context());
        QVERIFY(showPage(page, {1320, 820}));
        QVERIFY(page.showRecord(claimRef(fixture, u"C-1"_s, u"art8.effective-control"_s)));
        QVERIFY(!page.panel()->basis()->isVisible());
        const QModelIndex basis = page.elements()->currentIndex().parent();
        QVERIFY(basis.isValid());
        page.elements()->setFocus();
        for (int row = page.elements()->currentIndex().row(); row >= 0; --row)
            QTest::keyClick(page.elements(), Qt::Key_Up);
        QCOMPARE(page.elements()->currentIndex(), basis);
        const BasisPanel *shown = page.panel()->basis();
        QVERIFY(shown->isVisible());
        QVERIFY(!page.panel()->tabs()->isVisible());
        const QString id = basis.data(TreeRowsModel::PayloadRole).toStringList().value(0);
        const ClaimResult *claim =
            fixture.assessment->current().claim(fixture.records().claims.findKey(u"C-1"_s)->id);
        const auto result = std::ranges::find(claim->bases, id, &BasisResult::basis);
        QVERIFY(result != claim->bases.end());
        QCOMPARE(shown->levelMeter()->level(), result->level);
        QVERIFY2(shown->sentence().contains(elementTitle(fixture.doctrine, result->weakest)),
                 qPrintable(shown->sentence()));
        keepPicture(page, u"attribution-basis"_s);
        // Each element of it is one key away.
        const QStringList elements = fixture.doctrine.basis(id)->elements;
        QList<QPushButton *> opens = shown->findChildren<QPushButton *>();
        QCOMPARE(opens.size(), elements.size());
        opens.last()->setFocus();
        QTest::keyClick(opens.last(), Qt::Key_Space);
        QTRY_COMPARE(page.selectedElement().element, elements.last());
        QCOMPARE(page.elements()->currentIndex().parent(), basis);
        QVERIFY(page.panel()->tabs()->isVisible());
        QVERIFY(page.elements()->hasFocus());
    }

    void namesOfClaimsAreShownWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1320, 820);
        QTest::newRow("as in a window of 1,280") << QSize(750, 620);
    }

    void namesOfClaimsAreShownWhole()
    {
        QFETCH(QSize, size);
        PageFixture fixture(PageFixture::Contents::Sample);
        AssessmentPage page(AssessmentPageKind::attribution(), fixture.context());
        QVERIFY(showPage(page, size));
        const TableView *view = page.claims()->view();
        QTRY_VERIFY(view->horizontalHeader()->length() <= view->viewport()->width());
        const int margins = 2 * (view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex name = view->model()->index(row, 1);
            const QRect cell = view->visualRect(name);
            const QRect needed = view->fontMetrics().boundingRect(
                QRect(0, 0, cell.width() - margins, QWIDGETSIZE_MAX), Qt::TextWordWrap,
                name.data().toString());
            QVERIFY2(needed.height() <= cell.height() && needed.width() <= cell.width() - margins,
                     qPrintable(name.data().toString()));
        }
    }

    void everyLevelHasRoomForItsWords()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        AssessmentPage page(AssessmentPageKind::attribution(), fixture.context());
        QVERIFY(showPage(page, {1250, 820}));
        for (const Claim &claim : fixture.records().claims.rows()) {
            if (claim.test != u"attribution")
                continue;
            QVERIFY(page.showRecord(claimRef(fixture, claim.key, {})));
            const QAbstractItemView *view = page.elements();
            QTRY_VERIFY2(page.elements()->columnWidth(1) >= view->sizeHintForColumn(1),
                         qPrintable(claim.key));
            QVERIFY(page.elements()->columnWidth(0) > page.elements()->width() / 3);
        }
    }

    void aClaimIsMadeInItsForm()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session));
        AssessmentPage page(AssessmentPageKind::attribution(), fixture.context());
        QVERIFY(showPage(page, {1320, 820}));
        keepPicture(page, u"attribution-empty"_s);
        page.newClaim();
        ClaimDialog *dialog = page.dialog();
        QVERIFY(dialog);
        QVERIFY(!dialog->acceptButton()->isEnabled());
        QVERIFY(!dialog->lacks().isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        // A key typed in full and Enter is a choice, whatever the list has marked.
        dialog->operationPicker()->lineEdit()->setFocus();
        QTest::keyClicks(dialog->operationPicker()->lineEdit(), u"O-1"_s);
        QVERIFY(QApplication::activePopupWidget());
        auto *offered = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(offered);
        QCOMPARE(offered->model()->rowCount(), 2);
        QVERIFY(offered->model()->index(0, 0).data().toString().startsWith(u"O-1"_s));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        typeInto(dialog->stateField()->comboBox()->lineEdit(), u"Borduria"_s);
        dialog->standardField()->setValue(u"5"_s);
        Q_EMIT dialog->standardField()->edited(u"5"_s);
        QVERIFY(!dialog->acceptButton()->isEnabled()); // a standard of one's own needs a reason
        QTest::keyClicks(dialog->standardReasonField(), u"The charge is grave"_s);
        QVERIFY(dialog->acceptButton()->isEnabled());
        keepPicture(*dialog, u"claim-dialog"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        const Claim *claim = fixture.records().claims.findKey(u"C-1"_s);
        QVERIFY(claim);
        QCOMPARE(fixture.records().incidents.keyOf(claim->incident), u"O-1"_s);
        QCOMPARE(claim->state, u"BOR"_s);
        QCOMPARE(claim->standard.value_or(-1), 5);
        QCOMPARE(claim->test, u"attribution"_s);
        QCOMPARE(page.selectedRecord().id, claim->id.uuid);
        QVERIFY(!page.selectedElement().isNull());
        QVERIFY(fixture.session->undo());
        QVERIFY(fixture.records().claims.isEmpty());
        QVERIFY(page.selectedElement().isNull());
    }

    void reasonsAndIndicatorsAreAddedFromTheKeyboard()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session) && addClaim(*fixture.session));
        AssessmentPage page(AssessmentPageKind::attribution(), fixture.context());
        QVERIFY(showPage(page, {1320, 820}));
        page.selectElement(u"art8.effective-control"_s);
        const ElementRef element = elementOf(fixture.records(), u"art8.effective-control"_s);
        BearingEntry *entry = page.panel()->proof()->entry();
        QCOMPARE(page.panel()->levelMeter()->level(), 0);

        entry->start(BearingEntry::Role::ReasonFor);
        QVERIFY(entry->factPicker()->lineEdit()->hasFocus());
        pickFirst(entry->factPicker(), u"F-1"_s);
        QCOMPARE(sheetOf(fixture.records(), element)->arguments.size(), 1);
        QCOMPARE(page.panel()->levelMeter()->level(), 4);
        QCOMPARE(page.selectedElement(), element);

        entry->start(BearingEntry::Role::InfrastructureIndicator);
        pickFirst(entry->factPicker(), u"F-2"_s);
        entry->start(BearingEntry::Role::PerpetratorIndicator);
        pickFirst(entry->factPicker(), u"F-3"_s);
        const auto indicators = sheetOf(fixture.records(), element)->indicators;
        QCOMPARE(indicators.size(), 2);
        QCOMPARE(indicators.at(0).side, NetworkSide::StateInfrastructure);
        QCOMPARE(indicators.at(1).side, NetworkSide::StatePerpetrator);

        entry->start(BearingEntry::Role::ReasonAgainst);
        pickFirst(entry->factPicker(), u"F-2"_s);
        QCOMPARE(page.panel()->levelMeter()->level(), 2); // four against four
        keepPicture(page, u"attribution-proof"_s);
        for (int step = 0; step < 4; ++step)
            QVERIFY(fixture.session->undo());
        QCOMPARE(page.panel()->levelMeter()->level(), 0);
        QCOMPARE(page.selectedElement(), element);
        for (int step = 0; step < 4; ++step)
            QVERIFY(fixture.session->redo());
        QCOMPARE(page.panel()->levelMeter()->level(), 2);
    }

    void aFactIsWrittenInPlaceInOneStep()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session) && addClaim(*fixture.session));
        AssessmentPage page(AssessmentPageKind::attribution(), fixture.context());
        QVERIFY(showPage(page, {1320, 820}));
        page.selectElement(u"art8.effective-control"_s);
        BearingEntry *entry = page.panel()->proof()->entry();
        entry->start(BearingEntry::Role::ReasonFor);
        Q_EMIT entry->factPicker()->createRequested(u"The ministry gave the order"_s);
        const Fact *made = fixture.records().facts.findKey(u"F-5"_s);
        QVERIFY(made);
        QCOMPARE(made->incidents.size(), 1);
        const ElementRef element = elementOf(fixture.records(), u"art8.effective-control"_s);
        QCOMPARE(sheetOf(fixture.records(), element)->arguments.first().premises.first(), made->id);
        QVERIFY(page.message()->isVisible()); // it still needs an exhibit
        QVERIFY(fixture.session->undo());
        QVERIFY(!fixture.records().facts.findKey(u"F-5"_s));
        QVERIFY(!sheetOf(fixture.records(), element));
    }

    void whatCannotBeAddedStaysInItsField()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session) && addClaim(*fixture.session));
        AssessmentPage page(AssessmentPageKind::attribution(), fixture.context());
        QVERIFY(showPage(page, {1320, 820}));
        page.selectElement(u"art8.effective-control"_s);
        const ElementRef element = elementOf(fixture.records(), u"art8.effective-control"_s);
        BearingEntry *entry = page.panel()->proof()->entry();
        entry->start(BearingEntry::Role::Alternative);
        QVERIFY(fixture.session->beginLongEdit());
        QLineEdit *kind = entry->kindBox()->lineEdit();
        typeInto(kind, u"An insider acted for money alone"_s);
        QVERIFY(page.message()->isVisible());
        QCOMPARE(kind->text(), u"An insider acted for money alone"_s);
        entry->start(BearingEntry::Role::ReasonFor);
        QLineEdit *fact = entry->factPicker()->lineEdit();
        QTest::keyClicks(fact, u"The ministry paid the operators in May"_s);
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(fact->text(), u"The ministry paid the operators in May"_s);
        CaseSession &session = *fixture.session;
        QVERIFY(session.endLongEdit(session.storeLongEdit({u"Import"_s, {}})));
        fact->setFocus();
        QTest::keyClick(fact, Qt::Key_End);
        QTest::keyClicks(fact, u"."_s);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QVERIFY(fixture.records().facts.findKey(u"F-5"_s));
        QCOMPARE(fact->text(), QString());
        entry->start(BearingEntry::Role::Alternative);
        QTest::keyClick(kind, Qt::Key_Return);
        QCOMPARE(sheetOf(fixture.records(), element)->alternatives.size(), 1);
        QCOMPARE(kind->text(), QString());
    }

    void aClaimThatCannotBeStoredStaysInItsDialog()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session) && addClaim(*fixture.session));
        AssessmentPage page(AssessmentPageKind::attribution(), fixture.context());
        QVERIFY(showPage(page, {1320, 820}));
        page.changeClaim();
        const QPointer<ClaimDialog> dialog = page.dialog();
        QVERIFY(dialog);
        auto *note = dialog->findChild<TextField *>();
        note->setFocus();
        QTest::keyClicks(note, u"A long note"_s);
        QVERIFY(fixture.session->beginLongEdit());
        QTest::keyClick(note, Qt::Key_Tab);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<MessageLine *>()
                && dialog->findChild<MessageLine *>()->isVisible());
        QCOMPARE(note->toPlainText(), u"A long note"_s);
        CaseSession &session = *fixture.session;
        QVERIFY(session.endLongEdit(session.storeLongEdit({u"Import"_s, {}})));
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QCOMPARE(fixture.records().claims.findKey(u"C-1"_s)->note, u"A long note"_s);
        QTRY_VERIFY(!dialog);
    }

    void anExplanationIsAddedAndFactsAreHeldAgainstIt()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session) && addClaim(*fixture.session));
        AssessmentPage page(AssessmentPageKind::attribution(), fixture.context());
        QVERIFY(showPage(page, {1320, 820}));
        page.selectElement(u"art8.effective-control"_s);
        const ElementRef element = elementOf(fixture.records(), u"art8.effective-control"_s);
        ProofPane *proof = page.panel()->proof();
        proof->entry()->start(BearingEntry::Role::Alternative);
        typeInto(proof->entry()->kindBox()->lineEdit(), u"False flag"_s);
        QCOMPARE(sheetOf(fixture.records(), element)->alternatives.size(), 1);
        QCOMPARE(sheetOf(fixture.records(), element)->alternatives.first().kind, u"false-flag"_s);
        proof->selectAlternative(u"H-1"_s);
        proof->entry()->start(BearingEntry::Role::Incompatible);
        pickFirst(proof->entry()->factPicker(), u"F-1"_s);
        QCOMPARE(sheetOf(fixture.records(), element)->alternatives.first().incompatible.size(), 1);
        // Delete on the fact takes it from the explanation, not from the case.
        proof->selectAlternative(u"H-1"_s);
        proof->tree()->setFocus();
        QTest::keyClick(proof->tree(), Qt::Key_Down);
        QTest::keyClick(proof->tree(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\t\tF-1"_s));
        const QString table = QGuiApplication::clipboard()->mimeData()->html();
        QVERIFY(table.contains(u"<th align=\"left\">Proof</th>"_s));
        QVERIFY(table.contains(u"&nbsp;F-1"_s)); // set in under its explanation
        proof->tree()->copyActions().last()->trigger();
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
        QTest::keyClick(proof->tree(), Qt::Key_Delete);
        QVERIFY(sheetOf(fixture.records(), element)->alternatives.first().incompatible.isEmpty());
        QVERIFY(fixture.records().facts.findKey(u"F-1"_s));
    }

    void strengthAndSideAreChosenInTheirCells()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session) && addClaim(*fixture.session));
        const CaseRecords &records = fixture.records();
        const ElementRef element = elementOf(records, u"art8.effective-control"_s);
        Argument reason;
        reason.premises = {factId(records, u"F-1"_s)};
        QVERIFY(fixture.session->apply(addingArgument(records, element, reason)));
        AssessmentPage page(AssessmentPageKind::attribution(), fixture.context());
        QVERIFY(showPage(page, {1320, 820}));
        page.selectElement(element.element);
        RowsTree *tree = page.panel()->proof()->tree();
        const QModelIndex first = tree->model()->index(0, 0, tree->model()->index(0, 0));
        const QModelIndex strength = first.siblingAtColumn(int(SheetColumn::How));
        QVERIFY(strength.flags().testFlag(Qt::ItemIsEditable));
        tree->setCurrentIndex(strength);
        tree->edit(strength);
        QTRY_VERIFY(tree->viewport()->findChild<QComboBox *>());
        auto *box = tree->viewport()->findChild<QComboBox *>();
        QTest::keyClick(box, Qt::Key_End); // the weakest
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(sheetOf(records, element)->arguments.first().strength, 1);
        QCOMPARE(page.panel()->levelMeter()->level(), 1);
        QVERIFY(fixture.session->undo());
        QCOMPARE(page.panel()->levelMeter()->level(), 4);
    }

    void aFindingIsRecordedWhenItIsComplete()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session) && addClaim(*fixture.session));
        AssessmentPage page(AssessmentPageKind::attribution(), fixture.context());
        QVERIFY(showPage(page, {1320, 820}));
        page.selectElement(u"art8.effective-control"_s);
        const ElementRef element = elementOf(fixture.records(), u"art8.effective-control"_s);
        page.panel()->showFinding();
        FindingForm *form = page.panel()->finding();
        form->levelField()->setValue(u"4"_s);
        Q_EMIT form->levelField()->edited(u"4"_s);
        form->reasonField()->setFocus();
        QTest::keyClicks(form->reasonField(), u"The logs leave no doubt"_s);
        QTest::mouseClick(form->recordButton(), Qt::LeftButton);
        QVERIFY(!sheetOf(fixture.records(), element)); // it reaches what is required: more is asked
        QVERIFY(form->hint().contains(u"strongest point against"_s));
        QTest::keyClicks(form->againstField(), u"One witness recanted"_s);
        QTest::mouseClick(form->recordButton(), Qt::LeftButton);
        QVERIFY(form->hint().contains(u"alternative"_s));
        QTest::keyClick(form->noAlternativeBox(), Qt::Key_Space);

        // What is not recorded yet stays with its element.
        page.selectElement(u"attr.perpetrator"_s);
        QVERIFY(form->reasonField()->toPlainText().isEmpty());
        page.selectElement(u"art8.effective-control"_s);
        QCOMPARE(form->reasonField()->toPlainText(), u"The logs leave no doubt"_s);

        QTest::mouseClick(form->recordButton(), Qt::LeftButton);
        const ElementSheet *sheet = sheetOf(fixture.records(), element);
        QVERIFY(sheet && sheet->finding);
        QCOMPARE(sheet->finding->level, std::optional<int>(4));
        QCOMPARE(sheet->finding->by, u"A. Drafter"_s);
        QCOMPARE(sheet->finding->review, ReviewState::Draft);
        QVERIFY(!sheet->finding->alternativesConsidered.isEmpty());
        QCOMPARE(page.panel()->levelMeter()->level(), 0); // beside the computed level, never in it

        // Pressed once more, the same key does not withdraw it.
        form->levelField()->setValue(u"3"_s);
        Q_EMIT form->levelField()->edited(u"3"_s);
        form->recordButton()->setFocus();
        QTest::keyClick(form->recordButton(), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(sheetOf(fixture.records(), element)->finding->level, std::optional<int>(3));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // the choice of a level
        QVERIFY(fixture.session->undo());
        QVERIFY(fixture.session->undo());
        QVERIFY(!sheetOf(fixture.records(), element));
        QVERIFY(fixture.session->redo());
        form->withdraw();
        QVERIFY(!sheetOf(fixture.records(), element)->finding);
    }

    void aStepOpensWhatItNeeds()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session) && addClaim(*fixture.session));
        const CaseRecords &records = fixture.records();
        const ElementRef element = elementOf(records, u"art8.effective-control"_s);
        Argument reason;
        reason.premises = {factId(records, u"F-4"_s)}; // no exhibit proves it
        QVERIFY(fixture.session->apply(addingArgument(records, element, reason)));
        AssessmentPage page(AssessmentPageKind::attribution(), fixture.context());
        QVERIFY(showPage(page, {1320, 820}));
        page.selectElement(element.element);
        QSignalSpy asked(&page, &Page::recordRequested);
        QPushButton *cite = nullptr;
        for (QPushButton *button : page.panel()->findChildren<QPushButton *>()) {
            if (!button->isHidden() && button->accessibleName().contains(u"F-4"_s))
                cite = button;
        }
        QVERIFY(cite);
        cite->setFocus();
        QTest::keyClick(cite, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        const auto record = asked.first().first().value<RecordRef>();
        QCOMPARE(record.id, factId(records, u"F-4"_s).uuid);
        QCOMPARE(record.part, u"citations"_s);
    }

    void aRemovedClaimComesBack()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        AssessmentPage page(AssessmentPageKind::attribution(), fixture.context());
        QVERIFY(showPage(page, {1320, 820}));
        QVERIFY(page.showRecord(claimRef(fixture, u"C-2"_s, {})));
        page.claims()->view()->setFocus();
        QTest::keyClick(page.claims()->view(), Qt::Key_Delete);
        QVERIFY(!fixture.records().claims.findKey(u"C-2"_s));
        QVERIFY(fixture.session->undo());
        QVERIFY(fixture.records().claims.findKey(u"C-2"_s));
        QCOMPARE(page.claims()->proxy()->rowCount(), 3);
    }

    void everyControlHasAName()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        AssessmentPage page(AssessmentPageKind::attribution(), fixture.context());
        QCOMPARE(namelessControls(page), QString());
        page.changeClaim();
        QVERIFY(page.dialog());
        QCOMPARE(namelessControls(*page.dialog()), QString());
    }

private:
    static RecordRef claimRef(const PageFixture &fixture, const QString &key,
                              const QString &element)
    {
        return {u"claim"_s, fixture.records().claims.findKey(key)->id.uuid, element};
    }
};

QTEST_MAIN(TestAssessmentPage)
#include "tst_assessmentpage.moc"
