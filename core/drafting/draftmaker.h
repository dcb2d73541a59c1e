// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/drafting.h"
#include "core/drafting/draftparts.h"
#include "core/drafting/draftwords.h"

#include <QSet>

namespace saranda {

/// What a generated sentence rests on: its citations, and the highest marking among them.
class SentenceGround
{
public:
    explicit SentenceGround(const CaseRecords &records)
        : m_records(records)
    { }

    void mark(const QString &marking);
    void on(const Incident &incident) { mark(incident.marking); }
    void on(const Claim &claim);
    void onState(const QString &code);
    /// The fact and every exhibit that carries it; cites those that support it.
    void on(const Fact &fact, bool cites = true);
    /// What carries the element: its winning facts, and what excludes its alternatives.
    void on(const Claim &claim, const ElementResult &element);

    const QList<DraftCitation> &citations() const { return m_citations; }
    QString marking() const;

private:
    const CaseRecords &m_records;
    QList<DraftCitation> m_citations;
    QString m_marking;
};

/// A claim of the draft with what the engine found. At a marking the level is never above that of
/// the whole case: what is withheld may speak against it.
struct DraftedClaim {
    const Claim *claim = nullptr;
    const ClaimResult *result = nullptr;
    int level = 0;
    bool isEstablished = false;

    const ElementResult *element(const QString &id) const;
    const BasisResult *decidingBasis() const;
};

/// Builds a draft sentence by sentence.
class DraftMaker
{
public:
    DraftMaker(const CaseRecords &records, const Assessment &assessment, const Assessment *whole,
               const Doctrine &doctrine, const DraftWords &words, const DraftOptions &options);

    const CaseRecords &records;
    const Assessment &assessment;
    const Doctrine &doctrine;
    const DraftWords &words;
    const DraftOptions &options;
    Draft draft;

    const std::vector<DraftedClaim> &claims() const { return m_claims; }
    std::vector<DraftedClaim> claimsOf(const QString &test) const;
    /// What the draft is for: the purpose of its first claim, or of the case.
    QString purpose() const
    {
        return m_claims.empty() ? records.info.purpose : purposeOf(*m_claims.front().result);
    }
    /// The operations the claims are about, in key order.
    const std::vector<const Incident *> &incidents() const { return m_incidents; }
    /// The level a fact has, no higher than in the whole case.
    int levelOf(Fact::Id fact) const;

    /// Begins a section; one without sentences does not stay.
    void section(const QString &titleKey) { sectionTitled(words.text(titleKey)); }
    void sectionTitled(const QString &title);
    /// Adds a sentence. Nothing is said twice: a block that is there already is left out.
    void say(const QString &block, const QString &text, const SentenceGround &ground,
             SentenceStyle style = SentenceStyle::RunOn);
    /// Places a table or drawing of the memorandum, with the caption it has there.
    void show(const MemoParts &parts, const MemoPartName &name, const SentenceGround &ground);
    SentenceGround ground() const { return SentenceGround(records); }

    /// What wordings about the case as a whole name: the claimant, the standard's purpose.
    WordingValues values() const;
    WordingValues values(const Incident &incident) const;
    WordingValues values(const DraftedClaim &claim) const;
    WordingValues values(const std::vector<DraftedClaim> &claims) const;
    QString dateWords(const CaseDate &date) const;
    /// The claim's purpose, or "public-statement" where it has none the doctrine knows.
    QString purposeOf(const ClaimResult &result) const;
    QString ruleTitle(const QString &rule) const;

    /// The facts that carry an element of these claims alike, those of one level under one lead,
    /// each fact only once in the draft.
    void sayFacts(const std::vector<DraftedClaim> &claims, const QString &element, int leastLevel);
    /// "the operation against the Bangladesh Bank", or "this operation" where there is only one.
    QString operationName(const Incident &incident) const;

    Draft finished();

private:
    void chooseClaims(const Assessment *whole);

    const Assessment *m_whole;
    std::vector<DraftedClaim> m_claims;
    std::vector<const Incident *> m_incidents;
    QSet<QString> m_blocks;
    QSet<Fact::Id> m_saidFacts;
};

void makeStatement(DraftMaker &maker);
Result<> makeMemorandum(DraftMaker &maker);

} // namespace saranda
