// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/assessment/claimcase.h"
#include "ui/alternatives/alternativesmodel.h"
#include "ui/alternatives/alternativespage.h"
#include "ui/alternatives/matrixview.h"
#include "ui/alternatives/pinnedcolumn.h"
#include "ui/support/levels.h"
#include "ui/support/recordpicker.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>

using namespace saranda;
using namespace saranda::test;

using Tester = QAbstractItemModelTester;

class TestAlternativesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatContradictsMostComesFirst()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        AlternativesModel model(*fixture.session, *fixture.assessment, fixture.doctrine);
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        for (const Claim &claim : fixture.records().claims.rows()) {
            model.setClaim(claim.id);
            int before = std::numeric_limits<int>::max();
            for (int row = 0; row < model.rowCount(); ++row) {
                const int weight = contradictionWeight(claim, model.factAt(row));
                QVERIFY(weight <= before);
                before = weight;
            }
        }
    }

    void columnsComeAndGoWithTheEdits()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session) && addClaim(*fixture.session));
        const CaseRecords &records = fixture.records();
        AlternativesModel model(*fixture.session, *fixture.assessment, fixture.doctrine);
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setClaim(records.claims.findKey(u"C-1"_s)->id);
        QCOMPARE(model.alternativeCount(), 0);
        const ElementRef control = elementOf(records, u"art8.effective-control"_s);
        const ElementRef perpetrator = elementOf(records, u"attr.perpetrator"_s);
        Alternative other;
        other.kind = u"false-flag"_s;
        QVERIFY(fixture.session->apply(addingAlternative(records, control, other)));
        QVERIFY(fixture.session->apply(addingAlternative(records, perpetrator, other)));
        QVERIFY(fixture.session->apply(addingAlternative(records, control, other)));
        QCOMPARE(model.alternativeCount(), 3);
        QCOMPARE(model.alternativeAt(AlternativesModel::FixedColumns + 1).second, u"H-3"_s);
        QVERIFY(fixture.session->apply(removingAlternative(records, control, u"H-1"_s)));
        QCOMPARE(model.alternativeCount(), 2);
        QVERIFY(fixture.session->undo());
        QCOMPARE(model.alternativeCount(), 3);
        QCOMPARE(resets.size(), 0);
    }

    void spaceGoesThroughTheRelations()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session) && addClaim(*fixture.session));
        const CaseRecords &records = fixture.records();
        const ElementRef control = elementOf(records, u"art8.effective-control"_s);
        Indicator indicator;
        indicator.fact = factId(records, u"F-1"_s);
        QVERIFY(fixture.session->apply(addingIndicator(records, control, indicator)));
        AlternativesPage page(fixture.context());
        QVERIFY(showPage(page));
        keepPicture(page, u"alternatives-empty"_s);
        page.elementBox()->setCurrentIndex(page.elementBox()->findData(control.element));
        typeInto(page.kindBox()->lineEdit(), u"Insider"_s);
        QCOMPARE(page.model()->alternativeCount(), 1);

        MatrixView *matrix = page.matrix();
        const QModelIndex cell = page.model()->index(0, AlternativesModel::FixedColumns);
        matrix->setFocus();
        matrix->setCurrentIndex(cell);
        const auto pressed = [&](AlternativeRelation relation, const QString &excluded) {
            QTest::keyClick(matrix, Qt::Key_Space);
            const Alternative &one = sheetOf(records, control)->alternatives.first();
            const QString heading =
                page.model()
                    ->headerData(AlternativesModel::FixedColumns, Qt::Horizontal)
                    .toString();
            return relationOf(one, factId(records, u"F-1"_s)) == relation
                && heading.contains(excluded);
        };
        QVERIFY(pressed(AlternativeRelation::Incompatible, levelOutcome(4)));
        QVERIFY(pressed(AlternativeRelation::HardToReconcile, levelOutcome(3)));
        QVERIFY(pressed(AlternativeRelation::Supports, u"not excluded"_s));
        QVERIFY(pressed(AlternativeRelation::None, u"not excluded"_s));
        QCOMPARE(page.model()->rowCount(), 1); // a cleared row stays in sight
        QVERIFY(pressed(AlternativeRelation::Incompatible, levelOutcome(4)));
        QTest::keyClick(matrix, Qt::Key_Backspace);
        QVERIFY(sheetOf(records, control)->alternatives.first().incompatible.isEmpty());
        QVERIFY(fixture.session->undo());
        QCOMPARE(sheetOf(records, control)->alternatives.first().incompatible.size(), 1);
        QCOMPARE(matrix->currentIndex(), cell);
    }

    void aRelationIsChosenByWord()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        AlternativesPage page(fixture.context());
        QVERIFY(showPage(page, {1320, 760}));
        QVERIFY(page.model()->alternativeCount() > 3);
        keepPicture(page, u"alternatives"_s);
        const QModelIndex cell = page.model()->index(0, AlternativesModel::FixedColumns);
        page.matrix()->setCurrentIndex(cell);
        page.matrix()->edit(cell);
        QTRY_VERIFY(page.matrix()->viewport()->findChild<QComboBox *>());
        auto *box = page.matrix()->viewport()->findChild<QComboBox *>();
        QTest::keyClick(box, Qt::Key_End);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(AlternativeRelation(cell.data(AlternativesModel::RelationRole).toInt()),
                     AlternativeRelation::Supports);
    }

    void aFactBecomesARow()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        AlternativesPage page(fixture.context());
        QVERIFY(showPage(page, {1320, 760}));
        const Fact::Id fact = fixture.records().facts.findKey(u"F-32"_s)->id;
        QCOMPARE(page.model()->rowOf(fact), -1);
        pickFirst(page.findChild<RecordPicker *>(), u"F-32"_s);
        QVERIFY(page.model()->rowOf(fact) >= 0);
        QCOMPARE(page.matrix()->currentIndex().row(), page.model()->rowOf(fact));
    }

    void theFactsStayInSight_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("as it is read") << Qt::LeftToRight;
        QTest::newRow("mirrored") << Qt::RightToLeft;
    }

    void theFactsStayInSight()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        PageFixture fixture(PageFixture::Contents::Sample);
        AlternativesPage page(fixture.context());
        page.setLayoutDirection(direction);
        QVERIFY(showPage(page, {760, 480}));
        MatrixView *matrix = page.matrix();
        auto *pinned = matrix->findChild<PinnedColumn *>();
        QScrollBar *sideways = matrix->horizontalScrollBar();
        QVERIFY(sideways->maximum() > 0);
        const bool isMirrored = direction == Qt::RightToLeft;
        const Qt::Key onwards = isMirrored ? Qt::Key_Left : Qt::Key_Right;
        const Qt::Key back = isMirrored ? Qt::Key_Right : Qt::Key_Left;
        matrix->setFocus();
        matrix->setCurrentIndex(page.model()->index(0, 0));
        for (int column = 1; column < page.model()->columnCount(); ++column) {
            QTest::keyClick(matrix, onwards);
            const QRect cell = matrix->visualRect(matrix->currentIndex());
            QCOMPARE(pinned->cover(cell), 0);
            QVERIFY(matrix->viewport()->rect().intersects(cell));
        }
        for (int column = page.model()->columnCount() - 1; column > 0; --column) {
            QTest::keyClick(matrix, back);
            const QModelIndex now = matrix->currentIndex();
            QVERIFY(now.column() == 0 || pinned->cover(matrix->visualRect(now)) == 0);
        }
        sideways->setValue(sideways->maximum());
        QTest::mouseClick(pinned->viewport(), Qt::LeftButton, {},
                          pinned->visualRect(page.model()->index(1, 0)).center());
        QCOMPARE(matrix->currentIndex(), page.model()->index(1, 0));
        QVERIFY(matrix->hasFocus());
        QCOMPARE(sideways->value(), sideways->maximum());
        QTest::keyClick(matrix, Qt::Key_End, Qt::ControlModifier);
        const QModelIndex last = page.model()->index(page.model()->rowCount() - 1, 0);
        QVERIFY(matrix->verticalScrollBar()->value() > 0);
        QCOMPARE(pinned->viewport()->mapToGlobal(pinned->visualRect(last).topLeft()).y(),
                 matrix->viewport()->mapToGlobal(matrix->visualRect(last).topLeft()).y());
        keepPicture(page, u"alternatives-pinned"_s);
    }

    void aWidthOfOnesOwnIsKept()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        AlternativesPage page(fixture.context());
        QVERIFY(showPage(page, {760, 480}));
        const int narrow = page.matrix()->columnWidth(0);
        page.resize(1320, 480);
        QVERIFY(page.matrix()->columnWidth(0) > narrow);
        auto *pinned = page.matrix()->findChild<PinnedColumn *>();
        pinned->horizontalHeader()->resizeSection(0, narrow + 17);
        QCOMPARE(pinned->width(), narrow + 17);
        page.resize(1000, 480);
        QCOMPARE(page.matrix()->columnWidth(0), narrow + 17);
    }

    void everyControlHasAName()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        AlternativesPage page(fixture.context());
        QCOMPARE(namelessControls(page), QString());
    }
};

QTEST_MAIN(TestAlternativesPage)
#include "tst_alternativespage.moc"
