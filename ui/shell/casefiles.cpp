// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/casefiles.h"

#include "resources/samples/samples.h"

#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/base/wholefile.h"
#include "core/exchange/caseimport.h"
#include "core/exchange/casejson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace saranda {

using namespace literals;

namespace {

/// Gives the texts of this file their context.
struct CaseFilesText {
    Q_DECLARE_TR_FUNCTIONS(CaseFiles)
};

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       CaseFilesText::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name + u".saranda"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 %2.saranda"_s.arg(name).arg(number));
    return path;
}

} // namespace

OpenedCase createSampleCase(const QStringList &folders, const Doctrine &doctrine,
                            const SessionOptions &options)
{
    const QString document = sampleCasePath();
    const Result<QByteArray> json = contentOf(document);
    if (!json)
        return failure(json.error());
    const Result<ImportedCase> imported = readCaseJson(*json, u"park-jin-hyok.json"_s, doctrine);
    if (!imported)
        return failure(imported.error());
    OpenedCase session =
        failure(ErrorCode::ReadOnly, CaseFilesText::tr("There is no folder to write to."));
    for (const QString &folder : folders) {
        if (folder.isEmpty() || !QDir().mkpath(folder))
            continue;
        session = CaseSession::create(
            freePath(QDir(folder), CaseFilesText::tr("Saranda sample case")),
            newCaseInfo(imported->records.info.title, doctrine), doctrine, options);
        if (session)
            break;
    }
    if (!session)
        return session;
    const Result<ImportSummary> summary =
        importCase(**session, *imported, QFileInfo(document).dir());
    if (!summary)
        return failure(summary.error());
    return session;
}

Result<QStringList> importDocument(CaseSession &session, const QString &path,
                                   const Doctrine &doctrine)
{
    const Result<QByteArray> json = contentOf(path);
    if (!json)
        return failure(json.error());
    const Result<ImportedCase> imported = readCaseJson(*json, QFileInfo(path).fileName(), doctrine);
    if (!imported)
        return failure(imported.error());
    const Result<ImportSummary> summary = importCase(session, *imported, QFileInfo(path).dir());
    if (!summary)
        return failure(summary.error());
    return imported->warnings + summary->warnings;
}

Result<> exportDocument(const CaseRecords &records, const QString &path)
{
    const QByteArray json = writeCaseJson(records);
    return writeWholeFile(path, [&json](QIODevice &to) -> Result<> {
        if (to.write(json) != json.size())
            return failure(ErrorCode::Storage, to.errorString());
        return {};
    });
}

QString memoLanguage(const CaseInfo &info)
{
    return info.language.startsWith(u"fr"_s) ? u"fr"_s : u"en"_s;
}

Result<> exportMemo(const CaseRecords &records, const Doctrine &doctrine,
                    const MemoOptions &options, const QString &path)
{
    const std::optional<MemoFormat> format = memoFormatOf(path);
    if (!format)
        return failure(
            ErrorCode::Usage,
            CaseFilesText::tr("A memorandum is written as .pdf, .odt, .docx or .html, not as “%1”.")
                .arg(path));
    AssessOptions question;
    question.whatIf.marking = options.marking;
    const Result<Assessment> assessment = assess(records, doctrine, question);
    if (!assessment)
        return failure(assessment.error());
    return writeWholeFile(path, [&](QIODevice &to) {
        return writeMemo(to, *format, records, *assessment, doctrine, options);
    });
}

} // namespace saranda
