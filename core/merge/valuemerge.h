// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/listmerge.h"
#include "core/merge/mergeplan.h"

#include <QJsonObject>

namespace saranda {

/// A field both sides made different.
struct FieldConflict {
    QString path; ///< "title", "citations[2]", "elements[dd.knowledge].finding"
    QJsonValue base; ///< undefined = there was none
    QJsonValue mine;
    QJsonValue theirs;
};

/// Merges one record, as JSON, by three ways or, without an ancestor, by two. Fields are merged one
/// by one; a struct in a field counts as one value, because half of one person's finding and half
/// of another's is nobody's. Lists are merged item by item.
class ValueMerge
{
public:
    /// Answers which side's value is to stand.
    using Settle = std::function<MergeSide(const FieldConflict &)>;

    explicit ValueMerge(Settle settle)
        : m_settle(std::move(settle))
    { }

    QJsonObject merged(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);
    QJsonObject merged(const QJsonObject &mine, const QJsonObject &theirs);

    /// Alternatives both sides had added under one number: theirs got another.
    struct Renumbering {
        QString path;
        QString from;
        QString to;
    };
    const std::vector<Renumbering> &renumberings() const { return m_renumberings; }

private:
    QJsonObject members(const QString &path, const QJsonObject &base, const QJsonObject &mine,
                        const QJsonObject &theirs);
    QJsonValue value(const QString &path, const QString &name, const QJsonValue &base,
                     const QJsonValue &mine, const QJsonValue &theirs);
    QJsonArray keyedList(const QString &path, const QString &keyName, const QJsonArray &base,
                         const QJsonArray &mine, const QJsonArray &theirs);
    QJsonArray withFreeKeys(const QString &path, const QString &keyName, const QJsonArray &base,
                            const QJsonArray &mine, QJsonArray theirs);
    QJsonArray list(const QString &path, const QString &name, const QJsonArray &base,
                    const QJsonArray &mine, const QJsonArray &theirs);
    QJsonArray stretch(const QString &path, const QString &name, const ListStretch &stretch);
    QJsonValue decided(const QString &path, const QJsonValue &base, const QJsonValue &mine,
                       const QJsonValue &theirs);

    Settle m_settle;
    bool m_hasAncestor = true;
    std::vector<Renumbering> m_renumberings;
};

} // namespace saranda
