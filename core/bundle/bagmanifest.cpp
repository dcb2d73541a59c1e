// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bagmanifest.h"

#include "core/base/literals.h"
#include "core/bundle/archivelimits.h"
#include "core/bundle/bagpath.h"
#include "core/bundle/bagtext.h"
#include "core/bundle/bundletext.h"
#include "core/bundle/digests.h"

#include <QRegularExpression>

namespace saranda {

using namespace literals;

namespace {

QString placeOfLine(const QString &file, qsizetype line)
{
    return BundleText::tr("%1 line %2").arg(file).arg(line);
}

void addRemark(std::vector<BagRemark> &remarks, const QString &place, const QString &what)
{
    if (remarks.size() < std::size_t(archivelimits::maxFaults))
        remarks.push_back({place, what});
    else if (remarks.size() == std::size_t(archivelimits::maxFaults))
        remarks.push_back({{}, BundleText::tr("There are more; they are not listed.")});
}

/// Takes a leading "./" away; it changes nothing but is not how a path is written.
QString plainPath(QString path, const QString &place, BagRemarks &remarks)
{
    if (!path.startsWith(u"./"_s))
        return path;
    remarks.warning(place, BundleText::tr("The path “%1” begins with “./”.").arg(path));
    while (path.startsWith(u"./"_s))
        path.remove(0, 2);
    return path;
}

/// md5sum and its like put a star before the names of binary files.
QString withoutStar(const QString &path, bool isTag, const QString &place, BagRemarks &remarks)
{
    if (!path.startsWith(u'*') || (!isTag && !path.mid(1).remove(u"./"_s).startsWith(u"data/"_s)))
        return path;
    remarks.warning(place,
                    BundleText::tr("The path “%1” bears the star of a check sum tool.").arg(path));
    return path.mid(1);
}

/// Whether the kind of file may be listed in this manifest.
void checkKind(const Manifest &manifest, const QString &path, const QString &place,
               BagRemarks &remarks)
{
    const bool isPayload = path.startsWith(u"data/"_s);
    if (!manifest.isTag && !isPayload)
        remarks.problem(place, BundleText::tr("“%1” is not in the folder data.").arg(path));
    if (manifest.isTag && isPayload)
        remarks.problem(place, BundleText::tr("“%1” belongs into a payload manifest.").arg(path));
}

} // namespace

void BagRemarks::problem(const QString &place, const QString &what)
{
    addRemark(problems, place, what);
}

void BagRemarks::warning(const QString &place, const QString &what)
{
    addRemark(warnings, place, what);
}

QString Manifest::place(const ManifestEntry &entry) const
{
    return placeOfLine(name, entry.line);
}

std::optional<Manifest> manifestNamed(const QString &fileName)
{
    static const QRegularExpression shape(u"^(tag)?manifest-([A-Za-z0-9_-]+)\\.txt$"_s);
    const QRegularExpressionMatch match = shape.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    Manifest manifest;
    manifest.name = fileName;
    manifest.isTag = !match.captured(1).isEmpty();
    manifest.algorithm = match.captured(2).toLower().remove(u'-').remove(u'_');
    return manifest;
}

void readManifest(Manifest &manifest, const QString &text, BagRemarks &remarks)
{
    static const QRegularExpression shape(u"^([0-9A-Fa-f]+)[ \t]+(.*)$"_s);
    const qsizetype hexLength = Digests::hexLength(manifest.algorithm);
    const QStringList lines = linesOf(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString place = placeOfLine(manifest.name, i + 1);
        if (lines[i].trimmed().isEmpty()) {
            remarks.warning(place, BundleText::tr("The line is empty."));
            continue;
        }
        const QRegularExpressionMatch match = shape.match(lines[i]);
        if (!match.hasMatch() || (hexLength != 0 && match.capturedLength(1) != hexLength)) {
            remarks.problem(place, BundleText::tr("The line is no check sum with a path."));
            continue;
        }
        QString path = withoutStar(match.captured(2), manifest.isTag, place, remarks);
        path = plainPath(path, place, remarks);
        if (const QString fault = scopeFault(path); !fault.isEmpty()) {
            remarks.problem(place, u"“%1”: %2"_s.arg(path, fault));
            continue;
        }
        checkKind(manifest, path, place, remarks);
        manifest.entries.push_back({path, match.captured(1).toLower(), i + 1, std::nullopt});
    }
}

std::vector<FetchEntry> readFetch(const QString &text, BagRemarks &remarks)
{
    static const QRegularExpression shape(u"^(\\S+)[ \t]+([0-9]+|-)[ \t]+(.+)$"_s);
    static const QRegularExpression url(u"^[A-Za-z][A-Za-z0-9+.-]*:"_s);
    std::vector<FetchEntry> entries;
    const QStringList lines = linesOf(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const QString place = placeOfLine(u"fetch.txt"_s, i + 1);
        const QRegularExpressionMatch match = shape.match(lines[i]);
        if (!match.hasMatch()) {
            remarks.problem(place, BundleText::tr("The line is no address, length and path."));
            continue;
        }
        if (!match.captured(1).contains(url))
            remarks.warning(place, BundleText::tr("“%1” is no address.").arg(match.captured(1)));
        const QString path = plainPath(match.captured(3), place, remarks);
        if (const QString fault = scopeFault(path); !fault.isEmpty()) {
            remarks.problem(place, u"“%1”: %2"_s.arg(path, fault));
            continue;
        }
        if (!path.startsWith(u"data/"_s))
            remarks.problem(place, BundleText::tr("“%1” is not in the folder data.").arg(path));
        bool isNumber = false;
        const qint64 bytes = match.captured(2).toLongLong(&isNumber);
        entries.push_back(
            {match.captured(1), path, i + 1, isNumber ? std::optional(bytes) : std::nullopt});
    }
    return entries;
}

} // namespace saranda
