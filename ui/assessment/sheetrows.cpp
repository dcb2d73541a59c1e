// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/sheetrows.h"

#include "core/base/literals.h"
#include "ui/facts/factwords.h"
#include "ui/support/icons.h"
#include "ui/support/levels.h"
#include "ui/support/safetext.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct SheetRowTexts {
    Q_DECLARE_TR_FUNCTIONS(SheetRowTexts)
};

using SheetKind = SheetRowRef::Kind;
using SheetGroup = SheetRowRef::Group;

bool isRuledOutByDates(const ElementResult *result, Fact::Id fact)
{
    return result
        && std::any_of(result->timingChecks.begin(), result->timingChecks.end(),
                       [&](const TimingCheck &check) {
                           return check.fact == fact && check.answer == Timing::Impossible;
                       });
}

bool isCapped(const ElementResult *result, Fact::Id fact)
{
    return result
        && std::find(result->capped.begin(), result->capped.end(), fact) != result->capped.end();
}

class SheetRowsBuilder
{
public:
    explicit SheetRowsBuilder(const SheetRowsInput &input)
        : m_in(input)
        , m_sheet(sheetOf(input.records, input.element))
    { }

    std::vector<TreeRow> rows() const
    {
        return {arguments(SheetGroup::For, ArgumentStance::For), series(), alternatives(),
                arguments(SheetGroup::Against, ArgumentStance::Against)};
    }

private:
    static TreeRow groupRow(SheetGroup group, const QString &key, const QString &iconName,
                            const QString &title, const QString &help)
    {
        TreeRow row;
        row.key = key;
        row.payload = QVariant::fromValue(SheetRowRef{SheetKind::Group, group, -1, {}, {}});
        TreeCell cell{title, help};
        cell.isStrong = true;
        cell.icon = icon(iconName);
        row.cells = {cell, {}, {}, {}};
        return row;
    }

    static TreeCell levelCell(int level)
    {
        TreeCell cell;
        cell.level = level;
        cell.text = levelOutcome(level);
        return cell;
    }

    TreeCell factCell(Fact::Id id) const
    {
        const Fact *fact = m_in.records.facts.find(id);
        if (!fact)
            return {SheetRowTexts::tr("a fact that is gone")};
        TreeCell cell{factLabel(m_in.records, id)};
        const QString exhibits = citedExhibits(m_in.records, *fact);
        cell.toolTip = exhibits.isEmpty()
            ? SheetRowTexts::tr("%1\nNo exhibit proves it.").arg(fact->statement.left(2000))
            : SheetRowTexts::tr("%1\nExhibits: %2").arg(fact->statement.left(2000), exhibits);
        return cell;
    }

    TreeCell factLevelCell(Fact::Id id) const
    {
        TreeCell cell = levelCell(countsInElement(m_in, id));
        if (isRuledOutByDates(m_in.result, id)) {
            cell.text = SheetRowTexts::tr("ruled out by its date");
        } else if (isCapped(m_in.result, id)) {
            cell.text = SheetRowTexts::tr("%1 (not about this operation)").arg(cell.text);
            cell.toolTip = SheetRowTexts::tr("The element must be shown for the operation itself. "
                                             "The fact is not about it and counts as “%1” at most.")
                               .arg(levelOutcome(m_in.doctrine.profile.generalFactCap));
        }
        return cell;
    }

    /// What a reason of one fact is worth: never more than the fact, often less.
    TreeCell reasonLevelCell(Fact::Id fact, int level) const
    {
        const TreeCell ofFact = factLevelCell(fact);
        if (level >= countsInElement(m_in, fact))
            return ofFact;
        TreeCell cell = levelCell(level);
        cell.toolTip = SheetRowTexts::tr("The fact itself: %1. As a reason it carries no more.")
                           .arg(ofFact.text);
        return cell;
    }

    TreeCell chosen(const QVariant &value, QList<std::pair<QVariant, QString>> choices) const
    {
        TreeCell cell;
        for (const auto &[candidate, word] : choices) {
            if (candidate == value)
                cell.text = word;
        }
        if (m_in.isEditable) {
            cell.editValue = value;
            cell.choices = std::move(choices);
        }
        return cell;
    }

    TreeCell noteCell(const QString &note) const
    {
        TreeCell cell{note, note.left(2000)};
        if (m_in.isEditable)
            cell.editValue = note;
        return cell;
    }

    TreeCell strengthCell(int strength) const
    {
        QList<std::pair<QVariant, QString>> choices;
        for (int value = 5; value >= 1; --value)
            choices.append({value, argumentStrengthWord(value)});
        TreeCell cell = chosen(strength, std::move(choices));
        cell.toolTip = SheetRowTexts::tr("How well the facts carry the conclusion: %1")
                           .arg(argumentStrengthWord(strength));
        return cell;
    }

