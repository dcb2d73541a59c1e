// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/disclosedfiles.h"

#include "core/domain/filemarking.h"

#include <algorithm>

namespace saranda {

namespace {

const StoredFile *redactedVersion(const CaseInfo &info, const Exhibit &exhibit,
                                  const QString &marking)
{
    for (const StoredFile &file : exhibit.renditions)
        if (file.rendition == Rendition::Redacted && isFileVisible(info, file, marking))
            return &file;
    return nullptr;
}

QList<StoredFile> filesOf(const Exhibit &exhibit)
{
    QList<StoredFile> files = exhibit.renditions;
    if (exhibit.file)
        files.prepend(*exhibit.file);
    return files;
}

bool names(const QString &text, const StoredFile &file)
{
    const QStringList words{file.name, file.path.section(u'/', -1), file.sha256};
    return std::any_of(words.begin(), words.end(), [&text](const QString &word) {
        return !word.isEmpty() && text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

bool isFileVisible(const CaseInfo &info, const StoredFile &file, const QString &marking)
{
    const QString own = fileMarking(file);
    return own.isEmpty() || isVisibleAt(info, own, marking);
}

std::optional<StoredFile> fileForReader(const CaseInfo &info, const Exhibit &exhibit,
                                        const std::optional<QString> &marking)
{
    if (!marking)
        return exhibit.file;
    const StoredFile *redacted = redactedVersion(info, exhibit, *marking);
    const bool isCleared = exhibit.file && isFileVisible(info, *exhibit.file, *marking);
    const bool seesAll = *marking == info.markings.value(info.markings.size() - 1);
    if (isCleared && (seesAll || !redacted))
        return exhibit.file;
    return redacted ? std::optional<StoredFile>(*redacted) : std::nullopt;
}

void discloseFiles(const CaseInfo &info, const QString &marking, Exhibit &exhibit)
{
    const QList<StoredFile> all = filesOf(exhibit);
    const std::optional<StoredFile> file = fileForReader(info, exhibit, marking);
    const bool isWhole = file && file == exhibit.file;
    exhibit.file = file;
    exhibit.renditions.removeIf([&](const StoredFile &version) {
        return !isWhole || !isFileVisible(info, version, marking);
    });
    const QList<StoredFile> shown = filesOf(exhibit);
    for (CustodyEntry &entry : exhibit.custody) {
        for (QString *text : {&entry.reason, &entry.from, &entry.to}) {
            const bool tells = std::any_of(all.begin(), all.end(), [&](const StoredFile &version) {
                return !shown.contains(version) && names(*text, version);
            });
            if (tells)
                text->clear();
            for (const StoredFile &version : shown)
                if (version.path.contains(u'/'))
                    text->replace(version.path, version.name);
        }
    }
    const auto forgetPlace = [](StoredFile &version) {
        version.path.clear();
        version.extra = {};
    };
    if (exhibit.file)
        forgetPlace(*exhibit.file);
    std::for_each(exhibit.renditions.begin(), exhibit.renditions.end(), forgetPlace);
}

} // namespace saranda
