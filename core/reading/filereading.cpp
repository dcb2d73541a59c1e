// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/filereading.h"

#include "core/base/literals.h"
#include "core/reading/readingprotocol.h"
#include "core/reading/readingtext.h"
#include "core/reading/recognition.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr int mostStarts = 4;
constexpr qsizetype longestSuffix = 8;
constexpr double pointsPerInch = 72;
constexpr double recognitionDensity = 200; ///< dots per inch: what OCR reads well

Error errorOf(ReadingFault fault)
{
    switch (fault) {
    case ReadingFault::Encrypted:
        return {ErrorCode::BadInput,
                ReadingText::tr("The file is encrypted. Saranda does not ask for passwords: add a "
                                "decrypted copy as a version of the exhibit.")};
    case ReadingFault::Unsupported:
        return {ErrorCode::BadInput, ReadingText::tr("Files of this kind cannot be shown here.")};
    case ReadingFault::TooLarge:
        return {ErrorCode::BadInput,
                ReadingText::tr("The file, or what it would unpack to, is too large to be shown.")};
    case ReadingFault::NoSuchPage:
        return {ErrorCode::BadInput, ReadingText::tr("The file has no such page.")};
    case ReadingFault::None:
    case ReadingFault::Malformed:
    case ReadingFault::Forbidden: // nothing is printed here
        break;
    }
    return {ErrorCode::BadInput, ReadingText::tr("The file is damaged and cannot be read.")};
}

/// Files whose bytes said at intake that they are read as text, or as nothing.
bool isReadAsText(const QString &mediaType)
{
    return mediaType == u"application/octet-stream" || mediaType.startsWith(u"text/"_s);
}

/// Such files would be copied for the helper only to be refused there.
bool isTooLarge(const FileToRead &file)
{
    return file.size > readinglimits::mostBytes
        || (file.size > readinglimits::mostTextBytes && isReadAsText(file.hint.mediaType));
}

Error brokenAnswer()
{
    return {ErrorCode::BadInput,
            ReadingText::tr("The reading program did not give a sound answer about this file. The "
                            "case is not affected.")};
}

} // namespace

FileReading::FileReading(FileToRead file, ReadingOptions options, const StopFlag *stop)
    : m_file(std::move(file))
    , m_options(std::move(options))
    , m_stop(stop)
{ }

FileReading::~FileReading() = default;

qint64 FileReading::helperId() const
{
    return m_helper ? m_helper->processId() : 0;
}

Result<> FileReading::ensureRunning()
{
    if (m_helper && m_helper->isRunning())
        return {};
    if (++m_starts > mostStarts)
        return failure(ErrorCode::BadInput,
                       ReadingText::tr("The file made the reading program stop several times. It "
                                       "is not read any further."));
    if (isTooLarge(m_file)) {
        m_fault = ReadingFault::TooLarge;
        return failure(errorOf(m_fault));
    }
    const QString program = m_options.program.isEmpty() ? readingProgram() : m_options.program;
    if (!m_bytes && !program.isEmpty()) {
        Result<std::unique_ptr<SharedBytes>> bytes = SharedBytes::take(m_file.content, m_file.size);
        if (!bytes)
            return failure(bytes.error());
        m_bytes = std::move(*bytes);
    }
    m_helper = std::make_unique<HelperProcess>(m_stop);
    QStringList arguments{u"--read"_s};
    if (m_bytes)
        arguments += m_bytes->arguments();
    // Every user of the machine may read the command line: what the exhibit is called stays here.
    const QString suffix = QFileInfo(m_file.hint.name).suffix().left(longestSuffix);
    arguments += QStringList{u"--type"_s, m_file.hint.mediaType, u"--name"_s, u"file."_s + suffix};
    return m_helper->start(program, arguments, m_bytes ? m_bytes->descriptor() : -1);
}

/// The answer's bytes; the faults they tell of are errors.
Result<QByteArray> FileReading::ask(const ReadingRequest &request)
{
    m_fault = ReadingFault::None;
    if (const Result<> running = ensureRunning(); !running)
        return failure(running.error());
    Result<QByteArray> answer = m_helper->exchange(encodeRequest(request), m_options.limit);
    if (!answer) {
        m_helper.reset();
        return answer;
    }
    const std::optional<ReadingFault> fault = decodeFault(*answer);
    if (!fault)
        return failure(brokenAnswer());
    m_fault = *fault;
    if (*fault != ReadingFault::None)
        return failure(errorOf(*fault));
    return answer;
}

