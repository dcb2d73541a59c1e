// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/liveassessment.h"

#include "core/assessment/runningassessment.h"
#include "core/assessment/sensitivity.h"

namespace saranda {

struct LiveAssessment::Private {
    CaseSession &session;
    const Doctrine &doctrine;
    std::optional<RunningAssessment> running;
    Assessment nothing; // what current() is while the case cannot be assessed
    std::optional<Error> problem;

    void restart()
    {
        Result<RunningAssessment> started = RunningAssessment::start(session.records(), doctrine);
        problem.reset();
        if (started)
            running.emplace(std::move(*started));
        else
            problem = started.error();
    }

    void follow(const Edit &edit)
    {
        if (!running || problem) {
            restart();
            return;
        }
        if (Result<> followed = running->follow(edit); !followed)
            problem = followed.error();
    }
};

LiveAssessment::LiveAssessment(CaseSession &session, const Doctrine &doctrine, QObject *parent)
    : QObject(parent)
    , d(new Private{session, doctrine, {}, {}, {}})
{
    d->restart();
    connect(&session, &CaseSession::changed, this, [this](const Edit &edit) {
        d->follow(edit);
        Q_EMIT updated();
    });
}

LiveAssessment::~LiveAssessment() = default;

const Assessment &LiveAssessment::current() const
{
    return d->running ? d->running->current() : d->nothing;
}

std::optional<Error> LiveAssessment::problem() const
{
    return d->problem;
}

ClaimResult LiveAssessment::withSensitivity(Claim::Id claim) const
{
    const ClaimResult *found = current().claim(claim);
    ClaimResult result = found ? *found : ClaimResult{};
    if (found && !d->problem)
        addSensitivity(d->running->compiled(), result);
    return result;
}

Result<Assessment> LiveAssessment::whatIf(const WhatIf &question) const
{
    return assess(d->session.records(), d->doctrine, {.whatIf = question});
}

} // namespace saranda
