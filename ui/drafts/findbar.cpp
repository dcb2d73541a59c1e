// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/findbar.h"

#include "core/base/literals.h"
#include "ui/drafts/drafteditor.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace saranda {

using namespace literals;

FindBar::FindBar(DraftEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
{
    m_words = new QLineEdit(this);
    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Find in the draft"));
    m_words->setClearButtonEnabled(true);
    m_replacement = new QLineEdit(this);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_said = new QLabel(this);
    makeMuted(m_said);
    makeSmall(m_said);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 3);
    m_previous = addButton(u"up"_s, {}, tr("Find the one before (Shift+F3)"));
    m_previous->setShortcut(QKeySequence(u"Shift+F3"_s));
    m_next = addButton(u"down"_s, {}, tr("Find the next (Enter or F3)"));
    m_next->setShortcut(QKeySequence(u"F3"_s));
    row->addWidget(m_said);
    row->addWidget(m_replacement, 3);
    m_replace = addButton({}, tr("Replace"), tr("Replace this one and find the next"));
    m_replaceAll = addButton({}, tr("Replace all"), tr("Replace all in the draft"));
    m_close = addButton(u"close"_s, {}, tr("Close (Esc)"));
    connectSignals();
    hide();
}

QToolButton *FindBar::addButton(const QString &iconName, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text.isEmpty() ? tip : text);
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void FindBar::connectSignals()
{
    connect(m_words, &QLineEdit::returnPressed, this, [this] { find(true); });
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::sayPlace);
    connect(m_next, &QToolButton::clicked, this, [this] { find(true); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(false); });
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replace);
    connect(m_replace, &QToolButton::clicked, this, &FindBar::replace);
    connect(m_replaceAll, &QToolButton::clicked, this, &FindBar::replaceAll);
    connect(m_close, &QToolButton::clicked, this, &FindBar::leave);
}

void FindBar::begin()
{
    const QString selected = m_editor->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    show();
    m_words->selectAll();
    m_words->setFocus();
    sayPlace();
}

void FindBar::setMayWrite(bool mayWrite)
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_replacement), static_cast<QWidget *>(m_replace),
          static_cast<QWidget *>(m_replaceAll)})
        widget->setVisible(mayWrite);
}

QString FindBar::said() const
{
    return m_said->text();
}

/// From the cursor on, and from the other end where there is none.
void FindBar::find(bool forward)
{
    const QTextDocument::FindFlags how =
        forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    QTextDocument *text = m_editor->document();
    QTextCursor found = text->find(m_words->text(), m_editor->textCursor(), how);
    if (found.isNull()) {
        QTextCursor end(text);
        if (!forward)
            end.movePosition(QTextCursor::End);
        found = text->find(m_words->text(), end, how);
    }
    if (!found.isNull())
        m_editor->setTextCursor(found);
    sayPlace();
}

bool FindBar::isAtWords() const
{
    const QString selected = m_editor->textCursor().selectedText();
    return !selected.isEmpty() && selected.compare(m_words->text(), Qt::CaseInsensitive) == 0;
}

void FindBar::replace()
{
    if (isAtWords() && !m_editor->isReadOnly())
        m_editor->textCursor().insertText(m_replacement->text());
    find(true);
    m_editor->settle();
}

void FindBar::replaceAll()
{
    if (m_words->text().isEmpty() || m_editor->isReadOnly())
        return;
    int count = 0;
    QTextCursor all(m_editor->document());
    all.beginEditBlock();
    QTextCursor found = m_editor->document()->find(m_words->text(), 0);
    for (; !found.isNull(); found = m_editor->document()->find(m_words->text(), found)) {
        found.insertText(m_replacement->text());
        ++count;
    }
    all.endEditBlock();
    m_editor->settle();
    m_said->setText(tr("%n replaced", nullptr, count));
}

/// Which of how many it is.
void FindBar::sayPlace()
{
    const QString words = m_words->text();
    int count = 0;
    int place = 0;
    const int here = m_editor->textCursor().selectionStart();
    for (QTextCursor found = m_editor->document()->find(words, 0);
         !words.isEmpty() && !found.isNull(); found = m_editor->document()->find(words, found)) {
        ++count;
        if (found.selectionStart() == here && isAtWords())
            place = count;
    }
    if (words.isEmpty())
        m_said->clear();
    else if (count == 0)
        m_said->setText(tr("Not found"));
    else
        m_said->setText(place > 0
                            ? tr("%1 of %2", "place among what was found").arg(place).arg(count)
                            : tr("%n found", nullptr, count));
}

void FindBar::leave()
{
    hide();
    m_editor->setFocus();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace saranda
