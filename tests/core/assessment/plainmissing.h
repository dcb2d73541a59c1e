// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/naturalkey.h"
#include "tests/core/assessment/reference.h"

#include <optional>
#include <tuple>
#include <vector>

/// What an element lacks (METHOD § 11.3), written a second time by names and definitions, over the
/// second writing of the method.
namespace saranda::reference {

using namespace saranda::literals;

class MissingEfforts
{
public:
    MissingEfforts(const Reference &method, const Claim &claim, const QString &element)
        : m_case(method.records())
        , m_method(method)
        , m_claim(claim)
        , m_element(element)
        , m_isSpecific(Reference::isSpecific(element))
        , m_levels(m_method.levelsOf(claim, element, m_isSpecific))
    {
        if (const ElementSheet *sheet = m_method.sheet(claim, element))
            m_sheet = *sheet;
        std::sort(m_sheet.arguments.begin(), m_sheet.arguments.end(),
                  [this](const Argument &left, const Argument &right) {
                      const QList<Fact::Id> a = inKeyOrder(left.premises);
                      const QList<Fact::Id> b = inKeyOrder(right.premises);
                      return std::lexicographical_compare(
                          a.begin(), a.end(), b.begin(), b.end(),
                          [this](Fact::Id x, Fact::Id y) { return isBefore(x, y); });
                  });
        std::sort(m_sheet.alternatives.begin(), m_sheet.alternatives.end(),
                  [](const Alternative &left, const Alternative &right) {
                      return naturallyLess(left.key, right.key);
                  });
    }

    std::vector<Missing::Effort> three(int wanted)
    {
        m_wanted = wanted;
        for (m_contrary = m_levels.con; m_contrary >= 0; --m_contrary) {
            const int needed = leastPro(wanted, m_contrary);
            if (needed > 5)
                continue;
            if (needed <= m_levels.pro) {
                rebut();
                break;
            }
            strengthenOne();
            strengthenArguments(needed);
            mendSeries(needed);
            add("new-fact", {}, needed, needed + 1);
        }
        return firstThree();
    }

private:
    static int leastPro(int wanted, int contrary)
    {
        int pro = 0;
        while (pro <= 5 && Reference::grade(pro, contrary) < wanted)
            ++pro;
        return pro;
    }

    bool isBefore(Fact::Id left, Fact::Id right) const
    {
        return naturallyLess(m_case.facts.keyOf(left), m_case.facts.keyOf(right));
    }

    QList<Fact::Id> inKeyOrder(QList<Fact::Id> ids) const
    {
        std::sort(ids.begin(), ids.end(),
                  [this](Fact::Id left, Fact::Id right) { return isBefore(left, right); });
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return ids;
    }

    const Fact &fact(Fact::Id id) const { return *m_case.facts.find(id); }
    int supporting(Fact::Id id) const { return m_method.fact(fact(id)).supporting; }
    int value(Fact::Id id, bool helps) const
    {
        return m_method.netE(m_claim, m_element, m_isSpecific, id, helps);
    }
    bool isGeneral(Fact::Id id) const { return !fact(id).incidents.contains(m_claim.incident); }

    Missing::Effort &add(std::string_view code, const QList<Fact::Id> &facts, int level, int cost)
    {
        Missing::Effort effort;
        effort.code = code;
        effort.facts = {facts.begin(), facts.end()};
        if (!facts.isEmpty())
            effort.fact = facts.front();
        effort.level = level;
        effort.cost = cost;
        if (m_contrary < m_levels.con) { // that has to be brought down as well
            effort.contraryAtMost = m_contrary;
            effort.cost += code == "rebut-contrary" ? 0 : costOfRebuttal();
        }
        m_efforts.push_back(effort);
        return m_efforts.back();
    }

    /// Whether a source that gives these facts this support, from an origin of its own, would do.
    bool wouldDo(const QList<Fact::Id> &facts, int support) const
    {
        QMap<Fact::Id, int> raised;
        for (const Fact::Id id : facts) {
            if (isChallenge(id))
                return false; // it would bring down something else as well
            raised[id] = support;
        }
        const ElementLevels after =
            m_method.raised(raised).levelsOf(m_claim, m_element, m_isSpecific);
        return Reference::grade(after.pro,
                                m_contrary < m_levels.con ? std::min(after.con, m_contrary)
                                                          : after.con)
            >= m_wanted;
    }

    bool isChallenge(Fact::Id id) const
    {
        for (const Exhibit &exhibit : m_case.exhibits.rows()) {
            if (exhibit.challenge == id)
                return true;
        }
        for (const Fact &other : m_case.facts.rows()) {
            for (const Citation &citation : other.citations) {
                if (citation.challenge == id)
                    return true;
            }
        }
        return false;
    }

