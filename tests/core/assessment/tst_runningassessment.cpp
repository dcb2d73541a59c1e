// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessmentjson.h"
#include "core/assessment/runningassessment.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/core/assessment/randomcase.h"

#include <QTest>

#include <variant>

using namespace saranda;
using namespace saranda::test;

namespace {

template <typename Record>
struct TestChange {
    std::optional<Record> before;
    std::optional<Record> after;
    typename Record::Id id() const { return after ? after->id : before->id; }
};

/// What the session's Edit is to the engine.
struct TestEdit {
    std::vector<
        std::variant<TestChange<Exhibit>, TestChange<Fact>, TestChange<Claim>, TestChange<Source>,
                     TestChange<Incident>, TestChange<State>, TestChange<CaseInfo>>>
        changes;

    template <typename Record>
    void forEach(auto &&visit) const
    {
        for (const auto &change : changes) {
            if (const auto *match = std::get_if<TestChange<Record>>(&change))
                visit(*match);
        }
    }
};

/// Makes random edits, keeps the records true to them, and remembers how to take them back.
class RandomEditor
{
public:
    RandomEditor(CaseRecords &records, Dice dice)
        : m_records(records)
        , m_dice(std::move(dice))
    { }

    TestEdit next()
    {
        TestEdit edit;
        switch (m_dice.pick(14)) {
        case 0:
            modify<Exhibit>(edit, [this](Exhibit &exhibit) {
                exhibit.reliability = Reliability(m_dice.pick(6));
                exhibit.credibility = 1 + m_dice.pick(6);
            });
            break;
        case 1:
            modify<Exhibit>(edit, [this](Exhibit &exhibit) {
                const Mark mark = Mark(m_dice.pick(8));
                if (!exhibit.marks.removeOne(mark))
                    exhibit.marks.append(mark);
            });
            break;
        case 2:
            modify<Exhibit>(edit, [this](Exhibit &exhibit) {
                exhibit.origin = m_dice.pick(2) ? u"o%1"_s.arg(m_dice.pick(3)) : QString();
                exhibit.secondary = m_dice.rarely(4);
                exhibit.agreed = m_dice.rarely(6);
            });
            break;
        case 3:
            modify<Exhibit>(edit, [this](Exhibit &exhibit) {
                exhibit.source = m_dice.pick(2)
                    ? std::optional(CaseMaker::sourceId(u"S-%1"_s.arg(1 + m_dice.pick(3))))
                    : std::nullopt;
            });
            break;
        case 4:
            modify<Exhibit>(edit, [this](Exhibit &exhibit) {
                exhibit.derivedFrom.reset();
                const auto rows = m_records.exhibits.rows();
                const Exhibit &other = rows[std::size_t(m_dice.pick(int(rows.size())))];
                if (other.key < exhibit.key && m_dice.pick(2))
                    exhibit.derivedFrom = other.id;
            });
            break;
        case 5:
        case 6:
            modify<Fact>(edit, [this](Fact &fact) {
                if (fact.citations.isEmpty())
                    return;
                Citation &citation = fact.citations[m_dice.pick(int(fact.citations.size()))];
                citation.strength = 1 + m_dice.pick(5);
                citation.stance = m_dice.rarely(3) ? Stance::Contradicts : Stance::Supports;
            });
            break;
        case 7:
            modify<Fact>(edit, [this](Fact &fact) { changeCitations(fact); });
            break;
        case 8:
            modify<Fact>(edit, [this](Fact &fact) {
                static const QStringList dates{QString(), u"2013"_s, u"2014-11-24"_s, u"2017"_s};
                fact.date = dated(dates[m_dice.pick(4)]);
                if (m_dice.pick(2))
                    fact.incidents = {CaseMaker::incidentId(m_dice.pick(2) ? u"op"_s : u"op2"_s)};
            });
            break;
        case 9:
            modify<Claim>(edit, [this](Claim &claim) { changeClaim(claim); });
            break;
        case 10:
            addOrRemove(edit);
            break;
        case 11:
            modify<Source>(
                edit, [this](Source &source) { source.reliability = Reliability(m_dice.pick(6)); });
            break;
        case 12:
            modify<Incident>(edit, [this](Incident &incident) {
                incident.kind = m_dice.pick(2) ? IncidentKind::Cyber : IncidentKind::Other;
                incident.period = dated(m_dice.pick(2) ? u"2014-11"_s : u"2013"_s);
                incident.rule = m_dice.pick(2) ? u"armed-attack"_s : QString();
            });
            break;
        default:
            changeFrame(edit);
        }
        return edit;
    }

