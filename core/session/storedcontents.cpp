// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/storedcontents.h"

#include "core/storage/casefile.h"
#include "core/storage/contentstore.h"
#include "core/storage/storageerror.h"

#include <QSet>

namespace saranda {

namespace {

QSet<QString> namedBy(const CaseRecords &records)
{
    QSet<QString> named;
    for (const Exhibit &exhibit : records.exhibits.rows()) {
        if (exhibit.file)
            named.insert(exhibit.file->sha256);
        for (const StoredFile &version : exhibit.renditions)
            named.insert(version.sha256);
    }
    for (const Release &release : records.releases.rows()) {
        for (const ReleasedFile &file : release.files)
            named.insert(file.sha256);
    }
    return named;
}

} // namespace

Result<StoredContents> storedContents(const QString &path, const CaseRecords &records)
{
    const Result<std::unique_ptr<CaseFile>> file = CaseFile::open(path, {{}, true});
    if (!file)
        return failure(file.error());
    const QSet<QString> named = namedBy(records);
    StoredContents contents;
    try {
        for (const ContentStore::Listed &one : ContentStore((*file)->connection()).list()) {
            ++contents.files;
            contents.bytes += one.size;
            if (named.contains(one.sha256))
                continue;
            ++contents.unnamedFiles;
            contents.unnamedBytes += one.size;
        }
    } catch (const StorageError &error) {
        return failure(toError(error, path));
    }
    return contents;
}

} // namespace saranda
