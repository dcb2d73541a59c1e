// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/draftdocument.h"
#include "core/report/memoparts.h"

#include <memory>

namespace saranda {

// A table or drawing stands in a draft as a sentence of style Figure. Its text is the caption, its
// block says what it shows ("table:losses:C-1", "figure:timeline:C-4"); what it shows is made anew
// from the findings whenever the draft is shown or printed.

/// What a block shows; none for a block of another kind. Drawings of the whole case have the kind
/// "timeline" or "chart" and no subject.
std::optional<MemoPartName> partNamed(const QString &block);
QString blockOf(const MemoPartName &name);

/// Whether the claim or operation a part is about is in the case; true for one about the whole
/// case.
bool hasSubject(const CaseRecords &records, const MemoPartName &name);

/// Whether the draft shows any, struck ones apart.
bool hasParts(const Draft &draft);

/// Makes the tables and drawings of one draft.
class DraftParts
{
public:
    /// Only `disclosed` is shown, at a marking with an assessment of the disclosed evidence. What
    /// is passed must live as long as this.
    static Result<std::unique_ptr<DraftParts>>
    of(const CaseRecords &records, const CaseRecords &disclosed, const Assessment &assessment,
       const Doctrine &doctrine, const Draft &draft, const DraftPrintOptions &options);

    /// A table, a drawing or a sentence; nothing where there is nothing to show.
    Result<std::vector<Block>> make(const MemoPartName &name) const;
    const MemoParts &memo() const { return *m_memo; }
    const Sentences &sentences() const { return m_sentences; }

private:
    DraftParts(const CaseRecords &disclosed, const Assessment &assessment, const Doctrine &doctrine,
               Sentences sentences);
    Result<> computeLosses(const CaseRecords &records, const Draft &draft,
                           const std::optional<QString> &marking);

    const CaseRecords &m_disclosed;
    const Assessment &m_assessment;
    const Doctrine &m_doctrine;
    Sentences m_sentences;
    MemoOptions m_options;
    QHash<Claim::Id, ClaimLosses> m_losses;
    std::unique_ptr<MemoParts> m_memo;
};

/// The findings with no level above that of the whole case: what a marking withholds may speak
/// against them.
Assessment cappedBy(Assessment shown, const Assessment &whole);

} // namespace saranda
