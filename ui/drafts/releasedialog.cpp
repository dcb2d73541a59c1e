// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/releasedialog.h"

#include "core/base/literals.h"
#include "ui/annexes/templatefield.h"
#include "ui/drafts/drafttexts.h"
#include "ui/drafts/exportdialog.h"
#include "ui/support/dialoghead.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/messageline.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

ReleaseDialog::ReleaseDialog(const PageContext &context, const Draft &draft, QWidget *parent)
    : WorkDialog(parent)
    , m_context(context)
    , m_draft(draft)
{
    setWindowTitle(tr("Release Draft %1").arg(safeLine(draft.key, 40)));
    m_title = new LineField(this);
    m_title->setValue(draft.title);
    m_by = new LineField(this);
    m_by->setValue(context.session.userName());
    m_format = new ChoiceField({{u"pdf"_s, tr("PDF")},
                                {u"docx"_s, tr("Word document (DOCX)")},
                                {u"odt"_s, tr("OpenDocument text (ODT)")},
                                {u"html"_s, tr("Web page (HTML)")}},
                               this);
    m_format->setValue(u"pdf"_s);
    m_readers = new QListWidget(this);
    for (const ChoiceField::Choice &choice : readerChoices(context.session.records().info)) {
        auto *item = new QListWidgetItem(choice.text, m_readers);
        item->setData(SortRole, choice.word);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(choice.word.isEmpty() ? Qt::Checked : Qt::Unchecked);
    }
    m_readers->setCurrentRow(0);
    m_readers->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    m_wordDown = new QCheckBox(tr("Word made sentences down to what is disclosed"), this);
    m_template = new TemplateField(context.prompt, this);
    m_note = new TextField(this);
    m_note->setVisibleLines(2);
    m_omissions = new QListWidget(this);
    m_omissions->setAccessibleName(tr("What is left out, for you only"));
    m_omissions->setWordWrap(true);
    m_message = new MessageLine(this);
    createLayout();
    showState();
}

void ReleaseDialog::createLayout()
{
    auto *help = new DialogHead(
        tr("A release freezes these papers with what they rest on. Later changes to the case do "
           "not reach them. It then goes to legal review, is cleared and released, each step by a "
           "named person."),
        this);
    auto *form = new FormLayout;
    form->addField(tr("&Title"), m_title);
    form->addField(tr("Begun &by"), m_by);
    form->addField(tr("&Format"), m_format);
    form->addField(tr("One paper fo&r"), m_readers, tr("A paper is made for each that is ticked"));
    form->addWide(m_wordDown);
    form->addField(tr("Tem&plate"), m_template,
                   tr("Letterhead, fonts, wording and house style of your office, from a file."));
    form->addField(tr("&Note"), m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Begin the release"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::normal);
    column->addWidget(help);
    column->addLayout(form);
    column->addWidget(m_omissions, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    m_accept->setDefault(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 86);
    connect(m_by, &QLineEdit::textChanged, this, &ReleaseDialog::showState);
    connect(m_readers, &QListWidget::itemChanged, this, &ReleaseDialog::showState);
    connect(m_wordDown, &QCheckBox::toggled, this, &ReleaseDialog::showState);
    connect(m_template, &TemplateField::changed, this, &ReleaseDialog::showState);
    connect(m_template, &TemplateField::refused, m_message, &MessageLine::showError);
}

ReleaseRequest ReleaseDialog::request() const
{
    ReleaseRequest request;
    request.draft = m_draft.id;
    request.title = m_title->text().trimmed();
    request.by = m_by->text().trimmed();
    request.note = m_note->toPlainText();
    request.ownTemplate = m_template->chosen();
    for (int row = 0; row < m_readers->count(); ++row) {
        const QListWidgetItem *item = m_readers->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        ReleaseOutput output;
        const QString marking = item->data(SortRole).toString();
        if (!marking.isEmpty())
            output.marking = marking;
        output.wordDown = !marking.isEmpty() && m_wordDown->isChecked();
        output.name = QFileInfo(suggestedPaper({}, m_draft, marking, m_format->value())).fileName();
        request.outputs.append(output);
    }
    return request;
}

/// What the author must have seen before: what each paper leaves out.
void ReleaseDialog::showState()
{
    const ReleaseRequest wanted = request();
    m_message->clear();
    m_omissions->clear();
    bool isPossible = !wanted.by.isEmpty() && !wanted.outputs.isEmpty();
    for (const ReleaseOutput &output : wanted.outputs) {
        DraftPrintOptions options;
        options.marking = output.marking;
        options.wordDown = output.wordDown;
        options.madeOn = QDateTime::currentDateTimeUtc();
        options.ownTemplate = wanted.ownTemplate;
        const Result<DraftPaper> paper =
            documentOf(m_context.session.records(), m_draft, m_context.doctrine, options);
        if (!m_message->report(paper)) {
            isPossible = false;
            break;
        }
        if (paper->omitted.empty() && paper->findings.empty())
            continue;
        auto *heading = new QListWidgetItem(safeLine(output.name), m_omissions);
        QFont bold = m_omissions->font();
        bold.setWeight(QFont::DemiBold);
        heading->setFont(bold);
        addOmissions(m_omissions, *paper, m_context.doctrine);
    }
    m_omissions->setVisible(m_omissions->count() > 0);
    m_accept->setEnabled(isPossible);
}

ReleaseStepDialog::ReleaseStepDialog(const PageContext &context, const Release &release,
                                     ReleaseState to, QWidget *parent)
    : WorkDialog(parent)
    , m_by(new LineField(this))
    , m_note(new TextField(this))
{
    setWindowTitle(tr("Release %1: %2").arg(safeLine(release.key, 40), wordingOf(to)));
    m_by->setValue(context.session.userName());
    m_note->setVisibleLines(3);
    auto *form = new FormLayout;
    form->addField(tr("Decided &by"), m_by);
    form->addField(tr("&Note"), m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(wordingOf(to), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const ReleaseStep &step : release.steps)
        m_before.append(step.by);
    m_samePerson =
        plainLabel(tr("The same person has taken a step of this release before: nobody else has "
                      "looked at it here."),
                   this);
    m_samePerson->setWordWrap(true);
    makeMuted(m_samePerson);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::wide);
    column->addWidget(
        new DialogHead(to == ReleaseState::Released
                           ? tr("Once released, its record in the case can no longer be changed.")
                           : QString(),
                       this));
    column->addLayout(form);
    column->addWidget(m_samePerson);
    column->addWidget(buttons);
    m_accept->setDefault(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(m_by, &QLineEdit::textChanged, this, &ReleaseStepDialog::look);
    look(m_by->text());
}

/// Four eyes are the office's rule, not the program's: it says what it sees.
void ReleaseStepDialog::look(const QString &name)
{
    m_accept->setEnabled(!name.trimmed().isEmpty());
    m_samePerson->setVisible(m_before.contains(name.trimmed(), Qt::CaseInsensitive));
}

QString ReleaseStepDialog::by() const
{
    return m_by->text().trimmed();
}

QString ReleaseStepDialog::note() const
{
    return m_note->toPlainText().trimmed();
}

} // namespace saranda
