// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/indexleaves.h"

#include <algorithm>

// The format is that of FTS5 (fts5_index.c tells it), version 4, as SQLite has written it since
// 3.9: numbers of one to nine bytes; pages that begin with the place of their first document that
// begins no word's list and with their size without the list of their words' places, which ends
// them.

namespace saranda {

namespace {

constexpr qint64 knownVersion = 4;
constexpr qint64 structurePage = 10;
constexpr int segmentShift = 37; ///< of a segment's number in that of its pages
constexpr qsizetype headSize = 4;
constexpr qint64 mostSegments = 10'000;
constexpr qint64 mostPages = qint64(1) << 31;
constexpr qsizetype longestWord = 64 * 1024;
constexpr char mainIndex = '0'; ///< words begin with it; others are beginnings of words

quint16 numberAt(QByteArrayView page, qsizetype at)
{
    return quint16((quint8(page[at]) << 8) | quint8(page[at + 1]));
}

} // namespace

bool IndexLeaves::readLongNumber(const char *&at, const char *end, quint64 &number)
{
    number &= 0x7f;
    for (int i = 1; i < 9; ++i) {
        if (at == end)
            return false;
        const quint8 byte = quint8(*at++);
        if (i == 8) {
            number = (number << 8) | byte;
            return true;
        }
        number = (number << 7) | (byte & 0x7f);
        if (byte < 0x80)
            return true;
    }
    return true;
}

/// The way to the words of a segment: which page a word is looked for on.
class IndexLeaves::WordWay
{
public:
    WordWay(Connection &connection, const Segment &segment)
        : m_select(connection,
                   "SELECT term, pgno FROM search_index_idx WHERE segid = ? ORDER BY term")
        , m_first(segment.first)
        , m_page(segment.first)
    {
        m_select.bind(segment.id);
        m_isMore = m_select.step();
    }

    /// Words are asked for in their order.
    qint64 pageOf(QByteArrayView word)
    {
        while (m_isMore && m_select.blob(0) <= word) {
            m_page = std::max(m_first, m_select.integer(1) >> 1); // those before it are gone
            m_isMore = m_select.step();
        }
        return m_page;
    }

private:
    Statement m_select;
    qint64 m_first;
    qint64 m_page;
    bool m_isMore = false;
};

/// The pages of a segment as one stream, with what says where words begin.
class IndexLeaves::PageReader
{
public:
    PageReader(Connection &connection, const Segment &segment, const std::function<bool()> &goesOn)
        : m_select(connection,
                   "SELECT id, block FROM search_index_data WHERE id BETWEEN ? AND ? ORDER BY id")
        , m_next((segment.id << segmentShift) + segment.first)
        , m_last((segment.id << segmentShift) + segment.last)
        , m_goesOn(goesOn)
    {
        m_select.bind(m_next).bind(m_last);
    }

    /// Goes to the next page. False when there is none, or it is none.
    bool next()
    {
        if (m_next > m_last || !m_goesOn() || !m_select.step() || m_select.integer(0) != m_next)
            return fail();
        ++m_next;
        page = m_select.blob(1);
        if (page.size() < headSize)
            return fail();
        firstDocument = numberAt(page, 0);
        end = numberAt(page, 2);
        if (end < headSize || end > page.size() || firstDocument >= end)
            return fail();
        at = headSize;
        m_wordAt = end;
        isFirstWord = true;
        nextWord = 0;
        return stepWord();
    }
    bool isLast() const { return m_next > m_last; }
    qint64 number() const { return (m_next - 1) & ((qint64(1) << segmentShift) - 1); }
    bool isSound() const { return m_isSound; }

    /// Of the next word, the place on the page; the page's end when no more begin on it.
    bool stepWord()
    {
        if (m_wordAt >= page.size()) {
            nextWord = page.size() + 1; // there is none
            return true;
        }
        const char *from = page.data() + m_wordAt;
        quint64 step = 0;
        if (!readNumber(from, page.data() + page.size(), step))
            return fail();
        m_wordAt = from - page.data();
        nextWord += qsizetype(std::min<quint64>(step, quint64(page.size())));
        return nextWord >= headSize && nextWord < end ? true : fail();
    }
    bool number(quint64 &value)
    {
        const char *from = page.data() + at;
        if (!readNumber(from, page.data() + end, value))
            return fail();
        at = from - page.data();
        return true;
    }
    bool fail()
    {
        m_isSound = false;
        return false;
    }

