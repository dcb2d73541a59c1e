// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace saranda {

/// The text of bytes in a named character set (MIME names); an unknown name is guessed at.
QString decoded(const QByteArray &bytes, const QByteArray &charset);

/// Whether the characters of the set are of two or four bytes, so that it contains no ASCII.
/// Programs name such sets by mistake.
bool isWideCharset(const QByteArray &name);

/// The text of bytes nobody has named: by byte order mark, UTF-16 by its zeros, UTF-8 when it is
/// sound but for a few bytes, otherwise Windows-1252. Nothing when it is no text at all. Line ends
/// become '\n'.
std::optional<QString> guessedText(const QByteArray &bytes);

/// Whether that is UTF-8 with bytes in it that are none.
bool isSpoiltUtf8(const QByteArray &bytes);

QString fromWindows1252(const QByteArray &bytes);

/// "\r\n" and "\r" become "\n"; NUL goes.
QString withPlainLineEnds(QString text);

} // namespace saranda
