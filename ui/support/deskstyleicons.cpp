// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/support/deskstyle.h"
#include "ui/support/icons.h"

namespace saranda {

using namespace literals;

namespace {

/// The program's own icon for what Qt's dialogs show; empty for what they keep.
QString iconNameOf(QStyle::StandardPixmap pixmap)
{
    switch (pixmap) {
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirOpenIcon:
    case QStyle::SP_DirLinkIcon:
        return u"folder"_s;
    case QStyle::SP_FileIcon:
    case QStyle::SP_FileLinkIcon:
        return u"file"_s;
    case QStyle::SP_DirHomeIcon:
        return u"home"_s;
    case QStyle::SP_ComputerIcon:
    case QStyle::SP_DriveHDIcon:
        return u"computer"_s;
    case QStyle::SP_FileDialogToParent:
        return u"up"_s;
    case QStyle::SP_FileDialogBack:
    case QStyle::SP_ArrowBack:
        return u"back"_s;
    case QStyle::SP_ArrowForward:
        return u"forward"_s;
    case QStyle::SP_ToolBarHorizontalExtensionButton:
        return u"more"_s;
    case QStyle::SP_FileDialogNewFolder:
        return u"folder-new"_s;
    case QStyle::SP_FileDialogListView:
        return u"list"_s;
    case QStyle::SP_FileDialogDetailedView:
        return u"columns"_s;
    case QStyle::SP_MessageBoxQuestion:
        return u"help"_s;
    case QStyle::SP_MessageBoxInformation:
        return u"info"_s;
    case QStyle::SP_MessageBoxWarning:
        return u"warning"_s;
    case QStyle::SP_MessageBoxCritical:
        return u"error"_s;
    default:
        return {};
    }
}

} // namespace

QIcon DeskStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                              const QWidget *widget) const
{
    const QString name = iconNameOf(pixmap);
    return name.isEmpty() ? QProxyStyle::standardIcon(pixmap, option, widget) : icon(name);
}

} // namespace saranda
