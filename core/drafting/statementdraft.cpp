// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/drafting/statementmaker.h"

#include <algorithm>

namespace saranda {

using namespace literals;

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
    m_maker.draft.outcome = asked && asked != StatementOutcome::Attributed ? asked : supported;
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
    addLevelTo(ground, claim);
    return ground;
}

void StatementMaker::addLevelTo(SentenceGround &ground, const DraftedClaim &claim) const
{
    const Basis *basis = m_maker.doctrine.basis(claim.result->decidingBasis);
    for (const ElementResult &element : claim.result->elements)
        if (!basis || basis->elements.contains(element.element))
            ground.on(*claim.claim, element);
}

void StatementMaker::sayWhatHappened()
{
    m_maker.section(u"section.what"_s);
    m_maker.say(u"opening"_s,
                m_maker.words.say(m_maker.words.firstOf({u"opening."_s + m_maker.purpose(),
                                                         u"opening.public-statement"_s}),
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
    values.insert(u"concerns"_s,
                  m_maker.words.text(m_maker.words.forPurpose(concerns, m_maker.purpose())));
    const bool isCyber = incident.kind == IncidentKind::Cyber;
    QString kind = isCyber ? u"cyber"_s : u"other"_s;
    if (isCyber && !incident.target.isEmpty())
        kind += incident.title.contains(incident.target, Qt::CaseInsensitive) ? u".target"_s
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
        m_maker.say(name + u":victims"_s,
                    m_maker.words.say(victims.size() == 1 ? u"what.victims.one"_s
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
            more += QLocale(m_maker.words.language())
                        .toString(*one.figure, 'f', QLocale::FloatingPointShortest);
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
        m_maker.say(
            name + u":sectors"_s,
            m_maker.words.say(sectors.size() == 1 ? u"effect.sectors.one"_s : u"effect.sectors"_s,
                              values),
            ground);
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
    std::vector<std::vector<DraftedClaim>> shortfalls; // those of one group are told in one breath
    for (const DraftedClaim &claim : attributions()) {
        if (isAttributed(claim)) {
            sayAttribution(claim);
        } else if (!isWithholding()) {
            const auto group =
                std::find_if(shortfalls.begin(), shortfalls.end(), [&](const auto &alike) {
                    return fallShortAlike(alike.front(), claim);
                });
            if (group == shortfalls.end())
                shortfalls.push_back({claim});
            else
                group->push_back(claim);
        }
    }
    for (const std::vector<DraftedClaim> &alike : shortfalls)
        if (alike.size() == 1)
            sayShortfall(alike.front());
        else
            sayShortfalls(alike);
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

/// Whether the same can be said of both, to the same readers.
bool StatementMaker::fallShortAlike(const DraftedClaim &one, const DraftedClaim &other) const
{
    const auto kindOf = [this](const DraftedClaim &claim) {
        const Incident *incident = m_maker.records.incidents.find(claim.claim->incident);
        return incident ? incident->kind : IncidentKind::Other;
    };
    return one.claim->state == other.claim->state && one.level == other.level
        && one.result->required == other.result->required
        && m_maker.purposeOf(*one.result) == m_maker.purposeOf(*other.result)
        && lackingOf(one) == lackingOf(other) && kindOf(one) == kindOf(other)
        && groundOf(one).marking() == groundOf(other).marking()
        && groundOfLevel(one).marking() == groundOfLevel(other).marking();
}

/// What keeps the claim from its standard: on its deciding basis and on those that go as far.
StatementMaker::Lacking StatementMaker::lackingOf(const DraftedClaim &claim) const
{
    Lacking lacking;
    if (claim.level >= claim.result->required)
        return lacking;
    for (const BasisResult &reached : claim.result->bases) {
        const Basis *basis = m_maker.doctrine.basis(reached.basis);
        if (!basis || reached.comparisonOnly || reached.level != claim.level)
            continue;
        if (claim.level == 0 && reached.basis != claim.result->decidingBasis)
            continue; // a basis that nothing bears on is not one that goes as far
        ++lacking.bases;
        for (const QString &id : basis->elements) {
            const ElementResult *element = claim.element(id);
            if (element && element->level < claim.result->required
                && !lacking.elements.contains(id))
                lacking.elements += id;
        }
    }
    return lacking;
}

/// `stem` is the wording for one element; there are others for several, or several bases.
void StatementMaker::sayLacking(const Lacking &lacking, const QString &stem, const QString &block,
                                WordingValues values, const SentenceGround &ground)
{
    if (lacking.elements.isEmpty())
        return;
    QStringList elements;
    for (const QString &id : lacking.elements)
        elements += m_maker.words.phrase(u"element."_s + id, values);
    values.insert(u"element"_s, m_maker.words.listed(elements));
    const QString more = elements.size() > 1 ? stem + u".more"_s : stem;
    const QString key =
        lacking.bases > 1 ? m_maker.words.firstOf({stem + u".alike"_s, more}) : more;
    m_maker.say(block, m_maker.words.say(key, values), ground);
}

void StatementMaker::sayShortfalls(const std::vector<DraftedClaim> &alike)
{
    const DraftedClaim &first = alike.front();
    WordingValues values = m_maker.values(first);
    QStringList keys;
    QStringList operations;
    SentenceGround ground = m_maker.ground();
    SentenceGround level = m_maker.ground();
    for (const DraftedClaim &claim : alike) {
        keys += claim.claim->key;
        operations += m_maker.values(claim).value(u"operation"_s);
        ground.on(*claim.claim);
        level.on(*claim.claim);
        if (claim.level > 0)
            addLevelTo(level, claim);
    }
    const Incident *incident = m_maker.records.incidents.find(first.claim->incident);
    const bool isCyber = incident && incident->kind == IncidentKind::Cyber;
    const QString each =
        m_maker.words.text(isCyber ? u"operation.each.cyber"_s : u"operation.each.other"_s);
    values.insert(u"operations"_s, m_maker.words.listed(operations));
    m_maker.words.addOperation(values, each);
    const QString name = blockOfClaims(keys);
    m_maker.say(name + u":decision"_s,
                m_maker.words.say(forPurpose(u"short.decision.several"_s, first), values), ground,
                SentenceStyle::Paragraph);
    m_maker.say(name + u":finding"_s,
                m_maker.words.say(u"short.several."_s + QString::number(first.level), values),
                level);
    sayLacking(lackingOf(first), u"short.lacking.several"_s, name + u":lacking"_s, values, ground);
}

/// What can be said of a claim that does not reach its standard: no attribution, how far the
/// evidence goes, and what it does not show.
void StatementMaker::sayShortfall(const DraftedClaim &claim)
{
    WordingValues values = m_maker.values(claim);
    m_maker.say(block(claim, u"decision"_s),
                m_maker.words.say(forPurpose(u"short.decision"_s, claim), values), groundOf(claim),
                SentenceStyle::Paragraph);
    m_maker.say(block(claim, u"finding"_s), m_maker.words.say(wording(u"short"_s, claim), values),
                claim.level > 0 ? groundOfLevel(claim) : groundOf(claim));
    sayLacking(lackingOf(claim), u"short.lacking"_s, block(claim, u"lacking"_s), values,
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

void makeStatement(DraftMaker &maker)
{
    StatementMaker(maker).make();
}

} // namespace saranda