    TreeCell warrantCell(const QString &warrant) const
    {
        QList<std::pair<QVariant, QString>> choices{{QString(), SheetRowTexts::tr("none")}};
        for (const Warrant &known : m_in.doctrine.warrants)
            choices.append({known.id, shown(known.title)});
        if (!warrant.isEmpty() && !m_in.doctrine.warrant(warrant))
            choices.append({warrant, warrant});
        TreeCell cell = chosen(warrant, std::move(choices));
        if (const Warrant *known = m_in.doctrine.warrant(warrant))
            cell.toolTip = SheetRowTexts::tr("%1 What follows from this alone is %2 at most.")
                               .arg(shown(known->title), levelOutcome(known->cap));
        else if (warrant.isEmpty())
            cell.text.clear();
        return cell;
    }

    TreeRow premiseRow(SheetGroup group, qsizetype argument, Fact::Id fact) const
    {
        TreeRow row;
        row.key = u"premise/"_s + fact.toString();
        row.payload =
            QVariant::fromValue(SheetRowRef{SheetKind::Premise, group, argument, {}, fact});
        row.cells = {factCell(fact), factLevelCell(fact), {}, {}};
        return row;
    }

    TreeRow argumentRow(SheetGroup group, qsizetype index, const Argument &argument) const
    {
        TreeRow row;
        row.key = u"argument/%1"_s.arg(index);
        const Fact::Id only =
            argument.premises.size() == 1 ? argument.premises.first() : Fact::Id();
        row.payload = QVariant::fromValue(SheetRowRef{SheetKind::Argument, group, index, {}, only});
        int level = argument.strength;
        for (const Fact::Id premise : argument.premises)
            level = std::min(level, countsInElement(m_in, premise));
        if (const Warrant *warrant = m_in.doctrine.warrant(argument.warrant))
            level = std::min(level, warrant->cap);
        if (const FactResult *challenge =
                argument.challenge ? m_in.assessment.fact(*argument.challenge) : nullptr)
            level =
                std::min(level, m_in.doctrine.profile.challengeCaps[std::size_t(challenge->level)]);
        if (argument.premises.size() == 1) {
            row.cells = {factCell(only), reasonLevelCell(only, level)};
        } else {
            QStringList keys;
            for (const Fact::Id premise : argument.premises) {
                keys.append(m_in.records.facts.keyOf(premise));
                row.children.push_back(premiseRow(group, index, premise));
            }
            row.cells = {{SheetRowTexts::tr("%1 together").arg(keys.join(u", "_s)),
                          SheetRowTexts::tr("Linked: as strong as the weakest of them.")},
                         levelCell(argument.premises.isEmpty() ? 0 : level)};
        }
        if (argument.challenge) {
            row.cells[0].text =
                SheetRowTexts::tr("%1 (challenged by %2)")
                    .arg(row.cells[0].text, m_in.records.facts.keyOf(*argument.challenge));
        }
        row.cells.push_back(strengthCell(argument.strength));
        row.cells.push_back(noteCell(argument.note));
        row.cells.push_back(warrantCell(argument.warrant));
        return row;
    }

    TreeRow arguments(SheetGroup group, ArgumentStance stance) const
    {
        TreeRow row = group == SheetGroup::For
            ? groupRow(group, u"for"_s, u"for"_s, SheetRowTexts::tr("Reasons for it"),
                       SheetRowTexts::tr("Each reason is one fact or several that belong together. "
                                         "The best one counts."))
            : groupRow(group, u"against"_s, u"against"_s, SheetRowTexts::tr("Against us"),
                       SheetRowTexts::tr("Reasons against the element, and facts that support "
                                         "another explanation."));
        if (!m_sheet)
            return row;
        for (qsizetype index = 0; index < m_sheet->arguments.size(); ++index) {
            if (m_sheet->arguments[index].stance == stance)
                row.children.push_back(argumentRow(group, index, m_sheet->arguments[index]));
        }
        if (group == SheetGroup::For)
            return row;
        for (const Alternative &alternative : m_sheet->alternatives) {
            for (const Fact::Id fact : alternative.supportedBy) {
                TreeRow support = alternativeFactRow(group, alternative, fact);
                support.key.prepend(alternative.key + u'/');
                support.cells[2] = {SheetRowTexts::tr("supports %1").arg(alternative.key)};
                row.children.push_back(std::move(support));
            }
        }
        return row;
    }

