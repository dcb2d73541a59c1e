// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/officezip.h"

#include <QBuffer>
#include <QCoreApplication>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace saranda {

namespace {

constexpr int storeMethod = 0;

bool addPart(QuaZip &zip, const ZipPart &part, const QDateTime &dated)
{
    QuaZipNewInfo info(part.name);
    // A ZIP knows no zone and no year before 1980; UTC is the same everywhere.
    info.dateTime = dated.isValid() ? dated.toUTC() : QDateTime({1980, 1, 1}, {0, 0}, Qt::UTC);
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    QuaZipFile file(&zip);
    const int method = part.isStored ? storeMethod : Z_DEFLATED;
    const int level = part.isStored ? 0 : Z_DEFAULT_COMPRESSION;
    if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, method, level))
        return false;
    const bool isWritten = file.write(part.bytes) == part.bytes.size();
    file.close();
    return isWritten && file.getZipError() == ZIP_OK;
}

} // namespace

Result<QByteArray> zipOf(const std::vector<ZipPart> &parts, const QDateTime &dated)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.setDataDescriptorWritingEnabled(false); // readers of documents look into the first header
    bool isFine = zip.open(QuaZip::mdCreate);
    for (const ZipPart &part : parts)
        isFine = isFine && addPart(zip, part, dated);
    zip.close();
    if (!isFine || zip.getZipError() != ZIP_OK)
        return failure(ErrorCode::Storage,
                       QCoreApplication::translate("Memo", "The document cannot be packed."));
    return bytes;
}

} // namespace saranda
