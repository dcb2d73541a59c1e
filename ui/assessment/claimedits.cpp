// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/claimedits.h"

#include "core/base/literals.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct ClaimEditTexts {
    Q_DECLARE_TR_FUNCTIONS(ClaimEditTexts)
};

QString keyOfFact(const CaseRecords &records, Fact::Id fact)
{
    const QString key = records.facts.keyOf(fact);
    return key.isEmpty() ? ClaimEditTexts::tr("a new fact") : key;
}

template <typename Item>
bool isRow(const QList<Item> &list, qsizetype row)
{
    return row >= 0 && row < list.size();
}

/// Free in the whole claim, so that a key names one explanation to whoever reads the matrix.
QString nextAlternativeKey(const Claim *claim)
{
    const QString prefix = u"H-"_s;
    int highest = 0;
    for (const ElementSheet &sheet : claim ? claim->elements : QList<ElementSheet>()) {
        for (const Alternative &alternative : sheet.alternatives) {
            if (alternative.key.startsWith(prefix))
                highest = std::max(highest, QStringView(alternative.key).mid(2).toInt());
        }
    }
    return prefix + QString::number(highest + 1);
}

} // namespace

const ElementSheet *sheetOf(const CaseRecords &records, const ElementRef &element)
{
    const Claim *claim = records.claims.find(element.claim);
    if (!claim)
        return nullptr;
    const auto it =
        std::find_if(claim->elements.begin(), claim->elements.end(),
                     [&](const ElementSheet &sheet) { return sheet.element == element.element; });
    return it == claim->elements.end() ? nullptr : &*it;
}

AlternativeRelation relationOf(const Alternative &alternative, Fact::Id fact)
{
    if (alternative.incompatible.contains(fact))
        return AlternativeRelation::Incompatible;
    if (alternative.hardToReconcile.contains(fact))
        return AlternativeRelation::HardToReconcile;
    return alternative.supportedBy.contains(fact) ? AlternativeRelation::Supports
                                                  : AlternativeRelation::None;
}

QList<Fact::Id> factsOf(const ElementSheet &sheet)
{
    QList<Fact::Id> facts;
    const auto take = [&facts](const QList<Fact::Id> &more) {
        for (const Fact::Id fact : more) {
            if (!facts.contains(fact))
                facts.append(fact);
        }
    };
    for (const Argument &argument : sheet.arguments)
        take(argument.premises);
    for (const Indicator &indicator : sheet.indicators)
        take({indicator.fact});
    for (const Alternative &alternative : sheet.alternatives) {
        take(alternative.incompatible);
        take(alternative.hardToReconcile);
        take(alternative.supportedBy);
    }
    return facts;
}

Edit addingClaim(const CaseRecords &records, Claim claim)
{
    if (claim.id.isNull())
        claim.id = Claim::Id::make();
    if (claim.key.isEmpty())
        claim.key = nextKey<Claim>(records);
    Edit edit{ClaimEditTexts::tr("Add claim %1").arg(claim.key), {}};
    edit.add(std::move(claim));
    return edit;
}

Edit changingClaim(const CaseRecords &records, Claim::Id id, const QString &text,
                   const std::function<void(Claim &)> &change)
{
    const Claim *before = records.claims.find(id);
    if (!before)
        return {};
    Claim after = *before;
    change(after);
    Edit edit{text.contains(QLatin1String("%1")) ? text.arg(before->key) : text, {}};
    if (!(after == *before))
        edit.modify(*before, std::move(after));
    return edit;
}

Edit changingSheet(const CaseRecords &records, const ElementRef &element, const QString &text,
                   const std::function<void(ElementSheet &)> &change)
{
    return changingClaim(records, element.claim, text, [&](Claim &claim) {
        for (ElementSheet &sheet : claim.elements) {
            if (sheet.element == element.element) {
                change(sheet);
                return;
            }
        }
        ElementSheet made;
        made.element = element.element;
        const ElementSheet untouched = made;
        change(made);
        if (!(made == untouched))
            claim.elements.append(made);
    });
}

Edit addingArgument(const CaseRecords &records, const ElementRef &element, const Argument &argument)
{
    const QString fact = keyOfFact(records, argument.premises.value(0));
    const QString text = argument.stance == ArgumentStance::For
        ? ClaimEditTexts::tr("Use %2 for %1")
        : ClaimEditTexts::tr("Use %2 against %1");
    return changingSheet(records, element, text.arg(records.claims.keyOf(element.claim), fact),
                         [&](ElementSheet &sheet) { sheet.arguments.append(argument); });
}

Edit addingPremise(const CaseRecords &records, const ElementRef &element, qsizetype argument,
                   Fact::Id fact)
{
    const QString text = ClaimEditTexts::tr("Add premise %2 in %1")
                             .arg(records.claims.keyOf(element.claim), keyOfFact(records, fact));
    return changingSheet(records, element, text, [&](ElementSheet &sheet) {
        if (isRow(sheet.arguments, argument) && !sheet.arguments[argument].premises.contains(fact))
            sheet.arguments[argument].premises.append(fact);
    });
}

Edit changingArgument(const CaseRecords &records, const ElementRef &element, qsizetype argument,
                      const std::function<void(Argument &)> &change)
{
    return changingSheet(records, element, ClaimEditTexts::tr("Change reason in %1"),
                         [&](ElementSheet &sheet) {
                             if (isRow(sheet.arguments, argument))
                                 change(sheet.arguments[argument]);
                         });
}

