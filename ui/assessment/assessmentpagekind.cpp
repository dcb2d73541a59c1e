// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/session/liveassessment.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/assessmentwords.h"
#include "ui/support/levels.h"

namespace saranda {

using namespace literals;

AssessmentPageKind AssessmentPageKind::attribution()
{
    return {u"attribution"_s,
            AssessmentPage::tr("Attribution"),
            {u"attribution"_s, u"breach"_s},
            AssessmentPage::tr("No claim of attribution yet"),
            AssessmentPage::tr("A claim says: this operation is an act of this State, or breaches "
                               "this rule. Make one, and the elements the law requires appear with "
                               "what the case holds for each.")};
}

AssessmentPageKind AssessmentPageKind::dueDiligence()
{
    return {u"due-diligence"_s,
            AssessmentPage::tr("Due diligence"),
            {u"due-diligence"_s, u"conventions"_s},
            AssessmentPage::tr("No claim of due diligence yet"),
            AssessmentPage::tr("Where attribution cannot be shown, a State may still answer for "
                               "what it let happen. Make a claim to see the elements: territory, "
                               "knowledge, capacity, failure, harm that went on.")};
}

RecordModel<Claim>::Columns AssessmentPage::claimColumns() const
{
    const CaseRecords &records = m_context.session.records();
    const LiveAssessment &assessment = m_context.assessment;
    RecordColumn<Claim> key{tr("Key"), [](const Claim &claim) { return claim.key; }};
    RecordColumn<Claim> subject{
        tr("Claim"), [&records](const Claim &claim) { return claimSubject(records, claim); }};
    subject.toolTip = [this](const Claim &claim) {
        return claimTitle(m_context.session.records(), m_context.doctrine, claim);
    };
    RecordColumn<Claim> test{tr("Test"), [this](const Claim &claim) {
                                 return testTitle(m_context.doctrine, claim.test);
                             }};
    RecordColumn<Claim> outcome{tr("Outcome"), [&assessment](const Claim &claim) {
                                    const ClaimResult *result =
                                        assessment.current().claim(claim.id);
                                    return result ? outcomeText(*result) : QString();
                                }};
    outcome.level = [&assessment](const Claim &claim) -> std::optional<int> {
        const ClaimResult *result = assessment.current().claim(claim.id);
        return result ? std::optional<int>(result->level) : std::nullopt;
    };
    outcome.required = [&assessment](const Claim &claim) -> std::optional<int> {
        const ClaimResult *result = assessment.current().claim(claim.id);
        return result ? std::optional<int>(result->required) : std::nullopt;
    };
    outcome.sortKey = [&assessment](const Claim &claim) -> QVariant {
        const ClaimResult *result = assessment.current().claim(claim.id);
        return result ? result->margin() : -9;
    };
    return {key, subject, outcome, test};
}

} // namespace saranda
