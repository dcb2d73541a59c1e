// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/assessment/casemaker.h"
#include "tests/core/assessment/dice.h"

namespace saranda::test {

/// How big a random case is, and how much of what it may hold.
struct CaseShape {
    int exhibits = 12;
    int facts = 10;
    int claims = 3;
    int citations = 6; ///< most of one fact
    bool challenges = true;
    bool markings = false;
    bool strong = false; ///< good sources, long series: for what only shows at high levels
    bool crowd = false; ///< many weak sources of different origins: for corroboration
    bool measures = false; ///< knowledge that has dates, and measures about that time

    /// Small and bigger, plain, strong and crowded cases in turn.
    static CaseShape mixed(unsigned seed)
    {
        CaseShape shape;
        shape.exhibits = 4 + int(seed % 20);
        shape.facts = 4 + int(seed % 9);
        shape.citations = 4 + int(seed % 12);
        shape.strong = seed % 3 == 1;
        shape.crowd = seed % 7 == 3;
        if (shape.crowd) {
            shape.exhibits = 24;
            shape.citations = 16;
        }
        return shape;
    }
};

/// Makes cases that use everything the method knows, often enough to meet every rule, and never a
/// circle of challenges: a fact may lean only on facts before it.
class RandomCase
{
public:
    RandomCase(Dice &dice, const CaseShape &shape)
        : m_dice(dice)
        , m_shape(shape)
    { }

    CaseMaker make()
    {
        makeFrame();
        const int exhibits = 1 + m_dice.pick(m_shape.exhibits);
        const int facts = 1 + m_dice.pick(m_shape.facts);
        for (int i = 0; i < facts; ++i)
            m_maker.fact(u"F-%1"_s.arg(i + 1), incidentsOfAFact(), date());
        for (int i = 0; i < exhibits; ++i)
            makeExhibit(i);
        for (int i = 0; i < facts; ++i)
            makeCitations(i);
        const int claims = 1 + m_dice.pick(m_shape.claims);
        for (int i = 0; i < claims; ++i)
            makeClaim(i);
        if (m_shape.measures) {
            for (const Claim &claim : std::vector(m_maker.claims)) {
                if (claim.test == u"due-diligence"_s)
                    makeMeasures(claim.key);
            }
        }
        return m_maker;
    }

private:
    QString date()
    {
        static const QStringList dates{QString(),
                                       u"2014-11-24"_s,
                                       u"2014-11"_s,
                                       u"2014"_s,
                                       u"2014-11-20/2014-12-02"_s,
                                       u"2014-12-01/.."_s,
                                       u"../2014-11-10"_s,
                                       u"2015-01-05"_s,
                                       u"2013-06"_s,
                                       u"2014-12-01T10:00:00Z"_s,
                                       u"2014-10/2014-11"_s,
                                       u"2016?"_s};
        return m_dice.rarely(2) ? dates[m_dice.pick(int(dates.size()))] : QString();
    }

    QString marking()
    {
        if (!m_shape.markings)
            return {};
        static const QStringList markings{QString(), u"public"_s, u"restricted"_s, u"secret"_s};
        return markings[m_dice.pick(4)];
    }

    void makeFrame()
    {
        static const QStringList rules{QString(),
                                       u"sovereignty"_s,
                                       u"use-of-force"_s,
                                       u"armed-attack"_s,
                                       u"other"_s,
                                       u"genocide-prevention"_s,
                                       u"diplomatic-inviolability"_s};
        static const QStringList purposes{QString(), u"litigation"_s, u"countermeasures"_s,
                                          u"public-statement"_s, u"sanctions-listing"_s};
        m_maker.info.purpose = purposes[m_dice.pick(5)];
        m_maker.info.claimant = u"FRA"_s;
        for (const QString &key : {u"op"_s, u"op2"_s}) {
            Incident &incident = m_maker.incident(
                key, m_dice.pick(2) == 0 ? IncidentKind::Cyber : IncidentKind::Other, date());
            incident.rule = rules[m_dice.pick(int(rules.size()))];
        }
        m_maker.source(u"S-1"_s, Reliability::A);
        m_maker.source(u"S-2"_s, Reliability::C);
        m_maker.source(u"S-3"_s);
    }

    QStringList incidentsOfAFact()
    {
        switch (m_dice.pick(5)) {
        case 3:
            return {};
        case 4:
            return {u"op2"_s};
        case 2:
            return {u"op"_s, u"op2"_s};
        default:
            return {u"op"_s};
        }
    }

