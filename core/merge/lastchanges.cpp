// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/lastchanges.h"

namespace saranda {

LastChanges::LastChanges(const CaseHistory &history, qint64 common)
{
    for (const AuditEntry &entry : history.entries) {
        if (entry.number <= common)
            continue;
        for (const AuditChange &change : entry.changes)
            m_touches[change.record].push_back({&entry, &change});
    }
}

const AuditEntry *LastChanges::of(QUuid record) const
{
    const auto touches = m_touches.constFind(record);
    return touches == m_touches.cend() ? nullptr : touches->back().entry;
}

const AuditEntry *LastChanges::of(QUuid record, const QString &path) const
{
    const auto touches = m_touches.constFind(record);
    if (touches == m_touches.cend())
        return nullptr;
    const qsizetype end = path.indexOf(u'[');
    const QString field = path.left(end < 0 ? path.size() : end).section(u'.', 0, 0);
    for (auto touch = touches->crbegin(); touch != touches->crend(); ++touch) {
        const QJsonObject before = touch->change->before.value_or(QJsonObject());
        const QJsonObject after = touch->change->after.value_or(QJsonObject());
        if (before.value(field) != after.value(field))
            return touch->entry;
    }
    return touches->back().entry;
}

} // namespace saranda
