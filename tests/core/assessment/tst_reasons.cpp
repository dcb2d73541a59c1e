// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assess.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/core/assessment/plainreasons.h"
#include "tests/core/assessment/randomcase.h"

#include <QTest>

using namespace saranda;
using namespace saranda::test;

namespace {

ElementSheet sheetOf(const CaseRecords &records, const ClaimResult &claim, const QString &element)
{
    for (const ElementSheet &sheet : records.claims.find(claim.id)->elements) {
        if (sheet.element == element)
            return sheet;
    }
    ElementSheet none;
    none.element = element;
    return none;
}

template <typename Change>
CaseRecords withClaims(const CaseRecords &records, Change change)
{
    CaseRecords result = records;
    for (const Claim *claim : records.claims.inKeyOrder()) {
        Claim changed = *claim;
        change(changed);
        result.claims.put(changed);
    }
    return result;
}

QList<Fact::Id> reasonsFor(const ElementSheet &sheet)
{
    QList<Fact::Id> facts;
    for (const Argument &argument : sheet.arguments) {
        if (argument.stance == ArgumentStance::For)
            facts.append(argument.premises);
    }
    for (const Indicator &indicator : sheet.indicators)
        facts.append(indicator.fact);
    return facts;
}

bool isAddressed(const ElementSheet &sheet)
{
    bool isAny = !sheet.indicators.isEmpty();
    for (const Argument &argument : sheet.arguments)
        isAny = isAny || !argument.premises.isEmpty();
    for (const Alternative &h : sheet.alternatives)
        isAny = isAny || !h.incompatible.isEmpty() || !h.hardToReconcile.isEmpty()
            || !h.supportedBy.isEmpty();
    return isAny;
}

/// What the case comes to with one condition lifted.
using Lifted = std::vector<std::pair<Blocking, Assessment>>;

/// The condition whose lifting raises the element most, the first of equals (METHOD § 10).
Blocking blockingOf(const Assessment &answer, const ClaimResult &claim, std::size_t position,
                    const ElementSheet &sheet, const Lifted &lifted)
{
    const ElementResult &element = claim.elements[position];
    if (element.level >= claim.required)
        return Blocking::None;
    if (!isAddressed(sheet))
        return Blocking::NotAddressed;
    if (reference::Reference::grade(element.forLevel, 0) >= claim.required)
        return Blocking::ContraryEvidence;
    int best = element.forLevel;
    std::optional<Blocking> found;
    for (const auto &[reason, other] : lifted) {
        const int reached = other.claim(claim.id)->elements[position].forLevel;
        if (reached > best) {
            best = reached;
            found = reason;
        }
    }
    if (found)
        return *found;
    const QList<Fact::Id> facts = reasonsFor(sheet);
    const bool hasEvidence = std::any_of(facts.begin(), facts.end(),
                                         [&](Fact::Id id) { return answer.fact(id)->level > 0; });
    return element.forLevel > 0 || hasEvidence ? Blocking::Weak : Blocking::NoEvidence;
}

/// METHOD § 9 once more.
class PlainDates
{
public:
    PlainDates(const CaseRecords &records, const ClaimResult &claim)
        : m_case(records)
        , m_operation(*records.incidents.find(records.claims.find(claim.id)->incident))
    {
        const reference::Reference slow(records);
        for (const Fact::Id &id : reasonsFor(sheetOf(records, claim, u"dd.knowledge"_s))) {
            if (slow.net(id, true) < 1)
                continue;
            const DateBounds date = bounds(id);
            if (!m_knowledge)
                m_knowledge = date;
            m_knowledge->earliestStart = std::min(m_knowledge->earliestStart, date.earliestStart);
            m_knowledge->latestStart = std::min(m_knowledge->latestStart, date.latestStart);
        }
    }

    const std::optional<DateBounds> &knowledge() const { return m_knowledge; }

    bool isUndated(Fact::Id id) const { return m_case.facts.find(id)->date.isUndated(); }

    bool gates(const QString &element) const
    {
        return isByOperation(element) || element == u"dd.continuation"_s
            || element == u"dd.failure"_s;
    }

    TimingCheck check(const QString &element, Fact::Id id) const
    {
        const DateBounds date = bounds(id);
        if (isByOperation(element)) {
            const DateBounds period = m_operation.period.bounds();
            const Timing answer = m_operation.period.isUndated() ? Timing::Unknown
                : date.earliestStart > period.latestEnd          ? Timing::Impossible
                : date.latestStart <= period.earliestEnd         ? Timing::Certain
                                                                 : Timing::Possible;
            return {id,
                    answer,
                    date.earliestStart,
                    date.latestStart,
                    period.earliestEnd,
                    period.latestEnd};
        }
        const DateBounds known = m_knowledge.value_or(DateBounds());
        const Timing answer = !m_knowledge         ? Timing::Unknown
            : date.latestEnd < known.earliestStart ? Timing::Impossible
            : date.earliestEnd > known.latestStart ? Timing::Certain
                                                   : Timing::Possible;
        return {
            id, answer, date.earliestEnd, date.latestEnd, known.earliestStart, known.latestStart};
    }

