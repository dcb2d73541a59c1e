// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/elementrows.h"

#include "core/base/literals.h"
#include "ui/assessment/assessmentwords.h"
#include "ui/support/icons.h"
#include "ui/support/levels.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct ElementRowTexts {
    Q_DECLARE_TR_FUNCTIONS(ElementRowTexts)
};

struct ElementRowsBuilder {
    const CaseRecords &records;
    const Doctrine &doctrine;
    const Claim &claim;
    const ClaimResult *result;

    int required() const { return result ? result->required : 0; }

    TreeCell levelCell(const ElementResult *element) const
    {
        TreeCell cell;
        cell.required = required();
        if (!element || !element->addressed) {
            cell.text = ElementRowTexts::tr("not addressed");
            cell.level = 0;
            cell.isMuted = true;
            return cell;
        }
        cell.level = element->level;
        cell.text = element->contested
            ? ElementRowTexts::tr("%1, contested").arg(levelOutcome(element->level))
            : levelOutcome(element->level);
        cell.toolTip = element->level >= required() ? cell.text : blockingText(element->blocking);
        return cell;
    }

    TreeCell findingCell(const QString &element) const
    {
        const ElementSheet *sheet = sheetOf(records, {claim.id, element});
        if (!sheet || !sheet->finding)
            return {};
        const Finding &finding = *sheet->finding;
        TreeCell cell;
        const QString level =
            finding.level ? levelOutcome(*finding.level) : ElementRowTexts::tr("no level");
        cell.text = ElementRowTexts::tr("%1 (%2)", "level and review state of a finding")
                        .arg(level, wording(finding.review));
        cell.icon = icon(u"finding"_s);
        cell.toolTip = finding.reason.isEmpty() ? cell.text : finding.reason;
        return cell;
    }

    TreeRow elementRow(const QString &basis, const QString &id) const
    {
        const Element *element = doctrine.element(id);
        TreeRow row;
        row.key = id;
        row.payload = QStringList{basis, id};
        TreeCell title{elementTitle(doctrine, id), element ? shown(element->question) : QString()};
        row.cells = {title, levelCell(elementResult(result, id)), findingCell(id)};
        return row;
    }

    TreeRow basisRow(const BasisResult &basis) const
    {
        const Basis *known = doctrine.basis(basis.basis);
        TreeRow row;
        row.key = basis.basis;
        row.payload = QStringList{basis.basis, QString()};
        TreeCell title{basisTitle(doctrine, basis.basis), known ? shown(known->rule) : QString()};
        title.isStrong = !basis.comparisonOnly;
        title.isMuted = basis.comparisonOnly;
        TreeCell level;
        level.level = basis.level;
        level.text = levelOutcome(basis.level);
        if (basis.comparisonOnly) {
            level.toolTip =
                ElementRowTexts::tr("Shown beside the others for comparison, never counted.");
        } else {
            level.required = required();
            level.toolTip = basis.weakest.isEmpty()
                ? level.text
                : ElementRowTexts::tr("As strong as its weakest element: %1")
                      .arg(elementTitle(doctrine, basis.weakest));
        }
        row.cells = {title, level, {}};
        if (known) {
            for (const QString &element : known->elements)
                row.children.push_back(elementRow(basis.basis, element));
        }
        return row;
    }

    std::vector<BasisResult> bases() const
    {
        if (result)
            return result->bases;
        std::vector<BasisResult> bases;
        const LegalTest *test = doctrine.test(claim.test);
        const QStringList names = !claim.bases.isEmpty() ? claim.bases
            : test                                       ? test->bases
                                                         : QStringList();
        for (const QString &name : names) {
            const Basis *basis = doctrine.basis(name);
            bases.push_back({name, 0, basis && basis->isComparisonOnly, {}});
        }
        return bases;
    }
};

} // namespace

QStringList elementRowHeaders()
{
    return {ElementRowTexts::tr("Element"), ElementRowTexts::tr("Level"),
            ElementRowTexts::tr("Own finding")};
}

std::vector<TreeRow> elementRows(const CaseRecords &records, const Doctrine &doctrine,
                                 const Claim &claim, const ClaimResult *result)
{
    const ElementRowsBuilder builder{records, doctrine, claim, result};
    std::vector<TreeRow> rows;
    QStringList covered;
    for (const BasisResult &basis : builder.bases()) {
        rows.push_back(builder.basisRow(basis));
        if (const Basis *known = doctrine.basis(basis.basis))
            covered += known->elements;
    }
    const LegalTest *test = doctrine.test(claim.test);
    TreeRow also;
    also.key = u"also"_s;
    also.payload = QStringList{QString(), QString()};
    TreeCell title{ElementRowTexts::tr("Also assessed"),
                   ElementRowTexts::tr("Shown because other elements lean on it; no basis "
                                       "requires it in itself.")};
    title.isStrong = true;
    also.cells = {title, {}, {}};
    for (const QString &id : test ? test->elements : QStringList()) {
        const Element *element = doctrine.element(id);
        if (!covered.contains(id) && element && !element->isNecessary)
            also.children.push_back(builder.elementRow({}, id));
    }
    if (!also.children.empty())
        rows.push_back(std::move(also));
    return rows;
}

} // namespace saranda
