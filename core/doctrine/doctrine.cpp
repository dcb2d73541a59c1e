// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctrine/doctrine.h"

#include "core/base/literals.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

template <typename Entry>
const Entry *entryNamed(const std::vector<Entry> &entries, QStringView id)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [id](const Entry &entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

const LegalTest *Doctrine::test(QStringView id) const
{
    return entryNamed(tests, id);
}

const Basis *Doctrine::basis(QStringView id) const
{
    return entryNamed(bases, id);
}

const Element *Doctrine::element(QStringView id) const
{
    return entryNamed(elements, id);
}

const Warrant *Doctrine::warrant(QStringView id) const
{
    return entryNamed(warrants, id);
}

const StandardOfProof *Doctrine::standard(int level) const
{
    const auto found =
        std::find_if(standards.begin(), standards.end(),
                     [level](const StandardOfProof &entry) { return entry.level == level; });
    return found == standards.end() ? nullptr : &*found;
}

const PrimaryRule *Doctrine::rule(QStringView id) const
{
    return entryNamed(rules, id);
}

const ClaimPurpose *Doctrine::purpose(QStringView id) const
{
    return entryNamed(purposes, id);
}

const DoctrineTerm *Doctrine::alternative(QStringView id) const
{
    return entryNamed(alternatives, id);
}

const DoctrineTerm *Doctrine::side(QStringView id) const
{
    return entryNamed(sides, id);
}

const DoctrineTerm *Doctrine::capacityFactor(QStringView id) const
{
    return entryNamed(capacityFactors, id);
}

const DoctrineTerm *Doctrine::evidenceRule(QStringView id) const
{
    return entryNamed(evidenceRules, id);
}

const ResponseOption *Doctrine::response(QStringView id) const
{
    return entryNamed(responses, id);
}

const Authority *Doctrine::authority(QStringView id) const
{
    return entryNamed(authorities, id);
}

const StatePosition *Doctrine::position(QStringView state) const
{
    const auto found =
        std::find_if(positions.begin(), positions.end(),
                     [state](const StatePosition &entry) { return entry.state == state; });
    return found == positions.end() ? nullptr : &*found;
}

int Doctrine::requiredLevel(QStringView ruleId, QStringView purposeId) const
{
    const PrimaryRule *asserted = rule(ruleId);
    if (!asserted)
        asserted = rule(u"other");
    const ClaimPurpose *aim = purpose(purposeId);
    return std::max(asserted ? asserted->level : lowestLevel, aim ? aim->level : lowestLevel);
}

QString Doctrine::cite(const AuthorityRef &ref, QStringView language) const
{
    const Authority *found = authority(ref.authority);
    if (!found)
        return ref.pinpoint.isEmpty() ? ref.authority : ref.authority + u", "_s + ref.pinpoint;
    const QString name = found->shortTitle.in(language);
    if (ref.pinpoint.isEmpty())
        return name;
    const Pinpoint *place = found->at(ref.pinpoint);
    return name + u", "_s + (place ? place->label.in(language) : ref.pinpoint);
}

bool Doctrine::isVerified(const AuthorityRef &ref) const
{
    const Authority *found = authority(ref.authority);
    if (!found)
        return false;
    if (ref.pinpoint.isEmpty())
        return !found->verified.isEmpty() && found->verified != u"no"_s;
    const Pinpoint *place = found->at(ref.pinpoint);
    return place && place->isVerified();
}

} // namespace saranda
