// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordform.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

namespace saranda {

class RecordLinks;
class RelationIndex;
class SectionHeader;

/// One address, account, device or program, and the facts that link it. The value is inert text.
class InfrastructureForm : public QWidget
{
    Q_OBJECT

public:
    InfrastructureForm(const PageContext &context, RelationIndex &index, QWidget *parent = nullptr);

    void showInfrastructure(Infrastructure::Id id);
    void startTyping();

    LineField *value() const { return m_value; }
    ChoiceField *state() const { return m_state; }
    RecordLinks *links() const { return m_links; }

Q_SIGNALS:
    void refused(const saranda::Error &error);
    void recordRequested(const saranda::RecordRef &record);

private:
    void createLayout();
    void bind();
    void showLinks();

    PageContext m_context;
    RelationIndex &m_index;
    RecordForm<Infrastructure> m_form;
    LineField *m_value = nullptr;
    ChoiceField *m_kind = nullptr;
    ChoiceField *m_state = nullptr;
    ChoiceField *m_marking = nullptr;
    TextField *m_note = nullptr;
    SectionHeader *m_linksTitle = nullptr;
    RecordLinks *m_links = nullptr;
};

} // namespace saranda
