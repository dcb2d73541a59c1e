// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/rulecodes.h"
#include "tests/ui/assessment/claimcase.h"
#include "ui/assessment/elementrows.h"
#include "ui/assessment/elementtext.h"
#include "ui/assessment/findingform.h"
#include "ui/assessment/sheetrows.h"
#include "ui/assessment/tracerows.h"
#include "ui/assessment/tracetext.h"
#include "ui/support/levels.h"
#include "ui/support/roles.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace saranda;
using namespace saranda::test;

using Tester = QAbstractItemModelTester;

/// The rows and sentences of the element sheet, without a window.
class TestElementSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTreeIsUpdatedByItsDifference()
    {
        TreeRowsModel model({u"A"_s, u"B"_s});
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.show({row(u"x"_s, {row(u"1"_s), row(u"2"_s)}), row(u"y"_s)});
        const QPersistentModelIndex second(model.indexOf({u"x"_s, u"2"_s}));
        QVERIFY(second.isValid());
        model.show(
            {row(u"z"_s), row(u"y"_s), row(u"x"_s, {row(u"0"_s), row(u"2"_s), row(u"1"_s)})});
        QCOMPARE(second.row(), 1);
        QCOMPARE(second.parent().row(), 2);
        QCOMPARE(model.rowCount(), 3);
        model.show({row(u"y"_s)});
        QVERIFY(!second.isValid());
        model.show({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void randomTreesAreShownAsGiven()
    {
        TreeRowsModel model({u"A"_s});
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            const std::vector<TreeRow> wanted = randomRows(random, 3);
            model.show(wanted);
            QCOMPARE(dump(model, {}), dumpRows(wanted));
        }
    }

    void elementsStandUnderTheirBases()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session) && addClaim(*fixture.session));
        const Claim &claim = *fixture.records().claims.findKey(u"C-1"_s);
        const std::vector<TreeRow> rows =
            elementRows(fixture.records(), fixture.doctrine, claim,
                        fixture.assessment->current().claim(claim.id));
        QStringList keys;
        for (const TreeRow &basis : rows)
            keys.append(basis.key);
        QVERIFY(keys.contains(u"art8-control"_s));
        QVERIFY(keys.contains(u"art4"_s));
        QVERIFY(!keys.contains(u"art9"_s));
        const auto control = std::find_if(rows.begin(), rows.end(), [](const TreeRow &basis) {
            return basis.key == u"art8-control"_s;
        });
        QCOMPARE(control->children.size(),
                 std::size_t(fixture.doctrine.basis(u"art8-control")->elements.size()));
        QVERIFY(control->children.front().cells[1].text.contains(u"not addressed"_s));
        QVERIFY(control->children.front().cells[1].required);
    }

    void everyKindOfBearingHasItsPlace()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session) && addClaim(*fixture.session));
        CaseSession &session = *fixture.session;
        const CaseRecords &records = fixture.records();
        const ElementRef element = elementOf(records, u"art8.effective-control"_s);
        Argument reason;
        reason.premises = {factId(records, u"F-1"_s)};
        QVERIFY(session.apply(addingArgument(records, element, reason)));
        QVERIFY(session.apply(addingPremise(records, element, 0, factId(records, u"F-2"_s))));
        Argument contrary;
        contrary.premises = {factId(records, u"F-3"_s)};
        contrary.stance = ArgumentStance::Against;
        QVERIFY(session.apply(addingArgument(records, element, contrary)));
        Indicator indicator;
        indicator.fact = factId(records, u"F-4"_s);
        QVERIFY(session.apply(addingIndicator(records, element, indicator)));
        Alternative other;
        other.kind = u"false-flag"_s;
        QVERIFY(session.apply(addingAlternative(records, element, other)));
        QVERIFY(session.apply(relatingFact(records, element, u"H-1"_s, factId(records, u"F-3"_s),
                                           AlternativeRelation::Supports)));
        const std::vector<TreeRow> rows = sheetRows(input(fixture, element));
        QCOMPARE(rows.size(), std::size_t(4));
        QCOMPARE(rows[0].children.size(), std::size_t(1)); // one reason of two premises
        QCOMPARE(rows[0].children[0].children.size(), std::size_t(2));
        QCOMPARE(*rows[0].children[0].cells[1].level, 4);
        QCOMPARE(rows[1].children.size(), std::size_t(1));
        QCOMPARE(rows[2].children.size(), std::size_t(1));
        QCOMPARE(rows[2].children[0].children.size(), std::size_t(1));
        QCOMPARE(rows[3].children.size(), std::size_t(2)); // the reason and the support of H-1

        QVERIFY(session.apply(removingPremise(records, element, 0, factId(records, u"F-1"_s))));
        QVERIFY(session.apply(removingPremise(records, element, 0, factId(records, u"F-2"_s))));
        QVERIFY(sheetRows(input(fixture, element))[0].children.empty());
        for (int step = 0; step < 8; ++step)
            QVERIFY(session.undo());
        QVERIFY(!sheetOf(records, element));
    }

    void theSentenceSaysWhatTheMethodSays()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session) && addClaim(*fixture.session));
        CaseSession &session = *fixture.session;
        const CaseRecords &records = fixture.records();
        const ElementRef element = elementOf(records, u"art8.effective-control"_s);
        const ClaimResult *claim = fixture.assessment->current().claim(element.claim);
        QVERIFY(elementSentence(input(fixture, element), *claim).contains(u"not addressed"_s));

        Argument reason;
        reason.premises = {factId(records, u"F-1"_s)};
        QVERIFY(session.apply(addingArgument(records, element, reason)));
        claim = fixture.assessment->current().claim(element.claim);
        QString sentence = elementSentence(input(fixture, element), *claim);
        QVERIFY2(sentence.startsWith(u"Effective control: clear and convincing; required: "_s),
                 qPrintable(sentence));
        QVERIFY2(sentence.contains(u"E-1"_s), qPrintable(sentence));
        QVERIFY(nextSteps(input(fixture, element), *claim).empty());

        // The same fact about nothing in particular no longer carries a specific element.
        const Fact before = *records.facts.findKey(u"F-1"_s);
        Fact general = before;
        general.incidents.clear();
        Edit edit{u"Make general"_s, {}};
        edit.modify(before, general);
        QVERIFY(session.apply(edit));
        claim = fixture.assessment->current().claim(element.claim);
        sentence = elementSentence(input(fixture, element), *claim);
        QVERIFY2(sentence.contains(u"cannot carry this element"_s), qPrintable(sentence));
        QCOMPARE(countsInElement(input(fixture, element), before.id), 2);
        const ClaimResult full = fixture.assessment->withSensitivity(element.claim);
        QVERIFY(!nextSteps(input(fixture, element), full).empty());
    }

    void theTraceIsTheOnlyPlaceWithNumbers()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        int checked = 0;
        int steps = 0;
        for (const Claim &claim : fixture.records().claims.rows()) {
            const ClaimResult *result = fixture.assessment->current().claim(claim.id);
            QVERIFY(result);
            for (const ElementResult &element : result->elements) {
                SheetRowsInput in = input(fixture, {claim.id, element.element});
                in.result = &element;
                const QString sentence = elementSentence(in, *result);
                QVERIFY(!sentence.contains(u'%'));
                QVERIFY(!sentence.isEmpty());
                if (element.addressed)
                    QVERIFY(!traceRows(in).empty());
                steps += checkTrace(traceRows(in));
                timingLines(in, *result);
                ++checked;
            }
        }
        QVERIFY(checked > 20);
        QVERIFY(steps > 200);
        qInfo("%d elements of the sample were put into words, %d rows of their traces", checked,
              steps);
    }

    void aStepSaysItsNumbersInWords_data()
    {
        using namespace rulecodes;
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("text");
        const auto row = [](std::string_view rule, std::vector<int> operands, const QString &text,
                            const QString &subject = {}) {
            Step step;
            step.rule = rule;
            step.operands = std::move(operands);
            step.subject = subject;
            QTest::newRow(qPrintable(text.left(40))) << step << text;
        };
        row(exhibitGrade, {3, 5},
            u"Grade: the source's reliability allows “probable” (3), the item's credibility "
            "“conclusive” (5); the lower counts"_s);
        row(exhibitMark, {-1}, u"Mark “Made for litigation”: 1 step(s) down"_s,
            u"for-litigation"_s);
        row(exhibitMarks, {3, 1, 2},
            u"The grade with its marks: from “probable” (3) 1 step(s) up, 2 step(s) down"_s);
        row(factCorroboration, {3, 3, 2, 1},
            u"Corroborated: 3 independent origin(s) at “probable” (3), where 2 are needed; 1 of "
            "them primary"_s);
        row(factNet, {4, 0},
            u"Weighed: support “clear and convincing” (4), nothing to the "
            "contrary"_s);
        row(factNet, {4, 2},
            u"Weighed: support “clear and convincing” (4), to the contrary "
            "“arguable” (2)"_s);
        row(series, {4, 2, 0}, u"Series: 4 fact(s) reach(es) it, from two or more origins"_s);
        row(series, {3, 1, 1},
            u"Series: 3 fact(s) reach(es) it, all from one origin; the territory is under "
            "exclusive control"_s);
        row(elementGrade, {3, 2},
            u"The element: “probable” (3) for it, “arguable” (2) against "
            "it"_s);
        row("of.another-program", {1}, u"of.another-program"_s);
    }
    void aStepSaysItsNumbersInWords()
    {
        QFETCH(Step, step);
        QFETCH(QString, text);
        PageFixture fixture(PageFixture::Contents::Sample);
        const Claim claim = fixture.records().claims.rows().front();
        QCOMPARE(stepText(input(fixture, {claim.id, u"attr.perpetrator"_s}), step), text);
    }

    void aFindingThatIsEnoughLooksAtTheOtherSide_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("against");
        QTest::addColumn<QString>("alternatives");
        QTest::addColumn<bool>("complete");
        QTest::newRow("below: nothing more") << 2 << QString() << QString() << true;
        QTest::newRow("reached: asks for both") << 3 << QString() << QString() << false;
        QTest::newRow("only one") << 3 << u"E-7"_s << QString() << false;
        QTest::newRow("only the other") << 5 << QString() << u"false flag"_s << false;
        QTest::newRow("both") << 4 << u"E-7"_s << u"There is none."_s << true;
    }
    void aFindingThatIsEnoughLooksAtTheOtherSide()
    {
        QFETCH(int, level);
        QFETCH(QString, against);
        QFETCH(QString, alternatives);
        QFETCH(bool, complete);
        Finding finding;
        QVERIFY(!findingLacks(finding, 3).isEmpty());
        finding.level = level;
        finding.reason = u"Because"_s;
        finding.by = u"A. Drafter"_s;
        finding.strongestAgainst = against;
        finding.alternativesConsidered = alternatives;
        QCOMPARE(findingLacks(finding, 3).isEmpty(), complete);
        finding.review = ReviewState::Approved;
        QVERIFY(!findingLacks(finding, 3).isEmpty()); // by whom?
    }

