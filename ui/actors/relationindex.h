// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"
#include "ui/records/recordlinks.h"

#include <QHash>

namespace saranda {

/// Which facts link an actor or a piece of infrastructure to something: where it is used.
class RelationIndex : public QObject
{
    Q_OBJECT

public:
    explicit RelationIndex(CaseSession &session, QObject *parent = nullptr);

    int count(const QUuid &entity) const { return int(m_facts.value(entity).size()); }
    /// The facts in key order, each as "F-7 Mr. Park → worked for → Chosun Expo".
    std::vector<RecordLink> links(const QUuid &entity) const;

Q_SIGNALS:
    void changed();

private:
    void rebuild();

    CaseSession &m_session;
    QHash<QUuid, QList<Fact::Id>> m_facts;
};

} // namespace saranda
