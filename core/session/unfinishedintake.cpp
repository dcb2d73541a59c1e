// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/unfinishedintake.h"

#include "core/base/literals.h"
#include "core/storage/auditlog.h"
#include "core/storage/contentstore.h"
#include "core/storage/meta.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

/// How many entries the log had before the first of the bytes came in.
constexpr const char *noteName = "intake.unfinished";

void addNames(QSet<QString> &names, const Exhibit &exhibit)
{
    if (exhibit.file)
        names.insert(exhibit.file->sha256);
    for (const StoredFile &version : exhibit.renditions)
        names.insert(version.sha256);
}

void addNames(QSet<QString> &names, const Release &release)
{
    for (const ReleasedFile &file : release.files)
        names.insert(file.sha256);
}

template <typename Record>
bool namesMore(const Change<Record> &change)
{
    if constexpr (std::is_same_v<Record, Exhibit> || std::is_same_v<Record, Release>) {
        QSet<QString> before;
        QSet<QString> after;
        if (change.before)
            addNames(before, *change.before);
        if (change.after)
            addNames(after, *change.after);
        return !before.contains(after);
    }
    return false;
}

/// Unless a record names it.
void takeBack(Connection &connection, const QString &sha256, const QString &at, const QString &by)
{
    ContentStore(connection).takeBack(sha256, [&](qint64 size) {
        const QJsonObject file{{u"sha256"_s, sha256}, {u"size"_s, double(size)}};
        const QString text = QCoreApplication::translate(
            "saranda::UnfinishedIntake", "Take back a file of an intake that was not finished");
        AuditLog(connection).append(at, by, text, {{u"file"_s, {}, sha256, file, std::nullopt}});
    });
}

} // namespace

QSet<QString> namedContents(const CaseRecords &records)
{
    QSet<QString> names;
    for (const Exhibit &exhibit : records.exhibits.rows())
        addNames(names, exhibit);
    for (const Release &release : records.releases.rows())
        addNames(names, release);
    return names;
}

void noteIntake(Connection &connection)
{
    if (metaValue(connection, noteName).isEmpty())
        setMetaValue(connection, noteName, QString::number(AuditLog(connection).head().first));
}

void endIntake(Connection &connection, const Edit &settled)
{
    const bool isNamed =
        std::any_of(settled.changes.cbegin(), settled.changes.cend(), [](const AnyChange &change) {
            return std::visit([](const auto &one) { return namesMore(one); }, change);
        });
    if (isNamed)
        removeMetaValue(connection, noteName);
}

void takeBackUnfinished(Connection &connection, const QString &at, const QString &by)
{
    const QString note = metaValue(connection, noteName);
    if (note.isEmpty())
        return;
    const qint64 entry = note.toLongLong();
    AuditLog log(connection);
    for (const QString &sha256 : log.filesSince(entry)) {
        if (!log.namesFileSince(entry, sha256))
            takeBack(connection, sha256, at, by);
    }
    removeMetaValue(connection, noteName);
}

} // namespace saranda
