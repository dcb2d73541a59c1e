// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QMap>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace saranda::test {

/// The parts of an office text by name.
inline QMap<QString, QByteArray> partsOf(const QByteArray &packed)
{
    QByteArray bytes = packed;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    QMap<QString, QByteArray> parts;
    if (!zip.open(QuaZip::mdUnzip))
        return parts;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::ReadOnly))
            parts.insert(zip.getCurrentFileName(), file.readAll());
    }
    return parts;
}

} // namespace saranda::test
