// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"
#include "core/domain/caserecords.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

/// The method once more, as slowly and as plainly as it can be written: by names, by definition,
/// everything recomputed whenever it is asked for, every number typed in from the page and every
/// element of the law from the law, nothing shared with the engine. What the engine says is held
/// against it.
namespace saranda::reference {

using namespace saranda::literals;

struct FactLevels {
    int supporting = 0;
    int contrary = 0;
    int net = 0;
};

struct ElementLevels {
    int direct = 0;
    int conc = 0;
    int circ = 0;
    int pro = 0;
    int con = 0;
    int level = 0;
    QMap<QString, int> excluded;
};

struct ClaimLevels {
    int level = 0;
    int required = 0;
    QMap<QString, ElementLevels> elements;
    QMap<QString, int> bases;
    int overallControl = -1;
};

class Reference
{
public:
    /// `lost` exhibits no longer serve the claim; what they say against it stays (METHOD § 11).
    explicit Reference(const CaseRecords &records, const QSet<Exhibit::Id> &lost = {})
        : m_case(records)
        , m_lost(lost)
    { }

    /// Under a profile with another cap for what the dates exclude.
    Reference withImpossibleInTimeCap(int cap) const
    {
        Reference other = *this;
        other.m_impossibleInTimeCap = cap;
        return other;
    }
    /// Under a profile in which many sources are worth no more than the best of them.
    Reference withoutCorroboration() const
    {
        Reference other = *this;
        other.m_isCorroborating = false;
        return other;
    }
    bool isCorroborating() const { return m_isCorroborating; }
    int impossibleInTimeCap() const { return m_impossibleInTimeCap; }
    const CaseRecords &records() const { return m_case; }

    /// The same with facts that have a further source of an origin of its own, which alone gives
    /// them this support.
    Reference raised(const QMap<Fact::Id, int> &support) const
    {
        Reference other = *this;
        other.m_raised = support;
        return other;
    }

    int exhibit(const Exhibit &x, bool challengeHelps = false) const
    {
        int value = gradeOfExhibit(x);
        if (x.challenge)
            value = std::min(value, ch(net(*x.challenge, challengeHelps)));
        return value;
    }

    QString origin(const Exhibit &x) const
    {
        if (x.derivedFrom && m_case.exhibits.find(*x.derivedFrom))
            return origin(*m_case.exhibits.find(*x.derivedFrom));
        if (x.origin != u""_s)
            return x.origin;
        if (x.source && m_case.sources.find(*x.source))
            return m_case.sources.find(*x.source)->key;
        return x.key;
    }

    FactLevels fact(const Fact &f, bool helps = true) const
    {
        FactLevels result;
        result.supporting = std::max(support(f, Stance::Supports, helps), m_raised.value(f.id));
        result.contrary = support(f, Stance::Contradicts, !helps);
        result.net = grade(result.supporting, result.contrary);
        return result;
    }

    ClaimLevels claim(const Claim &c) const
    {
        ClaimLevels result;
        result.required = required(c);
        const QMap<QString, QStringList> all = basesOf(c.test);
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (!c.bases.isEmpty() && !c.bases.contains(it.key()))
                continue;
            int least = 5;
            for (const QString &element : it.value()) {
                result.elements[element] = levelsOf(c, element, isSpecific(element));
                least = std::min(least, result.elements[element].level);
            }
            result.bases[it.key()] = least;
            result.level = std::max(result.level, least);
        }
        if (result.bases.contains(u"art8-control"_s))
            result.overallControl = std::min(result.elements[u"attr.perpetrator"_s].level,
                                             levelsOf(c, u"art8.effective-control"_s, false).level);
        return result;
    }

    static int grade(int p, int c)
    {
        static const QStringList rows{u"000000"_s, u"111111"_s, u"222111"_s,
                                      u"333211"_s, u"443321"_s, u"554332"_s};
        return rows[p][c].digitValue();
    }

    // The parts, for those who ask why (plainreasons.h).

    static int ch(int net)
    {
        const std::vector<int> caps{5, 5, 4, 2, 0, 0};
        return caps.at(std::size_t(net));
    }

