// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordform.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/rowtable.h"

#include <QWidget>

namespace saranda {

class RecordLinks;
class SectionHeader;

/// One operation: what was done, when, to whom, and what harm it did.
class IncidentForm : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentForm(const PageContext &context, QWidget *parent = nullptr);

    void showIncident(Incident::Id id);
    void startTyping();

Q_SIGNALS:
    void refused(const saranda::Error &error);
    void recordRequested(const saranda::RecordRef &record);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    void bind();
    void followCase(const Edit &edit);
    void updateChoices();
    void bindStates(ListField *field, QStringList Incident::*member, const QString &text);
    void showUses(const Incident &incident);

    PageContext m_context;
    RecordForm<Incident> m_form;
    LineField *m_title = nullptr;
    ChoiceField *m_kind = nullptr;
    EdtfEdit *m_period = nullptr;
    LineField *m_target = nullptr;
    ListField *m_sectors = nullptr;
    ListField *m_victims = nullptr;
    ListField *m_emanatesFrom = nullptr;
    ChoiceField *m_rule = nullptr;
    LineField *m_campaign = nullptr;
    ChoiceField *m_marking = nullptr;
    TextField *m_description = nullptr;
    RowsModelOf<Harm> *m_harm = nullptr;
    RowTable *m_harmTable = nullptr;
    SectionHeader *m_usesTitle = nullptr;
    RecordLinks *m_uses = nullptr;
    bool m_usesAreStale = false;
};

} // namespace saranda
