// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/auditentry.h"

#include "core/base/literals.h"

#include <QJsonArray>
#include <QMap>

namespace saranda {

using namespace literals;

namespace {

/// "citations[2].strength" -> "5" for every plain value in a record.
void flattenRecord(const QJsonValue &value, const QString &path, QMap<QString, QString> &into)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flattenRecord(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), into);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            flattenRecord(array[i], path + u'[' + QString::number(i) + u']', into);
    } else if (value.isBool()) {
        into[path] = value.toBool() ? u"true"_s : u"false"_s;
    } else if (value.isDouble()) {
        into[path] = QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    } else {
        into[path] = value.toString();
    }
}

} // namespace

std::vector<FieldChange> fieldChanges(const AuditChange &change)
{
    QMap<QString, QString> before;
    QMap<QString, QString> after;
    flattenRecord(change.before.value_or(QJsonObject()), {}, before);
    flattenRecord(change.after.value_or(QJsonObject()), {}, after);
    QMap<QString, QString> paths = before;
    paths.insert(after);

    std::vector<FieldChange> fields;
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        FieldChange field{it.key(), before.value(it.key()), after.value(it.key())};
        if (field.before != field.after)
            fields.push_back(std::move(field));
    }
    return fields;
}

std::vector<FieldChange> fieldChanges(const AuditChange &change, const CaseRecords &records)
{
    std::vector<FieldChange> fields = fieldChanges(change);
    const auto keyInsteadOfId = [&](QString &text) {
        const QUuid uuid = text.size() == 36 ? QUuid::fromString(text) : QUuid();
        if (uuid.isNull())
            return;
        CaseRecords::tables(records, [&](QStringView, const auto &table) {
            if (const QString key = table.keyOf({uuid}); !key.isEmpty())
                text = key;
        });
    };
    for (FieldChange &field : fields) {
        keyInsteadOfId(field.before);
        keyInsteadOfId(field.after);
    }
    return fields;
}

} // namespace saranda
