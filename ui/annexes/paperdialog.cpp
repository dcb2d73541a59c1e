// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annexes/paperdialog.h"

#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "ui/annexes/disclosuredialog.h"
#include "ui/support/chain.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/userprompt.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace saranda {

using namespace literals;

PaperDialog::PaperDialog(CaseSession &session, const Doctrine &doctrine, UserPrompt &prompt,
                         const QString &suggested, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_doctrine(std::make_shared<const Doctrine>(doctrine))
    , m_prompt(prompt)
    , m_suggested(suggested)
{
    createFields();
    connect(&m_work, &QFutureWatcherBase::finished, this, &PaperDialog::finish);
}

PaperDialog::~PaperDialog()
{
    m_work.waitForFinished();
}

void PaperDialog::createFields()
{
    const CaseInfo &info = m_session.records().info;
    m_format = new ChoiceField({{u"pdf"_s, tr("PDF")},
                                {u"docx"_s, tr("Word document (DOCX)")},
                                {u"odt"_s, tr("OpenDocument text (ODT)")},
                                {u"html"_s, tr("Web page (HTML)")}});
    m_format->setValue(u"pdf"_s);
    m_format->comboBox()->setAccessibleName(tr("Format"));
    m_language = new ChoiceField({{u"en"_s, tr("English")}, {u"fr"_s, tr("French")}});
    m_language->setValue(info.language.startsWith(u"fr"_s) ? u"fr"_s : u"en"_s);
    QList<ChoiceField::Choice> markings{{QString(), tr("Everything")}};
    for (const QString &marking : info.markings)
        markings.append({marking, tr("Up to “%1”").arg(safeLine(marking, 80))});
    m_marking = new ChoiceField(markings);
    m_marking->setValue({});
    m_message = new MessageLine;
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Writing"));
    m_progress->hide();
}

ChoiceField *PaperDialog::newClaimField()
{
    const CaseRecords &records = m_session.records();
    QList<ChoiceField::Choice> claims{{QString(), tr("All claims")}};
    for (const Claim *claim : records.claims.inKeyOrder())
        claims.append(
            {claim->key,
             safeLine(claim->key + u"  "_s
                          + linkTo(records, *m_doctrine, {u"claim"_s, claim->id.uuid, {}}).title,
                      120)});
    auto *field = new ChoiceField(claims);
    field->setValue({});
    return field;
}

void PaperDialog::addFoot(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox;
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_write = buttons->addButton(tr("&Write…"), QDialogButtonBox::AcceptRole);
    m_write->setIcon(icon(u"export"_s));
    column->addStretch();
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    m_write->setDefault(true); // only now that it is in a dialog
    // The box put its buttons in order while it was a window of its own; the ring of Tab is this
    // one's.
    setTabOrder(m_write, m_cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &PaperDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &PaperDialog::reject);
}

std::optional<QString> PaperDialog::marking() const
{
    return m_marking->value().isEmpty() ? std::nullopt : std::optional(m_marking->value());
}

/// At a marking the author first sees what is left out.
void PaperDialog::write()
{
    m_message->clear();
    if (!marking()) {
        askWhere();
        return;
    }
    AssessOptions how;
    how.sensitivity = false;
    const Result<Assessment> full = assess(m_session.records(), *m_doctrine, how);
    how.whatIf.marking = marking();
    const Result<Assessment> atMarking = assess(m_session.records(), *m_doctrine, how);
    if (!m_message->report(full) || !m_message->report(atMarking))
        return;
    auto *dialog = new DisclosureDialog(
        disclosureReport(m_session.records(), *full, *atMarking, *marking()), *m_doctrine, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &PaperDialog::askWhere);
    dialog->open();
}

void PaperDialog::askWhere()
{
    const QString ending = u'.' + m_format->value();
    QString path = m_prompt.savePath(this, windowTitle(), m_suggested + ending, fileKinds());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ending;
    start(path);
}

void PaperDialog::start(const QString &path)
{
    m_path = path;
    m_progress->show();
    m_write->setEnabled(false);
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    m_work.setFuture(
        QtConcurrent::run(workFor(path, [isStopped = m_isStopped] { return !*isStopped; })));
}

void PaperDialog::reject()
{
    if (!m_work.isRunning())
        return QDialog::reject();
    *m_isStopped = true;
    m_cancel->setEnabled(false);
}

void PaperDialog::finish()
{
    m_progress->hide();
    m_write->setEnabled(true);
    m_cancel->setEnabled(true);
    const Result<QString> remark = m_work.result();
    if (!remark && remark.error().code == ErrorCode::Cancelled)
        return QDialog::reject();
    if (!m_message->report(remark))
        return;
    Q_EMIT written(m_path, *remark);
    accept();
}

} // namespace saranda
