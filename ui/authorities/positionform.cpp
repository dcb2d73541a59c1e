// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorities/positionform.h"

#include "core/base/literals.h"
#include "ui/authorities/authoritywords.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/sectionheader.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

QList<ChoiceField::Choice> positionChoices()
{
    QList<ChoiceField::Choice> choices{{QString(), PositionForm::tr("Not recorded")}};
    for (const QString &word : allWords<DueDiligencePosition>())
        choices.append({word, wording(*fromWord<DueDiligencePosition>(word))});
    return choices;
}

} // namespace

PositionForm::PositionForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(plainLabel({}, this))
    , m_name(new LineField(this))
    , m_position(new ChoiceField(positionChoices(), this))
    , m_source(new LineField(this))
    , m_asOf(new LineField(this))
    , m_library(plainLabel({}, this))
    , m_take(new QPushButton(icon(u"copy"_s), tr("Record this in the case"), this))
{
    m_take->setToolTip(tr("Takes over the position, its source and its date"));
    createLayout();
    bind();
    m_kept = new KeptEntries(this);
}

void PositionForm::createLayout()
{
    makeHeading(m_heading, 2);
    makeMuted(m_library);
    m_heading->setAccessibleName(tr("State"));
    m_library->setAccessibleName(tr("What the library lists"));
    auto *fields = new QWidget(this);
    auto *form = new FormLayout(fields);
    form->addField(tr("N&ame"), m_name, tr("The State's name in this case and its memo"));
    form->addField(tr("&Position"), m_position,
                   tr("Whether this State treats due diligence in cyberspace as a binding rule. A "
                      "memo states it for the respondent and for the claimant."));
    form->addField(tr("&Source"), m_source, tr("Where the State said so"));
    form->addField(tr("As &of"), m_asOf, tr("The day on which that source was read or published"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(m_heading);
    column->addWidget(new SectionHeader(tr("Recorded in this case"), this));
    column->addWidget(fields);
    column->addWidget(new SectionHeader(tr("Listed in the library"), this));
    column->addWidget(m_library);
    column->addWidget(m_take, 0, Qt::AlignLeading);
    column->addStretch(1);
}

void PositionForm::bind()
{
    connect(m_name, &LineField::edited, this, [this](const QString &name) {
        change(tr("Change name of %1"), [&](State &state) { state.name = name; });
    });
    connect(m_position, &ChoiceField::edited, this, [this](const QString &word) {
        change(tr("Change position of %1 on due diligence"), [&](State &state) {
            const auto position = fromWord<DueDiligencePosition>(word);
            if (!position) {
                state.dueDiligence.reset();
                return;
            }
            if (!state.dueDiligence)
                state.dueDiligence.emplace();
            state.dueDiligence->position = *position;
        });
    });
    connect(m_source, &LineField::edited, this, [this](const QString &source) {
        change(tr("Change source of the position of %1"), [&](State &state) {
            if (state.dueDiligence) // it may be gone, with the entry still in its field
                state.dueDiligence->source = source;
        });
    });
    connect(m_asOf, &LineField::edited, this, [this](const QString &day) {
        change(tr("Change date of the position of %1"), [&](State &state) {
            if (state.dueDiligence)
                state.dueDiligence->asOf = day;
        });
    });
    connect(m_take, &QPushButton::clicked, this, &PositionForm::takeFromLibrary);
    connect(&m_context.session, &CaseSession::changed, this, [this](const Edit &edit) {
        if (edit.touches<State>())
            fill();
    });
}

void PositionForm::showState(const QString &code)
{
    if (code == m_code) {
        fill();
        return;
    }
    finishEntries(this);
    m_kept->leave();
    m_code = code;
    fill();
    m_kept->enter(code);
}

void PositionForm::fill()
{
    const CaseRecords &records = m_context.session.records();
    const State *state = records.states.findKey(m_code);
    const bool canWrite = !m_context.session.isReadOnly();
    const QString name = positionStateName(records, m_code);
    m_heading->setText(
        safeText(name == m_code ? name : tr("%1 (%2)", "State, its code").arg(name, m_code)));
    m_name->setValue(state ? state->name : QString());
    m_name->setReadOnly(!canWrite);
    const bool hasStance = state && state->dueDiligence;
    m_position->setValue(hasStance ? wordOf(state->dueDiligence->position) : QString());
    m_position->setEnabled(canWrite);
    m_source->setValue(hasStance ? state->dueDiligence->source : QString());
    m_asOf->setValue(hasStance ? state->dueDiligence->asOf : QString());
    m_source->setEnabled(hasStance);
    m_asOf->setEnabled(hasStance);
    m_source->setReadOnly(!canWrite);
    m_asOf->setReadOnly(!canWrite);
    const StatePosition *listed = m_context.doctrine.position(m_code);
    m_library->setText(
        listed ? safeText(tr("%1, as of %2. %3", "position, date, source")
                              .arg(normStatusText(listed->position), listed->asOf, listed->source))
               : tr("The library lists no position of this State."));
    m_take->setVisible(listed != nullptr);
    m_take->setEnabled(canWrite);
}

void PositionForm::takeFromLibrary()
{
    const StatePosition *listed = m_context.doctrine.position(m_code);
    if (!listed)
        return;
    change(tr("Record position of %1 on due diligence"), [listed](State &state) {
        if (!state.dueDiligence)
            state.dueDiligence.emplace();
        state.dueDiligence->position = fromWord<DueDiligencePosition>(wordOf(listed->position))
                                           .value_or(DueDiligencePosition::Contested);
        state.dueDiligence->source = listed->source;
        state.dueDiligence->asOf = listed->asOf;
    });
}

void PositionForm::change(const QString &text, const std::function<void(State &)> &change)
{
    const CaseRecords &records = m_context.session.records();
    Edit edit{text.arg(m_code), {}};
    if (const State *before = records.states.findKey(m_code)) {
        State after = *before;
        change(after);
        if (after == *before)
            return;
        edit.modify(*before, std::move(after));
    } else {
        State state;
        state.id = State::Id::make();
        state.key = m_code;
        state.name = positionStateName(records, m_code);
        change(state);
        edit.add(std::move(state));
    }
    if (const Result<> applied = m_context.session.apply(edit); !applied) {
        Q_EMIT refused(applied.error());
        fill();
    }
}

} // namespace saranda
