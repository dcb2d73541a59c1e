// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/citationpanel.h"

#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "ui/facts/factwords.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/recordpicker.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace saranda {

using namespace literals;

namespace {

const QString contradicts = QStringLiteral("contradicts");

QList<ChoiceField::Choice> strengthChoices()
{
    QList<ChoiceField::Choice> choices;
    for (int strength = 5; strength >= 1; --strength)
        choices.append({QString::number(strength), citationStrengthWord(strength)});
    return choices;
}

} // namespace

CitationPanel::CitationPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_unfinished(UnfinishedCitations::of(context.session))
    , m_title(plainLabel())
    , m_fact(new RecordPicker(
          [&session = context.session] { return pickItems<Fact>(session.records()); }))
    , m_pinpoint(new QLineEdit)
    , m_quote(new QPlainTextEdit)
    , m_stance(new ChoiceField({{u"supports"_s, stanceWord(Stance::Supports)},
                                {contradicts, stanceWord(Stance::Contradicts)}}))
    , m_strength(new ChoiceField(strengthChoices()))
    , m_cite(new QPushButton(icon(u"check"_s), tr("Cite")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    makeHeading(m_title, 3);
    m_fact->setCreateText(tr("New fact “%1”"));
    m_fact->setTakesWhatIsTyped(true); // nothing is made before Cite
    m_fact->setPlaceholder(tr("Type a fact's key, a word of it, or a new fact"));
    m_quote->setTabChangesFocus(true);
    m_quote->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_cite->setToolTip(tr("Add the citation to the fact (Ctrl+Enter)"));
    createLayout();
    connectSignals();
    hide();
}

void CitationPanel::connectSignals()
{
    connect(m_cite, &QPushButton::clicked, this, &CitationPanel::cite);
    connect(m_cancel, &QPushButton::clicked, this, &CitationPanel::cancel);
    connect(m_fact, &RecordPicker::picked, this, [this] {
        m_newFact.clear();
        follow();
    });
    connect(m_fact, &RecordPicker::createRequested, this, [this](const QString &typed) {
        m_fact->setCurrent({});
        m_newFact = typed.trimmed();
        m_fact->lineEdit()->setText(m_newFact);
        follow();
    });
    connect(m_fact->lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_newFact.clear(); // another one, or none
        follow();
    });
    connect(m_pinpoint, &QLineEdit::textEdited, this, &CitationPanel::follow);
    connect(m_quote, &QPlainTextEdit::textChanged, this, &CitationPanel::follow);
    connect(m_stance, &ChoiceField::edited, this, &CitationPanel::follow);
    connect(m_strength, &ChoiceField::edited, this, &CitationPanel::follow);
    connect(&m_unfinished, &UnrecordedWork::changed, this, [this] {
        if (!m_unfinished.find(m_start.citation.exhibit))
            dismiss(); // it was made, or given up
    });
}

void CitationPanel::createLayout()
{
    auto *form = new FormLayout;
    form->addField(tr("F&act"), m_fact);
    form->addField(tr("&Where"), m_pinpoint, tr("Page, paragraph or line in the exhibit"));
    form->addField(tr("&Quote"), m_quote);
    form->addField(tr("S&tance"), m_stance);
    form->addField(tr("How fa&r"), m_strength, tr("How far the passage states the fact"));
    m_fact->lineEdit()->setAccessibleName(tr("Fact the passage is cited for"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_cite);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::normal, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addLayout(buttons);
}

void CitationPanel::start(Exhibit::Id exhibit, const Citation &citation)
{
    CitationEntry entry{citation, {}, {}};
    entry.citation.exhibit = exhibit;
    entry.citation.stance = Stance::Supports;
    entry.citation.strength = 5;
    m_unfinished.remove(exhibit);
    fill(entry);
    show();
    m_fact->lineEdit()->setFocus(Qt::OtherFocusReason);
}

void CitationPanel::showUnfinished(Exhibit::Id exhibit)
{
    const CitationEntry *entry = m_unfinished.find(exhibit);
    if (!entry) {
        dismiss();
        return;
    }
    if (isHidden() || exhibit != m_start.citation.exhibit) {
        fill(CitationEntry(*entry));
        show();
    }
}

void CitationPanel::fill(const CitationEntry &entry)
{
    m_isFilling = true;
    m_start = entry;
    m_newFact = entry.newFact;
    m_title->setText(tr("New citation of %1")
                         .arg(m_context.session.records().exhibits.keyOf(entry.citation.exhibit)));
    m_fact->setCurrent(entry.fact);
    if (entry.fact.isNull())
        m_fact->lineEdit()->setText(entry.newFact);
    m_pinpoint->setText(entry.citation.pinpoint);
    m_quote->setPlainText(entry.citation.quote);
    m_stance->setValue(entry.citation.stance == Stance::Contradicts ? contradicts : u"supports"_s);
    m_strength->setValue(QString::number(entry.citation.strength));
    m_isFilling = false;
    updateState();
}

/// What is entered is kept at once: the exhibit, the page or the case may be left at any time.
void CitationPanel::follow()
{
    if (m_isFilling)
        return;
    m_unfinished.put(entered());
    updateState();
}

void CitationPanel::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

void CitationPanel::cancel()
{
    m_unfinished.remove(m_start.citation.exhibit);
    dismiss();
    Q_EMIT closed();
}

/// What is being typed counts once the field is left, as it is for the button.
void CitationPanel::updateState()
{
    m_cite->setText(m_newFact.isEmpty() ? tr("Cite") : tr("Cite for a new fact"));
    m_cite->setEnabled(
        !m_context.session.isReadOnly()
        && (!m_fact->current().isNull() || !m_fact->lineEdit()->text().trimmed().isEmpty()));
}

CitationEntry CitationPanel::entered() const
{
    CitationEntry entry{m_start.citation, m_fact->current(), m_newFact};
    if (entry.fact.isNull() && entry.newFact.isEmpty())
        entry.newFact = m_fact->lineEdit()->text().trimmed();
    entry.citation.pinpoint = m_pinpoint->text().trimmed();
    entry.citation.quote = m_quote->toPlainText().trimmed();
    entry.citation.stance =
        m_stance->value() == contradicts ? Stance::Contradicts : Stance::Supports;
    entry.citation.strength = m_strength->value().toInt();
    return entry;
}

void CitationPanel::cite()
{
    const Edit edit = citingEdit(m_context.session.records(), entered());
    if (edit.isEmpty())
        return;
    const Fact::Id fact = std::get<Change<Fact>>(edit.changes.front()).id();
    if (const Result<> applied = m_context.session.apply(edit); !applied) {
        Q_EMIT refused(applied.error());
        return;
    }
    m_unfinished.remove(m_start.citation.exhibit);
    dismiss();
    Q_EMIT cited({u"fact"_s, fact.uuid, {}});
    Q_EMIT closed();
}

void CitationPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (isReturn && (event->modifiers() & Qt::ControlModifier) != 0 && m_cite->isEnabled())
        cite();
    else
        QWidget::keyPressEvent(event);
}

} // namespace saranda
