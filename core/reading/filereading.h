// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/helperprocess.h"
#include "core/reading/readingvalues.h"
#include "core/reading/sharedbytes.h"

#include <QImage>

#include <functional>
#include <optional>

namespace saranda {

enum class ReadingFault : quint8;

/// A file to read: where its bytes come from and what is known of it.
struct FileToRead {
    ContentSource content;
    qint64 size = 0;
    FileHint hint;
    QString language; ///< of its text, for recognition: "en", "fr"
};

struct ReadingOptions {
    QString program; ///< empty = readingProgram()
    std::chrono::milliseconds limit = std::chrono::seconds(30); ///< for one page
    bool mayRecognise = true; ///< by OCR, where it is installed
};

/// One file read by a helper process of its own: all parsing happens there. Blocks; see
/// HelperProcess. A page that kills the helper does not hinder the next one: the helper is started
/// again, a few times.
class FileReading
{
public:
    FileReading(FileToRead file, ReadingOptions options = {}, const StopFlag *stop = nullptr);
    ~FileReading();
    Q_DISABLE_COPY_MOVE(FileReading)

    Result<FileSummary> summary();
    Result<PageText> text(int page);
    /// As wide as asked, unless the page would become too large.
    Result<QImage> image(int page, int width);
    /// The bytes of a file attached to a message, by its place in the summary.
    Result<QByteArray> attachment(int index);
    /// The words of an image of the page, by OCR. ErrorCode::NotFound where none is installed.
    Result<PageText> recognised(int page);
    /// Why the last ask had no answer: ReadingFault::None when the helper died over it, took too
    /// long or could not be started.
    ReadingFault fault() const { return m_fault; }
    qint64 helperId() const;

private:
    Result<> ensureRunning();
    Result<QByteArray> ask(const struct ReadingRequest &request);

    FileToRead m_file;
    ReadingOptions m_options;
    const StopFlag *m_stop;
    std::unique_ptr<SharedBytes> m_bytes;
    std::unique_ptr<HelperProcess> m_helper;
    std::optional<FileSummary> m_summary;
    ReadingFault m_fault{};
    int m_starts = 0;
};

/// The text of a file for the search.
struct ReadFile {
    FileSummary summary;
    QStringList pages;
    int recognisedPages = 0;
    FileCuts cuts; ///< of the summary and of the pages
    bool hasText() const;
};

/// Reads all pages. `progress` counts pages and answers whether to go on. Pages that cannot be read
/// stay empty; a file that cannot be read at all is an error.
Result<ReadFile> readWholeText(FileReading &reading, bool mayRecognise,
                               const std::function<bool(int page, int count)> &progress = {});

} // namespace saranda
