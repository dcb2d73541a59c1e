// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/pagefixture.h"
#include "ui/records/recorddesk.h"
#include "ui/records/recordlinks.h"
#include "ui/sources/gradehistory.h"
#include "ui/sources/sourceedits.h"
#include "ui/sources/sourceform.h"
#include "ui/sources/sourcespage.h"
#include "ui/support/emptystate.h"
#include "ui/support/messageline.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace saranda;
using namespace saranda::test;

namespace {

QDateTime theDay()
{
    return QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
}

} // namespace

class TestSourcesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListShowsEverySourceWithItsGradeInWords()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        SourcesPage page(fixture.context());
        QAbstractItemModelTester tester(page.desk()->pane()->proxy());
        QVERIFY(showPage(page));
        QCOMPARE(page.desk()->pane()->proxy()->rowCount(), int(fixture.records().sources.size()));
        const QString text = shownRows(*page.desk()->pane()->proxy());
        QVERIFY(text.contains(u"B: usually reliable"_s));
        QVERIFY(text.contains(u"A: completely reliable"_s));
        keepPicture(page, u"sources"_s);
    }

    void aNewSourceIsEnteredWithKeysAndTakenBack()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        SourcesPage page(fixture.context());
        QVERIFY(showPage(page));
        keepPicture(page, u"sources-empty"_s);
        const auto *empty = page.findChild<EmptyState *>();
        QVERIFY(empty && empty->isVisible());
        pressFirstButton(page);
        QCOMPARE(fixture.records().sources.size(), 1);
        QTRY_VERIFY(page.form()->name()->hasFocus());
        QTest::keyClicks(page.form()->name(), u"Ministry of the Interior"_s);
        QTest::keyClick(page.form()->name(), Qt::Key_Tab);
        QCOMPARE(fixture.records().sources.findKey(u"SRC-1"_s)->name,
                 u"Ministry of the Interior"_s);
        QVERIFY(fixture.session->undo());
        QCOMPARE(page.form()->name()->text(), u"New source"_s);
        QVERIFY(fixture.session->undo());
        QVERIFY(fixture.records().sources.isEmpty());
        QVERIFY(empty->isVisible());
    }

    void anotherGradeKeepsTheOldOneWithItsReason()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        SourcesPage page(fixture.context(), nullptr, theDay);
        QVERIFY(showPage(page));
        const Source before = *fixture.records().sources.findKey(u"SRC-2"_s);
        QVERIFY(page.showRecord({u"source"_s, before.id.uuid, {}}));
        QComboBox *box = page.form()->reliability()->comboBox();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down); // B to C
        const Source *after = fixture.records().sources.find(before.id);
        QCOMPARE(after->reliability, std::optional(Reliability::C));
        QVERIFY(after->reliabilityReason.isEmpty()); // the old reason was for the old grade
        QCOMPARE(after->reliabilityHistory.size(), 1);
        const ReliabilityChange kept = after->reliabilityHistory.first();
        QCOMPARE(kept.reliability, std::optional(Reliability::B));
        QCOMPARE(kept.reason, before.reliabilityReason);
        QCOMPARE(kept.by, u"A. Drafter"_s);
        QCOMPARE(kept.on, u"2026-03-01"_s);
        QVERIFY(page.form()->history()->isVisible());
        QVERIFY(page.form()->history()->text().contains(before.reliabilityReason));
        QVERIFY(page.form()->history()->text().contains(u"until 2026-03-01"_s));
        QVERIFY(fixture.session->undo());
        QCOMPARE(*fixture.records().sources.find(before.id), before);
    }

    void aGradeWithoutAReasonIsAskedForOne()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        SourcesPage page(fixture.context());
        QVERIFY(showPage(page));
        const QUuid id = fixture.records().sources.findKey(u"SRC-3"_s)->id.uuid;
        QVERIFY(page.showRecord({u"source"_s, id, {}}));
        const auto asked = [&page] {
            for (const QLabel *label : page.form()->findChildren<QLabel *>()) {
                if (label->text().startsWith(u"Say why"_s))
                    return label->isVisible();
            }
            return false;
        };
        QVERIFY(!asked());
        page.form()->reason()->setFocus();
        QTest::keyClick(page.form()->reason(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(page.form()->reason(), Qt::Key_Delete);
        QTest::keyClick(page.form()->reason(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked());
        QTest::keyClicks(page.form()->reason(), u"Names its own sources."_s);
        QTest::keyClick(page.form()->reason(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!asked());
    }

    void theExhibitsOfASourceAreOneKeyAway()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        SourcesPage page(fixture.context());
        QVERIFY(showPage(page));
        QSignalSpy asked(&page, &Page::recordRequested);
        QVERIFY(page.showRecord(
            {u"source"_s, fixture.records().sources.findKey(u"SRC-6"_s)->id.uuid, {}}));
        RecordLinks *links = page.form()->exhibits();
        QCOMPARE(links->links().size(), std::size_t(1));
        links->setFocus();
        links->setCurrentRow(0);
        QTest::keyClick(links, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const auto ref = asked.first().first().value<RecordRef>();
        QCOMPARE(ref.kind, u"exhibit"_s);
        QCOMPARE(ref.id, fixture.records().exhibits.findKey(u"E-21"_s)->id.uuid);
    }

    void aRemovedSourceComesBackWithItsExhibits()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        SourcesPage page(fixture.context());
        QVERIFY(showPage(page));
        const Source::Id id = fixture.records().sources.findKey(u"SRC-7"_s)->id;
        QVERIFY(page.showRecord({u"source"_s, id.uuid, {}}));
        QTest::keyClick(page.desk()->pane()->view(), Qt::Key_Delete);
        QVERIFY(!fixture.records().sources.contains(id));
        QVERIFY(!fixture.records().exhibits.findKey(u"E-22"_s)->source);
        QVERIFY(page.desk()->message()->text().contains(u"removed"_s));
        for (QPushButton *button : page.desk()->message()->findChildren<QPushButton *>()) {
            if (button->text().contains(u"Undo"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(fixture.records().sources.contains(id));
        QCOMPARE(*fixture.records().exhibits.findKey(u"E-22"_s)->source, id);
    }

    void severalSourcesGoInOneStep()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        SourcesPage page(fixture.context());
        QVERIFY(showPage(page));
        const auto before = fixture.records().sources.size();
        TableView *view = page.desk()->pane()->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(fixture.records().sources.isEmpty());
        QVERIFY(fixture.session->undo());
        QCOMPARE(fixture.records().sources.size(), before);
        QVERIFY(!fixture.session->undoStack().canUndo());
    }

    void markupInANameIsShownAsItIs()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        SourcesPage page(fixture.context());
        QVERIFY(showPage(page));
        pressFirstButton(page);
        typeInto(page.form()->name(), u"<b>Bold</b> & co"_s);
        const QModelIndex cell = page.desk()->pane()->proxy()->index(0, 1);
        QCOMPARE(cell.data().toString(), u"<b>Bold</b> & co"_s);
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }

    void everyControlHasAName()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        SourcesPage page(fixture.context());
        QCOMPARE(namelessControls(page), QString());
    }

    void aReadOnlyCaseCanBeReadOnly()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        SessionOptions options;
        options.readOnly = true;
        Result<std::unique_ptr<CaseSession>> second =
            CaseSession::open(fixture.session->path(), options);
        QVERIFY(second);
        LiveAssessment assessment(**second, fixture.doctrine);
        SourcesPage page(
            {**second, assessment, fixture.doctrine, fixture.prompt, fixture.settings});
        QVERIFY(showPage(page));
        QVERIFY(!page.pageActions().first()->isEnabled());
        QVERIFY(page.form()->name()->isReadOnly());
        QVERIFY(!page.form()->reliability()->isEnabled());
    }

    void aSourceThatHadNoGradeGetsNoEmptyHistory()
    {
        Source source;
        regrade(source, Reliability::D, u"A"_s, QDate(2026, 1, 1));
        QVERIFY(source.reliabilityHistory.isEmpty());
        regrade(source, Reliability::D, u"A"_s, QDate(2026, 1, 2));
        QVERIFY(source.reliabilityHistory.isEmpty());
        regrade(source, std::nullopt, u"B"_s, QDate(2026, 1, 3));
        QCOMPARE(source.reliabilityHistory.size(), 1);
        QCOMPARE(source.reliabilityHistory.first().on, u"2026-01-03"_s);
    }
};

QTEST_MAIN(TestSourcesPage)
#include "tst_sourcespage.moc"
