// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordform.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

class QPushButton;

namespace saranda {

/// One task: what to find out, who does it, by when, and the element it would fill.
class TaskForm : public QWidget
{
    Q_OBJECT

public:
    explicit TaskForm(const PageContext &context, QWidget *parent = nullptr);

    void showTask(Task::Id id);
    void startTyping();

    LineField *taskTitle() const { return m_title; }
    ChoiceField *state() const { return m_state; }
    ChoiceField *owner() const { return m_owner; }
    EdtfEdit *due() const { return m_due; }
    RecordPicker *claim() const { return m_claim; }
    ChoiceField *element() const { return m_element; }
    QPushButton *openElement() const { return m_open; }

Q_SIGNALS:
    void refused(const saranda::Error &error);
    void recordRequested(const saranda::RecordRef &record);

private:
    void createFields();
    void createLayout();
    void bind();
    void bindClaim();

    PageContext m_context;
    RecordForm<Task> m_form;
    LineField *m_title = nullptr;
    ChoiceField *m_state = nullptr;
    ChoiceField *m_owner = nullptr;
    EdtfEdit *m_due = nullptr;
    RecordPicker *m_claim = nullptr;
    ChoiceField *m_element = nullptr;
    QPushButton *m_open = nullptr;
    ChoiceField *m_marking = nullptr;
    TextField *m_note = nullptr;
};

} // namespace saranda
