// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/quotefinder.h"

#include "core/base/literals.h"

#include <QRegularExpression>

#include <vector>

namespace saranda {

using namespace literals;

namespace {

/// The letters and digits of a text in small form, and where each of them stands.
struct Letters {
    QString text;
    std::vector<qsizetype> places;
};

Letters lettersOf(const QString &text)
{
    Letters letters;
    letters.text.reserve(text.size());
    letters.places.reserve(std::size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark())
            continue;
        letters.text += c.toCaseFolded();
        letters.places.push_back(i);
    }
    return letters;
}

} // namespace

std::optional<TextSpan> findQuote(const QString &page, const QString &quote, qsizetype from)
{
    const Letters all = lettersOf(page);
    const Letters wanted = lettersOf(quote);
    if (wanted.text.isEmpty())
        return std::nullopt;
    const auto begin = std::lower_bound(all.places.begin(), all.places.end(), from);
    const qsizetype found = all.text.indexOf(wanted.text, begin - all.places.begin());
    if (found < 0)
        return std::nullopt;
    const qsizetype start = all.places[std::size_t(found)];
    const qsizetype end = all.places[std::size_t(found + wanted.text.size() - 1)];
    return TextSpan{start, end - start + 1};
}

QList<QRectF> boxesOf(const PageText &page, const TextSpan &span)
{
    QList<QRectF> boxes;
    for (const PageWord &word : page.words) {
        if (word.start + word.length <= span.start || word.start >= span.start + span.length)
            continue;
        const bool isSameLine = !boxes.isEmpty()
            && std::abs(boxes.constLast().center().y() - word.box.center().y())
                < word.box.height() / 2
            && word.box.left() > boxes.constLast().left();
        if (isSameLine)
            boxes.last() = boxes.constLast().united(word.box);
        else
            boxes.append(word.box);
    }
    return boxes;
}

std::optional<int> pageOfPinpoint(const QString &pinpoint)
{
    static const QRegularExpression form(uR"((?:^|[\s,;])(?:pp?|pages?|S|с|стр)\.?\s*(\d{1,5}))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(pinpoint);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace saranda
