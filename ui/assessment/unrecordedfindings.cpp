// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/unrecordedfindings.h"

#include "core/session/casesession.h"
#include "ui/assessment/findingform.h"

#include <algorithm>

namespace saranda {

UnrecordedFindings::UnrecordedFindings(CaseSession &session)
    : UnrecordedWork(&session)
    , m_session(session)
{ }

UnrecordedFindings &UnrecordedFindings::of(CaseSession &session)
{
    auto *known = session.findChild<UnrecordedFindings *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new UnrecordedFindings(session); // the session owns it
}

const Finding *UnrecordedFindings::find(const ElementRef &element) const
{
    const auto at = std::ranges::find(m_entries, element, &Entry::element);
    return at == m_entries.end() ? nullptr : &at->finding;
}

void UnrecordedFindings::put(const Entry &entry)
{
    const auto at = std::ranges::find(m_entries, entry.element, &Entry::element);
    if (at == m_entries.end())
        m_entries.push_back(entry);
    else
        *at = entry;
}

void UnrecordedFindings::remove(const ElementRef &element)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.element == element; });
}

QStringList UnrecordedFindings::names() const
{
    QStringList names;
    for (const Entry &entry : m_entries) {
        if (const Claim *claim = m_session.records().claims.find(entry.element.claim))
            names.append(tr("finding on “%1” of %2").arg(entry.name, claim->key));
    }
    return names;
}

Result<> UnrecordedFindings::record()
{
    Result<> outcome;
    const std::vector<Entry> entries = m_entries;
    for (const Entry &entry : entries) {
        const QString lacks = findingLacks(entry.finding, entry.required);
        if (!lacks.isEmpty()) {
            outcome = failure(ErrorCode::BadInput,
                              tr("The finding on “%1” is not whole. %2").arg(entry.name, lacks));
            break;
        }
        outcome =
            m_session.apply(settingFinding(m_session.records(), entry.element, entry.finding));
        if (!outcome)
            break;
        remove(entry.element);
    }
    Q_EMIT changed();
    return outcome;
}

void UnrecordedFindings::discard()
{
    m_entries.clear();
    Q_EMIT changed();
}

} // namespace saranda
