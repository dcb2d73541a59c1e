// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/caseimport.h"
#include "core/session/casesession.h"

#include <QObject>

#include <functional>

namespace saranda {

struct Doctrine;
class JobBar;
class MessageLine;

/// What the File menu does beside the window's work: it may take long, can be stopped, and then
/// leaves nothing half written. Each says in the message line what came of it.
class FileJobs : public QObject
{
    Q_OBJECT

public:
    FileJobs(JobBar *jobs, MessageLine *messages, QObject *parent);

    /// Takes the records of a document into the case. The case can be worked on until they are
    /// written into it.
    void importDocument(CaseSession &session, const QString &path, const Doctrine &doctrine);
    /// Opens a case that has been made, and calls `then` when it is there.
    using Open = std::function<void(const std::function<void()> &then)>;
    /// Makes a case of the document at the path; `open` is called when it is there.
    void makeFromDocument(const QString &document, const QString &path, const Doctrine &doctrine,
                          const SessionOptions &options, const Open &open);
    /// An undo or redo that takes long (CaseSession::isLong).
    void replay(CaseSession &session, CaseSession::Replay replay);
    void exportDocument(const CaseSession &session, const QString &path);
    void saveCopy(const CaseSession &session, const QString &path);
    void exportBundle(const CaseSession &session, const QString &path);
    /// Checks the bundle and writes its case to the path; `open` is called when it is there.
    void takeOutBundle(const QString &bundle, const QString &path, const Doctrine &doctrine,
                       const QString &userName, const Open &open);

private:
    void storeImport(CaseSession &session, const QString &name, PreparedImport prepared,
                     const QStringList &warnings);
    void tellTakenOut(const QStringList &remarks);
    void tellImported(const QString &name, const QStringList &warnings);
    bool report(const Result<> &result, const QString &stopped);

    JobBar *m_jobs;
    MessageLine *m_messages;
};

} // namespace saranda
