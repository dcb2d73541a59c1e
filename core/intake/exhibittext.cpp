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

/// What the reading program takes for one.
bool isMessage(const StoredFile &file)
{
    return file.mediaType == u"message/rfc822"_s
        || file.name.endsWith(u".eml"_s, Qt::CaseInsensitive);
}

/// Whether its text would be another one than when it was read. Plain text and pictures are read as
/// they always were: recognising scans again takes hours.
bool isReadOtherwise(const StoredFile &file, int reading)
{
    if (isMessage(file))
        return reading < textReading;
    const QString &type = file.mediaType;
    const bool isAsBefore = type.startsWith(u"image/"_s) || type.startsWith(u"audio/"_s)
        || type.startsWith(u"video/"_s) || (type.startsWith(u"text/"_s) && type != u"text/html"_s);
    return reading < 2 && !isAsBefore;
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
                                    const ReadingOptions &options, const StopFlag *stop,
                                    const QString &version)
{
    TextOutcome outcome;
    outcome.exhibit = exhibit.id;
    outcome.version = version;
    const StoredFile *file = fileOfVersion(exhibit, version);
    if (!file)
        return outcome;
    // What language a translation is in, nobody has said.
    const bool isTranslated = file->rendition == Rendition::Translation;
    const QString language = isTranslated ? QString() : exhibit.language;
    FileReading reading(fileToRead(session, *file, language), options, stop);
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
    outcome.cuts = read->cuts;
    outcome.pages = outcome.hasText ? read->pages : readWithoutText();
    Result<ReadAttachments> attached =
        readAttachments(reading, read->summary, language, options, stop);
    if (!attached)
        return failure(attached.error());
    outcome.attached = std::move(attached->files);
    outcome.unreadAttachments = std::move(attached->unread);
    outcome.cutAttachments = std::move(attached->cut);
    return outcome;
}

bool lacksText(const CaseSession &session, const Exhibit &exhibit, const QString &version)
{
    const StoredFile *file = fileOfVersion(exhibit, version);
    if (!file || file->sha256.isEmpty() || !session.hasContent(file->sha256))
        return false;
    const Result<std::optional<int>> reading = session.readingOf(exhibit.id, version);
    return reading && (!*reading || isReadOtherwise(*file, **reading));
}

QStringList textVersions(const Exhibit &exhibit)
{
    QStringList versions;
    const QString file = exhibit.file ? exhibit.file->sha256 : QString();
    if (!file.isEmpty())
        versions.append(QString());
    for (const StoredFile &version : exhibit.renditions) {
        const bool isOther = !version.sha256.isEmpty() && version.sha256 != file;
        if (isOther && !versions.contains(version.sha256))
            versions.append(version.sha256);
    }
    return versions;
}

const StoredFile *fileOfVersion(const Exhibit &exhibit, const QString &version)
{
    if (version.isEmpty())
        return exhibit.file ? &*exhibit.file : nullptr;
    for (const StoredFile &one : exhibit.renditions) {
        if (one.sha256 == version)
            return &one;
    }
    return nullptr;
}

} // namespace saranda
