// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordreader.h"

#include "core/domain/countrycodes.h"
#include "core/exchange/caselimits.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cmath>

namespace saranda {

namespace {

/// Up to here a double tells each whole number from the next.
constexpr double lastExactInteger = 9007199254740992.0;

} // namespace

QString RecordReader::messageForKind(const simdjson::dom::element &value, Expected expected)
{
    const QString found = kindOfValue(value);
    switch (expected) {
    case Expected::Object:
        return QCoreApplication::translate("CaseJson", "an object is expected, not %1").arg(found);
    case Expected::List:
        return QCoreApplication::translate("CaseJson", "a list is expected, not %1").arg(found);
    case Expected::Flag:
        return QCoreApplication::translate("CaseJson", "true or false is expected, not %1")
            .arg(found);
    case Expected::Integer:
        return QCoreApplication::translate("CaseJson", "a whole number is expected, not %1")
            .arg(found);
    case Expected::Number:
        break;
    }
    return QCoreApplication::translate("CaseJson", "a number is expected, not %1").arg(found);
}

bool RecordReader::isEmptyText(const simdjson::dom::element &value)
{
    std::string_view text;
    return !value.get(text) && text.empty();
}

void RecordReader::addMissing(const Place &place)
{
    m_context.problems.add(place, QCoreApplication::translate("CaseJson", "is missing"));
}

void RecordReader::addUnknownWord(const Place &place, const QString &word, const QStringList &known)
{
    QStringList offered = known;
    offered.removeAll(QString());
    m_context.problems.add(
        place,
        QCoreApplication::translate("CaseJson", "there is no word \"%1\" here; known are: %2")
            .arg(word, offered.join(QLatin1String(", "))));
}

bool RecordReader::mayHoldMore(qsizetype count, const Place &place)
{
    if (count < caselimits::maxEntries)
        return true;
    m_context.problems.add(
        place,
        QCoreApplication::translate("CaseJson", "the list has more than %1 entries")
            .arg(caselimits::maxEntries));
    return false;
}

std::optional<int> RecordReader::integerOf(const simdjson::dom::element &value, const Place &place)
{
    double number = 0;
    if (value.get(number) || number != std::floor(number)
        || std::abs(number) > std::numeric_limits<int>::max()) {
        m_context.problems.add(place, messageForKind(value, Expected::Integer));
        return std::nullopt;
    }
    return int(number);
}

void RecordReader::operator()(QStringView name, QString &text)
{
    const auto value = m_members.take(name);
    if (!value)
        return;
    const Place place(m_place, name);
    if (const std::optional<QString> read = textOf(*value, place, m_context))
        text = *read;
    if (name == u"marking")
        checkMarking(text, place, m_context);
}

void RecordReader::operator()(QStringView name, bool &flag)
{
    const auto value = m_members.take(name);
    if (value && value->get(flag))
        m_context.problems.add(Place(m_place, name), messageForKind(*value, Expected::Flag));
}

void RecordReader::operator()(QStringView name, int &number)
{
    if (const auto value = m_members.take(name))
        number = integerOf(*value, Place(m_place, name)).value_or(number);
}

void RecordReader::operator()(QStringView name, std::optional<int> &number)
{
    if (const auto value = m_members.take(name))
        number = integerOf(*value, Place(m_place, name));
}

void RecordReader::operator()(QStringView name, double &number)
{
    std::optional<double> read;
    (*this)(name, read);
    number = read.value_or(number);
}

void RecordReader::operator()(QStringView name, std::optional<double> &number)
{
    const auto value = m_members.take(name);
    if (!value)
        return;
    double read = 0;
    if (value->get(read))
        m_context.problems.add(Place(m_place, name), messageForKind(*value, Expected::Number));
    else if (!value->is_double() && std::abs(read) > lastExactInteger)
        m_context.problems.add(
            Place(m_place, name),
            QCoreApplication::translate("CaseJson", "the number is too large to be kept exactly"));
    else
        number = read;
}

void RecordReader::operator()(QStringView name, QStringList &texts)
{
    forEachItem(name, [&](const simdjson::dom::element &value, const Place &place) {
        if (const std::optional<QString> text = textOf(value, place, m_context))
            texts.append(*text);
    });
}

void RecordReader::operator()(QStringView name, CaseDate &date)
{
    const auto value = m_members.take(name);
    if (!value)
        return;
    const Place place(m_place, name);
    const std::optional<QString> text = textOf(*value, place, m_context);
    if (!text)
        return;
    if (const Result<CaseDate> read = CaseDate::parse(*text))
        date = *read;
    else
        m_context.problems.add(place, read.error().message);
}

/// Actors, infrastructure, States and incidents have ids of their own kind; the first kind that
/// knows the id is meant.
void RecordReader::operator()(QStringView name, EntityRef &entity)
{
    const auto value = m_members.take(name);
    if (!value || isEmptyText(*value))
        return;
    const Place place(m_place, name);
    const std::optional<QString> key = textOf(*value, place, m_context);
    if (!key)
        return;
    const KeyTables &keys = m_context.keys;
    if (keys.of<Actor>().contains(*key))
        entity = EntityRef::to(keys.of<Actor>().value(*key));
    else if (keys.of<Infrastructure>().contains(*key))
        entity = EntityRef::to(keys.of<Infrastructure>().value(*key));
    else if (keys.of<State>().contains(*key) || isCountryCode(*key))
        entity = EntityRef::toState(*key);
    else if (keys.of<Incident>().contains(*key))
        entity = EntityRef::to(keys.of<Incident>().value(*key));
    else
        m_context.problems.add(place,
                               QCoreApplication::translate(
                                   "CaseJson", "no actor, infrastructure, State or incident \"%1\"")
                                   .arg(*key));
}

void RecordReader::operator()(QStringView name, QJsonObject &extra)
{
    if (name == u"extra")
        extra = m_members.takeRest(m_place, m_context);
}

} // namespace saranda
