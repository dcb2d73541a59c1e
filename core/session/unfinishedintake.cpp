// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/unfinishedintake.h"

#include "core/base/literals.h"
#include "core/storage/auditlog.h"
#include "core/storage/meta.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

/// Notes end with the address of the bytes and say how many entries the log had before them.
constexpr const char *notePrefix = "intake.unfinished.";

QByteArray noteName(const QString &sha256)
{
    return notePrefix + sha256.toLatin1();
}

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
void addNewNames(QSet<QString> &names, const Change<Record> &change)
{
    if constexpr (std::is_same_v<Record, Exhibit> || std::is_same_v<Record, Release>) {
        QSet<QString> before;
        QSet<QString> after;
        if (change.before)
            addNames(before, *change.before);
        if (change.after)
            addNames(after, *change.after);
        names.unite(after.subtract(before));
    }
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

void noteIntake(Connection &connection, const QString &sha256)
{
    setMetaValue(connection, noteName(sha256), QString::number(AuditLog(connection).head().first));
}

void endIntake(Connection &connection, const Edit &settled)
{
    const QStringList noted = metaValuesUnder(connection, notePrefix).keys();
    if (noted.isEmpty())
        return;
    QSet<QString> named;
    for (const AnyChange &change : settled.changes)
        std::visit([&named](const auto &one) { addNewNames(named, one); }, change);
    for (const QString &sha256 : noted) {
        if (named.contains(sha256))
            removeMetaValue(connection, noteName(sha256));
    }
}

void takeBackContent(ContentStore &contents, Connection &connection, const QString &sha256,
                     const QString &at, const QString &by, const QString &text)
{
    contents.takeBack(sha256, [&](qint64 size) {
        const QJsonObject file{{u"sha256"_s, sha256}, {u"size"_s, double(size)}};
        AuditLog(connection).append(at, by, text, {{u"file"_s, {}, sha256, file, std::nullopt}});
        removeMetaValue(connection, noteName(sha256));
    });
}

void takeBackUnfinished(Connection &connection, const QString &at, const QString &by)
{
    const QMap<QString, QString> notes = metaValuesUnder(connection, notePrefix);
    ContentStore contents(connection);
    AuditLog log(connection);
    for (auto note = notes.cbegin(); note != notes.cend(); ++note) {
        if (!log.namesFileSince(note.value().toLongLong(), note.key()))
            takeBackContent(
                contents, connection, note.key(), at, by,
                QCoreApplication::translate("saranda::UnfinishedIntake",
                                            "Take back a file of an intake that was not finished"));
        removeMetaValue(connection, noteName(note.key()));
    }
}

} // namespace saranda
