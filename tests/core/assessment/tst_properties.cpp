// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidcheck.h>

#include "core/assessment/assess.h"
#include "core/assessment/assessmentjson.h"
#include "core/assessment/claimunderloss.h"
#include "core/assessment/compiledcase.h"
#include "core/assessment/runningassessment.h"
#include "core/assessment/sensitivity.h"
#include "core/doctrine/doctrineloader.h"
#include "core/domain/origin.h"
#include "tests/core/assessment/randomcase.h"
#include "tests/core/assessment/reference.h"

#include <QTest>

#include <bit>

using namespace saranda;
using namespace saranda::test;

namespace {

/// A random case and further choices; both shrink with the tape.
struct Throw {
    CaseMaker maker;
    Dice dice;
};

std::vector<std::uint8_t> tape(int length)
{
    return *rc::gen::resize(length, rc::gen::arbitrary<std::vector<std::uint8_t>>());
}

Throw throwCase(const CaseShape &shape = {})
{
    std::vector<std::uint8_t> choices = tape(30);
    return {randomCase(Dice(tape(700)), shape), Dice(std::move(choices))};
}

/// The parts a fact plays for a claim, challenges included.
struct Parts {
    bool helps = false;
    bool hurts = false;
};

Parts partsOf(const CaseRecords &records, const Doctrine &doctrine, Claim::Id claim, Fact::Id fact)
{
    const auto compiled = CompiledCase::compile(records, doctrine);
    const ClaimUnderLoss loss(compiled->network(), compiled->claimNumber(claim), LossUnit::Exhibit,
                              [&](int a, int b) { return compiled->isExhibitBefore(a, b); });
    const int number = compiled->factNumber(fact);
    return {loss.helpingNode(number) != none, loss.hurtingNode(number) != none};
}

template <typename List>
auto &pickFrom(List &list, Dice &dice)
{
    return list[std::size_t(dice.pick(int(list.size())))];
}

/// Facts replaced, as the engine sees an edit of the session.
struct FactEdit {
    struct Change {
        std::optional<Fact> before;
        std::optional<Fact> after;
        Fact::Id id() const { return after->id; }
    };
    std::vector<std::pair<Fact, Fact>> facts;

    template <typename Record>
    void forEach(auto &&visit) const
    {
        if constexpr (std::is_same_v<Record, Fact>) {
            for (const auto &[before, after] : facts)
                visit(Change{before, after});
        }
    }
};

void cite(CaseMaker &maker, Dice &dice, const QString &fact, Stance stance)
{
    Exhibit &added = maker.exhibit(u"E-new"_s, dice.pick(2) ? u"B3"_s : u"A2"_s);
    added.secondary = dice.rarely(4);
    added.agreed = dice.rarely(4);
    maker.cite(fact, u"E-new"_s, stance, 5 - dice.pick(5));
}

/// An argument that says what another says, but for the warrant it names.
void addTwin(CaseMaker &maker, Dice &dice)
{
    for (ElementSheet &sheet : pickFrom(maker.claims, dice).elements) {
        if (sheet.arguments.isEmpty())
            continue;
        Argument &some = pickFrom(sheet.arguments, dice);
        some.strength = std::min(some.strength, 2); // as much as the warrant lets it carry
        Argument twin = some;
        twin.warrant = u"territory"_s;
        sheet.arguments.insert(dice.pick(2) ? 0 : sheet.arguments.size(), twin);
    }
}

} // namespace

/// The invariants of METHOD § 13 on thousands of random cases, with shrinking. I18 has its own
/// test (tst_runningassessment), I20 is exhaustive in tst_standards; the larger brute-force runs of
/// I14 to I16 are in tst_sensitivity.
class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void i1_orderAndNamesHaveNoEffect();
    void i2_supportNeverLowersAndContradictionNeverRaises();
    void i3_supportForWhatHurtsNeverRaisesAndRebuttalNeverLowers();
    void i4_aCopyChangesNothing();
    void i5_oneOriginLessNeverRaisesSupport();
    void i6_supportIsAtMostOneAboveTheBestSource();
    void i7_weakKindsOfSourcesStayWeak();
    void i8_neverAFactAndItsNegation();
    void i9_theWeakestLinkDecides();
    void i10_whatMeetsAStandardMeetsLowerOnes();
    void i11_oneMoreAlternativeNeverRaises();
    void i12_generalFactsStayArguable();
    void i13_territoryAloneStaysArguable();
    void i14_aLossIsARevaluation();
    void i15_theSmallestDefeatIsMinimal();
    void i16_missingIsEmptyExactlyWhenEstablished();
    void i17_strikeAndRestoreIsNothing();
    void i18_twoRunsGiveTheSameBytes();
    void i19_whatAClaimDoesNotUseDoesNotMoveIt();

