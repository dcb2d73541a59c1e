// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace saranda {

struct Doctrine;
class CaseOpening;
class FileJobs;
class JobBar;
class MessageLine;
class Settings;
class UserPrompt;

/// What the File menu needs of the window it belongs to.
struct FileHost {
    QWidget *window = nullptr;
    MessageLine *messages = nullptr;
    JobBar *jobs = nullptr;
    std::function<CaseSession *()> session; ///< null while no case is open
    std::function<const Doctrine &()> doctrine; ///< the open case's
    std::function<void(std::unique_ptr<CaseSession>)> show; ///< in place of the open case
    std::function<void()> close;
    /// In a window of its own.
    std::function<void(std::unique_ptr<CaseSession>)> showSecond;
    /// What is in a field counts; says whether all of it is in the case now.
    std::function<bool()> finishTyping;
};

/// The File menu: makes, opens, copies, imports, exports and closes cases.
class FileActions : public QObject
{
    Q_OBJECT

public:
    FileActions(FileHost host, const Doctrine &doctrine, Settings &settings, UserPrompt &prompt,
                QStringList sampleFolders, QObject *parent);

    void fill(QMenu *menu);
    /// What the start page offers.
    QList<QAction *> startActions() const;
    /// Reads the case beside the window; `then`, when given, is called when it has been shown, or
    /// has been said who works on it.
    void openPath(const QString &path, const std::function<void()> &then = {});
    /// While a case is read that is not shown yet.
    bool isOpening() const;
    void abandonOpening();
    void openSample();
    FileJobs &jobs() const { return *m_jobs; }
    /// To be called when a case was opened or closed.
    void updateEnabled();

Q_SIGNALS:
    /// A case was read, and shown or refused.
    void openingEnded();

private:
    void createActions();
    QAction *add(const QString &text, const QString &iconName, const QString &shortcut,
                 const QString &toolTip, void (FileActions::*trigger)());
    void newCase();
    QString caseFileFor(const QString &source, const QString &title, const QString &sameFile);
    void newFromDocument();
    void open();
    void saveCopy();
    void importCaseDocument();
    void mergeCopy();
    void exportJson();
    void openBundle();
    void exportBundle();
    void openSecondWindow();
    void openForReading(const QString &path);
    void exportMemorandum();
    void exportAnnexes();
    void printCustody();
    void verifyCase();
    void showDoctrine();
    void closeCase();
    void fillRecent();
    void read(const QString &path, const SessionOptions &options,
              const std::function<void(std::unique_ptr<CaseSession>)> &opened);
    void show(Result<std::unique_ptr<CaseSession>> opened);
    void offerReading(const QString &path, const LockHolder &holder);
    QString suggestedPath(const QString &suffix) const;
    SessionOptions sessionOptions() const;

    FileHost m_host;
    const Doctrine &m_doctrine;
    Settings &m_settings;
    UserPrompt &m_prompt;
    QStringList m_sampleFolders;
    FileJobs *m_jobs = nullptr;
    CaseOpening *m_opening = nullptr;
    QAction *m_new = nullptr;
    QAction *m_newFromDocument = nullptr;
    QAction *m_open = nullptr;
    QAction *m_sample = nullptr;
    QAction *m_saveCopy = nullptr;
    QAction *m_import = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_exportJson = nullptr;
    QAction *m_openBundle = nullptr;
    QAction *m_exportBundle = nullptr;
    QAction *m_second = nullptr;
    QAction *m_exportMemo = nullptr;
    QAction *m_annexes = nullptr;
    QAction *m_custody = nullptr;
    QAction *m_verification = nullptr;
    QAction *m_showDoctrine = nullptr;
    QAction *m_close = nullptr;
    QMenu *m_recent = nullptr;
};

} // namespace saranda
