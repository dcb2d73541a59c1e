// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bagchecker.h"

#include "core/base/literals.h"
#include "core/bundle/archivelimits.h"
#include "core/bundle/bagpath.h"
#include "core/bundle/bundletext.h"
#include "core/bundle/digests.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

const QString &declarationFile()
{
    static const QString name = u"bagit.txt"_s;
    return name;
}

bool isPayload(const QString &path)
{
    return path.startsWith(u"data/"_s);
}

} // namespace

BagChecker::BagChecker(BagSource &source, const Progress &progress)
    : m_source(source)
    , m_progress(progress)
    , m_files(source.files())
{
    m_remarks.problems = source.problems();
    m_remarks.warnings = source.warnings();
    for (const BagFile &file : m_files) {
        if (!isPayload(file.path))
            continue;
        ++m_payloadFiles;
        m_payloadBytes += file.size;
    }
}

Result<BagReport> BagChecker::check()
{
    checkDeclaration();
    m_index.emplace(m_files, m_declaration.isOne());
    if (!m_source.hasFolder(u"data"_s))
        m_remarks.problem(u"data"_s, BundleText::tr("The folder for the payload is missing."));
    readManifests();
    readFetchList();
    for (Manifest &manifest : m_manifests) {
        m_index->resolve(manifest, m_remarks);
        checkMissing(manifest);
    }
    checkManifestNames();
    checkPayloadIsListed();
    checkTagManifests();
    checkTwinFiles();
    checkInfo();
    if (Result<> hashes = checkHashes(); !hashes)
        return failure(hashes.error());
    BagReport report;
    report.version = m_declaration.version;
    report.problems = std::move(m_remarks.problems);
    report.warnings = std::move(m_remarks.warnings);
    report.files = m_payloadFiles;
    report.bytes = m_payloadBytes;
    return report;
}

/// The bytes of a tag file; nothing, with a problem, when it cannot be read; nothing when there is
/// none.
std::optional<QByteArray> BagChecker::tagFile(const QString &name)
{
    const auto file = std::find_if(m_files.begin(), m_files.end(),
                                   [&](const BagFile &other) { return other.path == name; });
    if (file == m_files.end())
        return std::nullopt;
    if (file->size > archivelimits::maxTagFileBytes) {
        m_remarks.problem(name,
                          BundleText::tr("It is larger than the %1 bytes that are read.")
                              .arg(archivelimits::maxTagFileBytes));
        return std::nullopt;
    }
    QByteArray bytes;
    const Result<> read = m_source.read(*file, [&](QByteArrayView piece) -> Result<> {
        bytes.append(piece.data(), piece.size());
        return {};
    });
    if (read)
        return bytes;
    m_remarks.problem(name, read.error().message);
    return std::nullopt;
}

std::optional<QString> BagChecker::tagText(const QString &name)
{
    const std::optional<QByteArray> bytes = tagFile(name);
    if (!bytes)
        return std::nullopt;
    const QString encoding =
        isKnownEncoding(m_declaration.encoding) ? m_declaration.encoding : u"UTF-8"_s;
    std::optional<QString> text = decodeTagFile(*bytes, encoding);
    for (const QString &warning : text ? tagFileWarnings(*bytes, encoding) : QStringList())
        m_remarks.warning(name, warning);
    if (!text)
        m_remarks.problem(name, BundleText::tr("It is not text in the encoding %1.").arg(encoding));
    return text;
}

void BagChecker::checkDeclaration()
{
    const std::optional<QByteArray> bytes = tagFile(declarationFile());
    if (!bytes) {
        m_remarks.problem(declarationFile(), BundleText::tr("The file is missing."));
        return;
    }
    m_declaration = readDeclaration(*bytes);
    for (const QString &problem : m_declaration.problems)
        m_remarks.problem(declarationFile(), problem);
    for (const QString &warning : m_declaration.warnings)
        m_remarks.warning(declarationFile(), warning);
}

void BagChecker::readManifests()
{
    bool canVerify = false;
    for (const BagFile &file : m_files) {
        std::optional<Manifest> manifest = manifestNamed(file.path);
        if (!manifest)
            continue;
        const bool isKnown = Digests::knows(manifest->algorithm);
        if (!isKnown)
            m_remarks.warning(manifest->name,
                              BundleText::tr("The algorithm “%1” is not known; its check sums are "
                                             "not compared.")
                                  .arg(manifest->algorithm));
        if (const std::optional<QString> text = tagText(file.path))
            readManifest(*manifest, *text, m_remarks);
        canVerify = canVerify || (isKnown && !manifest->isTag);
        m_manifests.push_back(std::move(*manifest));
    }
    if (!canVerify)
        m_remarks.problem({}, BundleText::tr("There is no payload manifest that can be checked."));
}