private:
    Assessment run(const CaseRecords &records, const WhatIf &question = {}) const
    {
        return *assess(records, m_doctrine, {question, false});
    }

    Doctrine m_doctrine;
};

void TestProperties::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=1500 max_discard_ratio=60 seed=20261128");
    auto doctrine = builtInDoctrine();
    QVERIFY2(doctrine, qPrintable(doctrine ? QString() : doctrine.error().detail));
    m_doctrine = *doctrine;
}

void TestProperties::i1_orderAndNamesHaveNoEffect()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase();
        const Assessment before = run(maker.records());
        CaseMaker renamed = maker;
        int number = 1000;
        for (Exhibit &exhibit : renamed.exhibits)
            exhibit.key = u"Z-%1"_s.arg(--number);
        for (Fact &fact : renamed.facts)
            fact.key = u"Y-%1"_s.arg(--number);
        for (Claim &claim : renamed.claims)
            claim.key = u"X-%1"_s.arg(--number);
        const Assessment after = run(renamed.shuffled(unsigned(dice.pick(250))));
        for (const ExhibitResult &exhibit : before.exhibits)
            RC_ASSERT(after.exhibit(exhibit.id)->level == exhibit.level);
        for (const FactResult &fact : before.facts)
            RC_ASSERT(after.fact(fact.id)->level == fact.level);
        for (const ClaimResult &claim : before.claims) {
            RC_ASSERT(after.claim(claim.id)->level == claim.level);
            for (std::size_t i = 0; i < claim.elements.size(); ++i)
                RC_ASSERT(after.claim(claim.id)->elements[i].level == claim.elements[i].level);
        }
    }));
}

void TestProperties::i2_supportNeverLowersAndContradictionNeverRaises()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase({.measures = true});
        const CaseRecords before = maker.records();
        const Fact fact = pickFrom(maker.facts, dice);
        const Stance stance = dice.pick(2) ? Stance::Contradicts : Stance::Supports;
        cite(maker, dice, fact.key, stance);
        const Assessment old = run(before);
        const Assessment now = run(maker.records());
        bool isUsed = false;
        for (const Claim &claim : maker.claims) {
            const Parts parts = partsOf(before, m_doctrine, claim.id, fact.id);
            if (!parts.helps || parts.hurts)
                continue;
            isUsed = true;
            if (stance == Stance::Supports)
                RC_ASSERT(now.claim(claim.id)->level >= old.claim(claim.id)->level);
            else
                RC_ASSERT(now.claim(claim.id)->level <= old.claim(claim.id)->level);
        }
        RC_CLASSIFY(isUsed, "a claim is helped by the fact");
    }));
}

void TestProperties::i3_supportForWhatHurtsNeverRaisesAndRebuttalNeverLowers()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase();
        // Make sure that there is an alternative with a fact for it.
        Claim &some = pickFrom(maker.claims, dice);
        RC_PRE(!some.elements.isEmpty());
        const Fact fact = pickFrom(maker.facts, dice);
        maker.alternative(some.key, some.elements[0].element, u"H-9"_s, {}, {}, {fact.key});
        const CaseRecords before = maker.records();
        const Stance stance = dice.pick(2) ? Stance::Contradicts : Stance::Supports;
        cite(maker, dice, fact.key, stance);
        const Assessment old = run(before);
        const Assessment now = run(maker.records());
        for (const Claim &claim : maker.claims) {
            const Parts parts = partsOf(before, m_doctrine, claim.id, fact.id);
            if (parts.helps || !parts.hurts)
                continue;
            for (std::size_t i = 0; i < old.claim(claim.id)->elements.size(); ++i) {
                const int was = old.claim(claim.id)->elements[i].level;
                const int is = now.claim(claim.id)->elements[i].level;
                RC_ASSERT((stance == Stance::Supports ? is <= was : is >= was));
            }
        }
    }));
}

