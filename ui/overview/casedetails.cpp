// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/casedetails.h"

#include "core/base/literals.h"
#include "core/doctrine/doctrine.h"
#include "core/session/casesession.h"
#include "ui/support/statewords.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

QList<ChoiceField::Choice> purposeChoices(const Doctrine &doctrine)
{
    QList<ChoiceField::Choice> choices{{QString(), CaseDetails::tr("Not yet decided")}};
    for (const ClaimPurpose &purpose : doctrine.purposes)
        choices.append({purpose.id, purpose.title.in(QLocale().name())});
    return choices;
}

} // namespace

CaseDetails::CaseDetails(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new LineField)
    , m_reference(new LineField)
    , m_claimant(new ChoiceField(stateChoices(context.session.records())))
    , m_purpose(new ChoiceField(purposeChoices(context.doctrine)))
    , m_language(new ChoiceField({{u"en"_s, tr("English")}, {u"fr"_s, tr("French")}}))
    , m_markings(new ListField)
    , m_court(new LineField)
    , m_decidedOn(new EdtfEdit)
    , m_citation(new LineField)
    , m_note(new TextField)
{
    offerStates(m_claimant, context.session.records());
    createTeam();
    createLayout();
    bind();
    fill();
}

void CaseDetails::createTeam()
{
    const auto column = [](const QString &title, QString TeamMember::*member) {
        return RowColumn<TeamMember>{title, [member](const TeamMember &one) { return one.*member; },
                                     [member](TeamMember &one, const QString &text) -> Result<> {
                                         one.*member = text;
                                         return {};
                                     }};
    };
    m_team = new RowsModelOf<TeamMember>(
        {column(tr("Name"), &TeamMember::name), column(tr("Role"), &TeamMember::role)},
        {tr("Add a person to the team"), tr("Remove a person from the team"),
         tr("Change a person of the team")},
        [this](const QString &text, const QList<TeamMember> &rows) {
            return change(text, [&rows](CaseInfo &after) { after.team = rows; });
        },
        this);
    m_team->setNewRow([] {
        TeamMember member;
        member.name = tr("New person");
        return member;
    });
    m_team->setReadOnly(m_context.session.isReadOnly());
    m_teamTable = new RowTable(tr("Team"), tr("Add a person"), tr("Remove the person"), m_team);
    m_teamTable->setReadOnly(m_context.session.isReadOnly());
}

