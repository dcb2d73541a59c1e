// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/rulecodes.h"
#include "tests/core/assessment/reference.h"

namespace saranda::test {

using namespace saranda::literals;

/// Why a level is what it is, written a second time from the records and METHOD.md alone: the steps
/// the engine has to give, one line each.
class PlainReasons
{
public:
    explicit PlainReasons(const CaseRecords &records)
        : m_case(records)
        , m_levels(records)
    { }

    QStringList of(const Exhibit &x)
    {
        m_lines.clear();
        std::optional<Reliability> reliability = x.reliability;
        if (!reliability && x.source)
            reliability = m_case.sources.find(*x.source)->reliability;
        const QMap<Reliability, int> rel{{Reliability::A, 4}, {Reliability::B, 3},
                                         {Reliability::C, 2}, {Reliability::D, 1},
                                         {Reliability::E, 0}, {Reliability::F, 1}};
        const std::vector<int> cred{4, 4, 3, 2, 0, 2};
        const int first = rel[reliability.value_or(Reliability::F)];
        const int second = cred[std::size_t(x.credibility.value_or(6) - 1)];
        const int base = std::min(first, second);
        add(rulecodes::exhibitGrade, base, {first, second});
        int up = 0;
        int down = 0;
        for (const Mark mark :
             {Mark::AgainstInterest, Mark::DirectContemporaneous, Mark::Tested, Mark::ForLitigation,
              Mark::SelfServing, Mark::Hearsay, Mark::Opinion, Mark::ChainBroken}) {
            if (!x.marks.contains(mark))
                continue;
            const bool isUp = mark == Mark::AgainstInterest || mark == Mark::DirectContemporaneous
                || mark == Mark::Tested;
            isUp ? ++up : ++down;
            add(rulecodes::exhibitMark, 0, {isUp ? 1 : -1}, {}, {}, wordOf(mark));
        }
        up = std::min(up, 1);
        down = std::min(down, 2);
        if (up + down > 0) {
            const int moved = base == 0 ? 0 : std::max(0, base + up - down);
            add(rulecodes::exhibitMarks, moved, {base, up, down});
        }
        if (x.agreed)
            add(rulecodes::exhibitAgreed, 5);
        if (x.secondary)
            add(rulecodes::exhibitSecondary, m_levels.gradeOfExhibit(x), {2});
        if (x.challenge) {
            const int net = m_levels.net(*x.challenge, true);
            add(rulecodes::exhibitChallenge, m_levels.exhibit(x), {net, m_levels.ch(net)},
                {*x.challenge});
        }
        return m_lines;
    }

    QStringList of(const Fact &f)
    {
        m_lines.clear();
        const reference::FactLevels levels = m_levels.fact(f);
        addStance(f, Stance::Supports, levels.supporting);
        addStance(f, Stance::Contradicts, levels.contrary);
        add(rulecodes::factNet, levels.net, {levels.supporting, levels.contrary});
        return m_lines;
    }

    /// The steps of an element that has a sheet.
    QStringList of(const Claim &c, const ElementSheet &e)
    {
        m_lines.clear();
        m_claim = &c;
        m_sheet = &e;
        const reference::ElementLevels levels =
            m_levels.levelsOf(c, e.element, m_levels.isSpecific(e.element));
        addArgument(ArgumentStance::For);
        addArgument(ArgumentStance::Against);
        if (!e.indicators.isEmpty()) {
            const QList<Fact::Id> facts = seriesFacts(levels.conc);
            const int origins = int(std::min(seriesOrigins(facts, levels.conc), qsizetype(2)));
            add(rulecodes::series, levels.conc,
                {int(facts.size()), origins, c.exclusiveControl ? 1 : 0}, facts);
            if (e.alternatives.isEmpty())
                add(rulecodes::noAlternative, std::min(levels.conc, 2), {2});
        }
        for (const Alternative &h : e.alternatives)
            addAlternative(h, levels.excluded[h.key]);
        addSides();
        addGeneral();
        addTiming();
        add(rulecodes::elementGrade, levels.level, {levels.pro, levels.con});
        return m_lines;
    }

