// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/lossrows.h"

#include "core/base/literals.h"
#include "ui/assessment/assessmentwords.h"
#include "ui/support/icons.h"
#include "ui/support/levels.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct LossTexts {
    Q_DECLARE_TR_FUNCTIONS(LossTexts)
};

TreeCell lossLevelCell(int level, int required, const QString &text)
{
    TreeCell cell;
    cell.level = level;
    cell.required = required;
    cell.text = text;
    return cell;
}

TreeCell lossChangeCell(int before, int after, bool wasEnough, bool isEnough)
{
    TreeCell cell;
    if (wasEnough && !isEnough) {
        cell.text = LossTexts::tr("falls");
        cell.icon = icon(u"warning"_s);
        cell.isStrong = true;
    } else if (!wasEnough && isEnough) {
        cell.text = LossTexts::tr("is established");
        cell.icon = icon(u"check"_s);
        cell.isStrong = true;
    } else if (after < before) {
        cell.text = LossTexts::tr("weaker");
    } else if (after > before) {
        cell.text = LossTexts::tr("stronger");
    } else {
        cell.text = LossTexts::tr("unchanged");
        cell.isMuted = true;
    }
    return cell;
}

TreeRow lossElementRow(const Doctrine &doctrine, const ClaimResult &before,
                       const ElementResult &now, const ClaimResult &after,
                       const ElementResult &then)
{
    TreeRow row;
    row.key = now.element;
    row.payload = QStringList{before.id.toString(), now.element};
    row.cells = {{elementTitle(doctrine, now.element)},
                 lossLevelCell(now.level, before.required, levelOutcome(now.level)),
                 lossLevelCell(then.level, after.required, levelOutcome(then.level)),
                 lossChangeCell(now.level, then.level, now.level >= before.required,
                                then.level >= after.required)};
    return row;
}

/// Fallen claims first, then changed ones, then the rest.
int lossRank(const ClaimResult &before, const ClaimResult &after)
{
    if (before.established && !after.established)
        return 0;
    return before.level != after.level || before.established != after.established ? 1 : 2;
}

} // namespace

LossSummary lossSummary(const Assessment &before, const Assessment &after)
{
    LossSummary summary;
    for (const ClaimResult &now : before.claims) {
        summary.established += now.established ? 1 : 0;
        const ClaimResult *then = after.claim(now.id);
        if (!then)
            continue;
        summary.fallen += now.established && !then->established ? 1 : 0;
        summary.risen += !now.established && then->established ? 1 : 0;
        for (const ElementResult &element : now.elements) {
            const ElementResult *result = elementResult(then, element.element);
            summary.weaker += result && result->level < element.level ? 1 : 0;
        }
    }
    return summary;
}

QStringList lossRowHeaders()
{
    return {LossTexts::tr("Finding"), LossTexts::tr("As the case is"), LossTexts::tr("Then"),
            LossTexts::tr("What changes")};
}

std::vector<TreeRow> lossRows(const CaseRecords &records, const Doctrine &doctrine,
                              const Assessment &before, const Assessment &after)
{
    std::vector<std::pair<int, TreeRow>> ranked;
    for (const ClaimResult &now : before.claims) {
        const ClaimResult *then = after.claim(now.id);
        const Claim *claim = records.claims.find(now.id);
        if (!then || !claim)
            continue;
        TreeRow row;
        row.key = now.id.toString();
        row.payload = QStringList{now.id.toString(), QString()};
        TreeCell title{claimTitle(records, doctrine, *claim)};
        title.isStrong = true;
        row.cells = {title, lossLevelCell(now.level, now.required, outcomeText(now)),
                     lossLevelCell(then->level, then->required, outcomeText(*then)),
                     lossChangeCell(now.level, then->level, now.established, then->established)};
        for (const ElementResult &element : now.elements) {
            const ElementResult *result = elementResult(then, element.element);
            const bool isOther = result
                && (result->level != element.level
                    || (element.level >= now.required) != (result->level >= then->required));
            if (isOther && element.addressed)
                row.children.push_back(lossElementRow(doctrine, now, element, *then, *result));
        }
        ranked.emplace_back(lossRank(now, *then), std::move(row));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    std::vector<TreeRow> rows;
    for (auto &[rank, row] : ranked)
        rows.push_back(std::move(row));
    return rows;
}

} // namespace saranda
