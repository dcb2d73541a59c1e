// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bagfolder.h"

#include "core/base/heldfile.h"
#include "core/bundle/bundletext.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace saranda {

BagFolder::BagFolder(const QString &path)
    : m_root(QFileInfo(path).absoluteFilePath())
{
    const QDir root(m_root);
    QDirIterator walk(m_root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo info(walk.next());
        const QString relative = root.relativeFilePath(info.filePath());
        if (info.isSymLink())
            m_problems.push_back(
                {relative, BundleText::tr("It is a link; a bag holds its files itself.")});
        else if (info.isDir())
            m_folders.insert(relative);
        else if (info.isFile())
            m_files.push_back({relative, info.size()});
        else
            m_problems.push_back({relative, BundleText::tr("It is neither a file nor a folder.")});
    }
    std::sort(m_files.begin(), m_files.end(),
              [](const BagFile &one, const BagFile &other) { return one.path < other.path; });
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
