// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/drafting.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/workdialog.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace saranda {

class MessageLine;
class TemplateField;

/// What renewing a draft from the case will do, before it is done. A statement can take the wording
/// of an office with it.
class RenewalDialog : public WorkDialog
{
    Q_OBJECT

public:
    RenewalDialog(const PageContext &context, const Draft &draft, const DraftRenewal &renewal,
                  QWidget *parent = nullptr);

    const Draft &draft() const { return m_renewed; }
    QListWidget *list() const { return m_list; }
    TemplateField *templateField() const { return m_template; }
    QPushButton *acceptButton() const { return m_accept; }
    MessageLine *message() const { return m_message; }

private:
    void createFields();
    void createLayout();
    void showRenewal(const DraftRenewal &renewal);
    void takeTemplate();

    PageContext m_context;
    Draft m_draft; ///< as it is
    Draft m_renewed;
    QLabel *m_changed = nullptr;
    QLabel *m_flagged = nullptr;
    QLabel *m_wording = nullptr;
    QListWidget *m_list = nullptr;
    TemplateField *m_template = nullptr;
    MessageLine *m_message = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace saranda
