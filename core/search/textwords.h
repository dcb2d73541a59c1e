// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace saranda {

/// A word of a text of several pages, by its hash, and where it stands.
struct TextWord {
    quint64 hash = 0;
    int page = 0; ///< from 0
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The words of the pages in order. The hashes are the same on every machine.
std::vector<TextWord> wordsOfPages(const QStringList &pages);

/// The hash of every run of `length` words: one for each word a run begins with.
std::vector<quint64> runHashes(const std::vector<TextWord> &words, std::size_t length);

/// Of each `window` neighbouring hashes the least (winnowing): texts that share a stretch of
/// `window` runs share at least one of these. Sorted, each once.
std::vector<quint64> winnowed(const std::vector<quint64> &hashes, std::size_t window);

} // namespace saranda
