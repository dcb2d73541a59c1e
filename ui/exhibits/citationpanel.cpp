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
    connect(m_cite, &QPushButton::clicked, this, &CitationPanel::cite);
    connect(m_cancel, &QPushButton::clicked, this, &CitationPanel::cancel);
    connect(m_fact, &RecordPicker::picked, this, [this] {
        m_newFact.clear();
        updateState();
    });
    connect(m_fact, &RecordPicker::createRequested, this, [this](const QString &typed) {
        m_fact->setCurrent({});
        m_newFact = typed.trimmed();
        m_fact->lineEdit()->setText(m_newFact);
        updateState();
    });
    connect(m_fact->lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_newFact.clear(); // another one, or none
        updateState();
    });
    hide();
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
    m_start = citation;
    m_start.exhibit = exhibit;
    m_newFact.clear();
    m_title->setText(
        tr("New citation of %1").arg(m_context.session.records().exhibits.keyOf(exhibit)));
    m_fact->setCurrent({});
    m_fact->lineEdit()->clear();
    m_pinpoint->setText(citation.pinpoint);
    m_quote->setPlainText(citation.quote);
    m_stance->setValue(u"supports"_s);
    m_strength->setValue(u"5"_s);
    updateState();
    show();
    m_fact->lineEdit()->setFocus(Qt::OtherFocusReason);
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

Citation CitationPanel::citation() const
{
    Citation citation = m_start;
    citation.pinpoint = m_pinpoint->text().trimmed();
    citation.quote = m_quote->toPlainText().trimmed();
    citation.stance = m_stance->value() == contradicts ? Stance::Contradicts : Stance::Supports;
    citation.strength = m_strength->value().toInt();
    return citation;
}

void CitationPanel::cite()
{
    const CaseRecords &records = m_context.session.records();
    const QString exhibit = records.exhibits.keyOf(m_start.exhibit);
    Edit edit;
    Fact::Id factId;
    if (const Fact *fact = records.facts.find({m_fact->current()})) {
        Fact after = *fact;
        after.citations.append(citation());
        factId = fact->id;
        edit.text = tr("Cite %2 for %1").arg(fact->key, exhibit);
        edit.modify(*fact, std::move(after));
    } else if (!m_newFact.isEmpty()) {
        Fact made;
        made.id = Fact::Id::make();
        made.key = nextKey<Fact>(records);
        made.statement = m_newFact;
        made.citations.append(citation());
        factId = made.id;
        edit.text = tr("Add fact %1 from %2").arg(made.key, exhibit);
        edit.add(std::move(made));
    } else {
        return;
    }
    if (const Result<> applied = m_context.session.apply(edit); !applied) {
        Q_EMIT refused(applied.error());
        return;
    }
    dismiss();
    Q_EMIT cited({u"fact"_s, factId.uuid, {}});
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
