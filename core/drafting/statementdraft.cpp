// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/drafting/draftmaker.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int leastLevelStated = 3; ///< of a fact that a statement puts forward

/// What is shown to the standard of an element of the claim, and may be said with it.
class StatementMaker
{
public:
    explicit StatementMaker(DraftMaker &draftMaker)
        : m_maker(draftMaker)
    { }

    void make();

private:
    void decideOutcome();
    void sayWhatHappened();
    void sayOperation(const Incident &incident);
    void sayEffects();
    void sayHarm(const Incident &incident);
    void sayDecision();
    void sayAttributions();
    void sayAttribution(const DraftedClaim &claim);
    void sayShortfall(const DraftedClaim &claim);
    void sayGrounds();
    void sayBasis(const DraftedClaim &claim);
    void sayElement(const DraftedClaim &claim, const QString &element);
    void sayDiligence();
    void sayDiligence(const DraftedClaim &claim);
    void sayLaw();
    void sayBreach(const DraftedClaim &claim);
    void sayConventions(const DraftedClaim &claim);
    void sayUndecidedRules();
    void sayCall();
    void sayReservation();

    /// The claims of attribution, of several about one operation and State the one that goes
    /// furthest: what holds on one basis holds.
    std::vector<DraftedClaim> attributions() const;
    QString wording(const QString &stem, const DraftedClaim &claim) const;
    QString diligenceStatus(const DraftedClaim &claim) const;
    bool isAttributed(const DraftedClaim &claim) const
    {
        return claim.isEstablished && m_maker.draft.outcome == StatementOutcome::Attributed;
    }
    bool isWithholding() const
    {
        return m_maker.options.outcome && m_maker.draft.outcome != StatementOutcome::Attributed;
    }
    SentenceGround groundOf(const DraftedClaim &claim) const;
    SentenceGround groundOfLevel(const DraftedClaim &claim) const;
    QString block(const DraftedClaim &claim, const QString &what) const
    {
        return u"claim:"_s + claim.claim->key + u':' + what;
    }

    DraftMaker &m_maker;
};

void StatementMaker::make()
{
    decideOutcome();
    sayWhatHappened();
    sayEffects();
    m_maker.section(u"section.who"_s);
    sayDecision();
    sayAttributions();
    sayDiligence();
    sayGrounds();
    sayLaw();
    sayCall();
    sayReservation();
}

/// The outcome asked for, but never an attribution that no claim supports.
void StatementMaker::decideOutcome()
{
    std::optional<StatementOutcome> supported;
    for (const DraftedClaim &claim : m_maker.claimsOf(u"attribution"_s)) {
        if (claim.isEstablished)
            supported = StatementOutcome::Attributed;
        else if (!supported)
            supported = StatementOutcome::NotAttributed;
    }
    const std::optional<StatementOutcome> asked = m_maker.options.outcome;
    m_maker.draft.outcome =
        asked && asked != StatementOutcome::Attributed ? asked : supported;
}

std::vector<DraftedClaim> StatementMaker::attributions() const
{
    std::vector<DraftedClaim> best;
    for (const DraftedClaim &claim : m_maker.claimsOf(u"attribution"_s)) {
        const auto same = std::find_if(best.begin(), best.end(), [&](const DraftedClaim &one) {
            return one.claim->incident == claim.claim->incident
                && one.claim->state == claim.claim->state;
        });
        if (same == best.end())
            best.push_back(claim);
        else if (std::pair(claim.isEstablished, claim.level)
                 > std::pair(same->isEstablished, same->level))
            *same = claim;
    }
    return best;
}

/// "stem.4.countermeasures", "stem.4": by level and, where it makes a difference, by purpose.
QString StatementMaker::wording(const QString &stem, const DraftedClaim &claim) const
{
    const QString byLevel = stem + u'.' + QString::number(claim.level);
    const QString byPurpose = byLevel + u'.' + m_maker.purposeOf(*claim.result);
    return m_maker.words.firstOf({byPurpose, byLevel});
}

