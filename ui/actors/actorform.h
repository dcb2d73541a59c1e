// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordform.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

namespace saranda {

class RecordLinks;
class RelationIndex;
class SectionHeader;

/// One actor: who it is, under which other names, which State, and the facts that link it.
class ActorForm : public QWidget
{
    Q_OBJECT

public:
    ActorForm(const PageContext &context, RelationIndex &index, QWidget *parent = nullptr);

    void showActor(Actor::Id id);
    void startTyping();

    LineField *name() const { return m_name; }
    ListField *aliases() const { return m_aliases; }
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
    RecordForm<Actor> m_form;
    LineField *m_name = nullptr;
    ChoiceField *m_kind = nullptr;
    ListField *m_aliases = nullptr;
    ChoiceField *m_state = nullptr;
    ChoiceField *m_marking = nullptr;
    TextField *m_note = nullptr;
    SectionHeader *m_linksTitle = nullptr;
    RecordLinks *m_links = nullptr;
};

} // namespace saranda
