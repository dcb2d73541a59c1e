// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factwords.h"

#include "core/base/literals.h"
#include "ui/support/safetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace saranda {

using namespace literals;

namespace {

struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(FactWords)
};

} // namespace

QString citationStrengthWord(int strength)
{
    switch (strength) {
    case 5:
        return FactWords::tr("states it fully");
    case 4:
        return FactWords::tr("states it in the main");
    case 3:
        return FactWords::tr("states it in substance");
    case 2:
        return FactWords::tr("states it in part");
    case 1:
        return FactWords::tr("only hints at it");
    default:
        return QString::number(strength);
    }
}

QString stanceWord(Stance stance)
{
    return stance == Stance::Supports ? FactWords::tr("supports it")
                                      : FactWords::tr("contradicts it");
}

QString citedExhibits(const CaseRecords &records, const Fact &fact)
{
    QStringList supporting;
    QStringList contrary;
    for (const Citation &citation : fact.citations) {
        QStringList &list = citation.stance == Stance::Supports ? supporting : contrary;
        const QString key = records.exhibits.keyOf(citation.exhibit);
        if (!key.isEmpty() && !list.contains(key))
            list.append(key);
    }
    if (contrary.isEmpty())
        return supporting.join(u", "_s);
    if (supporting.isEmpty())
        return FactWords::tr("against: %1").arg(contrary.join(u", "_s));
    return FactWords::tr("%1; against: %2").arg(supporting.join(u", "_s), contrary.join(u", "_s));
}

QString operationsText(const CaseRecords &records, const Fact &fact)
{
    if (fact.incidents.isEmpty())
        return FactWords::tr("General");
    QStringList titles;
    for (const Incident::Id id : fact.incidents) {
        if (const Incident *incident = records.incidents.find(id))
            titles.append(safeLine(incident->title.isEmpty() ? incident->key : incident->title));
    }
    return titles.join(u"; "_s);
}

QString relationText(const CaseRecords &records, const std::optional<Relation> &relation)
{
    if (!relation)
        return {};
    return FactWords::tr("%1 – %2 – %3", "subject, predicate, object of a relation")
        .arg(safeLine(entityName(records, relation->subject)), safeLine(relation->predicate),
             safeLine(entityName(records, relation->object)));
}

QString factLabel(const CaseRecords &records, Fact::Id id)
{
    const Fact *fact = records.facts.find(id);
    return fact ? FactWords::tr("%1 – %2", "key and text of a record")
                      .arg(fact->key, safeLine(fact->statement, 120))
                : QString();
}

QString exhibitLabel(const CaseRecords &records, Exhibit::Id id)
{
    const Exhibit *exhibit = records.exhibits.find(id);
    return exhibit ? FactWords::tr("%1 – %2", "key and text of a record")
                         .arg(exhibit->key, safeLine(exhibit->title, 120))
                   : QString();
}

} // namespace saranda
