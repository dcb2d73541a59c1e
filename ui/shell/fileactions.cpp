// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fileactions.h"

#include "core/base/literals.h"
#include "ui/annexes/annexesdialog.h"
#include "ui/annexes/custodydialog.h"
#include "ui/annexes/memodialog.h"
#include "ui/annexes/verificationdialog.h"
#include "ui/merge/mergedialog.h"
#include "ui/shell/casefiles.h"
#include "ui/shell/caseopening.h"
#include "ui/shell/doctrinedialog.h"
#include "ui/shell/filejobs.h"
#include "ui/shell/readingbar.h"
#include "ui/support/icons.h"
#include "ui/support/jobbar.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/userprompt.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QWidget>

namespace saranda {

using namespace literals;

namespace {

QString withSuffix(const QString &path, const QString &suffix)
{
    return QFileInfo(path).suffix().isEmpty() ? path + u'.' + suffix : path;
}

} // namespace

FileActions::FileActions(FileHost host, const Doctrine &doctrine, Settings &settings,
                         UserPrompt &prompt, QStringList sampleFolders, QObject *parent)
    : QObject(parent)
    , m_host(std::move(host))
    , m_doctrine(doctrine)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_sampleFolders(std::move(sampleFolders))
{
    m_jobs = new FileJobs(m_host.jobs, m_host.messages, this);
    m_opening = new CaseOpening(m_host.jobs, m_host.window, this);
    connect(m_opening, &CaseOpening::ended, this, &FileActions::openingEnded);
    createActions();
    updateEnabled();
    connect(m_host.jobs, &JobBar::runningChanged, this, &FileActions::updateEnabled);
}

QAction *FileActions::add(const QString &text, const QString &iconName, const QString &shortcut,
                          const QString &toolTip, void (FileActions::*trigger)())
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    action->setShortcut(QKeySequence(shortcut));
    action->setToolTip(toolTip);
    action->setStatusTip(toolTip);
    connect(action, &QAction::triggered, this, [this, trigger] {
        m_host.finishTyping(); // a copy or a paper has the last word, too
        (this->*trigger)();
    });
    return action;
}

void FileActions::createActions()
{
    m_new = add(tr("&New Case…"), u"new"_s, u"Ctrl+N"_s, tr("Start an empty case in a new file"),
                &FileActions::newCase);
    m_open =
        add(tr("&Open Case…"), u"open"_s, u"Ctrl+O"_s, tr("Open a case file"), &FileActions::open);
    m_newFromDocument = add(tr("New Case from a Doc&ument…"), u"import"_s, {},
                            tr("Start a case with the records of a case document (JSON)"),
                            &FileActions::newFromDocument);
    m_sample = add(tr("Open the Sample Case"), u"sample"_s, {},
                   tr("Look around in a copy of the sample case: Sony, Bangladesh Bank, WannaCry"),
                   &FileActions::openSample);
    m_saveCopy = add(tr("&Save a Copy…"), u"save-copy"_s, u"Ctrl+Shift+S"_s,
                     tr("Write a copy of the whole case; everything is saved already"),
                     &FileActions::saveCopy);
    m_import = add(tr("&Import Case Document…"), u"import"_s, u"Ctrl+Shift+I"_s,
                   tr("Take the records of a case document (JSON) into this case"),
                   &FileActions::importCaseDocument);
    m_merge = add(tr("Mer&ge Another Copy…"), {}, {},
                  tr("Take over what somebody has done in another copy of this case"),
                  &FileActions::mergeCopy);
    m_exportJson =
        add(tr("&Export Case Document…"), u"export"_s, u"Ctrl+Shift+E"_s,
            tr("Write all records of this case as a document (JSON)"), &FileActions::exportJson);
    m_openBundle =
        add(tr("Open &Bundle…"), u"folder"_s, {},
            tr("Check a bundle (BagIt archive) and take its case out into a file of its own"),
            &FileActions::openBundle);
    m_exportBundle = add(tr("Export Bun&dle…"), {}, {},
                         tr("Write the case and its exhibits as a BagIt archive, for keeping or "
                            "handing over"),
                         &FileActions::exportBundle);
    m_second = add(tr("Open a Second &Window"), {}, u"Ctrl+Alt+N"_s,
                   tr("See another page of this case beside this one; the second window follows "
                      "what you do here"),
                   &FileActions::openSecondWindow);
    m_exportMemo = add(tr("Export &Memorandum…"), u"memo"_s, u"Ctrl+Shift+M"_s,
                       tr("Write the legal memorandum as a PDF"), &FileActions::exportMemorandum);
    m_showDoctrine = add(tr("Doc&trine of the Case…"), u"authorities"_s, {},
                         tr("See which doctrine the levels are computed under, and adopt another"),
                         &FileActions::showDoctrine);
    m_annexes = add(tr("Export Anne&x Bundle…"), u"exhibits"_s, u"Ctrl+Shift+X"_s,
                    tr("Write the memorandum and the exhibits as one stamped and indexed PDF"),
                    &FileActions::exportAnnexes);
    m_custody = add(tr("Custod&y Sheet…"), u"custody"_s, {},
                    tr("Print who had the exhibits when, and why"), &FileActions::printCustody);
    m_verification = add(tr("&Verification Report…"), u"verify"_s, {},
                         tr("Check the case file from end to end and print what was found"),
                         &FileActions::verifyCase);
    m_close = add(tr("&Close Case"), u"close"_s, u"Ctrl+W"_s, tr("Close this case"),
                  &FileActions::closeCase);
}

