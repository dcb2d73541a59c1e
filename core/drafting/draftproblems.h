// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/drafting.h"

namespace saranda {

/// What is to be put right, or known, before a draft goes out.
struct DraftProblem {
    enum class Kind {
        NoCitation, ///< a factual sentence that cites nothing
        CitationGone, ///< cites an exhibit that is no longer there
        CitationAboveMarking, ///< cites what readers of the marking may not see
        UnresolvedCitation, ///< "@E-99" in the text names no exhibit
        LikelihoodAndConfidence, ///< in one sentence
        PartGone, ///< a table or drawing of a claim or operation that is no longer there
        AboveFinding, ///< says more than the engine finds
        FindingChanged, ///< the claim has another finding than when the draft was made
        OpenComment,
        Withheld,
        AskOriginator,
        TooLong, ///< more words than a reader takes in
        OtherLanguage, ///< words of the case in a draft of another language, not yet translated
        EarlierStatement ///< the claimant has spoken in public of the operation before
    };

    Kind kind = Kind::NoCitation;
    SentencePlace place; ///< section -1: the draft as a whole
    QString subject; ///< key of the exhibit or claim, the words found, or empty

    bool operator==(const DraftProblem &) const = default;
};

/// One full sentence in the language of the window.
QString messageOf(const DraftProblem &problem);
/// Whether the draft may not be released as it is; the rest is for the writer's judgment.
bool isBlocking(const DraftProblem &problem, const HouseStyle &style = {});

/// Everything found, in the order of the draft. The assessment is that of the whole case; at a
/// marking the draft is looked at as its readers would see it, and the evidence computed again.
Result<std::vector<DraftProblem>> problemsOf(const CaseRecords &records,
                                             const Assessment &assessment, const Doctrine &doctrine,
                                             const Draft &draft,
                                             const std::optional<QString> &marking = {});

} // namespace saranda
