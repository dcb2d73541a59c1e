// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/drafting/statementmaker.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int leastLevelStated = 3; ///< of a fact that a statement puts forward

} // namespace

void StatementMaker::sayGrounds()
{
    m_maker.section(u"section.basis"_s);
    for (const DraftedClaim &claim : attributions())
        if (isAttributed(claim))
            sayBasis(claim);
    sayPerpetrators();
    for (const DraftedClaim &claim : m_maker.claimsOf(u"due-diligence"_s)) {
        if (!claim.isEstablished)
            continue;
        for (const QString &element : {u"dd.territory"_s, u"dd.knowledge"_s, u"dd.capacity"_s,
                                       u"dd.failure"_s, u"dd.continuation"_s})
            sayElement(claim, element);
    }
}

/// Who it was may be shown although no State is named; what shows it of several operations is told
/// once for all of them.
void StatementMaker::sayPerpetrators()
{
    const QString id = u"attr.perpetrator"_s;
    std::vector<std::vector<DraftedClaim>> told;
    for (const DraftedClaim &claim : attributions()) {
        const ElementResult *element = claim.element(id);
        if (isAttributed(claim) || !element || element->level < leastLevelStated)
            continue;
        const auto same = std::find_if(told.begin(), told.end(), [&](const auto &claims) {
            return claims.front().element(id)->carriedBy == element->carriedBy
                && groundOf(claims.front()).marking() == groundOf(claim).marking();
        });
        if (same == told.end())
            told.push_back({claim});
        else
            same->push_back(claim);
    }
    for (const std::vector<DraftedClaim> &claims : told)
        m_maker.sayFacts(claims, id, leastLevelStated);
}

void StatementMaker::sayBasis(const DraftedClaim &claim)
{
    const Basis *basis = m_maker.doctrine.basis(claim.result->decidingBasis);
    if (!basis)
        return;
    const WordingValues values = m_maker.values(claim);
    const QString key = u"basis."_s + basis->id;
    WordingValues named = values;
    named.insert(u"basis"_s, basis->title.in(m_maker.words.language()));
    m_maker.say(block(claim, u"basis"_s),
                m_maker.words.say(m_maker.words.firstOf({key, u"basis.other"_s}), named),
                groundOfLevel(claim), SentenceStyle::Paragraph);
    for (const QString &element : basis->elements)
        sayElement(claim, element);
    SentenceGround ground = groundOf(claim);
    bool isExcluded = false;
    for (const QString &id : basis->elements) {
        const ElementResult *element = claim.element(id);
        if (!element || element->alternatives.empty())
            continue;
        ground.on(*claim.claim, *element);
        const bool areAll = std::all_of(
            element->alternatives.begin(), element->alternatives.end(),
            [&](const AlternativeResult &one) { return one.excluded >= claim.result->required; });
        if (!areAll)
            return;
        isExcluded = true;
    }
    if (isExcluded)
        m_maker.say(block(claim, u"alternatives"_s),
                    m_maker.words.say(u"alternatives.excluded"_s, values), ground,
                    SentenceStyle::Paragraph);
}

/// The facts that carry an element, where the element itself is shown to the standard.
void StatementMaker::sayElement(const DraftedClaim &claim, const QString &id)
{
    const ElementResult *element = claim.element(id);
    if (element && element->level >= leastLevelStated)
        m_maker.sayFacts({claim}, id, leastLevelStated);
}

void StatementMaker::sayLaw()
{
    m_maker.section(u"section.law"_s);
    for (const DraftedClaim &claim : m_maker.claimsOf(u"breach"_s))
        sayBreach(claim);
    for (const DraftedClaim &claim : m_maker.claimsOf(u"conventions"_s))
        sayConventions(claim);
    for (const DraftedClaim &claim : m_maker.claimsOf(u"due-diligence"_s)) {
        if (!claim.isEstablished)
            continue;
        const WordingValues values = m_maker.values(claim);
        m_maker.say(
            u"status:"_s + claim.claim->state + u':' + diligenceStatus(claim),
            m_maker.words.say(forPurpose(u"status."_s + diligenceStatus(claim), claim), values),
            groundOf(claim), SentenceStyle::Paragraph);
    }
    sayUndecidedRules();
}

