// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"

#include <QObject>

#include <memory>

namespace saranda {

class CaseSession;

/// Answers a question "what if": of a small case at once, of a large one from another thread. Only
/// the last question is answered.
class WhatIfJob : public QObject
{
    Q_OBJECT

public:
    WhatIfJob(const CaseSession &session, const Doctrine &doctrine, QObject *parent = nullptr);
    ~WhatIfJob() override;

    void ask(const WhatIf &question);
    /// Nobody waits for an answer any more: the case or the question has changed.
    void drop();
    bool isAsked() const { return m_question != nullptr; }

Q_SIGNALS:
    void answered(const saranda::Result<saranda::Assessment> &answer);

private:
    struct Question;
    void askInThread(const WhatIf &question);
    void take(const Question *question);

    const CaseSession &m_session;
    std::shared_ptr<const Doctrine> m_doctrine; ///< shared with threads, which may outlive this
    std::shared_ptr<Question> m_question; ///< the one in work
};

} // namespace saranda
