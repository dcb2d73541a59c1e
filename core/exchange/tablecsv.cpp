// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablecsv.h"

#include "core/base/csvline.h"
#include "core/base/literals.h"
#include "core/domain/origin.h"

#include <QDateTime>

namespace saranda {

using namespace literals;

namespace {

const QString listJoint = u"; "_s;

/// A bound in UTC, empty where there is none or no calendar date for it.
QString boundText(Seconds bound)
{
    if (bound == unboundedPast || bound == unboundedFuture)
        return {};
    return QDateTime::fromSecsSinceEpoch(bound, Qt::UTC).toString(Qt::ISODate);
}

QStringList dateCells(const CaseDate &date)
{
    return {date.text(), boundText(date.bounds().earliestStart),
            boundText(date.bounds().latestEnd)};
}

QString flagText(bool flag)
{
    return flag ? u"true"_s : u"false"_s;
}

const QStringList exhibitColumns{
    u"id"_s,      u"title"_s,     u"kind"_s,   u"date"_s,        u"earliest"_s,
    u"latest"_s,  u"language"_s,  u"source"_s, u"reliability"_s, u"credibility"_s,
    u"marks"_s,   u"secondary"_s, u"agreed"_s, u"origin"_s,      u"derivedFrom"_s,
    u"marking"_s, u"file"_s,      u"sha256"_s, u"note"_s};

QStringList exhibitCells(const CaseRecords &records, const Exhibit &exhibit, const QString &origin)
{
    QStringList marks;
    for (const Mark mark : exhibit.marks)
        marks.append(wordOf(mark));
    const std::optional<Reliability> reliability = effectiveReliability(records, exhibit);
    const StoredFile file = exhibit.file.value_or(StoredFile());
    return QStringList{exhibit.key, exhibit.title, exhibit.kind} + dateCells(exhibit.date)
        + QStringList{exhibit.language,
                      exhibit.source ? records.sources.keyOf(*exhibit.source) : QString(),
                      reliability ? wordOf(*reliability) : QString(),
                      exhibit.credibility ? QString::number(*exhibit.credibility) : QString(),
                      marks.join(listJoint),
                      flagText(exhibit.secondary),
                      flagText(exhibit.agreed),
                      origin,
                      exhibit.derivedFrom ? records.exhibits.keyOf(*exhibit.derivedFrom)
                                          : QString(),
                      exhibit.marking,
                      file.name,
                      file.sha256,
                      exhibit.note};
}

const QStringList factColumns{u"id"_s,        u"statement"_s, u"date"_s,      u"earliest"_s,
                              u"latest"_s,    u"place"_s,     u"incidents"_s, u"subject"_s,
                              u"predicate"_s, u"object"_s,    u"citations"_s, u"marking"_s,
                              u"note"_s};

/// "E-1 p. 21", "not E-7" for one that contradicts.
QString citationText(const CaseRecords &records, const Citation &citation)
{
    const QString key = records.exhibits.keyOf(citation.exhibit);
    const QString place = citation.pinpoint.isEmpty() ? key : key + u' ' + citation.pinpoint;
    return citation.stance == Stance::Contradicts ? u"not "_s + place : place;
}

QStringList factCells(const CaseRecords &records, const Fact &fact)
{
    QStringList incidents;
    for (const Incident::Id &incident : fact.incidents)
        incidents.append(records.incidents.keyOf(incident));
    QStringList citations;
    for (const Citation &citation : fact.citations)
        citations.append(citationText(records, citation));
    const Relation relation = fact.relation.value_or(Relation());
    return QStringList{fact.key, fact.statement} + dateCells(fact.date)
        + QStringList{fact.place,
                      incidents.join(listJoint),
                      entityKey(records, relation.subject),
                      relation.predicate,
                      entityKey(records, relation.object),
                      citations.join(listJoint),
                      fact.marking,
                      fact.note};
}

} // namespace

QByteArray writeCsv(const CaseRecords &records, CsvTable table)
{
    QByteArray text = csvMark.toByteArray();
    switch (table) {
    case CsvTable::Exhibits: {
        const std::vector<QString> origins = originsOfAll(records);
        const Exhibit *const firstRow = records.exhibits.rows().data();
        text += csvLine(exhibitColumns);
        for (const Exhibit *exhibit : records.exhibits.inKeyOrder())
            text +=
                csvLine(exhibitCells(records, *exhibit, origins[std::size_t(exhibit - firstRow)]));
        break;
    }
    case CsvTable::Facts:
        text += csvLine(factColumns);
        for (const Fact *fact : records.facts.inKeyOrder())
            text += csvLine(factCells(records, *fact));
        break;
    }
    return text;
}

} // namespace saranda
