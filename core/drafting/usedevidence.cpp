// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/usedevidence.h"

#include "core/base/literals.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Counts what a draft cites, and knows what bears on its claims.
class EvidenceCount
{
public:
    EvidenceCount(const CaseRecords &records, const Draft &draft)
        : m_records(records)
    {
        for (const Claim *claim : records.claims.inKeyOrder())
            if (draft.claims.isEmpty() || draft.claims.contains(claim->id))
                collectBearing(*claim);
        for (const DraftSection &section : draft.sections)
            for (const DraftSentence &sentence : section.sentences)
                countSentence(sentence);
        countFacts();
    }

    UsedEvidence result() const;

private:
    void collectBearing(const Claim &claim);
    void bear(Fact::Id id);
    void countSentence(const DraftSentence &sentence);
    void countFacts();

    /// Where a sentence cites an exhibit.
    struct Cite {
        int sentence = 0;
        QString pinpoint;
    };

    const CaseRecords &m_records;
    QHash<Exhibit::Id, std::vector<Cite>> m_cites; ///< of sentences that no fact was made into
    int m_sentences = 0;
    QSet<Fact::Id> m_bearingFacts;
    QSet<Exhibit::Id> m_bearingExhibits;
    QHash<Exhibit::Id, int> m_exhibitUses;
    QHash<Fact::Id, int> m_factUses;
};

void EvidenceCount::bear(Fact::Id id)
{
    const Fact *fact = m_records.facts.find(id);
    if (!fact || m_bearingFacts.contains(id))
        return;
    m_bearingFacts.insert(id);
    for (const Citation &citation : fact->citations)
        m_bearingExhibits.insert(citation.exhibit);
}

void EvidenceCount::collectBearing(const Claim &claim)
{
    for (const ElementSheet &sheet : claim.elements) {
        for (const Argument &argument : sheet.arguments)
            for (Fact::Id id : argument.premises)
                bear(id);
        for (const Indicator &indicator : sheet.indicators)
            bear(indicator.fact);
        for (const Alternative &alternative : sheet.alternatives)
            for (const auto *facts : {&alternative.incompatible, &alternative.hardToReconcile,
                                      &alternative.supportedBy})
                for (Fact::Id id : *facts)
                    bear(id);
    }
}

void EvidenceCount::countSentence(const DraftSentence &sentence)
{
    if (sentence.text.isEmpty())
        return;
    QSet<Exhibit::Id> cited;
    for (const DraftCitation &citation : sentence.citations)
        cited.insert(citation.exhibit);
    for (Exhibit::Id id : std::as_const(cited))
        ++m_exhibitUses[id];
    const QString key = sentence.block.section(u":fact:"_s, 1);
    if (const Fact *made = key.isEmpty() ? nullptr : m_records.facts.findKey(key)) {
        ++m_factUses[made->id];
        return;
    }
    ++m_sentences;
    for (const DraftCitation &citation : sentence.citations)
        m_cites[citation.exhibit].push_back({m_sentences, citation.pinpoint});
}

/// Once over the facts for all sentences: there may be hundreds of thousands.
void EvidenceCount::countFacts()
{
    QSet<int> sentences;
    for (const Fact &fact : m_records.facts.rows()) {
        sentences.clear();
        for (const Citation &citation : fact.citations) {
            const auto cites = m_cites.constFind(citation.exhibit);
            if (cites == m_cites.cend())
                continue;
            for (const Cite &cite : *cites)
                if (cite.pinpoint == citation.pinpoint)
                    sentences.insert(cite.sentence);
        }
        if (!sentences.isEmpty())
            m_factUses[fact.id] += int(sentences.size());
    }
}

UsedEvidence EvidenceCount::result() const
{
    UsedEvidence evidence;
    for (const Exhibit *exhibit : m_records.exhibits.inKeyOrder()) {
        const UsedExhibit use{exhibit->id, m_exhibitUses.value(exhibit->id),
                              m_bearingExhibits.contains(exhibit->id)};
        (use.sentences > 0 ? evidence.usedExhibits : evidence.unusedExhibits).push_back(use);
    }
    for (const Fact *fact : m_records.facts.inKeyOrder()) {
        const UsedFact use{fact->id, m_factUses.value(fact->id), m_bearingFacts.contains(fact->id)};
        (use.sentences > 0 ? evidence.usedFacts : evidence.unusedFacts).push_back(use);
    }
    const auto bears = [](const auto &use) { return use.bearsOnClaims; };
    for (auto *uses : {&evidence.usedExhibits, &evidence.unusedExhibits})
        std::stable_partition(uses->begin(), uses->end(), bears);
    for (auto *uses : {&evidence.usedFacts, &evidence.unusedFacts})
        std::stable_partition(uses->begin(), uses->end(), bears);
    return evidence;
}

} // namespace

UsedEvidence usedEvidence(const CaseRecords &records, const Draft &draft)
{
    return EvidenceCount(records, draft).result();
}

} // namespace saranda
