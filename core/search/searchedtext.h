// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchquery.h"
#include "core/search/searchtext.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace saranda {

struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Where the phrase stands when it stands at this token.
std::optional<TextRange> phraseAt(const std::vector<SearchToken> &tokens, std::size_t at,
                                  const SearchPhrase &phrase);

/// A text in which phrases are looked for without an index, with the same answers.
class SearchedText
{
public:
    explicit SearchedText(const QByteArray &utf8)
        : m_utf8(utf8)
    { }

    bool has(const SearchPhrase &phrase);

private:
    bool isPlain();
    const std::vector<SearchToken> &tokens();

    QByteArray m_utf8;
    std::optional<bool> m_isPlain;
    QByteArray m_lower; ///< of plain text
    std::optional<std::vector<SearchToken>> m_tokens;
};

} // namespace saranda
