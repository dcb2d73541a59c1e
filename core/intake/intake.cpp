// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"

#include <sys/stat.h>

#include "core/base/heldfile.h"
#include "core/base/literals.h"
#include "core/intake/filetype.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>

namespace saranda {

using namespace literals;

namespace {

struct Intake {
    Q_DECLARE_TR_FUNCTIONS(saranda::Intake)
};

constexpr qint64 headSize = 4096;

/// Titles are for people: the name without its ending, and without what could turn a line around.
QString titleFrom(const QString &fileName)
{
    QString title = QFileInfo(fileName).completeBaseName();
    if (title.isEmpty())
        title = fileName;
    for (QChar &c : title) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return title.simplified();
}

Result<> checkReadable(const QFileInfo &info)
{
    if (!info.exists())
        return failure(ErrorCode::NotFound,
                       Intake::tr("There is no file “%1”.").arg(info.filePath()));
    if (info.isDir())
        return failure(ErrorCode::BadInput,
                       Intake::tr("“%1” is a folder, not a file.").arg(info.filePath()));
    return checkMayOpen(info.filePath());
}

/// What shows that somebody has written to a file, or put another in its place. The time of its
/// content can be put back; that of its last change of state (ctime) cannot.
class FileState
{
public:
    static FileState of(const QFile &file)
    {
        struct stat state = {};
        return fstat(file.handle(), &state) == 0 ? FileState(state) : FileState();
    }
    static FileState at(const QString &path)
    {
        struct stat state = {};
        return stat(QFile::encodeName(path).constData(), &state) == 0 ? FileState(state)
                                                                      : FileState();
    }
    bool operator==(const FileState &) const = default;

private:
    FileState() = default;
    explicit FileState(const struct stat &state)
        : m_values{qint64(state.st_dev),          qint64(state.st_ino),
                   qint64(state.st_size),         qint64(state.st_mtim.tv_sec),
                   qint64(state.st_mtim.tv_nsec), qint64(state.st_ctim.tv_sec),
                   qint64(state.st_ctim.tv_nsec)}
    { }

