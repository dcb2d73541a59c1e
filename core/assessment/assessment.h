// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/claim.h"

#include <QHash>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace saranda {

// What the engine answers: levels 0 to 5 (METHOD § 1) with the steps that lead to them, as codes
// and ids. Words are made elsewhere.

/// Why an element is not higher than it is (METHOD § 10).
enum class Blocking {
    None, ///< reaches what is required
    NotAddressed, ///< no fact bears on it
    NoEvidence, ///< facts bear, but nothing supports them
    Weak, ///< what supports it is not strong enough
    OneOrigin, ///< a series rests on one origin
    GeneralOnly, ///< the facts are about the general relationship, not this operation
    AlternativeNotExcluded,
    ContraryEvidence,
    OneSideMissing, ///< no fact connects the State with one side of the network
    ImpossibleInTime
};

/// Whether dates allow that a fact counts (METHOD § 9).
enum class Timing { Unknown, Certain, Possible, Impossible };

/// One step of the derivation. `rule` is a stable code, see rulecodes.h, which also says what its
/// `operands` are.
struct Step {
    std::string_view rule;
    std::vector<int> operands;
    std::vector<Fact::Id> facts;
    std::vector<Exhibit::Id> exhibits;
    QString subject; ///< an alternative's key, a mark, a warrant, an origin; or empty
    int level = 0;

    bool operator==(const Step &) const = default;
};

struct ExhibitResult {
    Exhibit::Id id;
    int level = 0;
    QString origin;
    std::vector<Step> steps;

    bool operator==(const ExhibitResult &) const = default;
};

struct FactResult {
    Fact::Id id;
    int supportFor = 0; ///< S(f, +)
    int supportAgainst = 0; ///< S(f, −)
    int level = 0; ///< net(f)
    std::vector<Step> steps;

    bool operator==(const FactResult &) const = default;
};

struct AlternativeResult {
    QString key;
    int excluded = 0; ///< excl(h)
    std::optional<Fact::Id> decidedBy;

    bool operator==(const AlternativeResult &) const = default;
};

/// How one dated fact stands to the operation or to the knowledge, and the bounds that decide.
struct TimingCheck {
    Fact::Id fact;
    Timing answer = Timing::Unknown;
    std::int64_t factFrom = 0; ///< seconds, as in edtf.h
    std::int64_t factTo = 0;
    std::int64_t againstFrom = 0;
    std::int64_t againstTo = 0;

    bool operator==(const TimingCheck &) const = default;
};

struct ElementResult {
    QString element;
    bool addressed = false;
    int forLevel = 0; ///< P
    int against = 0; ///< C
    int level = 0; ///< grade(P, C)
    int direct = 0;
    int circumstantial = 0;
    int conclusive = 0; ///< conc of the series, before alternatives
    bool contested = false; ///< C ≥ 2
    std::vector<AlternativeResult> alternatives;
    Timing timing = Timing::Unknown; ///< the worst answer among the facts that carry it
    std::vector<TimingCheck> timingChecks;
    Blocking blocking = Blocking::NotAddressed;
    std::vector<Fact::Id> carriedBy; ///< facts of the winning argument or series
    std::vector<Fact::Id> capped; ///< facts that would carry more if they were about the operation
    std::vector<Step> steps;

    bool operator==(const ElementResult &) const = default;
};

struct BasisResult {
    QString basis;
    int level = 0;
    bool comparisonOnly = false; ///< never counts for the claim (overall control)
    QString weakest; ///< the element that holds it down

    bool operator==(const BasisResult &) const = default;
};

/// What would bring an element to the required level (METHOD § 11.3).
struct Missing {
    QString element;
    int need = 0;
    int have = 0;
    struct Effort {
        std::string_view code; ///< "stronger-source", "independent-source", "new-fact", ...
        std::optional<Fact::Id> fact;
        QString alternative;
        int level = 0; ///< to which the fact's support, or the new fact, must come
        int cost = 0; ///< steps of the ladder, summed
        std::vector<Fact::Id> facts; ///< all facts to be strengthened; `fact` is the first
        int sources = 1; ///< independent sources needed for it
        std::optional<int> contraryAtMost; ///< what is against must come down to this as well

        bool operator==(const Effort &) const = default;
    };
    std::vector<Effort> efforts; ///< the least efforts, at most three

    bool operator==(const Missing &) const = default;
};

struct SmallestDefeat {
    /// By origin: all that help the claim, origin by origin.
    std::vector<Exhibit::Id> exhibits;
    std::vector<QString> origins;
    int lower = 0;
    int upper = 0;
    bool exact = true;
    bool possible = true; ///< false: agreed exhibits alone establish the claim

    bool operator==(const SmallestDefeat &) const = default;
};

/// Bounds of the respondent's knowledge [Ke, Kl]; absent = unknown.
struct KnowledgeBounds {
    std::int64_t earliest = 0;
    std::int64_t latest = 0;

    bool operator==(const KnowledgeBounds &) const = default;
};

struct ClaimResult {
    Claim::Id id;
    int level = 0;
    int required = 0;
    int defaultRequired = 0; ///< what the doctrine asks for rule and purpose
    bool established = false;
    QString decidingBasis;
    QString rule; ///< the asserted rule that counts
    QString purpose;
    QString ruleStatus; ///< due diligence: binding, voluntary-norm or contested; else empty
    std::vector<BasisResult> bases;
    /// All elements of the claim's bases and those its sheets speak of, doctrine order.
    std::vector<ElementResult> elements;
    /// Elements as a comparison-only basis sees them (without the cap on general facts).
    std::vector<ElementResult> comparisonElements;
    std::optional<KnowledgeBounds> knowledge;
    std::vector<Exhibit::Id> carriedBy;
    std::vector<Exhibit::Id> usedOnBothSides;
    SmallestDefeat smallestDefeat; ///< fewest exhibits whose loss defeats an established claim
    SmallestDefeat smallestDefeatByOrigin; ///< fewest origins, each lost as a whole
    /// The most open marking at which an established claim still stands when all that is marked
    /// above it is lost; empty where it is not established.
    QString neededMarking;
    std::vector<Missing> missing;
    /// How far above (or below, when negative) the required standard the claim is.
    int margin() const { return level - required; }

    bool operator==(const ClaimResult &) const = default;
};

/// Everything the engine says about a case, in key order.
struct Assessment {
    QString doctrineVersion;
    std::vector<ExhibitResult> exhibits;
    std::vector<FactResult> facts;
    std::vector<ClaimResult> claims;

    const ExhibitResult *exhibit(Exhibit::Id id) const;
    const FactResult *fact(Fact::Id id) const;
    const ClaimResult *claim(Claim::Id id) const;

    /// Makes the look-ups above fast; to be called after the lists have changed.
    void index();

private:
    QHash<Exhibit::Id, std::size_t> m_exhibitRows;
    QHash<Fact::Id, std::size_t> m_factRows;
    QHash<Claim::Id, std::size_t> m_claimRows;
};

} // namespace saranda
