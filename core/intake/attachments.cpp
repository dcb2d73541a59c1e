// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/attachments.h"

#include "core/base/literals.h"
#include "core/reading/readingprotocol.h"

#include <QIODevice>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr qsizetype longestName = 200;

/// For one line, and without what a passage marks its words with.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        const bool isSafe = c.category() != QChar::Other_PrivateUse
            && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
        plain += isSafe ? c : u' ';
    }
    plain = plain.simplified();
    return plain.isEmpty() ? u"?"_s : plain.left(longestName);
}

class AttachmentReader
{
public:
    AttachmentReader(const QString &language, const ReadingOptions &options, const StopFlag *stop)
        : m_language(language)
        , m_options(options)
        , m_stop(stop)
    { }

    Result<> read(FileReading &carrier, const QList<FileAttachment> &attachments,
                  const QString &within, int depth)
    {
        for (int i = 0; i < int(attachments.size()); ++i) {
            const FileAttachment &one = attachments[i];
            const bool isLogo = one.mediaType.startsWith(u"image/"_s)
                && one.size < attachmentlimits::smallestPicture;
            if (isLogo || one.size == 0)
                continue;
            const QString name =
                (within.isEmpty() ? QString() : within + u" › "_s) + plainName(one.name);
            const bool isTooMuch = depth > attachmentlimits::deepest
                || m_count == attachmentlimits::most || m_failures == attachmentlimits::mostFailures
                || m_length > readinglimits::longestText;
            if (isTooMuch) {
                found.unread.append(name);
                continue;
            }
            ++m_count;
            if (Result<> done = readOne(carrier, i, one, name, depth); !done)
                return done;
        }
        return {};
    }

    ReadAttachments found;

private:
    Result<> readOne(FileReading &carrier, int index, const FileAttachment &one,
                     const QString &name, int depth)
    {
        Result<QByteArray> bytes = carrier.attachment(index);
        if (!bytes)
            return missed(carrier, bytes.error(), name);
        const ContentSource content = [bytes = *std::move(bytes)](QIODevice &to) -> Result<> {
            if (to.write(bytes) != bytes.size())
                return failure(ErrorCode::Storage, to.errorString());
            return {};
        };
        FileReading reading({content, one.size, {one.mediaType, one.name}, m_language}, m_options,
                            m_stop);
        const Result<ReadFile> file = readWholeText(reading, m_options.mayRecognise);
        if (!file)
            return missed(reading, file.error(), name);
        if (file->hasText()) {
            for (const QString &page : file->pages)
                m_length += page.size();
            found.texts.append({name, file->pages});
        } else if (file->summary.attachments.isEmpty()) {
            found.unread.append(name);
        }
        return read(reading, file->summary.attachments, name, depth + 1);
    }

    /// Only what is about the machine, or the person, is an error.
    Result<> missed(const FileReading &reading, const Error &error, const QString &name)
    {
        if (error.code != ErrorCode::BadInput && error.code != ErrorCode::Damaged)
            return failure(error);
        found.unread.append(name);
        m_failures += reading.fault() == ReadingFault::None ? 1 : 0;
        return {};
    }

    QString m_language;
    ReadingOptions m_options;
    const StopFlag *m_stop;
    int m_count = 0;
    int m_failures = 0;
    qsizetype m_length = 0;
};

} // namespace

Result<ReadAttachments> readAttachments(FileReading &message, const FileSummary &summary,
                                        const QString &language, const ReadingOptions &options,
                                        const StopFlag *stop)
{
    AttachmentReader reader(language, options, stop);
    if (Result<> read = reader.read(message, summary.attachments, {}, 1); !read)
        return failure(read.error());
    return std::move(reader.found);
}

} // namespace saranda
