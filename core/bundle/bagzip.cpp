// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bagzip.h"

#include "core/base/literals.h"
#include "core/bundle/bagfolder.h"
#include "core/bundle/bagpath.h"
#include "core/bundle/bundletext.h"

#include <QFileInfo>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

QString topOf(const QString &name)
{
    return name.section(u'/', 0, 0);
}

/// What macOS puts beside the content of an archive.
bool isMacCompanion(const QString &name)
{
    return topOf(name) == u"__MACOSX";
}

/// What systems put beside a folder that somebody then packs.
bool isCompanion(const QString &name)
{
    return isMacCompanion(name) || isSystemFile(topOf(name));
}

} // namespace

BagZip::BagZip(std::unique_ptr<ZipReader> reader)
    : m_reader(std::move(reader))
{
    const QString folder = bagFolder();
    const QString prefix = folder.isEmpty() ? folder : folder + u'/';
    for (const ZipEntry &entry : m_reader->entries()) {
        if (isCompanion(entry.name) && !prefix.isEmpty()) {
            m_warnings.push_back(
                {entry.name,
                 isMacCompanion(entry.name)
                     ? BundleText::tr("macOS added this; it is not part of the bag.")
                     : BundleText::tr("Systems make such files; it is not part of the bag.")});
            continue;
        }
        if (!entry.name.startsWith(prefix)) {
            if (!entry.isFolder || entry.name != folder)
                m_problems.push_back(
                    {entry.name, BundleText::tr("It lies beside the bag, not in it.")});
            continue;
        }
        const QString path = entry.name.mid(prefix.size());
        for (qsizetype slash = path.indexOf(u'/'); slash > 0; slash = path.indexOf(u'/', slash + 1))
            m_folders.insert(path.left(slash));
        if (entry.isFolder) {
            m_folders.insert(path);
            continue;
        }
        m_files.push_back({path, qint64(entry.size)});
        m_entries.insert(path, entry);
    }
    std::sort(m_files.begin(), m_files.end(),
              [](const BagFile &one, const BagFile &other) { return one.path < other.path; });
}

/// The folder that holds the bag: the only one that holds a bagit.txt, if the root has none.
QString BagZip::bagFolder() const
{
    QStringList tops;
    for (const ZipEntry &entry : m_reader->entries()) {
        if (entry.name == u"bagit.txt")
            return {};
        if (isCompanion(entry.name))
            continue;
        const QString top = topOf(entry.name);
        if (top == entry.name && !entry.isFolder)
            return {};
        if (!tops.contains(top) && tops.size() < 2)
            tops.append(top);
    }
    const bool isWrapped = tops.size() == 1 && tops.constFirst() != u"data";
    return isWrapped ? tops.constFirst() : QString();
}

Result<> BagZip::read(const BagFile &file, const ByteSink &sink)
{
    return m_reader->read(m_entries.value(file.path), sink);
}

Result<std::unique_ptr<BagSource>> openBag(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound,
                       BundleText::tr("There is no file or folder “%1”.").arg(path));
    if (info.isDir())
        return std::unique_ptr<BagSource>(std::make_unique<BagFolder>(path));
    Result<std::unique_ptr<ZipReader>> reader = ZipReader::open(path);
    if (!reader)
        return failure(reader.error());
    return std::unique_ptr<BagSource>(std::make_unique<BagZip>(std::move(*reader)));
}

} // namespace saranda
