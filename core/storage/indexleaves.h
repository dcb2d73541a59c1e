// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QByteArray>

#include <functional>
#include <set>
#include <unordered_set>
#include <vector>

namespace saranda {

/// Reads what the index of the search has stored, from its pages as they stand in the file: all
/// words, and of each the documents and places it is at. SQLite gives the same row by row, which
/// takes a multiple of the time. What is not as this reader knows it, it does not guess, nor where
/// the way to a word does not lead to it: whoever asks then asks SQLite.
class IndexLeaves
{
public:
    /// One word in one document. `places` is a list for forEachPlace().
    using Take = std::function<void(QByteArrayView word, qint64 document, QByteArrayView places)>;

    explicit IndexLeaves(Connection &connection)
        : m_connection(connection)
    { }

    /// False when the index is otherwise than known, damaged, or `goesOn` (asked for every page)
    /// said no. What was taken until then means nothing. A word comes as often as there are parts
    /// of the index that have it, in the order of the words of each part.
    bool read(const Take &take, const std::function<bool()> &goesOn);
    qint64 countOfPages();

    /// Calls take(column, place) for each. False when it is no such list.
    template <typename TakePlace>
    static bool forEachPlace(QByteArrayView places, TakePlace take)
    {
        const char *at = places.data();
        const char *const end = at + places.size();
        quint64 column = 0;
        quint64 place = 0;
        quint64 number = 0;
        while (at != end) {
            if (!readNumber(at, end, number))
                return false;
            if (number == 1) { // another column
                if (!readNumber(at, end, column) || !readNumber(at, end, number))
                    return false;
                place = 0;
            }
            if (number < 2)
                return false;
            place += number - 2;
            take(column, place);
        }
        return true;
    }

private:
    /// A part of the index: pages in the order of their words.
    struct Segment {
        qint64 id = 0;
        qint64 first = 0;
        qint64 last = 0;
    };
    class DocumentReader;
    class PageReader;
    class WordWay;

    static bool readNumber(const char *&at, const char *end, quint64 &number)
    {
        if (at == end)
            return false;
        number = quint8(*at++);
        return number < 0x80 || readLongNumber(at, end, number);
    }
    static bool readLongNumber(const char *&at, const char *end, quint64 &number);
    bool readStructure(std::vector<Segment> &newestFirst);
    bool readSegment(const Segment &segment, const Take &take, const std::function<bool()> &goesOn);
    bool isOutdated(QByteArrayView word, qint64 document);

    Connection &m_connection;
    /// Documents of which words were taken out, and which words: what older parts say of them does
    /// not hold any more.
    std::unordered_set<qint64> m_changed;
    std::set<std::pair<qint64, QByteArray>> m_taken;
    std::vector<std::pair<qint64, QByteArray>> m_takenHere; ///< in the part that is read
};

} // namespace saranda