private:
    /// How many rows there are; each is a sentence without a hole, and a level has its word.
    static int checkTrace(const std::vector<TreeRow> &rows)
    {
        int count = 0;
        for (const TreeRow &row : rows) {
            const QString text = row.cells[0].text;
            const bool isSentence = text.contains(u' ') && !text.contains(u"%1"_s)
                && !text.contains(u"%2"_s) && !text.contains(u"%3"_s);
            const bool hasWord = !row.cells[1].level
                || row.cells[1].text.contains(levelOutcome(*row.cells[1].level));
            if (!isSentence || !hasWord)
                QTest::qFail(qPrintable(text), __FILE__, __LINE__);
            count += 1 + checkTrace(row.children);
        }
        return count;
    }

    static TreeRow row(const QString &key, std::vector<TreeRow> children = {})
    {
        return {key, {{key}}, key, std::move(children)};
    }

    static std::vector<TreeRow> randomRows(QRandomGenerator &random, int depth)
    {
        QStringList keys{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
        std::shuffle(keys.begin(), keys.end(), random);
        std::vector<TreeRow> rows;
        for (int count = int(random.bounded(5)); count > 0; --count)
            rows.push_back(row(keys.takeFirst(),
                               depth > 1 ? randomRows(random, depth - 1) : std::vector<TreeRow>()));
        return rows;
    }

    static QString dump(const TreeRowsModel &model, const QModelIndex &parent)
    {
        QString text;
        for (int at = 0; at < model.rowCount(parent); ++at) {
            const QModelIndex index = model.index(at, 0, parent);
            text += index.data().toString() + u'(' + dump(model, index) + u')';
        }
        return text;
    }

    static QString dumpRows(const std::vector<TreeRow> &rows)
    {
        QString text;
        for (const TreeRow &one : rows)
            text += one.key + u'(' + dumpRows(one.children) + u')';
        return text;
    }

    static SheetRowsInput input(const PageFixture &fixture, const ElementRef &element)
    {
        const Assessment &assessment = fixture.assessment->current();
        return {fixture.records(),
                fixture.doctrine,
                assessment,
                element,
                elementResult(assessment.claim(element.claim), element.element),
                true};
    }
};

QTEST_MAIN(TestElementSheet)
#include "tst_elementsheet.moc"
