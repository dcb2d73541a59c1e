// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowdrops.h"

#include "core/base/literals.h"
#include "ui/exhibits/exhibitspage.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/support/droppedfiles.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

bool isCaseFile(const QStringList &paths)
{
    return paths.size() == 1 && paths.first().endsWith(u".saranda"_s, Qt::CaseInsensitive);
}

bool isForText(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget(); // the widget may be what scrolls
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(parent)
        || qobject_cast<const QPlainTextEdit *>(parent);
}

} // namespace

WindowDrops::WindowDrops(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    window->setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool WindowDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    auto *drop = static_cast<QDropEvent *>(event); // what enters is one, too
    const QStringList paths = droppedFiles(drop->mimeData());
    if (paths.isEmpty() || (widget != m_window && !isForText(widget)))
        return false;
    if (widget != m_window || !canTake(paths)) {
        drop->ignore(); // what is around the field may take it
        return true;
    }
    drop->setDropAction(Qt::CopyAction); // the file outside stays where it is
    drop->accept();
    if (event->type() == QEvent::Drop)
        take(paths);
    return true;
}

bool WindowDrops::canTake(const QStringList &paths) const
{
    if (isCaseFile(paths))
        return !m_window->files().isOpening();
    const Workspace *workspace = m_window->workspace();
    return workspace && !workspace->session().isReadOnly();
}

void WindowDrops::take(const QStringList &paths)
{
    if (isCaseFile(paths))
        return m_window->files().openPath(paths.first());
    Workspace &workspace = *m_window->workspace();
    const auto &kinds = workspace.pageKinds();
    const auto exhibits = std::ranges::find(kinds, u"exhibits"_s, &PageKind::icon);
    workspace.showPage(int(exhibits - kinds.begin()));
    if (auto *page = qobject_cast<ExhibitsPage *>(workspace.currentPage()))
        page->takeFiles(paths);
}

} // namespace saranda
