// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/unfinishedcitations.h"

#include "core/session/casesession.h"
#include "ui/exhibits/citationpanel.h"

#include <algorithm>

namespace saranda {

Edit citingEdit(const CaseRecords &records, const CitationEntry &entry)
{
    const QString exhibit = records.exhibits.keyOf(entry.citation.exhibit);
    Edit edit;
    if (const Fact *fact = records.facts.find({entry.fact})) {
        Fact after = *fact;
        after.citations.append(entry.citation);
        edit.text = CitationPanel::tr("Cite %2 for %1").arg(fact->key, exhibit);
        edit.modify(*fact, std::move(after));
    } else if (!entry.newFact.isEmpty()) {
        Fact made;
        made.id = Fact::Id::make();
        made.key = nextKey<Fact>(records);
        made.statement = entry.newFact;
        made.citations.append(entry.citation);
        edit.text = CitationPanel::tr("Add fact %1 from %2").arg(made.key, exhibit);
        edit.add(std::move(made));
    }
    return edit;
}

UnfinishedCitations::UnfinishedCitations(CaseSession &session)
    : UnrecordedWork(&session)
    , m_session(session)
{ }

UnfinishedCitations &UnfinishedCitations::of(CaseSession &session)
{
    auto *known = session.findChild<UnfinishedCitations *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new UnfinishedCitations(session); // the session owns it
}

const CitationEntry *UnfinishedCitations::find(Exhibit::Id exhibit) const
{
    const auto at = std::ranges::find_if(m_entries, [exhibit](const CitationEntry &entry) {
        return entry.citation.exhibit == exhibit;
    });
    return at == m_entries.end() ? nullptr : &*at;
}

void UnfinishedCitations::put(const CitationEntry &entry)
{
    remove(entry.citation.exhibit);
    m_entries.push_back(entry);
}

void UnfinishedCitations::remove(Exhibit::Id exhibit)
{
    std::erase_if(m_entries, [exhibit](const CitationEntry &entry) {
        return entry.citation.exhibit == exhibit;
    });
}

QStringList UnfinishedCitations::names() const
{
    QStringList names;
    for (const CitationEntry &entry : m_entries) {
        if (const Exhibit *exhibit = m_session.records().exhibits.find(entry.citation.exhibit))
            names.append(tr("citation of %1").arg(exhibit->key));
    }
    return names;
}

Result<> UnfinishedCitations::record()
{
    Result<> outcome;
    const std::vector<CitationEntry> entries = m_entries;
    for (const CitationEntry &entry : entries) {
        const Exhibit *exhibit = m_session.records().exhibits.find(entry.citation.exhibit);
        if (!exhibit)
            continue; // removed meanwhile
        const Edit edit = citingEdit(m_session.records(), entry);
        outcome = edit.isEmpty()
            ? failure(ErrorCode::BadInput,
                      tr("The citation of %1 is for no fact yet.").arg(exhibit->key))
            : m_session.apply(edit);
        if (!outcome)
            break;
        remove(entry.citation.exhibit);
    }
    Q_EMIT changed();
    return outcome;
}

void UnfinishedCitations::discard()
{
    m_entries.clear();
    Q_EMIT changed();
}

} // namespace saranda
