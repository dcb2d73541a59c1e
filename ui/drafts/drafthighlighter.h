// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>
#include <QSyntaxHighlighter>

#include <functional>
#include <vector>

namespace saranda {

/// What the editor shows about a sentence beside its words.
struct SentenceNote {
    enum class Underline { None, Caution, Bad };

    Underline underline = Underline::None;
    bool isWithheld = false; ///< or waits for its originator
    QStringList messages; ///< tool tip, one a line
    QString margin; ///< what stands in the margin beside it, in few letters
    bool operator==(const SentenceNote &) const = default;
};

enum class CiteState { Known, Unknown, AboveMarking };

/// Marks citations, sentences with a problem, withheld sentences and misspelt words.
class DraftHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit DraftHighlighter(QTextDocument *document);

    /// By slot. Only paragraphs whose notes differ are marked again.
    void setNotes(const std::vector<SentenceNote> &notes);
    const SentenceNote *note(int slot) const;
    void setCiteState(std::function<CiteState(const QString &key)> state);
    void setSpelling(std::function<bool(const QString &word)> isRight);
    bool hasSpelling() const { return bool(m_isRight); }
    /// "@E-12 p. 3" in a text: whole, and the key alone.
    static const QRegularExpression &citePattern();

protected:
    void highlightBlock(const QString &text) override;

private:
    void markSentences();
    void markCites(const QString &text);
    void markSpelling(const QString &text);
    void add(int from, int length, const std::function<void(QTextCharFormat &)> &change);

    std::vector<SentenceNote> m_notes;
    std::function<CiteState(const QString &)> m_citeState;
    std::function<bool(const QString &)> m_isRight;
};

} // namespace saranda
