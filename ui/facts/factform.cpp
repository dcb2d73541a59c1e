// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factform.h"

#include "core/base/literals.h"
#include "core/session/liveassessment.h"
#include "ui/facts/citationspane.h"
#include "ui/facts/factedits.h"
#include "ui/facts/operationsfield.h"
#include "ui/facts/relationfield.h"
#include "ui/facts/unfinishedfact.h"
#include "ui/support/edtfedit.h"
#include "ui/support/focusforward.h"
#include "ui/support/form.h"
#include "ui/support/levelmeter.h"
#include "ui/support/levels.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int leastLines = 8; ///< of the form, where it is scrolled as a whole
constexpr int linesOfCitations = 12;

/// Keeps the fields together at the top instead of spreading them over a high page.
QWidget *topAligned(QWidget *fields)
{
    auto *column = new QWidget(fields->parentWidget());
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(fields);
    layout->addStretch(1);
    return column;
}

} // namespace

FactForm::FactForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_unfinished(UnfinishedFact::of(context.session))
{
    createFields();
    createLayout();
    connectFields();
    m_kept = new KeptEntries(this);
    connect(&m_context.session, &CaseSession::changed, this, &FactForm::follow);
    connect(&m_context.assessment, &LiveAssessment::updated, this, &FactForm::showLevels);
    showFact({});
}

void FactForm::createFields()
{
    m_heading = new QLabel(this);
    m_heading->setTextFormat(Qt::PlainText);
    makeHeading(m_heading, 2);
    m_level = new LevelMeter(this);
    m_level->setHelp(u"method#fact"_s);
    m_levels = plainLabel({}, this);
    makeSmall(m_levels);
    makeMuted(m_levels);
    m_statement = new TextField(this);
    m_statement->setVisibleLines(3);
    m_statement->setPlaceholderText(tr("What happened, in one sentence that an exhibit can prove"));
    m_date = new EdtfEdit(this);
    m_place = new LineField(this);
    m_operations = new OperationsField(m_context.session, this);
    m_relation = new RelationField(m_context.session, this);
    m_marking = new ChoiceField(markingChoices(m_context.session.records().info), this);
    m_note = new TextField(this);
    m_note->setVisibleLines(2);
}

void FactForm::createLayout()
{
    auto *fields = new QWidget(this);
    auto *form = new FormLayout(fields);
    form->setContentsMargins(0, 0, spacing::normal, 0);
    form->addField(tr("&Statement"), m_statement,
                   tr("Ctrl+Enter or leaving the field stores what you wrote."));
    form->addField(tr("&Date"), m_date,
                   tr("EDTF: 2017-06-27, 1999-08, 2004~, 2017-06-27/.., ../1946-10-22."));
    form->addField(tr("&Place"), m_place);
    form->addField(tr("&Operations"), m_operations);
    form->addField(tr("&Relation"), m_relation);
    form->addField(tr("&Marking"), m_marking, tr("Who may see this fact."));
    form->addField(tr("&Note"), m_note, tr("For the team; never printed."));

    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, spacing::normal, 0);
    leftLayout->addWidget(m_heading);
    m_fields = topAligned(fields);
    m_fields->installEventFilter(this);
    leftLayout->addWidget(scrolling(m_fields), 1);

    auto *right = new QWidget(this);
    m_citations = new CitationsPane(m_context, right); // after the fields, for Tab
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(spacing::normal, 0, 0, 0);
    rightLayout->setSpacing(spacing::tight);
    rightLayout->addWidget(m_level);
    rightLayout->addWidget(m_levels);
    rightLayout->addWidget(m_citations, 1);

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    shareWidth();
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_splitter->orientation() == Qt::Horizontal)
            m_context.settings.setState(QStringLiteral("facts/form"), m_splitter->saveState());
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::normal, 0, 0);
    layout->addWidget(scrolling(m_splitter));
    forwardFocus(this, m_statement);
}

QSize FactForm::minimumSizeHint() const
{
    int width = 0;
    for (int half = 0; half < m_splitter->count(); ++half)
        width = std::max(width, m_splitter->widget(half)->minimumSizeHint().width());
    const int height = m_splitter->orientation() == Qt::Horizontal
        ? m_splitter->minimumSizeHint().height()
        : leastLines * fontMetrics().lineSpacing();
    return {width + style()->pixelMetric(QStyle::PM_ScrollBarExtent), height};
}

void FactForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool FactForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_fields && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &FactForm::arrange, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

