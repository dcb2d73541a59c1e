// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/newdraftdialog.h"

#include "core/base/literals.h"
#include "core/session/liveassessment.h"
#include "ui/annexes/templatefield.h"
#include "ui/assessment/assessmentwords.h"
#include "ui/drafts/drafttexts.h"
#include "ui/support/dialoghead.h"
#include "ui/support/form.h"
#include "ui/support/levels.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

NewDraftDialog::NewDraftDialog(const PageContext &context, const QString &kind, QWidget *parent)
    : WorkDialog(parent)
    , m_context(context)
    , m_kind(kind)
{
    setWindowTitle(kind == u"statement" ? tr("New Statement") : tr("New Memorandum"));
    createFields();
    createLayout();
    fillClaims();
    showState();
}

void NewDraftDialog::createFields()
{
    const CaseInfo &info = m_context.session.records().info;
    m_language = new ChoiceField({{u"en"_s, tr("English")}, {u"fr"_s, tr("French")}}, this);
    m_language->setValue(info.language.startsWith(u"fr"_s) ? u"fr"_s : u"en"_s);
    QList<ChoiceField::Choice> outcomes{{QString(), tr("What the findings support")}};
    for (const StatementOutcome outcome :
         {StatementOutcome::Attributed, StatementOutcome::NotAttributed,
          StatementOutcome::Deferred})
        outcomes.append({wordOf(outcome), wordingOf(outcome)});
    m_outcome = new ChoiceField(outcomes, this);
    m_outcome->setValue({});
    m_outcome->comboBox()->setAccessibleName(tr("Outcome"));
    m_reason = new LineField(this);
    m_readers = new ChoiceField(readerChoices(info), this);
    m_readers->setValue({});
    m_template = new TemplateField(m_context.prompt, this);
    m_claims = new QListWidget(this);
    m_claims->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_claims->setWordWrap(true);
    m_hint = plainLabel({}, this);
}

void NewDraftDialog::createLayout()
{
    auto *form = new FormLayout;
    form->addField(tr("&Language"), m_language);
    if (m_kind == u"statement") {
        form->addField(tr("&Outcome"), m_outcome);
        form->addField(tr("&Reason"), m_reason,
                       tr("Why nothing is attributed, or not yet; the statement says so"));
    }
    form->addField(tr("Made for readers &of"), m_readers,
                   tr("At a marking it is made from what these readers may see alone"));
    if (m_kind == u"statement")
        form->addField(tr("&Template"), m_template,
                       tr("The wording of your office for statements, from a file; the statement "
                          "keeps it when it is renewed"));
    form->addField(tr("&Claims"), m_claims, tr("None ticked: all of the case"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Make the draft"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::wide);
    column->addWidget(new DialogHead(tr("Its sentences are made from the findings, with their "
                                        "citations; from then on every word is yours to change."),
                                     this));
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    m_accept->setDefault(true);
    m_outcome->setVisible(m_kind == u"statement");
    m_reason->setVisible(m_kind == u"statement");
    m_template->setVisible(m_kind == u"statement");
    setMinimumWidth(fontMetrics().averageCharWidth() * 78);
    connect(m_outcome, &ChoiceField::edited, this, &NewDraftDialog::showState);
    connect(m_reason, &QLineEdit::textChanged, this, &NewDraftDialog::showState);
    connect(m_claims, &QListWidget::itemChanged, this, &NewDraftDialog::showState);
    connect(m_template, &TemplateField::changed, this, [this] {
        m_refusal.clear();
        showState();
    });
    connect(m_template, &TemplateField::refused, this, [this](const Error &error) {
        m_refusal = safeText(error.message);
        showState();
    });
}

void NewDraftDialog::fillClaims()
{
    const CaseRecords &records = m_context.session.records();
    for (const Claim *claim : records.claims.inKeyOrder()) {
        const ClaimResult *result = m_context.assessment.current().claim(claim->id);
        const QString title = claimTitle(records, m_context.doctrine, *claim);
        auto *item = new QListWidgetItem(
            result ? tr("%1 (%2)", "claim, its outcome").arg(title, outcomeText(*result)) : title,
            m_claims);
        item->setData(RecordIdRole, claim->id.uuid);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_claims->setCurrentRow(0);
}

DraftOptions NewDraftDialog::options() const
{
    DraftOptions options;
    options.kind = m_kind;
    options.language = m_language->value();
    for (int row = 0; row < m_claims->count(); ++row) {
        const QListWidgetItem *item = m_claims->item(row);
        if (item->checkState() == Qt::Checked)
            options.claims.append({item->data(RecordIdRole).toUuid()});
    }
    if (m_kind == u"statement" && !m_outcome->value().isEmpty())
        options.outcome = fromWord<StatementOutcome>(m_outcome->value());
    options.outcomeReason = m_reason->text().trimmed();
    if (!m_readers->value().isEmpty())
        options.marking = m_readers->value();
    if (m_kind == u"statement") {
        options.wording = m_template->chosen().statementWording;
        options.templateName = m_template->fileName();
    }
    return options;
}

QString NewDraftDialog::lacks() const
{
    const DraftOptions chosen = options();
    const bool needsReason = chosen.outcome && *chosen.outcome != StatementOutcome::Attributed;
    if (needsReason && chosen.outcomeReason.isEmpty())
        return tr("Give the reason: the statement says it.");
    const std::optional<StatementOutcome> supported = supportedOutcome(
        m_context.session.records(), m_context.assessment.current(), chosen.claims);
    if (chosen.outcome == StatementOutcome::Attributed && supported != StatementOutcome::Attributed)
        return tr("No claim of attribution among these is established, so that nothing can be "
                  "attributed on it.");
    return {};
}

/// What keeps no statement from being made, and yet is not what its author expects.
QString NewDraftDialog::remarkOnTemplate() const
{
    if (!m_refusal.isEmpty() || m_template->fileName().isEmpty())
        return m_refusal;
    return m_template->chosen().statementWording.isEmpty()
        ? tr("“%1” has no words for statements: the program's own are taken.")
              .arg(safeLine(m_template->fileName(), 80))
        : QString();
}

void NewDraftDialog::showState()
{
    const QString missing = lacks();
    QString said = missing.isEmpty() ? remarkOnTemplate() : missing;
    if (said.isEmpty() && m_claims->count() > 1 && options().claims.isEmpty())
        said = tr("No claim is ticked: the draft is about all of them.");
    m_hint->setText(said);
    m_hint->setVisible(!said.isEmpty());
    m_accept->setEnabled(missing.isEmpty());
    const QString outcome = m_outcome->value();
    m_reason->setEnabled(!outcome.isEmpty() && outcome != wordOf(StatementOutcome::Attributed));
}

QString NewDraftDialog::hint() const
{
    return m_hint->text();
}

} // namespace saranda
