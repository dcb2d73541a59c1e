// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/intakebar.h"

#include "ui/support/wordings.h"

#include <QFileInfo>

namespace saranda {

IntakeBar::IntakeBar(CaseSession &session, QWidget *parent)
    : JobBar(parent)
    , m_session(session)
{
    setMissed(true);
}

void IntakeBar::start(const QStringList &paths, const IntakeOptions &options)
{
    if (isRunning() || m_session.isReadOnly())
        return;
    JobBar::start<TakenFiles>(
        tr("Taking files in"),
        [this, paths, options](const Progress &progress) {
            return takenIn(paths, options, progress);
        },
        [this](const Result<TakenFiles> &taken) { add(taken); });
}

void IntakeBar::startBytes(const QByteArray &bytes, const QString &name)
{
    if (isRunning() || m_session.isReadOnly())
        return;
    JobBar::start<TakenFiles>(
        tr("Taking in %1").arg(name),
        [this, bytes, name](const Progress &progress) {
            return takeInBytes(m_session, bytes, name, {}, progress);
        },
        [this](const Result<TakenFiles> &taken) { add(taken); });
}

/// In the worker's thread.
Result<TakenFiles> IntakeBar::takenIn(const QStringList &paths, const IntakeOptions &options,
                                      const Progress &progress)
{
    const FoundFiles found = filesBelow(paths);
    const QStringList &files = found.files;
    qsizetype named = -1;
    const IntakeProgress step = [&](qsizetype file, qint64 done, qint64 total) {
        if (file != named) {
            named = file;
            const QString text = tr("Taking in %1 (%2 of %3)")
                                     .arg(QFileInfo(files.at(file)).fileName(), figure(file + 1),
                                          figure(files.size()));
            QMetaObject::invokeMethod(
                this, [this, text] { setText(text); }, Qt::QueuedConnection);
        }
        return progress(done, total);
    };
    Result<TakenFiles> taken = takeInAll(m_session, files, options, step);
    if (taken)
        taken->leftOut = found.leftOut;
    return taken;
}

void IntakeBar::add(const Result<TakenFiles> &taken)
{
    if (!taken) {
        if (taken.error().code == ErrorCode::Cancelled)
            Q_EMIT failed({ErrorCode::Cancelled, tr("Stopped. No exhibit was added."), {}});
        else
            Q_EMIT failed(taken.error());
        return;
    }
    const Result<IntakeReport> report = addTaken(m_session, *taken);
    if (report)
        Q_EMIT finished(*report);
    else
        Q_EMIT failed(report.error());
}

} // namespace saranda