    /// The worst answer among what carries the element, or among all that could.
    Timing worst(const ElementSheet &sheet, const std::vector<Fact::Id> &carriers) const
    {
        if (sheet.element == u"dd.knowledge"_s) {
            if (!m_knowledge)
                return Timing::Unknown;
            const bool isFrom = m_knowledge->earliestStart != unboundedPast;
            const bool isTo = m_knowledge->latestStart != unboundedFuture;
            return isFrom && isTo ? Timing::Certain
                : isFrom || isTo  ? Timing::Possible
                                  : Timing::Unknown;
        }
        if (!gates(sheet.element))
            return Timing::Unknown;
        QList<Timing> answers;
        for (const Fact::Id &id : PlainReasons::helping(sheet)) {
            const bool isCarrier = carriers.empty()
                || std::find(carriers.begin(), carriers.end(), id) != carriers.end();
            if (isCarrier)
                answers.append(isUndated(id) ? Timing::Unknown : check(sheet.element, id).answer);
        }
        for (const Timing each : {Timing::Impossible, Timing::Unknown, Timing::Possible}) {
            if (answers.contains(each))
                return each;
        }
        return answers.isEmpty() ? Timing::Unknown : Timing::Certain;
    }

private:
    static bool isByOperation(const QString &element) { return element.startsWith(u"art8."_s); }
    DateBounds bounds(Fact::Id id) const { return m_case.facts.find(id)->date.bounds(); }

    const CaseRecords &m_case;
    const Incident &m_operation;
    std::optional<DateBounds> m_knowledge;
};

} // namespace

/// The steps given for every level, and the reason why an element is not higher, against the same
/// reasons written a second time.
class TestReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStepIsThatOfTheMethod();
    void whatBlocksIsWhatWouldRaiseIt();
    void datesDecideAsTheMethodSays();
    void theWeakestElementHoldsABasisDown();

private:
    Assessment assessed(const CaseRecords &records, const Doctrine &doctrine) const
    {
        return assess(records, doctrine, {{}, false}).value();
    }

    template <typename Visit>
    void forEachCase(unsigned first, unsigned count, Visit visit) const
    {
        for (unsigned seed = first; seed < first + count; ++seed)
            visit(randomCase(Dice::seeded(seed), CaseShape::mixed(seed)).records());
    }

    Doctrine m_doctrine;
};

void TestReasons::initTestCase()
{
    m_doctrine = builtInDoctrine().value();
}

void TestReasons::everyStepIsThatOfTheMethod()
{
    int compared = 0;
    QStringList seen;
    const auto compare = [&](PlainReasons &plain, const std::vector<Step> &steps,
                             const QStringList &expected) {
        QStringList given;
        for (const Step &step : steps) {
            given.append(plain.line(step));
            seen.append(given.last().section(u' ', 0, 0));
        }
        compared += int(given.size());
        QCOMPARE(given.join(u'\n'), expected.join(u'\n'));
    };
    forEachCase(0, 300, [&](const CaseRecords &records) {
        const Assessment answer = assessed(records, m_doctrine);
        PlainReasons plain(records);
        for (const ExhibitResult &exhibit : answer.exhibits)
            compare(plain, exhibit.steps, plain.of(*records.exhibits.find(exhibit.id)));
        for (const FactResult &fact : answer.facts)
            compare(plain, fact.steps, plain.of(*records.facts.find(fact.id)));
        for (const ClaimResult &claim : answer.claims) {
            const Claim &record = *records.claims.find(claim.id);
            for (const ElementSheet &sheet : record.elements) {
                for (const ElementResult &element : claim.elements) {
                    if (element.element != sheet.element)
                        continue;
                    compare(plain, element.steps, plain.of(record, sheet));
                    QStringList carriers;
                    for (const Fact::Id &id : element.carriedBy)
                        carriers.append(records.facts.keyOf(id));
                    QCOMPARE(carriers, plain.carriers(record, sheet));
                    QCOMPARE(element.contested, element.against >= 2);
                }
            }
        }
    });
    seen.removeDuplicates();
    qInfo("%d steps of %d rules compared", compared, int(seen.size()));
    QCOMPARE(seen.size(), 23); // every rule code
}