void TestProperties::i4_aCopyChangesNothing()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase();
        const Assessment before = run(maker.records());
        const Exhibit original = pickFrom(maker.exhibits, dice);
        Exhibit copy = original;
        copy.key = u"E-copy"_s;
        copy.id = CaseMaker::exhibitId(copy.key);
        copy.origin = originOf(maker.records(), original);
        copy.derivedFrom.reset();
        copy.agreed = original.agreed && dice.pick(2);
        if (dice.pick(2))
            copy.marks.append(Mark::Hearsay);
        copy.secondary = original.secondary || dice.rarely(3);
        if (run(maker.records()).exhibit(original.id)->level < run([&] {
                                                                   CaseMaker with = maker;
                                                                   with.exhibits.push_back(copy);
                                                                   return with.records();
                                                               }())
                                                                   .exhibit(copy.id)
                                                                   ->level)
            RC_DISCARD("the copy would be better than the original");
        for (Fact &fact : maker.facts) {
            const QList<Citation> citations = fact.citations;
            for (Citation citation : citations) {
                if (citation.exhibit != original.id || dice.rarely(3))
                    continue;
                citation.exhibit = copy.id;
                citation.strength = std::max(1, citation.strength - dice.pick(3));
                fact.citations.append(citation);
            }
        }
        maker.exhibits.push_back(copy);
        const Assessment after = run(maker.records());
        for (const FactResult &fact : before.facts) {
            RC_ASSERT(after.fact(fact.id)->supportFor == fact.supportFor);
            RC_ASSERT(after.fact(fact.id)->supportAgainst == fact.supportAgainst);
        }
        for (const ClaimResult &claim : before.claims)
            RC_ASSERT(after.claim(claim.id)->level == claim.level);
    }));
}

void TestProperties::i5_oneOriginLessNeverRaisesSupport()
{
    QVERIFY(rc::check([this] {
        CaseShape shape;
        shape.challenges = false; // a challenge that weakens raises what it challenges
        auto [maker, dice] = throwCase(shape);
        const CaseRecords records = maker.records();
        WhatIf question;
        question.mergedOrigins = {{originOf(records, pickFrom(maker.exhibits, dice)),
                                   originOf(records, pickFrom(maker.exhibits, dice))}};
        const Assessment before = run(records);
        const Assessment after = run(records, question);
        for (const FactResult &fact : before.facts) {
            RC_ASSERT(after.fact(fact.id)->supportFor <= fact.supportFor);
            RC_ASSERT(after.fact(fact.id)->supportAgainst <= fact.supportAgainst);
        }
    }));
}

void TestProperties::i6_supportIsAtMostOneAboveTheBestSource()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase();
        const CaseRecords records = maker.records();
        const Assessment answer = run(records);
        for (const Fact &fact : records.facts.rows()) {
            int bestFor = 0;
            int bestAgainst = 0;
            for (const Citation &citation : fact.citations) {
                int &best = citation.stance == Stance::Supports ? bestFor : bestAgainst;
                best = std::max(
                    best, std::min(answer.exhibit(citation.exhibit)->level, citation.strength));
            }
            const FactResult &result = *answer.fact(fact.id);
            RC_ASSERT(result.supportFor <= (bestFor > 0 ? bestFor + 1 : 0));
            RC_ASSERT(result.supportAgainst <= (bestAgainst > 0 ? bestAgainst + 1 : 0));
            if (fact.citations.isEmpty())
                RC_ASSERT(result.level == 0);
        }
    }));
}

void TestProperties::i7_weakKindsOfSourcesStayWeak()
{
    QVERIFY(rc::check([this] {
        CaseShape shape;
        shape.citations = 14;
        auto [maker, dice] = throwCase(shape);
        CaseMaker secondary = maker;
        for (Exhibit &exhibit : secondary.exhibits)
            exhibit.secondary = true;
        const auto allSecondary = run(secondary.records());
        for (const FactResult &fact : allSecondary.facts)
            RC_ASSERT(fact.supportFor <= 2);
        for (Exhibit &exhibit : maker.exhibits) {
            exhibit.reliability = Reliability::F;
            exhibit.marks.clear();
            exhibit.agreed = false;
            exhibit.derivedFrom.reset();
            exhibit.origin = u"o%1"_s.arg(dice.pick(4));
        }
        const auto allUnjudged = run(maker.records());
        for (const FactResult &fact : allUnjudged.facts)
            RC_ASSERT(fact.supportFor <= 1);
    }));
}

void TestProperties::i8_neverAFactAndItsNegation()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase();
        Fact negation = pickFrom(maker.facts, dice);
        const Fact::Id fact = negation.id;
        negation.key = u"F-not"_s;
        negation.id = CaseMaker::factId(negation.key);
        for (Citation &citation : negation.citations)
            citation.stance =
                citation.stance == Stance::Supports ? Stance::Contradicts : Stance::Supports;
        maker.facts.push_back(negation);
        const Assessment answer = run(maker.records());
        RC_ASSERT(answer.fact(fact)->level < 3 || answer.fact(negation.id)->level < 3);
    }));
}

