// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"
#include "core/assessment/assessmentchange.h"
#include "core/session/casesession.h"

#include <QObject>

#include <memory>

namespace saranda {

/// The assessment of the open case, kept true to it: listens to the session's edits and recomputes
/// what they touch. Where a whole case has to be computed (at the opening, or after an edit that
/// cannot be followed) a large one is computed in a thread of its own; until then isPending().
/// Sensitivity (carriedBy, smallestDefeat, missing) is computed on demand.
class LiveAssessment : public QObject
{
    Q_OBJECT

public:
    /// Where the whole case is computed: a small one takes less time than a thread is worth.
    enum class Whole { BySize, InThread };

    LiveAssessment(CaseSession &session, const Doctrine &doctrine, QObject *parent = nullptr,
                   Whole whole = Whole::BySize);
    ~LiveAssessment() override;

    /// Without sensitivity fields. Says nothing of any record while isPending().
    const Assessment &current() const;
    /// There is no answer yet. It must not be shown as "no evidence".
    bool isPending() const;
    /// Waits for the answer: for papers, which must not be made of half a case.
    void waitUntilThere();
    /// Why current() is not up to date (challenges in a circle), or nothing.
    std::optional<Error> problem() const;
    /// The claim with carriedBy, smallestDefeat and missing filled in.
    ClaimResult withSensitivity(Claim::Id claim) const;
    /// The whole case under a question "what if"; nothing is changed.
    Result<Assessment> whatIf(const WhatIf &question) const;

Q_SIGNALS:
    /// After every edit, once, when current() is up to date or waited for; and when what was waited
    /// for has come.
    void updated(const saranda::AssessmentChange &change);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saranda
