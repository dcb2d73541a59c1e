// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessmentjson.h"

#include "core/assessment/orderedjson.h"
#include "core/base/literals.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace saranda {

using namespace literals;

QString wordOf(Timing timing)
{
    switch (timing) {
    case Timing::Unknown:
        return u"unknown"_s;
    case Timing::Certain:
        return u"certain"_s;
    case Timing::Possible:
        return u"possible"_s;
    case Timing::Impossible:
        return u"impossible"_s;
    }
    return {};
}

QString wordOf(Blocking blocking)
{
    switch (blocking) {
    case Blocking::None:
        return u"none"_s;
    case Blocking::NotAddressed:
        return u"not-addressed"_s;
    case Blocking::NoEvidence:
        return u"no-evidence"_s;
    case Blocking::Weak:
        return u"weak"_s;
    case Blocking::OneOrigin:
        return u"one-origin"_s;
    case Blocking::GeneralOnly:
        return u"general-only"_s;
    case Blocking::AlternativeNotExcluded:
        return u"alternative-not-excluded"_s;
    case Blocking::ContraryEvidence:
        return u"contrary-evidence"_s;
    case Blocking::OneSideMissing:
        return u"one-side-missing"_s;
    case Blocking::ImpossibleInTime:
        return u"impossible-in-time"_s;
    }
    return {};
}

QString outcomeWord(const ElementResult &element, const Doctrine &doctrine)
{
    if (!element.addressed)
        return u"not addressed"_s;
    const StandardOfProof *standard = doctrine.standard(element.level);
    return standard ? standard->outcome.in(u"en") : QString();
}

namespace {

OrderedJson timeJson(std::int64_t seconds)
{
    if (seconds == unboundedPast || seconds == unboundedFuture)
        return OrderedJson::null();
    const QString text =
        QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toString(Qt::ISODate);
    return text.isEmpty() ? OrderedJson(QString::number(seconds)) : OrderedJson(text);
}

class AssessmentWriter
{
public:
    AssessmentWriter(const CaseRecords &records, const Doctrine &doctrine)
        : m_records(records)
        , m_doctrine(doctrine)
    { }

    QByteArray write(const Assessment &assessment, const WhatIf &question) const
    {
        OrderedJson root = OrderedJson::object();
        root.add("format", u"saranda-assessment"_s)
            .add("version", 1)
            .add("doctrine", assessment.doctrineVersion)
            .add("removed", removed(question))
            .add("marking",
                 question.marking ? OrderedJson(*question.marking) : OrderedJson::null());
        if (!question.withoutOrigins.isEmpty())
            root.add("removedOrigins", texts(sorted(question.withoutOrigins)));
        OrderedJson exhibits = OrderedJson::array();
        for (const ExhibitResult &exhibit : assessment.exhibits)
            exhibits.add(OrderedJson::object()
                             .add("id", m_records.exhibits.keyOf(exhibit.id))
                             .add("level", exhibit.level)
                             .add("origin", exhibit.origin));
        OrderedJson facts = OrderedJson::array();
        for (const FactResult &fact : assessment.facts)
            facts.add(OrderedJson::object()
                          .add("id", m_records.facts.keyOf(fact.id))
                          .add("for", fact.supportFor)
                          .add("against", fact.supportAgainst)
                          .add("level", fact.level));
        OrderedJson claims = OrderedJson::array();
        for (const ClaimResult &claim : assessment.claims)
            claims.add(claimJson(claim));
        root.add("exhibits", std::move(exhibits))
            .add("facts", std::move(facts))
            .add("claims", std::move(claims));
        return root.toText();
    }

private:
    static QStringList sorted(QStringList keys)
    {
        std::sort(keys.begin(), keys.end(), naturallyLess);
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        return keys;
    }

    static OrderedJson texts(const QStringList &list)
    {
        OrderedJson result = OrderedJson::array();
        for (const QString &text : list)
            result.add(text);
        return result;
    }

