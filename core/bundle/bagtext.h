// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace saranda {

/// Turns the bytes of a tag file into text, by the encoding that bagit.txt declares. Nothing when
/// the bytes are not in that encoding.
std::optional<QString> decodeTagFile(const QByteArray &bytes, const QString &encoding);

/// What others may read otherwise in the bytes of a tag file that could be read, a sentence each.
QStringList tagFileWarnings(const QByteArray &bytes, const QString &encoding);

bool isKnownEncoding(const QString &encoding);

/// Lines end with LF, CR or CR LF; the last one needs no end.
QStringList linesOf(const QString &text);

/// What bagit.txt declares, and what is wrong with how it does.
struct BagDeclaration {
    QString version; ///< "1.0"; empty when it could not be read
    QString encoding;
    QStringList problems;
    QStringList warnings;

    bool isOne() const { return version == QLatin1String("1.0"); }
};

BagDeclaration readDeclaration(const QByteArray &bytes);

/// One "Label: value" of bag-info.txt, with its folded lines joined.
struct BagTag {
    QString label;
    QString value;
};

/// `badLines` gets the numbers of lines that are neither a tag nor its continuation.
std::vector<BagTag> readTags(const QString &text, std::vector<qsizetype> &badLines);

} // namespace saranda
