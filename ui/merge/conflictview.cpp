// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/conflictview.h"

#include "core/base/literals.h"
#include "ui/merge/mergelooks.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

ConflictView::ConflictView(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel())
    , m_before(plainLabel())
{
    makeHeading(m_title, 3);
    makeMuted(m_before);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(spacing::wide);
    sides->addWidget(createSide(m_mine, tr("Keep &this case's"), MergeSide::Mine));
    sides->addWidget(createSide(m_theirs, tr("Take the &other's"), MergeSide::Theirs));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(m_title);
    column->addWidget(m_before);
    column->addLayout(sides, 1);
    showNothing();
}

QWidget *ConflictView::createSide(Side &side, const QString &text, MergeSide which)
{
    auto *box = new QWidget;
    side.choice = new QRadioButton(text);
    // Each button stands in a box of its own, and neither is chosen at first.
    side.choice->setAutoExclusive(false);
    side.text = new QPlainTextEdit;
    side.text->setReadOnly(true);
    side.text->setTabChangesFocus(true);
    side.text->setAccessibleName(QString(text).remove(u'&'));
    side.author = plainLabel();
    makeMuted(side.author);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(side.choice);
    column->addWidget(side.text, 1);
    column->addWidget(side.author);
    connect(side.choice, &QRadioButton::clicked, this, [this, which] { Q_EMIT chosen(which); });
    return box;
}

void ConflictView::fill(Side &side, const MergeVersion &version, bool isChosen)
{
    side.choice->setChecked(isChosen);
    side.text->setPlainText(safeText(versionText(version)));
    side.author->setText(safeLine(versionAuthor(version)));
}

void ConflictView::show(const MergeConflict &conflict)
{
    setEnabled(true);
    const QString title = safeLine(conflict.title, 120);
    m_title->setText(title.isEmpty() ? safeLine(conflictPlace(conflict))
                                     : tr("%1: “%2”", "where: title of the record")
                                           .arg(safeLine(conflictPlace(conflict)), title));
    const bool hasBefore = !conflict.before.isEmpty() && !conflict.field.isEmpty();
    m_before->setText(hasBefore ? tr("Before: %1").arg(safeLine(conflict.before)) : QString());
    m_before->setVisible(hasBefore);
    fill(m_mine, conflict.mine, conflict.settled == MergeSide::Mine);
    fill(m_theirs, conflict.theirs, conflict.settled == MergeSide::Theirs);
}

void ConflictView::showNothing()
{
    setEnabled(false);
    m_title->clear();
    m_before->hide();
    fill(m_mine, {}, false);
    fill(m_theirs, {}, false);
}

} // namespace saranda