    QByteArrayView page;
    qsizetype at = 0;
    qsizetype end = 0; ///< of what is no list of words' places
    qsizetype firstDocument = 0; ///< 0 = none
    qsizetype nextWord = 0;
    bool isFirstWord = true;

private:
    Statement m_select;
    qint64 m_next;
    qint64 m_last;
    const std::function<bool()> &m_goesOn;
    qsizetype m_wordAt = 0; ///< in the list of words' places
    bool m_isSound = true;
};

/// The words of a segment, and of each the documents it is in.
class IndexLeaves::DocumentReader
{
public:
    DocumentReader(Connection &connection, const Segment &segment,
                   const std::function<bool()> &goesOn)
        : m_pages(connection, segment, goesOn)
        , m_way(connection, segment)
    { }

    /// Goes to the next document, of this word or another. False at the end, or where the pages are
    /// not as they should be.
    bool next()
    {
        if (m_hasBegun && isLast()) {
            m_isAtEnd = m_pages.isSound();
            return false;
        }
        const bool isFound = m_hasBegun ? findNext() : begin();
        return isFound && (!m_beginsWord || readWord()) && readPlaces();
    }
    bool isAtEnd() const { return m_isAtEnd; }

    QByteArrayView word() const { return QByteArrayView(m_word).sliced(1); } ///< behind its index
    qint64 document() const { return m_document; }
    QByteArrayView places() const { return m_places; }
    bool isTaken() const { return m_isTaken; } ///< the word was taken out of the document

private:
    bool isLast() const { return m_pages.at == m_pages.end && m_pages.isLast(); }
    /// Behind the last byte of a page the next one begins.
    bool more() { return m_pages.at < m_pages.end || m_pages.next(); }

    bool begin()
    {
        m_hasBegun = true;
        m_beginsWord = true;
        return m_pages.next() && m_pages.nextWord == headSize;
    }

    bool findNext()
    {
        const bool isOnNewPage = m_pages.at == m_pages.end;
        if (isOnNewPage && !m_pages.next())
            return false;
        m_beginsWord = isOnNewPage ? m_pages.firstDocument == 0 : m_pages.at == m_pages.nextWord;
        if (m_beginsWord)
            return m_pages.at == m_pages.nextWord;
        // The first of a page is not told by its distance.
        const bool isFirst = m_pages.at == m_pages.firstDocument;
        quint64 number = 0;
        if ((isOnNewPage && !isFirst) || !m_pages.number(number))
            return false;
        m_document = isFirst ? qint64(number) : m_document + qint64(number);
        return true;
    }

    /// A word is told by how much of the one before it is kept, and the rest; its first document
    /// follows.
    bool readWord()
    {
        quint64 kept = 0;
        quint64 number = 0;
        if (!m_pages.isFirstWord && !m_pages.number(kept))
            return false;
        if (!m_pages.number(number) || number > quint64(longestWord)
            || kept > quint64(m_word.size()) || qsizetype(number) > m_pages.end - m_pages.at)
            return false;
        m_before = m_word;
        m_word.truncate(qsizetype(kept));
        m_word.append(m_pages.page.data() + m_pages.at, qsizetype(number));
        m_pages.at += qsizetype(number);
        m_pages.isFirstWord = false;
        if (!m_word.startsWith(mainIndex) || m_word <= m_before
            || m_way.pageOf(m_word) != m_pages.number() || !m_pages.stepWord() || !more()
            || !m_pages.number(number))
            return false;
        m_document = qint64(number);
        return true;
    }

