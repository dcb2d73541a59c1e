// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/pagefixture.h"
#include "ui/exhibits/exhibitfields.h"
#include "ui/facts/factfields.h"
#include "ui/facts/factspage.h"
#include "ui/records/recorddesk.h"
#include "ui/records/severaldialog.h"
#include "ui/sources/sourcefields.h"
#include "ui/support/edtfedit.h"
#include "ui/support/tableview.h"
#include "ui/tasks/taskfields.h"
#include "ui/tasks/taskspage.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

using namespace saranda;
using namespace saranda::test;

namespace {

template <typename Record>
QList<QUuid> firstIds(const CaseRecords &records, int count)
{
    QList<QUuid> ids;
    for (const Record *record : records.table<Record>().inKeyOrder()) {
        if (ids.size() < count)
            ids.append(record->id.uuid);
    }
    return ids;
}

/// The field whose label says this.
template <typename Widget>
Widget *fieldCalled(const QDialog &dialog, const QString &name)
{
    for (Widget *widget : dialog.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

void choose(QComboBox *box, const QString &beginning)
{
    QVERIFY(box);
    const int row = box->findText(beginning, Qt::MatchStartsWith);
    QVERIFY(row >= 0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int step = 0; step < row; ++step)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), row);
}

QString listed(const SeveralDialog &dialog, const QString &key)
{
    const QList<QTreeWidgetItem *> items = dialog.list()->findItems(key, Qt::MatchExactly);
    return items.isEmpty() ? QString() : items.first()->text(2);
}

} // namespace

class TestSeveralDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesUntilSomethingIsChosen()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        SeveralDialog dialog(*fixture.session, exhibitFields(fixture.records()),
                             firstIds<Exhibit>(fixture.records(), 3));
        QVERIFY(showPage(dialog, {1100, 640}));
        QVERIFY(!dialog.changeButton()->isEnabled());
        QVERIFY2(dialog.summary().contains(u"Nothing would change yet"_s),
                 qPrintable(dialog.list()->topLevelItem(0)->text(2)));
        QCOMPARE(dialog.list()->topLevelItemCount(), 3);
        QCOMPARE(namelessControls(dialog), QString());
    }

    void aMarkingIsSetInOneStepAndWhoHasItIsSaid()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        const QStringList scheme = fixture.records().info.markings;
        QVERIFY(scheme.size() >= 2);
        const QList<QUuid> ids = firstIds<Exhibit>(fixture.records(), 4);
        Exhibit first = *fixture.records().exhibits.find({ids.first()});
        Edit marks{u"Mark"_s, {}};
        Exhibit marked = first;
        marked.marking = scheme.last();
        if (first.marking != marked.marking)
            marks.modify(first, marked);
        QVERIFY(fixture.session->apply(marks));
        fixture.session->undoStack().clear();

        SeveralDialog dialog(*fixture.session, exhibitFields(fixture.records()), ids);
        QVERIFY(showPage(dialog, {1100, 640}));
        choose(fieldCalled<QComboBox>(dialog, u"Marking"_s), scheme.last());
        QTRY_VERIFY(dialog.changeButton()->isEnabled());
        QVERIFY2(dialog.summary().contains(u"3 will change"_s), qPrintable(dialog.summary()));
        QVERIFY(dialog.summary().contains(u"1 already have it"_s));
        QVERIFY(listed(dialog, first.key).contains(u"already"_s));
        QCOMPARE(dialog.changeButton()->text(), u"Change 3 exhibit(s)"_s);
        keepPicture(dialog, u"several"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        for (const QUuid &id : ids)
            QCOMPARE(fixture.records().exhibits.find({id})->marking, scheme.last());
        QCOMPARE(fixture.session->undoStack().count(), 1);
        QVERIFY(fixture.session->undoStack().undoText().contains(u'3'));
        QVERIFY(fixture.session->undo());
        QVERIFY(fixture.records().exhibits.find({ids.last()})->marking != scheme.last());
        QCOMPARE(fixture.records().exhibits.find({ids.first()})->marking, scheme.last());
    }

    void whatBecomesMoreOpenIsNamedFirst()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        const QStringList scheme = fixture.records().info.markings;
        const QList<QUuid> ids = firstIds<Exhibit>(fixture.records(), 3);
        const Exhibit before = *fixture.records().exhibits.find({ids.last()});
        Exhibit secret = before;
        secret.marking = scheme.last();
        Edit edit{u"Mark"_s, {}};
        if (secret.marking != before.marking)
            QVERIFY(fixture.session->apply(edit.modify(before, secret)));
        SeveralDialog dialog(*fixture.session, exhibitFields(fixture.records()), ids);
        QVERIFY(showPage(dialog, {1100, 640}));
        choose(fieldCalled<QComboBox>(dialog, u"Marking"_s), scheme.first());
        QTRY_VERIFY(dialog.changeButton()->isEnabled());
        QVERIFY(listed(dialog, secret.key).contains(u"open to more readers"_s));
        QVERIFY(dialog.summary().contains(u"Look at"_s));
    }

    void aGradeAsksForItsReason()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        const QList<QUuid> ids = firstIds<Exhibit>(fixture.records(), 5);
        SeveralDialog dialog(*fixture.session, exhibitFields(fixture.records()), ids);
        QVERIFY(showPage(dialog, {1100, 640}));
        choose(fieldCalled<QComboBox>(dialog, u"Credibility"_s), u"3"_s);
        QTRY_VERIFY(dialog.summary().contains(u"will change"_s));
        QVERIFY(!dialog.changeButton()->isEnabled());
        auto *reason = fieldCalled<QPlainTextEdit>(dialog, u"Reason for the grade"_s);
        QVERIFY(reason);
        reason->setFocus();
        QTest::keyClicks(reason, u"Read against the server's log"_s);
        QTRY_VERIFY(dialog.changeButton()->isEnabled());
        QTest::mouseClick(dialog.changeButton(), Qt::LeftButton);
        for (const QUuid &id : ids) {
            const Exhibit *exhibit = fixture.records().exhibits.find({id});
            QCOMPARE(exhibit->credibility, std::optional<int>(3));
            QCOMPARE(exhibit->gradeReason, u"Read against the server's log"_s);
        }
        QCOMPARE(fixture.session->undoStack().count(), 1);
    }

    void aGradeOfSourcesKeepsTheEarlierOneInTheHistory()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        const QList<QUuid> ids = firstIds<Source>(fixture.records(), 2);
        const Source before = *fixture.records().sources.find({ids.first()});
        QVERIFY(before.reliability);
        const auto clock = [] { return QDateTime(QDate(2026, 5, 10), QTime(12, 0), Qt::UTC); };
        SeveralDialog dialog(*fixture.session,
                             sourceFields(fixture.records(), u"A. Drafter"_s, clock), ids);
        QVERIFY(showPage(dialog, {1100, 640}));
        choose(fieldCalled<QComboBox>(dialog, u"Reliability"_s), u"E"_s);
        auto *reason = fieldCalled<QPlainTextEdit>(dialog, u"Reason for the grade"_s);
        reason->setFocus();
        QTest::keyClicks(reason, u"Retracted twice"_s);
        QTRY_VERIFY(dialog.changeButton()->isEnabled());
        QTest::mouseClick(dialog.changeButton(), Qt::LeftButton);
        const Source *after = fixture.records().sources.find({ids.first()});
        QCOMPARE(after->reliability, std::optional<Reliability>(Reliability::E));
        QCOMPARE(after->reliabilityReason, u"Retracted twice"_s);
        QCOMPARE(after->reliabilityHistory.size(), before.reliabilityHistory.size() + 1);
        QCOMPARE(after->reliabilityHistory.last().on, u"2026-05-10"_s);
    }

    void whatIsClearedIsEmptyAfterwards()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        const QList<QUuid> ids = firstIds<Exhibit>(fixture.records(), 3);
        const Exhibit before = *fixture.records().exhibits.find({ids.first()});
        QVERIFY(before.source && !before.kind.isEmpty());
        SeveralDialog dialog(*fixture.session, exhibitFields(fixture.records()), ids);
        QVERIFY(showPage(dialog, {1100, 640}));
        choose(fieldCalled<QComboBox>(dialog, u"Source: leave, set or clear"_s), u"Clear"_s);
        choose(fieldCalled<QComboBox>(dialog, u"Kind: leave, set or clear"_s), u"Clear"_s);
        QTRY_VERIFY(dialog.changeButton()->isEnabled());
        QVERIFY2(listed(dialog, before.key).contains(u"→ nothing"_s),
                 qPrintable(listed(dialog, before.key)));
        auto *kind = fieldCalled<QComboBox>(dialog, u"Kind"_s);
        QVERIFY(kind && !kind->isEnabled()); // nothing is typed into what becomes empty
        keepPicture(dialog, u"several-clear"_s);
        QTest::mouseClick(dialog.changeButton(), Qt::LeftButton);
        for (const QUuid &id : ids) {
            QVERIFY(!fixture.records().exhibits.find({id})->source);
            QCOMPARE(fixture.records().exhibits.find({id})->kind, QString());
        }
        QCOMPARE(fixture.session->undoStack().count(), 1);
        QVERIFY(fixture.session->undo());
        QCOMPARE(*fixture.records().exhibits.find({ids.first()}), before);
    }

    void whatIsTypedIsSetAndWhatIsTakenBackIsLeft()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        const QList<QUuid> ids = firstIds<Exhibit>(fixture.records(), 2);
        SeveralDialog dialog(*fixture.session, exhibitFields(fixture.records()), ids);
        QVERIFY(showPage(dialog, {1100, 640}));
        auto *intent = fieldCalled<QComboBox>(dialog, u"Language: leave, set or clear"_s);
        auto *language = fieldCalled<QLineEdit>(dialog, u"Language"_s);
        QVERIFY(intent && language);
        QCOMPARE(intent->currentText(), u"Leave as it is"_s);
        language->setFocus();
        QTest::keyClicks(language, u"ko"_s);
        QTRY_COMPARE(intent->currentText(), u"Set to"_s);
        QVERIFY(dialog.changeButton()->isEnabled());
        QTest::keyClick(language, Qt::Key_Backspace);
        QTest::keyClick(language, Qt::Key_Backspace);
        QTRY_COMPARE(intent->currentText(), u"Leave as it is"_s);
        QVERIFY(!dialog.changeButton()->isEnabled());
        // To be set, but to nothing: that is neither leaving nor clearing.
        choose(intent, u"Set to"_s);
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"missing"_s)->isVisible());
        QVERIFY(!dialog.changeButton()->isEnabled());
        choose(intent, u"Leave as it is"_s);
        QTRY_VERIFY(!dialog.findChild<QLabel *>(u"missing"_s)->isVisible());
        QCOMPARE(fixture.session->undoStack().count(), 0);
    }

    void tasksGetAnotherClaimAndLoseTheElement()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        const Claim *first = fixture.records().claims.inKeyOrder().front();
        const Claim *second = fixture.records().claims.inKeyOrder()[1];
        const Task before = *fixture.records().tasks.inKeyOrder().front();
        Task about = before;
        about.claim = first->id;
        about.element = first->elements.front().element;
        Edit edit{u"Say what it is about"_s, {}};
        if (about != before)
            QVERIFY(fixture.session->apply(edit.modify(before, about)));
        fixture.session->undoStack().clear();
        SeveralDialog dialog(*fixture.session, taskFields(fixture.records(), fixture.doctrine),
                             {about.id.uuid});
        QVERIFY(showPage(dialog, {1100, 640}));
        RecordPicker *picker = nullptr;
        for (RecordPicker *one : dialog.findChildren<RecordPicker *>())
            picker = one;
        QVERIFY(picker);
        pickFirst(picker, second->key);
        QTRY_VERIFY(dialog.changeButton()->isEnabled());
        QVERIFY(listed(dialog, about.key).contains(u"no longer names an element"_s));
        QTest::mouseClick(dialog.changeButton(), Qt::LeftButton);
        const Task *after = fixture.records().tasks.find(about.id);
        QCOMPARE(after->claim, std::optional(second->id));
        QCOMPARE(after->element, QString());
    }

    void whatTheRulesForbidIsNamedAndNothingIsChanged()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        const QList<QUuid> ids = firstIds<Exhibit>(fixture.records(), 3);
        SharedFieldsOf<Exhibit>::Field derived{
            {u"Derived from"_s, {}, SharedField::Entry::Line, {}, {}}};
        derived.now = [](const Exhibit &) { return QString(); };
        derived.set = [&](Exhibit &exhibit, const QString &key) -> Result<> {
            const Exhibit *origin = fixture.records().exhibits.findKey(key);
            if (!origin)
                return failure(ErrorCode::NotFound, u"There is no such exhibit."_s);
            exhibit.derivedFrom = origin->id;
            return {};
        };
        SeveralDialog dialog(*fixture.session,
                             std::make_unique<SharedFieldsOf<Exhibit>>(
                                 std::vector{derived}, [](int) { return u"Change"_s; }),
                             ids);
        QVERIFY(showPage(dialog, {1100, 640}));
        auto *line = fieldCalled<QLineEdit>(dialog, u"Derived from"_s);
        line->setFocus();
        QTest::keyClicks(line, u"E-1"_s);
        QTRY_VERIFY(dialog.message()->isVisible()); // E-1 would derive from itself
        QVERIFY(dialog.message()->text().contains(u"E-1"_s));
        QVERIFY(!dialog.changeButton()->isEnabled());
        typeInto(line, u"E-999"_s);
        QTRY_VERIFY(listed(dialog, u"E-1"_s).contains(u"There is no such exhibit"_s));
        QVERIFY(!dialog.changeButton()->isEnabled());
        QVERIFY(fixture.session->undoStack().isClean());
    }

    void severalFactsCiteOneExhibit()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        const QList<QUuid> ids = firstIds<Fact>(fixture.records(), 3);
        const qsizetype before = fixture.records().facts.find({ids[1]})->citations.size();
        SeveralDialog dialog(*fixture.session, factFields(fixture.records()), ids);
        QVERIFY(showPage(dialog, {1100, 760}));
        auto *pinpoint = fieldCalled<QLineEdit>(dialog, u"at page or paragraph"_s);
        pinpoint->setFocus();
        QTest::keyClicks(pinpoint, u"p. 4"_s);
        QVERIFY(!dialog.changeButton()->isEnabled()); // of which exhibit?
        RecordPicker *picker = nullptr;
        for (RecordPicker *one : dialog.findChildren<RecordPicker *>()) {
            if (one->lineEdit()->accessibleName() == u"Cite an exhibit"_s
                || one->accessibleName() == u"Cite an exhibit"_s)
                picker = one;
        }
        QVERIFY(picker);
        pickFirst(picker, u"E-2"_s);
        QTRY_VERIFY(dialog.changeButton()->isEnabled());
        QTest::mouseClick(dialog.changeButton(), Qt::LeftButton);
        const Fact *fact = fixture.records().facts.find({ids[1]});
        QCOMPARE(fact->citations.size(), before + 1);
        QCOMPARE(fact->citations.last().pinpoint, u"p. 4"_s);
        QCOMPARE(fixture.session->undoStack().count(), 1);
        QVERIFY(fixture.session->undo());
        QCOMPARE(fixture.records().facts.find({ids[1]})->citations.size(), before);
    }

    void severalTasksAreGivenAnOwnerFromTheList()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TasksPage page(fixture.context());
        QVERIFY(showPage(page));
        TableView *view = page.desk()->pane()->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_M, Qt::ControlModifier);
        auto *dialog = page.findChild<SeveralDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *owner = fieldCalled<QComboBox>(*dialog, u"Owner"_s);
        QVERIFY(owner);
        owner->setFocus();
        QTest::keyClicks(owner, u"B. Reviewer"_s);
        QTRY_VERIFY(dialog->changeButton()->isEnabled());
        QTest::mouseClick(dialog->changeButton(), Qt::LeftButton);
        for (const Task &task : fixture.records().tasks.rows())
            QCOMPARE(task.owner, u"B. Reviewer"_s);
        QVERIFY(page.desk()->message()->isVisible());
        QTest::mouseClick(page.desk()->message()->findChild<QPushButton *>(), Qt::LeftButton);
        for (const Task &task : fixture.records().tasks.rows())
            QVERIFY(task.owner != u"B. Reviewer"_s);
    }

    void aDateThatIsNoneIsRefusedForEveryRecord()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        SeveralDialog dialog(*fixture.session, factFields(fixture.records()),
                             firstIds<Fact>(fixture.records(), 2));
        QVERIFY(showPage(dialog, {1100, 760}));
        auto *date = dialog.findChild<EdtfEdit *>();
        QVERIFY(date);
        date->lineEdit()->setFocus();
        QTest::keyClicks(date->lineEdit(), u"2026-13-45"_s);
        QTRY_VERIFY(listed(dialog, u"F-1"_s).startsWith(u"Stays as it is"_s));
        QVERIFY(!dialog.changeButton()->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(fixture.session->undoStack().count(), 0);
    }

    void theContextMenuOfAListOffersWhatCanBeDone()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        FactsPage page(fixture.context());
        QVERIFY(showPage(page));
        page.pane()->view()->setCurrentIndex(page.pane()->proxy()->index(0, 0));
        Q_EMIT page.pane()->view()->customContextMenuRequested(QPoint(5, 5));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        menu->close();
        QVERIFY(texts.contains(u"Change the selected…"_s));
        QVERIFY(texts.join(u'|').contains(u"Copy as a table"_s));
        QVERIFY(texts.contains(u"Copy as text"_s));
        QVERIFY(texts.contains(u"Print the list…"_s));
    }
};

QTEST_MAIN(TestSeveralDialog)
#include "tst_severaldialog.moc"
