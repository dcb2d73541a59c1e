// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dialoghead.h"

#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace saranda {

namespace {

/// The first that Tab comes to and that is not one of the buttons at the end; null if there is
/// none.
QWidget *firstField(QDialog *dialog)
{
    for (QWidget *each = dialog->nextInFocusChain(); each != dialog;
         each = each->nextInFocusChain()) {
        const bool isField = (each->focusPolicy() & Qt::TabFocus) && each->isEnabled()
            && each->isVisibleTo(dialog) && !each->focusProxy()
            && !qobject_cast<QDialogButtonBox *>(each->parentWidget());
        if (isField)
            return each;
    }
    return nullptr;
}

} // namespace

DialogHead::DialogHead(const QString &sentence, QDialog *dialog)
    : QWidget(dialog)
    , m_dialog(dialog)
    , m_sentence(plainLabel({}, this))
{
    dialog->installEventFilter(this);
    QLabel *title = plainLabel(dialog->windowTitle(), this);
    makeHeading(title, 2);
    makeMuted(m_sentence);
    connect(dialog, &QWidget::windowTitleChanged, title,
            [title](const QString &text) { title->setText(safeText(text)); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, spacing::tight);
    column->setSpacing(spacing::tight);
    column->addWidget(title);
    column->addWidget(m_sentence);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSentence(sentence);
}

bool DialogHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !m_dialog->focusWidget()) {
        if (QWidget *field = firstField(m_dialog))
            field->setFocus(Qt::TabFocusReason);
    }
    return QWidget::eventFilter(watched, event);
}

void DialogHead::setSentence(const QString &sentence)
{
    m_sentence->setText(safeText(sentence));
    m_sentence->setVisible(!sentence.isEmpty());
}

} // namespace saranda
