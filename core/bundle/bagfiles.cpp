// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bagfiles.h"

#include "core/base/literals.h"
#include "core/bundle/bagpath.h"
#include "core/bundle/bundletext.h"

namespace saranda {

using namespace literals;

namespace {

/// Line ends in a name are written in percent, and since 1.0 the percent sign is, too.
QString withoutPercents(QString path, bool isVersionOne)
{
    path.replace(u"%0A"_s, u"\n"_s, Qt::CaseInsensitive);
    path.replace(u"%0D"_s, u"\r"_s, Qt::CaseInsensitive);
    if (isVersionOne)
        path.replace(u"%25"_s, u"%"_s);
    return path;
}

QString composed(const QString &path)
{
    return path.normalized(QString::NormalizationForm_C);
}

} // namespace

BagFiles::BagFiles(const std::vector<BagFile> &files, bool isVersionOne)
    : m_isVersionOne(isVersionOne)
    , m_files(files)
{
    for (std::size_t i = 0; i < files.size(); ++i) {
        m_byPath.insert(files[i].path, i);
        m_byTwinKey.insert(twinKey(files[i].path), i);
    }
}

std::optional<std::size_t> BagFiles::indexOf(const QString &path) const
{
    const auto found = m_byPath.constFind(path);
    return found == m_byPath.cend() ? std::nullopt : std::optional(found.value());
}

/// Older bags were mostly written without percents, so there the name as it stands goes first.
std::optional<std::size_t> BagFiles::exactly(const QString &path) const
{
    const QString decoded = withoutPercents(path, m_isVersionOne);
    const std::optional<std::size_t> first = indexOf(m_isVersionOne ? decoded : path);
    return first ? first : indexOf(m_isVersionOne ? path : decoded);
}

void BagFiles::resolve(Manifest &manifest, BagRemarks &remarks) const
{
    for (ManifestEntry &entry : manifest.entries)
        entry.file = exactly(entry.path);
    findDoubles(manifest, remarks);
    findTwins(manifest, remarks);
}

void BagFiles::findDoubles(const Manifest &manifest, BagRemarks &remarks) const
{
    QHash<QString, const ManifestEntry *> seen;
    for (const ManifestEntry &entry : manifest.entries) {
        const auto first = seen.constFind(entry.path);
        if (first == seen.cend()) {
            seen.insert(entry.path, &entry);
            continue;
        }
        if (first.value()->hash != entry.hash)
            remarks.problem(
                manifest.place(entry),
                BundleText::tr("“%1” is listed twice with different check sums.").arg(entry.path));
        else if (m_isVersionOne)
            remarks.problem(manifest.place(entry),
                            BundleText::tr("“%1” is listed twice.").arg(entry.path));
        else
            remarks.warning(manifest.place(entry),
                            BundleText::tr("“%1” is listed twice.").arg(entry.path));
    }
}

/// A name that matches no file may be another writing of a listed one, made on a system that does
/// not tell them apart. In Unicode's forms that is taken for the same name; in upper and lower case
/// only where the file is listed under its own name as well.
void BagFiles::findTwins(Manifest &manifest, BagRemarks &remarks) const
{
    QHash<QString, QString> listed;
    for (const ManifestEntry &entry : manifest.entries) {
        const QString key = twinKey(entry.path);
        const QString twin = listed.value(key, entry.path);
        if (twin != entry.path)
            remarks.warning(manifest.place(entry),
                            BundleText::tr("“%1” and “%2” are the same name on some systems.")
                                .arg(entry.path, twin));
        listed.insert(key, entry.path);
    }
    QHash<std::size_t, QString> hashes;
    for (const ManifestEntry &entry : manifest.entries) {
        if (entry.file)
            hashes.insert(*entry.file, entry.hash);
    }
    for (ManifestEntry &entry : manifest.entries) {
        const QList<std::size_t> twins = m_byTwinKey.values(twinKey(entry.path));
        if (entry.file || twins.size() != 1)
            continue;
        const std::size_t index = twins.constFirst();
        const bool isSameName = composed(m_files[index].path) == composed(entry.path);
        if (!isSameName && hashes.value(index) != entry.hash)
            continue;
        entry.file = index;
        remarks.warning(manifest.place(entry),
                        BundleText::tr("“%1” is taken for the file “%2”.")
                            .arg(entry.path, m_files[index].path));
    }
}

} // namespace saranda