void TestProperties::i9_theWeakestLinkDecides()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase();
        const CaseRecords records = maker.records();
        const Assessment before = run(records);
        Doctrine stricter = m_doctrine;
        for (Basis &basis : stricter.bases) {
            const LegalTest &test = *stricter.test(basis.test);
            const QString more = test.elements[dice.pick(int(test.elements.size()))];
            if (!basis.elements.contains(more))
                basis.elements.append(more);
        }
        const Assessment strict = *assess(records, stricter, {{}, false});
        for (const ClaimResult &claim : before.claims) {
            for (const BasisResult &basis : claim.bases) {
                if (!basis.comparisonOnly)
                    RC_ASSERT(claim.level >= basis.level);
            }
            for (const ElementResult &element : claim.elements) {
                const Basis *deciding = m_doctrine.basis(claim.decidingBasis);
                if (deciding && deciding->elements.contains(element.element))
                    RC_ASSERT(claim.level <= element.level);
            }
            RC_ASSERT(strict.claim(claim.id)->level <= claim.level);
        }
        for (Claim &claim : maker.claims)
            claim.bases.clear(); // all of the test's
        const Assessment wider = run(maker.records());
        for (const ClaimResult &claim : before.claims)
            RC_ASSERT(wider.claim(claim.id)->level >= claim.level);
    }));
}

void TestProperties::i10_whatMeetsAStandardMeetsLowerOnes()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase();
        const CaseRecords records = maker.records();
        std::vector<bool> established(maker.claims.size(), true);
        for (int standard = 1; standard <= 5; ++standard) {
            WhatIf question;
            question.standard = standard;
            const Assessment answer = run(records, question);
            for (std::size_t i = 0; i < answer.claims.size(); ++i) {
                RC_ASSERT(established[i] || !answer.claims[i].established);
                established[i] = answer.claims[i].established;
            }
        }
    }));
}

void TestProperties::i11_oneMoreAlternativeNeverRaises()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase();
        const Assessment before = run(maker.records());
        for (Claim &claim : maker.claims) {
            for (ElementSheet &sheet : claim.elements) {
                if (sheet.alternatives.isEmpty())
                    continue;
                Alternative more;
                more.key = u"H-more"_s;
                for (int i = 0; i < 3; ++i)
                    more.incompatible.append(pickFrom(maker.facts, dice).id);
                if (dice.pick(2))
                    more.supportedBy.append(pickFrom(maker.facts, dice).id);
                sheet.alternatives.append(more);
            }
        }
        const Assessment after = run(maker.records());
        for (const ClaimResult &claim : before.claims) {
            for (std::size_t i = 0; i < claim.elements.size(); ++i)
                RC_ASSERT(after.claim(claim.id)->elements[i].level <= claim.elements[i].level);
        }
    }));
}

void TestProperties::i12_generalFactsStayArguable()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase();
        for (Fact &fact : maker.facts)
            fact.incidents.clear();
        const auto answer = run(maker.records());
        for (const ClaimResult &claim : answer.claims) {
            for (const ElementResult &element : claim.elements) {
                if (m_doctrine.element(element.element)->isSpecific)
                    RC_ASSERT(element.level <= 2);
            }
        }
    }));
}

void TestProperties::i13_territoryAloneStaysArguable()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase();
        for (Claim &claim : maker.claims) {
            for (ElementSheet &sheet : claim.elements) {
                sheet.indicators.clear();
                for (Argument &argument : sheet.arguments)
                    argument.warrant = u"territory"_s;
            }
        }
        const auto answer = run(maker.records());
        for (const ClaimResult &claim : answer.claims) {
            for (const ElementResult &element : claim.elements)
                RC_ASSERT(element.level <= 2);
        }
    }));
}

void TestProperties::i14_aLossIsARevaluation()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase({.measures = true});
        const CaseRecords records = maker.records();
        const auto compiled = CompiledCase::compile(records, m_doctrine);
        for (const Claim &claim : maker.claims) {
            ClaimUnderLoss loss(compiled->network(), compiled->claimNumber(claim.id),
                                LossUnit::Exhibit,
                                [&](int a, int b) { return compiled->isExhibitBefore(a, b); });
            QSet<Exhibit::Id> lost;
            for (int unit = 0; unit < loss.unitCount(); ++unit) {
                if (dice.pick(3) == 1) {
                    loss.lose(unit);
                    lost.insert(compiled->exhibitId(loss.exhibits(unit).front()));
                }
            }
            RC_ASSERT(int(loss.level()) == reference::Reference(records, lost).claim(claim).level);
            loss.restoreAll();
            RC_ASSERT(int(loss.level()) == run(records).claim(claim.id)->level);
        }
    }));
}