void FileActions::fill(QMenu *menu)
{
    menu->addActions({m_new, m_newFromDocument, m_open});
    m_recent = menu->addMenu(tr("Open &Recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &FileActions::fillRecent);
    menu->addActions({m_sample, m_openBundle});
    menu->addSeparator();
    menu->addAction(m_second);
    menu->addSeparator();
    menu->addActions(
        {m_saveCopy, m_merge, m_import, m_exportJson, m_exportBundle, m_exportMemo, m_annexes});
    menu->addSeparator();
    menu->addActions({m_custody, m_verification});
    menu->addSeparator();
    menu->addAction(m_showDoctrine);
    menu->addSeparator();
    menu->addAction(m_close);
}

QList<QAction *> FileActions::startActions() const
{
    return {m_new, m_open, m_newFromDocument, m_openBundle, m_sample};
}

void FileActions::updateEnabled()
{
    // One long job at a time, and the case it works on stays.
    const bool isFree = !m_host.jobs->isRunning();
    const CaseSession *session = m_host.session();
    for (QAction *action : {m_new, m_newFromDocument, m_open, m_sample, m_openBundle})
        action->setEnabled(isFree);
    for (QAction *action : {m_saveCopy, m_exportJson, m_exportBundle, m_second, m_close})
        action->setEnabled(session && isFree);
    for (QAction *action : {m_exportMemo, m_annexes, m_custody, m_verification, m_showDoctrine})
        action->setEnabled(session != nullptr);
    for (QAction *action : {m_import, m_merge})
        action->setEnabled(session && !session->isReadOnly() && isFree);
}

void FileActions::fillRecent()
{
    m_recent->clear();
    for (const QString &path : m_settings.recentCases()) {
        QAction *action = m_recent->addAction(safeAction(QDir::toNativeSeparators(path)));
        connect(action, &QAction::triggered, this, [this, path] { openPath(path); });
    }
    if (m_recent->isEmpty()) {
        m_recent->addAction(tr("No case was opened yet"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("Clear This List")), &QAction::triggered, this,
            [this] { m_settings.clearRecentCases(); });
}

SessionOptions FileActions::sessionOptions() const
{
    SessionOptions options;
    options.userName = m_settings.userName();
    return options;
}

void FileActions::show(Result<std::unique_ptr<CaseSession>> opened)
{
    if (!m_host.messages->report(opened))
        return;
    m_settings.addRecentCase((*opened)->path());
    m_host.show(std::move(*opened));
    updateEnabled();
}

void FileActions::newCase()
{
    const QString path = m_prompt.savePath(m_host.window, tr("New Case"), tr("case.saranda"),
                                           tr("Saranda cases (*.saranda)"));
    if (path.isEmpty())
        return;
    const QString target = withSuffix(path, u"saranda"_s);
    // The person has been asked about a file that exists.
    show(createCase(target, newCaseInfo(QFileInfo(target).completeBaseName(), m_doctrine),
                    m_doctrine, sessionOptions(), true));
}

/// Where to put the case that is made of a file; empty = nowhere. The file itself is refused.
QString FileActions::caseFileFor(const QString &source, const QString &title,
                                 const QString &sameFile)
{
    const QFileInfo file(source);
    const QString path = m_prompt.savePath(
        m_host.window, title, file.dir().filePath(file.completeBaseName() + u".saranda"_s),
        tr("Saranda cases (*.saranda)"));
    if (path.isEmpty())
        return {};
    const QString target = withSuffix(path, u"saranda"_s);
    if (QFileInfo(target) != file)
        return target;
    m_host.messages->showError({ErrorCode::Exists, sameFile.arg(file.fileName()), {}});
    return {};
}

/// A document that cannot be read leaves no case behind.
void FileActions::newFromDocument()
{
    const QString document = m_prompt.openPath(m_host.window, tr("New Case from a Document"),
                                               tr("Case documents (*.json);;All files (*)"));
    if (document.isEmpty())
        return;
    const QString target = caseFileFor(document, tr("Where to Put the New Case"),
                                       tr("The case cannot take the place of its document “%1”."));
    if (target.isEmpty())
        return;
    m_jobs->makeFromDocument(document, target, m_doctrine, sessionOptions(),
                             [this, target](const auto &then) { openPath(target, then); });
}

void FileActions::open()
{
    const QString path = m_prompt.openPath(m_host.window, tr("Open Case"),
                                           tr("Saranda cases (*.saranda);;All files (*)"));
    if (!path.isEmpty())
        openPath(path);
}

void FileActions::read(const QString &path, const SessionOptions &options,
                       const std::function<void(std::unique_ptr<CaseSession>)> &opened)
{
    m_opening->start(path, options, opened, [this](const Error &error) {
        if (error.code == ErrorCode::Cancelled)
            m_host.messages->showMessage(MessageLine::Kind::Notice,
                                         tr("Stopped. The case was not opened."));
        else
            m_host.messages->showError(error);
    });
}

bool FileActions::isOpening() const
{
    return m_opening->isRunning();
}

void FileActions::abandonOpening()
{
    m_opening->abandon();
}

void FileActions::openPath(const QString &path, const std::function<void()> &then)
{
    if (m_host.jobs->isRunning())
        return; // from the list of recent cases; the job works on the open one
    // The open case lets go of its file first: the same file may be asked for again.
    const CaseSession *here = m_host.session();
    if (here && !here->isReadOnly() && QFileInfo(here->path()) == QFileInfo(path))
        return;
    read(path, sessionOptions(), [this, path, then](std::unique_ptr<CaseSession> session) {
        if (const std::optional<LockHolder> holder = session->lockHolder())
            offerReading(path, *holder);
        else
            show(std::move(session));
        if (then)
            then();
    });
}

/// Somebody works on the case: who, where and since when, and what one can do nevertheless. What is
/// open stays open until the person has decided.
void FileActions::offerReading(const QString &path, const LockHolder &holder)
{
    const QString name = QFileInfo(path).fileName();
    const CaseSession *here = m_host.session();
    if (here && QFileInfo(here->path()) == QFileInfo(path)) {
        m_host.messages->showMessage(
            MessageLine::Kind::Notice,
            tr("“%1” cannot be edited now. %2").arg(name, holderSentence(holder)));
        return;
    }
    m_host.messages->showMessage(MessageLine::Kind::Caution,
                                 tr("“%1” cannot be opened for editing now. %2 You can open it for "
                                    "reading and see there what is being done in it.")
                                     .arg(name, holderSentence(holder)),
                                 tr("Open for Reading"), [this, path] { openForReading(path); });
}

void FileActions::openForReading(const QString &path)
{
    if (m_host.jobs->isRunning())
        return;
    // Should the case be free by now, so much the better.
    read(path, sessionOptions(),
         [this](std::unique_ptr<CaseSession> session) { show(std::move(session)); });
}

void FileActions::openSample()
{
    show(createSampleCase(m_sampleFolders, m_doctrine, sessionOptions()));
}

QString FileActions::suggestedPath(const QString &suffix) const
{
    const QFileInfo file(m_host.session()->path());
    return file.dir().filePath(file.completeBaseName() + suffix);
}

void FileActions::saveCopy()
{
    const QString path =
        m_prompt.savePath(m_host.window, tr("Save a Copy"), suggestedPath(tr(" copy.saranda")),
                          tr("Saranda cases (*.saranda)"));
    if (!path.isEmpty())
        m_jobs->saveCopy(*m_host.session(), withSuffix(path, u"saranda"_s));
}

void FileActions::importCaseDocument()
{
    const QString path = m_prompt.openPath(m_host.window, tr("Import Case Document"),
                                           tr("Case documents (*.json);;All files (*)"));
    if (!path.isEmpty())
        m_jobs->importDocument(*m_host.session(), path, m_host.doctrine());
}

void FileActions::mergeCopy()
{
    const QString path = m_prompt.openPath(m_host.window, tr("Merge Another Copy"),
                                           tr("Saranda cases (*.saranda);;All files (*)"));
    if (path.isEmpty())
        return;
    const Result<MergeDialog *> dialog = MergeDialog::make(*m_host.session(), path, m_host.window);
    if (!m_host.messages->report(dialog))
        return;
    (*dialog)->setAttribute(Qt::WA_DeleteOnClose);
    connect(*dialog, &MergeDialog::merged, this, [this](const QString &text) {
        m_host.messages->showMessage(MessageLine::Kind::Notice, text);
    });
    (*dialog)->open();
}

void FileActions::exportJson()
{
    const QString path =
        m_prompt.savePath(m_host.window, tr("Export Case Document"), suggestedPath(u".json"_s),
                          tr("Case documents (*.json)"));
    if (!path.isEmpty())
        m_jobs->exportDocument(*m_host.session(), withSuffix(path, u"json"_s));
}

void FileActions::exportBundle()
{
    const QString path = m_prompt.savePath(m_host.window, tr("Export Bundle"),
                                           suggestedPath(u".zip"_s), tr("Bundles (*.zip)"));
    if (!path.isEmpty())
        m_jobs->exportBundle(*m_host.session(), withSuffix(path, u"zip"_s));
}

/// The bundle stays as it is; its case becomes a file of its own.
void FileActions::openBundle()
{
    const QString bundle =
        m_prompt.openPath(m_host.window, tr("Open Bundle"), tr("Bundles (*.zip);;All files (*)"));
    if (bundle.isEmpty())
        return;
    const QString target = caseFileFor(bundle, tr("Where to Put the Case of the Bundle"),
                                       tr("The case cannot take the place of its bundle “%1”."));
    if (target.isEmpty())
        return;
    m_jobs->takeOutBundle(bundle, target, m_doctrine, m_settings.userName(),
                          [this, target](const auto &then) { openPath(target, then); });
}

void FileActions::openSecondWindow()
{
    SessionOptions options = sessionOptions();
    options.readOnly = true;
    read(m_host.session()->path(), options, m_host.showSecond);
}

void FileActions::exportMemorandum()
{
    auto *dialog = new MemoDialog(*m_host.session(), m_host.doctrine(), m_prompt,
                                  suggestedPath(tr(" memorandum")), m_host.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MemoDialog::written, this, [this](const QString &path, const QString &remark) {
        m_host.messages->showWritten(tr("The memorandum was written to “%1”.").arg(path), remark);
    });
    dialog->open();
}

void FileActions::showDoctrine()
{
    auto *dialog = new DoctrineDialog(*m_host.session(), m_host.doctrine(), m_doctrine, m_prompt,
                                      m_host.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FileActions::exportAnnexes()
{
    auto *dialog = new AnnexesDialog(*m_host.session(), m_host.doctrine(), m_prompt,
                                     suggestedPath(tr(" annexes")), m_host.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AnnexesDialog::written, this,
            [this](const QString &path, const QString &summary) {
                m_host.messages->showMessage(
                    MessageLine::Kind::Notice,
                    tr("The bundle was written to “%1”. %2").arg(path, summary));
            });
    dialog->open();
}

void FileActions::printCustody()
{
    auto *dialog = new CustodyDialog(*m_host.session(), m_host.doctrine(), m_prompt,
                                     suggestedPath(tr(" custody sheet")), {}, m_host.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CustodyDialog::written, this,
            [this](const QString &path, const QString &remark) {
                m_host.messages->showWritten(tr("The custody sheet was written to “%1”.").arg(path),
                                             remark);
            });
    dialog->open();
}

void FileActions::verifyCase()
{
    auto *dialog = new VerificationDialog(*m_host.session(), m_host.doctrine(), m_prompt,
                                          suggestedPath(tr(" verification")), m_host.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->start();
}

void FileActions::closeCase()
{
    m_host.close();
    updateEnabled();
}

} // namespace saranda
