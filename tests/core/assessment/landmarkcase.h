// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/assessment/casemaker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace saranda::test {

inline QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list.append(each.toString());
    return list;
}

/// Reads what the engine needs of a case document. The importer has tests of its own; this one
/// keeps the engine's tests below it, in the engine's own layer.
inline CaseMaker readLandmark(const QJsonObject &document)
{
    CaseMaker maker;
    const QJsonObject info = document[u"case"].toObject();
    maker.info.title = info[u"title"].toString();
    maker.info.claimant = info[u"claimant"].toString();
    maker.info.purpose = info[u"purpose"].toString();
    for (const QJsonValue &value : document[u"incidents"].toArray()) {
        const auto kind = fromWord<IncidentKind>(value[u"kind"].toString());
        maker
            .incident(value[u"id"].toString(), kind.value_or(IncidentKind::Cyber),
                      value[u"period"].toString())
            .rule = value[u"rule"].toString();
    }
    for (const QJsonValue &value : document[u"sources"].toArray())
        maker.source(value[u"id"].toString(),
                     fromWord<Reliability>(value[u"reliability"].toString()));
    for (const QJsonValue &value : document[u"exhibits"].toArray()) {
        Exhibit &exhibit = maker.exhibit(value[u"id"].toString(), QString());
        exhibit.reliability = fromWord<Reliability>(value[u"reliability"].toString());
        if (value[u"credibility"].isDouble())
            exhibit.credibility = value[u"credibility"].toInt();
        for (const QString &mark : texts(value[u"marks"]))
            exhibit.marks.append(fromWord<Mark>(mark).value());
        exhibit.secondary = value[u"secondary"].toBool();
        exhibit.agreed = value[u"agreed"].toBool();
        exhibit.origin = value[u"origin"].toString();
        if (const QString source = value[u"source"].toString(); !source.isEmpty())
            exhibit.source = CaseMaker::sourceId(source);
        if (const QString parent = value[u"derivedFrom"].toString(); !parent.isEmpty())
            exhibit.derivedFrom = CaseMaker::exhibitId(parent);
        if (const QString challenge = value[u"challenge"].toString(); !challenge.isEmpty())
            exhibit.challenge = CaseMaker::factId(challenge);
    }
    for (const QJsonValue &value : document[u"facts"].toArray()) {
        const QString key = value[u"id"].toString();
        maker.fact(key, texts(value[u"incidents"]), value[u"date"].toString());
        for (const QJsonValue &citation : value[u"citations"].toArray())
            maker.cite(key, citation[u"exhibit"].toString(),
                       fromWord<Stance>(citation[u"stance"].toString()).value_or(Stance::Supports),
                       citation[u"strength"].toInt(5), citation[u"challenge"].toString());
    }
    for (const QJsonValue &value : document[u"claims"].toArray()) {
        const QString key = value[u"id"].toString();
        Claim &claim = maker.claim(key, value[u"test"].toString(), texts(value[u"bases"]), {},
                                   value[u"incident"].toString());
        claim.state = value[u"state"].toString();
        claim.rule = value[u"rule"].toString();
        claim.purpose = value[u"purpose"].toString();
        if (value[u"standard"].isDouble())
            claim.standard = value[u"standard"].toInt();
        claim.exclusiveControl = value[u"exclusiveControl"].toBool();
        for (const QJsonValue &element : value[u"elements"].toArray()) {
            const QString id = element[u"element"].toString();
            maker.sheet(key, id);
            for (const QJsonValue &argument : element[u"arguments"].toArray())
                maker.argue(key, id, texts(argument[u"premises"]),
                            fromWord<ArgumentStance>(argument[u"stance"].toString())
                                .value_or(ArgumentStance::For),
                            argument[u"strength"].toInt(5), argument[u"warrant"].toString(),
                            argument[u"challenge"].toString());
            for (const QJsonValue &indicator : element[u"indicators"].toArray())
                maker.indicate(key, id, indicator[u"fact"].toString(),
                               fromWord<NetworkSide>(indicator[u"side"].toString())
                                   .value_or(NetworkSide::None));
            for (const QJsonValue &alternative : element[u"alternatives"].toArray())
                maker.alternative(
                    key, id, alternative[u"id"].toString(), texts(alternative[u"incompatible"]),
                    texts(alternative[u"hardToReconcile"]), texts(alternative[u"supportedBy"]));
        }
    }
    return maker;
}

} // namespace saranda::test
