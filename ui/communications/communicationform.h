// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordform.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

class QPushButton;

namespace saranda {

class OperationsField;

/// One communication: who told whom, when, by which way, about which operations, and the exhibit
/// that has its content.
class CommunicationForm : public QWidget
{
    Q_OBJECT

public:
    explicit CommunicationForm(const PageContext &context, QWidget *parent = nullptr);

    void showCommunication(Communication::Id id);
    void startTyping();
    /// Adds the fact and asks to go there.
    void makeFact();

    ChoiceField *kind() const { return m_kind; }
    ChoiceField *from() const { return m_from; }
    ChoiceField *to() const { return m_to; }
    EdtfEdit *date() const { return m_date; }
    LineField *channel() const { return m_channel; }
    RecordPicker *exhibit() const { return m_exhibit; }
    OperationsField *operations() const { return m_operations; }
    QPushButton *makeFactButton() const { return m_makeFact; }

Q_SIGNALS:
    void refused(const saranda::Error &error);
    void recordRequested(const saranda::RecordRef &record);

private:
    void createFields();
    void createLayout();
    void bind();
    void bindParty(ChoiceField *field, QString Communication::*member, const QString &text);

    PageContext m_context;
    RecordForm<Communication> m_form;
    ChoiceField *m_kind = nullptr;
    ChoiceField *m_from = nullptr;
    ChoiceField *m_to = nullptr;
    EdtfEdit *m_date = nullptr;
    LineField *m_channel = nullptr;
    TextField *m_summary = nullptr;
    RecordPicker *m_exhibit = nullptr;
    QPushButton *m_openExhibit = nullptr;
    OperationsField *m_operations = nullptr;
    ChoiceField *m_marking = nullptr;
    TextField *m_note = nullptr;
    QPushButton *m_makeFact = nullptr;
};

} // namespace saranda