    void makeExhibit(int number)
    {
        Exhibit &exhibit = m_maker.exhibit(u"E-%1"_s.arg(number + 1), QString());
        static constexpr Reliability grades[] = {Reliability::A, Reliability::A, Reliability::B,
                                                 Reliability::B, Reliability::C, Reliability::C,
                                                 Reliability::D, Reliability::E, Reliability::F};
        static constexpr int credibilities[] = {2, 2, 1, 3, 3, 4, 5, 6};
        if (!m_dice.rarely(6))
            exhibit.reliability = grades[m_dice.pick(9)];
        if (!m_dice.rarely(6))
            exhibit.credibility = credibilities[m_dice.pick(8)];
        for (int kind = 0; kind < 8; ++kind) {
            if (m_dice.rarely(7))
                exhibit.marks.append(Mark(kind));
        }
        exhibit.secondary = m_dice.rarely(5);
        exhibit.agreed = m_dice.rarely(9);
        if (m_dice.rarely(3))
            exhibit.origin = u"o%1"_s.arg(m_dice.pick(3));
        if (m_dice.rarely(3))
            exhibit.source = CaseMaker::sourceId(u"S-%1"_s.arg(1 + m_dice.pick(3)));
        if (number > 0 && m_dice.rarely(7))
            exhibit.derivedFrom = CaseMaker::exhibitId(u"E-%1"_s.arg(1 + m_dice.pick(number)));
        if (m_shape.strong && m_dice.pick(3) > 0) {
            exhibit.reliability = Reliability::A;
            exhibit.credibility = 2;
            exhibit.secondary = false;
        }
        if (m_shape.crowd && m_dice.pick(6) > 0) {
            exhibit.origin = u"crowd %1"_s.arg(number);
            exhibit.derivedFrom.reset();
            exhibit.agreed = false;
            exhibit.reliability = m_dice.pick(2) ? Reliability::C : Reliability::D;
            exhibit.credibility = 2;
            exhibit.marks.clear();
            exhibit.secondary = m_dice.pick(4) > 0;
        }
        exhibit.marking = marking();
        int challenge = -1;
        if (m_shape.challenges && m_dice.rarely(6)) {
            challenge = m_dice.pick(int(m_maker.facts.size()));
            exhibit.challenge = m_maker.facts[std::size_t(challenge)].id;
        }
        m_challengedBy.push_back(challenge);
    }

    void makeCitations(int fact)
    {
        const int count = m_shape.crowd ? m_shape.citations : m_dice.pick(m_shape.citations + 1);
        for (int i = 0; i < count; ++i) {
            const int exhibit = m_dice.pick(int(m_maker.exhibits.size()));
            if (m_challengedBy[std::size_t(exhibit)] >= fact)
                continue;
            QString challenge;
            if (m_shape.challenges && fact > 0 && m_dice.rarely(8))
                challenge = m_maker.facts[std::size_t(m_dice.pick(fact))].key;
            m_maker
                .cite(m_maker.facts[std::size_t(fact)].key,
                      m_maker.exhibits[std::size_t(exhibit)].key,
                      m_dice.rarely(4) ? Stance::Contradicts : Stance::Supports,
                      5 - m_dice.pick(m_dice.rarely(3) ? 5 : 2), challenge)
                .marking = m_dice.rarely(6) ? marking() : QString();
        }
        m_maker.facts[std::size_t(fact)].marking = m_dice.rarely(6) ? marking() : QString();
    }

    QStringList someFacts(int most)
    {
        QStringList keys;
        const int count = m_dice.pick(most + 1);
        for (int i = 0; i < count; ++i) {
            const QString &key =
                m_maker.facts[std::size_t(m_dice.pick(int(m_maker.facts.size())))].key;
            if (!keys.contains(key))
                keys.append(key);
        }
        return keys;
    }

    void makeClaim(int number)
    {
        static const QStringList tests{u"attribution"_s, u"due-diligence"_s, u"breach"_s,
                                       u"conventions"_s};
        static const QList<QStringList> bases{{},
                                              {u"art8-control"_s},
                                              {u"art8-instructions"_s, u"art4"_s},
                                              {u"art4-de-facto"_s, u"art11"_s},
                                              {u"art9"_s, u"art8-direction"_s},
                                              {u"art5"_s},
                                              {u"art6"_s},
                                              {u"art11"_s},
                                              {u"art9"_s},
                                              {u"art8-instructions"_s}};
        const QString test = tests[m_dice.pick(8) % 6 % 4];
        const QString key = u"C-%1"_s.arg(number + 1);
        Claim &claim = m_maker.claim(key, test, {}, {}, m_dice.rarely(3) ? u"op2"_s : u"op"_s);
        if (test == u"attribution"_s)
            claim.bases = bases[m_dice.pick(int(bases.size()))];
        if (m_dice.rarely(2))
            claim.standard = 1 + m_dice.pick(5);
        if (m_dice.rarely(3))
            claim.rule = u"non-intervention"_s;
        if (m_dice.rarely(4))
            claim.purpose = u"countermeasures"_s;
        claim.exclusiveControl = m_dice.rarely(3);
        for (const QString &element : elementsOf(test)) {
            if (!m_dice.rarely(5))
                makeSheet(key, element);
        }
    }

