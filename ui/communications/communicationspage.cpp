// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/communications/communicationspage.h"

#include "core/base/literals.h"
#include "ui/communications/communicationfields.h"
#include "ui/communications/communicationform.h"
#include "ui/communications/communicationwords.h"
#include "ui/records/columnedits.h"
#include "ui/support/icons.h"
#include "ui/support/settings.h"
#include "ui/support/tableview.h"

namespace saranda {

using namespace literals;

namespace {

/// Sorts as datedBefore() does: by the earliest start, the undated last.
QVariant timeOf(const CaseDate &date)
{
    return date.isUndated() ? QVariant::fromValue(qint64(unboundedFuture))
                            : QVariant::fromValue(qint64(date.bounds().earliestStart));
}

} // namespace

CommunicationsPage::CommunicationsPage(const PageContext &context, QWidget *parent)
    : DeskPage(context, parent)
    , m_model(new RecordModel<Communication>(context.session, columns(), this))
    , m_form(new CommunicationForm(context, this))
{
    setDesk(new RecordDesk(
        context,
        {u"communications"_s, u"communication"_s, tr("Communications"), tr("New communication"),
         tr("Enter a new notice, reply, request or statement"),
         tr("Remove the selected communications; their exhibits stay (Delete)"),
         tr("No communications yet"),
         tr("Enter each notice, reply, request and statement here with its date. A notice shows "
            "what a State was told and when; without one, knowledge is hard to show."),
         tr("Select a communication to see it.")},
        {[this] { return addingCommunication(); },
         [this](const QList<QUuid> &ids) {
             return removalOf(m_context.session,
                              tr("Remove %Ln communication(s)", nullptr, int(ids.size())), ids);
         },
         [](int count) { return tr("%Ln communication(s) removed.", nullptr, count); },
         [this](const QUuid &id) { m_form->showCommunication({id}); },
         [this] { m_form->startTyping(); },
         [this] { return communicationFields(m_context.session.records()); }},
        this));
    m_desk->setContents(m_model, m_form, {7, 18, 12, 22, 22, 16, 12, 9, 48, 14}, {5, 8, 9}, 4, 1);
    connectParts(m_model, m_form);
    connect(&context.session, &CaseSession::changed, this, [this](const Edit &edit) {
        // Names the list shows: States, keys of operations and exhibits.
        if (edit.touches<State, Incident, Exhibit>())
            m_model->refresh();
    });
}

QString CommunicationsPage::title() const
{
    return tr("Communications");
}

QIcon CommunicationsPage::icon() const
{
    return saranda::icon(u"communications"_s);
}

RecordModel<Communication>::Columns CommunicationsPage::columns() const
{
    using Row = Communication;
    const CaseRecords &records = m_context.session.records();
    RecordModel<Row>::Columns columns;
    columns.push_back({tr("No."), [](const Row &row) { return row.key; }});
    RecordColumn<Row> date{tr("Date"), [](const Row &row) {
                               return row.date.isUndated() ? tr("undated")
                                                           : humanDate(row.date, QLocale());
                           }};
    date.sortKey = [](const Row &row) { return timeOf(row.date); };
    date.toolTip = [](const Row &row) { return row.date.text(); };
    makeEditable(date, &Row::date, tr("Change date of %1"));
    columns.push_back(std::move(date));
    RecordColumn<Row> kind{tr("Kind"),
                           [](const Row &row) { return communicationKindText(row.kind); }};
    makeChoice<Row>(kind, &Row::kind, communicationKindChoices, tr("Change kind of %1"), true);
    columns.push_back(std::move(kind));
    columns.push_back(
        {tr("From"), [&records](const Row &row) { return partyText(records, row.from); }});
    columns.push_back(
        {tr("To"), [&records](const Row &row) { return partyText(records, row.to); }});
    RecordColumn<Row> channel{tr("Channel"), [](const Row &row) { return row.channel; }};
    makeEditable(channel, &Row::channel, tr("Change channel of %1"));
    columns.push_back(std::move(channel));
    columns.push_back({tr("Operations"), [&records](const Row &row) {
                           return operationKeys(records, row.incidents);
                       }});
    columns.push_back({tr("Exhibit"), [&records](const Row &row) {
                           return row.exhibit ? records.exhibits.keyOf(*row.exhibit) : QString();
                       }});
    RecordColumn<Row> summary{tr("Summary"), [](const Row &row) { return row.summary; }};
    makeEditable(summary, &Row::summary, tr("Change summary of %1"));
    columns.push_back(std::move(summary));
    RecordColumn<Row> marking{tr("Marking"), [](const Row &row) { return row.marking; }};
    makeMarkingChoice(marking, records, tr("Change marking of %1"));
    columns.push_back(std::move(marking));
    return columns;
}

Edit CommunicationsPage::addingCommunication() const
{
    const CaseRecords &records = m_context.session.records();
    Communication communication;
    communication.id = Communication::Id::make();
    communication.key = nextKey<Communication>(records);
    communication.kind = u"notice"_s;
    communication.from = records.info.claimant;
    Edit edit{tr("Add communication %1").arg(communication.key), {}};
    edit.add(std::move(communication));
    return edit;
}

} // namespace saranda
