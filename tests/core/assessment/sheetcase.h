// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/assessment/casemaker.h"
#include "tests/core/assessment/dice.h"

namespace saranda::test {

/// What a case about one element may hold.
struct SheetShape {
    bool isShared = true; ///< facts serve twice, exhibits are cited twice
    bool isStrong = false; ///< mostly good sources
    bool challenges = true;
};

/// A claim that hangs on one element with a full sheet: arguments, a series, alternatives, dates,
/// general facts. The other elements of its basis are beyond doubt.
class SheetCase
{
public:
    SheetCase(Dice dice, const SheetShape &shape)
        : m_dice(std::move(dice))
        , m_shape(shape)
    { }

    CaseMaker make()
    {
        makeClaim();
        const int arguments = m_dice.pick(3);
        for (int i = 0; i < arguments; ++i)
            makeArgument(ArgumentStance::For, 1 + m_dice.pick(3));
        if (m_dice.rarely(3))
            makeArgument(ArgumentStance::Against, 1 + m_dice.pick(2));
        if (arguments == 0 || m_dice.pick(2) == 0)
            makeSeries();
        return std::move(m_maker);
    }

    static QString claimKey() { return u"C-1"_s; }

private:
    void makeClaim()
    {
        m_maker.incident(u"op"_s, m_dice.pick(2) ? IncidentKind::Other : IncidentKind::Cyber,
                         u"2014-11"_s);
        m_maker.factAt(u"F-99"_s, 5, {u"op"_s}, u"2014-11-03"_s);
        struct Shape {
            QString test;
            QStringList bases;
            QString element;
            QStringList others;
        };
        const std::vector<Shape> shapes{
            {u"breach"_s, {}, u"breach.conduct"_s, {u"breach.rule-binding"_s}},
            {u"attribution"_s,
             {u"art8-control"_s},
             u"art8.effective-control"_s,
             {u"attr.perpetrator"_s}},
            {u"due-diligence"_s,
             {},
             u"dd.failure"_s,
             {u"dd.territory"_s, u"dd.rights"_s, u"dd.serious-harm"_s, u"dd.knowledge"_s,
              u"dd.capacity"_s, u"dd.continuation"_s}}};
        const Shape &shape = shapes[std::size_t(m_dice.pick(3))];
        m_element = shape.element;
        m_maker.claim(claimKey(), shape.test, shape.bases, 1 + m_dice.pick(5)).exclusiveControl =
            m_dice.rarely(4);
        for (const QString &other : shape.others)
            m_maker.argue(claimKey(), other, {u"F-99"_s});
    }

    QString newFact()
    {
        static const QStringList dates{u"2014-11-10"_s, u"2014-12-20"_s, u"2014-10-05"_s,
                                       u"2014"_s};
        const QString key = u"F-%1"_s.arg(++m_facts);
        m_maker.fact(key, m_dice.rarely(6) ? QStringList() : QStringList{u"op"_s},
                     m_dice.rarely(3) ? dates[m_dice.pick(4)] : QString());
        const bool isCrowd = m_dice.rarely(5);
        const int count = isCrowd ? 3 + m_dice.pick(4) : m_dice.pick(4) + m_shape.isStrong;
        for (int i = 0; i < count; ++i) {
            const bool isChallenged = m_shape.isShared && m_shape.challenges && m_dice.rarely(12);
            m_maker.cite(key, isCrowd ? weakExhibit() : someExhibit(), Stance::Supports,
                         5 - m_dice.pick(m_dice.rarely(3) ? 4 : 1),
                         isChallenged ? newFact() : QString());
        }
        if (m_dice.rarely(4))
            m_maker.cite(key, someExhibit(), Stance::Contradicts, 5 - m_dice.pick(4));
        return key;
    }

    QString weakExhibit()
    {
        const QString key = u"E-%1"_s.arg(++m_exhibits);
        m_maker.exhibit(key, m_dice.pick(3) ? u"C2"_s : u"D2"_s).secondary = m_dice.rarely(3);
        return key;
    }

    QString someExhibit()
    {
        if (m_shape.isShared && m_exhibits > 0 && m_dice.rarely(5))
            return u"E-%1"_s.arg(1 + m_dice.pick(m_exhibits));
        static const QStringList grades{u"A2"_s, u"B3"_s, u"B2"_s, u"C2"_s, u"D2"_s, u"A4"_s};
        const QString key = u"E-%1"_s.arg(++m_exhibits);
        const bool isGood = m_shape.isStrong && m_dice.pick(3) > 0;
        Exhibit &exhibit = m_maker.exhibit(key, isGood ? u"A2"_s : grades[m_dice.pick(6)]);
        exhibit.secondary = m_dice.rarely(7);
        exhibit.agreed = m_dice.rarely(9);
        if (m_dice.rarely(4))
            exhibit.marks.append(Mark::Tested);
        if (m_dice.rarely(3))
            exhibit.origin = u"o%1"_s.arg(m_dice.pick(3));
        return key;
    }

    QString someFact()
    {
        if (m_shape.isShared && m_facts > 0 && m_dice.rarely(4))
            return u"F-%1"_s.arg(1 + m_dice.pick(m_facts));
        return newFact();
    }

    QStringList someFacts(int count)
    {
        QStringList keys;
        for (int i = 0; i < count; ++i) {
            const QString key = someFact();
            if (!keys.contains(key))
                keys.append(key);
        }
        return keys;
    }

    void makeArgument(ArgumentStance stance, int premises)
    {
        const QStringList facts = someFacts(premises);
        m_maker.argue(claimKey(), m_element, facts, stance, 5 - m_dice.pick(3),
                      m_dice.rarely(9) ? u"territory"_s : QString(),
                      m_shape.challenges && m_dice.rarely(3) ? newFact() : QString());
    }

    void makeSeries()
    {
        static constexpr NetworkSide sides[] = {NetworkSide::None, NetworkSide::StateInfrastructure,
                                                NetworkSide::StatePerpetrator};
        for (const QString &fact : someFacts(1 + m_dice.pick(5)))
            m_maker.indicate(claimKey(), m_element, fact, sides[m_dice.pick(3)]);
        const int alternatives = m_dice.pick(3);
        for (int i = 0; i < alternatives; ++i) {
            QStringList incompatible = someFacts(m_dice.pick(3));
            if (m_shape.isStrong && m_dice.pick(3) > 0)
                incompatible.append(u"F-99"_s);
            const QStringList hard = someFacts(m_dice.pick(4));
            const QStringList supportedBy = someFacts(m_dice.rarely(4) ? 1 : 0);
            m_maker.alternative(claimKey(), m_element, u"H-%1"_s.arg(i + 1), incompatible, hard,
                                supportedBy);
        }
    }

    Dice m_dice;
    SheetShape m_shape;
    CaseMaker m_maker;
    QString m_element;
    int m_facts = 0;
    int m_exhibits = 0;
};

inline CaseMaker sheetCase(unsigned seed, const SheetShape &shape = {})
{
    return SheetCase(Dice::seeded(seed), shape).make();
}

} // namespace saranda::test
