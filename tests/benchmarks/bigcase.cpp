// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bigcase.h"

#include "core/base/literals.h"

#include <cstdint>
#include <random>

namespace saranda::bench {

using namespace literals;

namespace {

/// Ids as spread as real ones: hashing must not profit (or suffer) from counting.
QUuid numbered(std::uint64_t kind, std::uint64_t number)
{
    std::uint64_t mixed = (kind << 32 | number) + 0x9e3779b97f4a7c15u;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
    mixed ^= mixed >> 31;
    const auto byte = [mixed](int place) { return uchar(mixed >> (8 * place)); };
    return QUuid(uint(number), ushort(kind), 0x7000, byte(0), byte(1), byte(2), byte(3), byte(4),
                 byte(5), byte(6), byte(7));
}

class Maker
{
public:
    explicit Maker(unsigned seed)
        : m_random(seed)
    { }

    int below(int limit) { return int(m_random() % unsigned(limit)); }

    Exhibit exhibit(int number, int origins)
    {
        static constexpr Reliability grades[] = {Reliability::A, Reliability::B, Reliability::C};
        Exhibit exhibit;
        exhibit.id = {numbered(1, std::uint64_t(number))};
        exhibit.key = u"E-%1"_s.arg(number + 1);
        exhibit.reliability = grades[below(3)];
        exhibit.credibility = 2 + below(3);
        exhibit.secondary = below(6) == 0;
        exhibit.origin = u"origin %1"_s.arg(below(origins));
        if (below(4) == 0)
            exhibit.marks.append(Mark::Tested);
        return exhibit;
    }

    static Fact::Id factId(int number) { return {numbered(2, std::uint64_t(number))}; }
    static Exhibit::Id exhibitId(int number) { return {numbered(1, std::uint64_t(number))}; }

private:
    std::mt19937 m_random;
};

} // namespace

CaseRecords bigCase(const CaseSize &size)
{
    Maker maker(7);
    CaseRecords records;
    records.info.title = u"Benchmark"_s;
    records.info.markings = QStringList{u"public"_s};
    Incident incident;
    incident.id = {numbered(3, 1)};
    incident.key = u"O-1"_s;
    incident.kind = IncidentKind::Other;
    records.incidents.put(incident);
    for (int i = 0; i < size.exhibits; ++i)
        records.exhibits.put(maker.exhibit(i, size.exhibits / 2 + 1));
    const int each = size.citations / size.facts;
    for (int i = 0; i < size.facts; ++i) {
        Fact fact;
        fact.id = Maker::factId(i);
        fact.key = u"F-%1"_s.arg(i + 1);
        if (maker.below(3) > 0)
            fact.incidents = {incident.id};
        fact.citations.reserve(each);
        for (int j = 0; j < each; ++j) {
            Citation citation;
            citation.exhibit = Maker::exhibitId(maker.below(size.exhibits));
            citation.strength = 1 + maker.below(5);
            citation.stance = maker.below(5) == 0 ? Stance::Contradicts : Stance::Supports;
            fact.citations.append(citation);
        }
        records.facts.put(fact);
    }
    static const QStringList elements{u"attr.perpetrator"_s, u"art8.instructions"_s,
                                      u"art8.direction"_s, u"art8.effective-control"_s,
                                      u"art4df.complete-dependence"_s};
    const auto someFact = [&] { return Maker::factId(maker.below(size.facts)); };
    for (int i = 0; i < size.claims; ++i) {
        Claim claim;
        claim.id = {numbered(4, std::uint64_t(i))};
        claim.key = u"C-%1"_s.arg(i + 1);
        claim.incident = incident.id;
        claim.state = u"STA"_s;
        claim.test = u"attribution"_s;
        claim.bases = QStringList{u"art8-instructions"_s, u"art8-direction"_s, u"art8-control"_s,
                                  u"art4-de-facto"_s};
        for (const QString &id : elements) {
            ElementSheet sheet;
            sheet.element = id;
            for (int j = 0; j < 3; ++j) {
                Argument argument;
                argument.premises = {someFact(), someFact()};
                argument.stance = j == 2 ? ArgumentStance::Against : ArgumentStance::For;
                sheet.arguments.append(argument);
            }
            for (int j = 0; j < 3; ++j)
                sheet.indicators.append(Indicator{someFact(), NetworkSide::None, {}, {}, {}});
            Alternative alternative;
            alternative.key = u"H-1"_s;
            alternative.incompatible = {someFact()};
            alternative.hardToReconcile = {someFact(), someFact()};
            sheet.alternatives.append(alternative);
            claim.elements.append(sheet);
        }
        records.claims.put(claim);
    }
    return records;
}

CaseRecords wideClaim(int exhibits)
{
    Maker maker(11);
    CaseRecords records;
    records.info.title = u"Wide claim"_s;
    records.info.markings = QStringList{u"public"_s};
    Incident incident;
    incident.id = {numbered(3, 1)};
    incident.key = u"O-1"_s;
    incident.kind = IncidentKind::Other;
    records.incidents.put(incident);
    for (int i = 0; i < exhibits; ++i) {
        Exhibit exhibit = maker.exhibit(i, exhibits);
        exhibit.secondary = false;
        exhibit.reliability = maker.below(2) ? Reliability::A : Reliability::B;
        exhibit.credibility = 2;
        records.exhibits.put(exhibit);
    }
    const int facts = 60;
    for (int i = 0; i < facts; ++i) {
        Fact fact;
        fact.id = Maker::factId(i);
        fact.key = u"F-%1"_s.arg(i + 1);
        fact.incidents = {incident.id};
        // Every exhibit is used at least once; some serve several facts.
        for (int j = i; j < exhibits; j += facts) {
            Citation citation;
            citation.exhibit = Maker::exhibitId(j);
            citation.strength = 3 + maker.below(3);
            fact.citations.append(citation);
        }
        for (int j = 0; j < 10; ++j) {
            Citation citation;
            citation.exhibit = Maker::exhibitId(maker.below(exhibits));
            citation.strength = 2 + maker.below(4);
            citation.stance = j < 3 ? Stance::Contradicts : Stance::Supports;
            if (citation.stance == Stance::Contradicts)
                citation.strength = 1;
            fact.citations.append(citation);
        }
        records.facts.put(fact);
    }
    Claim claim;
    claim.id = {numbered(4, 0)};
    claim.key = u"C-1"_s;
    claim.incident = incident.id;
    claim.state = u"STA"_s;
    claim.test = u"attribution"_s;
    claim.bases = QStringList{u"art8-instructions"_s, u"art8-control"_s};
    claim.standard = 4;
    int next = 0;
    for (const QString &id :
         {u"attr.perpetrator"_s, u"art8.instructions"_s, u"art8.effective-control"_s}) {
        ElementSheet sheet;
        sheet.element = id;
        for (int i = 0; i < 5; ++i) {
            Argument argument;
            argument.premises = {Maker::factId(next % facts), Maker::factId((next + 1) % facts)};
            next += 2;
            sheet.arguments.append(argument);
        }
        for (int i = 0; i < 6; ++i)
            sheet.indicators.append(
                Indicator{Maker::factId(next++ % facts), NetworkSide::None, {}, {}, {}});
        Alternative alternative;
        alternative.key = u"H-1"_s;
        alternative.incompatible = {Maker::factId(next++ % facts), Maker::factId(next++ % facts)};
        sheet.alternatives.append(alternative);
        claim.elements.append(sheet);
    }
    records.claims.put(claim);
    return records;
}

} // namespace saranda::bench
