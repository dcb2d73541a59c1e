// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"
#include "core/session/casesession.h"

#include <QObject>

#include <memory>

namespace saranda {

/// The assessment of the open case, kept true to it: listens to the session's edits and recomputes
/// what they touch. Sensitivity (carriedBy, smallestDefeat, missing) is computed on demand.
class LiveAssessment : public QObject
{
    Q_OBJECT

public:
    LiveAssessment(CaseSession &session, const Doctrine &doctrine, QObject *parent = nullptr);
    ~LiveAssessment() override;

    /// Without sensitivity fields.
    const Assessment &current() const;
    /// Why current() is not up to date (challenges in a circle), or nothing.
    std::optional<Error> problem() const;
    /// The claim with carriedBy, smallestDefeat and missing filled in.
    ClaimResult withSensitivity(Claim::Id claim) const;
    /// The whole case under a question "what if"; nothing is changed.
    Result<Assessment> whatIf(const WhatIf &question) const;

Q_SIGNALS:
    /// After every edit, once, when current() is up to date.
    void updated();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saranda
