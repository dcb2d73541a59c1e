// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonValue>

namespace saranda {

/// The translation context of everything the merge says.
struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(saranda::MergeText)
};

/// Values in words, with keys in the place of ids.
class MergeWords
{
public:
    void learn(const CaseRecords &records);
    /// "p. 21", "exhibit: E-3, strength: 5"; empty for nothing.
    QString text(const QJsonValue &value) const;
    QString keyOf(QUuid id) const { return m_keys.value(id); }

private:
    QHash<QUuid, QString> m_keys;
};

} // namespace saranda