Edit removingPremise(const CaseRecords &records, const ElementRef &element, qsizetype argument,
                     Fact::Id fact)
{
    const QString text = ClaimEditTexts::tr("Remove premise %2 from %1")
                             .arg(records.claims.keyOf(element.claim), keyOfFact(records, fact));
    return changingSheet(records, element, text, [&](ElementSheet &sheet) {
        if (!isRow(sheet.arguments, argument))
            return;
        sheet.arguments[argument].premises.removeAll(fact);
        if (sheet.arguments[argument].premises.isEmpty())
            sheet.arguments.removeAt(argument);
    });
}

Edit removingArgument(const CaseRecords &records, const ElementRef &element, qsizetype argument)
{
    return changingSheet(records, element, ClaimEditTexts::tr("Remove reason from %1"),
                         [&](ElementSheet &sheet) {
                             if (isRow(sheet.arguments, argument))
                                 sheet.arguments.removeAt(argument);
                         });
}

Edit addingIndicator(const CaseRecords &records, const ElementRef &element,
                     const Indicator &indicator)
{
    const QString text =
        ClaimEditTexts::tr("Add %2 to the series in %1")
            .arg(records.claims.keyOf(element.claim), keyOfFact(records, indicator.fact));
    return changingSheet(records, element, text, [&](ElementSheet &sheet) {
        const bool isThere =
            std::any_of(sheet.indicators.begin(), sheet.indicators.end(),
                        [&](const Indicator &other) { return other.fact == indicator.fact; });
        if (!isThere)
            sheet.indicators.append(indicator);
    });
}

Edit changingIndicator(const CaseRecords &records, const ElementRef &element, qsizetype indicator,
                       const std::function<void(Indicator &)> &change)
{
    return changingSheet(records, element, ClaimEditTexts::tr("Change indicator in %1"),
                         [&](ElementSheet &sheet) {
                             if (isRow(sheet.indicators, indicator))
                                 change(sheet.indicators[indicator]);
                         });
}

Edit removingIndicator(const CaseRecords &records, const ElementRef &element, qsizetype indicator)
{
    return changingSheet(records, element, ClaimEditTexts::tr("Remove indicator from %1"),
                         [&](ElementSheet &sheet) {
                             if (isRow(sheet.indicators, indicator))
                                 sheet.indicators.removeAt(indicator);
                         });
}

Edit addingAlternative(const CaseRecords &records, const ElementRef &element,
                       Alternative alternative)
{
    if (alternative.key.isEmpty())
        alternative.key = nextAlternativeKey(records.claims.find(element.claim));
    return changingSheet(records, element, ClaimEditTexts::tr("Add explanation to %1"),
                         [&](ElementSheet &sheet) { sheet.alternatives.append(alternative); });
}

Edit changingAlternative(const CaseRecords &records, const ElementRef &element, const QString &key,
                         const std::function<void(Alternative &)> &change)
{
    const QString text = ClaimEditTexts::tr("Change explanation %2 in %1")
                             .arg(records.claims.keyOf(element.claim), key);
    return changingSheet(records, element, text, [&](ElementSheet &sheet) {
        for (Alternative &alternative : sheet.alternatives) {
            if (alternative.key == key)
                change(alternative);
        }
    });
}

Edit removingAlternative(const CaseRecords &records, const ElementRef &element, const QString &key)
{
    const QString text = ClaimEditTexts::tr("Remove explanation %2 from %1")
                             .arg(records.claims.keyOf(element.claim), key);
    return changingSheet(records, element, text, [&](ElementSheet &sheet) {
        sheet.alternatives.removeIf(
            [&key](const Alternative &alternative) { return alternative.key == key; });
    });
}

Edit relatingFact(const CaseRecords &records, const ElementRef &element, const QString &key,
                  Fact::Id fact, AlternativeRelation relation)
{
    const QString text =
        ClaimEditTexts::tr("Hold %2 against explanation %3 in %1")
            .arg(records.claims.keyOf(element.claim), keyOfFact(records, fact), key);
    const auto relate = [&](Alternative &alternative) {
        if (relationOf(alternative, fact) == relation)
            return;
        alternative.incompatible.removeAll(fact);
        alternative.hardToReconcile.removeAll(fact);
        alternative.supportedBy.removeAll(fact);
        switch (relation) {
        case AlternativeRelation::Incompatible:
            alternative.incompatible.append(fact);
            break;
        case AlternativeRelation::HardToReconcile:
            alternative.hardToReconcile.append(fact);
            break;
        case AlternativeRelation::Supports:
            alternative.supportedBy.append(fact);
            break;
        case AlternativeRelation::None:
            break;
        }
    };
    Edit edit = changingAlternative(records, element, key, relate);
    edit.text = text;
    return edit;
}

Edit settingFinding(const CaseRecords &records, const ElementRef &element,
                    const std::optional<Finding> &finding)
{
    return changingSheet(records, element,
                         finding ? ClaimEditTexts::tr("Record finding in %1")
                                 : ClaimEditTexts::tr("Withdraw finding in %1"),
                         [&](ElementSheet &sheet) { sheet.finding = finding; });
}

Fact factForClaim(const CaseRecords &records, Claim::Id id, const QString &statement)
{
    Fact fact;
    fact.id = Fact::Id::make();
    fact.key = nextKey<Fact>(records);
    fact.statement = statement.trimmed();
    if (const Claim *claim = records.claims.find(id))
        fact.incidents = {claim->incident};
    return fact;
}

Edit withNewFact(const Fact &fact, const Edit &rest)
{
    Edit edit{rest.text, {}};
    edit.add(fact);
    edit.changes.insert(edit.changes.end(), rest.changes.begin(), rest.changes.end());
    return edit;
}

} // namespace saranda
