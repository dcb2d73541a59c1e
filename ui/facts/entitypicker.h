// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"

#include <QHash>
#include <QWidget>

class QLineEdit;

namespace saranda {

class CaseSession;
class RecordPicker;
struct Error;

/// Choosing what a relation links: an actor, a piece of infrastructure, a State or an operation.
/// What was typed and is none of these can be made a new actor on the spot.
class EntityPicker : public QWidget
{
    Q_OBJECT

public:
    explicit EntityPicker(CaseSession &session, QWidget *parent = nullptr);

    void setEntity(const EntityRef &entity);
    const EntityRef &entity() const { return m_entity; }
    void setReadOnly(bool readOnly);
    RecordPicker *picker() const { return m_picker; }

Q_SIGNALS:
    void edited(const saranda::EntityRef &entity);
    void refused(const saranda::Error &error);

private:
    EntityRef entityOf(const QUuid &id) const;
    QUuid idOf(const EntityRef &entity) const;
    void createActor(const QString &name);

    CaseSession &m_session;
    RecordPicker *m_picker = nullptr;
    EntityRef m_entity;
};

} // namespace saranda