    static TestEdit reversed(const TestEdit &edit)
    {
        TestEdit back;
        for (auto it = edit.changes.rbegin(); it != edit.changes.rend(); ++it)
            std::visit(
                [&](const auto &change) {
                    auto turned = change;
                    std::swap(turned.before, turned.after);
                    back.changes.emplace_back(turned);
                },
                *it);
        return back;
    }

    void enter(const TestEdit &edit)
    {
        for (const auto &change : edit.changes)
            std::visit([this](const auto &each) { enterChange(each); }, change);
    }

private:
    template <typename Record>
    void enterChange(const TestChange<Record> &change)
    {
        if constexpr (std::is_same_v<Record, CaseInfo>) {
            m_records.info = *change.after;
        } else {
            if (change.after)
                m_records.table<Record>().put(*change.after);
            else
                m_records.table<Record>().remove(change.before->id);
        }
    }

    template <typename Record>
    void modify(TestEdit &edit, auto &&change)
    {
        const auto rows = m_records.table<Record>().rows();
        if (rows.empty())
            return;
        const Record before = rows[std::size_t(m_dice.pick(int(rows.size())))];
        Record after = before;
        change(after);
        edit.changes.emplace_back(TestChange<Record>{before, after});
    }

    void changeCitations(Fact &fact)
    {
        if (!fact.citations.isEmpty() && m_dice.pick(2)) {
            fact.citations.removeAt(m_dice.pick(int(fact.citations.size())));
            return;
        }
        const auto rows = m_records.exhibits.rows();
        if (rows.empty())
            return;
        const Exhibit &exhibit = rows[std::size_t(m_dice.pick(int(rows.size())))];
        if (exhibit.challenge)
            return; // would need care to stay free of circles
        Citation citation;
        citation.exhibit = exhibit.id;
        citation.stance = m_dice.rarely(3) ? Stance::Contradicts : Stance::Supports;
        fact.citations.append(citation);
    }

    void changeClaim(Claim &claim)
    {
        if (m_dice.pick(3) == 0)
            claim.standard = 1 + m_dice.pick(5);
        if (m_dice.pick(3) == 0)
            claim.exclusiveControl = !claim.exclusiveControl;
        if (claim.elements.isEmpty())
            return;
        ElementSheet &sheet = claim.elements[m_dice.pick(int(claim.elements.size()))];
        const auto rows = m_records.facts.rows();
        if (m_dice.pick(2) && !rows.empty()) {
            Argument argument;
            argument.premises.append(rows[std::size_t(m_dice.pick(int(rows.size())))].id);
            argument.stance = m_dice.rarely(3) ? ArgumentStance::Against : ArgumentStance::For;
            sheet.arguments.append(argument);
        } else if (!sheet.arguments.isEmpty()) {
            sheet.arguments.removeLast();
        } else if (!sheet.indicators.isEmpty()) {
            sheet.indicators[0].side = NetworkSide(m_dice.pick(3));
        }
    }

    void addOrRemove(TestEdit &edit)
    {
        ++m_added;
        if (m_dice.pick(2)) {
            Exhibit exhibit;
            exhibit.key = u"N-%1"_s.arg(m_added);
            exhibit.id = CaseMaker::exhibitId(exhibit.key);
            exhibit.reliability = Reliability::A;
            exhibit.credibility = 2;
            Fact fact;
            fact.key = u"M-%1"_s.arg(m_added);
            fact.id = CaseMaker::factId(fact.key);
            fact.citations.append(Citation{exhibit.id, {}, {}, {}, 5, {}, {}, {}, {}});
            edit.changes.emplace_back(TestChange<Exhibit>{{}, exhibit});
            edit.changes.emplace_back(TestChange<Fact>{{}, fact});
            return;
        }
        if (m_records.facts.isEmpty())
            return;
        // A fact goes, and with it whatever names it, as the session does it.
        const auto rows = m_records.facts.rows();
        const Fact gone = rows[std::size_t(m_dice.pick(int(rows.size())))];
        removeFact(edit, gone);
    }

    void removeFact(TestEdit &edit, const Fact &gone)
    {
        for (const Claim &claim : m_records.claims.rows()) {
            Claim after = claim;
            for (ElementSheet &sheet : after.elements) {
                sheet.indicators.removeIf(
                    [&](const Indicator &each) { return each.fact == gone.id; });
                for (Argument &argument : sheet.arguments) {
                    argument.premises.removeAll(gone.id);
                    if (argument.challenge == gone.id)
                        argument.challenge.reset();
                }
                for (Alternative &alternative : sheet.alternatives) {
                    alternative.incompatible.removeAll(gone.id);
                    alternative.hardToReconcile.removeAll(gone.id);
                    alternative.supportedBy.removeAll(gone.id);
                }
            }
            if (after != claim)
                edit.changes.emplace_back(TestChange<Claim>{claim, after});
        }
        for (const Exhibit &exhibit : m_records.exhibits.rows()) {
            if (exhibit.challenge != gone.id)
                continue;
            Exhibit after = exhibit;
            after.challenge.reset();
            edit.changes.emplace_back(TestChange<Exhibit>{exhibit, after});
        }
        for (const Fact &fact : m_records.facts.rows()) {
            Fact after = fact;
            for (Citation &citation : after.citations) {
                if (citation.challenge == gone.id)
                    citation.challenge.reset();
            }
            if (after != fact && fact.id != gone.id)
                edit.changes.emplace_back(TestChange<Fact>{fact, after});
        }
        edit.changes.emplace_back(TestChange<Fact>{gone, {}});
    }

