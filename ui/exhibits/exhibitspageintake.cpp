// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/exhibits/citationpanel.h"
#include "ui/exhibits/exhibitspage.h"
#include "ui/exhibits/filepreview.h"
#include "ui/exhibits/intakebar.h"
#include "ui/records/recorddesk.h"
#include "ui/support/droppedfiles.h"
#include "ui/support/messageline.h"
#include "ui/support/tableview.h"
#include "ui/support/userprompt.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTabWidget>

#include <algorithm>

// How files come in: from a dialog, dropped, pasted.

namespace saranda {

using namespace literals;

void ExhibitsPage::addFiles()
{
    const QStringList paths =
        m_context.prompt.openPaths(this, tr("Add files as exhibits"), tr("All files (*)"));
    if (!paths.isEmpty())
        takeFiles(paths);
}

void ExhibitsPage::addFolder()
{
    const QString folder =
        m_context.prompt.folderPath(this, tr("Add all files of a folder as exhibits"));
    if (!folder.isEmpty())
        takeFiles({folder});
}

void ExhibitsPage::takeFiles(const QStringList &paths)
{
    if (m_intake->isRunning()) {
        m_desk->message()->showMessage(
            MessageLine::Kind::Caution,
            tr("Other files are still being taken in. Add these when that is done."));
        return;
    }
    m_desk->message()->clear(); // it speaks of those before
    m_intake->start(paths, {});
}

void ExhibitsPage::takeBytes(const QByteArray &bytes, const QString &name)
{
    if (!m_intake->isRunning())
        m_desk->message()->clear();
    m_intake->startBytes(bytes, name);
}

/// A program that copies offers all it can: a file manager the names of files as text, too, a word
/// processor a picture of its text. A picture is taken as the bytes that are offered, undecoded.
void ExhibitsPage::paste()
{
    const QMimeData *offered = QGuiApplication::clipboard()->mimeData();
    const QStringList paths = offered ? droppedFiles(offered) : QStringList();
    const QByteArray picture = offered ? offered->data(u"image/png"_s) : QByteArray();
    const QString text = offered ? offered->text() : QString();
    if (!paths.isEmpty())
        takeFiles(paths);
    else if (!text.trimmed().isEmpty())
        takeBytes(text.toUtf8(), tr("Pasted text") + u".txt"_s);
    else if (!picture.isEmpty())
        takeBytes(picture, tr("Pasted picture") + u".png"_s);
    else
        m_desk->message()->showMessage(
            MessageLine::Kind::Notice,
            tr("The clipboard holds nothing that could be an exhibit: no file, picture or text."));
}

void ExhibitsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_context.session.isReadOnly() && !m_intake->isRunning()
        && !droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ExhibitsPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // the file outside stays where it is
    event->accept();
    takeFiles(paths);
}

/// Whether somebody works with the exhibit that is shown, or types into the list or its filter.
bool ExhibitsPage::isInUse() const
{
    const QWidget *focus = window()->focusWidget(); // also behind another window
    const TablePane *list = m_desk->pane();
    return !m_preview->citationPanel()->isHidden()
        || (focus
            && (m_tabs->isAncestorOf(focus) || focus == list->filterEdit()
                || list->view()->viewport()->isAncestorOf(focus)));
}

void ExhibitsPage::report(const IntakeReport &result)
{
    if (result.exhibits.empty() && result.refused.empty()) {
        m_desk->message()->showMessage(
            MessageLine::Kind::Notice,
            tr("Nothing was added: there is no file in it, nor in the folders in it."));
        return;
    }
    const QUuid first = result.exhibits.empty() ? QUuid() : result.exhibits.front().uuid;
    const bool isOffered = !first.isNull() && isInUse();
    if (!first.isNull() && !isOffered)
        m_desk->showRecord(first);
    const QString added = tr("%Ln exhibit(s) added.", nullptr, int(result.exhibits.size()));
    constexpr qsizetype mostWarnings = 3;
    QStringList details = result.warnings.mid(0, mostWarnings);
    if (const auto more = result.warnings.size() - details.size(); more > 0)
        details.append(tr("%Ln more remark(s) of this kind.", nullptr, int(more)));
    for (const Error &error : result.refused)
        details.append(error.message);
    m_isRefusalShown = !result.refused.empty();
    if (m_isRefusalShown)
        m_desk->message()->showError(
            {ErrorCode::BadInput,
             added + u' '
                 + tr("%Ln file(s) could not be read.", nullptr, int(result.refused.size())),
             details.join(u'\n')});
    else
        m_desk->message()->showMessage(
            details.isEmpty() ? MessageLine::Kind::Notice : MessageLine::Kind::Caution,
            (QStringList(added) + details).join(u' '), isOffered ? tr("Show") : QString(),
            [this, first] { m_desk->showRecord(first); });
    m_desk->message()->leaveWith(m_context.session, [added = result.exhibits](const Edit &edit) {
        bool areGone = false;
        edit.forEach<Exhibit>([&](const Change<Exhibit> &one) {
            areGone = areGone
                || (!one.after && std::find(added.begin(), added.end(), one.id()) != added.end());
        });
        return areGone;
    });
}

/// Stopping is no failure.
void ExhibitsPage::reportFailure(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        m_desk->message()->showMessage(MessageLine::Kind::Notice, error.message);
    else
        m_desk->message()->showError(error);
}

} // namespace saranda
