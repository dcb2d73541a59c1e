// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "core/base/literals.h"
#include "ui/actors/actorspage.h"
#include "ui/alternatives/alternativespage.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/claimdialog.h"
#include "ui/authorities/authoritiespage.h"
#include "ui/communications/communicationspage.h"
#include "ui/drafts/draftspage.h"
#include "ui/exhibits/exhibitspage.h"
#include "ui/facts/factspage.h"
#include "ui/incidents/incidentspage.h"
#include "ui/linkchart/chartpage.h"
#include "ui/log/logpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/sources/sourcespage.h"
#include "ui/tasks/taskspage.h"
#include "ui/timeline/timelinepage.h"
#include "ui/whatif/whatifpage.h"

namespace saranda {

using namespace literals;

namespace {

template <typename OnePage>
Page *makeOne(const PageContext &context, QWidget *parent)
{
    return new OnePage(context, parent);
}

/// The words are the page's own: it is called here what it calls itself.
template <typename OnePage>
PageKind kindOf(const char *title, const QString &icon, const QString &passage,
                const QStringList &shows = {})
{
    return {OnePage::tr(title), icon, passage, shows, false, false, &makeOne<OnePage>};
}

PageKind judging(PageKind kind)
{
    kind.needsAssessment = true;
    return kind;
}

PageKind workingUnseen(PageKind kind)
{
    kind.worksUnseen = true;
    return kind;
}

PageKind sheetsOf(AssessmentPageKind (*sheets)(), const QString &passage)
{
    const AssessmentPageKind kind = sheets();
    return {kind.title,
            kind.name,
            passage,
            {u"claim"_s},
            true,
            false,
            [sheets](const PageContext &context, QWidget *parent) -> Page * {
                return new AssessmentPage(sheets(), context, parent);
            }};
}

} // namespace

std::vector<PageKind> pageKinds()
{
    // From the overview along the chain: material, people, findings, work, library.
    return {
        kindOf<OverviewPage>("Overview", u"overview"_s, u"overview"_s),
        kindOf<IncidentsPage>("Incidents", u"incidents"_s, u"incidents"_s, {u"incident"_s}),
        workingUnseen(
            kindOf<ExhibitsPage>("Exhibits", u"exhibits"_s, u"exhibits"_s, {u"exhibit"_s})),
        kindOf<FactsPage>("Facts", u"facts"_s, u"facts"_s, {u"fact"_s}),
        kindOf<ActorsPage>("Actors and infrastructure", u"actors"_s, u"actors"_s,
                           {u"actor"_s, u"infrastructure"_s}),
        judging(kindOf<TimelinePage>("Timeline", u"timeline"_s, u"timeline"_s)),
        judging(kindOf<ChartPage>("Link chart", u"linkchart"_s, u"chart"_s)),
        sheetsOf(&AssessmentPageKind::attribution, u"attribution"_s),
        sheetsOf(&AssessmentPageKind::dueDiligence, u"due-diligence"_s),
        judging(kindOf<AlternativesPage>("Alternatives", u"alternatives"_s, u"alternatives"_s,
                                         {u"claim"_s})),
        judging(kindOf<WhatIfPage>("What if", u"what-if"_s, u"whatif"_s, {u"exhibit"_s})),
        judging(kindOf<DraftsPage>("Memo & statement", u"drafts"_s, u"drafts"_s,
                                   {u"draft"_s, u"release"_s})),
        kindOf<SourcesPage>("Sources", u"sources"_s, u"sources"_s, {u"source"_s}),
        kindOf<CommunicationsPage>("Communications", u"communications"_s, u"communications"_s,
                                   {u"communication"_s}),
        kindOf<TasksPage>("Tasks", u"tasks"_s, u"tasks"_s, {u"task"_s}),
        kindOf<AuthoritiesPage>("Authorities", u"authorities"_s, u"authorities"_s, {u"state"_s}),
        kindOf<LogPage>("Log", u"log"_s, u"log"_s)};
}

} // namespace saranda