    int gradeOfExhibit(const Exhibit &x) const
    {
        std::optional<Reliability> reliability = x.reliability;
        if (!reliability && x.source && m_case.sources.find(*x.source))
            reliability = m_case.sources.find(*x.source)->reliability;
        const QMap<QString, int> rel{{u"A"_s, 4}, {u"B"_s, 3}, {u"C"_s, 2},
                                     {u"D"_s, 1}, {u"E"_s, 0}, {u"F"_s, 1}};
        const QMap<int, int> cred{{1, 4}, {2, 4}, {3, 3}, {4, 2}, {5, 0}, {6, 2}};
        const int base = std::min(rel[reliability ? wordOf(*reliability) : u"F"_s],
                                  cred[x.credibility ? *x.credibility : 6]);
        QStringList words;
        for (const Mark mark : x.marks)
            words.append(wordOf(mark));
        bool isUp = false;
        for (const QString &word :
             {u"against-interest"_s, u"direct-contemporaneous"_s, u"tested"_s})
            isUp = isUp || words.contains(word);
        int down = 0;
        for (const QString &word : {u"for-litigation"_s, u"self-serving"_s, u"opinion"_s,
                                    u"hearsay"_s, u"chain-broken"_s})
            down += words.contains(word) ? 1 : 0;
        int level = base + (isUp ? 1 : 0) - (down > 2 ? 2 : down);
        level = level < 0 ? 0 : level > 5 ? 5 : level;
        if (base == 0)
            level = 0;
        if (x.agreed)
            level = 5;
        if (x.secondary && level > 2)
            level = 2;
        return level;
    }

    /// A challenge to a citation that serves the claim hurts it, and the other way round.
    int lambda(const Citation &citation, bool serves) const
    {
        const Exhibit *x = m_case.exhibits.find(citation.exhibit);
        if (!x)
            return 0;
        int value = exhibit(*x, !serves);
        if (citation.strength < value)
            value = citation.strength;
        if (x->secondary && value > 2)
            value = 2;
        if (citation.challenge)
            value = std::min(value, ch(net(*citation.challenge, !serves)));
        return value;
    }

    bool isGone(const Exhibit &x, bool serves) const
    {
        return serves && !x.agreed && m_lost.contains(x.id);
    }

    int support(const Fact &f, Stance stance, bool serves) const
    {
        QMap<QString, int> m;
        QMap<QString, int> mPrimary;
        for (const Citation &citation : f.citations) {
            const Exhibit *x = m_case.exhibits.find(citation.exhibit);
            if (!x || citation.stance != stance || isGone(*x, serves))
                continue;
            const QString c = origin(*x);
            const int value = lambda(citation, serves);
            m[c] = std::max(m.value(c), value);
            if (!x->secondary)
                mPrimary[c] = std::max(mPrimary.value(c), value);
        }
        int s = 0;
        for (const int value : m)
            s = std::max(s, value);
        for (int level = 1; level <= 4 && m_isCorroborating; ++level) {
            int n = 0;
            int p = 0;
            for (const int value : m)
                n += value >= level ? 1 : 0;
            for (const int value : mPrimary)
                p += value >= level ? 1 : 0;
            if (n >= 6 - level && p >= 1)
                s = std::max(s, level + 1);
        }
        return s;
    }

    int net(Fact::Id id, bool helps) const
    {
        const Fact *f = m_case.facts.find(id);
        return f ? fact(*f, helps).net : 0;
    }

    static bool isSpecific(const QString &element)
    {
        return QStringList{u"attr.perpetrator"_s,       u"attr.infrastructure"_s,
                           u"art8.instructions"_s,      u"art8.direction"_s,
                           u"art8.effective-control"_s, u"art11.acknowledged"_s,
                           u"art11.adopted"_s}
            .contains(element);
    }