    bool readPlaces()
    {
        quint64 number = 0;
        if (!m_pages.number(number))
            return false;
        m_isTaken = number & 1;
        quint64 left = number / 2;
        if (left <= quint64(m_pages.end - m_pages.at)) {
            m_places = m_pages.page.sliced(m_pages.at, qsizetype(left));
            m_pages.at += qsizetype(left);
            return true;
        }
        for (m_joined.clear(); left > 0;) {
            if (!more())
                return false;
            const qsizetype size =
                qsizetype(std::min<quint64>(left, quint64(m_pages.end - m_pages.at)));
            m_joined.append(m_pages.page.data() + m_pages.at, size);
            m_pages.at += size;
            left -= quint64(size);
        }
        m_places = m_joined;
        return true;
    }

    PageReader m_pages;
    WordWay m_way;
    QByteArray m_word; ///< with its index
    QByteArray m_before;
    QByteArray m_joined; ///< places that stand on several pages
    QByteArrayView m_places;
    qint64 m_document = 0;
    bool m_isTaken = false;
    bool m_hasBegun = false;
    bool m_beginsWord = false;
    bool m_isAtEnd = false;
};

bool IndexLeaves::read(const Take &take, const std::function<bool()> &goesOn)
{
    m_changed.clear();
    m_taken.clear();
    std::vector<Segment> segments;
    if (m_connection.number("SELECT v FROM search_index_config WHERE k = 'version'") != knownVersion
        || !readStructure(segments))
        return false;
    for (const Segment &segment : segments) {
        m_takenHere.clear();
        if (!readSegment(segment, take, goesOn))
            return false;
        for (std::pair<qint64, QByteArray> &one : m_takenHere) {
            m_changed.insert(one.first);
            m_taken.insert(std::move(one));
        }
    }
    return true;
}

qint64 IndexLeaves::countOfPages()
{
    std::vector<Segment> segments;
    qint64 count = 0;
    if (readStructure(segments)) {
        for (const Segment &segment : segments)
            count += segment.last - segment.first + 1;
    }
    return count;
}

bool IndexLeaves::readStructure(std::vector<Segment> &newestFirst)
{
    Statement select(m_connection, "SELECT block FROM search_index_data WHERE id = ?");
    select.bind(structurePage);
    if (!select.step())
        return false;
    const QByteArrayView block = select.blob(0);
    if (block.size() < headSize)
        return false;
    const char *at = block.data() + headSize; // behind what tells of changes
    const char *const end = block.data() + block.size();
    quint64 levels = 0;
    quint64 count = 0;
    quint64 writes = 0;
    if (!readNumber(at, end, levels) || !readNumber(at, end, count) || !readNumber(at, end, writes)
        || levels > quint64(mostSegments) || count > quint64(mostSegments))
        return false;
    for (quint64 level = 0; level < levels; ++level) {
        quint64 merged = 0;
        quint64 ofLevel = 0;
        if (!readNumber(at, end, merged) || !readNumber(at, end, ofLevel) || ofLevel > count)
            return false;
        std::vector<Segment> found;
        for (quint64 i = 0; i < ofLevel; ++i) {
            quint64 id = 0;
            quint64 first = 0;
            quint64 last = 0;
            if (!readNumber(at, end, id) || !readNumber(at, end, first)
                || !readNumber(at, end, last) || id == 0 || id > 0xffff || first > last
                || last > quint64(mostPages))
                return false;
            if (last > 0)
                found.push_back({qint64(id), qint64(first), qint64(last)});
        }
        newestFirst.insert(newestFirst.end(), found.rbegin(), found.rend());
    }
    return at == end && newestFirst.size() <= count;
}

bool IndexLeaves::isOutdated(QByteArrayView word, qint64 document)
{
    return m_changed.contains(document) && m_taken.contains({document, word.toByteArray()});
}

bool IndexLeaves::readSegment(const Segment &segment, const Take &take,
                              const std::function<bool()> &goesOn)
{
    DocumentReader reader(m_connection, segment, goesOn);
    while (reader.next()) {
        if (!isOutdated(reader.word(), reader.document()) && !reader.places().isEmpty())
            take(reader.word(), reader.document(), reader.places());
        if (reader.isTaken())
            m_takenHere.emplace_back(reader.document(), reader.word().toByteArray());
    }
    return reader.isAtEnd();
}

} // namespace saranda
