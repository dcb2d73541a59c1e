// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/attachments.h"

#include "core/base/literals.h"
#include "core/reading/readingprotocol.h"

#include <QCryptographicHash>
#include <QHash>
#include <QIODevice>
#include <QSet>

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
            if (found.files.size() == attachmentlimits::mostListed) {
                found.unread.append(u"…"_s);
                break;
            }
            const FileAttachment &one = attachments[i];
            const qsizetype number = list(one, within);
            const bool isLogo = one.mediaType.startsWith(u"image/"_s)
                && one.size < attachmentlimits::smallestPicture;
            if (isLogo || one.size == 0)
                continue;
            const bool isTooMuch = depth > attachmentlimits::deepest
                || m_count == attachmentlimits::most || m_failures == attachmentlimits::mostFailures
                || m_length > readinglimits::longestText;
            if (isTooMuch) {
                found.unread.append(found.files[number].name);
                continue;
            }
            ++m_count;
            if (Result<> done = readOne(carrier, i, one, number, depth); !done)
                return done;
        }
        return {};
    }

    ReadAttachments found;

private:
    /// By a name of its own: it is named in the search and asked for by it.
    qsizetype list(const FileAttachment &one, const QString &within)
    {
        const QString plain =
            (within.isEmpty() ? QString() : within + u" › "_s) + plainName(one.name);
        QString name = plain;
        int &used = m_used[plain];
        used = std::max(used, 1);
        while (m_names.contains(name))
            name = u"%1 (%2)"_s.arg(plain, QString::number(++used));
        m_names.insert(name);
        found.files.append({name, {}, one.mediaType.simplified(), std::max<qint64>(0, one.size)});
        return found.files.size() - 1;
    }

    Result<> readOne(FileReading &carrier, int index, const FileAttachment &one, qsizetype number,
                     int depth)
    {
        const QString name = found.files[number].name;
        Result<QByteArray> bytes = carrier.attachment(index);
        if (!bytes)
            return missed(carrier, bytes.error(), name);
        found.files[number].sha256 = QString::fromLatin1(
            QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
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
            found.files[number].pages = file->pages;
            if (file->cuts & ~FileCuts(FileCut::Statements))
                found.cut.append(name);
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

    QSet<QString> m_names;
    QHash<QString, int> m_used; ///< numbers after a name
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