    static QMap<QString, QStringList> basesOf(const QString &test)
    {
        const QString who = u"attr.perpetrator"_s;
        if (test == u"attribution"_s)
            return {
                {u"art4"_s, {who, u"art4.organ-status"_s, u"art4.capacity"_s}},
                {u"art4-de-facto"_s, {who, u"art4df.complete-dependence"_s}},
                {u"art5"_s, {who, u"art5.empowered"_s, u"art5.capacity"_s}},
                {u"art6"_s, {who, u"art6.placed-at-disposal"_s, u"art6.exercise"_s}},
                {u"art8-instructions"_s, {who, u"art8.instructions"_s}},
                {u"art8-direction"_s, {who, u"art8.direction"_s}},
                {u"art8-control"_s, {who, u"art8.effective-control"_s}},
                {u"art9"_s,
                 {who, u"art9.absence"_s, u"art9.governmental-authority"_s, u"art9.call-for"_s}},
                {u"art11"_s, {who, u"art11.acknowledged"_s, u"art11.adopted"_s}}};
        if (test == u"due-diligence"_s)
            return {{u"due-diligence"_s,
                     {u"dd.territory"_s, u"dd.rights"_s, u"dd.serious-harm"_s, u"dd.knowledge"_s,
                      u"dd.capacity"_s, u"dd.failure"_s, u"dd.continuation"_s}}};
        if (test == u"breach"_s)
            return {{u"breach"_s, {u"breach.rule-binding"_s, u"breach.conduct"_s}}};
        return {{u"conventions"_s, {u"conv.in-force"_s, u"conv.request"_s, u"conv.failure"_s}}};
    }

    int required(const Claim &c) const
    {
        if (c.standard)
            return *c.standard;
        const QMap<QString, int> rules{{u"non-intervention"_s, 4},
                                       {u"use-of-force"_s, 4},
                                       {u"genocide-prevention"_s, 4},
                                       {u"armed-attack"_s, 5}};
        QString rule = c.rule;
        if (rule.isEmpty() && m_case.incidents.find(c.incident))
            rule = m_case.incidents.find(c.incident)->rule;
        const QString purpose = c.purpose.isEmpty() ? m_case.info.purpose : c.purpose;
        const int byPurpose = purpose == u"countermeasures"_s                       ? 4
            : purpose == u"public-statement"_s || purpose == u"sanctions-listing"_s ? 3
                                                                                    : 0;
        return std::max(rules.value(rule, 3), byPurpose);
    }

    const ElementSheet *sheet(const Claim &c, const QString &element) const
    {
        for (const ElementSheet &each : c.elements) {
            if (each.element == element)
                return &each;
        }
        return nullptr;
    }

    bool isImpossible(const Claim &c, const QString &element, const Fact &f) const
    {
        if (f.date.isUndated())
            return false;
        const DateBounds when = f.date.bounds();
        if (element.startsWith(u"art8."_s)) {
            const Incident *o = m_case.incidents.find(c.incident);
            return o && when.earliestStart > o->period.bounds().latestEnd;
        }
        if (element != u"dd.continuation"_s && element != u"dd.failure"_s)
            return false;
        const ElementSheet *knowledge = sheet(c, u"dd.knowledge"_s);
        if (!knowledge)
            return false;
        QSet<Fact::Id> bearing;
        for (const Argument &argument : knowledge->arguments) {
            if (argument.stance == ArgumentStance::For)
                bearing += QSet<Fact::Id>(argument.premises.begin(), argument.premises.end());
        }
        for (const Indicator &indicator : knowledge->indicators)
            bearing.insert(indicator.fact);
        std::optional<Seconds> ke;
        for (const Fact::Id &id : bearing) {
            const Fact *known = m_case.facts.find(id);
            if (known && net(id, true) >= 1)
                ke = std::min(ke.value_or(unboundedFuture), known->date.bounds().earliestStart);
        }
        return ke && when.latestEnd < *ke;
    }

    int netE(const Claim &c, const QString &element, bool specific, Fact::Id id, bool helps) const
    {
        const Fact *f = m_case.facts.find(id);
        if (!f)
            return 0;
        int value = net(id, helps);
        if (specific && !f->incidents.contains(c.incident))
            value = std::min(value, 2);
        if (helps && isImpossible(c, element, *f))
            value = std::min(value, m_impossibleInTimeCap);
        return value;
    }

    using NetE = std::function<int(Fact::Id, bool)>;