    template <typename Table, typename Ids>
    static OrderedJson keys(const Table &table, const Ids &ids)
    {
        OrderedJson result = OrderedJson::array();
        for (const auto &id : ids)
            result.add(table.keyOf(id));
        return result;
    }

    OrderedJson removed(const WhatIf &question) const
    {
        QStringList list;
        for (const Exhibit::Id id : question.without)
            list.append(m_records.exhibits.keyOf(id));
        return texts(sorted(list));
    }

    OrderedJson stepJson(const Step &step) const
    {
        OrderedJson json = OrderedJson::object();
        json.add("rule", QString::fromLatin1(step.rule.data(), qsizetype(step.rule.size())));
        if (!step.facts.empty())
            json.add("facts", keys(m_records.facts, step.facts));
        if (!step.exhibits.empty())
            json.add("exhibits", keys(m_records.exhibits, step.exhibits));
        if (!step.subject.isEmpty())
            json.add("subject", step.subject);
        if (!step.operands.empty()) {
            OrderedJson operands = OrderedJson::array();
            for (const int operand : step.operands)
                operands.add(operand);
            json.add("operands", std::move(operands));
        }
        json.add("level", step.level);
        return json;
    }

    OrderedJson elementJson(const ElementResult &element) const
    {
        OrderedJson alternatives = OrderedJson::array();
        for (const AlternativeResult &alternative : element.alternatives) {
            OrderedJson json = OrderedJson::object();
            json.add("id", alternative.key).add("excluded", alternative.excluded);
            if (alternative.decidedBy)
                json.add("by", m_records.facts.keyOf(*alternative.decidedBy));
            alternatives.add(std::move(json));
        }
        OrderedJson steps = OrderedJson::array();
        for (const Step &step : element.steps)
            steps.add(stepJson(step));
        OrderedJson json = OrderedJson::object();
        json.add("element", element.element)
            .add("addressed", element.addressed)
            .add("for", element.forLevel)
            .add("against", element.against)
            .add("level", element.level)
            .add("direct", element.direct)
            .add("circumstantial", element.circumstantial)
            .add("series", element.conclusive)
            .add("alternatives", std::move(alternatives))
            .add("outcome", outcomeWord(element, m_doctrine))
            .add("contested", element.contested)
            .add("timing", wordOf(element.timing))
            .add("blocking", wordOf(element.blocking))
            .add("carriedBy", keys(m_records.facts, element.carriedBy));
        if (!element.timingChecks.empty())
            json.add("dates", datesJson(element));
        json.add("steps", std::move(steps));
        return json;
    }

    OrderedJson datesJson(const ElementResult &element) const
    {
        OrderedJson dates = OrderedJson::array();
        for (const TimingCheck &check : element.timingChecks)
            dates.add(OrderedJson::object()
                          .add("fact", m_records.facts.keyOf(check.fact))
                          .add("answer", wordOf(check.answer))
                          .add("from", timeJson(check.factFrom))
                          .add("to", timeJson(check.factTo))
                          .add("againstFrom", timeJson(check.againstFrom))
                          .add("againstTo", timeJson(check.againstTo)));
        return dates;
    }

    OrderedJson missingJson(const Missing &missing) const
    {
        OrderedJson means = OrderedJson::array();
        if (const Element *element = m_doctrine.element(missing.element)) {
            for (const MeansOfProof &each : element->meansOfProof)
                means.add(each.text.in(u"en"));
        }
        OrderedJson efforts = OrderedJson::array();
        for (const Missing::Effort &effort : missing.efforts) {
            OrderedJson json = OrderedJson::object();
            json.add("effort",
                     QString::fromLatin1(effort.code.data(), qsizetype(effort.code.size())));
            if (effort.fact)
                json.add("fact", m_records.facts.keyOf(*effort.fact));
            if (!effort.alternative.isEmpty())
                json.add("alternative", effort.alternative);
            json.add("level", effort.level).add("cost", effort.cost);
            if (effort.facts.size() > 1)
                json.add("facts", keys(m_records.facts, effort.facts));
            if (effort.sources > 1)
                json.add("sources", effort.sources);
            if (effort.contraryAtMost)
                json.add("contraryAtMost", *effort.contraryAtMost);
            efforts.add(std::move(json));
        }
        return OrderedJson::object()
            .add("element", missing.element)
            .add("need", missing.need)
            .add("have", missing.have)
            .add("efforts", std::move(efforts))
            .add("meansOfProof", std::move(means));
    }

