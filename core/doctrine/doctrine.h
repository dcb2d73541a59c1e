// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/authority.h"
#include "core/doctrine/evidenceprofile.h"
#include "core/doctrine/localized.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace saranda {

/// How the dates of a fact are held against an element (the timing gate of the method).
enum class ElementTiming {
    None,
    Operation, // must not begin after the operation has ended
    Continuation, // must not have ended before knowledge
    Failure, // likewise, for the measures
    Knowledge, // its facts date the knowledge of the State
};

/// What usually proves an element; `side` is set where it ties the State to one side of the
/// operation.
struct MeansOfProof {
    QString id;
    Localized text;
    QString side;

    bool operator==(const MeansOfProof &) const = default;
};

/// One thing the law requires to be shown.
struct Element {
    QString id;
    QString test;
    Localized title;
    Localized question;
    Localized rule;
    bool isSpecific = false; // must be shown in respect of the operation itself
    bool needsBothSides = false; // Art. 8: infrastructure and perpetrator, for a cyber operation
    bool isNecessary = true; // assessed and shown but in no basis if false
    ElementTiming timing = ElementTiming::None;
    std::vector<AuthorityRef> authorities;
    std::vector<MeansOfProof> meansOfProof;
    QStringList alternatives; // kinds offered when the proof is circumstantial

    bool operator==(const Element &) const = default;
};

/// A set of elements that together suffice for a test.
struct Basis {
    QString id;
    QString test;
    Localized title;
    Localized rule;
    QStringList elements;
    /// Shown beside the others and never part of a claim's level.
    bool isComparisonOnly = false;
    /// For a comparison: these elements are computed without the cap on general facts.
    QStringList withoutSpecificity;
    std::vector<AuthorityRef> authorities;

    bool operator==(const Basis &) const = default;
};

/// A legal test a claim puts: attribution, breach, due diligence or conventions.
struct LegalTest {
    QString id;
    Localized title;
    Localized question;
    Localized explanation;
    QStringList elements; // all, in the order of presentation
    QStringList bases; // any one suffices
    bool statusDependsOnPosition = false; // "binding / voluntary-norm / contested" must be stated
    bool isCyberOnly = false; // is not told in a paper on conduct of another kind unless claimed
    std::vector<AuthorityRef> authorities;

    bool operator==(const LegalTest &) const = default;
};

/// A rule of inference with a ceiling: what follows from it alone never reaches higher.
struct Warrant {
    QString id;
    Localized title;
    int cap = highestLevel;
    std::vector<AuthorityRef> authorities;

    bool operator==(const Warrant &) const = default;
};

/// A level of the ladder with its name as a standard and as the outcome of an element.
struct StandardOfProof {
    int level = 0;
    QString id; // "arguable"
    Localized name;
    Localized outcome; // "arguable", "unsupported": what an element at this level is called
    Localized usedFor;
    bool isStandard = true; // levels 0 and 1 are not standards of proof
    std::vector<AuthorityRef> authorities;

    bool operator==(const StandardOfProof &) const = default;
};

/// A primary rule a claim may assert, and the standard its gravity asks for.
struct PrimaryRule {
    QString id;
    Localized title;
    Localized explanation;
    int level = 0;
    std::vector<AuthorityRef> authorities;

    bool operator==(const PrimaryRule &) const = default;
};

/// What the finding is for; level 0 = the rule alone decides.
struct ClaimPurpose {
    QString id;
    Localized title;
    int level = 0;

    bool operator==(const ClaimPurpose &) const = default;
};

/// A word of the doctrine's vocabularies with its explanation: alternatives, capacity factors,
/// the two sides of an operation, rules of evidence.
struct DoctrineTerm {
    QString id;
    Localized title;
    Localized explanation;
    std::vector<AuthorityRef> authorities;

    bool operator==(const DoctrineTerm &) const = default;
};

/// One condition of a response, stated as law.
struct ResponseCondition {
    QString id;
    Localized text;
    std::vector<AuthorityRef> authorities;

    bool operator==(const ResponseCondition &) const = default;
};

/// What international law lets a State do in answer, with the conditions; law, not advice.
struct ResponseOption {
    QString id;
    Localized title;
    Localized explanation;
    int level = 0; // standard usually asked before it
    bool needsWrongfulAct = true;
    bool needsBindingRule = true; // not available for a voluntary norm
    QStringList onlyForRules; // empty = any
    std::vector<ResponseCondition> conditions;
    std::vector<AuthorityRef> authorities;

    bool operator==(const ResponseOption &) const = default;
};

/// The law the program applies and the numbers it computes with: data with a version, never code.
struct Doctrine {
    QString version; // "2026.1"
    QString asOf; // ISO 8601
    QStringList languages;
    Localized title;

    std::vector<LegalTest> tests;
    std::vector<Basis> bases;
    std::vector<Element> elements;
    std::vector<Warrant> warrants;
    std::vector<StandardOfProof> standards; // by level, 0..5
    std::vector<PrimaryRule> rules;
    std::vector<ClaimPurpose> purposes;
    std::vector<DoctrineTerm> alternatives;
    std::vector<DoctrineTerm> capacityFactors;
    std::vector<DoctrineTerm> sides;
    std::vector<DoctrineTerm> evidenceRules; // what the law of evidence says of an assumption
    std::vector<ResponseOption> responses;
    EvidenceProfile profile;
    std::vector<Authority> authorities;
    std::vector<StatePosition> positions; // on due diligence

    /// The whole doctrine as one JSON text that loadDoctrine() reads again: what a case stores.
    QByteArray profileText;

    const LegalTest *test(QStringView id) const;
    const Basis *basis(QStringView id) const;
    const Element *element(QStringView id) const;
    const Warrant *warrant(QStringView id) const;
    const StandardOfProof *standard(int level) const;
    const PrimaryRule *rule(QStringView id) const;
    const ClaimPurpose *purpose(QStringView id) const;
    const DoctrineTerm *alternative(QStringView id) const;
    const DoctrineTerm *side(QStringView id) const;
    const DoctrineTerm *capacityFactor(QStringView id) const;
    const DoctrineTerm *evidenceRule(QStringView id) const;
    const ResponseOption *response(QStringView id) const;
    const Authority *authority(QStringView id) const;
    const StatePosition *position(QStringView state) const;

    /// The stricter of rule and purpose. A rule the doctrine does not name counts as "other", a
    /// purpose it does not name asks nothing.
    int requiredLevel(QStringView rule, QStringView purpose) const;
    /// "Bosnian Genocide, ¶ 430" in the given language.
    QString cite(const AuthorityRef &ref, QStringView language) const;
    /// False where a memo must print "pinpoint to be checked".
    bool isVerified(const AuthorityRef &ref) const;

    bool operator==(const Doctrine &) const = default;
};

} // namespace saranda
