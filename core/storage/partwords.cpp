// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/partwords.h"

#include <algorithm>

namespace saranda {

namespace {

constexpr std::size_t mostRoom = 500'000;

int lettersIn(QByteArrayView utf8)
{
    return int(std::count_if(utf8.begin(), utf8.end(),
                             [](char byte) { return (uchar(byte) & 0xc0) != 0x80; }));
}

} // namespace

void PartWords::consider(QByteArrayView word)
{
    if (m_isEnd ? !word.endsWith(m_part) : !word.contains(m_part))
        return;
    PartWord found{lettersIn(word), {}};
    const bool isFull = m_words.size() == m_room;
    if (isFull && found.letters > m_words.front().letters) {
        m_areMore = true;
        return;
    }
    found.word = word.toByteArray();
    if (!m_isFirst && !(m_last < found))
        return;
    if (isFull) {
        m_areMore = true;
        if (!(found < m_words.front()))
            return;
        std::pop_heap(m_words.begin(), m_words.end());
        m_words.pop_back();
    }
    m_words.push_back(std::move(found));
    std::push_heap(m_words.begin(), m_words.end());
}

void PartWords::settle()
{
    std::sort_heap(m_words.begin(), m_words.end());
    if (m_isFirst)
        m_firstCount = m_words.size();
    m_isFirst = false;
    m_next = 0;
}

void PartWords::find(Connection &connection, const std::vector<PartWords *> &parts)
{
    for (PartWords *part : parts) {
        part->m_words.clear();
        part->m_areMore = false;
    }
    Statement select(connection, "SELECT word FROM search_words");
    while (select.step()) {
        const QByteArrayView word = select.utf8View(0);
        for (PartWords *part : parts)
            part->consider(word);
    }
    for (PartWords *part : parts)
        part->settle();
}

const PartWord *PartWords::peek(Connection &connection)
{
    if (m_next == m_words.size() && m_areMore) {
        m_last = m_words.back();
        m_room = std::min(m_room * 16, mostRoom);
        find(connection, {this});
    }
    return m_next < m_words.size() ? &m_words[m_next] : nullptr;
}

WholePhrases::WholePhrases(const std::vector<SearchPhrase> &phrases)
{
    for (const SearchPhrase &phrase : phrases) {
        if (phrase.isPart)
            m_parts.push_back({phrase, PartWords(phrase.words.front(), phrase.words.size() > 1)});
        else
            m_whole.push_back(phrase);
    }
}

std::vector<PartWords *> WholePhrases::parts()
{
    std::vector<PartWords *> parts;
    for (Part &part : m_parts)
        parts.push_back(&part.words);
    return parts;
}

std::size_t WholePhrases::firstCount() const
{
    std::size_t count = m_whole.size();
    for (const Part &part : m_parts)
        count += part.words.firstCount();
    return count;
}

std::vector<SearchPhrase> WholePhrases::next(Connection &connection, std::size_t most)
{
    if (!m_whole.empty())
        return std::exchange(m_whole, {});
    std::vector<SearchPhrase> phrases;
    while (phrases.size() < most) {
        Part *nearest = nullptr;
        const PartWord *word = nullptr;
        for (Part &part : m_parts) {
            const PartWord *next = part.words.peek(connection);
            if (next && (!word || *next < *word)) {
                nearest = &part;
                word = next;
            }
        }
        if (!nearest)
            break;
        SearchPhrase phrase = nearest->phrase;
        phrase.isPart = false;
        phrase.words.front() = QString::fromUtf8(word->word);
        phrase.isPrefix = phrase.words.size() > 1; // of several words the last may go on
        phrases.push_back(std::move(phrase));
        nearest->words.advance();
    }
    return phrases;
}

} // namespace saranda
