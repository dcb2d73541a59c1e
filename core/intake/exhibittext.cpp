// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/exhibittext.h"

#include "core/base/literals.h"

namespace saranda {

using namespace literals;

namespace {

/// One page with a space says: read, and there was no text. Without it an exhibit without text
/// would be read again each time the case is opened.
const QStringList &readWithoutText()
{
    static const QStringList pages{u" "_s};
    return pages;
}

} // namespace

FileToRead fileToRead(const CaseSession &session, const StoredFile &file, const QString &language)
{
    const ContentSource content = [&session, sha256 = file.sha256](QIODevice &to) {
        return session.readContent(sha256, to);
    };
    return {content, qint64(file.size.value_or(0)), {file.mediaType, file.name}, language};
}

Result<TextOutcome> readExhibitText(const CaseSession &session, const Exhibit &exhibit,
                                    const ReadingOptions &options, const StopFlag *stop)
{
    TextOutcome outcome{exhibit.id, {}, 0, false, std::nullopt};
    if (!exhibit.file)
        return outcome;
    FileReading reading(fileToRead(session, *exhibit.file, exhibit.language), options, stop);
    Result<ReadFile> read = readWholeText(reading, options.mayRecognise);
    if (!read) {
        if (read.error().code != ErrorCode::BadInput && read.error().code != ErrorCode::Damaged)
            return failure(read.error());
        outcome.error = read.error();
        outcome.pages = readWithoutText();
        return outcome;
    }
    outcome.hasText = read->hasText();
    outcome.recognisedPages = read->recognisedPages;
    outcome.pages = outcome.hasText ? read->pages : readWithoutText();
    return outcome;
}

bool lacksText(const CaseSession &session, const Exhibit &exhibit)
{
    if (!exhibit.file || exhibit.file->sha256.isEmpty()
        || !session.hasContent(exhibit.file->sha256))
        return false;
    const Result<QStringList> pages = session.exhibitText(exhibit.id);
    return pages && pages->isEmpty();
}

} // namespace saranda
