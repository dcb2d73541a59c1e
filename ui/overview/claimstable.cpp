// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/claimstable.h"

#include "core/base/literals.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/localstatename.h"
#include "core/session/liveassessment.h"
#include "ui/support/levels.h"
#include "ui/support/recordpicker.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Gives the texts of this file their context.
struct ClaimsTableText {
    Q_DECLARE_TR_FUNCTIONS(ClaimsTable)
};

using ClaimColumns = RecordModel<Claim>::Columns;

/// What is claimed against whom; these never change with the evidence.
void addSubjects(ClaimColumns &columns, const PageContext &context)
{
    const CaseRecords &records = context.session.records();
    const Doctrine &doctrine = context.doctrine;
    columns.push_back({ClaimsTableText::tr("No."), [](const Claim &claim) { return claim.key; }});
    columns.push_back({ClaimsTableText::tr("Claim"), [&records, &doctrine](const Claim &claim) {
                           const LegalTest *test = doctrine.test(claim.test);
                           return ClaimsTableText::tr("%1, %2").arg(
                               test ? test->title.in(QLocale().name()) : claim.test,
                               shownStateName(records, claim.state));
                       }});
    columns.push_back({ClaimsTableText::tr("Operation"), [&records](const Claim &claim) {
                           const Incident *incident = records.incidents.find(claim.incident);
                           return incident ? recordTitle(*incident) : QString();
                       }});
}

/// Instead of a level that is not known: an empty cell would look like a finding of nothing.
QString whyUnknown(const LiveAssessment &live)
{
    if (live.isPending())
        return ClaimsTableText::tr("assessing…");
    return live.problem() ? ClaimsTableText::tr("not assessed") : QString();
}

} // namespace

const ElementResult *biggestGap(const ClaimResult &claim)
{
    if (claim.established)
        return nullptr;
    const auto basis =
        std::find_if(claim.bases.begin(), claim.bases.end(),
                     [&claim](const BasisResult &one) { return one.basis == claim.decidingBasis; });
    if (basis == claim.bases.end())
        return nullptr;
    const auto element =
        std::find_if(claim.elements.begin(), claim.elements.end(),
                     [&basis](const ElementResult &one) { return one.element == basis->weakest; });
    return element == claim.elements.end() ? nullptr : &*element;
}

QString gapText(const Doctrine &doctrine, const ClaimResult &claim)
{
    const ElementResult *gap = biggestGap(claim);
    if (!gap)
        return claim.established ? ClaimsTableText::tr("Nothing is missing.") : QString();
    const Element *element = doctrine.element(gap->element);
    return ClaimsTableText::tr("%1: %2").arg(
        element ? element->title.in(QLocale().name()) : gap->element, blockingText(gap->blocking));
}

RecordModel<Claim> *makeClaimsModel(const PageContext &context, QObject *parent)
{
    const LiveAssessment &live = context.assessment;
    const auto result = [&live](const Claim &claim) { return live.current().claim(claim.id); };
    ClaimColumns columns;
    addSubjects(columns, context);
    RecordColumn<Claim> level{ClaimsTableText::tr("Reached"), [result, &live](const Claim &claim) {
                                  const ClaimResult *one = result(claim);
                                  return one ? levelOutcome(one->level) : whyUnknown(live);
                              }};
    level.level = [result](const Claim &claim) -> std::optional<int> {
        const ClaimResult *one = result(claim);
        return one ? std::optional<int>(one->level) : std::nullopt;
    };
    level.required = [result](const Claim &claim) -> std::optional<int> {
        const ClaimResult *one = result(claim);
        return one ? std::optional<int>(one->required) : std::nullopt;
    };
    level.sortKey = [result](const Claim &claim) -> QVariant {
        const ClaimResult *one = result(claim);
        return one ? one->level : 0;
    };
    columns.push_back(std::move(level));
    RecordColumn<Claim> outcome{ClaimsTableText::tr("Outcome"),
                                [result, &live](const Claim &claim) {
                                    const ClaimResult *one = result(claim);
                                    return one ? outcomeText(*one) : whyUnknown(live);
                                }};
    outcome.sortKey = [result](const Claim &claim) -> QVariant {
        const ClaimResult *one = result(claim);
        return one ? one->margin() : 0;
    };
    outcome.toolTip = [result](const Claim &claim) {
        const ClaimResult *one = result(claim);
        return one ? marginText(one->margin()) : QString();
    };
    columns.push_back(std::move(outcome));
    columns.push_back({ClaimsTableText::tr("Required"), [result](const Claim &claim) {
                           const ClaimResult *one = result(claim);
                           return one ? levelWord(one->required) : QString();
                       }});
    columns.push_back({ClaimsTableText::tr("Biggest gap"),
                       [result, &context = context.doctrine](const Claim &claim) {
                           const ClaimResult *one = result(claim);
                           return one ? gapText(context, *one) : QString();
                       }});
    auto *model = new RecordModel<Claim>(context.session, std::move(columns), parent);
    QObject::connect(&live, &LiveAssessment::updated, model, [model] { model->refresh(); });
    return model;
}

} // namespace saranda
