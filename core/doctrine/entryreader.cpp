// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctrine/entryreader.h"

#include "core/base/literals.h"

#include <QJsonArray>

#include <algorithm>

namespace saranda {

using namespace literals;

// Far above any doctrine; keeps a hostile one from exhausting the stack or the patience.
constexpr qsizetype mostEntries = 10000;

void ReadingState::report(const QString &place, const QString &what)
{
    problems.append(u"%1: %2"_s.arg(place, what));
}

EntryReader::EntryReader(const QJsonValue &value, const QString &place, ReadingState &state)
    : m_object(value.toObject())
    , m_place(place)
    , m_state(&state)
{
    if (!value.isObject())
        report(u"must be an object"_s);
}

QJsonValue EntryReader::take(const QString &name, bool isRequired)
{
    m_asked.insert(name);
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() && isRequired)
        report(u"no \"%1\""_s.arg(name));
    return value;
}

QString EntryReader::text(const QString &name)
{
    const QJsonValue value = take(name, true);
    if (value.isUndefined())
        return {};
    if (!value.isString() || value.toString().trimmed().isEmpty())
        report(u"\"%1\" must be a text that is not empty"_s.arg(name));
    return value.toString();
}

QString EntryReader::optionalText(const QString &name)
{
    return has(name) ? text(name) : QString();
}

QStringList EntryReader::texts(const QString &name)
{
    const QJsonValue value = take(name, false);
    if (value.isUndefined())
        return {};
    QStringList found;
    bool isListOfTexts = value.isArray();
    for (const QJsonValue item : value.toArray()) {
        isListOfTexts = isListOfTexts && item.isString() && !item.toString().isEmpty();
        if (found.contains(item.toString()))
            report(u"\"%1\" names \"%2\" twice"_s.arg(name, item.toString()));
        found.append(item.toString());
    }
    if (!isListOfTexts)
        report(u"\"%1\" must be a list of texts"_s.arg(name));
    return found;
}

int EntryReader::checkedNumber(const QJsonValue &value, const QString &name, int least, int most)
{
    const double number = value.toDouble();
    const bool isInRange = value.isDouble() && number >= least && number <= most;
    if (isInRange && static_cast<int>(number) == number)
        return static_cast<int>(number);
    report(u"\"%1\" must be a whole number from %2 to %3"_s.arg(name).arg(least).arg(most));
    return least;
}

int EntryReader::number(const QString &name, int least, int most)
{
    const QJsonValue value = take(name, true);
    return value.isUndefined() ? least : checkedNumber(value, name, least, most);
}

int EntryReader::numberOr(int fallback, const QString &name, int least, int most)
{
    return has(name) ? number(name, least, most) : fallback;
}

bool EntryReader::flag(const QString &name, bool otherwise)
{
    const QJsonValue value = take(name, false);
    if (!value.isUndefined() && !value.isBool())
        report(u"\"%1\" must be true or false"_s.arg(name));
    return value.toBool(otherwise);
}

Localized EntryReader::words(const QString &name)
{
    const QJsonValue value = take(name, true);
    Localized found;
    if (value.isUndefined())
        return found;
    const QJsonObject byLanguage = value.toObject();
    for (auto it = byLanguage.begin(); it != byLanguage.end(); ++it)
        if (it.value().isString() && !it.value().toString().trimmed().isEmpty())
            found.texts.emplace(it.key(), it.value().toString());
    for (const QString &language : m_state->languages)
        if (!found.texts.contains(language))
            report(u"\"%1\" has no text in language \"%2\""_s.arg(name, language));
    return found;
}

std::vector<AuthorityRef> EntryReader::authorities()
{
    std::vector<AuthorityRef> found;
    for (EntryReader &entry : entries(u"authorities"_s, u"authority"_s)) {
        found.push_back({entry.text(u"authority"_s), entry.optionalText(u"at"_s)});
        entry.finish();
    }
    return found;
}

LevelTable EntryReader::table(const QString &name, const QStringList &members, int most)
{
    Q_ASSERT(members.size() <= levelCount);
    LevelTable found = {};
    const QJsonValue value = take(name, true);
    if (value.isUndefined())
        return found;
    EntryReader rows(value, m_place + u'/' + name, *m_state);
    for (qsizetype i = 0; i < members.size(); ++i)
        found[static_cast<size_t>(i)] = rows.number(members.at(i), lowestLevel, most);
    rows.finish();
    return found;
}

EntryReader EntryReader::object(const QString &name)
{
    const QJsonValue value = take(name, true);
    return EntryReader(value.isUndefined() ? QJsonValue(QJsonObject()) : value,
                       m_place + u'/' + name, *m_state);
}

std::vector<EntryReader> EntryReader::entries(const QString &name, const QString &idMember)
{
    std::vector<EntryReader> found;
    const QJsonValue value = take(name, false);
    if (!value.isUndefined() && !value.isArray())
        report(u"\"%1\" must be a list"_s.arg(name));
    const QJsonArray items = value.toArray();
    if (items.size() > mostEntries)
        report(u"\"%1\" has more than %2 entries"_s.arg(name).arg(mostEntries));
    for (qsizetype i = 0; i < std::min(items.size(), mostEntries); ++i) {
        const QString id = items.at(i).toObject().value(idMember).toString();
        found.emplace_back(items.at(i),
                           m_place + u'/' + name + u'/' + (id.isEmpty() ? QString::number(i) : id),
                           *m_state);
    }
    return found;
}

void EntryReader::finish()
{
    for (const QString &name : m_object.keys())
        if (!m_asked.contains(name))
            report(u"unknown member \"%1\""_s.arg(name));
}

} // namespace saranda
