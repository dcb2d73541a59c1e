// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/release.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/workdialog.h"

class QCheckBox;
class QListWidget;
class QLabel;
class QPushButton;

namespace saranda {

class ChoiceField;
class LineField;
class TextField;
class MessageLine;
class TemplateField;

/// Which papers of a draft a release freezes, for whom, and who begins it.
class ReleaseDialog : public WorkDialog
{
    Q_OBJECT

public:
    ReleaseDialog(const PageContext &context, const Draft &draft, QWidget *parent = nullptr);

    ReleaseRequest request() const;
    LineField *byField() const { return m_by; }
    ChoiceField *formatField() const { return m_format; }
    QListWidget *readers() const { return m_readers; }
    TemplateField *templateField() const { return m_template; }
    QPushButton *acceptButton() const { return m_accept; }

private:
    void createLayout();
    void showState();

    PageContext m_context;
    Draft m_draft;
    LineField *m_title = nullptr;
    LineField *m_by = nullptr;
    ChoiceField *m_format = nullptr;
    QListWidget *m_readers = nullptr;
    QCheckBox *m_wordDown = nullptr;
    TemplateField *m_template = nullptr;
    TextField *m_note = nullptr;
    QListWidget *m_omissions = nullptr;
    MessageLine *m_message = nullptr;
    QPushButton *m_accept = nullptr;
};

/// Who takes a release one step on.
class ReleaseStepDialog : public WorkDialog
{
    Q_OBJECT

public:
    ReleaseStepDialog(const PageContext &context, const Release &release, ReleaseState to,
                      QWidget *parent = nullptr);

    QString by() const;
    QString note() const;
    LineField *byField() const { return m_by; }
    QLabel *samePerson() const { return m_samePerson; }
    QPushButton *acceptButton() const { return m_accept; }

private:
    void look(const QString &name);

    QStringList m_before; ///< who took the steps so far
    LineField *m_by = nullptr;
    TextField *m_note = nullptr;
    QLabel *m_samePerson = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace saranda
