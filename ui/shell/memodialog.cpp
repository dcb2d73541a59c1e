// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/memodialog.h"

#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "ui/shell/casefiles.h"
#include "ui/shell/disclosuredialog.h"
#include "ui/support/chain.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/userprompt.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace saranda {

using namespace literals;

MemoDialog::MemoDialog(CaseSession &session, const Doctrine &doctrine, UserPrompt &prompt,
                       const QString &suggested, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_doctrine(doctrine)
    , m_prompt(prompt)
    , m_suggested(suggested)
{
    setWindowTitle(tr("Export Memorandum"));
    createLayout();
    connect(&m_work, &QFutureWatcherBase::finished, this, &MemoDialog::finish);
}

MemoDialog::~MemoDialog()
{
    m_work.waitForFinished(); // it reads the doctrine, which must outlive it
}

void MemoDialog::createLayout()
{
    const CaseRecords &records = m_session.records();
    m_format = new ChoiceField({{u"pdf"_s, tr("PDF")},
                                {u"docx"_s, tr("Word document (DOCX)")},
                                {u"odt"_s, tr("OpenDocument text (ODT)")},
                                {u"html"_s, tr("Web page (HTML)")}});
    m_format->setValue(u"pdf"_s);
    m_language = new ChoiceField({{u"en"_s, tr("English")}, {u"fr"_s, tr("French")}});
    m_language->setValue(memoLanguage(records.info));
    QList<ChoiceField::Choice> markings{{QString(), tr("Everything")}};
    for (const QString &marking : records.info.markings)
        markings.append({marking, tr("Up to “%1”").arg(marking)});
    m_marking = new ChoiceField(markings);
    m_marking->setValue({});
    QList<ChoiceField::Choice> claims{{QString(), tr("All claims")}};
    for (const Claim *claim : records.claims.inKeyOrder())
        claims.append({claim->key,
                       claim->key + u"  "_s
                           + linkTo(records, m_doctrine, {u"claim"_s, claim->id.uuid, {}}).title});
    m_claim = new ChoiceField(claims);
    m_claim->setValue({});

    auto *form = new FormLayout;
    form->addField(tr("&Format"), m_format);
    form->addField(tr("&Language"), m_language);
    form->addField(tr("Reader may &see"), m_marking,
                   tr("Nothing above this marking leaves, and the levels are those of the "
                      "evidence that does."));
    form->addField(tr("&Claims"), m_claim);
    m_chooseTemplate = new QPushButton(tr("Choose…"));
    m_chooseTemplate->setAutoDefault(false);
    form->addField(tr("&Template"), m_chooseTemplate,
                   tr("Letterhead, fonts and wording of your office, from a file."));
    connect(m_chooseTemplate, &QPushButton::clicked, this, &MemoDialog::chooseTemplate);
    m_message = new MessageLine;
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Writing"));
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_write = buttons->addButton(tr("&Write…"), QDialogButtonBox::AcceptRole);
    m_write->setIcon(icon(u"export"_s));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::wide);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    m_write->setDefault(true); // only now that it is in a dialog
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    // The box put its buttons in order while it was a window of its own; the ring of Tab is this
    // one's.
    setTabOrder(m_write, buttons->button(QDialogButtonBox::Cancel));
    connect(buttons, &QDialogButtonBox::accepted, this, &MemoDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

MemoOptions MemoDialog::options() const
{
    MemoOptions options;
    options.language = m_language->value();
    if (!m_marking->value().isEmpty())
        options.marking = m_marking->value();
    if (const Claim *claim = m_session.records().claims.findKey(m_claim->value()))
        options.claim = claim->id;
    options.madeOn = QDateTime::currentDateTimeUtc();
    options.author = m_session.userName();
    options.ownTemplate = m_template;
    return options;
}

void MemoDialog::chooseTemplate()
{
    const QString path = m_prompt.openPath(this, tr("Choose a Template"), tr("Templates (*.json)"));
    if (path.isEmpty())
        return;
    const Result<MemoTemplate> chosen = loadMemoTemplate(path);
    if (!m_message->report(chosen))
        return;
    m_template = *chosen;
    m_chooseTemplate->setText(safeAction(QFileInfo(path).fileName()));
}

/// At a marking the author first sees what is left out.
void MemoDialog::write()
{
    const MemoOptions chosen = options();
    if (!chosen.marking) {
        askWhere();
        return;
    }
    AssessOptions how;
    how.sensitivity = false;
    const Result<Assessment> full = assess(m_session.records(), m_doctrine, how);
    how.whatIf.marking = chosen.marking;
    const Result<Assessment> atMarking = assess(m_session.records(), m_doctrine, how);
    if (!m_message->report(full) || !m_message->report(atMarking))
        return;
    auto *dialog = new DisclosureDialog(
        disclosureReport(m_session.records(), *full, *atMarking, *chosen.marking), m_doctrine,
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &MemoDialog::askWhere);
    dialog->open();
}

void MemoDialog::askWhere()
{
    const QString ending = u'.' + m_format->value();
    QString path = m_prompt.savePath(this, tr("Export Memorandum"), m_suggested + ending,
                                     tr("Memorandum (*%1)").arg(ending));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ending;
    m_path = path;
    m_message->clear();
    m_progress->show();
    m_write->setEnabled(false);
    m_work.setFuture(QtConcurrent::run(
        [records = m_session.records(), &doctrine = m_doctrine, options = options(), path] {
            return exportMemo(records, doctrine, options, path);
        }));
}

void MemoDialog::finish()
{
    m_progress->hide();
    m_write->setEnabled(true);
    const Result<> result = m_work.result();
    if (!m_message->report(result))
        return;
    Q_EMIT written(m_path);
    accept();
}

} // namespace saranda