    void strengthenOne()
    {
        QList<Fact::Id> helping;
        for (const Argument &argument : m_sheet.arguments) {
            if (argument.stance == ArgumentStance::For)
                helping += argument.premises;
        }
        for (const Indicator &indicator : m_sheet.indicators)
            helping += indicator.fact;
        for (const Alternative &alternative : m_sheet.alternatives)
            helping += alternative.incompatible + alternative.hardToReconcile;
        for (const Fact::Id id : inKeyOrder(helping)) {
            if ((m_isSpecific && isGeneral(id)) || wouldDo({id}, 0))
                continue;
            // Where the strongest evidence would not do, as it hurts as well, less is not the way.
            int level = 5;
            if (supporting(id) == level || !wouldDo({id}, level))
                continue;
            while (level - 1 > supporting(id) && wouldDo({id}, level - 1))
                --level;
            add("stronger-source", {id}, level, level - supporting(id));
            corroborate(id, level - 1);
        }
    }

    /// So many further origins at `level` lift the fact above it, one of them primary.
    void corroborate(Fact::Id id, int level)
    {
        QSet<QString> all;
        QSet<QString> primary;
        for (const Citation &citation : fact(id).citations) {
            const Exhibit *exhibit = m_case.exhibits.find(citation.exhibit);
            if (!exhibit || citation.stance != Stance::Supports
                || m_method.lambda(citation, true) < level)
                continue;
            all.insert(m_method.origin(*exhibit));
            if (!exhibit->secondary)
                primary.insert(m_method.origin(*exhibit));
        }
        const int further = std::max(6 - level - int(all.size()), 1 - int(primary.size()));
        if (m_method.isCorroborating() && level >= 1 && !all.isEmpty() && further >= 1)
            add("independent-source", {id}, level, further).sources = further;
    }

    /// Support the fact needs to help at `level`; nothing where evidence is not the way.
    std::optional<int> supportNeeded(Fact::Id id, int level) const
    {
        if ((m_isSpecific && isGeneral(id))
            || (level > m_method.impossibleInTimeCap()
                && m_method.isImpossible(m_claim, m_element, fact(id))))
            return std::nullopt;
        const int needed = leastPro(level, m_method.fact(fact(id)).contrary);
        return needed > 5 ? std::nullopt : std::optional(needed);
    }

    void strengthenSeveral(const QList<Fact::Id> &weak, int level)
    {
        int highest = 0;
        int cost = 0;
        for (const Fact::Id id : weak) {
            const std::optional<int> needed = supportNeeded(id, level);
            if (!needed)
                return;
            highest = std::max(highest, *needed);
            cost += std::max(0, *needed - supporting(id));
        }
        if (weak.size() > 1 && wouldDo(weak, highest))
            add("stronger-source", inKeyOrder(weak), highest, cost);
    }

    void strengthenArguments(int level)
    {
        for (const Argument &argument : m_sheet.arguments) {
            const int cap = argument.warrant == u"territory"_s ? std::min(argument.strength, 2)
                                                               : argument.strength;
            if (argument.stance == ArgumentStance::Against || cap < level
                || argument.premises.isEmpty())
                continue;
            if (argument.challenge
                && Reference::ch(m_method.net(*argument.challenge, false)) < level)
                continue;
            QList<Fact::Id> weak;
            for (const Fact::Id id : argument.premises) {
                if (value(id, true) < level)
                    weak.append(id);
            }
            strengthenSeveral(weak, level);
        }
    }

    int sideLevel(NetworkSide side) const
    {
        int best = 0;
        for (const Indicator &indicator : m_sheet.indicators) {
            if (indicator.side == side)
                best = std::max(best, value(indicator.fact, true));
        }
        return best;
    }

    /// The series is worth mending where one thing alone holds it down.
    void mendSeries(int level)
    {
        if (m_sheet.indicators.isEmpty())
            return;
        const bool isShort = m_levels.conc < level;
        const bool isUnopposed = m_sheet.alternatives.isEmpty() && level > 2;
        const Incident *incident = m_case.incidents.find(m_claim.incident);
        const bool needsSides = m_element.startsWith(u"art8."_s) && incident
            && incident->kind == IncidentKind::Cyber && level > 2;
        const bool lacksSide = needsSides
            && std::min(sideLevel(NetworkSide::StateInfrastructure),
                        sideLevel(NetworkSide::StatePerpetrator))
                < level;
        QStringList open;
        for (const Alternative &alternative : m_sheet.alternatives) {
            if (m_levels.excluded[alternative.key] < level)
                open.append(alternative.key);
        }
        if (isShort + isUnopposed + lacksSide + open.size() != 1)
            return;
        if (isUnopposed)
            add("state-alternatives", {}, level, level);
        if (lacksSide)
            add("other-side", {}, level, level + 1);
        for (const QString &key : open)
            add("exclude-alternative", {}, level, level - m_levels.excluded[key]).alternative = key;
        if (isShort)
            lengthenSeries(level);
    }

