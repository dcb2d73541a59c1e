// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/base/plainline.h"
#include "core/bundle/bundle.h"
#include "core/bundle/bundletext.h"
#include "core/bundle/scratchfolder.h"
#include "core/exchange/caseimport.h"
#include "core/exchange/caselimits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

const QString &bundledCase()
{
    static const QString path = u"data/case.saranda"_s;
    return path;
}

const QString &bundledDocument()
{
    static const QString path = u"data/case.json"_s;
    return path;
}

const BagFile *fileNamed(const BagSource &source, const QString &path)
{
    const std::vector<BagFile> &files = source.files();
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const BagFile &file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

/// Whether the case would go to the place of the bundle, or into a bundle that is a folder.
bool liesIn(const QString &casePath, const QString &bundle)
{
    const QFileInfo target(casePath);
    const QFileInfo whole(bundle);
    if (!whole.isDir())
        return target.exists() && target == whole;
    const QString folder = QFileInfo(target.absolutePath()).canonicalFilePath() + u'/';
    return folder.startsWith(whole.canonicalFilePath() + u'/');
}

/// A part of the whole work, which is told in thousandths, so that it never seems to begin again.
Progress partOf(const Progress &whole, qint64 from, qint64 to)
{
    constexpr qint64 end = 1000;
    return [=](qint64 done, qint64 total) {
        const double share = total > 0 ? double(std::min(done, total)) / double(total) : 0;
        return !whole || whole(from + qint64(double(to - from) * share), end);
    };
}

Result<> extract(BagSource &source, const BagFile &file, const QString &path,
                 const Progress &progress)
{
    QFile to(path);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorCode::Storage,
                       BundleText::tr("“%1” cannot be written: %2.").arg(path, to.errorString()));
    qint64 done = 0;
    const Result<> read = source.read(file, [&](QByteArrayView bytes) -> Result<> {
        // A full disk takes some of them first and says why only when asked for the rest.
        for (qsizetype written = 0; written < bytes.size();) {
            const qint64 taken = to.write(bytes.data() + written, bytes.size() - written);
            if (taken <= 0)
                return failure(
                    ErrorCode::Storage,
                    BundleText::tr("“%1” cannot be written: %2.").arg(path, to.errorString()));
            written += taken;
        }
        done += bytes.size();
        if (!progress(done, qint64(file.size)))
            return failure(ErrorCode::Cancelled, BundleText::tr("It was stopped."));
        return {};
    });
    if (!read)
        return read;
    if (!to.flush())
        return failure(ErrorCode::Storage,
                       BundleText::tr("“%1” cannot be written: %2.").arg(path, to.errorString()));
    return {};
}

Error notValid(const BagReport &report)
{
    QStringList lines;
    for (const BagRemark &problem : report.problems)
        lines.append(plainLine(
            problem.place.isEmpty() ? problem.what : u"%1: %2"_s.arg(problem.place, problem.what)));
    return {ErrorCode::BadInput, BundleText::tr("The bundle is not valid; nothing was written."),
            lines.join(u'\n')};
}

/// What came is sound, but its search would answer wrongly.
Result<> renewSearchOf(const QString &path, const Progress &progress)
{
    const Result<std::unique_ptr<CaseSession>> session = CaseSession::open(path, SessionOptions());
    if (!session)
        return failure(session.error());
    return (*session)->renewSearch(progress);
}

/// Opens what the bundle calls a case and lets it check itself: the bag vouches for the bytes, not
/// for what they are.
Result<std::unique_ptr<CaseSession>> openSound(const QString &path, const Progress &progress)
{
    SessionOptions reading;
    reading.readOnly = true;
    Result<std::unique_ptr<CaseSession>> session = CaseSession::open(path, reading);
    if (!session)
        return session;
    const Result<VerifyReport> report = (*session)->verify(progress);
    if (!report)
        return failure(report.error());
    if (report->isSound())
        return session;
    if (report->isSoundButForSearch()) {
        session->reset();
        if (Result<> renewed = renewSearchOf(path, progress); !renewed)
            return failure(renewed.error());
        return CaseSession::open(path, reading);
    }
    QStringList lines;
    for (const VerifyProblem &problem : report->problems)
        lines.append(plainLine(u"%1: %2"_s.arg(problem.place, problem.what)));
    return failure(ErrorCode::Damaged,
                   BundleText::tr("The case in the bundle is not intact; nothing was written."),
                   lines.join(u'\n'));
}

