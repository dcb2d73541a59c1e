// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/storedcontents.h"

#include "core/session/unfinishedintake.h"
#include "core/storage/casefile.h"
#include "core/storage/contentstore.h"
#include "core/storage/storageerror.h"

namespace saranda {

Result<StoredContents> storedContents(const QString &path, const CaseRecords &records)
{
    const Result<std::unique_ptr<CaseFile>> file = CaseFile::open(path, {{}, true});
    if (!file)
        return failure(file.error());
    const QSet<QString> named = namedContents(records);
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