/// Each condition is lifted in the doctrine or in the records themselves, never by the engine.
/// Each condition is lifted in the doctrine or in the records themselves, never by the engine.
void TestReasons::whatBlocksIsWhatWouldRaiseIt()
{
    Doctrine noTiming = m_doctrine;
    Doctrine noSpecificity = m_doctrine;
    Doctrine noSides = m_doctrine;
    Doctrine noAlternative = m_doctrine;
    for (std::size_t i = 0; i < m_doctrine.elements.size(); ++i) {
        if (m_doctrine.elements[i].timing != ElementTiming::Knowledge)
            noTiming.elements[i].timing = ElementTiming::None;
        noSpecificity.elements[i].isSpecific = false;
        noSides.elements[i].needsBothSides = false;
    }
    noAlternative.profile.noAlternativeCap = 5;
    QMap<Blocking, int> seen;
    forEachCase(5000, 250, [&](const CaseRecords &records) {
        const CaseRecords exclusive =
            withClaims(records, [](Claim &claim) { claim.exclusiveControl = true; });
        const CaseRecords unexplained = withClaims(records, [](Claim &claim) {
            for (ElementSheet &sheet : claim.elements)
                sheet.alternatives.clear();
        });
        const Assessment answer = assessed(records, m_doctrine);
        const Lifted lifted{
            {Blocking::ImpossibleInTime, assessed(records, noTiming)},
            {Blocking::GeneralOnly, assessed(records, noSpecificity)},
            {Blocking::OneOrigin, assessed(exclusive, m_doctrine)},
            {Blocking::OneSideMissing, assessed(records, noSides)},
            {Blocking::AlternativeNotExcluded, assessed(unexplained, noAlternative)}};
        for (const ClaimResult &claim : answer.claims) {
            for (std::size_t i = 0; i < claim.elements.size(); ++i) {
                const ElementSheet sheet = sheetOf(records, claim, claim.elements[i].element);
                const Blocking expected = blockingOf(answer, claim, i, sheet, lifted);
                QCOMPARE(claim.elements[i].addressed, isAddressed(sheet));
                QCOMPARE(claim.elements[i].blocking, expected);
                ++seen[expected];
            }
        }
    });
    for (auto it = seen.begin(); it != seen.end(); ++it)
        qInfo("blocking reason %d: %d elements", int(it.key()), it.value());
    QCOMPARE(seen.size(), 10);
}

void TestReasons::datesDecideAsTheMethodSays()
{
    QMap<Timing, int> seen;
    forEachCase(9000, 200, [&](const CaseRecords &records) {
        for (const ClaimResult &claim : assessed(records, m_doctrine).claims) {
            const PlainDates dates(records, claim);
            const auto &knowledge = dates.knowledge();
            QCOMPARE(claim.knowledge.has_value(), knowledge.has_value());
            if (knowledge) {
                QCOMPARE(claim.knowledge->earliest, knowledge->earliestStart);
                QCOMPARE(claim.knowledge->latest, knowledge->latestStart);
            }
            for (const ElementResult &element : claim.elements) {
                const ElementSheet sheet = sheetOf(records, claim, element.element);
                QCOMPARE(element.timing, dates.worst(sheet, element.carriedBy));
                QStringList dated;
                for (const Fact::Id &id : PlainReasons::helping(sheet)) {
                    if (dates.gates(sheet.element) && !dates.isUndated(id))
                        dated.append(records.facts.keyOf(id));
                }
                dated.removeDuplicates();
                QCOMPARE(qsizetype(element.timingChecks.size()), dated.size());
                for (const TimingCheck &check : element.timingChecks) {
                    QVERIFY(dated.contains(records.facts.keyOf(check.fact)));
                    QCOMPARE(check, dates.check(sheet.element, check.fact));
                    ++seen[check.answer];
                }
            }
        }
    });
    QCOMPARE(seen.size(), 4);
}

/// I9: the first of the lowest elements, in the doctrine's order.
void TestReasons::theWeakestElementHoldsABasisDown()
{
    int compared = 0;
    forEachCase(12000, 200, [&](const CaseRecords &records) {
        for (const ClaimResult &claim : assessed(records, m_doctrine).claims) {
            QMap<QString, int> levels;
            for (const ElementResult &element : claim.elements)
                levels[element.element] = element.level;
            for (const BasisResult &basis : claim.bases) {
                if (basis.comparisonOnly)
                    continue;
                QString weakest;
                for (const QString &element : m_doctrine.basis(basis.basis)->elements) {
                    if (weakest.isEmpty() || levels.value(element) < levels.value(weakest))
                        weakest = element;
                }
                QCOMPARE(basis.weakest, weakest);
                QCOMPARE(basis.level, levels.value(weakest));
                ++compared;
            }
        }
    });
    QVERIFY(compared > 500);
}

QTEST_APPLESS_MAIN(TestReasons)
#include "tst_reasons.moc"
