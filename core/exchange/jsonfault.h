// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace saranda {

/// Where a text stops being JSON, and why.
struct JsonFault {
    qint64 line = 1;
    qint64 column = 1; ///< in characters, from 1
    QString what;
};

/// Finds the first fault of a text against RFC 8259 with valid UTF-8 and Unicode, numbers a
/// program can hold, and a depth of at most `maxDepth`. Slower than the parser: it is asked only
/// when the parser has refused, because the parser does not say where.
std::optional<JsonFault> findJsonFault(QByteArrayView text, qsizetype maxDepth);

} // namespace saranda
