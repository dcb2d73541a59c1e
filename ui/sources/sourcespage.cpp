// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcespage.h"

#include "core/base/literals.h"
#include "core/session/referenceindex.h"
#include "ui/records/columnedits.h"
#include "ui/sources/sourceedits.h"
#include "ui/sources/sourcefields.h"
#include "ui/sources/sourceform.h"
#include "ui/support/icons.h"
#include "ui/support/wordings.h"

namespace saranda {

using namespace literals;

SourcesPage::SourcesPage(const PageContext &context, QWidget *parent, Clock clock)
    : DeskPage(context, parent)
    , m_clock(clock)
{
    m_model = new RecordModel<Source>(context.session, columns(), this);
    m_form = new SourceForm(context, std::move(clock), this);
    setDesk(new RecordDesk(
        context,
        {u"sources"_s, u"source"_s, tr("Sources"), tr("New source"), tr("Enter a new source"),
         tr("Remove the selected sources; their exhibits stay (Delete)"), tr("No sources yet"),
         tr("A source is the person or body an exhibit comes from. Two exhibits of one source are "
            "not independent of each other, so enter each source once."),
         tr("Select a source to see it.")},
        {[this] { return addingSource(); },
         [this](const QList<QUuid> &ids) {
             return removalOf(m_context.session,
                              tr("Remove %Ln source(s)", nullptr, int(ids.size())), ids);
         },
         [](int count) { return tr("%Ln source(s) removed.", nullptr, count); },
         [this](const QUuid &id) { m_form->showSource({id}); }, [this] { m_form->startTyping(); },
         [this] {
             return sourceFields(m_context.session.records(), m_context.session.userName(),
                                 m_clock);
         }},
        this));
    m_desk->setContents(m_model, m_form, {9, 34, 22, 10, 17, 44, 14}, {5, 6});
    connectParts(m_model, m_form);
    connect(&context.session, &CaseSession::changed, this, [this](const Edit &edit) {
        if (edit.touches<Exhibit>())
            m_model->refresh();
    });
}

QString SourcesPage::title() const
{
    return tr("Sources");
}

QIcon SourcesPage::icon() const
{
    return saranda::icon(u"sources"_s);
}

RecordModel<Source>::Columns SourcesPage::columns() const
{
    RecordModel<Source>::Columns columns;
    columns.push_back({tr("No."), [](const Source &source) { return source.key; }});
    RecordColumn<Source> name{tr("Name"), [](const Source &source) { return source.name; }};
    makeEditable(name, &Source::name, tr("Change name of %1"));
    columns.push_back(std::move(name));
    RecordColumn<Source> grade{tr("Reliability"), [](const Source &source) {
                                   return source.reliability ? wording(*source.reliability)
                                                             : tr("Not graded");
                               }};
    grade.sortKey = [](const Source &source) -> QVariant {
        return source.reliability ? int(*source.reliability) : int(allWords<Reliability>().size());
    };
    makeEditable<Source>(
        grade,
        [](const Source &source) {
            return source.reliability ? wordOf(*source.reliability) : QString();
        },
        [this](Source &source, const QString &letter) -> Result<> {
            regrade(source, fromWord<Reliability>(letter), m_context.session.userName(),
                    localDay(m_clock));
            return {};
        },
        tr("Change reliability of %1"));
    grade.choices = reliabilityChoices;
    columns.push_back(std::move(grade));
    const auto count = [&references = m_context.session.references()](const Source &source) {
        return references.count<Exhibit>(source.id.uuid);
    };
    RecordColumn<Source> exhibits{tr("Exhibits"), [count](const Source &source) {
                                      return QLocale().toString(count(source));
                                  }};
    exhibits.sortKey = [count](const Source &source) { return count(source); };
    columns.push_back(std::move(exhibits));
    RecordColumn<Source> kind{tr("Kind"),
                              [](const Source &source) { return sourceKindText(source.kind); }};
    makeChoice<Source>(kind, &Source::kind, sourceKindChoices, tr("Change kind of %1"), true);
    columns.push_back(std::move(kind));
    RecordColumn<Source> reason{tr("Reason"),
                                [](const Source &source) { return source.reliabilityReason; }};
    makeEditable(reason, &Source::reliabilityReason, tr("Change reason for the grade of %1"));
    columns.push_back(std::move(reason));
    RecordColumn<Source> marking{tr("Marking"),
                                 [](const Source &source) { return source.marking; }};
    makeMarkingChoice(marking, m_context.session.records(), tr("Change marking of %1"));
    columns.push_back(std::move(marking));
    return columns;
}

Edit SourcesPage::addingSource() const
{
    Source source;
    source.id = Source::Id::make();
    source.key = nextKey<Source>(m_context.session.records());
    source.name = tr("New source");
    Edit edit{tr("Add source %1").arg(source.key), {}};
    edit.add(std::move(source));
    return edit;
}

} // namespace saranda
