// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctrine/doctrinechecks.h"

#include "core/base/literals.h"

#include <QSet>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// The checks of one doctrine; each function looks at one kind of entry.
class DoctrineChecks
{
public:
    DoctrineChecks(const Doctrine &doctrine, ReadingState &state)
        : m_doctrine(doctrine)
        , m_state(state)
    { }

    void checkIdentity();
    void checkTests();
    void checkBases();
    void checkElements();
    void checkStandards();
    void checkResponses();
    void checkReferences();

private:
    template <typename Entry>
    void checkUnique(const QString &list, const std::vector<Entry> &entries);
    template <typename Entry>
    void checkAuthorities(const QString &list, const std::vector<Entry> &entries);
    void checkRefs(const QString &place, const std::vector<AuthorityRef> &refs);

    const Doctrine &m_doctrine;
    ReadingState &m_state;
};

template <typename Entry>
void DoctrineChecks::checkUnique(const QString &list, const std::vector<Entry> &entries)
{
    QSet<QString> seen;
    for (const Entry &entry : entries) {
        if (seen.contains(entry.id))
            m_state.report(list + entry.id, u"the id is used twice"_s);
        seen.insert(entry.id);
    }
}

void DoctrineChecks::checkRefs(const QString &place, const std::vector<AuthorityRef> &refs)
{
    if (refs.empty())
        m_state.report(place, u"no authority"_s);
    for (const AuthorityRef &ref : refs) {
        const Authority *found = m_doctrine.authority(ref.authority);
        if (!found)
            m_state.report(place, u"no authority \"%1\""_s.arg(ref.authority));
        else if (!ref.pinpoint.isEmpty() && !found->at(ref.pinpoint))
            m_state.report(
                place,
                u"authority \"%1\" has no pinpoint \"%2\""_s.arg(ref.authority, ref.pinpoint));
    }
}

template <typename Entry>
void DoctrineChecks::checkAuthorities(const QString &list, const std::vector<Entry> &entries)
{
    for (const Entry &entry : entries)
        checkRefs(list + entry.id, entry.authorities);
}

void DoctrineChecks::checkIdentity()
{
    checkUnique(u"/tests/"_s, m_doctrine.tests);
    checkUnique(u"/bases/"_s, m_doctrine.bases);
    checkUnique(u"/elements/"_s, m_doctrine.elements);
    checkUnique(u"/warrants/"_s, m_doctrine.warrants);
    checkUnique(u"/standards/"_s, m_doctrine.standards);
    checkUnique(u"/rules/"_s, m_doctrine.rules);
    checkUnique(u"/purposes/"_s, m_doctrine.purposes);
    checkUnique(u"/alternatives/"_s, m_doctrine.alternatives);
    checkUnique(u"/capacityFactors/"_s, m_doctrine.capacityFactors);
    checkUnique(u"/sides/"_s, m_doctrine.sides);
    checkUnique(u"/evidenceRules/"_s, m_doctrine.evidenceRules);
    checkUnique(u"/responses/"_s, m_doctrine.responses);
    checkUnique(u"/authorities/"_s, m_doctrine.authorities);
    checkUnique(u"/profile/marks/"_s, m_doctrine.profile.marks);
    QSet<QString> states;
    for (const StatePosition &position : m_doctrine.positions) {
        if (states.contains(position.state))
            m_state.report(u"/positions/"_s + position.state, u"the id is used twice"_s);
        states.insert(position.state);
    }
    for (const Authority &authority : m_doctrine.authorities) {
        QSet<QString> places;
        for (const Pinpoint &entry : authority.pinpoints) {
            if (places.contains(entry.pinpoint))
                m_state.report(u"/authorities/"_s + authority.id,
                               u"pinpoint \"%1\" is given twice"_s.arg(entry.pinpoint));
            places.insert(entry.pinpoint);
        }
    }
}

void DoctrineChecks::checkTests()
{
    if (m_doctrine.tests.empty())
        m_state.report(u"/tests"_s, u"no test"_s);
    for (const LegalTest &test : m_doctrine.tests) {
        const bool hasBasis =
            std::any_of(test.bases.begin(), test.bases.end(), [this](const QString &id) {
                const Basis *basis = m_doctrine.basis(id);
                return basis && !basis->isComparisonOnly;
            });
        if (!hasBasis)
            m_state.report(u"/tests/"_s + test.id, u"no basis"_s);
    }
}