    void changeFrame(TestEdit &edit)
    {
        CaseInfo info = m_records.info;
        info.purpose = m_dice.pick(2) ? u"countermeasures"_s : QString();
        edit.changes.emplace_back(TestChange<CaseInfo>{m_records.info, info});
        State state;
        state.key = u"STA"_s;
        state.id = State::Id{CaseMaker::idOf(u"state"_s)};
        if (const State *known = m_records.states.find(state.id)) {
            edit.changes.emplace_back(TestChange<State>{*known, {}});
            return;
        }
        state.dueDiligence = DueDiligenceStance{DueDiligencePosition::Binding, {}, {}, {}};
        edit.changes.emplace_back(TestChange<State>{{}, state});
    }

    CaseRecords &m_records;
    Dice m_dice;
    int m_added = 0;
};

} // namespace

/// Following edits must end where starting afresh ends, to the last step and the last byte.
class TestRunningAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void followingEditsIsAsGoodAsAFullRun();
    void takingBackRestoresEverything();
    void aCircleIsRefusedAndNamed();
    void onlyWhatAnEditTouchesIsComputed();

private:
    void compare(RunningAssessment &running, const CaseRecords &records, unsigned seed, int step);

    Doctrine m_doctrine;
};

void TestRunningAssessment::initTestCase()
{
    auto doctrine = builtInDoctrine();
    QVERIFY2(doctrine, qPrintable(doctrine ? QString() : doctrine.error().detail));
    m_doctrine = *doctrine;
}

void TestRunningAssessment::compare(RunningAssessment &running, const CaseRecords &records,
                                    unsigned seed, int step)
{
    const auto full = assess(records, m_doctrine, {{}, false});
    QVERIFY(full);
    const QByteArray place =
        "seed " + QByteArray::number(seed) + " step " + QByteArray::number(step);
    const Assessment &current = running.current();
    QVERIFY2(current.exhibits == full->exhibits, place);
    QVERIFY2(current.facts == full->facts, place);
    QVERIFY2(current.claims == full->claims, place);
    QVERIFY2(writeAssessmentJson(current, records, m_doctrine)
                 == writeAssessmentJson(*full, records, m_doctrine),
             place);
    for (const FactResult &fact : current.facts)
        QCOMPARE(current.fact(fact.id), &fact);
}

void TestRunningAssessment::followingEditsIsAsGoodAsAFullRun()
{
    int edits = 0;
    for (unsigned seed = 0; seed < 120; ++seed) {
        CaseShape shape;
        shape.measures = true;
        shape.exhibits = 16;
        shape.facts = 12;
        shape.strong = seed % 4 == 3;
        m_doctrine.profile.seriesOrigins = seed % 4 == 3 ? 3 : 2; // another ministry's profile
        CaseRecords records = randomCase(Dice::seeded(seed), shape).records();
        auto running = RunningAssessment::start(records, m_doctrine);
        QVERIFY(running);
        RandomEditor editor(records, Dice::seeded(seed + 5000));
        for (int step = 0; step < 40; ++step) {
            const TestEdit edit = editor.next();
            editor.enter(edit);
            QVERIFY(running->follow(edit));
            ++edits;
            if (seed % 2 == 0 && step % 8 != 7)
                continue; // what several edits touch is written once
            compare(*running, records, seed, step);
            if (QTest::currentTestFailed())
                return;
        }
    }
    m_doctrine.profile.seriesOrigins = 2;
    qInfo("%d edits followed", edits);
}