/// The halves beside each other, where each scrolls for itself; or, with little width, beneath each
/// other and scrolled together: else large text would leave each the height of one field.
void FactForm::arrange()
{
    QWidget *left = m_splitter->widget(0);
    QWidget *right = m_splitter->widget(1);
    const int beside = left->minimumSizeHint().width() + m_splitter->handleWidth()
        + right->minimumSizeHint().width();
    const bool isWide = width() >= beside;
    const int letter = fontMetrics().lineSpacing();
    const QLayout *fields = m_fields->layout();
    const int whole = fields->hasHeightForWidth() ? fields->heightForWidth(m_fields->width())
                                                  : fields->sizeHint().height();
    left->setMinimumHeight(isWide ? 0 : whole + m_heading->sizeHint().height() + spacing::wide);
    right->setMinimumHeight(isWide ? 0 : linesOfCitations * letter);
    const Qt::Orientation orientation = isWide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == orientation)
        return;
    m_splitter->setOrientation(orientation);
    if (isWide)
        shareWidth(); // what were heights are no widths
}

void FactForm::shareWidth()
{
    if (!m_splitter->restoreState(m_context.settings.state(QStringLiteral("facts/form"))))
        m_splitter->setSizes({2000, 3000});
}

void FactForm::connectFields()
{
    const CaseRecords &records = m_context.session.records();
    connect(m_statement, &TextField::edited, this, [this, &records](const QString &text) {
        change([&](Fact &fact) { fact.statement = text.trimmed(); },
               [&] { return settingStatement(records, m_fact, text.trimmed()); });
    });
    connect(m_date, &EdtfEdit::dateEdited, this, [this, &records](const CaseDate &date) {
        change([&](Fact &fact) { fact.date = date; },
               [&] { return settingDate(records, m_fact, date); });
    });
    connect(m_place, &LineField::edited, this, [this, &records](const QString &place) {
        change([&](Fact &fact) { fact.place = place; },
               [&] { return settingPlace(records, m_fact, place); });
    });
    connect(m_operations, &OperationsField::edited, this,
            [this, &records](const QList<Incident::Id> &operations) {
                change([&](Fact &fact) { fact.incidents = operations; },
                       [&] { return settingOperations(records, m_fact, operations); });
            });
    connect(m_relation, &RelationField::edited, this,
            [this, &records](const std::optional<Relation> &relation) {
                change([&](Fact &fact) { fact.relation = relation; },
                       [&] { return settingRelation(records, m_fact, relation); });
            });
    connect(m_marking, &ChoiceField::edited, this, [this, &records](const QString &marking) {
        change([&](Fact &fact) { fact.marking = marking; },
               [&] { return settingMarking(records, m_fact, marking); });
    });
    connect(m_note, &TextField::edited, this, [this, &records](const QString &note) {
        change([&](Fact &fact) { fact.note = note; },
               [&] { return settingNote(records, m_fact, note); });
    });
    connect(m_relation, &RelationField::refused, this, &FactForm::refused);
    connect(m_citations, &CitationsPane::refused, this, &FactForm::refused);
    connect(m_citations, &CitationsPane::recordRequested, this, &FactForm::recordRequested);
}

void FactForm::change(const std::function<void(Fact &)> &inDraft, const std::function<Edit()> &edit)
{
    if (m_draft) {
        inDraft(*m_draft);
        createDraft();
        if (m_draft) // it still lacks a statement: one may look at others meanwhile
            m_unfinished.put(*m_draft);
        return;
    }
    const Fact *fact = m_context.session.records().facts.find(m_fact);
    if (!fact)
        return;
    Fact after = *fact;
    inDraft(after);
    Result<> applied;
    if (after.statement.isEmpty())
        applied = failure(ErrorCode::BadInput, tr("A fact needs a statement."));
    else if (const Edit step = edit(); !step.isEmpty())
        applied = m_context.session.apply(step);
    if (!applied) {
        Q_EMIT refused(applied.error());
        fill(Fact(*m_context.session.records().facts.find(m_fact)));
    }
}

void FactForm::createDraft()
{
    if (m_draft->statement.isEmpty())
        return;
    const Edit edit = addingFact(m_context.session.records(), *m_draft);
    if (const Result<> applied = m_context.session.apply(edit); !applied) {
        Q_EMIT refused(applied.error());
        m_draft->statement.clear();
        m_statement->setValue({}); // which leaves it in the field
        return;
    }
    const Fact::Id id = std::get<Change<Fact>>(edit.changes.front()).id();
    m_draft.reset();
    m_relation->renameFact(id.uuid.toString());
    m_unfinished.remove();
    showFact(id);
    Q_EMIT created(id);
}