    void lengthenSeries(int level)
    {
        QList<Fact::Id> strong;
        QList<Fact::Id> weak;
        QList<Fact::Id> all;
        for (const Indicator &indicator : m_sheet.indicators)
            all.append(indicator.fact);
        for (const Fact::Id id : inKeyOrder(all)) {
            if (value(id, true) >= level)
                strong.append(id);
            else if (supportNeeded(id, level))
                weak.append(id);
        }
        if (strong.size() >= 2) { // one origin stands behind them
            for (const Fact::Id id : strong) {
                if (!(m_isSpecific && isGeneral(id)) && wouldDo({id}, 0))
                    add("independent-source", {id}, std::max(1, level - 1), 1);
            }
            return;
        }
        if (strong.size() == 1)
            add("new-indicator", {}, level, level + 1);
        std::stable_sort(weak.begin(), weak.end(), [&](Fact::Id left, Fact::Id right) {
            return *supportNeeded(left, level) - supporting(left)
                < *supportNeeded(right, level) - supporting(right);
        });
        if (weak.size() >= 2 - strong.size())
            strengthenSeveral(weak.first(2 - strong.size()), level);
    }

    /// What speaks against the element above the level it may have, and by how much.
    QList<std::pair<Fact::Id, int>> tooStrong() const
    {
        QList<std::pair<Fact::Id, int>> found;
        const Reference::NetE helpsOrHurts = [this](Fact::Id id, bool helps) {
            return value(id, helps);
        };
        for (const Argument &argument : m_sheet.arguments) {
            const int level = m_method.argumentLevel(argument, helpsOrHurts);
            if (argument.stance == ArgumentStance::For || level <= m_contrary)
                continue;
            QList<Fact::Id> premises = inKeyOrder(argument.premises);
            std::stable_sort(premises.begin(), premises.end(), [&](Fact::Id left, Fact::Id right) {
                return m_method.net(left, false) < m_method.net(right, false);
            });
            found.append({premises.front(), level - m_contrary});
        }
        for (const Alternative &alternative : m_sheet.alternatives) {
            for (const Fact::Id id : alternative.supportedBy) {
                if (value(id, false) > m_contrary)
                    found.append({id, value(id, false) - m_contrary});
            }
        }
        return found;
    }

    int costOfRebuttal() const
    {
        int cost = 0;
        for (const auto &[id, by] : tooStrong())
            cost += by;
        return cost;
    }

    void rebut()
    {
        QList<Fact::Id> facts;
        for (const auto &[id, by] : tooStrong())
            facts.append(id);
        add("rebut-contrary", inKeyOrder(facts), m_contrary, costOfRebuttal());
    }

    std::vector<Missing::Effort> firstThree() const
    {
        std::vector<Missing::Effort> sorted = m_efforts;
        std::stable_sort(sorted.begin(), sorted.end(), [this](const auto &left, const auto &right) {
            if (left.cost != right.cost)
                return left.cost < right.cost;
            if (left.code != right.code)
                return left.code < right.code;
            const auto keyOf = [this](const Missing::Effort &effort) {
                return effort.fact ? m_case.facts.keyOf(*effort.fact) : effort.alternative;
            };
            return naturallyLess(keyOf(left), keyOf(right));
        });
        std::vector<Missing::Effort> first;
        for (const Missing::Effort &effort : sorted) {
            const bool isKnown = std::any_of(first.begin(), first.end(), [&](const auto &known) {
                return known.code == effort.code && known.facts == effort.facts
                    && known.alternative == effort.alternative;
            });
            if (!isKnown && first.size() < 3)
                first.push_back(effort);
        }
        return first;
    }

    const CaseRecords &m_case;
    Reference m_method;
    const Claim &m_claim;
    QString m_element;
    bool m_isSpecific;
    ElementLevels m_levels;
    ElementSheet m_sheet;
    int m_wanted = 0;
    int m_contrary = 0;
    std::vector<Missing::Effort> m_efforts;
};

} // namespace saranda::reference