void BagChecker::readFetchList()
{
    if (const std::optional<QString> text = tagText(u"fetch.txt"_s))
        m_fetch = readFetch(*text, m_remarks);
    QSet<QString> listed;
    for (const Manifest &manifest : m_manifests) {
        for (const ManifestEntry &entry : manifest.entries)
            listed.insert(entry.path);
    }
    for (const FetchEntry &entry : m_fetch) {
        const QString place = BundleText::tr("%1 line %2").arg(u"fetch.txt"_s).arg(entry.line);
        if (!listed.contains(entry.path))
            m_remarks.problem(place, BundleText::tr("“%1” is in no manifest.").arg(entry.path));
        const std::optional<std::size_t> file = m_index->indexOf(entry.path);
        if (!file)
            m_remarks.problem(place, BundleText::tr("“%1” has not been fetched.").arg(entry.path));
        else if (entry.bytes && *entry.bytes != m_files[*file].size)
            m_remarks.warning(place,
                              BundleText::tr("It says %1 bytes; “%2” has %3.")
                                  .arg(QString::number(*entry.bytes), entry.path,
                                       QString::number(m_files[*file].size)));
    }
}

/// Weak sums show damage; only strong ones show that nobody changed anything.
void BagChecker::checkManifestNames()
{
    const bool hasPayloadManifest =
        std::any_of(m_manifests.begin(), m_manifests.end(),
                    [](const Manifest &manifest) { return !manifest.isTag; });
    const bool isStrong =
        std::any_of(m_manifests.begin(), m_manifests.end(), [](const Manifest &manifest) {
            return !manifest.isTag && Digests::hexLength(manifest.algorithm) >= 56;
        });
    if (hasPayloadManifest && !isStrong)
        m_remarks.warning({},
                          BundleText::tr("The payload has only weak check sums: they show "
                                         "accidents, not tampering."));
}

void BagChecker::checkMissing(const Manifest &manifest)
{
    for (const ManifestEntry &entry : manifest.entries) {
        if (entry.file)
            continue;
        if (isSystemFile(entry.path)) {
            m_missingSystemFiles.insert(entry.path);
            m_remarks.warning(
                manifest.place(entry),
                BundleText::tr("“%1”, a file that systems make, is missing.").arg(entry.path));
            continue;
        }
        m_remarks.problem(manifest.place(entry),
                          BundleText::tr("The file “%1” is missing.").arg(entry.path));
    }
}

/// Since 1.0 every payload manifest lists every file; before, one of them had to.
void BagChecker::checkPayloadIsListed()
{
    std::vector<int> lists(m_files.size(), 0);
    int payloadManifests = 0;
    for (const Manifest &manifest : m_manifests) {
        if (manifest.isTag)
            continue;
        ++payloadManifests;
        std::vector<bool> isListed(m_files.size(), false);
        for (const ManifestEntry &entry : manifest.entries) {
            if (entry.file)
                isListed[*entry.file] = true;
        }
        for (std::size_t i = 0; i < m_files.size(); ++i)
            lists[i] += isListed[i] ? 1 : 0;
    }
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (!isPayload(m_files[i].path))
            continue;
        if (lists[i] == 0)
            m_remarks.problem(m_files[i].path, BundleText::tr("The file is in no manifest."));
        else if (m_declaration.isOne() && lists[i] < payloadManifests)
            m_remarks.problem(m_files[i].path,
                              BundleText::tr("The file is not in every manifest."));
        if (isSystemFile(m_files[i].path))
            m_remarks.warning(m_files[i].path, BundleText::tr("It is a file that systems make."));
    }
}

void BagChecker::checkTagManifests()
{
    const auto remark = [&](const QString &place, const QString &what) {
        if (m_declaration.isOne())
            m_remarks.problem(place, what);
        else
            m_remarks.warning(place, what);
    };
    for (const Manifest &manifest : m_manifests) {
        if (!manifest.isTag)
            continue;
        QSet<QString> listed;
        for (const ManifestEntry &entry : manifest.entries) {
            listed.insert(entry.path);
            if (const std::optional<Manifest> other = manifestNamed(entry.path);
                other && other->isTag)
                remark(manifest.place(entry),
                       BundleText::tr("A tag manifest may not list “%1”.").arg(entry.path));
        }
        for (const Manifest &other : m_manifests) {
            if (!other.isTag && !listed.contains(other.name))
                remark(manifest.name,
                       BundleText::tr("It does not list the manifest “%1”.").arg(other.name));
        }
    }
}

