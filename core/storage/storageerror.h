// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <exception>

namespace saranda {

/// SQLite, or the system under it, refused. Thrown inside core/storage and turned into an Error
/// before anybody outside of core sees it.
class StorageError : public std::exception
{
public:
    StorageError(int sqliteCode, const QString &detail)
        : m_code(sqliteCode)
        , m_detail(detail)
        , m_what(detail.toUtf8())
    { }

    /// The extended result code of SQLite.
    int sqliteCode() const { return m_code; }
    const QString &detail() const { return m_detail; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    int m_code;
    QString m_detail;
    QByteArray m_what;
};

/// A value in the file that no version of the program writes there. The detail names the place.
class DamagedValue : public StorageError
{
public:
    explicit DamagedValue(const QString &detail);
};

/// The sentence for a person: full disk, no right to write, damaged file...
Error toError(const StorageError &error, const QString &path);

} // namespace saranda