SentenceGround StatementMaker::groundOf(const DraftedClaim &claim) const
{
    SentenceGround ground = m_maker.ground();
    ground.on(*claim.claim);
    return ground;
}

/// A sentence that says how far the evidence goes rests on all that carries the claim.
SentenceGround StatementMaker::groundOfLevel(const DraftedClaim &claim) const
{
    SentenceGround ground = groundOf(claim);
    const Basis *basis = m_maker.doctrine.basis(claim.result->decidingBasis);
    for (const ElementResult &element : claim.result->elements)
        if (!basis || basis->elements.contains(element.element))
            ground.on(*claim.claim, element);
    return ground;
}

void StatementMaker::sayWhatHappened()
{
    m_maker.section(u"section.what"_s);
    QString purpose = m_maker.records.info.purpose;
    if (!m_maker.claims().empty())
        purpose = m_maker.purposeOf(*m_maker.claims().front().result);
    m_maker.say(u"opening"_s,
                m_maker.words.say(
                    m_maker.words.firstOf({u"opening."_s + purpose, u"opening.public-statement"_s}),
                    m_maker.values()),
                m_maker.ground(), SentenceStyle::Paragraph);
    for (const Incident *incident : m_maker.incidents())
        sayOperation(*incident);
}

void StatementMaker::sayOperation(const Incident &incident)
{
    const QString name = u"incident:"_s + incident.key;
    SentenceGround ground = m_maker.ground();
    ground.on(incident);
    WordingValues values = m_maker.values(incident);
    const bool isFirst = m_maker.incidents().front() == &incident;
    const QString concerns = isFirst ? u"concerns.first"_s : u"concerns.further"_s;
    const QString purpose = m_maker.purposeOf(*m_maker.claims().front().result);
    values.insert(u"concerns"_s, m_maker.words.text(m_maker.words.firstOf(
                                     {concerns + u'.' + purpose, concerns})));
    const bool isCyber = incident.kind == IncidentKind::Cyber;
    QString kind = isCyber ? u"cyber"_s : u"other"_s;
    if (isCyber && !incident.target.isEmpty())
        kind += incident.title.contains(incident.target, Qt::CaseInsensitive)
            ? u".target"_s
            : u".titledTarget"_s;
    m_maker.say(name + u":what"_s, m_maker.words.say(u"what."_s + kind, values), ground,
                SentenceStyle::Paragraph);
    QStringList victims;
    for (const QString &victim : incident.victims) {
        ground.onState(victim);
        victims += m_maker.words.stateWithArticle(m_maker.records, victim);
    }
    values.insert(u"victims"_s, m_maker.words.listed(victims));
    if (!victims.isEmpty())
        m_maker.say(name + u":victims"_s, m_maker.words.say(victims.size() == 1 ? u"what.victims.one"_s
                                                          : u"what.victims.several"_s,
                                      values),
                    ground);
    for (const QString &element : {u"breach.conduct"_s, u"dd.rights"_s})
        for (const DraftedClaim &claim : m_maker.claims())
            if (claim.claim->incident == incident.id)
                sayElement(claim, element);
}

void StatementMaker::sayEffects()
{
    m_maker.section(u"section.effect"_s);
    for (const Incident *incident : m_maker.incidents()) {
        sayHarm(*incident);
        for (const DraftedClaim &claim : m_maker.claimsOf(u"due-diligence"_s))
            if (claim.claim->incident == incident->id)
                sayElement(claim, u"dd.serious-harm"_s);
    }
}