void CaseDetails::createLayout()
{
    auto *fields = new QWidget;
    auto *form = new FormLayout(fields);
    form->addField(tr("&Title"), m_title);
    form->addField(tr("&Reference"), m_reference);
    form->addField(tr("Injured &State"), m_claimant,
                   tr("Whose case it is: pick one or type its code"));
    form->addField(tr("&Purpose"), m_purpose,
                   tr("What the finding is for. Together with the asserted rule it decides the "
                      "standard of proof."));
    form->addField(tr("&Language"), m_language, tr("Of the memorandum"));
    form->addField(tr("&Markings"), m_markings,
                   tr("From the most open to the most restricted, with semicolons"));
    form->addField(tr("Decision &of"), m_court,
                   tr("The court or tribunal that has ruled on the matter, if one has. The levels "
                      "are not computed from its decision; the memorandum names it."));
    form->addField(tr("Dec&ided on"), m_decidedOn);
    form->addField(tr("&Citation"), m_citation, tr("As the decision is cited"));
    form->addField(tr("&Note"), m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(fields);
    column->addWidget(m_teamTable);
    for (QWidget *field : std::initializer_list<QWidget *>{m_claimant, m_purpose, m_language})
        field->setEnabled(!m_context.session.isReadOnly());
    for (QLineEdit *field :
         std::initializer_list<QLineEdit *>{m_title, m_reference, m_markings, m_court, m_citation})
        field->setReadOnly(m_context.session.isReadOnly());
    m_note->setReadOnly(m_context.session.isReadOnly());
    m_decidedOn->setReadOnly(m_context.session.isReadOnly());
}

void CaseDetails::bind()
{
    connect(m_title, &LineField::edited, this, [this](const QString &text) {
        change(tr("Change the title of the case"), [&](CaseInfo &after) { after.title = text; });
    });
    connect(m_reference, &LineField::edited, this, [this](const QString &text) {
        change(tr("Change the reference"), [&](CaseInfo &after) { after.reference = text; });
    });
    connect(m_claimant, &ChoiceField::edited, this, [this](const QString &typed) {
        change(tr("Change the injured State"), [&](CaseInfo &after) {
            after.claimant = stateCodeOf(m_context.session.records(), typed);
        });
    });
    connect(m_purpose, &ChoiceField::edited, this, [this](const QString &word) {
        change(tr("Change the purpose"), [&](CaseInfo &after) { after.purpose = word; });
    });
    connect(m_language, &ChoiceField::edited, this, [this](const QString &word) {
        change(tr("Change the language"), [&](CaseInfo &after) { after.language = word; });
    });
    connect(m_markings, &ListField::valuesEdited, this, [this](const QStringList &values) {
        change(tr("Change the markings"), [&](CaseInfo &after) { after.markings = values; });
    });
    bindDecision();
    connect(m_note, &TextField::edited, this, [this](const QString &text) {
        change(tr("Change the note on the case"), [&](CaseInfo &after) { after.note = text; });
    });
    connect(&m_context.session, &CaseSession::changed, this, [this](const Edit &edit) {
        if (edit.touches<CaseInfo, State>())
            fill();
    });
}

void CaseDetails::bindDecision()
{
    connect(m_court, &LineField::edited, this, [this](const QString &text) {
        changeDecision(tr("Change the court that ruled"),
                       [&](CourtDecision &decision) { decision.court = text; });
    });
    connect(m_decidedOn, &EdtfEdit::dateEdited, this, [this](const CaseDate &date) {
        changeDecision(tr("Change the date of the decision"),
                       [&](CourtDecision &decision) { decision.on = date; });
    });
    connect(m_citation, &LineField::edited, this, [this](const QString &text) {
        changeDecision(tr("Change the citation of the decision"),
                       [&](CourtDecision &decision) { decision.citation = text; });
    });
}

/// A decision of which nothing is said any more is none.
void CaseDetails::changeDecision(const QString &text,
                                 const std::function<void(CourtDecision &)> &decide)
{
    change(text, [&decide](CaseInfo &after) {
        CourtDecision decision = after.decision.value_or(CourtDecision());
        decide(decision);
        after.decision.reset();
        if (decision != CourtDecision())
            after.decision = decision;
    });
}

void CaseDetails::fill()
{
    const CaseRecords &records = m_context.session.records();
    const CaseInfo &info = records.info;
    m_title->setValue(info.title);
    m_reference->setValue(info.reference);
    m_claimant->setChoices(stateChoicesWith(records, info.claimant));
    m_claimant->setValue(info.claimant);
    m_purpose->setValue(info.purpose);
    m_language->setValue(info.language);
    m_markings->setValues(info.markings);
    const CourtDecision decision = info.decision.value_or(CourtDecision());
    m_court->setValue(decision.court);
    m_decidedOn->setDate(decision.on);
    m_citation->setValue(decision.citation);
    m_note->setValue(info.note);
    m_team->setRows(info.team);
}

bool CaseDetails::change(const QString &text, const std::function<void(CaseInfo &)> &change)
{
    const CaseInfo before = m_context.session.records().info;
    CaseInfo after = before;
    change(after);
    if (after == before)
        return true;
    Edit edit{text, {}};
    edit.modify(before, after);
    const Result<> applied = m_context.session.apply(edit);
    if (!applied) {
        Q_EMIT refused(applied.error());
        fill();
    }
    return bool(applied);
}

void CaseDetails::startTyping()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

} // namespace saranda
