// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/runningtext.h"

namespace saranda {

RunningText::RunningText(const QString &text, TextUnit unit, FileSummary said)
    : m_summary(std::move(said))
{
    m_summary.shape = FileShape::Text;
    m_summary.unit = unit;
    const QStringView all = QStringView(text).left(readinglimits::longestText);
    if (all.size() < text.size())
        m_summary.cuts |= FileCut::Text;
    int units = 1;
    qsizetype start = 0;
    while (start < all.size()) {
        qsizetype end = std::min(start + readinglimits::longestPart, all.size());
        if (end < all.size()) {
            const qsizetype lineEnd = all.indexOf(u'\n', end);
            end =
                lineEnd < 0 || lineEnd > start + 2 * readinglimits::longestPart ? end : lineEnd + 1;
        }
        PageText part;
        part.text = all.mid(start, end - start).toString();
        part.firstUnit = units;
        units += int(part.text.count(u'\n'));
        m_parts.push_back(std::move(part));
        start = end;
    }
    if (m_parts.empty())
        m_parts.emplace_back();
    m_summary.pageCount = int(m_parts.size());
}

FileSummary RunningText::summary()
{
    return m_summary;
}

Extracted<PageText> RunningText::text(int page)
{
    if (page < 0 || page >= int(m_parts.size()))
        return ReadingFault::NoSuchPage;
    return m_parts[std::size_t(page)];
}

} // namespace saranda
