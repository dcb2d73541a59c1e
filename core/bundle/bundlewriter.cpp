// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/base/wholefile.h"
#include "core/bundle/bundle.h"
#include "core/bundle/bundletext.h"
#include "core/bundle/packing.h"
#include "core/bundle/scratchfolder.h"
#include "core/bundle/zipwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <vector>

namespace saranda {

using namespace literals;

namespace {

const QStringList &bundleAlgorithms()
{
    static const QStringList algorithms{u"sha256"_s, u"sha512"_s};
    return algorithms;
}

/// The end of a file's name, where it is plain enough for every system and archive.
QString plainSuffix(const QString &fileName)
{
    static const QRegularExpression plain(u"^[a-z0-9]{1,8}$"_s);
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    return suffix.contains(plain) ? u'.' + suffix : QString();
}

/// A tag value may not break its line.
QString oneLine(const QString &text)
{
    return text.simplified();
}

/// Builds the bag entry by entry. The same case gives the same entries in the same order.
class BundleWriter
{
public:
    BundleWriter(const CaseSession &session, QIODevice &to, const QString &scratchFolder,
                 const BundleOptions &options, const Progress &progress)
        : m_session(session)
        , m_options(options)
        , m_progress(progress)
        , m_scratchFolder(scratchFolder)
        , m_zip(to, scratchFolder, options.madeAt)
    { }

    Result<BundleSummary> write();

private:
    struct Sums {
        QString path;
        QHash<QString, QString> digests;
    };

    void findExhibits();
    Result<> addCase(QFile &from);
    Result<> addExhibits();
    Result<> addTagFiles();
    /// `sha256` is the hash where the source vouches for it, or empty.
    Result<> addPayload(const QString &path, const QString &sha256, const ByteSource &source,
                        bool mayDeflate = true);
    Result<> addTagFile(const QString &path, const QByteArray &bytes, bool isListed);
    QByteArray manifest(const std::vector<Sums> &files, const QString &algorithm) const;
    QByteArray bagInfo() const;
    Progress entryProgress();

