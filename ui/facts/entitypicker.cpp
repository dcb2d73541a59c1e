// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/entitypicker.h"

#include "core/base/literals.h"
#include "core/domain/localstatename.h"
#include "core/session/casesession.h"
#include "ui/support/recordpicker.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace saranda {

using namespace literals;

namespace {

/// A State that a relation names without the case listing it has no record: it gets an id made of
/// its code, so that the picker can show it.
QUuid idOfStateCode(const QString &code)
{
    return QUuid::createUuidV5(QUuid(), u"state:"_s + code);
}

std::vector<PickItem> linkableEntities(const CaseRecords &records, const EntityRef &current)
{
    std::vector<PickItem> items;
    const auto append = [&](std::vector<PickItem> more) {
        items.insert(items.end(), more.begin(), more.end());
    };
    append(pickItems<Actor>(records));
    append(pickItems<Infrastructure>(records));
    append(pickItems<State>(records));
    append(pickItems<Incident>(records));
    if (current.kind == EntityKind::State && !records.states.findKey(current.stateCode))
        items.push_back({idOfStateCode(current.stateCode), current.stateCode,
                         shownStateName(records, current.stateCode)});
    return items;
}

} // namespace

EntityPicker::EntityPicker(CaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    m_picker =
        new RecordPicker([this] { return linkableEntities(m_session.records(), m_entity); }, this);
    m_picker->setCreateText(tr("New actor “%1”"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picker);
    setFocusProxy(m_picker);
    connect(m_picker, &RecordPicker::picked, this, [this](const QUuid &id) {
        m_entity = entityOf(id);
        Q_EMIT edited(m_entity);
    });
    connect(m_picker, &RecordPicker::createRequested, this, &EntityPicker::createActor);
}

void EntityPicker::setEntity(const EntityRef &entity)
{
    m_entity = entity;
    m_picker->setCurrent(idOf(entity));
}

void EntityPicker::setReadOnly(bool readOnly)
{
    m_picker->setReadOnly(readOnly);
}

EntityRef EntityPicker::entityOf(const QUuid &id) const
{
    const CaseRecords &records = m_session.records();
    if (records.actors.contains({id}))
        return EntityRef::to(Actor::Id{id});
    if (records.infrastructure.contains({id}))
        return EntityRef::to(Infrastructure::Id{id});
    if (records.incidents.contains({id}))
        return EntityRef::to(Incident::Id{id});
    if (const State *state = records.states.find({id}))
        return EntityRef::toState(state->key);
    return m_entity.kind == EntityKind::State && id == idOfStateCode(m_entity.stateCode)
        ? m_entity
        : EntityRef();
}

QUuid EntityPicker::idOf(const EntityRef &entity) const
{
    if (entity.kind != EntityKind::State)
        return entity.uuid;
    const State *state = m_session.records().states.findKey(entity.stateCode);
    return state ? state->id.uuid : idOfStateCode(entity.stateCode);
}

void EntityPicker::createActor(const QString &name)
{
    Actor actor;
    actor.id = Actor::Id::make();
    actor.key = nextKey<Actor>(m_session.records());
    actor.kind = u"group"_s;
    actor.name = name.trimmed();
    Edit edit{tr("Add actor %1").arg(actor.key), {}};
    const EntityRef made = EntityRef::to(actor.id);
    edit.add(std::move(actor));
    if (const Result<> applied = m_session.apply(edit); !applied) {
        Q_EMIT refused(applied.error());
        return;
    }
    setEntity(made);
    Q_EMIT edited(made);
}

} // namespace saranda
