// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edtfsyntax.h"

#include "core/base/literals.h"
#include "core/domain/edtfdatereader.h"

#include <QCoreApplication>

namespace saranda::edtf {

using namespace literals;

namespace {

constexpr qsizetype longestText = 1000;

class ExpressionReader
{
    Q_DECLARE_TR_FUNCTIONS(CaseDate)

public:
    explicit ExpressionReader(const QString &text)
        : m_text(text)
    { }

    Result<Expression> read()
    {
        if (m_text.size() > longestText)
            return failure(wrongAt(m_text, longestText, tr("it is too long")));
        if (m_text.startsWith(u'[') || m_text.startsWith(u'{'))
            return readSet();
        if (m_text.contains(u'/'))
            return readInterval();
        Result<Date> date = DateReader(m_text, 0, m_text.size()).read(true);
        if (!date)
            return failure(date.error());
        Expression expression;
        expression.spans.push_back({false, {EndKind::Date, *date}, {}});
        return expression;
    }

private:
    Result<Expression> readInterval()
    {
        const qsizetype slash = m_text.indexOf(u'/');
        if (const qsizetype second = m_text.indexOf(u'/', slash + 1); second >= 0)
            return failure(wrongAt(m_text, second, tr("an interval has one slash")));
        Result<Span> span = readSpan(0, slash, slash + 1, m_text.size(), EndKind::Unknown);
        if (!span)
            return failure(span.error());
        if (span->from.kind == EndKind::Unknown && span->to.kind == EndKind::Unknown)
            return failure(wrongAt(m_text, 0, tr("an interval names at least one end")));
        Expression expression;
        expression.form = Form::Interval;
        expression.spans.push_back(*span);
        return expression;
    }

    Result<Expression> readSet()
    {
        Expression expression;
        const bool oneOf = m_text.startsWith(u'[');
        expression.form = oneOf ? Form::OneOf : Form::AllOf;
        const qsizetype last = m_text.size() - 1;
        if (last < 1 || m_text[last] != (oneOf ? u']' : u'}'))
            return failure(wrongAt(m_text, m_text.size(),
                                   tr("the set ends with “%1”").arg(QChar(oneOf ? u']' : u'}'))));
        for (qsizetype at = 1; at <= last;) {
            qsizetype comma = m_text.indexOf(u',', at);
            if (comma < 0)
                comma = last;
            Result<Span> span = readMember(at, comma, at == 1, comma == last);
            if (!span)
                return failure(span.error());
            expression.spans.push_back(*span);
            at = comma + 1;
        }
        return expression;
    }

    Result<Span> readMember(qsizetype begin, qsizetype end, bool isFirst, bool isLast)
    {
        const qsizetype dots = m_text.indexOf(u".."_s, begin);
        if (dots < 0 || dots >= end) {
            Result<Date> date = DateReader(m_text, begin, end).read(false);
            if (!date)
                return failure(date.error());
            return Span{false, {EndKind::Date, *date}, {}};
        }
        if ((dots == begin && !isFirst) || (dots + 2 == end && !isLast))
            return failure(wrongAt(m_text, dots, tr("only the two ends of a set may be open")));
        if (dots == begin && dots + 2 == end)
            return failure(wrongAt(m_text, dots, tr("a date is expected before or behind “..”")));
        return readSpan(begin, dots, dots + 2, end, EndKind::Open);
    }

    /// `absent` is what an empty side means.
    Result<Span> readSpan(qsizetype begin, qsizetype end, qsizetype secondBegin,
                          qsizetype secondEnd, EndKind absent)
    {
        Result<End> from = readEnd(begin, end, absent);
        if (!from)
            return failure(from.error());
        Result<End> to = readEnd(secondBegin, secondEnd, absent);
        if (!to)
            return failure(to.error());
        if (from->kind == EndKind::Date && to->kind == EndKind::Date
            && endsBeforeItBegins(from->date, to->date)) {
            return failure(wrongAt(m_text, secondBegin,
                                   tr("it ends before it begins; an unknown later day or month of "
                                      "the last month or year is written XX")));
        }
        return Span{true, *from, *to};
    }

    Result<End> readEnd(qsizetype begin, qsizetype end, EndKind absent)
    {
        if (begin == end)
            return End{absent, {}};
        if (QStringView(m_text).mid(begin, end - begin) == u"..")
            return End{EndKind::Open, {}};
        Result<Date> date = DateReader(m_text, begin, end).read(false);
        if (!date)
            return failure(date.error());
        if (date->isLongYear || date->significantDigits > 0)
            return failure(
                wrongAt(m_text, begin, tr("intervals take years of four digits without Y and S")));
        return End{EndKind::Date, *date};
    }

    const QString &m_text;
};

} // namespace

Result<Expression> parseExpression(const QString &text)
{
    return ExpressionReader(text).read();
}

} // namespace saranda::edtf
