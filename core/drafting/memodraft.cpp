// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/drafting/draftmaker.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int leastLevelTold = 3; ///< of a fact that is told as one

/// A memorandum in sentences: question, short answer, facts, each claim with its elements, what is
/// missing, and what the law lets a State do.
class MemorandumMaker
{
public:
    MemorandumMaker(DraftMaker &draftMaker, const MemoParts &parts, const Sentences &sentences)
        : m_maker(draftMaker)
        , m_parts(parts)
        , m_sentences(sentences)
    { }

    void make();

private:
    void sayQuestion();
    void sayAnswer();
    void sayFacts();
    void sayClaim(const DraftedClaim &claim);
    void sayElement(const DraftedClaim &claim, const ElementResult &element);
    void sayMissing(const DraftedClaim &claim);
    void sayResponses();
    void sayStandards();
    void showEvidence();
    void showBases(const DraftedClaim &claim);
    void showProof(const DraftedClaim &claim);
    void show(const DraftedClaim &claim, const QString &kind, const QString &heading = {});

    SentenceGround groundOf(const DraftedClaim &claim) const;
    bool concernsCase(const ResponseOption &option) const;
    QString block(const DraftedClaim &claim, const QString &what) const
    {
        return u"claim:"_s + claim.claim->key + u':' + what;
    }

    DraftMaker &m_maker;
    const MemoParts &m_parts;
    const Sentences &m_sentences;
};

void MemorandumMaker::make()
{
    sayQuestion();
    sayAnswer();
    sayFacts();
    sayStandards();
    for (const DraftedClaim &claim : m_maker.claims())
        sayClaim(claim);
    sayResponses();
    showEvidence();
}

SentenceGround MemorandumMaker::groundOf(const DraftedClaim &claim) const
{
    SentenceGround ground = m_maker.ground();
    ground.on(*claim.claim);
    for (const ElementResult &element : claim.result->elements)
        ground.on(*claim.claim, element);
    return ground;
}

void MemorandumMaker::sayQuestion()
{
    m_maker.section(u"memo.section.question"_s);
    for (const DraftedClaim &claim : m_maker.claims()) {
        SentenceGround ground = m_maker.ground();
        ground.on(*claim.claim);
        const QString key =
            m_maker.words.firstOf({u"memo.question."_s + claim.claim->test, u"memo.question"_s});
        m_maker.say(block(claim, u"question"_s), m_maker.words.say(key, m_maker.values(claim)),
                    ground, SentenceStyle::Bullet);
    }
}

void MemorandumMaker::sayAnswer()
{
    m_maker.section(u"memo.section.answer"_s);
    for (const DraftedClaim &claim : m_maker.claims()) {
        const QString answer = claim.isEstablished ? u"memo.answer.yes"_s : u"memo.answer.no"_s;
        const QString key = m_maker.words.firstOf({answer + u'.' + claim.claim->test, answer});
        m_maker.say(block(claim, u"answer"_s), m_maker.words.say(key, m_maker.values(claim)),
                    groundOf(claim), SentenceStyle::Paragraph);
    }
    if (m_maker.claims().empty())
        return;
    m_maker.show(m_parts, {u"summary"_s}, m_maker.ground());
    m_maker.show(m_parts, {u"layers"_s}, m_maker.ground());
}

/// What the engine's words mean, before they are used.
void MemorandumMaker::sayStandards()
{
    if (m_maker.claims().empty())
        return;
    m_maker.sectionTitled(m_sentences.text(u"standard.heading"_s));
    m_maker.say(u"standards"_s, m_sentences.text(u"standard.intro"_s), m_maker.ground(),
                SentenceStyle::Paragraph);
    m_maker.show(m_parts, {u"standards"_s}, m_maker.ground());
}