Result<FileSummary> FileReading::summary()
{
    if (m_summary)
        return *m_summary;
    const Result<QByteArray> answer = ask({ReadingTask::Summary, 0, 0});
    if (!answer)
        return failure(answer.error());
    m_summary = decodeSummary(*answer);
    if (!m_summary)
        return failure(brokenAnswer());
    return *m_summary;
}

Result<PageText> FileReading::text(int page)
{
    const Result<QByteArray> answer = ask({ReadingTask::Text, page, 0});
    if (!answer)
        return failure(answer.error());
    std::optional<PageText> text = decodeText(*answer);
    if (!text)
        return failure(brokenAnswer());
    return *std::move(text);
}

Result<QImage> FileReading::image(int page, int width)
{
    const Result<QByteArray> answer = ask({ReadingTask::Pixels, page, width});
    if (!answer)
        return failure(answer.error());
    const std::optional<PagePixels> pixels = decodePixels(*answer);
    if (!pixels)
        return failure(brokenAnswer());
    const QImage view(reinterpret_cast<const uchar *>(pixels->bytes.constData()), pixels->width,
                      pixels->height, qsizetype(pixels->width) * 4, QImage::Format_RGB32);
    return view.copy();
}

Result<QByteArray> FileReading::attachment(int index)
{
    const Result<QByteArray> answer = ask({ReadingTask::Attachment, index, 0});
    if (!answer)
        return failure(answer.error());
    std::optional<QByteArray> bytes = decodeAttachment(*answer);
    if (!bytes)
        return failure(brokenAnswer());
    return *std::move(bytes);
}

Result<PageText> FileReading::recognised(int page)
{
    const Result<FileSummary> known = summary();
    if (!known)
        return failure(known.error());
    if (page < 0 || page >= known->pageSizes.size())
        return failure(errorOf(ReadingFault::NoSuchPage));
    const QSizeF size = known->pageSizes.at(page);
    // Images are as large as they are; pages are drawn.
    const double width = known->shape == FileShape::Image
        ? size.width()
        : size.width() / pointsPerInch * recognitionDensity;
    const Result<QImage> drawn = image(page, int(std::clamp(width, 1.0, 6000.0)));
    if (!drawn)
        return failure(drawn.error());
    return recognise(*drawn, size, m_file.language, m_options, m_stop);
}

bool ReadFile::hasText() const
{
    return std::any_of(pages.begin(), pages.end(),
                       [](const QString &page) { return !page.trimmed().isEmpty(); });
}

Result<ReadFile> readWholeText(FileReading &reading, bool mayRecognise,
                               const std::function<bool(int page, int count)> &progress)
{
    const Result<FileSummary> summary = reading.summary();
    if (!summary)
        return failure(summary.error());
    ReadFile file{*summary, {}, 0, summary->cuts};
    qsizetype length = 0;
    for (int page = 0; page < summary->pageCount; ++page) {
        if (progress && !progress(page, summary->pageCount))
            return failure(ErrorCode::Cancelled, ReadingText::tr("Reading was stopped."));
        Result<PageText> text = reading.text(page);
        if (!text && text.error().code == ErrorCode::Cancelled)
            return failure(text.error());
        const bool isEmpty = !text || text->text.trimmed().isEmpty();
        const QString beside = text ? text->beside : QString();
        if (isEmpty && mayRecognise && summary->shape != FileShape::Text) {
            text = reading.recognised(page);
            file.recognisedPages += text && !text->text.trimmed().isEmpty() ? 1 : 0;
        }
        PageText whole = text ? *text : PageText();
        whole.beside = beside; // of the page, recognised or not
        file.pages.append(withBeside(whole).text);
        length += file.pages.constLast().size();
        const bool isLast = page + 1 == summary->pageCount;
        if ((text && text->isCut) || (length > readinglimits::longestText && !isLast))
            file.cuts |= FileCut::Text;
        if (length > readinglimits::longestText)
            break;
    }
    return file;
}

} // namespace saranda
