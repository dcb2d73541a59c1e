// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paperoptions.h"

#include "app/texts.h"
#include "core/annexes/paperfile.h"
#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/drafting/release.h"
#include "core/report/disclosurereport.h"

#include <QDateTime>
#include <QFileInfo>
#include <QIODevice>
#include <QLocale>
#include <QRegularExpression>

namespace saranda {

using namespace literals;

Result<MemoTemplate> templateAsked(const Arguments &arguments)
{
    if (!arguments.isSet(u"template"_s))
        return MemoTemplate();
    return loadMemoTemplate(arguments.value(u"template"_s));
}

Result<> checkLeftOut(const Arguments &arguments)
{
    if (!arguments.isSet(u"left-out"_s))
        return {};
    const QFileInfo leftOut(arguments.value(u"left-out"_s));
    if (!arguments.isSet(u"marking"_s))
        return failure(ErrorCode::Usage,
                       CommandLine::tr("--left-out says what a marking leaves out: give --marking "
                                       "as well."));
    if (leftOut.absoluteFilePath() == QFileInfo(arguments.value(u"output"_s)).absoluteFilePath())
        return failure(ErrorCode::Usage,
                       CommandLine::tr("What is left out goes into a file of its own, not into "
                                       "the paper."));
    return mayReplace(arguments.value(u"left-out"_s), arguments.has(u"force"_s));
}

Result<> tellWhatIsLeftOut(const CommandContext &context, const Arguments &arguments,
                           const CaseRecords &records, const Doctrine &doctrine,
                           const QString &marking, const QStringList &more)
{
    AssessOptions how;
    how.sensitivity = false;
    const Result<Assessment> full = assess(records, doctrine, how);
    if (!full)
        return failure(full.error());
    how.whatIf.marking = marking;
    const Result<Assessment> atMarking = assess(records, doctrine, how);
    if (!atMarking)
        return failure(atMarking.error());
    QString text = disclosureText(disclosureReport(records, *full, *atMarking, marking), doctrine,
                                  QLocale().name());
    if (!more.isEmpty())
        text +=
            u'\n' + CommandLine::tr("Left out of the paper:") + u'\n' + more.join(u'\n') + u'\n';
    if (!arguments.isSet(u"left-out"_s)) {
        context.console.note(text.trimmed().split(u'\n'));
        return {};
    }
    const QString path = arguments.value(u"left-out"_s);
    return writeFile(path, arguments.has(u"force"_s), [&](QIODevice &to) -> Result<> {
        const QByteArray bytes = text.toUtf8();
        if (to.write(bytes) != bytes.size())
            return failure(ErrorCode::Storage, CommandLine::tr("“%1” cannot be written.").arg(path),
                           to.errorString());
        return {};
    });
}

Result<Draft> draftAsked(const CaseRecords &records, const Arguments &arguments,
                         const QStringList &others)
{
    for (const QString &option : others)
        if (arguments.isSet(option))
            return failure(ErrorCode::Usage,
                           CommandLine::tr("--%1 does not go with --draft: the draft has its own.")
                               .arg(option));
    const QString key = arguments.value(u"draft"_s);
    const Draft *draft = records.drafts.findKey(key);
    if (!draft)
        return failure(ErrorCode::BadInput,
                       CommandLine::tr("The case has no draft “%1”.").arg(key));
    return *draft;
}

Result<DraftPrintOptions> printAsked(const CaseRecords &records, const Arguments &arguments)
{
    const Result<std::optional<QString>> marking = markingAsked(records, arguments);
    if (!marking)
        return failure(marking.error());
    Result<MemoTemplate> own = templateAsked(arguments);
    if (!own)
        return failure(own.error());
    DraftPrintOptions how;
    how.marking = *marking;
    how.wordDown = arguments.has(u"word-down"_s);
    how.madeOn = QDateTime::currentDateTimeUtc();
    how.ownTemplate = std::move(*own);
    return how;
}

QStringList omissionsOf(const DraftPaper &paper, const Doctrine &doctrine)
{
    QStringList lines;
    for (const FindingChange &change : paper.findings)
        lines += u"  "_s + messageOf(change, doctrine, QLocale().name());
    for (const DraftOmission &omission : paper.omitted)
        lines += u"  "_s + messageOf(omission);
    return lines;
}

Result<> writeDocument(const CommandContext &context, const QString &path, bool force,
                       const MemoDocument &document)
{
    if (const Result<> may = mayWrite(path, force); !may)
        return may;
    const Result<QString> remark = writePaper(path, document);
    if (!remark)
        return failure(remark.error());
    if (!remark->isEmpty())
        context.console.note(*remark);
    return {};
}

Result<> writeDraft(const CommandContext &context, const Arguments &arguments,
                    const LoadedCase &loaded, const Draft &draft)
{
    const QString path = arguments.value(u"output"_s);
    const Result<DraftPrintOptions> how = printAsked(loaded.records, arguments);
    if (!how)
        return failure(how.error());
    const Result<DraftPaper> paper = documentOf(loaded.records, draft, loaded.doctrine, *how);
    if (!paper)
        return failure(paper.error());
    if (const Result<> written =
            writeDocument(context, path, arguments.has(u"force"_s), paper->document);
        !written)
        return written;
    const QStringList omitted = omissionsOf(*paper, loaded.doctrine);
    if (how->marking)
        return tellWhatIsLeftOut(context, arguments, loaded.records, loaded.doctrine, *how->marking,
                                 omitted);
    if (!omitted.isEmpty())
        context.console.note(QStringList{CommandLine::tr("Left out of the paper:")} + omitted);
    return {};
}

Result<QSize> pictureSizeOf(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9]{3,5})x([0-9]{3,5})$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return failure(
            ErrorCode::Usage,
            CommandLine::tr("A size is written like 1600x900, not like “%1”.").arg(text));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace saranda