void StatementMaker::sayBreach(const DraftedClaim &claim)
{
    const WordingValues values = m_maker.values(claim);
    const bool isSaid = claim.isEstablished && !isWithholding();
    if (!isSaid) {
        m_maker.say(block(claim, u"finding"_s), m_maker.words.say(u"breach.short"_s, values),
                    groundOf(claim), SentenceStyle::Paragraph);
        return;
    }
    m_maker.say(block(claim, u"finding"_s), m_maker.words.say(wording(u"breach"_s, claim), values),
                groundOfLevel(claim), SentenceStyle::Paragraph);
    const std::vector<DraftedClaim> acts = attributions();
    const bool isAct = std::any_of(acts.begin(), acts.end(), [&](const DraftedClaim &one) {
        return isAttributed(one) && one.claim->incident == claim.claim->incident
            && one.claim->state == claim.claim->state;
    });
    if (isAct)
        m_maker.say(block(claim, u"wrongful"_s), m_maker.words.say(u"breach.wrongful"_s, values),
                    groundOfLevel(claim));
}

void StatementMaker::sayConventions(const DraftedClaim &claim)
{
    const WordingValues values = m_maker.values(claim);
    if (claim.isEstablished)
        m_maker.say(block(claim, u"finding"_s),
                    m_maker.words.say(wording(u"conventions"_s, claim), values),
                    groundOfLevel(claim), SentenceStyle::Paragraph);
}

/// The rule at issue where no claim argues that it was breached.
void StatementMaker::sayUndecidedRules()
{
    const auto breaches = m_maker.claimsOf(u"breach"_s);
    for (const DraftedClaim &claim : attributions()) {
        const bool isArgued =
            std::any_of(breaches.begin(), breaches.end(), [&](const DraftedClaim &breach) {
                return breach.claim->incident == claim.claim->incident;
            });
        if (isArgued || !isAttributed(claim))
            continue;
        m_maker.say(u"rule:"_s + claim.result->rule,
                    m_maker.words.say(forPurpose(u"law.undecided"_s, claim), m_maker.values(claim)),
                    groundOf(claim), SentenceStyle::Paragraph);
    }
}

/// Whether the conduct is found to be in breach as well.
bool StatementMaker::isInBreach(const DraftedClaim &act) const
{
    const std::vector<DraftedClaim> breaches = m_maker.claimsOf(u"breach"_s);
    return std::any_of(breaches.begin(), breaches.end(), [&](const DraftedClaim &breach) {
        return breach.isEstablished && !isWithholding()
            && breach.claim->incident == act.claim->incident
            && breach.claim->state == act.claim->state;
    });
}

/// What is asked of each State: what follows from the findings, or else to help to establish them.
void StatementMaker::sayCall()
{
    m_maker.section(u"section.call"_s);
    QStringList asked; // States
    const auto ask = [&](const DraftedClaim &claim, const QString &key) {
        asked += claim.claim->state;
        m_maker.say(u"call:"_s + claim.claim->state + u':' + key,
                    m_maker.words.say(key, m_maker.values(claim)), groundOf(claim),
                    SentenceStyle::Paragraph);
    };
    for (const DraftedClaim &claim : attributions())
        if (isAttributed(claim)) // what follows from a wrongful act is asked where there is one
            ask(claim,
                forPurpose(isInBreach(claim) ? u"call.attributed"_s
                                             : u"call.attributed.undecided"_s,
                           claim));
    for (const DraftedClaim &claim : m_maker.claimsOf(u"due-diligence"_s))
        if (claim.isEstablished)
            ask(claim, forPurpose(u"call.diligence."_s + diligenceStatus(claim), claim));
    for (const DraftedClaim &claim : m_maker.claims())
        if (!asked.contains(claim.claim->state))
            ask(claim, u"call.cooperate"_s);
}

void StatementMaker::sayReservation()
{
    m_maker.section(u"section.reserve"_s);
    bool isFinding = false;
    for (const DraftedClaim &claim : m_maker.claims())
        isFinding = isFinding || (claim.isEstablished && !isWithholding());
    const WordingValues values = m_maker.values();
    m_maker.say(u"reserve:rights"_s,
                m_maker.words.say(isFinding ? u"reserve.found"_s : u"reserve.open"_s, values),
                m_maker.ground(), SentenceStyle::Paragraph);
    m_maker.say(u"reserve:evidence"_s,
                m_maker.words.say(
                    m_maker.words.forPurpose(u"reserve.evidence"_s, m_maker.purpose()), values),
                m_maker.ground());
}

} // namespace saranda
