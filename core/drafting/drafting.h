// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"
#include "core/report/memotemplate.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace saranda {

// A draft is made from the case and then belongs to its writer. Each sentence that was made keeps
// the name of what it was made from (`block`) and its words at that time (`generated`), so that the
// draft can be renewed without touching what a person has written. A generated sentence that a
// person takes out stays in the draft with an empty text (struck): it is not printed and renewing
// does not bring it back; where the whole record of it is gone, renewing offers it again.

/// What a draft is to be.
struct DraftOptions {
    QString kind = QStringLiteral("memo"); ///< "memo" or "statement"
    QString language = QStringLiteral("en"); ///< "en" or "fr"
    QList<Claim::Id> claims; ///< none = all of the case
    /// Of a statement; absent = what the engine finds. Attributed is never more than it finds.
    std::optional<StatementOutcome> outcome;
    QString outcomeReason; ///< why nothing is attributed, or not yet
    /// Made for readers of this marking: from what they may see alone.
    std::optional<QString> marking;
    OwnWording wording = {}; ///< an office's own, of a statement
    QString templateName = {}; ///< of the file the wording comes from
};

/// The outcome the findings support: attributed when a claim of attribution is established, not
/// attributed when there are such claims and none is, and none without such a claim.
std::optional<StatementOutcome> supportedOutcome(const CaseRecords &records,
                                                 const Assessment &assessment,
                                                 const QList<Claim::Id> &claims);

/// Makes a draft from the case, without id and key. The assessment must be that of the records; at
/// a marking that of what is disclosed alone (WhatIf::marking).
Result<Draft> draftOf(const CaseRecords &records, const Assessment &assessment,
                      const Doctrine &doctrine, const DraftOptions &options);

/// A finding then and now. Absent then: the claim is new; absent now: it is gone.
struct FindingChange {
    QString claim; ///< the claim's key
    std::optional<StatedFinding> then;
    std::optional<StatedFinding> now;

    bool operator==(const FindingChange &) const = default;
};

/// Where a sentence stands in a draft.
struct SentencePlace {
    qsizetype section = -1;
    qsizetype sentence = -1;

    bool operator==(const SentencePlace &) const = default;
};

enum class SentenceFate {
    Renewed, ///< no person had touched it: it has new words
    Kept, ///< a person's words, and what they were made from says something else now
    Orphaned, ///< a person's words, and what they were made from is no longer there
    Added, ///< new in the case
    Gone ///< made from something no longer there, and taken out
};

struct RenewedSentence {
    SentenceFate fate = SentenceFate::Renewed;
    SentencePlace place; ///< in the renewed draft; of a sentence that is gone, nowhere
    QString before; ///< its generated words then
    QString now; ///< its generated words now

    bool operator==(const RenewedSentence &) const = default;
};

struct DraftRenewal {
    Draft draft;
    std::vector<FindingChange> findings; ///< only those that differ
    std::vector<RenewedSentence> sentences; ///< only those that differ

    bool changesNothing() const { return findings.empty() && sentences.empty(); }
};

/// The draft as it would be made now, with every word a person has written left alone. A wording
/// takes the place of the one the draft was made with, and stays with it under the name of its
/// template; an empty one goes back to the words of the program.
Result<DraftRenewal> renewed(const Draft &old, const CaseRecords &records,
                             const Assessment &assessment, const Doctrine &doctrine,
                             const std::optional<QString> &marking = {},
                             const std::optional<OwnWording> &wording = {},
                             const QString &templateName = {});

/// The office's own wording a statement was made with; the draft keeps it, so that whoever renews
/// it gets the same words, and the name of the template they come from.
OwnWording ownWordingOf(const Draft &draft);
QString templateNameOf(const Draft &draft);
void keepOwnWording(Draft &draft, const OwnWording &wording, const QString &templateName);

/// The findings of claims (none = all) as a draft or a release keeps them, in key order.
QList<StatedFinding> statedFindings(const CaseRecords &records, const Assessment &assessment,
                                    const QList<Claim::Id> &claims);
/// What differs between two sets of findings, in key order.
std::vector<FindingChange> findingChanges(const QList<StatedFinding> &then,
                                          const QList<StatedFinding> &now);

/// Whether a person has written or changed the sentence's words.
bool isWrittenByHand(const DraftSentence &sentence);
/// Whether a person has taken the generated sentence out.
bool isStruck(const DraftSentence &sentence);

/// The claims a generated sentence was made from, by the name of its block: "claim:C-1:finding",
/// "claims:C-1,C-2:decision". Nothing for a sentence about the case as a whole.
QStringList claimsOfBlock(const QString &block);
/// The beginning of the name of a block made from several claims.
QString blockOfClaims(const QStringList &claims);

} // namespace saranda
