// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/exportdialog.h"

#include "core/annexes/paperfile.h"
#include "core/base/literals.h"
#include "core/report/printedtext.h"
#include "core/session/casesession.h"
#include "ui/annexes/templatefield.h"
#include "ui/drafts/drafttexts.h"
#include "ui/support/dialoghead.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/userprompt.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace saranda {

using namespace literals;

void addOmissions(QListWidget *list, const DraftPaper &paper, const Doctrine &doctrine)
{
    const QString language = QLocale().bcp47Name().left(2);
    for (const FindingChange &change : paper.findings)
        new QListWidgetItem(icon(u"finding"_s), safeLine(messageOf(change, doctrine, language)),
                            list);
    for (const DraftOmission &omission : paper.omitted)
        new QListWidgetItem(icon(u"minus"_s), safeLine(messageOf(omission), 300), list);
}

QString suggestedPaper(const QString &casePath, const Draft &draft, const QString &marking,
                       const QString &format)
{
    QString name = draft.key;
    if (!marking.isEmpty())
        name += u'-' + marking;
    static const QRegularExpression unfit(u"[^\\p{L}\\p{N}_-]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    name.replace(unfit, u"-"_s);
    return QFileInfo(casePath).absolutePath() + u'/' + name.left(80) + u'.' + format;
}

ExportDialog::ExportDialog(const PageContext &context, const Draft &draft, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_draft(draft)
{
    setWindowTitle(tr("Export Draft %1").arg(safeLine(draft.key, 40)));
    createFields();
    createLayout();
    connect(m_format, &ChoiceField::edited, this, &ExportDialog::preview);
    connect(m_readers, &ChoiceField::edited, this, &ExportDialog::preview);
    connect(m_wordDown, &QCheckBox::toggled, this, &ExportDialog::preview);
    connect(m_template, &TemplateField::changed, this, &ExportDialog::preview);
    connect(m_template, &TemplateField::refused, m_message, &MessageLine::showError);
    connect(&m_work, &QFutureWatcherBase::finished, this, &ExportDialog::finish);
    preview();
}

ExportDialog::~ExportDialog()
{
    m_work.waitForFinished(); // it reads the paper, which must outlive it
}

void ExportDialog::createFields()
{
    m_format = new ChoiceField({{u"pdf"_s, tr("PDF")},
                                {u"docx"_s, tr("Word document (DOCX)")},
                                {u"odt"_s, tr("OpenDocument text (ODT)")},
                                {u"html"_s, tr("Web page (HTML)")}},
                               this);
    m_format->setValue(u"pdf"_s);
    m_readers = new ChoiceField(readerChoices(m_context.session.records().info), this);
    m_readers->setValue({});
    m_wordDown = new QCheckBox(tr("Word made sentences down to what is disclosed"), this);
    m_wordDown->setToolTip(safeToolTip(
        tr("Sentences nobody has changed are made again from what these readers may see.")));
    m_template = new TemplateField(m_context.prompt, this);
    m_summary = plainLabel({}, this);
    m_omissions = new QListWidget(this);
    m_omissions->setAccessibleName(tr("What is left out, for you only"));
    m_omissions->setWordWrap(true);
    m_omissions->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    m_message = new MessageLine(this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Writing"));
    m_progress->hide();
}

void ExportDialog::createLayout()
{
    auto *form = new FormLayout;
    form->addField(tr("&Format"), m_format);
    form->addField(tr("Reader may &see"), m_readers,
                   tr("Nothing above this marking leaves, and the levels are those of the "
                      "evidence that does."));
    form->addWide(m_wordDown);
    form->addField(tr("&Template"), m_template,
                   tr("Letterhead, fonts and wording of your office, from a file."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_write = buttons->addButton(tr("&Write…"), QDialogButtonBox::AcceptRole);
    m_write->setIcon(icon(u"export"_s));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::normal);
    column->addWidget(
        new DialogHead(tr("The draft as it reads now, as a paper for these readers."), this));
    column->addLayout(form);
    column->addSpacing(spacing::normal);
    column->addWidget(m_summary);
    column->addWidget(m_omissions, 1);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    m_write->setDefault(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 86);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
}

DraftPrintOptions ExportDialog::options() const
{
    DraftPrintOptions options;
    if (!m_readers->value().isEmpty())
        options.marking = m_readers->value();
    options.wordDown = options.marking && m_wordDown->isChecked();
    options.madeOn = QDateTime::currentDateTimeUtc();
    options.author = m_context.session.userName();
    options.ownTemplate = m_template->chosen();
    return options;
}

void ExportDialog::preview()
{
    m_wordDown->setEnabled(!m_readers->value().isEmpty());
    Result<DraftPaper> paper =
        documentOf(m_context.session.records(), m_draft, m_context.doctrine, options());
    m_paper.reset();
    if (paper)
        m_paper = std::move(*paper);
    m_write->setEnabled(m_paper.has_value());
    m_omissions->clear();
    m_omissions->setVisible(m_paper.has_value());
    if (!m_paper) {
        m_summary->clear();
        m_message->showError(paper.error());
        return;
    }
    m_message->clear();
    addOmissions(m_omissions, *m_paper, m_context.doctrine);
    const int count = m_omissions->count();
    const std::optional<MemoFormat> format = memoFormatOf(u"paper."_s + m_format->value());
    const QString letters = format ? remarkOnLetters(m_paper->document, *format) : QString();
    if (!letters.isEmpty())
        m_message->showMessage(MessageLine::Kind::Caution, letters);
    m_summary->setText(
        count == 0 ? tr("Nothing is left out.")
                   : tr("%Ln thing(s) differ from the whole draft. The list is for you alone and "
                        "leaves with no file.",
                        nullptr, count));
    m_omissions->setVisible(count > 0);
}

void ExportDialog::write()
{
    if (!m_paper)
        return;
    const QString format = m_format->value();
    QString path = m_context.prompt.savePath(
        this, windowTitle(),
        suggestedPaper(m_context.session.path(), m_draft, m_readers->value(), format),
        tr("Draft (*.%1)").arg(format));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + format;
    m_path = path;
    m_progress->show();
    m_write->setEnabled(false);
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    m_work.setFuture(QtConcurrent::run([paper = m_paper->document, path, isStopped = m_isStopped] {
        return writePaper(path, paper, [&isStopped] { return !*isStopped; });
    }));
}

void ExportDialog::reject()
{
    if (!m_work.isRunning())
        return QDialog::reject();
    *m_isStopped = true;
    m_cancel->setEnabled(false);
}

void ExportDialog::finish()
{
    m_progress->hide();
    m_write->setEnabled(true);
    m_cancel->setEnabled(true);
    const Result<QString> remark = m_work.result();
    if (!remark && remark.error().code == ErrorCode::Cancelled)
        return QDialog::reject();
    if (!m_message->report(remark))
        return;
    Q_EMIT written(m_path);
    accept();
}

} // namespace saranda
