// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/deskpage.h"
#include "ui/support/recordmodel.h"

namespace saranda {

class IncidentForm;

/// The operations the case is about.
class IncidentsPage : public DeskPage
{
    Q_OBJECT

public:
    explicit IncidentsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;

private:
    RecordModel<Incident>::Columns columns() const;
    Edit addingIncident() const;

    RecordModel<Incident> *m_model = nullptr;
    IncidentForm *m_form = nullptr;
};

} // namespace saranda
