// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/draftversions.h"

#include "core/base/literals.h"
#include "core/drafting/inlinecites.h"

#include <QJsonArray>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr qsizetype mostCompared = 4'000'000; ///< pairs of sentences

QStringList sentencesOfJson(const CaseRecords &records, const QJsonObject &draft)
{
    QStringList sentences;
    for (const QJsonValue section : draft[u"sections"_s].toArray()) {
        if (const QString title = section[u"title"_s].toString(); !title.isEmpty())
            sentences.append(title);
        for (const QJsonValue value : section[u"sentences"_s].toArray()) {
            DraftSentence sentence;
            sentence.text = value[u"text"_s].toString();
            for (const QJsonValue citation : value[u"citations"_s].toArray()) {
                const QUuid id = QUuid::fromString(citation[u"exhibit"_s].toString());
                sentence.citations.append({{id}, citation[u"pinpoint"_s].toString(), {}});
            }
            if (!sentence.text.isEmpty())
                sentences.append(editableText(records, sentence));
        }
    }
    return sentences;
}

} // namespace

QStringList sentencesOf(const CaseRecords &records, const Draft &draft)
{
    QStringList sentences;
    for (const DraftSection &section : draft.sections) {
        if (!section.title.isEmpty())
            sentences.append(section.title);
        for (const DraftSentence &sentence : section.sentences) {
            if (!sentence.text.isEmpty())
                sentences.append(editableText(records, sentence));
        }
    }
    return sentences;
}

std::vector<DraftVersion> draftVersions(const CaseRecords &records, QUuid draft,
                                        const std::vector<AuditEntry> &log)
{
    std::vector<DraftVersion> versions;
    for (const AuditEntry &entry : log) {
        for (const AuditChange &change : entry.changes) {
            if (change.record != draft || !change.after)
                continue;
            QStringList sentences = sentencesOfJson(records, *change.after);
            if (change.before && sentencesOfJson(records, *change.before) == sentences)
                continue;
            versions.push_back(
                {entry.number, entry.at, entry.by, entry.text, std::move(sentences)});
        }
    }
    return versions;
}

std::vector<ComparedSentence> comparedSentences(const QStringList &first, const QStringList &second)
{
    qsizetype head = 0;
    while (head < std::min(first.size(), second.size()) && first[head] == second[head])
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(first.size(), second.size()) - head
           && first[first.size() - 1 - tail] == second[second.size() - 1 - tail])
        ++tail;
    const qsizetype rows = first.size() - head - tail;
    const qsizetype columns = second.size() - head - tail;
    std::vector<ComparedSentence> lines;
    for (qsizetype at = 0; at < head; ++at)
        lines.push_back({ComparedSentence::Kind::Same, first[at]});
    if (rows * columns > mostCompared) { // nobody reads such a comparison sentence by sentence
        for (qsizetype at = head; at < first.size() - tail; ++at)
            lines.push_back({ComparedSentence::Kind::Removed, first[at]});
        for (qsizetype at = head; at < second.size() - tail; ++at)
            lines.push_back({ComparedSentence::Kind::Added, second[at]});
        for (qsizetype at = first.size() - tail; at < first.size(); ++at)
            lines.push_back({ComparedSentence::Kind::Same, first[at]});
        return lines;
    }
    // The longest run of sentences both have, in order: only between the first and the last change.
    std::vector<std::vector<int>> longest(std::size_t(rows) + 1,
                                          std::vector<int>(std::size_t(columns) + 1, 0));
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column) {
            const std::size_t r = std::size_t(row);
            const std::size_t c = std::size_t(column);
            longest[r][c] = first[head + row] == second[head + column]
                ? longest[r + 1][c + 1] + 1
                : std::max(longest[r + 1][c], longest[r][c + 1]);
        }
    }
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows || column < columns) {
        const bool isSame =
            row < rows && column < columns && first[head + row] == second[head + column];
        const bool isRemoved = !isSame && row < rows
            && (column >= columns
                || longest[std::size_t(row) + 1][std::size_t(column)]
                    >= longest[std::size_t(row)][std::size_t(column) + 1]);
        if (isSame) {
            lines.push_back({ComparedSentence::Kind::Same, first[head + row]});
            ++row;
            ++column;
        } else if (isRemoved) {
            lines.push_back({ComparedSentence::Kind::Removed, first[head + row++]});
        } else {
            lines.push_back({ComparedSentence::Kind::Added, second[head + column++]});
        }
    }
    for (qsizetype at = first.size() - tail; at < first.size(); ++at)
        lines.push_back({ComparedSentence::Kind::Same, first[at]});
    return lines;
}

} // namespace saranda
