// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/casefiles.h"

#include "core/base/heldfile.h"
#include "resources/samples/samples.h"

#include "core/base/literals.h"
#include "core/base/wholefile.h"
#include "core/bundle/scratchfolder.h"
#include "core/exchange/caseimport.h"
#include "core/exchange/casejson.h"
#include "core/exchange/documentfile.h"

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
    if (Result<> fine = checkMayOpen(path); !fine)
        return failure(fine.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       CaseFilesText::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    return readWholeDocument(file);
}

auto stoppedByPerson()
{
    return failure(ErrorCode::Cancelled, CaseFilesText::tr("Stopped."));
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

Result<QStringList> makeFromDocument(const QString &document, const QString &path,
                                     const Doctrine &doctrine, const SessionOptions &options,
                                     const Progress &progress)
{
    const Result<QByteArray> json = contentOf(document);
    if (!json)
        return failure(json.error());
    const QFileInfo file(document);
    const Result<ImportedCase> imported = readCaseJson(*json, file.fileName(), doctrine, progress);
    if (!imported)
        return failure(imported.error());
    const QString title = imported->records.info.title;
    const QFileInfo target(path);
    const Result<ScratchFolder> folder = ScratchFolder::in(target.absolutePath());
    if (!folder)
        return failure(folder.error());
    const OpenedCase session =
        createCase(folder->filePath(u"case.saranda"_s),
                   newCaseInfo(title.isEmpty() ? target.completeBaseName() : title, doctrine),
                   doctrine, options, false);
    if (!session)
        return failure(session.error());
    const Result<ImportSummary> summary = importCase(**session, *imported, file.dir(), progress);
    if (!summary)
        return failure(summary.error());
    if (Result<> copied = (*session)->saveCopy(path, true, progress); !copied)
        return failure(copied.error());
    return imported->warnings + summary->warnings;
}

Result<ReadDocument> readDocument(CaseSession &session, const QString &path,
                                  const Doctrine &doctrine, const Progress &progress)
{
    const Result<QByteArray> json = contentOf(path);
    if (!json)
        return failure(json.error());
    const QFileInfo file(path);
    const Result<ImportedCase> imported = readCaseJson(*json, file.fileName(), doctrine, progress);
    if (!imported)
        return failure(imported.error());
    const std::optional<RecordsCopy> copy =
        session.copyOfRecords([&progress] { return !progress || progress(0, 0); });
    if (!copy)
        return stoppedByPerson();
    Result<PreparedImport> prepared =
        prepareImport(session, copy->records, *imported, file.dir(), progress);
    if (!prepared)
        return failure(prepared.error());
    const QStringList warnings = imported->warnings + prepared->summary.warnings;
    return ReadDocument{*std::move(prepared), warnings};
}

Result<> writeDocument(const CaseSession &session, const QString &path, const Progress &progress)
{
    const std::optional<RecordsCopy> copy =
        session.copyOfRecords([&progress] { return !progress || progress(0, 0); });
    if (!copy)
        return stoppedByPerson();
    const Result<QByteArray> json = writeCaseJson(copy->records, progress);
    if (!json)
        return failure(json.error());
    return writeWholeFile(path, [&json, &progress](QIODevice &to) -> Result<> {
        constexpr qsizetype pieceBytes = 1024 * 1024;
        for (qsizetype done = 0; done < json->size(); done += pieceBytes) {
            const qsizetype count = std::min(pieceBytes, json->size() - done);
            if (to.write(json->constData() + done, count) != count)
                return failure(ErrorCode::Storage, to.errorString());
            if (progress && !progress(done + count, json->size()))
                return stoppedByPerson();
        }
        return {};
    });
}

} // namespace saranda