    const CaseSession &m_session;
    const BundleOptions &m_options;
    const Progress &m_progress;
    QString m_scratchFolder;
    ZipWriter m_zip;
    struct Stored {
        QString entryName;
        QString key; ///< of the first exhibit it belongs to
        QString fileName;
    };
    QMap<QString, Stored> m_exhibits; ///< by hash
    std::vector<Sums> m_payload;
    std::vector<Sums> m_tags;
    BundleSummary m_summary;
    qint64 m_total = 0;
    qint64 m_told = 0; ///< of the total
};

void BundleWriter::findExhibits()
{
    const auto take = [&](const Exhibit &exhibit, const StoredFile &file) {
        if (file.sha256.isEmpty() || m_exhibits.contains(file.sha256))
            return;
        if (!m_session.hasContent(file.sha256)) {
            ++m_summary.absent;
            return;
        }
        m_exhibits.insert(file.sha256,
                          {file.sha256 + plainSuffix(file.name), exhibit.key, file.name});
        m_total += qint64(file.size.value_or(0));
    };
    for (const Exhibit *exhibit : m_session.records().exhibits.inKeyOrder()) {
        if (exhibit->file)
            take(*exhibit, *exhibit->file);
        for (const StoredFile &rendition : exhibit->renditions)
            take(*exhibit, rendition);
    }
}

Result<BundleSummary> BundleWriter::write()
{
    findExhibits();
    Result<ScratchFolder> folder = ScratchFolder::in(m_scratchFolder);
    if (!folder)
        return failure(folder.error());
    const QString copy = folder->filePath(u"case.saranda"_s);
    const Progress stoppable = [&](qint64, qint64) {
        return !m_progress || m_progress(0, m_total);
    };
    if (Result<> copied = m_session.saveCopy(copy, false, stoppable); !copied)
        return failure(copied.error());
    QFile from(copy);
    if (!from.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, from.errorString());
    folder->remove(); // the open file stays; a program that is killed leaves no copy behind
    m_total += from.size();
    if (Result<> added = addCase(from); !added)
        return failure(added.error());
    if (Result<> added = addExhibits(); !added)
        return failure(added.error());
    if (Result<> added = addTagFiles(); !added)
        return failure(added.error());
    if (Result<> finished = m_zip.finish(); !finished)
        return failure(finished.error());
    return m_summary;
}

/// A job inside the whole: passes on how far it is, from where the others ended. An entry that
/// comes again to be stored does not go back.
Progress BundleWriter::entryProgress()
{
    return [this](qint64 done, qint64) {
        m_told = std::max(m_told, std::min(m_summary.bytes + done, m_total));
        return !m_progress || m_progress(m_told, m_total);
    };
}

Result<> BundleWriter::addCase(QFile &from)
{
    const ByteSource source = [&](QIODevice &to) -> Result<> {
        if (!from.seek(0))
            return failure(ErrorCode::Storage, from.errorString());
        const Progress progress = entryProgress();
        for (qint64 done = 0; !from.atEnd();) {
            const QByteArray piece = from.read(qint64(1024) * 1024);
            if (piece.isEmpty() || to.write(piece) != piece.size())
                return failure(ErrorCode::Storage, from.errorString());
            done += piece.size();
            if (!progress(done, from.size()))
                return failure(ErrorCode::Cancelled, BundleText::tr("It was stopped."));
        }
        return {};
    };
    return addPayload(u"data/case.saranda"_s, {}, source, isAnywhereWorthPacking(from));
}

Result<> BundleWriter::addExhibits()
{
    for (auto it = m_exhibits.cbegin(); it != m_exhibits.cend(); ++it) {
        const ByteSource source = [&](QIODevice &to) {
            return m_session.readContent(it.key(), to, entryProgress());
        };
        const Result<> added =
            addPayload(u"data/exhibits/"_s + it.value().entryName, it.key(), source);
        if (!added && added.error().code == ErrorCode::Damaged)
            return failure(ErrorCode::Damaged,
                           BundleText::tr("The file “%1” of %2 cannot be put into a bundle: verify "
                                          "the case.")
                               .arg(it.value().fileName, it.value().key),
                           added.error().message);
        if (!added)
            return added;
        ++m_summary.exhibits;
    }
    return {};
}

Result<> BundleWriter::addPayload(const QString &path, const QString &sha256,
                                  const ByteSource &source, bool mayDeflate)
{
    const QStringList algorithms = sha256.isEmpty() ? bundleAlgorithms() : QStringList{u"sha512"_s};
    const auto note = [this, path, sha256](const WrittenEntry &written) {
        m_payload.push_back({path, written.digests});
        if (!sha256.isEmpty()) // the case hashes what it gives out
            m_payload.back().digests.insert(u"sha256"_s, sha256);
        m_summary.bytes += qint64(written.size);
    };
    return m_zip.add(path, algorithms, source, note, mayDeflate);
}

Result<> BundleWriter::addTagFile(const QString &path, const QByteArray &bytes, bool isListed)
{
    const ByteSource source = [&](QIODevice &to) -> Result<> {
        if (to.write(bytes) != bytes.size())
            return failure(ErrorCode::Storage, to.errorString());
        return {};
    };
    const auto note = [this, path, isListed](const WrittenEntry &written) {
        if (isListed)
            m_tags.push_back({path, written.digests});
    };
    if (Result<> added = m_zip.add(path, bundleAlgorithms(), source, note); !added)
        return added;
    return m_zip.settle();
}

Result<> BundleWriter::addTagFiles()
{
    if (Result<> settled = m_zip.settle(); !settled) // the manifests name all of the payload
        return settled;
    const QByteArray declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    if (Result<> added = addTagFile(u"bagit.txt"_s, declaration, true); !added)
        return added;
    if (Result<> added = addTagFile(u"bag-info.txt"_s, bagInfo(), true); !added)
        return added;
    for (const QString &algorithm : bundleAlgorithms()) {
        const QString name = u"manifest-%1.txt"_s.arg(algorithm);
        if (Result<> added = addTagFile(name, manifest(m_payload, algorithm), true); !added)
            return added;
    }
    for (const QString &algorithm : bundleAlgorithms()) {
        const QString name = u"tagmanifest-%1.txt"_s.arg(algorithm);
        if (Result<> added = addTagFile(name, manifest(m_tags, algorithm), false); !added)
            return added;
    }
    return {};
}

QByteArray BundleWriter::manifest(const std::vector<Sums> &files, const QString &algorithm) const
{
    QByteArray lines;
    for (const Sums &file : files)
        lines += file.digests.value(algorithm).toLatin1() + "  " + file.path.toLatin1() + '\n';
    return lines;
}

/// Says what the bundle is and nothing of who made it where.
QByteArray BundleWriter::bagInfo() const
{
    const CaseInfo &info = m_session.records().info;
    QStringList lines;
    const auto tag = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(u"%1: %2"_s.arg(label, oneLine(value)));
    };
    tag(u"Bag-Software-Agent"_s, m_options.softwareAgent);
    tag(u"Bagging-Date"_s, m_options.madeAt.date().toString(Qt::ISODate));
    tag(u"External-Identifier"_s, info.reference);
    tag(u"Internal-Sender-Identifier"_s, info.id.toString());
    tag(u"Payload-Oxum"_s, u"%1.%2"_s.arg(m_summary.bytes).arg(m_payload.size()));
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace

Result<BundleSummary> writeBundle(const CaseSession &session, QIODevice &to,
                                  const QString &scratchFolder, const BundleOptions &options,
                                  const Progress &progress)
{
    return BundleWriter(session, to, scratchFolder, options, progress).write();
}

Result<BundleSummary> makeBundle(const CaseSession &session, const QString &path,
                                 const BundleOptions &options, const Progress &progress)
{
    if (!options.replace && QFileInfo::exists(path))
        return failure(ErrorCode::Exists, BundleText::tr("“%1” exists already.").arg(path));
    BundleSummary summary;
    const auto write = [&](QIODevice &to) -> Result<> {
        Result<BundleSummary> made =
            writeBundle(session, to, QFileInfo(path).absolutePath(), options, progress);
        if (!made)
            return failure(made.error());
        summary = *std::move(made);
        return {};
    };
    const Result<> written = writeWholeFile(path, write, session.path());
    if (!written)
        return failure(written.error());
    return summary;
}

} // namespace saranda
