// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/drafting.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/workdialog.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace saranda {

class ChoiceField;
class LineField;
class TemplateField;

/// What a new memorandum or statement is to be about.
class NewDraftDialog : public WorkDialog
{
    Q_OBJECT

public:
    NewDraftDialog(const PageContext &context, const QString &kind, QWidget *parent = nullptr);

    DraftOptions options() const;
    ChoiceField *languageField() const { return m_language; }
    ChoiceField *outcomeField() const { return m_outcome; }
    LineField *reasonField() const { return m_reason; }
    TemplateField *templateField() const { return m_template; }
    QListWidget *claims() const { return m_claims; }
    QPushButton *acceptButton() const { return m_accept; }
    QString hint() const;

private:
    void createFields();
    void createLayout();
    void fillClaims();
    void showState();
    QString lacks() const;
    QString remarkOnTemplate() const;

    PageContext m_context;
    QString m_kind;
    ChoiceField *m_language = nullptr;
    ChoiceField *m_outcome = nullptr;
    LineField *m_reason = nullptr;
    ChoiceField *m_readers = nullptr;
    TemplateField *m_template = nullptr;
    QString m_refusal; ///< of the template chosen last
    QListWidget *m_claims = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace saranda
