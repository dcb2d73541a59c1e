// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/communication.h"
#include "ui/records/deskpage.h"
#include "ui/support/recordmodel.h"

namespace saranda {

class CommunicationForm;

/// Notices, replies, requests and statements in the order of time: what a State was told and when.
class CommunicationsPage : public DeskPage
{
    Q_OBJECT

public:
    explicit CommunicationsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;

    CommunicationForm *form() const { return m_form; }

private:
    RecordModel<Communication>::Columns columns() const;
    Edit addingCommunication() const;

    RecordModel<Communication> *m_model = nullptr;
    CommunicationForm *m_form = nullptr;
};

} // namespace saranda