/// Kinds, figures and durations of the harm, and the sectors: what was entered as such. The notes
/// beside them are not made for a public.
void StatementMaker::sayHarm(const Incident &incident)
{
    SentenceGround ground = m_maker.ground();
    ground.on(incident);
    WordingValues values = m_maker.values(incident);
    const auto word = [&](const QString &stem, const QString &code) {
        const QString key = stem + code;
        return m_maker.words.contains(key) ? m_maker.words.text(key) : code;
    };
    QStringList harm;
    for (const Harm &one : incident.harm) {
        QString said = word(u"harm."_s, one.kind);
        QStringList more;
        if (one.figure)
            more += QLocale(m_maker.words.language()).toString(*one.figure, 'f', QLocale::FloatingPointShortest);
        if (!one.duration.isEmpty())
            more += one.duration;
        if (!more.isEmpty())
            said += u" ("_s + more.join(u", "_s) + u')';
        harm += said;
    }
    QStringList sectors;
    for (const QString &sector : incident.sectors)
        sectors += word(u"sector."_s, sector);
    values.insert(u"harm"_s, m_maker.words.listed(harm));
    values.insert(u"sectors"_s, m_maker.words.listed(sectors));
    const QString name = u"incident:"_s + incident.key;
    if (!harm.isEmpty())
        m_maker.say(name + u":harm"_s, m_maker.words.say(u"effect.harm"_s, values), ground,
                    SentenceStyle::Paragraph);
    if (!sectors.isEmpty())
        m_maker.say(name + u":sectors"_s, m_maker.words.say(u"effect.sectors"_s, values), ground);
}

/// The decision not to attribute, or not yet, and its reason.
void StatementMaker::sayDecision()
{
    if (!isWithholding())
        return;
    const QString word = wordOf(*m_maker.draft.outcome);
    WordingValues values = m_maker.values();
    QStringList operations;
    SentenceGround ground = m_maker.ground();
    for (const Incident *incident : m_maker.incidents()) {
        ground.on(*incident);
        operations += m_maker.operationName(*incident);
    }
    values.insert(u"operations"_s, m_maker.words.listed(operations));
    m_maker.say(u"outcome:"_s + word, m_maker.words.say(u"outcome."_s + word, values), ground,
                SentenceStyle::Paragraph);
    if (!m_maker.options.outcomeReason.isEmpty())
        m_maker.say(u"outcome:reason"_s, m_maker.words.say(u"outcome.reason"_s, values), ground);
}

void StatementMaker::sayAttributions()
{
    for (const DraftedClaim &claim : attributions()) {
        if (isAttributed(claim))
            sayAttribution(claim);
        else if (!isWithholding())
            sayShortfall(claim);
    }
}

void StatementMaker::sayAttribution(const DraftedClaim &claim)
{
    const WordingValues values = m_maker.values(claim);
    const SentenceGround ground = groundOfLevel(claim);
    m_maker.say(block(claim, u"finding"_s),
                m_maker.words.say(wording(u"attributed"_s, claim), values), ground,
                SentenceStyle::Paragraph);
    m_maker.say(block(claim, u"standard"_s),
                m_maker.words.say(wording(u"evidence"_s, claim), values), ground);
}

/// What can be said of a claim that does not reach its standard: no attribution, how far the
/// evidence goes, and what it does not show.
void StatementMaker::sayShortfall(const DraftedClaim &claim)
{
    WordingValues values = m_maker.values(claim);
    m_maker.say(block(claim, u"decision"_s), m_maker.words.say(
                    m_maker.words.firstOf({u"short.decision."_s + m_maker.purposeOf(*claim.result),
                                           u"short.decision"_s}),
                    values),
                groundOf(claim), SentenceStyle::Paragraph);
    m_maker.say(block(claim, u"finding"_s),
                m_maker.words.say(wording(u"short"_s, claim), values),
                claim.level > 0 ? groundOfLevel(claim) : groundOf(claim));
    const BasisResult *basis = claim.decidingBasis();
    if (!basis || basis->weakest.isEmpty() || claim.level >= claim.result->required)
        return;
    values.insert(u"element"_s, m_maker.words.phrase(u"element."_s + basis->weakest, values));
    m_maker.say(block(claim, u"lacking"_s), m_maker.words.say(u"short.lacking"_s, values),
                groundOf(claim));
}

