// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/facts/factcase.h"
#include "ui/facts/citationsmodel.h"
#include "ui/facts/factedits.h"
#include "ui/facts/factsfilter.h"
#include "ui/facts/factsmodel.h"
#include "ui/facts/factwords.h"
#include "ui/support/levels.h"
#include "ui/support/roles.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace saranda;
using namespace saranda::test;

using Tester = QAbstractItemModelTester;

class TestFactsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<PageFixture>(PageFixture::Contents::Empty);
        QVERIFY(m_case->isReady);
        QVERIFY(addEvidence(*m_case->session));
    }
    void cleanup() { m_case.reset(); }

    void rowsComeAndGoWithTheEdits()
    {
        FactsModel model(session(), *m_case->assessment);
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (const QString &key : {u"F-1"_s, u"F-2"_s, u"F-3"_s})
            QVERIFY(addFact(session(), aFact(records(), key, u"Statement of "_s + key)));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(session().apply(removingFacts(session(), {idOf(u"F-2"_s)})));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(idOf(u"F-3"_s)), 1);
        QVERIFY(session().undo());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(resets.size(), 0);
    }

    void aCitationMovesTheLevelAtOnce()
    {
        FactsModel model(session(), *m_case->assessment);
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QVERIFY(addFact(session(), aFact(records(), u"F-1"_s, u"The grid went down"_s)));
        QCOMPARE(cell(model, FactsModel::ForColumn), levelOutcome(0));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        Citation citation;
        citation.exhibit = records().exhibits.findKey(u"E-1"_s)->id;
        QVERIFY(session().apply(addingCitation(records(), idOf(u"F-1"_s), citation)));
        QCOMPARE(cell(model, FactsModel::ForColumn), levelOutcome(4));
        QCOMPARE(model.index(0, FactsModel::LevelColumn).data(LevelRole).toInt(), 4);
        QVERIFY(!changes.isEmpty());
        citation.stance = Stance::Contradicts;
        citation.exhibit = records().exhibits.findKey(u"E-3"_s)->id;
        QVERIFY(session().apply(addingCitation(records(), idOf(u"F-1"_s), citation)));
        QCOMPARE(cell(model, FactsModel::AgainstColumn), levelOutcome(2));
        QCOMPARE(cell(model, FactsModel::CitationsColumn), u"E-1; against: E-3"_s);
        QVERIFY(session().undo());
        QVERIFY(session().undo());
        QCOMPARE(cell(model, FactsModel::ForColumn), levelOutcome(0));
    }

    void whatIsTypedBecomesAnEdit_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("taken");
        QTest::newRow("statement") << int(FactsModel::StatementColumn) << u"Another"_s << true;
        QTest::newRow("empty statement") << int(FactsModel::StatementColumn) << u"  "_s << false;
        QTest::newRow("date") << int(FactsModel::DateColumn) << u"1999-08"_s << true;
        QTest::newRow("no date at all") << int(FactsModel::DateColumn) << u"last summer"_s << false;
        QTest::newRow("place") << int(FactsModel::PlaceColumn) << u"Szohôd"_s << true;
    }
    void whatIsTypedBecomesAnEdit()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        QFETCH(bool, taken);
        QVERIFY(addFact(session(), aFact(records(), u"F-1"_s, u"One"_s)));
        FactsModel model(session(), *m_case->assessment);
        QSignalSpy refusals(&model, &FactsModel::refused);
        const QVariant before = model.index(0, column).data(Qt::EditRole);
        QCOMPARE(model.setData(model.index(0, column), typed), taken);
        QCOMPARE(refusals.size(), taken ? 0 : 1);
        QCOMPARE(model.index(0, column).data(Qt::EditRole).toString(),
                 taken ? typed : before.toString());
        if (taken) {
            QVERIFY(session().undo());
            QCOMPARE(model.index(0, column).data(Qt::EditRole), before);
        }
    }

    void undatedFactsAreLast()
    {
        const std::pair<QString, QString> dates[] = {{u"F-1"_s, QString()},
                                                     {u"F-2"_s, u"2017-06-27"_s},
                                                     {u"F-3"_s, u"2017"_s},
                                                     {u"F-4"_s, u"1999-08"_s},
                                                     {u"F-5"_s, u"2017-01-01"_s}};
        for (const auto &[key, date] : dates) {
            Fact fact = aFact(records(), key, key);
            if (!date.isEmpty())
                fact.date = *CaseDate::parse(date);
            QVERIFY(addFact(session(), fact));
        }
        FactsModel model(session(), *m_case->assessment);
        TableProxy proxy;
        proxy.setSourceModel(&model);
        proxy.sort(FactsModel::DateColumn);
        QStringList order;
        for (int row = 0; row < proxy.rowCount(); ++row)
            order.append(proxy.index(row, FactsModel::KeyColumn).data().toString());
        // Of two that began on the same day the one that is sooner over comes first.
        QCOMPARE(order, QStringList({u"F-4"_s, u"F-5"_s, u"F-3"_s, u"F-2"_s, u"F-1"_s}));
    }

    void theScopeListsWhatItSays()
    {
        Fact general = aFact(records(), u"F-1"_s, u"General"_s, {u"E-1"_s});
        general.incidents.clear();
        QVERIFY(addFact(session(), general));
        QVERIFY(addFact(session(), aFact(records(), u"F-2"_s, u"Uncited"_s)));
        Fact contradicted = aFact(records(), u"F-3"_s, u"Contradicted"_s, {u"E-1"_s});
        contradicted.citations[0].stance = Stance::Contradicts;
        QVERIFY(addFact(session(), contradicted));
        FactsModel model(session(), *m_case->assessment);
        FactsFilter filter(model);
        TableProxy shown;
        shown.setSourceModel(&model);
        shown.setRowFilter([&filter](int row) { return filter.accepts(row); });
        Tester tester(&shown, Tester::FailureReportingMode::QtTest);
        const auto only = [&](FactsFilter::Scope scope, const QString &key) {
            filter.setScope(scope);
            shown.refilter();
            return shown.rowCount() == 1 && shown.index(0, 0).data().toString() == key;
        };
        QVERIFY(only(FactsFilter::Scope::General, u"F-1"_s));
        QVERIFY(only(FactsFilter::Scope::Uncited, u"F-2"_s));
        QVERIFY(only(FactsFilter::Scope::Contested, u"F-3"_s));
        filter.setScope(FactsFilter::Scope::Operation, records().incidents.findKey(u"O-1"_s)->id);
        shown.refilter();
        QCOMPARE(shown.rowCount(), 2);
    }

    void severalFactsGoInOneStep()
    {
        for (const QString &key : {u"F-1"_s, u"F-2"_s, u"F-3"_s})
            QVERIFY(addFact(session(), aFact(records(), key, key)));
        Fact challenging = *records().facts.findKey(u"F-3"_s);
        Citation citation;
        citation.exhibit = records().exhibits.findKey(u"E-1"_s)->id;
        citation.challenge = idOf(u"F-1"_s);
        QVERIFY(session().apply(addingCitation(records(), challenging.id, citation)));
        QVERIFY(session().apply(removingFacts(session(), {idOf(u"F-1"_s), idOf(u"F-2"_s)})));
        QCOMPARE(records().facts.size(), 1);
        QVERIFY(!records().facts.findKey(u"F-3"_s)->citations.first().challenge);
        QVERIFY(session().undo());
        QCOMPARE(records().facts.size(), 3);
        QVERIFY(records().facts.findKey(u"F-3"_s)->citations.first().challenge);
    }

    void citationsKeepTheirRows()
    {
        QVERIFY(addFact(session(),
                        aFact(records(), u"F-1"_s, u"One"_s, {u"E-1"_s, u"E-2"_s, u"E-3"_s})));
        CitationsModel model(session(), *m_case->assessment);
        model.setFact(idOf(u"F-1"_s));
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QPersistentModelIndex last(model.index(2, CitationsModel::PinpointColumn));
        QVERIFY(session().apply(removingCitations(records(), idOf(u"F-1"_s), {0})));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(last.row(), 1);
        QVERIFY(model.setData(last, u"p. 3"_s));
        QCOMPARE(records().facts.findKey(u"F-1"_s)->citations.at(1).pinpoint, u"p. 3"_s);
        QVERIFY(model.setData(model.index(0, CitationsModel::StrengthColumn), 2));
        QCOMPARE(model.index(0, CitationsModel::WorthColumn).data().toString(), levelOutcome(2));
        QCOMPARE(model.index(0, CitationsModel::StrengthColumn).data().toString(),
                 citationStrengthWord(2));
        for (int step = 0; step < 3; ++step)
            QVERIFY(session().undo());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(resets.size(), 0);
    }

    void dataIsNeverHtml()
    {
        QVERIFY(
            addFact(session(), aFact(records(), u"F-1"_s, u"<b>bold</b>\u202Eright\nto left"_s)));
        FactsModel model(session(), *m_case->assessment);
        const QModelIndex cell = model.index(0, FactsModel::StatementColumn);
        QVERIFY(cell.data().toString().startsWith(u"<b>bold</b>"_s));
        QVERIFY(!cell.data().toString().contains(QChar(0x202E)));
        QVERIFY(!cell.data().toString().contains(u'\n'));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    }

    void manyFactsComeInOneInsertion()
    {
        Edit edit{u"Many"_s, {}};
        for (int number = 1; number <= 20000; ++number) {
            Fact fact = aFact(records(), u"F-%1"_s.arg(number), u"Fact %1"_s.arg(number));
            edit.add(fact);
        }
        FactsModel model(session(), *m_case->assessment);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        QVERIFY(session().apply(edit));
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(model.rowCount(), 20000);
    }

private:
    CaseSession &session() { return *m_case->session; }
    const CaseRecords &records() const { return m_case->records(); }
    Fact::Id idOf(const QString &key) const { return records().facts.findKey(key)->id; }
    static QString cell(const FactsModel &model, int column)
    {
        return model.index(0, column).data().toString();
    }

    std::unique_ptr<PageFixture> m_case;
};

QTEST_MAIN(TestFactsModel)
#include "tst_factsmodel.moc"
