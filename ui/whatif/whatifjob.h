// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"

#include <QObject>

#include <memory>

namespace saranda {

class CaseSession;
class RecordsJob;

/// Answers a question "what if": of a small case at once, of a large one from another thread. Only
/// the last question is answered.
class WhatIfJob : public QObject
{
    Q_OBJECT

public:
    WhatIfJob(const CaseSession &session, const Doctrine &doctrine, QObject *parent = nullptr);

    void ask(const WhatIf &question);
    /// Nobody waits for an answer any more: the case or the question has changed.
    void drop();
    bool isAsked() const;

Q_SIGNALS:
    void answered(const saranda::Result<saranda::Assessment> &answer);

private:
    RecordsJob *m_job = nullptr;
    std::shared_ptr<const Doctrine> m_doctrine; ///< shared with threads, which may outlive this
};

} // namespace saranda
