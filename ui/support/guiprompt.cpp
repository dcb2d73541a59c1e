// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/guiprompt.h"

#include "ui/support/safetext.h"

#include <QCoreApplication>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QHeaderView>
#include <QMessageBox>
#include <QMimeDatabase>
#include <QPushButton>
#include <QScreen>
#include <QTreeView>

namespace saranda {

namespace {

/// Icons and types by name alone.
class NameIcons : public QFileIconProvider
{
public:
    QIcon icon(const QFileInfo &info) const override
    {
        return QFileIconProvider::icon(info.isRoot() ? Drive : info.isDir() ? Folder : File);
    }
    QString type(const QFileInfo &info) const override
    {
        if (info.isFile() && info.suffix() == u"saranda")
            return QCoreApplication::translate("saranda::GuiPrompt", "Case file");
        const QMimeDatabase database;
        return info.isDir()
            ? database.mimeTypeForName(QStringLiteral("inode/directory")).comment()
            : database.mimeTypeForFile(info.fileName(), QMimeDatabase::MatchExtension).comment();
    }
};

/// As it comes, Qt's dialog cuts sizes and dates.
void showWholeColumns(QFileDialog &dialog)
{
    if (auto *list = dialog.findChild<QTreeView *>(QStringLiteral("treeView"))) {
        list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    const QSize room = dialog.screen()->availableSize();
    const int em = dialog.fontMetrics().height();
    dialog.resize(QSize(56 * em, 34 * em).boundedTo(room * 9 / 10));
}

/// What asks may go while the question stands; its window stays.
QWidget *windowOf(QWidget *parent)
{
    return parent ? parent->window() : nullptr;
}

} // namespace

GuiPrompt::GuiPrompt()
    : m_icons(std::make_unique<NameIcons>())
{
    m_icons->setOptions(QFileIconProvider::DontUseCustomDirectoryIcons);
}

GuiPrompt::~GuiPrompt() = default;

QStringList GuiPrompt::pathsFrom(QFileDialog &dialog)
{
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setIconProvider(m_icons.get());
    showWholeColumns(dialog);
    const QStringList paths =
        dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
    if (!paths.isEmpty()) { // not the folder in sight: a path may have been typed
        const bool isFolder = dialog.fileMode() == QFileDialog::Directory;
        m_folder = isFolder ? paths.first() : QFileInfo(paths.first()).path();
    }
    return paths;
}

QString GuiPrompt::openPath(QWidget *parent, const QString &title, const QString &filter)
{
    QFileDialog dialog(windowOf(parent), title, m_folder, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return pathsFrom(dialog).value(0);
}

QStringList GuiPrompt::openPaths(QWidget *parent, const QString &title, const QString &filter)
{
    QFileDialog dialog(windowOf(parent), title, m_folder, filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return pathsFrom(dialog);
}

QString GuiPrompt::folderPath(QWidget *parent, const QString &title)
{
    QFileDialog dialog(windowOf(parent), title, m_folder);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return pathsFrom(dialog).value(0);
}

QString GuiPrompt::savePath(QWidget *parent, const QString &title, const QString &suggested,
                            const QString &filter)
{
    const QFileInfo info(suggested);
    QFileDialog dialog(windowOf(parent), title, info.isAbsolute() ? info.path() : m_folder, filter);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(info.fileName());
    return pathsFrom(dialog).value(0);
}

bool GuiPrompt::confirm(QWidget *parent, const QString &question, const QString &explanation,
                        const QString &yesText)
{
    QMessageBox box(QMessageBox::Question, {}, safeText(question), QMessageBox::Cancel,
                    windowOf(parent));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(safeText(explanation));
    QPushButton *yes = box.addButton(yesText, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

UserPrompt::Leaving GuiPrompt::leave(QWidget *parent, const QString &question,
                                     const QString &explanation)
{
    QMessageBox box(QMessageBox::Question, {}, safeText(question), QMessageBox::Cancel,
                    windowOf(parent));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(safeText(explanation));
    const QPushButton *record = box.addButton(
        QCoreApplication::translate("saranda::GuiPrompt", "Record"), QMessageBox::AcceptRole);
    const QPushButton *discard = box.addButton(
        QCoreApplication::translate("saranda::GuiPrompt", "Discard"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == record ? Leaving::Record
        : box.clickedButton() == discard ? Leaving::Discard
                                         : Leaving::Stay;
}

void GuiPrompt::showError(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, {}, safeText(error.message), QMessageBox::Ok,
                    windowOf(parent));
    box.setTextFormat(Qt::PlainText);
    if (!error.detail.isEmpty())
        box.setDetailedText(safeText(error.detail));
    box.exec();
}

} // namespace saranda
