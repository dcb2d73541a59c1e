// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annexes/custodydialog.h"

#include "core/annexes/paperfile.h"
#include "core/base/literals.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/userprompt.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace saranda {

using namespace literals;

CustodyDialog::CustodyDialog(CaseSession &session, UserPrompt &prompt, const QString &suggested,
                             std::optional<Exhibit::Id> exhibit, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompt(prompt)
    , m_suggested(suggested)
{
    setWindowTitle(tr("Custody Sheet"));
    createLayout(exhibit);
    connect(&m_work, &QFutureWatcherBase::finished, this, &CustodyDialog::finish);
}

CustodyDialog::~CustodyDialog()
{
    m_work.waitForFinished();
}

void CustodyDialog::createLayout(std::optional<Exhibit::Id> exhibit)
{
    const CaseRecords &records = m_session.records();
    QList<ChoiceField::Choice> exhibits{{QString(), tr("All exhibits")}};
    for (const Exhibit *one : records.exhibits.inKeyOrder())
        exhibits.append({one->key, safeLine(one->key + u"  "_s + one->title, 100)});
    m_exhibit = new ChoiceField(exhibits);
    m_exhibit->setValue(exhibit ? records.exhibits.keyOf(*exhibit) : QString());
    m_format = new ChoiceField({{u"pdf"_s, tr("PDF")},
                                {u"docx"_s, tr("Word document (DOCX)")},
                                {u"odt"_s, tr("OpenDocument text (ODT)")},
                                {u"html"_s, tr("Web page (HTML)")}});
    m_format->setValue(u"pdf"_s);
    m_language = new ChoiceField({{u"en"_s, tr("English")}, {u"fr"_s, tr("French")}});
    m_language->setValue(records.info.language.startsWith(u"fr"_s) ? u"fr"_s : u"en"_s);
    QList<ChoiceField::Choice> markings{{QString(), tr("Everything")}};
    for (const QString &marking : records.info.markings)
        markings.append({marking, tr("Up to “%1”").arg(safeLine(marking, 80))});
    m_marking = new ChoiceField(markings);
    m_marking->setValue({});
    auto *form = new FormLayout;
    form->addField(tr("&Exhibit"), m_exhibit);
    form->addField(tr("&Format"), m_format);
    form->addField(tr("&Language"), m_language);
    form->addField(tr("Reader may &see"), m_marking,
                   tr("Nothing above this marking is in the sheet."));
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
    m_write->setDefault(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    // The box put its buttons in order while it was a window of its own; the ring of Tab is this
    // one's.
    setTabOrder(m_write, buttons->button(QDialogButtonBox::Cancel));
    connect(buttons, &QDialogButtonBox::accepted, this, &CustodyDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

CustodyOptions CustodyDialog::options() const
{
    CustodyOptions options;
    options.language = m_language->value();
    if (!m_marking->value().isEmpty())
        options.marking = m_marking->value();
    if (const Exhibit *exhibit = m_session.records().exhibits.findKey(m_exhibit->value()))
        options.exhibit = exhibit->id;
    options.madeOn = QDateTime::currentDateTimeUtc();
    options.author = m_session.userName();
    return options;
}

void CustodyDialog::write()
{
    const QString ending = u'.' + m_format->value();
    QString path = m_prompt.savePath(this, tr("Custody Sheet"), m_suggested + ending,
                                     tr("Custody sheet (*%1)").arg(ending));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ending;
    m_path = path;
    m_message->clear();
    m_progress->show();
    m_write->setEnabled(false);
    m_work.setFuture(
        QtConcurrent::run([records = m_session.records(), options = options(), path]() -> Result<> {
            const Result<MemoDocument> sheet = custodySheet(records, options);
            if (!sheet)
                return failure(sheet.error());
            return writePaper(path, *sheet);
        }));
}

void CustodyDialog::finish()
{
    m_progress->hide();
    m_write->setEnabled(true);
    if (!m_message->report(m_work.result()))
        return;
    Q_EMIT written(m_path);
    accept();
}

} // namespace saranda
