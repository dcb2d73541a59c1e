// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/explanation.h"

#include "core/assessment/rulecodes.h"

#include <algorithm>

namespace saranda {

namespace {

class Explainer
{
public:
    Explainer(const Assessment &assessment, const CaseRecords &records,
              const ElementResult &element)
        : m_assessment(assessment)
        , m_records(records)
        , m_element(element)
    { }

    std::vector<Statement> statements()
    {
        addCarriers();
        addStep(rulecodes::elementGeneral, "for.general");
        addStep(rulecodes::elementTiming, "for.impossible");
        const std::size_t before = m_statements.size();
        addContraryCitations();
        for (const Step &step : m_element.steps) {
            if (step.rule == rulecodes::elementAgainst && step.level > 0)
                add("against.argument", step.facts, exhibitsBehind(step.facts, true), step.level);
            if (step.rule == rulecodes::alternativeSupported && step.level > 0)
                add("against.alternative", step.facts, exhibitsBehind(step.facts, true), step.level,
                    step.subject);
            if (step.rule == rulecodes::alternative && step.level < m_element.conclusive)
                add("against.open", step.facts, {}, step.level, step.subject);
        }
        if (m_statements.size() == before)
            add("against.none", {}, {}, 0);
        return std::move(m_statements);
    }

private:
    void add(std::string_view code, std::vector<Fact::Id> facts, std::vector<Exhibit::Id> exhibits,
             int level, const QString &subject = {})
    {
        m_statements.push_back({code, std::move(facts), std::move(exhibits), subject, level});
    }

    void addStep(std::string_view rule, std::string_view code)
    {
        for (const Step &step : m_element.steps) {
            if (step.rule == rule)
                add(code, step.facts, {}, step.level);
        }
    }

    /// The exhibits that decide how well these facts are supported (or contradicted), in key order.
    std::vector<Exhibit::Id> exhibitsBehind(const std::vector<Fact::Id> &facts, bool supporting)
    {
        const std::string_view single =
            supporting ? rulecodes::factSupport : rulecodes::factContrary;
        const std::string_view lifted =
            supporting ? rulecodes::factCorroboration : rulecodes::factContraryCorroboration;
        std::vector<Exhibit::Id> found;
        for (const Fact::Id id : facts) {
            const FactResult *fact = m_assessment.fact(id);
            if (!fact)
                continue;
            const Step *deciding = nullptr;
            for (const Step &step : fact->steps) {
                if (step.rule == single || step.rule == lifted)
                    deciding = &step; // a lift comes after the single source and decides
            }
            if (deciding)
                found.insert(found.end(), deciding->exhibits.begin(), deciding->exhibits.end());
        }
        std::sort(found.begin(), found.end(), [this](Exhibit::Id left, Exhibit::Id right) {
            return naturallyLess(m_records.exhibits.keyOf(left), m_records.exhibits.keyOf(right));
        });
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    /// Whether some exhibit would carry more if it stated the fact in full.
    bool isStatedInPart(const std::vector<Fact::Id> &facts) const
    {
        for (const Fact::Id id : facts) {
            const FactResult *result = m_assessment.fact(id);
            const Fact *fact = m_records.facts.find(id);
            if (!result || !fact || result->supportFor > m_element.forLevel)
                continue;
            for (const Citation &citation : fact->citations) {
                const ExhibitResult *exhibit = m_assessment.exhibit(citation.exhibit);
                if (exhibit && citation.stance == Stance::Supports
                    && citation.strength == result->supportFor
                    && exhibit->level > citation.strength)
                    return true;
            }
        }
        return false;
    }

    bool areAgreed(const std::vector<Exhibit::Id> &exhibits) const
    {
        return !exhibits.empty()
            && std::all_of(exhibits.begin(), exhibits.end(), [this](Exhibit::Id id) {
                   const Exhibit *exhibit = m_records.exhibits.find(id);
                   return exhibit && exhibit->agreed;
               });
    }

    void addCarriers()
    {
        if (m_element.forLevel == 0 || m_element.carriedBy.empty()) {
            add("for.nothing", {}, {}, 0);
            return;
        }
        std::vector<Exhibit::Id> exhibits = exhibitsBehind(m_element.carriedBy, true);
        std::string_view code = "for.states";
        if (m_element.direct < m_element.forLevel)
            code = "for.series";
        else if (areAgreed(exhibits))
            code = "for.agreed";
        else if (isStatedInPart(m_element.carriedBy))
            code = "for.states-in-part";
        add(code, m_element.carriedBy, std::move(exhibits), m_element.forLevel);
    }

    void addContraryCitations()
    {
        std::vector<Fact::Id> facts;
        int strongest = 0;
        for (const Fact::Id id : m_element.carriedBy) {
            const FactResult *fact = m_assessment.fact(id);
            if (!fact || fact->supportAgainst == 0)
                continue;
            facts.push_back(id);
            strongest = std::max(strongest, fact->supportAgainst);
        }
        if (!facts.empty()) {
            std::vector<Exhibit::Id> exhibits = exhibitsBehind(facts, false);
            add("against.citations", std::move(facts), std::move(exhibits), strongest);
        }
    }

    const Assessment &m_assessment;
    const CaseRecords &m_records;
    const ElementResult &m_element;
    std::vector<Statement> m_statements;
};

} // namespace

Explanation explain(const Assessment &assessment, const CaseRecords &records,
                    const ClaimResult &claim, const ElementResult &element)
{
    Explanation explanation;
    explanation.element = element.element;
    explanation.addressed = element.addressed;
    explanation.contested = element.contested;
    explanation.level = element.level;
    explanation.required = claim.required;
    explanation.statements = Explainer(assessment, records, element).statements();
    explanation.blocking = element.blocking;
    for (const Missing &missing : claim.missing) {
        if (missing.element == element.element && !missing.efforts.empty())
            explanation.next = missing.efforts.front();
    }
    return explanation;
}

} // namespace saranda