QString StatementMaker::diligenceStatus(const DraftedClaim &claim) const
{
    const Incident *incident = m_maker.records.incidents.find(claim.claim->incident);
    // What States disagree on is the duty in cyberspace.
    if (incident && incident->kind != IncidentKind::Cyber)
        return claim.result->rule == u"genocide-prevention" ? u"prevention"_s : u"general"_s;
    return claim.result->ruleStatus.isEmpty() ? u"contested"_s : claim.result->ruleStatus;
}

void StatementMaker::sayDiligence()
{
    for (const DraftedClaim &claim : m_maker.claimsOf(u"due-diligence"_s))
        sayDiligence(claim);
}

void StatementMaker::sayDiligence(const DraftedClaim &claim)
{
    WordingValues values = m_maker.values(claim);
    const QString status = diligenceStatus(claim);
    values.insert(u"duty"_s, m_maker.words.phrase(u"duty."_s + status, values));
    if (!claim.isEstablished) {
        // That a State is not found to have failed need be said only where this is the question.
        if (isWithholding() || !attributions().empty())
            return;
        m_maker.say(block(claim, u"finding"_s), m_maker.words.say(u"diligence.short"_s, values),
                    groundOf(claim), SentenceStyle::Paragraph);
        return;
    }
    const SentenceGround ground = groundOfLevel(claim);
    m_maker.say(block(claim, u"finding"_s),
                m_maker.words.say(wording(u"diligence"_s, claim), values), ground,
                SentenceStyle::Paragraph);
    m_maker.say(block(claim, u"standard"_s),
                m_maker.words.say(wording(u"evidence"_s, claim), values), ground);
    m_maker.say(block(claim, u"separate"_s), m_maker.words.say(u"diligence.separate"_s, values),
                groundOf(claim));
}

void StatementMaker::sayGrounds()
{
    m_maker.section(u"section.basis"_s);
    for (const DraftedClaim &claim : attributions())
        if (isAttributed(claim))
            sayBasis(claim);
        else
            sayElement(claim, u"attr.perpetrator"_s); // who it was may be shown all the same
    for (const DraftedClaim &claim : m_maker.claimsOf(u"due-diligence"_s)) {
        if (!claim.isEstablished)
            continue;
        for (const QString &element : {u"dd.territory"_s, u"dd.knowledge"_s, u"dd.capacity"_s,
                                       u"dd.failure"_s, u"dd.continuation"_s})
            sayElement(claim, element);
    }
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
        const bool areAll =
            std::all_of(element->alternatives.begin(), element->alternatives.end(),
                        [&](const AlternativeResult &one) {
                            return one.excluded >= claim.result->required;
                        });
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
        m_maker.sayFacts(claim, *element, leastLevelStated);
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
        m_maker.say(u"status:"_s + claim.claim->state + u':' + diligenceStatus(claim),
                    m_maker.words.say(u"status."_s + diligenceStatus(claim), values),
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
    m_maker.say(block(claim, u"finding"_s),
                m_maker.words.say(wording(u"breach"_s, claim), values), groundOfLevel(claim),
                SentenceStyle::Paragraph);
    const std::vector<DraftedClaim> acts = attributions();
    const bool isAct = std::any_of(
        acts.begin(), acts.end(), [&](const DraftedClaim &one) {
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
                    m_maker.words.say(u"law.undecided"_s, m_maker.values(claim)),
                    groundOf(claim), SentenceStyle::Paragraph);
    }
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
        if (isAttributed(claim))
            ask(claim, m_maker.words.firstOf(
                           {u"call.attributed."_s + m_maker.purposeOf(*claim.result),
                            u"call.attributed"_s}));
    for (const DraftedClaim &claim : m_maker.claimsOf(u"due-diligence"_s))
        if (claim.isEstablished)
            ask(claim, u"call.diligence."_s + diligenceStatus(claim));
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
    m_maker.say(u"reserve:evidence"_s, m_maker.words.say(u"reserve.evidence"_s, values),
                m_maker.ground());
}

} // namespace

void makeStatement(DraftMaker &maker)
{
    StatementMaker(maker).make();
}

} // namespace saranda
