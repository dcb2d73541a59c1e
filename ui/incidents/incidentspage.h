// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/recordmodel.h"

namespace saranda {

class IncidentForm;
class RecordDesk;

/// The operations the case is about.
class IncidentsPage : public Page
{
    Q_OBJECT

public:
    explicit IncidentsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QList<QAction *> pageActions() const override;
    QList<QAction *> editActions() const override;
    bool showRecord(const RecordRef &record) override;
    RecordRef selectedRecord() const override;

private:
    RecordModel<Incident>::Columns columns() const;
    Edit addingIncident() const;

    PageContext m_context;
    RecordModel<Incident> *m_model = nullptr;
    IncidentForm *m_form = nullptr;
    RecordDesk *m_desk = nullptr;
};

} // namespace saranda
