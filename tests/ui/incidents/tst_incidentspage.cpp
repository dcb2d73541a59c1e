// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/pagefixture.h"
#include "ui/incidents/incidentspage.h"
#include "ui/support/edtfedit.h"
#include "ui/support/form.h"
#include "ui/support/rowtable.h"
#include "ui/support/statewords.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

class TestIncidentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOperationIsEnteredWithTheKeyboard();
    void everyFieldIsOneStepThatCanBeUndone();
    void aWrongDateStaysInTheFieldAndOutOfTheCase();
    void harmIsEnteredInRows();
    void aWrongFigureIsRefusedInTheLine();
    void removingTakesItsClaimsAndUndoBringsThemBack();
    void aRecordIsShownOnRequest();
    void everyControlHasAName();

private:
    template <typename Field>
    static Field *field(const QWidget &page, const QString &name)
    {
        for (Field *one : page.findChildren<Field *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
};

void TestIncidentsPage::anOperationIsEnteredWithTheKeyboard()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    QVERIFY(fixture.isReady);
    IncidentsPage page(fixture.context());
    QVERIFY(showPage(page));
    keepPicture(page, u"incidents-empty"_s);
    pressFirstButton(page);
    QCOMPARE(fixture.records().incidents.size(), 1);
    QTRY_VERIFY(qobject_cast<LineField *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Operation against the grid"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const Incident &incident = fixture.records().incidents.rows().front();
    QCOMPARE(incident.key, u"O-1"_s);
    QCOMPARE(incident.title, u"Operation against the grid"_s);
    QCOMPARE(page.selectedRecord().id, incident.id.uuid);
}

void TestIncidentsPage::everyFieldIsOneStepThatCanBeUndone()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    QVERIFY(fixture.isReady);
    IncidentsPage page(fixture.context());
    QVERIFY(showPage(page));
    keepPicture(page, u"incidents"_s);
    const Incident before = *fixture.records().incidents.find({page.selectedRecord().id});
    QUndoStack &stack = fixture.session->undoStack();
    const int start = stack.index();

    auto *victims = field<ListField>(page, u"Victims"_s);
    QVERIFY(victims);
    typeInto(victims, u"JPN; KOR"_s);
    auto *target = field<LineField>(page, u"Target"_s);
    QVERIFY(target);
    typeInto(target, u"A bank"_s);
    auto *period = field<QLineEdit>(page, u"Period"_s);
    QVERIFY(period);
    typeInto(period, u"2016-02-04/2016-02-05"_s);
    QCOMPARE(stack.index(), start + 3);
    Incident after = *fixture.records().incidents.find(before.id);
    QCOMPARE(after.victims, (QStringList{u"JPN"_s, u"KOR"_s}));
    QCOMPARE(after.target, u"A bank"_s);
    QCOMPARE(after.period.text(), u"2016-02-04/2016-02-05"_s);
    for (int step = 0; step < 3; ++step)
        QVERIFY(fixture.session->undo());
    QCOMPARE(*fixture.records().incidents.find(before.id), before);
    QCOMPARE(target->text(), before.target); // the form follows
    QVERIFY(fixture.session->redo());
    const CaseRecords &records = fixture.records();
    QCOMPARE(victims->text(),
             stateLabel(records, u"JPN"_s) + u"; "_s + stateLabel(records, u"KOR"_s));
    QVERIFY(victims->text().startsWith(u"Japan"_s));
    typeInto(victims, u"japan; Albania"_s); // by name, too
    QCOMPARE(records.incidents.find(before.id)->victims, (QStringList{u"JPN"_s, u"ALB"_s}));
}

void TestIncidentsPage::aWrongDateStaysInTheFieldAndOutOfTheCase()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    IncidentsPage page(fixture.context());
    QVERIFY(showPage(page));
    const Incident before = *fixture.records().incidents.find({page.selectedRecord().id});
    auto *period = field<QLineEdit>(page, u"Period"_s);
    QVERIFY(period);
    typeInto(period, u"2016-02-31"_s);
    QCOMPARE(*fixture.records().incidents.find(before.id), before);
    QCOMPARE(period->text(), u"2016-02-31"_s);
    QVERIFY(!period->accessibleDescription().isEmpty());
}