void FactForm::showFact(Fact::Id id)
{
    const CaseRecords &records = m_context.session.records();
    const bool isOther = id != m_fact || m_draft;
    if (isOther) {
        if (!m_fact.isNull())
            finishEntries(this); // what is being typed belongs to the fact that is still shown
        m_kept->leave(m_draft || records.facts.contains(m_fact));
    }
    m_draft.reset();
    m_fact = id;
    const Fact *fact = records.facts.find(id);
    m_relation->setFact(fact ? id.uuid.toString() : QString());
    setEnabled(fact != nullptr);
    fill(fact ? Fact(*fact) : Fact());
    if (isOther)
        m_kept->enter(fact ? id.uuid.toString() : QString());
    m_citations->setVisible(true);
    m_citations->setFact(fact ? id : Fact::Id());
    showLevels();
}

/// The fact that is shown was removed, or its making undone: the keys go back to the list.
void FactForm::leaveGone()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isWrittenIn = focus && isAncestorOf(focus);
    showFact({});
    if (isWrittenIn) // once the list has followed, too
        QMetaObject::invokeMethod(this, &FactForm::cancelled, Qt::QueuedConnection);
}

void FactForm::startNew(const QList<Incident::Id> &operations)
{
    showFact({});
    m_draft = m_unfinished.entered();
    if (!m_draft) {
        m_draft.emplace();
        m_draft->incidents = operations;
    }
    setEnabled(true);
    m_relation->setFact(u"new"_s);
    fill(Fact(*m_draft));
    m_kept->enter(u"new"_s);
    m_citations->setVisible(false);
    showLevels();
    m_statement->setFocus();
}

void FactForm::keyPressEvent(QKeyEvent *event)
{
    // A field that holds an entry takes Escape for itself.
    if (event->key() != Qt::Key_Escape || !m_draft) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    m_kept->leave(false);
    m_relation->forget();
    m_unfinished.remove();
    showFact({});
    Q_EMIT cancelled();
}

void FactForm::fill(const Fact &fact)
{
    const bool readOnly = m_context.session.isReadOnly();
    m_heading->setText(m_draft                  ? tr("New fact")
                           : fact.key.isEmpty() ? tr("No fact selected")
                                                : tr("Fact %1").arg(safeLine(fact.key, 40)));
    m_statement->setValue(fact.statement);
    m_statement->setReadOnly(readOnly);
    m_date->setDate(fact.date);
    m_date->setReadOnly(readOnly);
    m_place->setValue(fact.place);
    m_place->setReadOnly(readOnly);
    m_operations->setOperations(fact.incidents);
    m_operations->setReadOnly(readOnly);
    m_relation->setRelation(fact.relation);
    m_relation->setReadOnly(readOnly);
    m_marking->setValue(fact.marking);
    m_marking->setEnabled(!readOnly);
    m_note->setValue(fact.note);
    m_note->setReadOnly(readOnly);
}

void FactForm::follow(const Edit &edit)
{
    edit.forEach<CaseInfo>([this](const Change<CaseInfo> &change) {
        if (change.after)
            m_marking->setChoices(markingChoices(*change.after));
    });
    edit.forEach<Fact>([this](const Change<Fact> &change) {
        if (change.id() != m_fact || m_fact.isNull())
            return;
        if (const Fact *fact = m_context.session.records().facts.find(m_fact))
            fill(Fact(*fact));
        else
            leaveGone();
    });
}

void FactForm::showLevels()
{
    const FactResult *result = m_context.assessment.current().fact(m_fact);
    m_level->setVisible(result != nullptr);
    m_levels->setVisible(result != nullptr || m_draft.has_value());
    if (m_draft) {
        m_levels->setText(tr("The fact is stored as soon as it has a statement."));
        return;
    }
    if (!result)
        return;
    m_level->setSubject(tr("This fact"));
    m_level->setLevel(result->level);
    if (result->supportFor == 0 && result->supportAgainst == 0) {
        m_levels->setText(tr("Nothing supports it yet, and nothing says the contrary."));
        return;
    }
    m_levels->setText(
        result->supportAgainst == 0
            ? tr("Supported: %1. Nothing says the contrary.").arg(levelOutcome(result->supportFor))
            : tr("Supported: %1. Contradicted: %2.")
                  .arg(levelOutcome(result->supportFor), levelOutcome(result->supportAgainst)));
}

} // namespace saranda