    int argumentLevel(const Argument &argument, const NetE &value) const
    {
        if (argument.premises.isEmpty())
            return 0;
        int level = argument.strength;
        if (argument.warrant == u"territory"_s)
            level = std::min(level, 2);
        for (const Fact::Id &id : argument.premises)
            level = std::min(level, value(id, argument.stance == ArgumentStance::For));
        if (argument.challenge)
            level = std::min(
                level, ch(net(*argument.challenge, argument.stance == ArgumentStance::Against)));
        return level;
    }

    int conc(const Claim &c, const ElementSheet &e, const NetE &value) const
    {
        int best = 0;
        for (int level = 1; level <= 5; ++level) {
            QSet<Fact::Id> reaching;
            QSet<QString> origins;
            for (const Indicator &indicator : e.indicators) {
                const Fact *f = m_case.facts.find(indicator.fact);
                if (!f || value(f->id, true) < level)
                    continue;
                reaching.insert(f->id);
                if (m_raised.contains(f->id))
                    origins.insert(u"new origin of "_s + f->key);
                for (const Citation &citation : f->citations) {
                    const Exhibit *x = m_case.exhibits.find(citation.exhibit);
                    if (x && citation.stance == Stance::Supports && !isGone(*x, true)
                        && lambda(citation, true) >= std::max(1, level - 1))
                        origins.insert(origin(*x));
                }
            }
            if (reaching.size() >= 2 && (c.exclusiveControl || origins.size() >= 2))
                best = level;
        }
        return best;
    }

    static int excl(const Alternative &h, const NetE &value)
    {
        int result = 0;
        QSet<Fact::Id> both;
        for (const Fact::Id &id : h.incompatible) {
            both.insert(id);
            result = std::max(result, value(id, true));
        }
        for (const Fact::Id &id : h.hardToReconcile) {
            both.insert(id);
            result = std::max(result, std::min(3, value(id, true)));
        }
        std::vector<int> values;
        for (const Fact::Id &id : both)
            values.push_back(value(id, true));
        std::sort(values.rbegin(), values.rend());
        if (values.size() >= 2)
            result = std::max(result, std::min(4, values[1]));
        return result;
    }

    ElementLevels levelsOf(const Claim &c, const QString &element, bool specific) const
    {
        ElementLevels result;
        const ElementSheet *e = sheet(c, element);
        if (!e)
            return result;
        const NetE value = [&](Fact::Id id, bool helps) {
            return netE(c, element, specific, id, helps);
        };
        for (const Argument &argument : e->arguments) {
            int &side = argument.stance == ArgumentStance::For ? result.direct : result.con;
            side = std::max(side, argumentLevel(argument, value));
        }
        result.conc = conc(c, *e, value);
        int excluded = e->alternatives.isEmpty() ? 2 : 5;
        for (const Alternative &h : e->alternatives) {
            result.excluded[h.key] = excl(h, value);
            excluded = std::min(excluded, result.excluded[h.key]);
            for (const Fact::Id &id : h.supportedBy)
                result.con = std::max(result.con, value(id, false));
        }
        result.circ = std::min(result.conc, excluded);
        const Incident *o = m_case.incidents.find(c.incident);
        if (element.startsWith(u"art8."_s) && o && o->kind == IncidentKind::Cyber) {
            int infrastructure = 0;
            int perpetrator = 0;
            for (const Indicator &indicator : e->indicators) {
                const int v = value(indicator.fact, true);
                if (indicator.side == NetworkSide::StateInfrastructure)
                    infrastructure = std::max(infrastructure, v);
                if (indicator.side == NetworkSide::StatePerpetrator)
                    perpetrator = std::max(perpetrator, v);
            }
            result.circ = std::min(result.circ, std::max(2, std::min(infrastructure, perpetrator)));
        }
        result.pro = std::max(result.direct, result.circ);
        result.level = grade(result.pro, result.con);
        return result;
    }

private:
    const CaseRecords &m_case;
    QSet<Exhibit::Id> m_lost;
    QMap<Fact::Id, int> m_raised;
    int m_impossibleInTimeCap = 0;
    bool m_isCorroborating = true;
};

} // namespace saranda::reference