void TestIncidentsPage::harmIsEnteredInRows()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    IncidentsPage page(fixture.context());
    QVERIFY(showPage(page));
    const Incident::Id id{page.selectedRecord().id};
    const qsizetype rows = fixture.records().incidents.find(id)->harm.size();
    auto *add = field<QToolButton>(page, u"Add harm"_s);
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(fixture.records().incidents.find(id)->harm.size(), rows + 1);
    auto *model = page.findChild<RowsModel *>();
    QVERIFY(model);
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int last = model->rowCount() - 1;
    QVERIFY(model->setData(model->index(last, 0), u"financial-loss"_s, Qt::EditRole));
    QVERIFY(model->setData(model->index(last, 1), u"81000000"_s, Qt::EditRole));
    QVERIFY(model->setData(model->index(last, 2), u"4"_s, Qt::EditRole));
    const Harm harm = fixture.records().incidents.find(id)->harm.last();
    QCOMPARE(harm.kind, u"financial-loss"_s);
    QCOMPARE(harm.figure, std::optional<double>(81'000'000));
    QCOMPARE(harm.severity, std::optional<int>(4));
    auto *remove = field<QToolButton>(page, u"Remove harm"_s);
    QVERIFY(remove && remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(fixture.records().incidents.find(id)->harm.size(), rows);
}

void TestIncidentsPage::aWrongFigureIsRefusedInTheLine()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    IncidentsPage page(fixture.context());
    QVERIFY(showPage(page));
    const Incident::Id id{page.selectedRecord().id};
    auto *add = field<QToolButton>(page, u"Add harm"_s);
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    const Incident before = *fixture.records().incidents.find(id);
    auto *model = page.findChild<RowsModel *>();
    const int last = model->rowCount() - 1;
    for (const QString &wrong : {u"many"_s, u"inf"_s, u"nan"_s, u"1e999"_s})
        QVERIFY(!model->setData(model->index(last, 1), wrong, Qt::EditRole));
    QCOMPARE(*fixture.records().incidents.find(id), before);
    const auto *message = page.findChild<MessageLine *>();
    QVERIFY(message->isVisible());
}

void TestIncidentsPage::removingTakesItsClaimsAndUndoBringsThemBack()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    IncidentsPage page(fixture.context());
    QVERIFY(showPage(page));
    const QByteArray before = writeCaseJson(fixture.records());
    auto *table = page.findChild<TableView *>();
    QVERIFY(table);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(fixture.records().incidents.size(), 2);
    QVERIFY(fixture.records().claims.size() < 6);
    QVERIFY(fixture.session->undo());
    QCOMPARE(writeCaseJson(fixture.records()), before);
}

void TestIncidentsPage::aRecordIsShownOnRequest()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    IncidentsPage page(fixture.context());
    QVERIFY(showPage(page));
    QSignalSpy selected(&page, &Page::selectionChanged);
    const Incident *last = fixture.records().incidents.inKeyOrder().back();
    QVERIFY(page.showRecord({u"incident"_s, last->id.uuid, {}}));
    QCOMPARE(page.selectedRecord(), (RecordRef{u"incident"_s, last->id.uuid, {}}));
    QVERIFY(selected.count() > 0);
    QVERIFY(!page.showRecord({u"fact"_s, last->id.uuid, {}}));
    QVERIFY(!page.showRecord({u"incident"_s, QUuid::createUuid(), {}}));
}

void TestIncidentsPage::everyControlHasAName()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    IncidentsPage page(fixture.context());
    QVERIFY(showPage(page));
    QCOMPARE(namelessControls(page), QString());
}

QTEST_MAIN(TestIncidentsPage)
#include "tst_incidentspage.moc"