void DoctrineChecks::checkBases()
{
    for (const Basis &basis : m_doctrine.bases) {
        const QString place = u"/bases/"_s + basis.id;
        if (!m_doctrine.test(basis.test))
            m_state.report(place, u"no test \"%1\""_s.arg(basis.test));
        if (basis.elements.isEmpty())
            m_state.report(place, u"no element"_s);
        for (const QString &id : basis.elements) {
            const Element *element = m_doctrine.element(id);
            if (!element)
                m_state.report(place, u"no element \"%1\""_s.arg(id));
            else if (element->test != basis.test)
                m_state.report(place, u"element \"%1\" is of test \"%2\""_s.arg(id, element->test));
            else if (!element->isNecessary)
                m_state.report(place, u"element \"%1\" is marked as not necessary"_s.arg(id));
        }
        if (!basis.isComparisonOnly && !basis.withoutSpecificity.isEmpty())
            m_state.report(place, u"only a comparison may lift the cap on general facts"_s);
        for (const QString &id : basis.withoutSpecificity)
            if (!basis.elements.contains(id))
                m_state.report(place, u"\"%1\" is none of its elements"_s.arg(id));
    }
}

void DoctrineChecks::checkElements()
{
    QSet<QString> used;
    for (const Basis &basis : m_doctrine.bases)
        if (!basis.isComparisonOnly)
            used.unite(QSet<QString>(basis.elements.begin(), basis.elements.end()));
    for (const Element &element : m_doctrine.elements) {
        const QString place = u"/elements/"_s + element.id;
        if (!m_doctrine.test(element.test))
            m_state.report(place, u"no test \"%1\""_s.arg(element.test));
        if (element.isNecessary && !used.contains(element.id))
            m_state.report(place, u"in no basis, and not marked as not necessary"_s);
        if (element.meansOfProof.empty())
            m_state.report(place, u"no means of proof"_s);
        for (const QString &id : element.alternatives)
            if (!m_doctrine.alternative(id))
                m_state.report(place, u"no alternative \"%1\""_s.arg(id));
        QSet<QString> means;
        for (const MeansOfProof &entry : element.meansOfProof) {
            if (means.contains(entry.id))
                m_state.report(place, u"means of proof \"%1\" is given twice"_s.arg(entry.id));
            means.insert(entry.id);
            if (!entry.side.isEmpty() && !m_doctrine.side(entry.side))
                m_state.report(place, u"no side \"%1\""_s.arg(entry.side));
        }
    }
}

void DoctrineChecks::checkStandards()
{
    for (int level = lowestLevel; level <= highestLevel; ++level) {
        const auto count =
            std::count_if(m_doctrine.standards.begin(), m_doctrine.standards.end(),
                          [level](const StandardOfProof &entry) { return entry.level == level; });
        if (count != 1)
            m_state.report(u"/standards"_s, u"level %1 is named %2 times"_s.arg(level).arg(count));
    }
    if (!m_doctrine.rule(u"other"))
        m_state.report(u"/rules"_s, u"no rule \"other\", which stands for every unnamed one"_s);
}

void DoctrineChecks::checkResponses()
{
    for (const ResponseOption &option : m_doctrine.responses) {
        const QString place = u"/responses/"_s + option.id;
        for (const QString &rule : option.onlyForRules)
            if (!m_doctrine.rule(rule))
                m_state.report(place, u"no rule \"%1\""_s.arg(rule));
        for (const ResponseCondition &condition : option.conditions)
            checkRefs(place + u'/' + condition.id, condition.authorities);
    }
}

void DoctrineChecks::checkReferences()
{
    checkAuthorities(u"/tests/"_s, m_doctrine.tests);
    checkAuthorities(u"/bases/"_s, m_doctrine.bases);
    checkAuthorities(u"/elements/"_s, m_doctrine.elements);
    checkAuthorities(u"/warrants/"_s, m_doctrine.warrants);
    checkAuthorities(u"/rules/"_s, m_doctrine.rules);
    checkAuthorities(u"/alternatives/"_s, m_doctrine.alternatives);
    checkAuthorities(u"/capacityFactors/"_s, m_doctrine.capacityFactors);
    checkAuthorities(u"/sides/"_s, m_doctrine.sides);
    checkAuthorities(u"/evidenceRules/"_s, m_doctrine.evidenceRules);
    checkAuthorities(u"/responses/"_s, m_doctrine.responses);
    checkAuthorities(u"/standards/"_s, m_doctrine.standards);
    for (const EvidenceMark &mark : m_doctrine.profile.marks)
        for (const AuthorityRef &ref : mark.authorities)
            checkRefs(u"/profile/marks/"_s + mark.id, {ref});
}

} // namespace

void reportInconsistencies(const Doctrine &doctrine, ReadingState &state)
{
    DoctrineChecks checks(doctrine, state);
    checks.checkIdentity();
    checks.checkTests();
    checks.checkBases();
    checks.checkElements();
    checks.checkStandards();
    checks.checkResponses();
    checks.checkReferences();
    reportProfileInconsistencies(doctrine.profile, state);
}

} // namespace saranda