    /// The facts of the argument or the series that gives the element what it has.
    QStringList carriers(const Claim &c, const ElementSheet &e)
    {
        m_claim = &c;
        m_sheet = &e;
        const reference::ElementLevels levels =
            m_levels.levelsOf(c, e.element, m_levels.isSpecific(e.element));
        if (levels.circ > levels.direct)
            return keys(seriesFacts(levels.conc));
        const Argument *best = strongest(ArgumentStance::For);
        return best ? keys(best->premises) : QStringList();
    }

    /// Every fact that serves the element somewhere.
    static QList<Fact::Id> helping(const ElementSheet &e)
    {
        QList<Fact::Id> facts;
        for (const Argument &argument : e.arguments) {
            if (argument.stance == ArgumentStance::For)
                facts.append(argument.premises);
        }
        for (const Indicator &indicator : e.indicators)
            facts.append(indicator.fact);
        for (const Alternative &h : e.alternatives) {
            facts.append(h.incompatible);
            facts.append(h.hardToReconcile);
        }
        return facts;
    }

    /// What a step says, in the same words.
    QString line(const Step &step) const
    {
        return line(step.rule, step.level, step.operands, keysInOrder(step.facts),
                    exhibitKeys(step.exhibits), step.subject);
    }

private:
    using Exhibits = std::vector<Exhibit::Id>;

    QStringList keysInOrder(const std::vector<Fact::Id> &facts) const
    {
        QStringList result;
        for (const Fact::Id &id : facts)
            result.append(m_case.facts.keyOf(id));
        return result;
    }

    QStringList exhibitKeys(const Exhibits &exhibits) const
    {
        QStringList result;
        for (const Exhibit::Id &id : exhibits)
            result.append(m_case.exhibits.keyOf(id));
        return result;
    }

    static bool isBefore(const QString &left, const QString &right)
    {
        return left.mid(2).toInt() < right.mid(2).toInt(); // "F-9" before "F-10"
    }

    QStringList keys(const QList<Fact::Id> &facts) const
    {
        QStringList result;
        for (const Fact::Id &id : facts)
            result.append(m_case.facts.keyOf(id));
        result.removeDuplicates();
        std::sort(result.begin(), result.end(), isBefore);
        return result;
    }

    static QString line(std::string_view rule, int level, const std::vector<int> &operands,
                        const QStringList &facts, const QStringList &exhibits,
                        const QString &subject)
    {
        QStringList numbers;
        for (const int operand : operands)
            numbers.append(QString::number(operand));
        return QStringList{QString::fromUtf8(rule.data(), qsizetype(rule.size())),
                           QString::number(level),
                           numbers.join(u','),
                           facts.join(u','),
                           exhibits.join(u','),
                           subject}
            .join(u" | "_s);
    }

    void add(std::string_view rule, int level, const std::vector<int> &operands = {},
             const QList<Fact::Id> &facts = {}, const QStringList &exhibits = {},
             const QString &subject = {})
    {
        m_lines.append(line(rule, level, operands, keys(facts), exhibits, subject));
    }

    void addChallengedCitations(const Fact &f, Stance stance)
    {
        QList<Citation> challenged;
        for (const Citation &citation : f.citations) {
            if (citation.stance == stance && citation.challenge)
                challenged.append(citation);
        }
        const auto place = [this](const Citation &citation) {
            return std::tuple(m_case.exhibits.keyOf(citation.exhibit).mid(2).toInt(),
                              m_case.facts.keyOf(*citation.challenge).mid(2).toInt(),
                              citation.strength);
        };
        std::sort(challenged.begin(), challenged.end(),
                  [&](const Citation &a, const Citation &b) { return place(a) < place(b); });
        for (const Citation &citation : challenged) {
            const int net = m_levels.net(*citation.challenge, true);
            add(rulecodes::citationChallenge, m_levels.lambda(citation, true),
                {net, m_levels.ch(net)}, {*citation.challenge},
                {m_case.exhibits.keyOf(citation.exhibit)});
        }
    }

