// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <unordered_map>

namespace saranda {

/// A set of row numbers: a bit each where they lie close together, and no more room than that where
/// a few of them are very large.
class RowSet
{
public:
    /// Whether it was not there before.
    bool insert(qint64 row)
    {
        quint64 &word = m_blocks[row >> blockBits][wordOf(row)];
        const bool isNew = (word & bitOf(row)) == 0;
        word |= bitOf(row);
        m_size += isNew ? 1 : 0;
        return isNew;
    }
    bool contains(qint64 row) const
    {
        const auto block = m_blocks.find(row >> blockBits);
        return block != m_blocks.end() && (block->second[wordOf(row)] & bitOf(row)) != 0;
    }

    qint64 size() const { return m_size; }

private:
    static constexpr int blockBits = 12;
    using Block = std::array<quint64, (std::size_t(1) << blockBits) / 64>;

    static std::size_t wordOf(qint64 row) { return std::size_t(row & ((1 << blockBits) - 1)) / 64; }
    static quint64 bitOf(qint64 row) { return quint64(1) << (row & 63); }

    std::unordered_map<qint64, Block> m_blocks;
    qint64 m_size = 0;
};

} // namespace saranda
