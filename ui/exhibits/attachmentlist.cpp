// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/attachmentlist.h"

#include "core/base/literals.h"
#include "ui/exhibits/exhibitwords.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int mostRowsAtOnce = 5;

} // namespace

AttachmentList::AttachmentList(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderLabels({tr("Attached file"), tr("Type"), tr("Size")});
    setAccessibleName(tr("Files attached to the message"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this,
            [this] { Q_EMIT fileChosen(currentFile()); });
    hide();
}

void AttachmentList::setFiles(const QList<AttachedText> &files)
{
    {
        const QSignalBlocker quiet(this);
        clear();
        addTopLevelItem(new QTreeWidgetItem({tr("The message itself")}));
        for (const AttachedText &file : files) {
            auto *item =
                new QTreeWidgetItem({safeLine(file.name, 500), safeLine(file.mediaType, 100),
                                     file.size > 0 ? fileSizeText(double(file.size)) : QString()});
            item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(0, safeToolTip(file.name));
            addTopLevelItem(item);
        }
        setCurrentItem(topLevelItem(0));
    }
    updateGeometry();
    setVisible(!files.isEmpty());
}

/// No more than its rows, up to a few.
QSize AttachmentList::sizeHint() const
{
    const int rows = std::min(topLevelItemCount(), mostRowsAtOnce);
    return {QTreeWidget::sizeHint().width(),
            header()->sizeHint().height() + rows * sizeHintForRow(0) + 2 * frameWidth()};
}

int AttachmentList::currentFile() const
{
    return std::max(0, indexOfTopLevelItem(currentItem())) - 1;
}

void AttachmentList::setCurrentFile(int file)
{
    const QSignalBlocker quiet(this);
    if (QTreeWidgetItem *item = topLevelItem(file + 1)) {
        setCurrentItem(item);
        scrollToItem(item);
    }
}

} // namespace saranda
