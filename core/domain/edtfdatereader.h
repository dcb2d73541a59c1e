// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edtfsyntax.h"

#include <QCoreApplication>

namespace saranda::edtf {

/// Reads the part [begin, end) of a text; places in errors are those of the whole.
class DateReader
{
    Q_DECLARE_TR_FUNCTIONS(CaseDate)

public:
    DateReader(const QString &text, qsizetype begin, qsizetype end)
        : m_text(text)
        , m_at(begin)
        , m_end(end)
    { }

    Result<Date> read(bool mayHaveTime);

private:
    Error wrong(qsizetype at, const QString &what) const;
    QChar peek() const { return m_at < m_end ? m_text[m_at] : QChar(); }
    bool take(QChar c)
    {
        if (peek() != c || m_at >= m_end)
            return false;
        ++m_at;
        return true;
    }
    QString takeWhile(bool (*fits)(QChar))
    {
        const qsizetype start = m_at;
        while (m_at < m_end && fits(m_text[m_at]))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }
    Qualifier takeQualifier();
    Result<> readYear();
    Result<> readLongYear();
    Result<> readSignificantDigits();
    Result<> readMonthAndDay();
    Result<> readDay();
    Result<> readTime(bool mayHaveTime);
    Result<> readOffset(TimeOfDay &time);
    Result<int> readTwoDigits(const QString &name, int most);
    Result<> qualify(std::size_t component, const Qualifier &before);

    const QString &m_text;
    qsizetype m_at;
    qsizetype m_end;
    qsizetype m_dayAt = 0;
    Date m_date;
};

/// The error that says what is wrong with the text, and at which character.
Error wrongAt(const QString &text, qsizetype at, const QString &what);

} // namespace saranda::edtf