void TestRunningAssessment::takingBackRestoresEverything()
{
    for (unsigned seed = 500; seed < 540; ++seed) {
        CaseRecords records = randomCase(Dice::seeded(seed)).records();
        auto running = RunningAssessment::start(records, m_doctrine);
        const QByteArray before = writeAssessmentJson(running->current(), records, m_doctrine);
        RandomEditor editor(records, Dice::seeded(seed + 5000));
        std::vector<TestEdit> done;
        for (int step = 0; step < 20; ++step) {
            done.push_back(editor.next());
            editor.enter(done.back());
            QVERIFY(running->follow(done.back()));
        }
        const QByteArray after = writeAssessmentJson(running->current(), records, m_doctrine);
        for (int pass = 0; pass < 2; ++pass) {
            for (auto it = done.rbegin(); it != done.rend(); ++it) {
                const TestEdit back = RandomEditor::reversed(*it);
                editor.enter(back);
                QVERIFY(running->follow(back));
                compare(*running, records, seed, int(done.rend() - it));
                if (QTest::currentTestFailed())
                    return;
            }
            QCOMPARE(writeAssessmentJson(running->current(), records, m_doctrine), before);
            for (const TestEdit &edit : done) {
                editor.enter(edit);
                QVERIFY(running->follow(edit));
            }
            QCOMPARE(writeAssessmentJson(running->current(), records, m_doctrine), after);
        }
    }
}

void TestRunningAssessment::aCircleIsRefusedAndNamed()
{
    CaseMaker maker;
    maker.exhibit(u"E-1"_s);
    maker.exhibit(u"E-2"_s);
    maker.fact(u"F-1"_s);
    maker.fact(u"F-2"_s);
    maker.cite(u"F-1"_s, u"E-1"_s, Stance::Supports, 5, u"F-2"_s);
    maker.cite(u"F-2"_s, u"E-2"_s);
    CaseRecords records = maker.records();
    auto running = RunningAssessment::start(records, m_doctrine);
    QVERIFY(running);
    const Exhibit before = maker.exhibitOf(u"E-2"_s);
    Exhibit after = before;
    after.challenge = CaseMaker::factId(u"F-1"_s);
    TestEdit edit;
    edit.changes.emplace_back(TestChange<Exhibit>{before, after});
    records.exhibits.put(after);
    const Assessment shown = running->current();
    const Result<> followed = running->follow(edit);
    QVERIFY(!followed);
    QCOMPARE(followed.error().detail, u"F-1 → F-2 → E-2 → F-1"_s);
    // An edit that could be followed does not help while the circle is there.
    const Exhibit other = maker.exhibitOf(u"E-1"_s);
    Exhibit lowered = other;
    lowered.reliability = Reliability::E;
    TestEdit further;
    further.changes.emplace_back(TestChange<Exhibit>{other, lowered});
    records.exhibits.put(lowered);
    QVERIFY(!running->follow(further));
    QVERIFY(running->current().exhibits == shown.exhibits);
    QVERIFY(running->current().facts == shown.facts);
    TestEdit back;
    back.changes.emplace_back(TestChange<Exhibit>{after, before});
    records.exhibits.put(before);
    QVERIFY(running->follow(back));
    compare(*running, records, 0, 0);
}

void TestRunningAssessment::onlyWhatAnEditTouchesIsComputed()
{
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.claim(u"C-1"_s, u"breach"_s);
    for (int i = 1; i <= 3; ++i) {
        maker.exhibit(u"E-%1"_s.arg(i));
        maker.fact(u"F-%1"_s.arg(i));
        maker.cite(u"F-%1"_s.arg(i), u"E-%1"_s.arg(i), Stance::Supports, i == 3 ? 1 : 5);
    }
    maker.argue(u"C-1"_s, u"breach.conduct"_s, {u"F-2"_s});
    CaseRecords records = maker.records();
    auto compiled = CompiledCase::compile(records, m_doctrine);
    QVERIFY(compiled);
    const auto lower = [&](const QString &key) -> const Touched & {
        const Exhibit before = *records.exhibits.findKey(key);
        Exhibit after = before;
        after.reliability = Reliability::C;
        records.exhibits.put(after);
        compiled->updateExhibit(before, after);
        return compiled->propagate();
    };
    const Touched &first = lower(u"E-1"_s);
    QCOMPARE(first.exhibits, std::vector<int>{compiled->exhibitNumber(maker.exhibits[0].id)});
    QCOMPARE(first.facts, std::vector<int>{compiled->factNumber(maker.facts[0].id)});
    QVERIFY(first.claims.empty()); // no claim uses the fact
    const Touched &second = lower(u"E-2"_s);
    QCOMPARE(second.exhibits, std::vector<int>{compiled->exhibitNumber(maker.exhibits[1].id)});
    QCOMPARE(second.facts, std::vector<int>{compiled->factNumber(maker.facts[1].id)});
    QCOMPARE(second.claims, std::vector<int>{compiled->claimNumber(maker.claims[0].id)});
    const Touched &nothing = compiled->propagate();
    QVERIFY(nothing.exhibits.empty() && nothing.facts.empty() && nothing.claims.empty());
}

QTEST_GUILESS_MAIN(TestRunningAssessment)
#include "tst_runningassessment.moc"
