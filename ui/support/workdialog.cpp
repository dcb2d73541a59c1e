// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/workdialog.h"

#include "ui/support/messageline.h"

#include <QBoxLayout>

namespace saranda {

void WorkDialog::accept()
{
    const Result<> done = m_work ? m_work() : Result<>();
    if (done) {
        QDialog::accept();
        return;
    }
    auto *message = findChild<MessageLine *>(QString(), Qt::FindDirectChildrenOnly);
    if (!message) {
        message = new MessageLine(this);
        auto *column = static_cast<QBoxLayout *>(layout());
        column->insertWidget(column->count() - 1, message); // over the buttons
    }
    message->showError(done.error());
}

} // namespace saranda
