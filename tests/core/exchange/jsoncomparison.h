// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace saranda::test {

/// What of `expected` is not in `actual` with an equal value, as JSON pointers. Members that
/// `actual` has beside it are allowed; a null stands for an absent member. Lists of records with
/// ids are compared by id, because the program orders them.
inline void findLosses(const QJsonValue &expected, const QJsonValue &actual, const QString &pointer,
                       QStringList &losses)
{
    if (expected.isObject() && actual.isObject()) {
        const QJsonObject wanted = expected.toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            if (!it.value().isNull() || actual.toObject().contains(it.key()))
                findLosses(it.value(), actual.toObject().value(it.key()), pointer + u'/' + it.key(),
                           losses);
        }
        return;
    }
    if (expected.isArray() && actual.isArray()
        && expected.toArray().size() == actual.toArray().size()) {
        const QJsonArray wanted = expected.toArray();
        const QJsonArray found = actual.toArray();
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const QJsonValue id = wanted[i].toObject().value(QStringLiteral("id"));
            QJsonValue match = found[i];
            for (const QJsonValue &candidate : found) {
                if (!id.isUndefined() && candidate.toObject().value(QStringLiteral("id")) == id)
                    match = candidate;
            }
            findLosses(wanted[i], match, pointer + u'/' + QString::number(i), losses);
        }
        return;
    }
    if (expected != actual)
        losses.append(pointer);
}

inline QStringList lossesOf(const QJsonValue &expected, const QJsonValue &actual)
{
    QStringList losses;
    findLosses(expected, actual, QString(), losses);
    return losses;
}

} // namespace saranda::test