/// The facts about the operations, in the order of their dates.
void MemorandumMaker::sayFacts()
{
    m_maker.section(u"memo.section.facts"_s);
    for (const Incident *incident : m_maker.incidents()) {
        SentenceGround ground = m_maker.ground();
        ground.on(*incident);
        m_maker.show(m_parts, {u"operation"_s, incident->key}, ground);
    }
    std::vector<const Fact *> facts;
    for (const Fact *fact : m_maker.records.facts.inKeyOrder()) {
        const bool isSpecific = std::any_of(
            m_maker.incidents().begin(), m_maker.incidents().end(),
            [&](const Incident *incident) { return fact->incidents.contains(incident->id); });
        if (isSpecific && m_maker.levelOf(fact->id) >= leastLevelTold)
            facts.push_back(fact);
    }
    std::stable_sort(facts.begin(), facts.end(), [](const Fact *left, const Fact *right) {
        return datedBefore(left->date, right->date);
    });
    for (const Fact *fact : facts) {
        SentenceGround ground = m_maker.ground();
        ground.on(*fact);
        m_maker.say(u"case:fact:"_s + fact->key, fact->statement, ground, SentenceStyle::Paragraph);
    }
    if (m_parts.isThere({u"communications"_s}))
        m_maker.show(m_parts, {u"communications"_s}, m_maker.ground());
}

void MemorandumMaker::sayClaim(const DraftedClaim &claim)
{
    const WordingValues values = m_maker.values(claim);
    const LegalTest *test = m_maker.doctrine.test(claim.claim->test);
    WordingValues titled = values;
    titled.insert(u"test"_s, test ? test->title.in(m_maker.words.language()) : claim.claim->test);
    m_maker.sectionTitled(m_maker.words.say(u"memo.section.claim"_s, titled));
    m_maker.say(block(claim, u"finding"_s),
                m_maker.words.say(
                    claim.isEstablished ? u"memo.finding.yes"_s : u"memo.finding.no"_s, values),
                groundOf(claim), SentenceStyle::Paragraph);
    showBases(claim);
    for (const ElementResult &element : claim.result->elements)
        sayElement(claim, element);
    showProof(claim);
    if (claim.isEstablished)
        return;
    sayMissing(claim);
    show(claim, u"needs"_s);
}

/// A table or drawing of the claim, under a heading of its own where it has one.
void MemorandumMaker::show(const DraftedClaim &claim, const QString &kind, const QString &heading)
{
    SentenceGround ground = m_maker.ground();
    ground.on(*claim.claim);
    if (!heading.isEmpty())
        m_maker.say(block(claim, u"heading:"_s + kind), m_sentences.text(heading), ground,
                    SentenceStyle::Heading);
    m_maker.show(m_parts, {kind, claim.claim->key}, ground);
}

void MemorandumMaker::showBases(const DraftedClaim &claim)
{
    if (m_parts.isThere({u"bases"_s, claim.claim->key}))
        show(claim, u"bases"_s);
    show(claim, u"elements"_s, u"part.heading.elements"_s);
}

/// What the finding rests on: other explanations, the dates, the drawings, and what becomes of it
/// without single exhibits.
void MemorandumMaker::showProof(const DraftedClaim &claim)
{
    const std::pair<QString, QString> kinds[] = {{u"alternatives"_s, u"alternatives.heading"_s},
                                                 {u"clock"_s, u"clock.heading"_s},
                                                 {u"timeline"_s, {}},
                                                 {u"chart"_s, {}}};
    for (const auto &[kind, heading] : kinds)
        if (m_parts.isThere({kind, claim.claim->key}))
            show(claim, kind, heading);
    // Whether it is there follows from the finding, so that renewing does not depend on how much
    // of the assessment was computed.
    if (claim.isEstablished)
        show(claim, u"losses"_s, u"reliance.heading"_s);
}

void MemorandumMaker::showEvidence()
{
    m_maker.section(u"memo.section.evidence"_s);
    for (const QString &kind : {u"facts"_s, u"exhibits"_s})
        if (m_parts.isThere({kind}))
            m_maker.show(m_parts, {kind}, m_maker.ground());
}

