// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordform.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

namespace saranda {

class RecordLinks;
class RelationIndex;
class SectionHeader;

/// What the forms of an actor and of a piece of infrastructure have in common: a name, a kind, a
/// State, and the facts that link it.
class EntityForm : public QWidget
{
    Q_OBJECT

public:
    virtual void showEntity(const QUuid &id) = 0;
    void startTyping();

    LineField *name() const { return m_name; }
    ListField *aliases() const { return m_aliases; } ///< null where there are none
    ChoiceField *state() const { return m_state; }
    RecordLinks *links() const { return m_links; }

Q_SIGNALS:
    void refused(const saranda::Error &error);
    void recordRequested(const saranda::RecordRef &record);

protected:
    struct Texts {
        QString name, nameHelp; ///< label and help of the first field
        QString aliases, aliasesHelp; ///< an empty label: it has none
        QString stateHelp;
        QString linksName, noLinks;
    };

    EntityForm(const PageContext &context, RelationIndex &index, const Texts &texts,
               const QList<ChoiceField::Choice> &kinds, QWidget *parent);

    template <typename Record>
    void bind(RecordForm<Record> &form, QString Record::*name, const QString &nameEditText);

    PageContext m_context;

private:
    void createLayout(const Texts &texts);
    void showLinks(const QUuid &id);

    RelationIndex &m_index;
    LineField *m_name = nullptr;
    ChoiceField *m_kind = nullptr;
    ListField *m_aliases = nullptr;
    ChoiceField *m_state = nullptr;
    ChoiceField *m_marking = nullptr;
    TextField *m_note = nullptr;
    SectionHeader *m_linksTitle = nullptr;
    RecordLinks *m_links = nullptr;
};

/// One actor: who it is, under which other names, which State, and the facts that link it.
class ActorForm : public EntityForm
{
    Q_OBJECT

public:
    ActorForm(const PageContext &context, RelationIndex &index, QWidget *parent = nullptr);

    void showEntity(const QUuid &id) override { m_form.show({id}); }

private:
    RecordForm<Actor> m_form;
};

/// One address, account, device or program, and the facts that link it. Its value is inert text.
class InfrastructureForm : public EntityForm
{
    Q_OBJECT

public:
    InfrastructureForm(const PageContext &context, RelationIndex &index, QWidget *parent = nullptr);

    void showEntity(const QUuid &id) override { m_form.show({id}); }

private:
    RecordForm<Infrastructure> m_form;
};

} // namespace saranda
