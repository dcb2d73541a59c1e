// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/release.h"
#include "ui/drafts/draftdesk.h"

#include <QDialog>
#include <QPointer>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace saranda {

class MessageLine;

/// The releases of the current draft with their files and steps: begin one, take it on, read what
/// was released, compare two.
class ReleasesPanel : public QWidget
{
    Q_OBJECT

public:
    ReleasesPanel(const PageContext &context, DraftDesk *desk, QWidget *parent = nullptr);

    QTreeWidget *tree() const { return m_tree; }
    QPushButton *beginButton() const { return m_begin; }
    QPushButton *stepButton() const { return m_step; }
    QPushButton *openButton() const { return m_open; }
    QPushButton *compareButton() const { return m_compare; }
    QDialog *dialog() const { return m_dialog; }
    MessageLine *message() const { return m_message; }
    void begin();

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    void createLayout();
    void refresh();
    void addRelease(const Release &release);
    void updateButtons();
    void takeOn();
    void openFile();
    void compare();
    const Release *current() const;
    QList<Release::Id> selected() const;

    PageContext m_context;
    DraftDesk *m_desk = nullptr;
    QTreeWidget *m_tree = nullptr;
    QLabel *m_summary = nullptr;
    MessageLine *m_message = nullptr;
    QPushButton *m_begin = nullptr;
    QPushButton *m_step = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_compare = nullptr;
    QPointer<QDialog> m_dialog;
};

} // namespace saranda
