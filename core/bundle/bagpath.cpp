// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bagpath.h"

#include "core/base/literals.h"
#include "core/bundle/bundletext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Control characters, and the marks that make a name read backwards on the screen.
bool isDeceptive(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

QString plainScopeFault(const QString &path)
{
    static const QRegularExpression drive(u"^[A-Za-z]:"_s);
    static const QRegularExpression variable(u"^(%[^%/\\\\]+%|\\$)"_s);
    static const QRegularExpression slashes(u"[/\\\\]"_s);
    if (path.startsWith(u'/'))
        return BundleText::tr("The path is absolute.");
    if (path.startsWith(u'\\'))
        return BundleText::tr("The path names a network share or the root of a drive.");
    if (path.contains(drive))
        return BundleText::tr("The path names a drive.");
    if (path.startsWith(u'~'))
        return BundleText::tr("The path begins in a home folder.");
    if (path.contains(variable))
        return BundleText::tr("The path begins with an environment variable.");
    if (path.split(slashes).contains(u".."_s))
        return BundleText::tr("The path leads out of its folder.");
    return {};
}

} // namespace

QString scopeFault(const QString &path)
{
    if (path.isEmpty())
        return BundleText::tr("The path is empty.");
    if (QString fault = plainScopeFault(path); !fault.isEmpty())
        return fault;
    // Dots and slashes from elsewhere in Unicode become plain ones on some systems.
    const QString folded = path.normalized(QString::NormalizationForm_KC);
    if (folded != path && !plainScopeFault(folded).isEmpty())
        return BundleText::tr(
            "The path leads out of its folder where its characters are simplified.");
    return {};
}

bool isDeceptiveName(const QString &path)
{
    return std::any_of(path.begin(), path.end(), isDeceptive);
}

QString twinKey(const QString &path)
{
    return path.normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

bool isSystemFile(const QString &path)
{
    const QString name = path.section(u'/', -1);
    static const QStringList names{u".ds_store"_s, u"thumbs.db"_s, u"desktop.ini"_s,
                                   u".spotlight-v100"_s, u".trashes"_s};
    return names.contains(name.toLower()) || name.startsWith(u"._"_s);
}

} // namespace saranda