    TreeRow series() const
    {
        TreeRow row = groupRow(
            SheetGroup::Series, u"series"_s, u"link"_s, SheetRowTexts::tr("Series of facts"),
            SheetRowTexts::tr("Indirect evidence: facts linked together that lead to one "
                              "conclusion. At least two, of different origin, and the other "
                              "explanations excluded."));
        if (!m_sheet)
            return row;
        for (qsizetype index = 0; index < m_sheet->indicators.size(); ++index) {
            const Indicator &indicator = m_sheet->indicators[index];
            TreeRow child;
            child.key = u"indicator/"_s + indicator.fact.toString();
            child.payload = QVariant::fromValue(
                SheetRowRef{SheetKind::Indicator, SheetGroup::Series, index, {}, indicator.fact});
            QList<std::pair<QVariant, QString>> sides;
            for (const NetworkSide side : {NetworkSide::None, NetworkSide::StateInfrastructure,
                                           NetworkSide::StatePerpetrator})
                sides.append({int(side), wording(side)});
            child.cells = {factCell(indicator.fact),
                           factLevelCell(indicator.fact),
                           chosen(int(indicator.side), std::move(sides)),
                           noteCell(indicator.note),
                           {}};
            row.children.push_back(std::move(child));
        }
        if (m_in.result && !row.children.empty()) {
            row.cells[1] = levelCell(m_in.result->circumstantial);
            row.cells[1].toolTip =
                SheetRowTexts::tr("The series alone: %1. With the other explanations: %2.")
                    .arg(levelOutcome(m_in.result->conclusive),
                         levelOutcome(m_in.result->circumstantial));
        }
        return row;
    }

    TreeRow alternativeFactRow(SheetGroup group, const Alternative &alternative,
                               Fact::Id fact) const
    {
        TreeRow row;
        row.key = u"fact/"_s + fact.toString();
        row.payload = QVariant::fromValue(
            SheetRowRef{SheetKind::AlternativeFact, group, -1, alternative.key, fact});
        QList<std::pair<QVariant, QString>> choices;
        for (const AlternativeRelation relation :
             {AlternativeRelation::Incompatible, AlternativeRelation::HardToReconcile,
              AlternativeRelation::Supports})
            choices.append({int(relation), alternativeRelationWord(relation)});
        row.cells = {factCell(fact),
                     factLevelCell(fact),
                     chosen(int(relationOf(alternative, fact)), std::move(choices)),
                     {}};
        return row;
    }

    TreeRow alternatives() const
    {
        TreeRow row = groupRow(SheetGroup::Alternatives, u"alternatives"_s, u"alternatives"_s,
                               SheetRowTexts::tr("Other explanations"),
                               SheetRowTexts::tr("A series of facts proves only what the other "
                                                 "explanations leave standing."));
        for (const Alternative &alternative :
             m_sheet ? m_sheet->alternatives : QList<Alternative>()) {
            TreeRow child;
            child.key = u"alternative/"_s + alternative.key;
            child.payload = QVariant::fromValue(SheetRowRef{
                SheetKind::Alternative, SheetGroup::Alternatives, -1, alternative.key, {}});
            TreeCell title{alternativeLabel(m_in.doctrine, alternative)};
            if (const DoctrineTerm *term = m_in.doctrine.alternative(alternative.kind))
                title.toolTip = shown(term->explanation);
            if (m_in.isEditable)
                title.editValue = alternative.title;
            TreeCell excluded;
            for (const AlternativeResult &result :
                 m_in.result ? m_in.result->alternatives : std::vector<AlternativeResult>()) {
                if (result.key != alternative.key)
                    continue;
                excluded.level = result.excluded;
                excluded.text = result.excluded == 0
                    ? SheetRowTexts::tr("not excluded")
                    : SheetRowTexts::tr("excluded: %1").arg(levelOutcome(result.excluded));
            }
            child.cells = {title, excluded, {}, noteCell(alternative.note), {}};
            for (const QList<Fact::Id> &facts :
                 {alternative.incompatible, alternative.hardToReconcile, alternative.supportedBy}) {
                for (const Fact::Id fact : facts)
                    child.children.push_back(
                        alternativeFactRow(SheetGroup::Alternatives, alternative, fact));
            }
            row.children.push_back(std::move(child));
        }
        return row;
    }

    const SheetRowsInput &m_in;
    const ElementSheet *m_sheet;
};

} // namespace

int countsInElement(const SheetRowsInput &input, Fact::Id fact)
{
    const FactResult *result = input.assessment.fact(fact);
    if (!result)
        return 0;
    if (isRuledOutByDates(input.result, fact))
        return std::min(result->level, input.doctrine.profile.impossibleInTimeCap);
    return isCapped(input.result, fact)
        ? std::min(result->level, input.doctrine.profile.generalFactCap)
        : result->level;
}

QStringList sheetRowHeaders()
{
    return {SheetRowTexts::tr("Proof"), SheetRowTexts::tr("Counts as"), SheetRowTexts::tr("How"),
            SheetRowTexts::tr("Note"), SheetRowTexts::tr("Rule of inference")};
}

std::vector<TreeRow> sheetRows(const SheetRowsInput &input)
{
    return SheetRowsBuilder(input).rows();
}

} // namespace saranda
