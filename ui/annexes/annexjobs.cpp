// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annexes/annexjobs.h"

#include "core/assessment/assess.h"
#include "core/base/wholefile.h"

#include <QtConcurrentRun>

namespace saranda {

namespace {

ContentReader readerOf(const CaseSession &session)
{
    return [&session](const StoredFile &file, QIODevice &to) {
        return session.readContent(file.sha256, to);
    };
}

Result<AnnexReport> writtenBundle(const QString &path, const CaseRecords &records,
                                  const Doctrine &doctrine, const AnnexOptions &options,
                                  const ContentReader &content, const AnnexProgress &progress)
{
    AssessOptions question;
    question.whatIf.marking = options.marking;
    const Result<Assessment> assessment = assess(records, doctrine, question);
    if (!assessment)
        return failure(assessment.error());
    AnnexReport report;
    const Result<> written = writeWholeFile(path, [&](QIODevice &to) -> Result<> {
        Result<AnnexReport> made =
            writeAnnexBundle(to, {records, *assessment, doctrine, content}, options, progress);
        if (!made)
            return failure(made.error());
        report = std::move(*made);
        return {};
    });
    if (!written)
        return failure(written.error());
    return report;
}

} // namespace

AnnexCountJob::AnnexCountJob(CaseSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{ }

AnnexCountJob::~AnnexCountJob()
{
    stop();
}

void AnnexCountJob::stop()
{
    if (m_stopped)
        m_stopped->store(true);
    m_work.waitForFinished(); // it reads through the session and posts to this object
}

void AnnexCountJob::start(const std::vector<Exhibit::Id> &exhibits, const AnnexOptions &options)
{
    stop();
    m_isRunning = true;
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_work = QtConcurrent::run([this, exhibits, options, records = m_session.records(),
                                content = readerOf(m_session), stopped = m_stopped] {
        // What an earlier start has posted may still be under way: it is no news any more.
        const auto post = [this, stopped](auto tell) {
            QMetaObject::invokeMethod(
                this,
                [stopped, tell] {
                    if (!stopped->load())
                        tell();
                },
                Qt::QueuedConnection);
        };
        for (const Exhibit::Id exhibit : exhibits) {
            if (stopped->load())
                return;
            const PrintedAnnex annex = countAnnexPages(records, exhibit, options, content,
                                                       [stopped] { return !stopped->load(); });
            post([this, annex] { Q_EMIT counted(annex); });
        }
        post([this] {
            m_isRunning = false;
            Q_EMIT finished();
        });
    });
}

AnnexWriteJob::AnnexWriteJob(CaseSession &session, const Doctrine &doctrine, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_doctrine(std::make_shared<const Doctrine>(doctrine))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Result<AnnexReport> report = m_watcher.result();
        if (report)
            Q_EMIT written(m_path, *report);
        else
            Q_EMIT failed(report.error());
    });
}

AnnexWriteJob::~AnnexWriteJob()
{
    cancel();
    m_watcher.waitForFinished();
}

void AnnexWriteJob::start(const QString &path, const AnnexOptions &options)
{
    if (isRunning())
        return;
    m_path = path;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const AnnexProgress progress = [this, cancelled = m_cancelled](int done, int total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        return !cancelled->load();
    };
    m_watcher.setFuture(
        QtConcurrent::run([path, records = m_session.records(), doctrine = m_doctrine, options,
                           content = readerOf(m_session), progress] {
            return writtenBundle(path, records, *doctrine, options, content, progress);
        }));
}

void AnnexWriteJob::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

} // namespace saranda
