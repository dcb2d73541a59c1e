// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvline.h"

#include "core/base/literals.h"

namespace saranda {

using namespace literals;

QString csvCell(const QString &text)
{
    const bool looksLikeFormula = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
    const QString shown = looksLikeFormula ? u'\'' + text : text;
    const bool needsQuotes = shown.contains(u'"') || shown.contains(u',') || shown.contains(u'\n')
        || shown.contains(u'\r') || shown.startsWith(u' ') || shown.endsWith(u' ');
    if (!needsQuotes)
        return shown;
    return u'"' + QString(shown).replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace saranda
