// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bagfolder.h"

#include "core/base/foldernames.h"
#include "core/base/heldfile.h"
#include "core/bundle/bundletext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace saranda {

namespace {

const QString &pathOf(const BagFile &file)
{
    return file.path;
}

const QString &pathOf(const BagRemark &remark)
{
    return remark.place;
}

} // namespace

BagFolder::BagFolder(const QString &path)
    : m_root(QFileInfo(path).absoluteFilePath())
{
    walk({});
    const auto byPath = [](const auto &one, const auto &other) {
        return pathOf(one) < pathOf(other);
    };
    std::sort(m_files.begin(), m_files.end(), byPath);
    std::sort(m_problems.begin(), m_problems.end(), byPath);
}

/// `folder` is the path from the root, with a slash behind it.
void BagFolder::walk(const QString &folder)
{
    const std::optional<std::vector<FolderName>> names = namesIn(m_root + u'/' + folder);
    if (!names) {
        m_problems.push_back({folder, BundleText::tr("The folder cannot be read.")});
        return;
    }
    for (const FolderName &name : *names) {
        const QString relative = folder + name.name;
        const QFileInfo info(m_root + u'/' + relative);
        if (!name.isText) {
            m_problems.push_back(
                {relative, BundleText::tr("The name is not UTF-8: what is there cannot be read.")});
        } else if (info.isSymLink()) {
            m_problems.push_back(
                {relative, BundleText::tr("It is a link; a bag holds its files itself.")});
        } else if (info.isDir()) {
            m_folders.insert(relative);
            walk(relative + u'/');
        } else if (info.isFile()) {
            m_files.push_back({relative, info.size()});
        } else {
            m_problems.push_back({relative, BundleText::tr("It is neither a file nor a folder.")});
        }
    }
}

Result<> BagFolder::read(const BagFile &file, const ByteSink &sink)
{
    QFile device(QDir(m_root).filePath(file.path));
    if (Result<> fine = checkMayOpen(device.fileName()); !fine)
        return fine;
    if (!device.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::Storage,
                       BundleText::tr("The file cannot be read: %1.").arg(device.errorString()));
    QByteArray piece(qsizetype(1024) * 1024, Qt::Uninitialized);
    qint64 total = 0;
    while (true) {
        const qint64 size = device.read(piece.data(), piece.size());
        if (size < 0)
            return failure(
                ErrorCode::Storage,
                BundleText::tr("The file cannot be read: %1.").arg(device.errorString()));
        if (size == 0)
            break;
        total += size;
        if (Result<> taken = sink(QByteArrayView(piece.constData(), size)); !taken)
            return taken;
    }
    if (total != file.size)
        return failure(ErrorCode::BadInput, BundleText::tr("The file changed while it was read."));
    return {};
}

} // namespace saranda
