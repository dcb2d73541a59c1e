// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/communication.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/recordmodel.h"

namespace saranda {

class CommunicationForm;
class RecordDesk;

/// Notices, replies, requests and statements in the order of time: what a State was told and when.
class CommunicationsPage : public Page
{
    Q_OBJECT

public:
    explicit CommunicationsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QList<QAction *> pageActions() const override;
    QList<QAction *> editActions() const override;
    bool showRecord(const RecordRef &record) override;
    RecordRef selectedRecord() const override;

    RecordDesk *desk() const { return m_desk; }
    CommunicationForm *form() const { return m_form; }

private:
    RecordModel<Communication>::Columns columns() const;
    Edit addingCommunication() const;

    PageContext m_context;
    RecordModel<Communication> *m_model = nullptr;
    CommunicationForm *m_form = nullptr;
    RecordDesk *m_desk = nullptr;
};

} // namespace saranda
