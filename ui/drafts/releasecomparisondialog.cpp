// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/releasecomparisondialog.h"

#include "core/base/literals.h"
#include "ui/support/dialoghead.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

ReleaseComparisonDialog::ReleaseComparisonDialog(const ReleaseComparison &comparison,
                                                 const QString &first, const QString &second,
                                                 const Doctrine &doctrine, QWidget *parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget(this))
{
    const QString one = safeLine(first, 40);
    const QString other = safeLine(second, 40);
    setWindowTitle(tr("Releases %1 and %2").arg(one, other));
    m_tree->setAccessibleName(tr("How the releases differ"));
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    QStringList findings;
    for (const FindingChange &change : comparison.findings)
        findings.append(messageOf(change, doctrine, QLocale().bcp47Name().left(2)));
    addGroup(tr("Findings"), findings);
    addGroup(tr("Sentences only in %1").arg(one), comparison.onlyInFirst);
    addGroup(tr("Sentences only in %1").arg(other), comparison.onlyInSecond);
    addGroup(tr("Tables and drawings show only in %1").arg(one), comparison.shownOnlyInFirst);
    addGroup(tr("Tables and drawings show only in %1").arg(other), comparison.shownOnlyInSecond);
    addGroup(tr("Drawn otherwise"), comparison.redrawn);
    addGroup(tr("Rests on, only %1").arg(one), comparison.inputsOnlyInFirst);
    addGroup(tr("Rests on, only %1").arg(other), comparison.inputsOnlyInSecond);
    addGroup(tr("Changed between the two"), comparison.changedInputs);
    if (comparison.firstDoctrine != comparison.secondDoctrine)
        addGroup(tr("Doctrine"),
                 {one + u": "_s + comparison.firstDoctrine,
                  other + u": "_s + comparison.secondDoctrine});
    m_tree->expandAll();
    QLabel *summary =
        plainLabel(comparison.isEqual() ? tr("The two say the same and rest on the same.")
                                        : tr("The two differ:"),
                   this);
    m_tree->setVisible(!comparison.isEqual());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::normal);
    column->addWidget(new DialogHead({}, this));
    column->addWidget(summary);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 26);
}

void ReleaseComparisonDialog::addGroup(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_tree, {title});
    QFont bold = m_tree->font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    for (const QString &line : lines) {
        auto *row = new QTreeWidgetItem(group, {safeLine(line, 400)});
        row->setToolTip(0, safeToolTip(line));
    }
}

} // namespace saranda
