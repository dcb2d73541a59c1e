// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annexes/memodialog.h"

#include "core/annexes/paperfile.h"
#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "ui/annexes/templatefield.h"
#include "ui/support/dialoghead.h"
#include "ui/support/form.h"
#include "ui/support/messageline.h"
#include "ui/support/theme.h"

#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

Result<QString> writtenMemo(const QString &path, const CaseRecords &records,
                            const Doctrine &doctrine, const MemoOptions &options,
                            const std::function<bool()> &isWanted)
{
    AssessOptions question;
    question.whatIf.marking = options.marking;
    const Result<Assessment> assessment = assess(records, doctrine, question);
    if (!assessment)
        return failure(assessment.error());
    const Result<MemoDocument> memo = makeMemo(records, *assessment, doctrine, options);
    if (!memo)
        return failure(memo.error());
    return writePaper(path, *memo, isWanted);
}

} // namespace

MemoDialog::MemoDialog(CaseSession &session, const Doctrine &doctrine, UserPrompt &prompt,
                       const QString &suggested, QWidget *parent)
    : PaperDialog(session, doctrine, prompt, suggested, parent)
    , m_claim(newClaimField())
    , m_template(new TemplateField(prompt))
{
    setWindowTitle(tr("Export Memorandum"));
    auto *form = new FormLayout;
    form->addField(tr("&Format"), formatField());
    form->addField(tr("&Language"), languageField());
    form->addField(tr("Reader may &see"), markingField(),
                   tr("Nothing above this marking leaves, and the levels are those of the "
                      "evidence that does."));
    form->addField(tr("&Claims"), m_claim);
    form->addField(tr("&Template"), m_template,
                   tr("Letterhead, fonts and wording of your office, from a file."));
    connect(m_template, &TemplateField::changed, message(), &MessageLine::clear);
    connect(m_template, &TemplateField::refused, message(), &MessageLine::showError);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::wide);
    column->addWidget(
        new DialogHead(tr("The memorandum made from the findings as they are now, as a "
                          "paper for these readers."),
                       this));
    column->addLayout(form);
    addFoot(column);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
}

QString MemoDialog::fileKinds() const
{
    return tr("Memorandum (*.%1)").arg(formatField()->value());
}

MemoOptions MemoDialog::options() const
{
    MemoOptions options;
    options.language = languageField()->value();
    options.marking = marking();
    if (const Claim *claim = session().records().claims.findKey(m_claim->value()))
        options.claims = {claim->id};
    options.madeOn = QDateTime::currentDateTimeUtc();
    options.author = session().userName();
    options.ownTemplate = m_template->chosen();
    return options;
}

std::function<Result<QString>()> MemoDialog::workFor(const QString &path,
                                                     const std::function<bool()> &isWanted) const
{
    return [records = session().records(), law = doctrine(), options = options(), path, isWanted] {
        return writtenMemo(path, records, *law, options, isWanted);
    };
}

} // namespace saranda
