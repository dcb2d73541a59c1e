// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/renewaldialog.h"

#include "core/base/literals.h"
#include "core/drafting/draftdocument.h"
#include "ui/drafts/changespanel.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

RenewalDialog::RenewalDialog(const DraftRenewal &renewal, const Doctrine &doctrine, QWidget *parent)
    : QDialog(parent)
    , m_draft(renewal.draft)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Renew Draft %1").arg(safeLine(m_draft.key, 40)));
    const auto kept = std::count_if(
        renewal.sentences.begin(), renewal.sentences.end(), [](const RenewedSentence &sentence) {
            return sentence.fate == SentenceFate::Kept || sentence.fate == SentenceFate::Orphaned;
        });
    const int others = int(renewal.sentences.size()) - int(kept);
    QLabel *changed = plainLabel(
        tr("%n made sentence(s) will change; every word of yours stays.", nullptr, others), this);
    QLabel *flagged = plainLabel(
        tr("%n sentence(s) of yours stay, though the case says something else now. Look at them.",
           nullptr, int(kept)),
        this);
    flagged->setVisible(kept > 0);
    m_list->setAccessibleName(tr("What renewing changes"));
    m_list->setWordWrap(true);
    m_list->setSpacing(1);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 14);
    for (const FindingChange &change : renewal.findings)
        new QListWidgetItem(icon(u"finding"_s),
                            safeLine(messageOf(change, doctrine, QLocale().bcp47Name().left(2))),
                            m_list);
    for (const RenewedSentence &sentence : renewal.sentences)
        new QListWidgetItem(icon(renewalIcon(sentence.fate)), renewalText(sentence), m_list);
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(tr("Renew"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::normal);
    column->addWidget(changed);
    column->addWidget(flagged);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    accept->setDefault(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 92);
}

} // namespace saranda
