// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/preparedannex.h"

#include "core/annexes/exhibitpages.h"
#include "core/annexes/foreignpages.h"
#include "core/base/literals.h"

#include <QFile>
#include <QUuid>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

PreparedFile slipFor(const std::optional<StoredFile> &file, Unprintable reason)
{
    PreparedFile slip;
    slip.file = file;
    slip.pages.problem = reason;
    return slip;
}

PreparedFile preparedFile(const StoredFile &stored, const ContentReader &content,
                          const QDir &folder, const QString &textNote)
{
    if (stored.sha256.isEmpty())
        return slipFor(stored, Unprintable::Absent);
    const QString path = folder.filePath(QUuid::createUuid().toString(QUuid::Id128));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return slipFor(stored, Unprintable::Absent);
    if (const Result<> read = content(stored, file); !read)
        return slipFor(stored,
                       read.error().code == ErrorCode::Damaged ? Unprintable::Altered
                                                               : Unprintable::Absent);
    file.close();
    PreparedFile prepared;
    prepared.file = stored;
    prepared.pages = exhibitPages(path, {stored.mediaType, stored.name}, textNote);
    QFile::remove(path); // a mapping of it lives on
    return prepared;
}

} // namespace

int PreparedAnnex::pageCount() const
{
    int count = 0;
    for (const PreparedFile &file : files)
        count += file.pageCount();
    return count;
}

PrintedAnnex PreparedAnnex::report() const
{
    PrintedAnnex report;
    report.exhibit = annex.exhibit.id;
    report.key = annex.exhibit.key;
    report.pages = pageCount();
    report.late = annex.late;
    report.remarks = annex.remarks;
    for (const PreparedFile &file : files) {
        if (report.problem == Unprintable::No)
            report.problem = file.pages.problem;
        for (const PrintRemark remark : file.pages.remarks)
            if (std::find(report.remarks.begin(), report.remarks.end(), remark)
                == report.remarks.end())
                report.remarks.push_back(remark);
    }
    return report;
}

PreparedAnnex begunAnnex(const ChosenAnnex &annex, const ContentReader &content, const QDir &folder,
                         const QString &textNote)
{
    PreparedAnnex prepared;
    prepared.annex = annex;
    if (annex.isWithheld)
        prepared.files.push_back(slipFor(std::nullopt, Unprintable::Withheld));
    else if (annex.files.empty())
        prepared.files.push_back(slipFor(std::nullopt, Unprintable::NoFile));
    for (const StoredFile &file : annex.files)
        prepared.files.push_back(preparedFile(file, content, folder, textNote));
    return prepared;
}

void await(PreparedAnnex &annex, const std::function<bool()> &goesOn)
{
    for (PreparedFile &file : annex.files)
        await(file.pages, goesOn);
}

} // namespace saranda
