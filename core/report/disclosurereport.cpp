// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/disclosurereport.h"

#include "core/base/literals.h"
#include "core/domain/recordtitle.h"
#include "core/report/disclosure.h"

#include <algorithm>
#include <type_traits>

namespace saranda {

using namespace literals;

namespace {

/// Compares the case with its disclosed copy, record by record and part by part.
class DisclosureComparison
{
public:
    DisclosureComparison(const CaseRecords &full, const QString &marking)
        : m_full(full)
        , m_disclosed(disclosedAt(full, marking))
        , m_marking(marking)
    { }

    std::vector<LeftOut> run();

private:
    bool sees(const QString &marking) const { return isVisibleAt(m_full.info, marking, m_marking); }
    LeftOut::Why reason(const QString &marking) const
    {
        return sees(marking) ? LeftOut::Why::Reference : LeftOut::Why::Marking;
    }
    void add(const QString &kind, const QString &key, const QString &title, const QString &marking,
             const QString &element = {})
    {
        m_leftOut.push_back({kind, key, title, marking, reason(marking), element});
    }
    template <typename Record>
    void compareParts(const Record &)
    { }
    void compareParts(const Fact &fact);
    void compareParts(const Claim &claim);
    void compareParts(const Draft &draft);
    void compareSheet(const Claim &claim, const ElementSheet &sheet, const ElementSheet *kept);

    const CaseRecords &m_full;
    CaseRecords m_disclosed;
    QString m_marking;
    std::vector<LeftOut> m_leftOut;
};

std::vector<LeftOut> DisclosureComparison::run()
{
    CaseRecords::tables(m_full, [this](QStringView kind, const auto &table) {
        using Record = std::remove_cvref_t<decltype(table.rows().front())>;
        for (const Record *record : table.inKeyOrder())
            if (m_disclosed.table<Record>().contains(record->id))
                compareParts(*record);
            else
                add(kind.toString(), record->key, titleOf(*record), record->marking);
    });
    return m_leftOut;
}

void DisclosureComparison::compareParts(const Fact &fact)
{
    for (const Citation &citation : fact.citations) {
        const Exhibit *exhibit = m_full.exhibits.find(citation.exhibit);
        const bool isExhibitKept = m_disclosed.exhibits.contains(citation.exhibit);
        if (!sees(citation.marking) || !isExhibitKept)
            add(u"citation"_s, fact.key, exhibit ? exhibit->key : QString(), citation.marking);
        else if (citation.challenge && !m_disclosed.facts.contains(*citation.challenge))
            add(u"challenge"_s, fact.key, exhibit ? exhibit->key : QString(), {});
    }
    if (fact.relation && !m_disclosed.facts.find(fact.id)->relation)
        add(u"relation"_s, fact.key, fact.relation->predicate, {});
}

void DisclosureComparison::compareParts(const Claim &claim)
{
    const Claim *kept = m_disclosed.claims.find(claim.id);
    for (qsizetype i = 0; i < claim.elements.size(); ++i)
        compareSheet(claim, claim.elements[i], &kept->elements[i]);
}

void DisclosureComparison::compareSheet(const Claim &claim, const ElementSheet &sheet,
                                        const ElementSheet *kept)
{
    const auto leave = [this, &claim, &sheet](const QString &kind, const QString &title,
                                              const QString &marking) {
        add(kind, claim.key, title, marking, sheet.element);
    };
    const auto factKeys = [this](const QList<Fact::Id> &ids) {
        QStringList keys;
        for (const Fact::Id id : ids)
            if (const Fact *fact = m_full.facts.find(id))
                keys.append(fact->key);
        return keys.join(u", "_s);
    };
    const auto isKept = [this](Fact::Id id) { return m_disclosed.facts.contains(id); };
    for (const Argument &argument : sheet.arguments) {
        const bool stays = sees(argument.marking)
            && std::all_of(argument.premises.begin(), argument.premises.end(), isKept);
        if (!stays)
            leave(u"argument"_s, factKeys(argument.premises), argument.marking);
        else if (argument.challenge && !isKept(*argument.challenge))
            leave(u"challenge"_s, factKeys(argument.premises), {});
    }
    for (const Indicator &indicator : sheet.indicators)
        if (!sees(indicator.marking) || !isKept(indicator.fact))
            leave(u"indicator"_s, factKeys({indicator.fact}), indicator.marking);
    for (const Alternative &alternative : sheet.alternatives)
        if (!sees(alternative.marking))
            leave(u"alternative"_s, alternative.title, alternative.marking);
    if (sheet.finding && !kept->finding)
        leave(u"finding"_s, sheet.finding->by, sheet.finding->marking);
}

void DisclosureComparison::compareParts(const Draft &draft)
{
    for (const DraftSection &section : draft.sections)
        for (const DraftSentence &sentence : section.sentences)
            if (!sees(sentence.marking) || sentence.disclosure != Disclosure::Disclose)
                add(u"sentence"_s, draft.key, sentence.text, sentence.marking);
}

void addDifference(std::vector<LevelDifference> &levels, LevelDifference difference)
{
    if (difference.disclosed != difference.whole)
        levels.push_back(std::move(difference));
}

const ElementResult *elementOf(const ClaimResult &result, const QString &element)
{
    for (const ElementResult &entry : result.elements)
        if (entry.element == element)
            return &entry;
    return nullptr;
}

void compareClaim(const CaseRecords &records, const ClaimResult &whole,
                  const ClaimResult *disclosed, std::vector<LevelDifference> &levels)
{
    const Claim *claim = records.claims.find(whole.id);
    LevelDifference difference{whole.id,      claim ? claim->key : QString(), {}, whole.level, {},
                               whole.required};
    if (disclosed)
        difference.disclosed = disclosed->level;
    addDifference(levels, difference);
    if (!disclosed)
        return;
    for (const ElementResult &element : whole.elements) {
        const ElementResult *other = elementOf(*disclosed, element.element);
        difference.element = element.element;
        difference.whole = element.level;
        difference.disclosed = other ? other->level : 0;
        addDifference(levels, difference);
    }
}

} // namespace

DisclosureReport disclosureReport(const CaseRecords &records, const Assessment &full,
                                  const Assessment &atMarking, const QString &marking)
{
    DisclosureReport report;
    report.marking = marking;
    report.leftOut = DisclosureComparison(records, marking).run();
    for (const ClaimResult &whole : full.claims)
        compareClaim(records, whole, atMarking.claim(whole.id), report.levels);
    return report;
}

} // namespace saranda
