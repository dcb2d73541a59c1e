// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourceedits.h"

#include "core/base/literals.h"

#include <QCoreApplication>
#include <QHash>

namespace saranda {

using namespace literals;

void regrade(Source &source, std::optional<Reliability> reliability, const QString &by,
             const QDate &on)
{
    if (source.reliability == reliability)
        return;
    if (source.reliability || !source.reliabilityReason.isEmpty())
        source.reliabilityHistory.append(
            {source.reliability, source.reliabilityReason, by, on.toString(Qt::ISODate), {}});
    source.reliability = reliability;
    source.reliabilityReason.clear();
}

QString sourceKindText(const QString &kind)
{
    static const QHash<QString, const char *> texts{
        {u"government"_s, QT_TRANSLATE_NOOP("SourceKind", "Government")},
        {u"international-body"_s, QT_TRANSLATE_NOOP("SourceKind", "International body")},
        {u"court-document"_s, QT_TRANSLATE_NOOP("SourceKind", "Court document")},
        {u"company"_s, QT_TRANSLATE_NOOP("SourceKind", "Company")},
        {u"press"_s, QT_TRANSLATE_NOOP("SourceKind", "Press")},
        {u"witness"_s, QT_TRANSLATE_NOOP("SourceKind", "Witness")},
        {u"expert"_s, QT_TRANSLATE_NOOP("SourceKind", "Expert")},
        {u"scholar"_s, QT_TRANSLATE_NOOP("SourceKind", "Scholar")},
        {u"scholars"_s, QT_TRANSLATE_NOOP("SourceKind", "Group of scholars")},
        {u"own"_s, QT_TRANSLATE_NOOP("SourceKind", "Own service")},
    };
    const char *text = texts.value(kind, nullptr);
    return text ? QCoreApplication::translate("SourceKind", text) : kind;
}

} // namespace saranda
