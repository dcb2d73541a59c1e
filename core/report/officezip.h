// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace saranda {

struct ZipPart {
    QString name; ///< ASCII
    QByteArray bytes;
    bool isStored = false; ///< not compressed
};

/// A ZIP of the parts in order, all dated the same: the same parts give the same bytes.
Result<QByteArray> zipOf(const std::vector<ZipPart> &parts, const QDateTime &dated);

} // namespace saranda