    OrderedJson defeatJson(const SmallestDefeat &defeat) const
    {
        OrderedJson json = OrderedJson::object();
        json.add("exhibits", keys(m_records.exhibits, defeat.exhibits));
        if (!defeat.origins.empty())
            json.add("origins", texts(QStringList(defeat.origins.begin(), defeat.origins.end())));
        json.add("lower", defeat.lower).add("upper", defeat.upper).add("exact", defeat.exact);
        if (!defeat.possible)
            json.add("possible", false);
        return json;
    }

    OrderedJson basesJson(const ClaimResult &claim, bool comparisons) const
    {
        OrderedJson bases = OrderedJson::array();
        for (const BasisResult &basis : claim.bases) {
            if (basis.comparisonOnly != comparisons)
                continue;
            OrderedJson json = OrderedJson::object();
            json.add("basis", basis.basis).add("level", basis.level);
            if (!basis.weakest.isEmpty())
                json.add("weakest", basis.weakest);
            bases.add(std::move(json));
        }
        return bases;
    }

    OrderedJson elementsJson(const std::vector<ElementResult> &list) const
    {
        OrderedJson elements = OrderedJson::array();
        for (const ElementResult &element : list)
            elements.add(elementJson(element));
        return elements;
    }

    OrderedJson claimJson(const ClaimResult &claim) const
    {
        const Claim *record = m_records.claims.find(claim.id);
        OrderedJson json = OrderedJson::object();
        json.add("id", record ? record->key : QString())
            .add("incident", record ? m_records.incidents.keyOf(record->incident) : QString())
            .add("state", record ? record->state : QString())
            .add("test", record ? record->test : QString());
        if (!claim.ruleStatus.isEmpty())
            json.add("ruleStatus", claim.ruleStatus);
        json.add("level", claim.level)
            .add("required", claim.required)
            .add("defaultRequired", claim.defaultRequired)
            .add("established", claim.established)
            .add("decidingBasis", claim.decidingBasis)
            .add("bases", basesJson(claim, false));
        if (!claim.comparisonElements.empty())
            json.add("comparisons", basesJson(claim, true))
                .add("comparisonElements", elementsJson(claim.comparisonElements));
        json.add("elements", elementsJson(claim.elements));
        if (claim.knowledge)
            json.add("knowledge",
                     OrderedJson::object()
                         .add("earliest", timeJson(claim.knowledge->earliest))
                         .add("latest", timeJson(claim.knowledge->latest)));
        OrderedJson missing = OrderedJson::array();
        for (const Missing &each : claim.missing)
            missing.add(missingJson(each));
        json.add("carriedBy", keys(m_records.exhibits, claim.carriedBy))
            .add("smallestDefeat", defeatJson(claim.smallestDefeat))
            .add("smallestDefeatByOrigin", defeatJson(claim.smallestDefeatByOrigin))
            .add("neededMarking",
                 claim.neededMarking.isEmpty() ? OrderedJson::null()
                                               : OrderedJson(claim.neededMarking))
            .add("usedOnBothSides", keys(m_records.exhibits, claim.usedOnBothSides))
            .add("missing", std::move(missing));
        return json;
    }

    const CaseRecords &m_records;
    const Doctrine &m_doctrine;
};

} // namespace

QByteArray writeAssessmentJson(const Assessment &assessment, const CaseRecords &records,
                               const Doctrine &doctrine, const WhatIf &question)
{
    return AssessmentWriter(records, doctrine).write(assessment, question);
}

} // namespace saranda
