// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace saranda {

class CaseSession;

/// Computes something of the whole case: of a small one at once, of a large one in another thread,
/// on a copy of the records. Only the last question is answered: a newer one takes the place of the
/// one that is computed. Whoever asks again after every edit never gets an answer that is out of
/// date.
class RecordsJob : public QObject
{
    Q_OBJECT

public:
    /// Where it is computed: a small case takes less time than a thread is worth.
    enum class Where { BySize, InThread };
    /// Asked while one computes; after a no the answer goes nowhere.
    using IsWanted = std::function<bool()>;

    explicit RecordsJob(const CaseSession &session, QObject *parent = nullptr,
                        Where where = Where::BySize);
    ~RecordsJob() override;

    /// From how many exhibits and facts on a thread is worth it; less where each takes long.
    void setSmall(qsizetype most) { m_mostOfSmall = most; }

    /// Calls `take(compute(records, isWanted))`; `take` in this thread, unless something else is
    /// asked or dropped before. `compute` holds values only, since it may outlive session and job.
    template <typename Compute, typename Take>
    void start(Compute compute, Take take)
    {
        startWork([compute = std::move(compute), take = std::move(take)](
                      const CaseRecords &records, const IsWanted &isWanted) mutable -> Delivery {
            using Answer = std::invoke_result_t<Compute &, const CaseRecords &, const IsWanted &>;
            auto answer = std::make_shared<Answer>(compute(records, isWanted));
            return [answer, take = std::move(take)]() mutable { take(std::move(*answer)); };
        });
    }
    /// Nobody waits for an answer any more.
    void drop();
    bool isRunning() const { return m_wanted != nullptr; }

Q_SIGNALS:
    /// It computes beside the window now, or no longer.
    void runningChanged(bool isRunning);

private:
    struct Run;
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(const CaseRecords &, const IsWanted &)>;

    void startWork(Work work);
    void launch(Work work);
    void setWanted(std::shared_ptr<Run> run);
    void receive(const std::shared_ptr<Run> &run);

    const CaseSession &m_session;
    Where m_where;
    qsizetype m_mostOfSmall = 3000; ///< worked through faster than a page is drawn
    std::shared_ptr<Run> m_running; ///< has a thread, whether wanted or not
    std::shared_ptr<Run> m_wanted; ///< what is waited for: the one that runs, or the next
    Work m_next; ///< begins when the thread has come back
};

/// Frees something large in another thread: 300,000 records take longer than a frame.
void letGo(std::shared_ptr<void> last);

template <typename Large>
void letGoOf(Large &&large)
{
    letGo(std::make_shared<std::remove_cvref_t<Large>>(std::forward<Large>(large)));
}

} // namespace saranda
