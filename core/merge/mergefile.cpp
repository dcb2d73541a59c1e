// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/mergefile.h"

#include "core/base/literals.h"
#include "core/merge/contentpipe.h"
#include "core/merge/mergewords.h"
#include "core/storage/filereplace.h"
#include "core/storage/writerlock.h"

#include <QFileInfo>

#include <future>
#include <map>

namespace saranda {

using namespace literals;

namespace {

struct NamedFile {
    QString name;
    double size = 0;
};

/// The files the edits' records name, by their hashes.
std::map<QString, NamedFile> filesIn(const std::vector<Edit> &edits)
{
    std::map<QString, NamedFile> files;
    const auto note = [&](const auto &file) {
        if (!file.sha256.isEmpty())
            files.emplace(file.sha256, NamedFile{file.name, file.size.value_or(0)});
    };
    for (const Edit &edit : edits) {
        edit.forEach<Exhibit>([&](const Change<Exhibit> &change) {
            if (!change.after)
                return;
            if (change.after->file)
                note(*change.after->file);
            for (const StoredFile &file : change.after->renditions)
                note(file);
        });
        edit.forEach<Release>([&](const Change<Release> &change) {
            if (!change.after)
                return;
            for (const ReleasedFile &file : change.after->files)
                note(file);
        });
    }
    return files;
}

/// One file's bytes from one case into another; they are hashed on both sides.
Result<qint64> copyContent(CaseSession &into, const CaseSession &theirs, const QString &sha256,
                           const QString &name, const Progress &progress, QStringList &newContents)
{
    ContentPipe pipe;
    std::future<Result<>> read = std::async(std::launch::async, [&] {
        Result<> done = theirs.readContent(sha256, pipe.writer());
        pipe.finish(done.has_value());
        return done;
    });
    Result<StoredFile> stored = into.storeContent(pipe.reader(), name, progress, &newContents);
    pipe.abandon();
    const Result<> done = read.get();
    if (!stored)
        return failure(done || done.error().code == ErrorCode::Storage ? stored.error()
                                                                       : done.error());
    if (!done)
        return failure(done.error());
    return qint64(stored->size.value_or(0));
}

Result<> copyContents(CaseSession &into, const CaseSession &theirs, const std::vector<Edit> &edits,
                      MergeSummary &summary, const Progress &progress)
{
    std::map<QString, NamedFile> missing = filesIn(edits);
    double total = 0;
    for (auto it = missing.begin(); it != missing.end();) {
        const bool isThere = into.hasContent(it->first);
        const bool isAbsent = !isThere && !theirs.hasContent(it->first);
        summary.absent += isAbsent ? 1 : 0;
        total += isThere || isAbsent ? 0 : it->second.size;
        it = isThere || isAbsent ? missing.erase(it) : std::next(it);
    }
    QStringList newContents;
    for (const auto &[sha256, file] : missing) {
        const auto passOn = [&](qint64 done, qint64) {
            return !progress || progress(summary.bytes + done, qint64(total));
        };
        const Result<qint64> size =
            copyContent(into, theirs, sha256, file.name, passOn, newContents);
        if (!size) {
            // What cannot be taken back now is at the next opening.
            [[maybe_unused]] const Result<> gone = into.takeBack(newContents);
            return failure(size.error());
        }
        summary.bytes += *size;
        ++summary.files;
    }
    return {};
}

/// The doctrines under which theirs was assessed or something was released.
Result<> copyDoctrines(CaseSession &into, const CaseSession &theirs)
{
    QStringList versions{theirs.records().info.doctrineVersion};
    for (const Release &release : theirs.records().releases.rows())
        versions.append(release.doctrineVersion);
    versions.removeDuplicates();
    for (const QString &version : std::as_const(versions)) {
        const Result<QString> text = theirs.doctrineProfile(version);
        if (!text && text.error().code != ErrorCode::NotFound)
            return failure(text.error());
        if (!text)
            continue;
        if (Result<> stored = into.storeDoctrineProfile(version, *text); !stored)
            return stored;
    }
    return {};
}

bool haveSameFile(const Exhibit *one, const Exhibit &other)
{
    return one && one->file && other.file && one->file->sha256 == other.file->sha256;
}

/// Texts of exhibits that the case has no text of yet; of a file that it has not they are none.
Result<> copyTexts(CaseSession &into, const CaseSession &theirs, MergeSummary &summary)
{
    for (const Exhibit &exhibit : theirs.records().exhibits.rows()) {
        if (!haveSameFile(into.records().exhibits.find(exhibit.id), exhibit))
            continue;
        const Result<QStringList> known = into.exhibitText(exhibit.id);
        const Result<QStringList> pages = theirs.exhibitText(exhibit.id);
        if (!known || !pages)
            return failure(known ? pages.error() : known.error());
        if (!known->isEmpty() || pages->isEmpty())
            continue;
        const Result<QList<AttachedText>> attached = theirs.attachedTexts(exhibit.id);
        const Result<std::optional<int>> reading = theirs.readingOf(exhibit.id);
        if (!attached || !reading)
            return failure(attached ? reading.error() : attached.error());
        if (Result<> set = into.setExhibitText(exhibit.id, *pages, {}, *attached,
                                               reading->value_or(textReading));
            !set)
            return set;
        ++summary.texts;
    }
    return {};
}

bool isSameFile(const QString &left, const QString &right)
{
    const QString path = QFileInfo(left).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(right).canonicalFilePath();
}

Result<> checkOutput(const CaseSession &mine, const CaseSession &theirs, const QString &output,
                     bool replace)
{
    if (isSameFile(output, mine.path()) || isSameFile(output, theirs.path()))
        return failure(
            ErrorCode::Exists,
            MergeText::tr("“%1” is one of the two cases; give the merged case another name.")
                .arg(output));
    if (QFileInfo(output).isDir())
        return failure(ErrorCode::BadInput,
                       MergeText::tr("“%1” is a folder, not a case file.").arg(output));
    if (!replace && QFileInfo::exists(output))
        return failure(ErrorCode::Exists, MergeText::tr("“%1” exists already.").arg(output));
    return {};
}

} // namespace

Result<MergeSummary> copyMergedFiles(CaseSession &into, const CaseSession &theirs,
                                     const std::vector<Edit> &edits, const Progress &progress)
{
    MergeSummary summary;
    if (Result<> copied = copyContents(into, theirs, edits, summary, progress); !copied)
        return failure(copied.error());
    return summary;
}

Result<MergeSummary> carryOutMerge(CaseSession &into, const CaseSession &theirs,
                                   const std::vector<Edit> &edits, const Progress &progress)
{
    Result<MergeSummary> files = copyMergedFiles(into, theirs, edits, progress);
    if (!files)
        return files;
    MergeSummary summary = *files;
    if (Result<> copied = copyDoctrines(into, theirs); !copied)
        return failure(copied.error());
    for (const Edit &edit : edits) {
        if (Result<> applied = into.apply(edit); !applied)
            return failure(applied.error());
    }
    if (Result<> copied = copyTexts(into, theirs, summary); !copied)
        return failure(copied.error());
    return summary;
}

Result<MergeSummary> writeMergedCase(const CaseSession &mine, const CaseSession &theirs,
                                     const std::vector<Edit> &steps, const QString &output,
                                     bool replace, const SessionOptions &options,
                                     const Progress &progress)
{
    if (Result<> fine = checkOutput(mine, theirs, output, replace); !fine)
        return failure(fine.error());
    const QFileInfo info(output);
    const QString place = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const WriterLock::Attempt lock = WriterLock::take(place, {});
    if (lock.outcome == WriterLock::Outcome::HeldByOther)
        return failure(ErrorCode::Locked, MergeText::tr("Somebody works on “%1”.").arg(output));
    ScratchFile scratch(place);
    if (Result<> copied = mine.saveCopy(scratch.path(), false, progress); !copied)
        return failure(copied.error());
    MergeSummary summary;
    {
        Result<std::unique_ptr<CaseSession>> merged = CaseSession::open(scratch.path(), options);
        if (!merged)
            return failure(merged.error());
        Result<MergeSummary> done = carryOutMerge(**merged, theirs, steps, progress);
        if (!done)
            return done;
        summary = *done;
    }
    // A disk that refuses only while the file is closed leaves part of it in its journal.
    if (QFileInfo::exists(scratch.path() + u"-wal"_s))
        return failure(ErrorCode::Storage,
                       MergeText::tr("“%1” could not be written to its end.").arg(output));
    if (Result<> moved = scratch.moveToTarget(replace); !moved)
        return failure(moved.error());
    return summary;
}

} // namespace saranda
