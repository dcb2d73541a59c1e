// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/sentencepanel.h"

#include "core/base/clock.h"
#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "ui/drafts/draftedits.h"
#include "ui/drafts/drafttexts.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/sectionheader.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

/// A comment stands under its author's name and cannot be taken out again: another window or a menu
/// that takes the focus for a moment does not finish it.
class CommentField : public LineField
{
public:
    using LineField::LineField;

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        const bool wereBlocked = signalsBlocked();
        blockSignals(wereBlocked || !isLeaving(*event));
        LineField::focusOutEvent(event);
        blockSignals(wereBlocked);
    }
};

} // namespace

SentencePanel::SentencePanel(const PageContext &context, DraftDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_desk(desk)
{
    createFields();
    createLayout();
    connectFields();
    m_kept = new KeptEntries(this);
    refresh();
}

void SentencePanel::createFields()
{
    m_words = plainLabel({}, this);
    m_made = plainLabel({}, this);
    makeMuted(m_made);
    makeSmall(m_made);
    m_takeMade = new QPushButton(icon(u"undo"_s), tr("Take the words as made"), this);
    m_takeMade->setToolTip(tr("Puts the words back that the case made; yours go"));
    m_disclosure = new ChoiceField(disclosureChoices(), this);
    m_reason = new LineField(this);
    m_marking = new ChoiceField(markingChoices(m_context.session.records().info), this);
    m_footnote = new TextField(this);
    m_comments = new QListWidget(this);
    m_comments->setAccessibleName(tr("Comments on the sentence"));
    m_comments->setWordWrap(true);
    m_comments->setTabKeyNavigation(false);
    m_comment = new CommentField(this);
    m_comment->setPlaceholderText(tr("Comment on the sentence"));
    m_comment->setAccessibleName(tr("Comment on the sentence"));
    m_resolve = new QPushButton(icon(u"check"_s), tr("Resolve"), this);
}

void SentencePanel::createLayout()
{
    auto *fields = new QWidget(this);
    auto *form = new FormLayout(fields);
    form->addField(tr("&Disclosure"), m_disclosure);
    form->addField(tr("&Reason"), m_reason,
                   tr("Why it is withheld, or what the originator is asked"));
    form->addField(tr("&Marking"), m_marking);
    form->addField(tr("F&ootnote"), m_footnote);
    fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, spacing::normal, spacing::normal, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(m_words);
    column->addWidget(m_made);
    column->addWidget(m_takeMade, 0, Qt::AlignLeft);
    column->addWidget(fields);
    column->addWidget(new SectionHeader(tr("Comments"), content));
    column->addWidget(m_comments, 1);
    column->addWidget(m_comment);
    column->addWidget(m_resolve, 0, Qt::AlignLeft);
    column->addStretch(); // no field grows where there are no comments to take the room
    QLabel *nothing = plainLabel(tr("Put the cursor into a sentence to see what it carries: "
                                    "disclosure, marking, footnote, comments."));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setFocusPolicy(Qt::NoFocus);
    makeMuted(nothing);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(nothing);
    m_stack->addWidget(scrolling(content));
}

bool SentencePanel::change(const QString &text, const std::function<void(DraftSentence &)> &change)
{
    const bool isDone = m_desk->apply([&] {
        return changingSentence(m_context.session.records(), m_desk->draftId(), m_place, text,
                                change);
    });
    refresh();
    return isDone;
}

void SentencePanel::connectFields()
{
    connect(m_disclosure, &ChoiceField::edited, this, [this](const QString &word) {
        change(tr("Change disclosure in draft %1"), [&](DraftSentence &sentence) {
            sentence.disclosure = fromWord<Disclosure>(word).value_or(Disclosure::Withhold);
        });
    });
    connect(m_reason, &LineField::edited, this, [this](const QString &reason) {
        change(tr("Give a reason in draft %1"),
               [&](DraftSentence &sentence) { sentence.disclosureReason = reason; });
    });
    connect(m_marking, &ChoiceField::edited, this, [this](const QString &marking) {
        change(tr("Mark a sentence of draft %1"),
               [&](DraftSentence &sentence) { sentence.marking = marking; });
    });
    connect(m_footnote, &TextField::edited, this, [this](const QString &footnote) {
        change(tr("Change a footnote of draft %1"),
               [&](DraftSentence &sentence) { sentence.footnote = footnote; });
    });
    connect(m_takeMade, &QPushButton::clicked, this, [this] {
        change(tr("Take the made words in draft %1"),
               [](DraftSentence &sentence) { sentence.text = sentence.generated; });
    });
    connect(m_comment, &LineField::edited, this, [this](const QString &text) { addComment(text); });
    connect(m_resolve, &QPushButton::clicked, this, &SentencePanel::resolveComment);
    connect(m_comments, &QListWidget::itemActivated, this, &SentencePanel::resolveComment);
    connect(m_desk, &DraftDesk::sentenceChanged, this, &SentencePanel::refresh);
    connect(m_desk, &DraftDesk::problemsChanged, this, &SentencePanel::refresh);
}

void SentencePanel::addComment(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    DraftComment comment;
    comment.text = text.trimmed();
    comment.by = m_context.session.userName();
    comment.on = toStoredTime(systemClock()());
    if (change(tr("Comment on draft %1"),
               [&](DraftSentence &sentence) { sentence.comments.append(comment); }))
        m_comment->reset({});
    else
        m_comment->setValue({}); // which leaves it in the field
}

/// Resolves the selected comment, or opens it again.
void SentencePanel::resolveComment()
{
    const int row = m_comments->currentRow();
    const DraftSentence *sentence = m_desk->currentSentence();
    if (!sentence || row < 0 || row >= sentence->comments.size())
        return;
    const bool isResolved = sentence->comments[row].isResolved;
    change(isResolved ? tr("Open a comment of draft %1 again")
                      : tr("Resolve a comment of draft %1"),
           [&](DraftSentence &after) { after.comments[row].isResolved = !isResolved; });
}

void SentencePanel::refresh()
{
    const DraftSentence *sentence = m_desk->currentSentence();
    m_stack->setCurrentIndex(sentence ? 1 : 0);
    if (!sentence)
        return;
    const SentencePlace place = m_desk->currentPlace();
    // What stands open in a field belongs to the sentence it was typed for, which is told by its
    // words: its place changes with what is written before it.
    const QString name = m_desk->draftId().toString() + sentence->text;
    const bool isOther = !(place == m_place) || name != m_name;
    if (isOther) {
        m_kept->leave();
        m_comment->reset({});
    }
    m_place = place;
    m_name = name;
    m_words->setText(safeLine(sentence->text, 240));
    const bool isChanged = !sentence->generated.isEmpty() && isWrittenByHand(*sentence);
    m_made->setVisible(isChanged);
    m_takeMade->setVisible(isChanged);
    m_made->setText(tr("Made as: %1").arg(safeLine(sentence->generated, 300)));
    m_disclosure->setValue(wordOf(sentence->disclosure));
    m_reason->setValue(sentence->disclosureReason);
    m_marking->setChoices(markingChoices(m_context.session.records().info));
    m_marking->setValue(sentence->marking);
    m_footnote->setValue(sentence->footnote);
    const bool canWrite = !m_context.session.isReadOnly();
    m_reason->setReadOnly(!canWrite);
    m_footnote->setReadOnly(!canWrite);
    for (QWidget *field : {static_cast<QWidget *>(m_disclosure), static_cast<QWidget *>(m_marking),
                           static_cast<QWidget *>(m_comment), static_cast<QWidget *>(m_takeMade)})
        field->setEnabled(canWrite);
    if (isOther)
        m_kept->enter(name);
    showComments(*sentence);
}

void SentencePanel::showComments(const DraftSentence &sentence)
{
    const int row = m_comments->currentRow();
    m_comments->clear();
    for (const DraftComment &comment : sentence.comments) {
        const QString on = momentText(comment.on);
        auto *item =
            new QListWidgetItem(comment.isResolved ? icon(u"check"_s) : icon(u"edit"_s),
                                tr("%1\n%2, %3", "comment, by whom, when")
                                    .arg(safeLine(comment.text), safeLine(comment.by, 60), on),
                                m_comments);
        if (comment.isResolved)
            item->setForeground(toneColor(Tone::Muted, palette()));
    }
    m_comments->setVisible(!sentence.comments.isEmpty());
    m_resolve->setVisible(!sentence.comments.isEmpty());
    if (m_comments->count() > 0)
        m_comments->setCurrentRow(std::clamp(row, 0, m_comments->count() - 1));
    m_resolve->setEnabled(!m_context.session.isReadOnly());
}

} // namespace saranda
