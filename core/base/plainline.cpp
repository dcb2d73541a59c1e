// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plainline.h"

#include "core/base/literals.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Marks that help single letters (LRM, RLM, ALM, joiners) belong into honest texts of many
/// scripts.
bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool endsLine = code == 0x2028 || code == 0x2029;
    const bool turnsDirection =
        (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return code == u'\t' || !(isControl || endsLine || turnsDirection);
}

QString writtenOut(QChar character)
{
    const QString digits = QString::number(character.unicode(), 16).toUpper();
    return character.unicode() < 0x100 ? u"\\x"_s + digits.rightJustified(2, u'0')
                                       : u"\\u{"_s + digits + u'}';
}

} // namespace

QString plainLine(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString line;
    line.reserve(text.size() + 16);
    for (const QChar character : text)
        line += isPlain(character) ? QString(character) : writtenOut(character);
    return line;
}

} // namespace saranda
