// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

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

std::vector<Page *> makePages(const PageContext &context, QWidget *parent)
{
    // From the overview along the chain: material, people, findings, work, library.
    return {new OverviewPage(context, parent),
            new IncidentsPage(context, parent),
            new ExhibitsPage(context, parent),
            new FactsPage(context, parent),
            new ActorsPage(context, parent),
            new TimelinePage(context, parent),
            new ChartPage(context, parent),
            new AssessmentPage(AssessmentPageKind::attribution(), context, parent),
            new AssessmentPage(AssessmentPageKind::dueDiligence(), context, parent),
            new AlternativesPage(context, parent),
            new WhatIfPage(context, parent),
            new DraftsPage(context, parent),
            new SourcesPage(context, parent),
            new CommunicationsPage(context, parent),
            new TasksPage(context, parent),
            new AuthoritiesPage(context, parent),
            new LogPage(context, parent)};
}

} // namespace saranda
