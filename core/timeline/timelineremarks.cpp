// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timelineremarks.h"

#include "core/base/literals.h"
#include "core/timeline/timelinetexts.h"

#include <QHash>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Whether everything `first` may mean lies before anything `second` may mean.
bool isCertainlyBefore(const CaseDate &first, const CaseDate &second)
{
    return !first.isUndated() && !second.isUndated()
        && first.bounds().latestEnd < second.bounds().earliestStart;
}

class RemarkWriter
{
public:
    RemarkWriter(Timeline &timeline, const CaseRecords &records, const Assessment &assessment,
                 const Doctrine &doctrine)
        : m_timeline(timeline)
        , m_records(records)
        , m_assessment(assessment)
        , m_doctrine(doctrine)
    {
        for (std::size_t row = 0; row < timeline.events.size(); ++row)
            m_rows.insert(timeline.events[row].record, int(row));
    }

    void write()
    {
        for (const Communication *message : m_records.communications.inKeyOrder())
            if (message->kind == u"reply")
                checkReply(*message);
        for (const Fact *fact : m_records.facts.inKeyOrder())
            checkDocuments(*fact);
        for (const Claim *claim : claimsWithClock(m_records, m_doctrine))
            checkClaim(*claim);
    }

private:
    void remark(const QString &code, bool isContradiction, const QString &text,
                std::initializer_list<QUuid> about)
    {
        const bool concernsShown = std::any_of(
            about.begin(), about.end(), [this](const QUuid &id) { return m_rows.contains(id); });
        if (!concernsShown)
            return;
        const int row = int(m_timeline.remarks.size());
        m_timeline.remarks.push_back({code, drawableText(text), isContradiction});
        for (const QUuid &id : about)
            if (const auto event = m_rows.constFind(id); event != m_rows.cend())
                m_timeline.events[std::size_t(*event)].remarks.push_back(row);
    }

    static bool concernsSame(const Communication &left, const Communication &right)
    {
        return left.incidents.isEmpty() || right.incidents.isEmpty()
            || std::any_of(left.incidents.begin(), left.incidents.end(),
                           [&](const Incident::Id &id) { return right.incidents.contains(id); });
    }

    void checkReply(const Communication &reply)
    {
        const Communication *earliest = nullptr;
        for (const Communication &notice : m_records.communications.rows()) {
            const bool isAsked = (notice.kind == u"notice" || notice.kind == u"request")
                && notice.to == reply.from && notice.from == reply.to
                && concernsSame(notice, reply);
            if (!isAsked)
                continue;
            if (!isCertainlyBefore(reply.date, notice.date))
                return; // it may answer this one
            if (!earliest || datedBefore(notice.date, earliest->date))
                earliest = &notice;
        }
        if (earliest)
            remark(u"reply-before-notice"_s, true,
                   TimelineTexts::tr("The reply %1 is dated before the notice %2 it answers.")
                       .arg(reply.key, earliest->key),
                   {reply.id.uuid, earliest->id.uuid});
    }

    void checkDocuments(const Fact &fact)
    {
        for (const Citation &citation : fact.citations) {
            const Exhibit *exhibit = m_records.exhibits.find(citation.exhibit);
            if (exhibit && isCertainlyBefore(exhibit->date, fact.date))
                remark(u"document-before-fact"_s, true,
                       TimelineTexts::tr("Exhibit %1 is older than the fact %2 it is cited for.")
                           .arg(exhibit->key, fact.key),
                       {exhibit->id.uuid, fact.id.uuid});
        }
    }

    void checkClaim(const Claim &claim)
    {
        const ClaimResult *result = m_assessment.claim(claim.id);
        const Incident *incident = m_records.incidents.find(claim.incident);
        if (!result || !incident)
            return;
        if (!result->knowledge || result->knowledge->earliest == unboundedPast)
            remark(u"no-date-of-knowledge"_s, false,
                   TimelineTexts::tr("The start of the knowledge relied on cannot be dated (claim %1).")
                       .arg(claim.key),
                   {claim.incident.uuid});
        else if (!incident->period.isUndated()
                 && incident->period.bounds().latestEnd < result->knowledge->earliest)
            remark(u"knowledge-after-operation"_s, true,
                   TimelineTexts::tr("Operation %1 had ended before the State can have known of it "
                                     "(claim %2).")
                       .arg(incident->key, claim.key),
                   {claim.incident.uuid});
        for (const ElementResult &element : result->elements) {
            const Element *rule = m_doctrine.element(element.element);
            if (!rule || rule->timing != ElementTiming::Continuation)
                continue;
            for (const TimingCheck &check : element.timingChecks)
                if (check.answer == Timing::Impossible)
                    remark(u"harm-before-knowledge"_s, true,
                           TimelineTexts::tr("What %1 says was over before the State can have "
                                             "known; it cannot carry claim %2.")
                               .arg(m_records.facts.keyOf(check.fact), claim.key),
                           {check.fact.uuid});
        }
        if (incident->period.isUndated())
            remark(u"undated-operation"_s, false,
                   TimelineTexts::tr("Operation %1 has no date.").arg(incident->key),
                   {claim.incident.uuid});
    }

    Timeline &m_timeline;
    const CaseRecords &m_records;
    const Assessment &m_assessment;
    const Doctrine &m_doctrine;
    QHash<QUuid, int> m_rows;
};

} // namespace

void addRemarks(Timeline &timeline, const CaseRecords &records, const Assessment &assessment,
                const Doctrine &doctrine)
{
    RemarkWriter(timeline, records, assessment, doctrine).write();
}

} // namespace saranda
