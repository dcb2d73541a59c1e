// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readingvalues.h"

#include <QRectF>

#include <optional>

namespace saranda {

/// A stretch of a text.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// Where a text stands in a page, from `from` on: letters only count, so that line ends, the
/// hyphens at them, kinds of quotation marks and capitals make no difference.
std::optional<TextSpan> findQuote(const QString &page, const QString &quote, qsizetype from = 0);

/// The boxes that cover a stretch of the page's text, one for each line.
QList<QRectF> boxesOf(const PageText &page, const TextSpan &span);

/// The number in a pinpoint: 21 for "p. 21", "pp. 21-22" or "page 21"; nothing for "¶ 14".
std::optional<int> pageOfPinpoint(const QString &pinpoint);

} // namespace saranda