    void addStance(const Fact &f, Stance stance, int support)
    {
        addChallengedCitations(f, stance);
        const bool isFor = stance == Stance::Supports;
        const auto reaching = [&](int level) {
            QSet<QString> origins;
            QSet<QString> primary;
            QStringList exhibits;
            for (const Citation &citation : f.citations) {
                if (citation.stance != stance || m_levels.lambda(citation, true) < level)
                    continue;
                const Exhibit &x = *m_case.exhibits.find(citation.exhibit);
                origins.insert(m_levels.origin(x));
                if (!x.secondary)
                    primary.insert(m_levels.origin(x));
                exhibits.append(x.key);
            }
            exhibits.removeDuplicates();
            std::sort(exhibits.begin(), exhibits.end(), isBefore);
            return std::tuple(int(origins.size()), int(primary.size()), exhibits);
        };
        int best = 5;
        while (best > 0 && std::get<0>(reaching(best)) == 0)
            --best;
        if (best == 0)
            return;
        const auto [single, ignored, exhibits] = reaching(best);
        add(isFor ? rulecodes::factSupport : rulecodes::factContrary, best, {best, single}, {},
            exhibits);
        if (support == best)
            return;
        const int from = support - 1;
        const auto [origins, primaries, lifting] = reaching(from);
        add(isFor ? rulecodes::factCorroboration : rulecodes::factContraryCorroboration, support,
            {from, origins, 6 - from, primaries}, {}, lifting);
    }

    int value(Fact::Id fact, bool helps) const
    {
        return m_levels.netE(*m_claim, m_sheet->element, m_levels.isSpecific(m_sheet->element),
                             fact, helps);
    }

    int argumentLevel(const Argument &argument) const
    {
        return m_levels.argumentLevel(argument,
                                      [this](Fact::Id id, bool helps) { return value(id, helps); });
    }

    int capOf(const Argument &argument) const
    {
        return argument.warrant == u"territory"_s ? std::min(argument.strength, 2)
                                                  : argument.strength;
    }

    /// Which of two equally strong arguments is named: one about the operation before one that is
    /// general, where the element asks for the operation; by the keys of its premises, then the one
    /// that claims more, then the unchallenged one, then the one that names no warrant. The order
    /// of the record says nothing.
    std::tuple<bool, std::vector<int>, int, int, QString> place(const Argument &argument) const
    {
        std::vector<int> premises;
        for (const QString &key : keys(argument.premises))
            premises.push_back(key.mid(2).toInt());
        bool isAtLarge = false;
        for (const Fact::Id id : argument.premises)
            isAtLarge = isAtLarge
                || (m_levels.isSpecific(m_sheet->element)
                    && !m_case.facts.find(id)->incidents.contains(m_claim->incident));
        const int challenge =
            argument.challenge ? m_case.facts.keyOf(*argument.challenge).mid(2).toInt() : 0;
        return {isAtLarge, premises, -capOf(argument), challenge, argument.warrant};
    }

    const Argument *strongest(ArgumentStance stance) const
    {
        const Argument *best = nullptr;
        int most = 0;
        for (const Argument &argument : m_sheet->arguments) {
            const int level = argument.stance == stance ? argumentLevel(argument) : 0;
            if (level > most || (best && level == most && place(argument) < place(*best))) {
                best = &argument;
                most = level;
            }
        }
        return best;
    }

    void addArgument(ArgumentStance stance)
    {
        const Argument *argument = strongest(stance);
        if (!argument)
            return;
        const bool isFor = stance == ArgumentStance::For;
        std::vector<int> operands{capOf(*argument)};
        for (const QString &key : keys(argument->premises))
            operands.push_back(value(m_case.facts.findKey(key)->id, isFor));
        add(isFor ? rulecodes::elementDirect : rulecodes::elementAgainst, argumentLevel(*argument),
            operands, argument->premises, {}, argument->warrant);
        if (argument->challenge) {
            const int net = m_levels.net(*argument->challenge, true);
            add(rulecodes::argumentChallenge, argumentLevel(*argument), {net, m_levels.ch(net)},
                {*argument->challenge});
        }
    }

    QList<Fact::Id> seriesFacts(int conclusive) const
    {
        QList<Fact::Id> facts;
        for (const Indicator &indicator : m_sheet->indicators) {
            if (value(indicator.fact, true) >= std::max(conclusive, 1)
                && !facts.contains(indicator.fact))
                facts.append(indicator.fact);
        }
        return facts;
    }

