// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/draftwords.h"

#include <QRegularExpression>

namespace saranda {

/// Knows the words by which a sentence says how sure it is, in one language. They are data: a
/// ministry may have its own.
class SentenceWords
{
public:
    explicit SentenceWords(const DraftWords &words);

    /// The likelihood and the confidence a sentence speaks of ("likely", "high confidence"), each
    /// the first one found or empty.
    QString likelihoodIn(const QString &text) const;
    QString confidenceIn(const QString &text) const;
    /// The level of the strongest words of finding in the text ("has established" = 5), 0 for none
    /// or where the sentence denies.
    int levelIn(const QString &text) const;
    /// Whether the sentence states a fact that wants a citation: not a question, a position of the
    /// Government or the law.
    bool isFactual(const QString &text) const;

private:
    QRegularExpression m_likelihood;
    QRegularExpression m_confidence;
    QRegularExpression m_denial;
    QRegularExpression m_hedge;
    QRegularExpression m_position;
    std::vector<std::pair<int, QRegularExpression>> m_levels; ///< highest first
};

} // namespace saranda
