// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordjson.h"

#include "core/base/literals.h"

namespace saranda {

using namespace literals;

QByteArray columnName(QStringView field)
{
    if (field == u"id")
        return "key";
    QByteArray name;
    for (const QChar c : field) {
        if (c.isUpper())
            name += '_';
        name += c.toLower().toLatin1();
    }
    return name;
}

void JsonWriter::operator()(QStringView name, const EntityRef &value)
{
    const QString id = value.uuid.toString(QUuid::WithoutBraces);
    switch (value.kind) {
    case EntityKind::None:
        return;
    case EntityKind::Actor:
        return put(name, QJsonObject{{u"actor"_s, id}});
    case EntityKind::Infrastructure:
        return put(name, QJsonObject{{u"infrastructure"_s, id}});
    case EntityKind::Incident:
        return put(name, QJsonObject{{u"incident"_s, id}});
    case EntityKind::State:
        return put(name, QJsonObject{{u"state"_s, value.stateCode}});
    }
}

QString StoredPlace::words() const
{
    return m_table ? u"%1, row %2: %3"_s.arg(QString::fromLatin1(*m_table)).arg(m_row).arg(m_field)
                   : m_words;
}

CaseDate storedDate(const QString &text, const StoredPlace &place)
{
    if (text.isEmpty())
        return {};
    Result<CaseDate> date = CaseDate::parse(text);
    if (!date)
        throw DamagedValue(u"%1: “%2” is no date"_s.arg(place.words(), text));
    return *date;
}

void JsonReader::read(const QJsonValue &json, QString &value, const QString &place)
{
    if (!json.isString())
        throw DamagedValue(u"%1: no text"_s.arg(place));
    value = json.toString();
}

void JsonReader::read(const QJsonValue &json, bool &value, const QString &place)
{
    if (!json.isBool())
        throw DamagedValue(u"%1: neither true nor false"_s.arg(place));
    value = json.toBool();
}

void JsonReader::read(const QJsonValue &json, int &value, const QString &place)
{
    if (!json.isDouble())
        throw DamagedValue(u"%1: no number"_s.arg(place));
    value = json.toInt();
}

void JsonReader::read(const QJsonValue &json, double &value, const QString &place)
{
    if (!json.isDouble())
        throw DamagedValue(u"%1: no number"_s.arg(place));
    value = json.toDouble();
}

void JsonReader::read(const QJsonValue &json, QJsonObject &value, const QString &place)
{
    if (!json.isObject())
        throw DamagedValue(u"%1: no object"_s.arg(place));
    value = json.toObject();
}

void JsonReader::read(const QJsonValue &json, CaseDate &value, const QString &place)
{
    QString text;
    read(json, text, place);
    value = storedDate(text, place);
}

void JsonReader::read(const QJsonValue &json, EntityRef &value, const QString &place)
{
    QJsonObject object;
    read(json, object, place);
    const auto uuid = [&](QStringView name) { return QUuid(object.value(name).toString()); };
    if (object.contains(u"actor"_s))
        value = EntityRef::to(Actor::Id{uuid(u"actor")});
    else if (object.contains(u"infrastructure"_s))
        value = EntityRef::to(Infrastructure::Id{uuid(u"infrastructure")});
    else if (object.contains(u"incident"_s))
        value = EntityRef::to(Incident::Id{uuid(u"incident")});
    else
        value = EntityRef::toState(object.value(QStringView(u"state")).toString());
}

QJsonArray storedArray(QByteArrayView text, const StoredPlace &place)
{
    if (text == "[]") // most of them
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    if (!document.isArray())
        throw DamagedValue(u"%1: no JSON array"_s.arg(place.words()));
    return document.array();
}

QJsonObject storedObject(QByteArrayView text, const StoredPlace &place)
{
    if (text == "{}") // nearly all of them
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    if (!document.isObject())
        throw DamagedValue(u"%1: no JSON object"_s.arg(place.words()));
    return document.object();
}

} // namespace saranda
