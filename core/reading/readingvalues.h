// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <utility>

namespace saranda {

/// What a file says of itself: read, not trusted. `what` is one of "title", "author", "created",
/// "modified", "sent", "weekday" (a date whose weekday is another), "taken", "from", "sender",
/// "reply-to", "return-path", "to", "cc", "subject", "received", "message-id", "producer",
/// "camera", "place", "size", "scripts", "action", "attachment", "identifier".
struct FileStatement {
    QString what;
    QString value; ///< as it stands in the file
    QString date; ///< EDTF, where the value is a date that can be read

    bool operator==(const FileStatement &) const = default;
};

/// How a file is shown: as pages, as running text, or as one image.
enum class FileShape : quint8 { Pages, Text, Image };

/// What running text is counted in, because it has no pages that mean anything.
enum class TextUnit : quint8 { Line, Paragraph };

/// A file inside a message. What it is called and says it is, is for people and hints.
struct FileAttachment {
    QString name;
    QString mediaType;
    qint64 size = 0;

    bool operator==(const FileAttachment &) const = default;
};

/// What of a file is beyond the limits below, so that it is neither shown nor found.
enum class FileCut : quint16 {
    Text = 1, ///< of the whole, or of a page
    Pages = 2,
    Parts = 4, ///< of a message, or of what is attached to it
    Depth = 8, ///< parts within parts
    Headers = 16,
    Statements = 32,
    Unsound = 64, ///< parts of a document that are damaged, or unpack to too much
    Actions = 128 ///< of a PDF: parts are encrypted, damaged or too large to look for them
};
Q_DECLARE_FLAGS(FileCuts, FileCut)
Q_DECLARE_OPERATORS_FOR_FLAGS(FileCuts)

struct FileSummary {
    FileShape shape = FileShape::Text;
    TextUnit unit = TextUnit::Line;
    int pageCount = 0; ///< parts, for running text
    QList<QSizeF> pageSizes; ///< in points; for pages and images only
    QList<FileStatement> statements;
    QList<FileAttachment> attachments; ///< of a message
    FileCuts cuts;

    bool operator==(const FileSummary &) const = default;
};

/// A word of a page, where it stands in the page's text and on the page.
struct PageWord {
    qsizetype start = 0;
    qsizetype length = 0;
    QRectF box; ///< in points, from the upper left corner

    bool operator==(const PageWord &) const = default;
};

struct PageText {
    QString text;
    QList<PageWord> words; ///< in reading order; none for running text
    int firstUnit = 1; ///< number of the first line or paragraph, for running text
    bool isRecognised = false; ///< by OCR, so with mistakes
    bool isCut = false; ///< there is more of it
    QString beside = {}; ///< remarks on the page, and what is filled into its form

    bool operator==(const PageText &) const = default;
};

/// With what stands beside the text at its end, as the search and readers have it. Apart until
/// then, so that it is seen whether the page has a text of its own or is a picture of one.
inline PageText withBeside(PageText page)
{
    if (!page.beside.isEmpty() && !page.text.isEmpty() && !page.text.endsWith(u'\n'))
        page.text += u'\n';
    page.text += std::exchange(page.beside, {});
    return page;
}

/// A page as an image, four bytes a pixel (blue, green, red, unused), rows without gaps.
struct PagePixels {
    int width = 0;
    int height = 0;
    QByteArray bytes;
};

/// What helps to tell what a file is.
struct FileHint {
    QString mediaType;
    QString name;
};

namespace readinglimits {
inline constexpr qint64 mostTextBytes =
    qint64(128) * 1024 * 1024; ///< of what is no PDF, office file or image
inline constexpr qint64 mostBytes = qint64(2) * 1024 * 1024 * 1024; ///< of any file
inline constexpr int mostPages = 20'000;
inline constexpr int mostParts = 1'000; ///< of a message
inline constexpr int deepestParts = 12; ///< messages and parts within parts
inline constexpr qsizetype mostHeaders = 1'000; ///< of a message
inline constexpr qsizetype mostStatements = 200;
inline constexpr qsizetype longestStatement = 2'000;
inline constexpr qsizetype mostAttachments = 1'000;
inline constexpr qsizetype longestAttachmentName = 500;
inline constexpr qsizetype longestPage = 4 * 1024 * 1024; ///< UTF-16 units
inline constexpr qsizetype longestText = 64 * 1024 * 1024; ///< UTF-16 units of all pages
inline constexpr qsizetype longestPart = 128 * 1024; ///< running text is cut at line ends after
inline constexpr qint64 mostPixels = 40'000'000;
inline constexpr quint32 longestFrame = 256 * 1024 * 1024;
} // namespace readinglimits

} // namespace saranda
