// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/whatifjob.h"

#include "core/session/recordsjob.h"

namespace saranda {

WhatIfJob::WhatIfJob(const CaseSession &session, const Doctrine &doctrine, QObject *parent)
    : QObject(parent)
    , m_job(new RecordsJob(session, this))
    , m_doctrine(std::make_shared<const Doctrine>(doctrine))
{ }

void WhatIfJob::drop()
{
    m_job->drop();
}

bool WhatIfJob::isAsked() const
{
    return m_job->isRunning();
}

void WhatIfJob::ask(const WhatIf &question)
{
    m_job->start(
        [question, doctrine = m_doctrine](const CaseRecords &records,
                                          const RecordsJob::IsWanted &) {
            return assess(records, *doctrine, {.whatIf = question});
        },
        [this](const Result<Assessment> &answer) { Q_EMIT answered(answer); });
}

} // namespace saranda
