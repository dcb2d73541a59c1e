// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factedits.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

namespace {

struct FactEditTexts {
    Q_DECLARE_TR_FUNCTIONS(FactEditTexts)
};

} // namespace

Edit addingFact(const CaseRecords &records, Fact fact)
{
    if (fact.id.isNull())
        fact.id = Fact::Id::make();
    if (fact.key.isEmpty())
        fact.key = nextKey<Fact>(records);
    Edit edit{FactEditTexts::tr("Add fact %1").arg(fact.key), {}};
    edit.add(std::move(fact));
    return edit;
}

Edit changingFact(const CaseRecords &records, Fact::Id id, const QString &text,
                  const std::function<void(Fact &)> &change)
{
    const Fact *before = records.facts.find(id);
    if (!before)
        return {};
    Fact after = *before;
    change(after);
    Edit edit{text.contains(QLatin1String("%1")) ? text.arg(before->key) : text, {}};
    if (!(after == *before))
        edit.modify(*before, std::move(after));
    return edit;
}

Edit settingStatement(const CaseRecords &records, Fact::Id fact, const QString &statement)
{
    return changingFact(records, fact, FactEditTexts::tr("Change statement of %1"),
                        [&](Fact &after) { after.statement = statement; });
}

Edit settingDate(const CaseRecords &records, Fact::Id fact, const CaseDate &date)
{
    return changingFact(records, fact, FactEditTexts::tr("Change date of %1"),
                        [&](Fact &after) { after.date = date; });
}

Edit settingPlace(const CaseRecords &records, Fact::Id fact, const QString &place)
{
    return changingFact(records, fact, FactEditTexts::tr("Change place of %1"),
                        [&](Fact &after) { after.place = place; });
}

Edit settingNote(const CaseRecords &records, Fact::Id fact, const QString &note)
{
    return changingFact(records, fact, FactEditTexts::tr("Change note of %1"),
                        [&](Fact &after) { after.note = note; });
}

Edit settingMarking(const CaseRecords &records, Fact::Id fact, const QString &marking)
{
    return changingFact(records, fact, FactEditTexts::tr("Change marking of %1"),
                        [&](Fact &after) { after.marking = marking; });
}

Edit settingOperations(const CaseRecords &records, Fact::Id fact,
                       const QList<Incident::Id> &incidents)
{
    return changingFact(records, fact, FactEditTexts::tr("Change operations of %1"),
                        [&](Fact &after) { after.incidents = incidents; });
}

Edit settingRelation(const CaseRecords &records, Fact::Id fact,
                     const std::optional<Relation> &relation)
{
    return changingFact(records, fact, FactEditTexts::tr("Change relation of %1"),
                        [&](Fact &after) { after.relation = relation; });
}

Edit addingCitation(const CaseRecords &records, Fact::Id fact, const Citation &citation)
{
    const QString text =
        FactEditTexts::tr("Cite %2 for %1")
            .arg(records.facts.keyOf(fact), records.exhibits.keyOf(citation.exhibit));
    return changingFact(records, fact, text,
                        [&](Fact &after) { after.citations.append(citation); });
}

Edit changingCitation(const CaseRecords &records, Fact::Id fact, qsizetype index,
                      const Citation &citation)
{
    const Fact *before = records.facts.find(fact);
    if (!before || index < 0 || index >= before->citations.size())
        return {};
    const QString text = FactEditTexts::tr("Change citation of %2 for %1")
                             .arg(before->key, records.exhibits.keyOf(citation.exhibit));
    return changingFact(records, fact, text,
                        [&](Fact &after) { after.citations[index] = citation; });
}

Edit removingCitations(const CaseRecords &records, Fact::Id fact, QList<qsizetype> indexes)
{
    std::sort(indexes.begin(), indexes.end(), std::greater<>());
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
    const QString text =
        FactEditTexts::tr("Remove %Ln citation(s) of %1", nullptr, int(indexes.size()));
    return changingFact(records, fact, text, [&](Fact &after) {
        for (const qsizetype index : indexes) {
            if (index >= 0 && index < after.citations.size())
                after.citations.removeAt(index);
        }
    });
}

Edit removingFacts(const CaseSession &session, const QList<Fact::Id> &facts)
{
    QList<QUuid> ids;
    for (const Fact::Id fact : facts)
        ids.append(fact.uuid);
    return removalOf(
        session,
        facts.size() == 1
            ? FactEditTexts::tr("Remove fact %1").arg(session.records().facts.keyOf(facts.first()))
            : FactEditTexts::tr("Remove %Ln fact(s)", nullptr, int(facts.size())),
        ids);
}

Edit settingOperationOf(const CaseRecords &records, const QList<Fact::Id> &facts,
                        Incident::Id incident, bool about)
{
    const QString key = records.incidents.keyOf(incident);
    Edit edit{
        about ? FactEditTexts::tr("Make %Ln fact(s) about %1", nullptr, int(facts.size())).arg(key)
              : FactEditTexts::tr("Take %Ln fact(s) from %1", nullptr, int(facts.size())).arg(key),
        {}};
    for (const Fact::Id id : facts) {
        const Fact *fact = records.facts.find(id);
        if (!fact || fact->incidents.contains(incident) == about)
            continue;
        Fact after = *fact;
        if (about)
            after.incidents.append(incident);
        else
            after.incidents.removeAll(incident);
        edit.modify(*fact, std::move(after));
    }
    return edit;
}

} // namespace saranda
