// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace saranda {

/// Text as it is gathered from a document, a paragraph a line. What hangs on a paragraph without
/// being of it (a remark, a note, a box) follows it on lines of its own, so that the sentence it
/// hangs on stays whole.
class ParagraphText
{
public:
    ParagraphText()
        : m_levels(1)
    { }

    void add(QStringView text) { m_levels.back().text += text; }
    bool isAtLineStart() const { return m_levels.back().text.endsWith(u'\n'); }
    void endParagraph()
    {
        Level &level = m_levels.back();
        if (!level.text.isEmpty())
            level.text += u'\n';
        level.text += std::exchange(level.asides, {});
    }

    void beginAside() { m_levels.emplace_back(); }
    void endAside()
    {
        if (m_levels.size() == 1)
            return; // ends what never began
        QString aside = whole();
        m_levels.pop_back();
        if (!aside.isEmpty() && !aside.endsWith(u'\n'))
            aside += u'\n';
        m_levels.back().asides += aside;
    }

    QString whole() const { return m_levels.back().text + m_levels.back().asides; }

private:
    struct Level {
        QString text;
        QString asides; ///< of the paragraph that is not ended yet
    };
    std::vector<Level> m_levels;
};

} // namespace saranda
