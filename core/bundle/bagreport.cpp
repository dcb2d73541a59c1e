// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bagreport.h"

#include "core/base/heldfile.h"
#include "core/base/literals.h"
#include "core/bundle/bagchecker.h"

#include <QFile>
#include <QFileInfo>

namespace saranda {

using namespace literals;

Result<BagReport> verifyBag(BagSource &source, const Progress &progress)
{
    return BagChecker(source, progress).check();
}

Result<BagReport> verifyBag(const QString &path, const Progress &progress)
{
    const Result<std::unique_ptr<BagSource>> source = openBag(path);
    if (source)
        return verifyBag(**source, progress);
    if (source.error().code != ErrorCode::BadInput)
        return failure(source.error());
    BagReport report;
    const QString name = QFileInfo(path).fileName();
    report.problems.push_back({name, source.error().message});
    const QStringList faults = source.error().detail.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &fault : faults)
        report.problems.push_back({name, fault});
    return report;
}

bool looksLikeBag(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    if (!info.isFile() || !checkMayOpen(path))
        return false;
    QFile file(path);
    return path.endsWith(u".zip"_s, Qt::CaseInsensitive)
        || (file.open(QIODevice::ReadOnly) && file.peek(2) == "PK");
}

} // namespace saranda