void TestProperties::i15_theSmallestDefeatIsMinimal()
{
    QVERIFY(rc::check([this] {
        CaseShape shape;
        shape.exhibits = 8;
        shape.measures = true;
        auto [maker, dice] = throwCase(shape);
        const auto before = run(maker.records());
        for (const ClaimResult &claim : before.claims) {
            for (Claim &record : maker.claims) {
                if (record.id == claim.id && claim.level > 0)
                    record.standard = 1 + dice.pick(claim.level);
            }
        }
        const CaseRecords records = maker.records();
        const auto answer = assess(records, m_doctrine);
        const auto compiled = CompiledCase::compile(records, m_doctrine);
        for (const ClaimResult &claim : answer->claims) {
            if (!claim.established)
                continue;
            ClaimUnderLoss loss(compiled->network(), compiled->claimNumber(claim.id),
                                LossUnit::Exhibit,
                                [&](int a, int b) { return compiled->isExhibitBefore(a, b); });
            int smallest = -1;
            int singles = 0;
            for (unsigned mask = 0; mask < (1u << loss.unitCount()); ++mask) {
                for (int unit = 0; unit < loss.unitCount(); ++unit) {
                    if (mask & (1u << unit))
                        loss.lose(unit);
                    else
                        loss.restore(unit);
                }
                if (loss.stands())
                    continue;
                const int size = std::popcount(mask);
                smallest = smallest < 0 ? size : std::min(smallest, size);
                singles += size == 1;
            }
            RC_ASSERT(claim.smallestDefeat.possible == (smallest >= 0));
            RC_ASSERT(int(claim.carriedBy.size()) == singles);
            if (smallest < 0)
                continue;
            RC_ASSERT(claim.smallestDefeat.lower <= smallest);
            RC_ASSERT(claim.smallestDefeat.upper == smallest);
            RC_ASSERT(claim.smallestDefeat.exact);
        }
    }));
}

void TestProperties::i16_missingIsEmptyExactlyWhenEstablished()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase();
        const auto answer = assess(maker.records(), m_doctrine);
        for (const ClaimResult &claim : answer->claims)
            RC_ASSERT(claim.missing.empty() == claim.established);
    }));
}

void TestProperties::i17_strikeAndRestoreIsNothing()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase();
        CaseRecords records = maker.records();
        const QByteArray before = writeAssessmentJson(run(records), records, m_doctrine);
        WhatIf question;
        question.without = {pickFrom(maker.exhibits, dice).id};
        run(records, question);
        RC_ASSERT(writeAssessmentJson(run(records), records, m_doctrine) == before);
        // The same by taking its citations out of a running assessment and putting them back.
        auto running = RunningAssessment::start(records, m_doctrine);
        FactEdit strike;
        FactEdit restore;
        for (const Fact &fact : maker.facts) {
            Fact without = fact;
            without.citations.removeIf(
                [&](const Citation &each) { return each.exhibit == question.without.front(); });
            strike.facts.emplace_back(fact, without);
            restore.facts.emplace_back(without, fact);
        }
        for (const auto &[old, now] : strike.facts)
            records.facts.put(now);
        RC_ASSERT(bool(running->follow(strike)));
        for (const auto &[old, now] : restore.facts)
            records.facts.put(now);
        RC_ASSERT(bool(running->follow(restore)));
        RC_ASSERT(writeAssessmentJson(running->current(), records, m_doctrine) == before);
    }));
}

void TestProperties::i18_twoRunsGiveTheSameBytes()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase();
        addTwin(maker, dice);
        const CaseRecords first = maker.records();
        const CaseRecords second = maker.shuffled(unsigned(dice.pick(250)));
        RC_ASSERT(writeAssessmentJson(*assess(first, m_doctrine), first, m_doctrine)
                  == writeAssessmentJson(*assess(second, m_doctrine), second, m_doctrine));
    }));
}

void TestProperties::i19_whatAClaimDoesNotUseDoesNotMoveIt()
{
    QVERIFY(rc::check([this] {
        auto [maker, dice] = throwCase();
        const CaseRecords before = maker.records();
        const Fact fact = pickFrom(maker.facts, dice);
        cite(maker, dice, fact.key, dice.pick(2) ? Stance::Contradicts : Stance::Supports);
        maker.factOf(fact.key).date = dated(u"1999"_s);
        const Assessment old = run(before);
        const Assessment now = run(maker.records());
        for (const Claim &claim : maker.claims) {
            const Parts parts = partsOf(before, m_doctrine, claim.id, fact.id);
            if (!parts.helps && !parts.hurts)
                RC_ASSERT(*now.claim(claim.id) == *old.claim(claim.id));
        }
    }));
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
