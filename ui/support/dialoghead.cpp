// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dialoghead.h"

#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QDialog>
#include <QLabel>
#include <QVBoxLayout>

namespace saranda {

DialogHead::DialogHead(const QString &sentence, QDialog *dialog)
    : QWidget(dialog)
    , m_sentence(plainLabel({}, this))
{
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

void DialogHead::setSentence(const QString &sentence)
{
    m_sentence->setText(safeText(sentence));
    m_sentence->setVisible(!sentence.isEmpty());
}

} // namespace saranda