/// Writes out the payload beside a case document. Names are safe: the archive's have been judged, a
/// folder's cannot leave it.
Result<> extractBeside(BagSource &source, const BagFile &document, const QDir &folder,
                       const Progress &progress)
{
    qint64 total = 0;
    for (const BagFile &file : source.files())
        total += qint64(file.size);
    qint64 before = 0;
    const Progress ofAll = [&](qint64 done, qint64) { return progress(before + done, total); };
    for (const BagFile &file : source.files()) {
        if (!file.path.startsWith(u"data/"_s) || &file == &document)
            continue;
        const QString path = folder.filePath(file.path);
        if (!QDir().mkpath(QFileInfo(path).absolutePath()))
            return failure(ErrorCode::Storage, BundleText::tr("“%1” cannot be written.").arg(path));
        if (Result<> extracted = extract(source, file, path, ofAll); !extracted)
            return extracted;
        before += qint64(file.size);
    }
    return {};
}

/// Makes a case of the document, with the files that the bundle holds beside it. Gives the remarks.
Result<QStringList> importDocument(BagSource &source, const BagFile &document, const QDir &folder,
                                   const QString &casePath, const Doctrine &doctrine,
                                   const UnbundleOptions &options, const Progress &progress)
{
    if (document.size > caselimits::maxDocumentBytes)
        return failure(ErrorCode::BadInput,
                       BundleText::tr("The case document is larger than %1 bytes.")
                           .arg(caselimits::maxDocumentBytes));
    QByteArray json;
    const Result<> read = source.read(document, [&](QByteArrayView bytes) -> Result<> {
        json.append(bytes.data(), bytes.size());
        return {};
    });
    if (!read)
        return failure(read.error());
    const Result<ImportedCase> imported = readCaseJson(json, bundledDocument(), doctrine);
    if (!imported)
        return failure(imported.error());
    if (Result<> extracted = extractBeside(source, document, folder, partOf(progress, 0, 500));
        !extracted)
        return failure(extracted.error());
    CaseInfo info = imported->records.info;
    info.id = CaseInfo::Id::make();
    SessionOptions writing;
    writing.userName = options.userName;
    Result<std::unique_ptr<CaseSession>> session =
        CaseSession::create(casePath, info, doctrine, writing);
    if (!session)
        return failure(session.error());
    const Result<ImportSummary> summary = importCase(
        **session, *imported, QDir(folder.filePath(u"data"_s)), partOf(progress, 500, 1000));
    if (!summary)
        return failure(summary.error());
    return imported->warnings + summary->warnings;
}

/// Takes the case out of a valid bag into a folder of its own, checks it there, and puts it in its
/// place in one step. Gives the remarks of an import.
Result<QStringList> placeCase(BagSource &source, const QString &casePath, const Doctrine &doctrine,
                              const UnbundleOptions &options, const Progress &progress)
{
    const BagFile *caseFile = fileNamed(source, bundledCase());
    const BagFile *document = fileNamed(source, bundledDocument());
    if (!caseFile && !document)
        return failure(ErrorCode::BadInput,
                       BundleText::tr("The bag is valid, but it holds no case."));
    const QString target = QFileInfo(casePath).absolutePath();
    const Result<ScratchFolder> folder = ScratchFolder::in(target);
    if (!folder)
        return failure(folder.error());
    const QString fresh = folder->filePath(u"case.saranda"_s);
    const Progress making = partOf(progress, 0, 400);
    QStringList remarks;
    if (caseFile) {
        if (Result<> extracted = extract(source, *caseFile, fresh, making); !extracted)
            return failure(extracted.error());
    } else {
        Result<QStringList> imported = importDocument(source, *document, QDir(folder->path()),
                                                      fresh, doctrine, options, making);
        if (!imported)
            return imported;
        remarks = *std::move(imported);
    }
    const Result<std::unique_ptr<CaseSession>> session =
        openSound(fresh, partOf(progress, 400, 700));
    if (!session)
        return failure(session.error());
    if (Result<> saved =
            (*session)->saveCopy(casePath, options.replace, partOf(progress, 700, 1000));
        !saved)
        return failure(saved.error());
    return remarks;
}

} // namespace

Result<Unbundled> unbundle(const QString &bundle, const QString &casePath, const Doctrine &doctrine,
                           const UnbundleOptions &options, const Progress &progress)
{
    if (!options.replace && QFileInfo::exists(casePath))
        return failure(ErrorCode::Exists, BundleText::tr("“%1” exists already.").arg(casePath));
    if (liesIn(casePath, bundle))
        return failure(
            ErrorCode::Exists,
            BundleText::tr("“%1” is part of the bundle: its case needs a place of its own.")
                .arg(casePath));
    const Result<std::unique_ptr<BagSource>> source = openBag(bundle);
    if (!source)
        return failure(source.error());
    Result<BagReport> report = verifyBag(**source, partOf(progress, 0, 500));
    if (!report)
        return failure(report.error());
    if (!report->isValid())
        return failure(notValid(*report));
    const Progress placing = partOf(progress, 500, 1000);
    Result<QStringList> remarks = placeCase(**source, casePath, doctrine, options, placing);
    if (!remarks)
        return failure(remarks.error());
    return Unbundled{*std::move(report), *std::move(remarks)};
}

} // namespace saranda
