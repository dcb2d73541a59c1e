// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace saranda {

/// A fresh UUID of version 7 (RFC 9562): sorts by the time it was made.
QUuid makeUuidV7();

/// The identity of one record of a kind. Ids of different kinds do not mix.
/// A null id names no record; optional references use std::optional.
template <typename Record>
struct Id {
    QUuid uuid;

    static Id make() { return {makeUuidV7()}; }
    static Id fromString(QStringView text) { return {QUuid::fromString(text)}; }

    bool isNull() const { return uuid.isNull(); }
    QString toString() const { return uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return uuid < other.uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.uuid, seed); }
};

} // namespace saranda

template <typename Record>
struct std::hash<saranda::Id<Record>> {
    size_t operator()(const saranda::Id<Record> &id) const noexcept { return qHash(id.uuid); }
};
