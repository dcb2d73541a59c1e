// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bagtext.h"

#include "core/base/literals.h"
#include "core/bundle/bundletext.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

const QStringList &knownVersions()
{
    static const QStringList versions{u"0.93"_s, u"0.94"_s, u"0.95"_s,
                                      u"0.96"_s, u"0.97"_s, u"1.0"_s};
    return versions;
}

bool isAscii(const QString &encoding)
{
    const QString name = encoding.trimmed().toUpper();
    return name == u"US-ASCII" || name == u"ASCII";
}

QStringDecoder decoderFor(const QByteArray &bytes, const QString &encoding)
{
    const QString name = encoding.trimmed().toUpper();
    const bool isMarked = bytes.startsWith("\xfe\xff") || bytes.startsWith("\xff\xfe");
    if (name == u"UTF-16" && !isMarked) // RFC 2781: without a mark it is big-endian
        return QStringDecoder(QStringDecoder::Utf16BE);
    if (isAscii(encoding))
        return QStringDecoder(QStringDecoder::Utf8);
    return QStringDecoder(name.toLatin1().constData());
}

/// Reads one of the two lines of bagit.txt: "label: value".
QString declared(const QString &line, const QString &label, BagDeclaration &declaration)
{
    static const QRegularExpression shape(u"^([^:]*):(.*)$"_s);
    const QRegularExpressionMatch match = shape.match(line);
    if (!match.hasMatch() || match.captured(1).trimmed() != label) {
        declaration.problems.append(BundleText::tr("The line “%1” is missing.").arg(label));
        return {};
    }
    const QString name = match.captured(1);
    const QString value = match.captured(2);
    if (name != label)
        declaration.problems.append(
            BundleText::tr("There is white space around the label “%1”.").arg(label));
    if (value != u' ' + value.trimmed())
        declaration.warnings.append(
            BundleText::tr("“%1” is not followed by just one blank and the value.").arg(label));
    return value.trimmed();
}

void checkVersion(BagDeclaration &declaration)
{
    static const QRegularExpression shape(u"^[0-9]+\\.[0-9]+$"_s);
    if (declaration.version.isEmpty())
        return;
    if (!declaration.version.contains(shape))
        declaration.problems.append(BundleText::tr("“%1” is not a version number of the form M.N.")
                                        .arg(declaration.version));
    else if (!knownVersions().contains(declaration.version))
        declaration.problems.append(BundleText::tr("Version %1 is not one of those known here: %2.")
                                        .arg(declaration.version, knownVersions().join(u", "_s)));
}

} // namespace

std::optional<QString> decodeTagFile(const QByteArray &bytes, const QString &encoding)
{
    QStringDecoder decoder = decoderFor(bytes, encoding);
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return std::nullopt;
    return text;
}

QStringList tagFileWarnings(const QByteArray &bytes, const QString &encoding)
{
    QStringList warnings;
    const bool isInAscii = isAscii(encoding);
    const bool isMarked = bytes.startsWith("\xef\xbb\xbf");
    if (isMarked && (isInAscii || encoding.trimmed().toUpper() == u"UTF-8"))
        warnings.append(BundleText::tr("It begins with a byte order mark, which others take for a "
                                       "part of the first line."));
    const bool hasMore = std::any_of(bytes.begin() + (isMarked ? 3 : 0), bytes.end(),
                                     [](char byte) { return uchar(byte) >= 0x80; });
    if (isInAscii && hasMore)
        warnings.append(BundleText::tr("It has characters that are not in its encoding %1; they "
                                       "were read as UTF-8.")
                            .arg(encoding));
    return warnings;
}

bool isKnownEncoding(const QString &encoding)
{
    return decoderFor({}, encoding).isValid();
}

QStringList linesOf(const QString &text)
{
    static const QRegularExpression ends(u"\r\n|\n|\r"_s);
    QStringList lines = text.split(ends);
    if (lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

BagDeclaration readDeclaration(const QByteArray &bytes)
{
    BagDeclaration declaration;
    if (bytes.startsWith("\xef\xbb\xbf") || bytes.startsWith("\xfe\xff")
        || bytes.startsWith("\xff\xfe")) {
        declaration.problems.append(BundleText::tr("It begins with a byte order mark."));
        return declaration;
    }
    const std::optional<QString> text = decodeTagFile(bytes, u"UTF-8"_s);
    if (!text) {
        declaration.problems.append(BundleText::tr("It is not UTF-8 text."));
        return declaration;
    }
    QStringList lines = linesOf(*text);
    while (lines.size() > 2 && lines.constLast().trimmed().isEmpty()) {
        lines.removeLast();
        declaration.warnings.append(BundleText::tr("It ends with an empty line."));
    }
    if (lines.size() > 2)
        declaration.problems.append(BundleText::tr("It has more than its two lines."));
    declaration.version = declared(lines.value(0), u"BagIt-Version"_s, declaration);
    declaration.encoding = declared(lines.value(1), u"Tag-File-Character-Encoding"_s, declaration);
    checkVersion(declaration);
    if (!declaration.encoding.isEmpty() && !isKnownEncoding(declaration.encoding))
        declaration.problems.append(
            BundleText::tr("The encoding “%1” is not known.").arg(declaration.encoding));
    return declaration;
}

std::vector<BagTag> readTags(const QString &text, std::vector<qsizetype> &badLines)
{
    std::vector<BagTag> tags;
    const QStringList lines = linesOf(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        if (line[0].isSpace() && !tags.empty())
            tags.back().value += u' ' + line.trimmed();
        else if (colon > 0 && !line[0].isSpace())
            tags.push_back({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        else
            badLines.push_back(i + 1);
    }
    return tags;
}

} // namespace saranda