void MemorandumMaker::sayElement(const DraftedClaim &claim, const ElementResult &element)
{
    if (!element.addressed)
        return;
    WordingValues values = m_maker.values(claim);
    const QString language = m_maker.words.language();
    const Element *entry = m_maker.doctrine.element(element.element);
    const StandardOfProof *reached = m_maker.doctrine.standard(element.level);
    values.insert(u"element"_s, entry ? entry->title.in(language) : element.element);
    values.insert(u"level"_s, reached ? reached->outcome.in(language) : QString());
    SentenceGround ground = m_maker.ground();
    ground.on(*claim.claim);
    ground.on(*claim.claim, element);
    QString wording = element.contested ? u"memo.element.contested"_s : u"memo.element"_s;
    if (element.carriedBy.empty())
        wording = u"memo.element.bare"_s;
    m_maker.say(block(claim, element.element), m_maker.words.say(wording, values), ground,
                SentenceStyle::Paragraph);
    for (Fact::Id id : element.carriedBy) {
        const Fact *fact = m_maker.records.facts.find(id);
        if (!fact)
            continue;
        SentenceGround own = m_maker.ground();
        own.on(*fact);
        m_maker.say(block(claim, element.element + u":fact:"_s + fact->key), fact->statement, own,
                    SentenceStyle::Bullet);
    }
}

void MemorandumMaker::sayMissing(const DraftedClaim &claim)
{
    const BasisResult *basis = claim.decidingBasis();
    if (claim.isEstablished || !basis || basis->weakest.isEmpty())
        return;
    WordingValues values = m_maker.values(claim);
    const Element *entry = m_maker.doctrine.element(basis->weakest);
    values.insert(u"element"_s, entry ? entry->title.in(m_maker.words.language()) : basis->weakest);
    m_maker.say(block(claim, u"missing"_s), m_maker.words.say(u"memo.missing"_s, values),
                groundOf(claim), SentenceStyle::Paragraph);
}

void MemorandumMaker::sayResponses()
{
    m_maker.section(u"memo.section.responses"_s);
    m_maker.say(u"responses"_s, m_maker.words.text(u"memo.responses"_s), m_maker.ground(),
                SentenceStyle::Paragraph);
    for (const ResponseOption &option : m_maker.doctrine.responses) {
        if (!concernsCase(option))
            continue;
        m_maker.say(u"response:"_s + option.id,
                    option.title.in(m_maker.words.language()) + u": "_s
                        + option.explanation.in(m_maker.words.language()),
                    m_maker.ground(), SentenceStyle::Bullet);
    }
    m_maker.show(m_parts, {u"conditions"_s}, m_maker.ground());
}

/// A response that only some rules open is told where one of them is asserted.
bool MemorandumMaker::concernsCase(const ResponseOption &option) const
{
    const auto &claims = m_maker.claims();
    return option.onlyForRules.isEmpty()
        || std::any_of(claims.begin(), claims.end(), [&](const DraftedClaim &claim) {
               return option.onlyForRules.contains(claim.result->rule);
           });
}

} // namespace

Result<> makeMemorandum(DraftMaker &maker)
{
    const Result<Sentences> sentences = Sentences::load(maker.words.language());
    if (!sentences)
        return failure(sentences.error());
    MemoOptions options;
    options.language = maker.words.language();
    for (const DraftedClaim &claim : maker.claims())
        if (!maker.options.claims.isEmpty())
            options.claims.append(claim.claim->id);
    const QHash<Claim::Id, ClaimLosses> losses; // whether there are any shows when it is printed
    const MemoParts parts(maker.records, maker.assessment, maker.doctrine, options, *sentences,
                          losses);
    MemorandumMaker(maker, parts, *sentences).make();
    return {};
}

} // namespace saranda