void BagChecker::checkTwinFiles()
{
    QHash<QString, QString> seen;
    for (const BagFile &file : m_files) {
        const QString key = twinKey(file.path);
        if (seen.contains(key))
            m_remarks.warning(
                file.path,
                BundleText::tr("“%1” has the same name on some systems.").arg(seen.value(key)));
        seen.insert(key, file.path);
    }
}

Result<> BagChecker::checkHashes()
{
    std::vector<std::vector<Claim>> claims(m_files.size());
    for (const Manifest &manifest : m_manifests) {
        if (!Digests::knows(manifest.algorithm))
            continue;
        for (const ManifestEntry &entry : manifest.entries) {
            if (entry.file)
                claims[*entry.file].push_back({&manifest, &entry});
        }
    }
    // Files in no manifest are read as well: an archive may hold them damaged.
    qint64 total = 0;
    for (const BagFile &file : m_files)
        total += file.size;
    qint64 before = 0;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        qint64 done = before;
        const auto goOn = [&](qint64 size) {
            done += size;
            return !m_progress || m_progress(std::min(done, total), total);
        };
        if (Result<> compared = compareHashes(m_files[i], claims[i], goOn); !compared)
            return compared;
        before += m_files[i].size;
    }
    return {};
}

Result<> BagChecker::compareHashes(const BagFile &file, const std::vector<Claim> &claims,
                                   const std::function<bool(qint64)> &goOn)
{
    QStringList algorithms;
    for (const Claim &claim : claims) {
        if (!algorithms.contains(claim.manifest->algorithm))
            algorithms.append(claim.manifest->algorithm);
    }
    Digests digests(algorithms);
    const Result<> read = m_source.read(file, [&](QByteArrayView piece) -> Result<> {
        digests.add(piece);
        if (!goOn(piece.size()))
            return failure(ErrorCode::Cancelled, BundleText::tr("It was stopped."));
        return {};
    });
    if (!read && read.error().code == ErrorCode::Cancelled)
        return read;
    if (!read) {
        m_remarks.problem(file.path,
                          u"%1 %2"_s.arg(read.error().message, read.error().detail).trimmed());
        return {};
    }
    const QHash<QString, QString> hashes = digests.hex();
    for (const Claim &claim : claims) {
        const QString found = hashes.value(claim.manifest->algorithm);
        if (claim.entry->hash != found)
            m_remarks.problem(file.path,
                              BundleText::tr("The %1 check sum is %2, but %3 says %4.")
                                  .arg(claim.manifest->algorithm, found,
                                       claim.manifest->place(*claim.entry), claim.entry->hash));
    }
    return {};
}

void BagChecker::checkInfo()
{
    const QString name =
        m_index->indexOf(u"bag-info.txt"_s) ? u"bag-info.txt"_s : u"package-info.txt"_s;
    const std::optional<QString> text = tagText(name);
    if (!text)
        return;
    std::vector<qsizetype> badLines;
    QStringList oxums;
    for (const BagTag &tag : readTags(*text, badLines)) {
        if (tag.label.compare(u"Payload-Oxum"_s, Qt::CaseInsensitive) == 0)
            oxums.append(tag.value);
    }
    for (const qsizetype line : badLines)
        m_remarks.problem(BundleText::tr("%1 line %2").arg(name).arg(line),
                          BundleText::tr("The line is no label with a value."));
    if (oxums.size() > 1 && m_declaration.isOne())
        m_remarks.problem(name, BundleText::tr("Payload-Oxum occurs more than once."));
    for (const QString &oxum : oxums)
        checkOxum(oxum);
}

void BagChecker::checkOxum(const QString &value)
{
    const QString place = u"Payload-Oxum"_s;
    bool isBytes = false;
    bool isCount = false;
    const qint64 bytes = value.section(u'.', 0, 0).toLongLong(&isBytes);
    const qint64 count = value.section(u'.', 1).toLongLong(&isCount);
    if (!isBytes || !isCount) {
        m_remarks.problem(place, BundleText::tr("“%1” is not bytes.files.").arg(value));
        return;
    }
    if (bytes == m_payloadBytes && count == m_payloadFiles)
        return;
    const QString what = BundleText::tr("It says %1 bytes in %2 files; there are %3 in %4.")
                             .arg(bytes)
                             .arg(count)
                             .arg(m_payloadBytes)
                             .arg(m_payloadFiles);
    const bool isExplained = !m_missingSystemFiles.isEmpty() && bytes >= m_payloadBytes
        && count == m_payloadFiles + m_missingSystemFiles.size();
    if (isExplained)
        m_remarks.warning(place, what);
    else
        m_remarks.problem(place, what);
}

} // namespace saranda
