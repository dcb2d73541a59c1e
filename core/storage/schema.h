// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QByteArrayList>
#include <QMap>
#include <QMutex>
#include <QStringList>

#include <memory>

namespace saranda {

/// The numbered steps that make and upgrade a case file, and what a file must look like at each.
class Schema
{
public:
    /// In the header of every case file: "SRND".
    static constexpr qint64 applicationId = 0x53524e44;

    /// The steps this program was released with.
    static const Schema &released();

    explicit Schema(const QByteArrayList &steps)
        : m_steps(steps)
    { }

    qint64 version() const { return m_steps.size(); }
    /// Makes an empty file a case file without records, or brings an older one up to date. One
    /// transaction a step.
    void upgrade(Connection &connection) const;
    /// What differs from the schema of the file's own version; empty when nothing does.
    QStringList differences(Connection &connection) const;

private:
    QMap<QString, QString> objectsAt(qint64 version) const;

    /// What versions look like, kept because every opening asks for it.
    struct Known {
        QMutex mutex;
        QMap<qint64, QMap<QString, QString>> objects;
    };

    QByteArrayList m_steps;
    std::shared_ptr<Known> m_known = std::make_shared<Known>();
};

/// The version a file says it has.
qint64 schemaVersionOf(Connection &connection);

} // namespace saranda
