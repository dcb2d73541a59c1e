// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include "core/exchange/readcontext.h"

#include <QJsonValue>

#include <optional>
#include <string_view>
#include <vector>

namespace saranda {

/// The members of one JSON object while it is read: which of them has been asked for.
class JsonMembers
{
public:
    /// Names that occur twice are a problem: one of the values would be lost.
    JsonMembers(const simdjson::dom::object &object, const Place &place, ReadContext &context);

    /// The member's value. A null counts as absent.
    std::optional<simdjson::dom::element> take(QStringView name);

    /// The members nobody has asked for, kept as they are, each with a warning.
    QJsonObject takeRest(const Place &place, ReadContext &context);
    /// The same without warnings, for what lies inside such a member.
    QJsonObject takeAll(const Place &place, ReadContext &context);

private:
    struct Member {
        std::string_view name;
        simdjson::dom::element value;
        bool isTaken = false;
    };
    std::vector<Member> m_members;
};

/// All characters of a text. QString::fromUtf8 alone takes a first U+FEFF for a byte order mark.
QString qStringOf(std::string_view utf8);

/// The text of a string, or nothing when it holds a NUL: no database, file name or PDF bears it.
std::optional<QString> textOf(const simdjson::dom::element &value, const Place &place,
                              ReadContext &context);

/// A value of a field this version does not know, kept as it is. Numbers stay exact or are refused.
QJsonValue keptValue(const simdjson::dom::element &value, const Place &place, ReadContext &context);

/// "a string", "a list": how a value is called in a message.
QString kindOfValue(const simdjson::dom::element &value);

} // namespace saranda
