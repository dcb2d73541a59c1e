// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/mergewords.h"

#include "core/base/literals.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace saranda {

using namespace literals;

void MergeWords::learn(const CaseRecords &records)
{
    CaseRecords::tables(records, [this](QStringView, const auto &table) {
        for (const auto &record : table.rows())
            m_keys.insert(record.id.uuid, record.key);
    });
}

QString MergeWords::text(const QJsonValue &value) const
{
    constexpr qsizetype idLength = 36;
    if (value.isString()) {
        const QString words = value.toString();
        const QString key = words.size() == idLength ? keyOf(QUuid::fromString(words)) : QString();
        return key.isEmpty() ? words : key;
    }
    if (value.isBool())
        return value.toBool() ? MergeText::tr("yes") : MergeText::tr("no");
    if (value.isDouble())
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    QStringList parts;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            parts.append(text(item));
        return parts.join(u"; "_s);
    }
    const QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        parts.append(u"%1: %2"_s.arg(it.key(), text(it.value())));
    return parts.join(u", "_s);
}

} // namespace saranda
