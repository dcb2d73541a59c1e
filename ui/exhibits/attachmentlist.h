// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"

#include <QTreeWidget>

namespace saranda {

/// What is attached to a message, beneath the message itself: name, type and size. Choosing one
/// asks for its text.
class AttachmentList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit AttachmentList(QWidget *parent = nullptr);

    /// Shows these, and itself only where there are any. The message is the current one.
    void setFiles(const QList<AttachedText> &files);
    /// -1 = the message.
    int currentFile() const;
    void setCurrentFile(int file);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void fileChosen(int file);
};

} // namespace saranda
