// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

#include <functional>
#include <optional>

namespace saranda {

/// A stretch of a list that lies between two items all three versions share.
struct ListStretch {
    qsizetype at = 0; ///< where it begins in the ancestor
    QJsonArray base;
    QJsonArray mine;
    QJsonArray theirs;
};

/// Merges two versions of a list that came from one: items one side has put in, taken out or
/// changed. Stretches that both sides have changed in ways that do not go together are given to
/// `settle`, which answers what stands there. Nothing when the lists are too long to be compared.
std::optional<QJsonArray> mergedList(const QJsonArray &base, const QJsonArray &mine,
                                     const QJsonArray &theirs,
                                     const std::function<QJsonArray(const ListStretch &)> &settle);

} // namespace saranda
