// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/gradehistory.h"

#include "ui/support/safetext.h"
#include "ui/support/wordings.h"

#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

namespace {

QString headOfGrade(const ReliabilityChange &change)
{
    const QString grade =
        change.reliability ? wording(*change.reliability) : GradeHistory::tr("Not graded");
    if (change.by.isEmpty() && change.on.isEmpty())
        return grade;
    if (change.on.isEmpty())
        return GradeHistory::tr("%1, changed by %2", "grade, person").arg(grade, change.by);
    if (change.by.isEmpty())
        return GradeHistory::tr("%1, until %2", "grade, day").arg(grade, change.on);
    return GradeHistory::tr("%1, until %2, changed by %3", "grade, day, person")
        .arg(grade, change.on, change.by);
}

} // namespace

GradeHistory::GradeHistory(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel({}, this))
{
    m_text->setMinimumWidth(20 * fontMetrics().averageCharWidth()); // not that of its longest word
    m_text->setAccessibleName(tr("Earlier grades of the source"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
}

void GradeHistory::setHistory(const QList<ReliabilityChange> &history)
{
    QStringList lines;
    std::for_each(history.rbegin(), history.rend(), [&lines](const ReliabilityChange &change) {
        lines.append(headOfGrade(change));
        lines.append(change.reason.isEmpty() ? tr("No reason was given.") : change.reason);
    });
    m_text->setText(safeText(lines.join(u'\n')));
    setVisible(!history.isEmpty());
}

QString GradeHistory::text() const
{
    return m_text->text();
}

} // namespace saranda
