// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filejobs.h"

#include "core/base/literals.h"
#include "core/bundle/bundle.h"
#include "ui/shell/casefiles.h"
#include "ui/support/jobbar.h"
#include "ui/support/messageline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUndoStack>

namespace saranda {

using namespace literals;

namespace {

template <typename Value>
Result<> outcomeOf(const Result<Value> &result)
{
    if (!result)
        return failure(result.error());
    return {};
}

} // namespace

FileJobs::FileJobs(JobBar *jobs, MessageLine *messages, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_messages(messages)
{ }

/// Whether it went well; says it when not, and calmly when the person wanted it so.
bool FileJobs::report(const Result<> &result, const QString &stopped)
{
    if (!result && result.error().code == ErrorCode::Cancelled) {
        m_messages->showMessage(MessageLine::Kind::Notice, stopped);
        return false;
    }
    return m_messages->report(result);
}

void FileJobs::importDocument(CaseSession &session, const QString &path, const Doctrine &doctrine)
{
    const QString name = QFileInfo(path).fileName();
    m_jobs->start<ReadDocument>(
        tr("Reading “%1”").arg(name),
        [&session, path, doctrine](const Progress &progress) {
            return readDocument(session, path, doctrine, progress);
        },
        [this, &session, name](Result<ReadDocument> &read) {
            if (report(outcomeOf(read), tr("Stopped. Nothing was imported.")))
                storeImport(session, name, std::move(read->prepared), read->warnings);
        });
}

/// From here on other edits are refused until it is done.
void FileJobs::storeImport(CaseSession &session, const QString &name, PreparedImport prepared,
                           const QStringList &warnings)
{
    const auto end = [this, &session, name, warnings,
                      files = prepared.newContents](const Result<> &ended) {
        if (!ended) [[maybe_unused]]
            const Result<> gone = session.takeBack(files);
        if (report(ended, tr("Stopped. Nothing was imported.")))
            tellImported(name, warnings);
    };
    if (Result<> begun = session.beginLongEdit(); !begun) {
        end(begun);
        return;
    }
    m_jobs->start<Edit>(
        tr("Writing “%1” into the case").arg(name),
        [&session, edit = std::make_shared<const Edit>(std::move(prepared.edit))](
            const Progress &progress) { return session.storeLongEdit(*edit, progress); },
        [&session, end](Result<Edit> &stored) { end(session.endLongEdit(std::move(stored))); });
}

void FileJobs::replay(CaseSession &session, CaseSession::Replay replay)
{
    if (m_jobs->isRunning()) {
        m_messages->showMessage(MessageLine::Kind::Notice,
                                tr("This step takes long. It can be taken when what is being done "
                                   "now has ended."));
        return;
    }
    if (Result<> begun = session.beginLongEdit(); !m_messages->report(begun))
        return;
    const bool isUndo = replay == CaseSession::Replay::Undo;
    m_jobs->start<Edit>(
        isUndo ? tr("Undoing: %1").arg(session.undoStack().undoText())
               : tr("Redoing: %1").arg(session.undoStack().redoText()),
        [&session, replay](const Progress &progress) {
            return session.storeLongReplay(replay, progress);
        },
        [this, &session, replay, isUndo](Result<Edit> &stored) {
            report(session.endLongReplay(replay, std::move(stored)),
                   isUndo ? tr("Stopped. Nothing was undone.")
                          : tr("Stopped. Nothing was redone."));
        });
}

void FileJobs::tellImported(const QString &name, const QStringList &warnings)
{
    if (warnings.isEmpty())
        m_messages->showMessage(MessageLine::Kind::Notice, tr("“%1” was imported.").arg(name));
    else
        m_messages->showMessage(
            MessageLine::Kind::Caution,
            tr("“%1” was imported, with %Ln remark(s):", nullptr, int(warnings.size())).arg(name)
                + u'\n' + warnings.mid(0, 12).join(u'\n'));
}

void FileJobs::makeFromDocument(const QString &document, const QString &path,
                                const Doctrine &doctrine, const SessionOptions &options,
                                const Open &open)
{
    const QString name = QFileInfo(document).fileName();
    m_jobs->start<QStringList>(
        tr("Making a case of “%1”").arg(name),
        [document, path, doctrine, options](const Progress &progress) {
            return saranda::makeFromDocument(document, path, doctrine, options, progress);
        },
        [this, name, open](const Result<QStringList> &warnings) {
            if (report(outcomeOf(warnings), tr("Stopped. No case was made.")))
                open([this, name, remarks = *warnings] { tellImported(name, remarks); });
        });
}

void FileJobs::exportDocument(const CaseSession &session, const QString &path)
{
    m_jobs->start<void>(
        tr("Writing “%1”").arg(QFileInfo(path).fileName()),
        [&session, path](const Progress &progress) {
            return writeDocument(session, path, progress);
        },
        [this, path](const Result<> &written) {
            if (report(written, tr("Stopped. The document was not written.")))
                m_messages->showMessage(MessageLine::Kind::Notice,
                                        tr("The case was written to “%1”.").arg(path));
        });
}

void FileJobs::saveCopy(const CaseSession &session, const QString &path)
{
    m_jobs->start<void>(
        tr("Writing the copy “%1”").arg(QFileInfo(path).fileName()),
        [&session, path](const Progress &progress) {
            return session.saveCopy(path, true, progress); // the person has been asked
        },
        [this, path](const Result<> &copied) {
            if (report(copied, tr("Stopped. The copy was not written.")))
                m_messages->showMessage(MessageLine::Kind::Notice,
                                        tr("A copy was written to “%1”.").arg(path));
        });
}

void FileJobs::exportBundle(const CaseSession &session, const QString &path)
{
    BundleOptions options;
    options.madeAt = systemClock()();
    options.softwareAgent = u"Saranda "_s + QCoreApplication::applicationVersion();
    options.replace = true;
    m_jobs->start<BundleSummary>(
        tr("Writing the bundle “%1”").arg(QFileInfo(path).fileName()),
        [source = session.path(), path,
         options](const Progress &progress) -> Result<BundleSummary> {
            // A session of its own: the bundle is one state of the case, whatever is done to it
            // now.
            SessionOptions reading;
            reading.readOnly = true;
            const Result<std::unique_ptr<CaseSession>> own = CaseSession::open(source, reading);
            if (!own)
                return failure(own.error());
            return makeBundle(**own, path, options, progress);
        },
        [this, path](const Result<BundleSummary> &made) {
            if (!report(outcomeOf(made), tr("Stopped. The bundle was not written.")))
                return;
            const QString text = tr("The case and %Ln file(s) of exhibits were written to “%1”.",
                                    nullptr, int(made->exhibits))
                                     .arg(path);
            if (made->absent == 0)
                m_messages->showMessage(MessageLine::Kind::Notice, text);
            else
                m_messages->showMessage(
                    MessageLine::Kind::Caution,
                    text + u' '
                        + tr("The case names %Ln file(s) whose bytes it does not hold; the bundle "
                             "lacks them, too.",
                             nullptr, int(made->absent)));
        });
}

void FileJobs::tellTakenOut(const QStringList &remarks)
{
    if (!remarks.isEmpty())
        m_messages->showMessage(
            MessageLine::Kind::Caution,
            tr("The case was taken out, with %Ln remark(s):", nullptr, int(remarks.size())) + u'\n'
                + remarks.mid(0, 12).join(u'\n'));
}

void FileJobs::takeOutBundle(const QString &bundle, const QString &path, const Doctrine &doctrine,
                             const QString &userName, const Open &open)
{
    UnbundleOptions options;
    options.userName = userName;
    options.replace = true; // the person has been asked
    m_jobs->start<Unbundled>(
        tr("Checking “%1” and taking its case out").arg(QFileInfo(bundle).fileName()),
        [bundle, path, doctrine, options](const Progress &progress) {
            return unbundle(bundle, path, doctrine, options, progress);
        },
        [this, open](const Result<Unbundled> &taken) {
            if (!report(outcomeOf(taken), tr("Stopped. No case was taken out.")))
                return;
            QStringList remarks;
            for (const BagRemark &warning : taken->bag.warnings)
                remarks.append(warning.place + u": "_s + warning.what);
            open([this, all = remarks + taken->remarks] { tellTakenOut(all); });
        });
}

} // namespace saranda
