// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actors/relationindex.h"

#include "core/base/literals.h"
#include "core/base/naturalkey.h"

#include <algorithm>

namespace saranda {

using namespace literals;

RelationIndex::RelationIndex(CaseSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    rebuild();
    connect(&session, &CaseSession::changed, this, [this](const Edit &edit) {
        bool relationsChanged = false;
        edit.forEach<Fact>([&](const Change<Fact> &change) {
            const auto relation = [](const std::optional<Fact> &fact) {
                return fact ? fact->relation : std::nullopt;
            };
            relationsChanged =
                relationsChanged || relation(change.before) != relation(change.after);
        });
        if (!relationsChanged)
            return;
        rebuild();
        Q_EMIT changed();
    });
}

void RelationIndex::rebuild()
{
    m_facts.clear();
    for (const Fact &fact : m_session.records().facts.rows()) {
        if (!fact.relation)
            continue;
        const EntityRef &subject = fact.relation->subject;
        const EntityRef &object = fact.relation->object;
        if (!subject.uuid.isNull())
            m_facts[subject.uuid].append(fact.id);
        if (!object.uuid.isNull() && object.uuid != subject.uuid)
            m_facts[object.uuid].append(fact.id);
    }
}

std::vector<RecordLink> RelationIndex::links(const QUuid &entity) const
{
    const CaseRecords &records = m_session.records();
    std::vector<const Fact *> facts;
    for (const Fact::Id &id : m_facts.value(entity)) {
        if (const Fact *fact = records.facts.find(id))
            facts.push_back(fact);
    }
    std::sort(facts.begin(), facts.end(), [](const Fact *left, const Fact *right) {
        return naturallyLess(left->key, right->key);
    });
    std::vector<RecordLink> links;
    for (const Fact *fact : facts)
        links.push_back(
            {{u"fact"_s, fact->id.uuid, {}},
             tr("%1 %2 → %3 → %4", "fact, subject, predicate, object")
                 .arg(fact->key, entityName(records, fact->relation->subject),
                      fact->relation->predicate, entityName(records, fact->relation->object))});
    return links;
}

} // namespace saranda
