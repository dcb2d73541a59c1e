// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interruption.h"

#include <csignal>

namespace saranda {

namespace {

std::atomic<bool> isAskedToStop = false;
static_assert(std::atomic<bool>::is_always_lock_free); // it is written in a signal handler

void askToStop(int)
{
    isAskedToStop = true;
}

} // namespace

struct Interruption::Handlers {
    struct sigaction interrupt = {};
    struct sigaction terminate = {};
};

Interruption::Interruption()
    : m_before(std::make_unique<Handlers>())
{
    isAskedToStop = false;
    struct sigaction action = {};
    action.sa_handler = askToStop;
    action.sa_flags = int(SA_RESETHAND | SA_RESTART);
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &m_before->interrupt);
    sigaction(SIGTERM, &action, &m_before->terminate);
}

Interruption::~Interruption()
{
    sigaction(SIGINT, &m_before->interrupt, nullptr);
    sigaction(SIGTERM, &m_before->terminate, nullptr);
}

const std::atomic<bool> &Interruption::flag()
{
    return isAskedToStop;
}

Progress Interruption::progressOn(Console &console)
{
    return [&console](qint64 done, qint64 total) {
        console.showProgress(done, total);
        return !isAskedToStop;
    };
}

} // namespace saranda
