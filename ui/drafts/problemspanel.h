// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafts/draftdesk.h"

class QListWidget;
class QListWidgetItem;

namespace saranda {

/// What is to be put right or known before the draft goes out. Enter or a click goes to the
/// sentence.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(DraftDesk *desk, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void countChanged(int count);

private:
    void refresh();
    void go(const QListWidgetItem *item);

    DraftDesk *m_desk = nullptr;
    QLabel *m_summary = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace saranda