    qsizetype seriesOrigins(const QList<Fact::Id> &facts, int conclusive) const
    {
        QSet<QString> origins;
        for (const Fact::Id &id : facts) {
            for (const Citation &citation : m_case.facts.find(id)->citations) {
                if (citation.stance == Stance::Supports
                    && m_levels.lambda(citation, true) >= std::max(1, conclusive - 1))
                    origins.insert(m_levels.origin(*m_case.exhibits.find(citation.exhibit)));
            }
        }
        return origins.size();
    }

    /// The least key among the facts that give excl(h): one alone, or two that reach it together.
    QList<Fact::Id> deciding(const Alternative &h, int excluded) const
    {
        if (excluded == 0)
            return {};
        QList<Fact::Id> alone;
        QList<Fact::Id> together;
        for (const Fact::Id &id : h.incompatible) {
            if (value(id, true) == excluded)
                alone.append(id);
            if (value(id, true) >= excluded)
                together.append(id);
        }
        for (const Fact::Id &id : h.hardToReconcile) {
            if (!h.incompatible.contains(id) && std::min(3, value(id, true)) == excluded)
                alone.append(id);
            if (value(id, true) >= excluded)
                together.append(id);
        }
        const QList<Fact::Id> &found = alone.isEmpty() ? together : alone;
        return {*std::min_element(found.begin(), found.end(), [this](Fact::Id a, Fact::Id b) {
            return isBefore(m_case.facts.keyOf(a), m_case.facts.keyOf(b));
        })};
    }

    void addAlternative(const Alternative &h, int excluded)
    {
        add(rulecodes::alternative, excluded, {}, deciding(h, excluded), {}, h.key);
        int strongest = 0;
        for (const Fact::Id &id : h.supportedBy)
            strongest = std::max(strongest, value(id, false));
        if (strongest == 0)
            return;
        QList<Fact::Id> facts;
        for (const Fact::Id &id : h.supportedBy) {
            if (value(id, false) == strongest)
                facts.append(id);
        }
        m_lines.append(
            line(rulecodes::alternativeSupported, strongest, {}, keys(facts).mid(0, 1), {}, h.key));
    }

    void addSides()
    {
        const Incident *operation = m_case.incidents.find(m_claim->incident);
        if (m_sheet->indicators.isEmpty() || !m_sheet->element.startsWith(u"art8."_s) || !operation
            || operation->kind != IncidentKind::Cyber)
            return;
        int infrastructure = 0;
        int perpetrator = 0;
        for (const Indicator &indicator : m_sheet->indicators) {
            const int level = value(indicator.fact, true);
            if (indicator.side == NetworkSide::StateInfrastructure)
                infrastructure = std::max(infrastructure, level);
            if (indicator.side == NetworkSide::StatePerpetrator)
                perpetrator = std::max(perpetrator, level);
        }
        add(rulecodes::sides, std::max(2, std::min(infrastructure, perpetrator)),
            {infrastructure, perpetrator});
    }

    void addGeneral()
    {
        QList<Fact::Id> capped;
        for (const Fact::Id &id : helping(*m_sheet)) {
            if (m_levels.isSpecific(m_sheet->element) && m_levels.net(id, true) > 2
                && !m_case.facts.find(id)->incidents.contains(m_claim->incident))
                capped.append(id);
        }
        if (!capped.isEmpty())
            add(rulecodes::elementGeneral, 2, {2}, capped);
    }

    void addTiming()
    {
        QList<Fact::Id> impossible;
        for (const Fact::Id &id : helping(*m_sheet)) {
            if (m_levels.isImpossible(*m_claim, m_sheet->element, *m_case.facts.find(id)))
                impossible.append(id);
        }
        if (!impossible.isEmpty())
            add(rulecodes::elementTiming, 0, {}, impossible);
    }

    const CaseRecords &m_case;
    reference::Reference m_levels;
    QStringList m_lines;
    const Claim *m_claim = nullptr;
    const ElementSheet *m_sheet = nullptr;
};

} // namespace saranda::test
