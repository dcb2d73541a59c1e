// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonmembers.h"

#include "core/exchange/caselimits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringConverter>

#include <algorithm>
#include <utility>

namespace saranda {

namespace {

using simdjson::dom::element_type;

bool isName(std::string_view candidate, QStringView name)
{
    return qsizetype(candidate.size()) == name.size()
        && std::equal(candidate.begin(), candidate.end(), name.begin(),
                      [](char left, QChar right) { return uchar(left) == right.unicode(); });
}

QString nulMessage()
{
    return QCoreApplication::translate("CaseJson", "the text holds a NUL character");
}

QJsonObject keptObject(const simdjson::dom::object &object, const Place &place,
                       ReadContext &context)
{
    return JsonMembers(object, place, context).takeAll(place, context);
}

} // namespace

QString qStringOf(std::string_view utf8)
{
    const QByteArrayView text(utf8.data(), qsizetype(utf8.size()));
    if (!text.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(text);
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(text);
}

JsonMembers::JsonMembers(const simdjson::dom::object &object, const Place &place,
                         ReadContext &context)
{
    std::vector<std::string_view> names;
    for (const auto &[name, value] : object) {
        if (qsizetype(m_members.size()) >= caselimits::maxMembers) {
            context.problems.add(
                place,
                QCoreApplication::translate("CaseJson", "the object has more than %1 members")
                    .arg(caselimits::maxMembers));
            break;
        }
        m_members.push_back({name, value});
        names.push_back(name);
        if (name.find('\0') != std::string_view::npos)
            context.problems.add(Place(place, qStringOf(name)), nulMessage());
    }
    std::sort(names.begin(), names.end());
    for (auto it = names.begin(); (it = std::adjacent_find(it, names.end())) != names.end();) {
        const QString name = qStringOf(*it);
        context.problems.add(Place(place, name),
                             QCoreApplication::translate("CaseJson", "is there more than once"));
        it = std::upper_bound(it, names.end(), *it);
    }
}

std::optional<simdjson::dom::element> JsonMembers::take(QStringView name)
{
    for (Member &member : m_members) {
        if (isName(member.name, name)) {
            member.isTaken = true;
            if (member.value.is_null())
                return std::nullopt;
            return member.value;
        }
    }
    return std::nullopt;
}

QJsonObject JsonMembers::takeRest(const Place &place, ReadContext &context)
{
    for (const Member &member : m_members) {
        // "saranda.…" are fields the program itself keeps beside those of the format.
        if (!member.isTaken && !member.name.starts_with("saranda."))
            context.warnings.append(
                Place(place, qStringOf(member.name)).pointer()
                + QCoreApplication::translate("CaseJson", ": this field is not known and is kept"));
    }
    return takeAll(place, context);
}

/// In the order of their names: QJsonObject is a sorted array, and appending to it is cheap.
QJsonObject JsonMembers::takeAll(const Place &place, ReadContext &context)
{
    std::vector<std::pair<QString, simdjson::dom::element>> rest;
    for (Member &member : m_members) {
        if (!std::exchange(member.isTaken, true))
            rest.emplace_back(qStringOf(member.name), member.value);
    }
    std::sort(rest.begin(), rest.end(),
              [](const auto &left, const auto &right) { return left.first < right.first; });
    QJsonObject kept;
    for (const auto &[name, value] : rest)
        kept.insert(name, keptValue(value, Place(place, name), context));
    return kept;
}

std::optional<QString> textOf(const simdjson::dom::element &value, const Place &place,
                              ReadContext &context)
{
    std::string_view utf8;
    if (value.get(utf8)) {
        context.problems.add(place,
                             QCoreApplication::translate("CaseJson", "a string is expected, not %1")
                                 .arg(kindOfValue(value)));
        return std::nullopt;
    }
    if (utf8.find('\0') != std::string_view::npos) {
        context.problems.add(place, nulMessage());
        return std::nullopt;
    }
    return qStringOf(utf8);
}

QJsonValue keptValue(const simdjson::dom::element &value, const Place &place, ReadContext &context)
{
    switch (value.type()) {
    case element_type::OBJECT:
        return keptObject(value, place, context);
    case element_type::ARRAY: {
        QJsonArray list;
        qsizetype index = 0;
        for (const simdjson::dom::element item : simdjson::dom::array(value))
            list.append(keptValue(item, Place(place, index++), context));
        return list;
    }
    case element_type::INT64:
        return qint64(std::int64_t(value));
    case element_type::UINT64:
        context.problems.add(
            place,
            QCoreApplication::translate("CaseJson", "the number is too large to be kept exactly"));
        return {};
    case element_type::DOUBLE:
        return double(value);
    case element_type::BOOL:
        return bool(value);
    case element_type::STRING:
        return textOf(value, place, context).value_or(QString());
    case element_type::NULL_VALUE:
        break;
    }
    return {};
}

QString kindOfValue(const simdjson::dom::element &value)
{
    switch (value.type()) {
    case element_type::OBJECT:
        return QCoreApplication::translate("CaseJson", "an object");
    case element_type::ARRAY:
        return QCoreApplication::translate("CaseJson", "a list");
    case element_type::INT64:
    case element_type::UINT64:
    case element_type::DOUBLE:
        return QCoreApplication::translate("CaseJson", "a number");
    case element_type::BOOL:
        return QCoreApplication::translate("CaseJson", "true or false");
    case element_type::STRING:
        return QCoreApplication::translate("CaseJson", "a string");
    case element_type::NULL_VALUE:
        break;
    }
    return QCoreApplication::translate("CaseJson", "null");
}

} // namespace saranda