    std::array<qint64, 7> m_values{};
};

/// Whether the error is about this one file only, so that the others can still be taken in.
bool concernsOnlyTheFile(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::BadInput;
}

CustodyEntry received(const CaseSession &session, const QString &reason)
{
    CustodyEntry entry;
    entry.action = CustodyAction::Received;
    entry.by = session.userName();
    entry.reason = reason;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    if (Result<CaseDate> date = CaseDate::parse(now))
        entry.on = *date;
    return entry;
}

Exhibit exhibitOf(const StoredFile &stored, const FileType &type, const QString &key,
                  const IntakeOptions &options)
{
    Exhibit exhibit;
    exhibit.id = Exhibit::Id::make();
    exhibit.key = key;
    exhibit.title = titleFrom(stored.name);
    exhibit.kind = type.exhibitKind;
    exhibit.source = options.source;
    exhibit.marking = options.marking;
    exhibit.file = stored;
    exhibit.file->mediaType = type.mediaType;
    return exhibit;
}

} // namespace

Result<Exhibit> takeIn(CaseSession &session, const QString &path, const QString &key,
                       const IntakeOptions &options, const Progress &progress,
                       QStringList *newContents)
{
    const QFileInfo info(path);
    if (Result<> readable = checkReadable(info); !readable)
        return failure(readable.error());
    QFile file(path);
    const auto unreadable = [&] {
        return failure(ErrorCode::NotFound,
                       Intake::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    const FileType type = fileTypeOf(file.peek(headSize), info.fileName());
    if (file.error() != QFileDevice::NoError)
        return unreadable();
    const FileState before = FileState::of(file);
    QStringList added;
    Result<StoredFile> stored = session.storeContent(file, info.fileName(), progress, &added);
    if (!stored && file.error() != QFileDevice::NoError) // gone or broken in the middle
        return unreadable();
    const bool hasChanged = stored ? FileState::of(file) != before || FileState::at(path) != before
                                   : stored.error().code == ErrorCode::BadInput;
    if (hasChanged) {
        if (Result<> gone = session.takeBack(added); !gone)
            return failure(gone.error());
        return failure(
            ErrorCode::BadInput,
            Intake::tr("“%1” changed while it was being read. Close it in other programs and "
                       "add it again.")
                .arg(path));
    }
    if (!stored)
        return failure(stored.error());
    if (newContents)
        newContents->append(added);

    Exhibit exhibit = exhibitOf(*stored, type, key, options);
    exhibit.custody.append(
        received(session, Intake::tr("Taken into the case from “%1”.").arg(info.fileName())));
    return exhibit;
}

Result<TakenFiles> takeInBytes(CaseSession &session, const QByteArray &bytes, const QString &name,
                               const IntakeOptions &options, const Progress &progress)
{
    QBuffer from;
    from.setData(bytes);
    from.open(QIODevice::ReadOnly);
    TakenFiles taken;
    const Result<StoredFile> stored =
        session.storeContent(from, name, progress, &taken.newContents);
    if (!stored)
        return failure(stored.error());
    Exhibit exhibit = exhibitOf(*stored, fileTypeOf(bytes.left(headSize), name), {}, options);
    exhibit.custody.append(
        received(session, Intake::tr("Pasted into the case from the clipboard.")));
    taken.exhibits.push_back(std::move(exhibit));
    return taken;
}

Result<TakenFiles> takeInAll(CaseSession &session, const QStringList &files,
                             const IntakeOptions &options, const IntakeProgress &progress)
{
    qint64 total = 0;
    for (const QString &path : files)
        total += QFileInfo(path).size();
    TakenFiles taken;
    qint64 done = 0;
    for (qsizetype number = 0; number < files.size(); ++number) {
        const QString &path = files.at(number);
        const auto step = [&](qint64 bytes, qint64) {
            return !progress || progress(number, done + bytes, total);
        };
        Result<Exhibit> exhibit = step(0, 0)
            ? takeIn(session, path, {}, options, step, &taken.newContents)
            : Result<Exhibit>(failure(ErrorCode::Cancelled, Intake::tr("Stopped.")));
        done += QFileInfo(path).size();
        if (exhibit) {
            taken.exhibits.push_back(*std::move(exhibit));
        } else if (concernsOnlyTheFile(exhibit.error())) {
            taken.refused.push_back(exhibit.error());
        } else {
            // Without the right to write there is nothing to take back, either.
            [[maybe_unused]] const Result<> gone = session.takeBack(taken.newContents);
            return failure(exhibit.error());
        }
    }
    return taken;
}

Result<IntakeReport> addTaken(CaseSession &session, TakenFiles taken)
{
    IntakeReport report;
    report.refused = std::move(taken.refused);
    report.warnings = std::move(taken.leftOut);
    Edit edit;
    QHash<QString, QString> keyOfBytes;
    for (const Exhibit *exhibit : session.records().exhibits.inKeyOrder()) {
        if (exhibit->file && !keyOfBytes.contains(exhibit->file->sha256))
            keyOfBytes.insert(exhibit->file->sha256, exhibit->key);
    }
    const QString first = nextKey<Exhibit>(session.records());
    const qsizetype digits = first.lastIndexOf(u'-') + 1;
    qlonglong number = QStringView(first).mid(digits).toLongLong();
    for (Exhibit &exhibit : taken.exhibits) {
        exhibit.key = first.left(digits) + QString::number(number++);
        report.exhibits.push_back(exhibit.id);
        const QString known = keyOfBytes.value(exhibit.file->sha256);
        if (exhibit.file->size.value_or(1) == 0)
            report.warnings.append(Intake::tr("%1: the file “%2” is empty. It was added as it is.")
                                       .arg(exhibit.key, exhibit.file->name));
        else if (!known.isEmpty())
            report.warnings.append(
                Intake::tr("%1 has the same bytes as %2.").arg(exhibit.key, known));
        keyOfBytes.insert(exhibit.file->sha256, known.isEmpty() ? exhibit.key : known);
        edit.add(std::move(exhibit));
    }
    if (edit.isEmpty())
        return report;
    edit.text = Intake::tr("Add %n exhibit(s)", nullptr, int(report.exhibits.size()));
    if (Result<> applied = session.apply(edit); !applied) {
        [[maybe_unused]] const Result<> gone = session.takeBack(taken.newContents);
        return failure(applied.error());
    }
    return report;
}

Result<IntakeReport> addExhibits(CaseSession &session, const QStringList &files,
                                 const IntakeOptions &options, const Progress &progress)
{
    const auto step = [&progress](qsizetype, qint64 done, qint64 total) {
        return !progress || progress(done, total);
    };
    Result<TakenFiles> taken = takeInAll(session, files, options, step);
    if (!taken)
        return failure(taken.error());
    return addTaken(session, *std::move(taken));
}

} // namespace saranda
