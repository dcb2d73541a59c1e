// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/guiprompt.h"

#include "ui/support/safetext.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace saranda {

namespace {

QFileDialog::Options dialogOptions(bool native)
{
    return native ? QFileDialog::Options() : QFileDialog::Options(QFileDialog::DontUseNativeDialog);
}

} // namespace

QString GuiPrompt::openPath(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter, nullptr,
                                        dialogOptions(m_nativeDialogs));
}

QStringList GuiPrompt::openPaths(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, {}, filter, nullptr,
                                         dialogOptions(m_nativeDialogs));
}

QString GuiPrompt::folderPath(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(
        parent, title, {}, QFileDialog::ShowDirsOnly | dialogOptions(m_nativeDialogs));
}

QString GuiPrompt::savePath(QWidget *parent, const QString &title, const QString &suggested,
                            const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggested, filter, nullptr,
                                        dialogOptions(m_nativeDialogs));
}

bool GuiPrompt::confirm(QWidget *parent, const QString &question, const QString &explanation,
                        const QString &yesText)
{
    QMessageBox box(QMessageBox::Question, {}, safeText(question), QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(safeText(explanation));
    QPushButton *yes = box.addButton(yesText, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

void GuiPrompt::showError(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, {}, safeText(error.message), QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    if (!error.detail.isEmpty())
        box.setDetailedText(safeText(error.detail));
    box.exec();
}

} // namespace saranda