    static QStringList elementsOf(const QString &test)
    {
        if (test == u"due-diligence"_s)
            return {u"dd.knowledge"_s, u"dd.continuation"_s, u"dd.failure"_s, u"dd.territory"_s,
                    u"dd.rights"_s,    u"dd.serious-harm"_s, u"dd.capacity"_s};
        if (test == u"breach"_s)
            return {u"breach.rule-binding"_s, u"breach.conduct"_s};
        if (test == u"conventions"_s)
            return {u"conv.in-force"_s, u"conv.request"_s, u"conv.failure"_s};
        return {u"attr.perpetrator"_s,
                u"art8.effective-control"_s,
                u"art8.instructions"_s,
                u"art8.direction"_s,
                u"attr.infrastructure"_s,
                u"art4.organ-status"_s,
                u"art4.capacity"_s,
                u"art4df.complete-dependence"_s,
                u"art11.acknowledged"_s,
                u"art11.adopted"_s,
                u"art5.empowered"_s,
                u"art5.capacity"_s,
                u"art6.placed-at-disposal"_s,
                u"art6.exercise"_s,
                u"art9.absence"_s,
                u"art9.governmental-authority"_s,
                u"art9.call-for"_s};
    }

    void makeSheet(const QString &claim, const QString &element)
    {
        m_maker.sheet(claim, element);
        for (int i = 0; i < 1 + m_dice.pick(2); ++i) {
            QString challenge;
            if (m_shape.challenges && m_dice.rarely(8))
                challenge = someFacts(1).value(0);
            m_maker
                .argue(claim, element, someFacts(2),
                       m_dice.rarely(4) ? ArgumentStance::Against : ArgumentStance::For,
                       5 - m_dice.pick(m_dice.rarely(4) ? 5 : 1),
                       m_dice.rarely(8) ? u"territory"_s : QString(), challenge)
                .marking = m_dice.rarely(6) ? marking() : QString();
        }
        if (!m_shape.strong && !m_dice.rarely(2))
            return;
        static constexpr NetworkSide sides[] = {NetworkSide::None, NetworkSide::StateInfrastructure,
                                                NetworkSide::StatePerpetrator};
        for (const QString &fact : someFacts(5))
            m_maker.indicate(claim, element, fact, sides[m_dice.pick(3)]);
        for (int i = 0; i < m_dice.pick(3); ++i)
            m_maker.alternative(claim, element, u"H-%1"_s.arg(i + 1), someFacts(3), someFacts(2),
                                m_dice.rarely(4) ? someFacts(2) : QStringList());
    }

    QString datedFact(const QString &key)
    {
        static const QStringList dates{u"2013-06"_s,        u"2014-10"_s,    u"2014-11-24"_s,
                                       u"2014-12"_s,        u"2015-01-05"_s, u"2014-11/.."_s,
                                       u"2014-11-24/2015"_s};
        m_maker.fact(key, {u"op"_s}, dates[m_dice.pick(int(dates.size()))]);
        const int citations = m_dice.pick(3); // none at all: pleaded only
        for (int i = 0; i < citations; ++i) {
            const int exhibit = m_dice.pick(int(m_challengedBy.size()));
            if (m_challengedBy[std::size_t(exhibit)] < 0)
                m_maker.cite(key, m_maker.exhibits[std::size_t(exhibit)].key,
                             m_dice.rarely(6) ? Stance::Contradicts : Stance::Supports);
        }
        return key;
    }

    void makeMeasures(const QString &claim)
    {
        m_maker.sheet(claim, u"dd.knowledge"_s) = {};
        m_maker.sheet(claim, u"dd.knowledge"_s).element = u"dd.knowledge"_s;
        for (int i = 0; i < 1 + m_dice.pick(3); ++i)
            m_maker.argue(claim, u"dd.knowledge"_s, {datedFact(u"F-%1-k%2"_s.arg(claim).arg(i))});
        for (const QString &element : {u"dd.failure"_s, u"dd.continuation"_s}) {
            const QString key = u"F-%1-%2"_s.arg(claim, element);
            m_maker.argue(claim, element, {datedFact(key)}, ArgumentStance::Against);
            if (m_dice.rarely(3))
                m_maker.alternative(claim, element, u"H-9"_s, {}, {}, {datedFact(key + u'h')});
        }
    }

    Dice &m_dice;
    CaseShape m_shape;
    CaseMaker m_maker;
    std::vector<int> m_challengedBy;
};

inline CaseMaker randomCase(Dice dice, const CaseShape &shape = {})
{
    return RandomCase(dice, shape).make();
}

} // namespace saranda::test
