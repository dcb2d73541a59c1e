// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edtf.h"
#include "core/domain/edtfwords.h"

namespace saranda {

namespace {

using edtf::DateWords;
using edtf::EndKind;

QString wordsForInterval(const edtf::Span &span, const DateWords &words)
{
    const bool begins = span.from.kind == EndKind::Date;
    const bool ends = span.to.kind == EndKind::Date;
    if (begins && ends)
        return words.fromTo(span.from.date, span.to.date);
    if (begins)
        return span.to.kind == EndKind::Open ? words.fromOn(span.from.date)
                                             : words.toUnknown(span.from.date);
    if (ends)
        return span.from.kind == EndKind::Open ? words.until(span.to.date)
                                               : words.fromUnknown(span.to.date);
    return words.atUnknownTime();
}

/// One of several dates, of which exactly one is meant.
QString wordsForAlternative(const edtf::Span &span, const DateWords &words)
{
    if (!span.isRange)
        return words.named(span.from.date);
    const bool begins = span.from.kind == EndKind::Date;
    const bool ends = span.to.kind == EndKind::Date;
    if (begins && ends)
        return words.between(span.from.date, span.to.date);
    return begins ? words.orLater(span.from.date) : words.orEarlier(span.to.date);
}

QString wordsForSet(const edtf::Expression &expression, const DateWords &words)
{
    const bool oneOf = expression.form == edtf::Form::OneOf;
    QStringList members;
    for (const edtf::Span &span : expression.spans) {
        if (oneOf)
            members.append(wordsForAlternative(span, words));
        else
            members.append(span.isRange ? wordsForInterval(span, words)
                                        : words.named(span.from.date));
    }
    return oneOf ? words.oneOf(members) : words.allOf(members);
}

} // namespace

QString humanDate(const CaseDate &date, const QLocale &locale)
{
    if (date.isUndated())
        return {};
    const Result<edtf::Expression> expression = edtf::parseExpression(date.text());
    if (!expression)
        return date.text();
    const std::unique_ptr<DateWords> words =
        locale.language() == QLocale::French ? edtf::frenchDateWords() : edtf::englishDateWords();
    switch (expression->form) {
    case edtf::Form::Single:
        return words->alone(expression->spans.front().from.date);
    case edtf::Form::Interval:
        return wordsForInterval(expression->spans.front(), *words);
    case edtf::Form::OneOf:
    case edtf::Form::AllOf:
        break;
    }
    return wordsForSet(*expression, *words);
}

} // namespace saranda
