// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"
#include "core/assessment/keyorder.h"
#include "core/assessment/levels.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace saranda {

/// What the compiler needs of a doctrine, found once.
struct DoctrineIndex {
    const Doctrine *doctrine = nullptr;
    QHash<QString, int> elements;
    QHash<QString, int> bases;

    explicit DoctrineIndex(const Doctrine &source);
};

/// A case turned into numbers: the network the computation reads, its levels, and which number is
/// which record. Records can be replaced one by one; what they touch is compiled and computed
/// anew, with the same result as from nothing.
class CompiledCase
{
public:
    /// Fails when challenges or derivations form a circle, which the error names.
    static Result<CompiledCase> compile(const CaseRecords &records, const Doctrine &doctrine,
                                        const WhatIf &question = {});

    const Network &network() const { return m_network; }
    const Levels &levels() const { return m_levels; }
    const Doctrine &doctrine() const { return *m_index.doctrine; }
    const CaseRecords &records() const { return *m_records; }
    const WhatIf &question() const { return m_question; }
    /// Takes other records that are equal to those it was compiled from.
    void readFrom(const CaseRecords &records) { m_records = &records; }

    QString exhibitKey(Exhibit::Id id) const { return m_records->exhibits.keyOf(id); }
    QString factKey(Fact::Id id) const { return m_records->facts.keyOf(id); }
    QString claimKey(Claim::Id id) const { return m_records->claims.keyOf(id); }
    const QString &exhibitKey(int exhibit) const { return m_exhibitKeys[std::size_t(exhibit)]; }
    const QString &factKey(int fact) const { return m_factKeys[std::size_t(fact)]; }
    const QString &claimKey(int claim) const { return m_claimKeys[std::size_t(claim)]; }
    Exhibit::Id exhibitId(int exhibit) const { return m_exhibitIds[std::size_t(exhibit)]; }
    Fact::Id factId(int fact) const { return m_factIds[std::size_t(fact)]; }
    Claim::Id claimId(int claim) const { return m_claimIds[std::size_t(claim)]; }
    int exhibitNumber(Exhibit::Id id) const { return m_exhibitNumbers.value(id, none); }
    int factNumber(Fact::Id id) const { return m_factNumbers.value(id, none); }
    int claimNumber(Claim::Id id) const { return m_claimNumbers.value(id, none); }
    /// One bit a mark (1 << Mark), as asked for: with the marks that the question flips.
    unsigned markBits(const Exhibit &exhibit) const;
    const QString &originName(int origin) const { return m_originNames[std::size_t(origin)]; }
    bool isExhibitBefore(int left, int right) const { return m_exhibitOrder.isBefore(left, right); }
    bool isFactBefore(int left, int right) const { return m_factOrder.isBefore(left, right); }

    /// The records of this kind that are in the case as asked for, in key order.
    std::vector<int> exhibitsInKeyOrder() const;
    std::vector<int> factsInKeyOrder() const;
    std::vector<int> claimsInKeyOrder() const;
    /// The facts of these numbers in key order; one that is named twice is one.
    std::vector<Fact::Id> factIdsInKeyOrder(std::vector<int> facts) const;

    // Value changes. The records given to compile() must already hold the new values. Each answers
    // whether it could follow the change; if not, compile() again.
    bool updateExhibit(const Exhibit &before, const Exhibit &after);
    bool updateFact(const Fact &before, const Fact &after);
    bool updateClaim(const Claim &before, const Claim &after);
    bool updateSource(const Source &before, const Source &after);
    bool addExhibit(const Exhibit &added);
    bool addFact(const Fact &added);
    bool addClaim(const Claim &added);
    bool removeExhibit(const Exhibit &removed);
    bool removeFact(const Fact &removed);
    bool removeClaim(const Claim &removed);
    /// After a change of the case's purpose, an incident or a State.
    void recompileClaims();
    /// Computes what the changes so far have touched.
    const Touched &propagate();

private:
    CompiledCase(const CaseRecords &records, const Doctrine &doctrine, const WhatIf &question);

    bool isVisible(const QString &marking) const;
    bool isIncluded(const Exhibit &exhibit, const QString &origin) const;
    QString countedOrigin(const QString &origin) const;
    void prepareQuestion();
    void numberRecords();
    int originNumber(const QString &name);
    int appendExhibit(const Exhibit &exhibit);
    int appendFact(const Fact &fact);
    int appendClaim(const Claim &claim);
    void compileExhibit(const Exhibit &exhibit, int number, const QString &origin);
    Level gradeOf(const Exhibit &exhibit) const;
    bool moveOrigins(int number);
    void compileFact(const Fact &fact, int number);
    void layOutCells(const Fact &fact, int number);
    void storeCells(int number);
    void forgetCitations(int number);
    int depthOf(int fact) const;
    void compileClaim(const Claim &claim, int number);
    void recompileClaimsUsing(int fact);
    Result<> checkCycles() const;
    void orderByDepth();

    const CaseRecords *m_records;
    DoctrineIndex m_index;
    WhatIf m_question;
    QHash<QString, QString> m_mergedInto;
    QSet<Exhibit::Id> m_struck;
    QSet<QString> m_struckOrigins;

    Network m_network;
    Levels m_levels;
    Propagation m_propagation;
    std::size_t m_wastedCells = 0;
    std::vector<CitationCell> m_supporting; // buffers of layOutCells
    std::vector<CitationCell> m_contrary;
    std::vector<std::vector<int>> m_derived; // by exhibit: those derived from it

    std::vector<Exhibit::Id> m_exhibitIds;
    std::vector<Fact::Id> m_factIds;
    std::vector<Claim::Id> m_claimIds;
    std::vector<QString> m_exhibitKeys;
    std::vector<QString> m_factKeys;
    std::vector<QString> m_claimKeys;
    KeyOrder m_exhibitOrder;
    KeyOrder m_factOrder;
    KeyOrder m_claimOrder;
    QHash<Exhibit::Id, int> m_exhibitNumbers;
    QHash<Fact::Id, int> m_factNumbers;
    QHash<Claim::Id, int> m_claimNumbers;
    std::vector<QString> m_originNames;
    QHash<QString, int> m_originNumbers;
};

} // namespace saranda
