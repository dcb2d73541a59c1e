// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importfiles.h"

#include "core/base/heldfile.h"
#include "core/storage/digest.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace saranda {

namespace {

/// A path that stays in the folder by its words alone, on every system the document may go to.
bool isInnerPath(const QString &path)
{
    static const QRegularExpression separator(QStringLiteral("[/\\\\]"));
    static const QRegularExpression drive(QStringLiteral("\\A[A-Za-z]:"));
    return QDir::isRelativePath(path) && !path.startsWith(u'\\') && !path.contains(drive)
        && !path.split(separator).contains(QStringLiteral(".."));
}

/// How much there is to read is not known yet: 0 of 0.
Result<QString> hashOf(const QString &path, const Progress &progress)
{
    constexpr qint64 pieceBytes = 256 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::BadInput, file.errorString());
    Sha256 digest;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty())
            return failure(ErrorCode::BadInput, file.errorString());
        digest.add(piece);
        if (progress && !progress(0, 0))
            return failure(ErrorCode::Cancelled, {});
    }
    return digest.hex();
}

class FileFinder
{
    Q_DECLARE_TR_FUNCTIONS(CaseImport)

public:
    FileFinder(const CaseSession &session, const QDir &baseDir, Problems &problems,
               const Progress &progress)
        : m_session(session)
        , m_progress(progress)
        , m_baseDir(baseDir)
        , m_base(QFileInfo(baseDir.absolutePath()).canonicalFilePath())
        , m_problems(problems)
    { }

    void look(const StoredFile &file, const Place &place, FoundFile found)
    {
        if (file.path.isEmpty() || m_found.isStopped)
            return;
        const Place pathPlace(place, u"path");
        if (!isInnerPath(file.path)) {
            m_problems.add(pathPlace,
                           tr("\"%1\" leaves the folder of the document").arg(file.path));
            return;
        }
        const QFileInfo info(m_baseDir.filePath(file.path));
        if (!info.exists()) {
            if (!info.isSymLink() && m_session.hasContent(file.sha256))
                return;
            m_found.warnings.append(
                pathPlace.pointer()
                + tr(": there is no file \"%1\"; the exhibit comes without it").arg(file.path));
            return;
        }
        if (!info.canonicalFilePath().startsWith(m_base + u'/')) {
            m_problems.add(
                pathPlace,
                tr("\"%1\" leads out of the folder of the document by a link").arg(file.path));
            return;
        }
        if (!info.isFile()) {
            m_problems.add(pathPlace, tr("\"%1\" is not an ordinary file").arg(file.path));
            return;
        }
        if (Result<> fine = checkMayOpen(info.filePath()); !fine) {
            m_problems.add(pathPlace, fine.error().message);
            return;
        }
        const Result<QString> hash = hashOf(info.filePath(), m_progress);
        m_found.isStopped = !hash && hash.error().code == ErrorCode::Cancelled;
        if (m_found.isStopped)
            return;
        if (!hash) {
            m_problems.add(pathPlace,
                           tr("\"%1\" cannot be read: %2").arg(file.path, hash.error().message));
            return;
        }
        if (!file.sha256.isEmpty() && *hash != file.sha256) {
            m_problems.add(Place(place, u"sha256"),
                           tr("the file \"%1\" has another hash: %2").arg(file.path, *hash));
            return;
        }
        found.path = info.filePath();
        found.size = info.size();
        m_found.bytes += found.size;
        m_found.files.push_back(found);
    }

    const FoundFiles &found() const { return m_found; }

private:
    const CaseSession &m_session;
    const Progress &m_progress;
    QDir m_baseDir;
    QString m_base;
    Problems &m_problems;
    FoundFiles m_found;
};

/// Names no folder: those of the sender's disk say more than the chain of custody needs.
CustodyEntry custodyOf(const CaseSession &session)
{
    CustodyEntry entry;
    entry.action = CustodyAction::Received;
    entry.by = session.userName();
    entry.reason = QCoreApplication::translate(
        "CaseImport", "Taken into the case together with the case document.");
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    if (Result<CaseDate> date = CaseDate::parse(now))
        entry.on = *date;
    return entry;
}

} // namespace

FoundFiles findFiles(const CaseSession &session, std::span<const Exhibit> exhibits,
                     const QDir &baseDir, Problems &problems, const Progress &progress)
{
    FileFinder finder(session, baseDir, problems, progress);
    const Place root;
    const Place list(root, u"exhibits");
    for (std::size_t i = 0; i < exhibits.size(); ++i) {
        const Exhibit &exhibit = exhibits[i];
        const Place place(list, qsizetype(i));
        FoundFile found;
        found.exhibit = qsizetype(i);
        if (exhibit.file)
            finder.look(*exhibit.file, Place(place, u"file"), found);
        const Place renditions(place, u"renditions");
        for (qsizetype j = 0; j < exhibit.renditions.size(); ++j) {
            found.rendition = j;
            finder.look(exhibit.renditions[j], Place(renditions, j), found);
        }
    }
    return finder.found();
}

Result<> storeFile(CaseSession &session, const FoundFile &found, Exhibit &exhibit,
                   const Progress &progress, QStringList *newContents)
{
    StoredFile &file = found.rendition < 0 ? *exhibit.file : exhibit.renditions[found.rendition];
    QFile source(found.path);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("CaseImport", "“%1” cannot be read: %2.")
                           .arg(file.path, source.errorString()));
    if (file.name.isEmpty())
        file.name = QFileInfo(found.path).fileName();
    const Result<StoredFile> stored =
        session.storeContent(source, file.name, progress, newContents);
    if (!stored)
        return failure(stored.error());
    if (!file.sha256.isEmpty() && file.sha256 != stored->sha256)
        return failure(
            ErrorCode::BadInput,
            QCoreApplication::translate("CaseImport", "“%1” changed while it was being read.")
                .arg(file.path));
    file.sha256 = stored->sha256;
    file.size = stored->size;
    exhibit.custody.append(custodyOf(session));
    return {};
}

} // namespace saranda
