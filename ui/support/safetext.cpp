// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/safetext.h"

#include <QLabel>

namespace saranda {

namespace {

constexpr QChar replacement(0xfffd);

/// Embeddings, overrides and isolates reorder the text after them; the marks LRM, RLM and ALM only
/// help the letters beside them and belong into honest Arabic and Hebrew.
bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

QChar shown(QChar character)
{
    const char16_t code = character.unicode();
    if (code < 0x20)
        return QChar(char16_t(0x2400 + code));
    if (code == 0x7f)
        return QChar(0x2421);
    if ((code >= 0x80 && code < 0xa0) || turnsDirection(character) || code == 0xfeff
        || (code >= 0xfff0 && code <= 0xfffb))
        return replacement;
    return character;
}

} // namespace

QString safeText(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            safe += character;
            safe += text.at(++i);
        } else if (character.isSurrogate()) {
            safe += replacement;
        } else if (character == u'\n' || character == u'\t') {
            safe += character;
        } else if (character == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                safe += u'\n';
        } else {
            safe += shown(character);
        }
    }
    return safe;
}

QString safeLine(const QString &text, int limit)
{
    QString line = safeText(text.size() > limit ? text.left(limit) : text);
    for (QChar &character : line) {
        if (character == u'\n' || character == u'\t' || character == QChar(0x2028)
            || character == QChar(0x2029))
            character = u' ';
    }
    if (text.size() > limit)
        line += QChar(0x2026);
    return line;
}

QString safeToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    constexpr int limit = 1500;
    const QString safe = safeText(text.size() > limit ? text.left(limit) + QChar(0x2026) : text);
    return QStringLiteral("<qt>") + safe.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"))
        + QStringLiteral("</qt>");
}

QString safeAction(const QString &text)
{
    return safeLine(text, 120).replace(u'&', QStringLiteral("&&"));
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(safeText(text));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace saranda
