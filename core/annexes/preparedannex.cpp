// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/preparedannex.h"

#include "core/annexes/exhibitpages.h"

#include <algorithm>

namespace saranda {

namespace {

PreparedFile slipFor(const std::optional<StoredFile> &file, Unprintable reason)
{
    PreparedFile slip;
    slip.file = file;
    slip.pages.problem = reason;
    return slip;
}

/// It would be taken out of the case only to be refused.
bool isOfNoUse(const StoredFile &stored)
{
    return stored.size.value_or(0) > double(readinglimits::mostTextBytes)
        && (stored.mediaType.startsWith(u"video/") || stored.mediaType.startsWith(u"audio/")
            || stored.mediaType == u"application/octet-stream");
}

PreparedFile preparedFile(const StoredFile &stored, const ContentReader &content,
                          const QString &textNote, PrintLauncher *launcher)
{
    if (stored.sha256.isEmpty())
        return slipFor(stored, Unprintable::Absent);
    if (isOfNoUse(stored))
        return slipFor(stored, Unprintable::OtherKind);
    Result<std::unique_ptr<SharedBytes>> bytes =
        SharedBytes::take([&](QIODevice &to) { return content(stored, to); },
                          qint64(stored.size.value_or(0)), SharedBytes::Place::Disk);
    if (!bytes && bytes.error().code == ErrorCode::Storage)
        throw ReadingEnded{false, bytes.error()};
    if (!bytes)
        return slipFor(stored,
                       bytes.error().code == ErrorCode::Damaged ? Unprintable::Altered
                                                                : Unprintable::Absent);
    PreparedFile prepared;
    prepared.file = stored;
    prepared.pages =
        exhibitPages(std::move(*bytes), {stored.mediaType, stored.name}, textNote, launcher);
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

PreparedAnnex begunAnnex(const ChosenAnnex &annex, const ContentReader &content,
                         const QString &textNote, PrintLauncher *launcher)
{
    PreparedAnnex prepared;
    prepared.annex = annex;
    if (annex.isWithheld)
        prepared.files.push_back(slipFor(std::nullopt, Unprintable::Withheld));
    else if (annex.files.empty())
        prepared.files.push_back(slipFor(std::nullopt, Unprintable::NoFile));
    for (const StoredFile &file : annex.files)
        prepared.files.push_back(preparedFile(file, content, textNote, launcher));
    return prepared;
}

void await(PreparedAnnex &annex, const std::function<bool()> &goesOn)
{
    for (PreparedFile &file : annex.files)
        await(file.pages, goesOn);
}

} // namespace saranda
