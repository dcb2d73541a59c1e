// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recorddesk.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/messageline.h"

namespace saranda {

/// A page around one desk: its actions are the desk's, and so is what is selected.
class DeskPage : public Page
{
    Q_OBJECT

public:
    QList<QAction *> pageActions() const override;
    QList<QAction *> editActions() const override;
    bool showRecord(const RecordRef &record) override;
    RecordRef selectedRecord() const override;

    RecordDesk *desk() const { return m_desk; }

protected:
    explicit DeskPage(const PageContext &context, QWidget *parent = nullptr);

    /// To be called once, by the constructor of the page; the desk fills it.
    void setDesk(RecordDesk *desk);
    /// What list and form refuse is said above the list; the links of the form lead to their pages.
    template <typename Model, typename Form>
    void connectParts(Model *model, Form *form)
    {
        model->setFailureHandler(
            [this](const Error &error) { m_desk->message()->showError(error); });
        connect(form, &Form::refused, m_desk->message(), &MessageLine::showError);
        connect(form, &Form::recordRequested, this, &Page::recordRequested);
    }

    PageContext m_context;
    RecordDesk *m_desk = nullptr;
};

} // namespace saranda
