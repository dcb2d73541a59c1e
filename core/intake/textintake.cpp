// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/textintake.h"

#include <QTimer>

namespace saranda {

namespace {

constexpr int againMilliseconds = 250;

/// Without pages: there was nothing to do.
Result<TextOutcome> outcomeOf(const CaseSession &session, const Exhibit &exhibit,
                              const QString &version, bool isForced, const StopFlag &stop)
{
    if (stop || (!isForced && !lacksText(session, exhibit, version))) {
        TextOutcome none;
        none.exhibit = exhibit.id;
        none.version = version;
        none.hasText = true;
        return none;
    }
    return readExhibitText(session, exhibit, {}, &stop, version);
}

/// Whether the exhibit still has the file that was read.
bool hasVersion(const Exhibit *exhibit, const Exhibit &read, const QString &version)
{
    const StoredFile *now = exhibit ? fileOfVersion(*exhibit, version) : nullptr;
    const StoredFile *then = fileOfVersion(read, version);
    return now && then && now->sha256 == then->sha256;
}

} // namespace

TextIntake::TextIntake(CaseSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_desk(new QObject)
{
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    connect(&session, &CaseSession::changed, this, &TextIntake::follow);
    m_thread.start(QThread::LowPriority);
}

TextIntake::~TextIntake()
{
    blockSignals(true); // who listens may be half gone
    stop();
    m_thread.quit();
    m_thread.wait();
}

void TextIntake::start()
{
    if (m_session.isReadOnly())
        return;
    m_isFollowing = true;
    for (const Exhibit *exhibit : m_session.records().exhibits.inKeyOrder()) {
        for (const QString &version : textVersions(*exhibit))
            queue({exhibit->id, version, false});
    }
}

void TextIntake::readAgain(const QList<Exhibit::Id> &exhibits)
{
    if (m_session.isReadOnly())
        return;
    for (const Exhibit::Id &id : exhibits) {
        const Exhibit *exhibit = m_session.records().exhibits.find(id);
        for (const QString &version : exhibit ? textVersions(*exhibit) : QStringList())
            queue({id, version, true});
    }
}

/// Files that came in, and files that took the place of others.
void TextIntake::follow(const Edit &edit)
{
    if (!m_isFollowing)
        return;
    edit.forEach<Exhibit>([this](const Change<Exhibit> &change) {
        const QString before =
            change.before && change.before->file ? change.before->file->sha256 : QString();
        const QString after =
            change.after && change.after->file ? change.after->file->sha256 : QString();
        if (!after.isEmpty() && after != before)
            queue({change.id(), {}, change.before.has_value()});
        const QStringList known = change.before ? textVersions(*change.before) : QStringList();
        for (const QString &version : change.after ? textVersions(*change.after) : QStringList()) {
            if (!version.isEmpty() && !known.contains(version))
                queue({change.id(), version, false});
        }
    });
}

void TextIntake::queue(const Job &job)
{
    const std::pair wanted(job.exhibit, job.version);
    if (!m_isWaiting.contains(wanted)) {
        m_isWaiting.insert(wanted);
        m_waiting.push_back(job);
    }
    if (!m_isBusy) {
        m_report = {};
        m_done = 0;
        m_isBusy = true;
        m_stop = std::make_shared<StopFlag>(false);
        // After the edit that brought the files has gone round.
        QMetaObject::invokeMethod(this, &TextIntake::next, Qt::QueuedConnection);
    }
}

void TextIntake::forgetWaiting()
{
    m_waiting.clear();
    m_isWaiting.clear();
}

void TextIntake::next()
{
    if (!m_isBusy)
        return;
    const Exhibit *exhibit = nullptr;
    Job job;
    while (!exhibit && !m_waiting.empty()) {
        job = m_waiting.front();
        exhibit = m_session.records().exhibits.find(job.exhibit);
        m_waiting.pop_front();
        m_isWaiting.remove({job.exhibit, job.version});
    }
    if (!exhibit) {
        finish();
        return;
    }
    Q_EMIT progressed(exhibit->key, m_done, m_done + 1 + int(m_waiting.size()));
    QMetaObject::invokeMethod(m_desk, [this, run = m_run, one = *exhibit, job, stop = m_stop] {
        Result<TextOutcome> outcome = outcomeOf(m_session, one, job.version, job.isForced, *stop);
        QMetaObject::invokeMethod(
            this, [this, run, one, outcome = std::move(outcome)] { take(run, one, outcome); });
    });
}

void TextIntake::take(quint64 run, const Exhibit &exhibit, const Result<TextOutcome> &outcome)
{
    if (run != m_run)
        return; // stopped in the meantime
    ++m_done;
    if (!outcome) {
        m_report.stoppedBy = outcome.error();
        forgetWaiting();
        finish();
        return;
    }
    const bool isRead = !outcome->pages.isEmpty();
    if (isRead && hasVersion(m_session.records().exhibits.find(exhibit.id), exhibit,
                             outcome->version)) {
        if (const Result<> set = m_session.setExhibitText(exhibit.id, outcome->pages,
                                                          outcome->version, outcome->attached);
            !set) {
            if (set.error().code == ErrorCode::Locked) { // another edit is being written
                --m_done;
                QTimer::singleShot(againMilliseconds, this,
                                   [this, run, exhibit, outcome] { take(run, exhibit, outcome); });
                return;
            }
            m_report.stoppedBy = set.error();
            forgetWaiting();
            finish();
            return;
        }
        ++m_report.read;
        m_report.recognised += outcome->recognisedPages > 0;
        if (!outcome->hasText && outcome->version.isEmpty())
            m_report.withoutText.append(exhibit.key);
        const bool isCut =
            (outcome->cuts & ~FileCuts(FileCut::Statements)) || !outcome->cutAttachments.isEmpty();
        if (isCut && !m_report.cut.contains(exhibit.key))
            m_report.cut.append(exhibit.key);
    }
    next();
}

void TextIntake::finish()
{
    m_isBusy = false;
    Q_EMIT finished(m_report);
}

void TextIntake::stop()
{
    ++m_run;
    forgetWaiting();
    if (m_stop)
        *m_stop = true;
    if (m_isBusy) {
        m_isBusy = false;
        Q_EMIT finished(m_report);
    }
}

} // namespace saranda
