// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edtf.h"
#include "core/domain/edtfsyntax.h"

#include <algorithm>
#include <tuple>

namespace saranda {

namespace {

DateBounds boundsOfSpan(const edtf::Span &span)
{
    const auto bounds = [](const edtf::End &end) {
        return end.kind == edtf::EndKind::Date ? std::pair(end.date.earliest, end.date.latest)
                                               : std::pair(unboundedPast, unboundedFuture);
    };
    const auto [earliest, latest] = bounds(span.from);
    if (!span.isRange)
        return {earliest, latest, earliest, latest};
    const auto [earliestEnd, latestEnd] = bounds(span.to);
    return {earliest, latest, earliestEnd, latestEnd};
}

/// One date out of the span, not yet known which.
DateBounds oneDateOf(const edtf::Span &span)
{
    const DateBounds bounds = boundsOfSpan(span);
    return {bounds.earliestStart, bounds.latestEnd, bounds.earliestStart, bounds.latestEnd};
}

/// One of the dates: its start and end lie where any member's may lie.
void joinAlternative(DateBounds &all, const DateBounds &one)
{
    all.earliestStart = std::min(all.earliestStart, one.earliestStart);
    all.latestStart = std::max(all.latestStart, one.latestStart);
    all.earliestEnd = std::min(all.earliestEnd, one.earliestEnd);
    all.latestEnd = std::max(all.latestEnd, one.latestEnd);
}

/// All of the dates: it starts with the first and ends with the last.
void joinTogether(DateBounds &all, const DateBounds &one)
{
    all.earliestStart = std::min(all.earliestStart, one.earliestStart);
    all.latestStart = std::min(all.latestStart, one.latestStart);
    all.earliestEnd = std::max(all.earliestEnd, one.earliestEnd);
    all.latestEnd = std::max(all.latestEnd, one.latestEnd);
}

DateBounds boundsOfExpression(const edtf::Expression &expression)
{
    const bool oneOf = expression.form == edtf::Form::OneOf;
    const auto boundsOf = oneOf ? oneDateOf : boundsOfSpan;
    DateBounds all = boundsOf(expression.spans.front());
    for (const edtf::Span &span : expression.spans) {
        if (oneOf)
            joinAlternative(all, boundsOf(span));
        else
            joinTogether(all, boundsOf(span));
    }
    return all;
}

} // namespace

/// Makes the value from what the text says.
class EdtfParser
{
public:
    static CaseDate made(const QString &text, const edtf::Expression &expression)
    {
        CaseDate date;
        date.m_text = text;
        date.m_bounds = boundsOfExpression(expression);
        date.m_interval = expression.form == edtf::Form::Interval;
        for (const edtf::Span &span : expression.spans) {
            for (const edtf::End *end : {&span.from, &span.to}) {
                for (const edtf::Qualifier &qualifier : end->date.qualifiers) {
                    date.m_uncertain |= qualifier.uncertain;
                    date.m_approximate |= qualifier.approximate;
                }
                date.m_hasTime |= end->date.time.has_value();
            }
        }
        return date;
    }
};

Result<CaseDate> CaseDate::parse(const QString &edtf)
{
    if (edtf.isEmpty())
        return CaseDate();
    const Result<edtf::Expression> expression = edtf::parseExpression(edtf);
    if (!expression)
        return failure(expression.error());
    return EdtfParser::made(edtf, *expression);
}

bool mayOverlap(const DateBounds &left, const DateBounds &right)
{
    return left.earliestStart <= right.latestEnd && right.earliestStart <= left.latestEnd;
}

bool datedBefore(const CaseDate &left, const CaseDate &right)
{
    const auto place = [](const CaseDate &date) {
        return std::tuple(date.isUndated(), date.bounds().earliestStart, date.bounds().latestEnd);
    };
    return place(left) < place(right);
}

} // namespace saranda
