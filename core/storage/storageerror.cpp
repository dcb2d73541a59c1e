// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storageerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace saranda {

namespace {

QString storageSentence(const char *sentence)
{
    return QCoreApplication::translate("saranda::Storage", sentence);
}

} // namespace

DamagedValue::DamagedValue(const QString &detail)
    : StorageError(SQLITE_CORRUPT, detail)
{ }

Error toError(const StorageError &error, const QString &path)
{
    const auto make = [&](ErrorCode code, const char *sentence) {
        return Error{code, storageSentence(sentence).arg(path), error.detail()};
    };
    switch (error.sqliteCode() & 0xff) {
    case SQLITE_FULL:
        return make(ErrorCode::Storage,
                    QT_TRANSLATE_NOOP("saranda::Storage", "There is no room left to save “%1”."));
    case SQLITE_IOERR:
        return make(ErrorCode::Storage,
                    QT_TRANSLATE_NOOP("saranda::Storage",
                                      "The disk reported an error while working on “%1”."));
    case SQLITE_READONLY:
        return make(ErrorCode::ReadOnly,
                    QT_TRANSLATE_NOOP("saranda::Storage", "“%1” cannot be written."));
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return make(ErrorCode::Storage,
                    QT_TRANSLATE_NOOP("saranda::Storage", "“%1” cannot be opened."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return make(ErrorCode::Locked,
                    QT_TRANSLATE_NOOP("saranda::Storage", "Another program keeps “%1” busy."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return make(ErrorCode::Damaged,
                    QT_TRANSLATE_NOOP("saranda::Storage", "The case file “%1” is damaged."));
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled,
                storageSentence(QT_TRANSLATE_NOOP("saranda::Storage", "Stopped.")),
                {}};
    case SQLITE_TOOBIG:
        return make(
            ErrorCode::BadInput,
            QT_TRANSLATE_NOOP("saranda::Storage", "A text is too large to be stored in “%1”."));
    default:
        return make(ErrorCode::Storage,
                    QT_TRANSLATE_NOOP("saranda::Storage", "“%1” could not be worked on."));
    }
}

} // namespace saranda
