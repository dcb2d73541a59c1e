// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/renewaldialog.h"

#include "core/base/literals.h"
#include "core/drafting/draftdocument.h"
#include "core/session/casesession.h"
#include "core/session/liveassessment.h"
#include "ui/annexes/templatefield.h"
#include "ui/drafts/changespanel.h"
#include "ui/support/dialoghead.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/messageline.h"
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

RenewalDialog::RenewalDialog(const PageContext &context, const Draft &draft,
                             const DraftRenewal &renewal, QWidget *parent)
    : WorkDialog(parent)
    , m_context(context)
    , m_draft(draft)
{
    setWindowTitle(tr("Renew Draft %1").arg(safeLine(draft.key, 40)));
    createFields();
    createLayout();
    connect(m_template, &TemplateField::changed, this, &RenewalDialog::takeTemplate);
    connect(m_template, &TemplateField::refused, m_message, &MessageLine::showError);
    showRenewal(renewal);
}

void RenewalDialog::createFields()
{
    m_changed = plainLabel({}, this);
    m_flagged = plainLabel({}, this);
    m_wording = plainLabel({}, this);
    makeMuted(m_wording);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("What renewing changes"));
    m_list->setWordWrap(true);
    m_list->setSpacing(1);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 14);
    m_template = new TemplateField(m_context.prompt, this);
    if (!ownWordingOf(m_draft).isEmpty()) {
        const QString name = templateNameOf(m_draft);
        m_template->setUsed(name.isEmpty() ? tr("Template of your office") : name);
    }
    m_message = new MessageLine(this);
}

void RenewalDialog::createLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::normal);
    column->addWidget(new DialogHead({}, this));
    column->addWidget(m_changed);
    column->addWidget(m_flagged);
    column->addWidget(m_list, 1);
    const bool isStatement = m_draft.kind == u"statement";
    if (isStatement) {
        auto *form = new FormLayout;
        form->addField(tr("&Template"), m_template,
                       tr("Another wording of your office for statements, from a file, or "
                          "the words of the program"));
        column->addWidget(m_wording);
        column->addLayout(form);
    }
    m_template->setVisible(isStatement);
    m_wording->setVisible(isStatement);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Renew"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_message);
    column->addWidget(buttons);
    m_accept->setDefault(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 92);
}

void RenewalDialog::showRenewal(const DraftRenewal &renewal)
{
    m_renewed = renewal.draft;
    const auto kept = std::count_if(
        renewal.sentences.begin(), renewal.sentences.end(), [](const RenewedSentence &sentence) {
            return sentence.fate == SentenceFate::Kept || sentence.fate == SentenceFate::Orphaned;
        });
    const int others = int(renewal.sentences.size()) - int(kept);
    m_changed->setText(
        renewal.changesNothing()
            ? tr("The draft says what the case says.")
            : tr("%Ln made sentence(s) will change; every word of yours stays.", nullptr, others));
    m_flagged->setText(
        tr("%Ln sentence(s) of yours stay, though the case says something else now. Look at them.",
           nullptr, int(kept)));
    m_flagged->setVisible(kept > 0);
    m_list->clear();
    for (const FindingChange &change : renewal.findings)
        new QListWidgetItem(
            icon(u"finding"_s),
            safeLine(messageOf(change, m_context.doctrine, QLocale().bcp47Name().left(2))), m_list);
    for (const RenewedSentence &sentence : renewal.sentences)
        new QListWidgetItem(icon(renewalIcon(sentence.fate)), renewalText(sentence), m_list);
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0); // an empty box would look as if something was missing
    const QString from = templateNameOf(m_renewed);
    m_wording->setText(!from.isEmpty() ? tr("Worded by the template “%1”.").arg(safeLine(from, 80))
                           : ownWordingOf(m_renewed).isEmpty()
                           ? tr("Worded by the program.")
                           : tr("Worded by a template of your office."));
    m_accept->setEnabled(m_renewed != m_draft);
}

void RenewalDialog::takeTemplate()
{
    const OwnWording &wording = m_template->chosen().statementWording;
    const bool isProgram = m_template->fileName().isEmpty();
    if (wording.isEmpty() && !isProgram) {
        m_message->showMessage(
            MessageLine::Kind::Caution,
            tr("“%1” has no words for statements.").arg(safeLine(m_template->fileName(), 80)));
        return;
    }
    const Result<DraftRenewal> renewal =
        renewed(m_draft, m_context.session.records(), m_context.assessment.current(),
                m_context.doctrine, {}, wording, m_template->fileName());
    if (!m_message->report(renewal))
        return;
    m_message->clear();
    showRenewal(*renewal);
}

} // namespace saranda
