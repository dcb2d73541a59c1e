// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/exif.h"
#include "core/extraction/extractor.h"
#include "core/extraction/pixels.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace saranda {

using namespace literals;

namespace {

constexpr qint64 mostImageBytes = qint64(256) * 1024 * 1024;
constexpr qint64 mostSourcePixels = 120'000'000;
constexpr int mostDecodedMegabytes = 512; ///< what so many pixels take
constexpr int mostSheets = 2000;

/// One picture, or those of a scanner that keeps all sheets in one file.
class ImageExtractor : public Extractor
{
public:
    ImageExtractor(QByteArray bytes, const QByteArray &format)
        : m_bytes(std::move(bytes))
        , m_format(format)
        , m_buffer(&m_bytes)
    { }

    ReadingFault load()
    {
        if (!QImageReader::supportedImageFormats().contains(m_format))
            return ReadingFault::Unsupported;
        QImageReader::setAllocationLimit(mostDecodedMegabytes);
        m_buffer.open(QIODevice::ReadOnly);
        if (m_format == "tiff") {
            goTo(0); // Qt counts the sheets from where the file stands, not from its start
            const int sheets = m_reader->imageCount();
            m_isCut = sheets > mostSheets;
            m_count = std::clamp(sheets, 1, mostSheets);
        }
        return show(0);
    }

    FileSummary summary() override
    {
        FileSummary said;
        said.shape = FileShape::Image;
        said.pageCount = m_count;
        said.cuts.setFlag(FileCut::Pages, m_isCut);
        for (int page = 0; page < m_count; ++page)
            said.pageSizes.append(QSizeF(sizeOf(page)));
        addExifStatements(said, m_bytes);
        const QSize first = said.pageSizes.first().toSize();
        addStatement(said, u"size"_s, u"%1 × %2"_s.arg(first.width()).arg(first.height()));
        return said;
    }

    Extracted<PageText> text(int page) override
    {
        if (page < 0 || page >= m_count)
            return ReadingFault::NoSuchPage;
        return PageText{};
    }

    Extracted<PagePixels> pixels(int page, int width) override
    {
        if (page < 0 || page >= m_count)
            return ReadingFault::NoSuchPage;
        if (const ReadingFault fault = show(page); fault != ReadingFault::None)
            return fault;
        const int wanted = std::clamp(width, 1, m_image.width());
        return pixelsOf(wanted == m_image.width()
                            ? m_image
                            : m_image.scaledToWidth(wanted, Qt::SmoothTransformation));
    }

private:
    /// Goes to a picture of the file; those of most formats are read once from the start.
    void goTo(int page)
    {
        m_buffer.seek(0);
        m_reader.emplace(&m_buffer, m_format);
        m_reader->setDecideFormatFromContent(false);
        m_reader->setAutoTransform(true);
        if (page > 0)
            m_reader->jumpToImage(page);
    }

    /// Decodes the picture, unless it is the one that was decoded last.
    ReadingFault show(int page)
    {
        if (page == m_shown)
            return ReadingFault::None;
        goTo(page);
        const QSize size = m_reader->size();
        if (size.isValid() && qint64(size.width()) * size.height() > mostSourcePixels)
            return ReadingFault::TooLarge;
        m_shown = -1;
        m_image = m_reader->read();
        if (m_image.isNull())
            return ReadingFault::Malformed;
        m_shown = page;
        return ReadingFault::None;
    }

    /// Upright, as it is shown.
    QSize sizeOf(int page)
    {
        if (page == m_shown)
            return m_image.size();
        goTo(page);
        const QSize size = m_reader->size();
        if (size.isEmpty())
            return {1, 1}; // says so when it is to be shown
        const bool isTurned =
            m_reader->transformation().testFlag(QImageIOHandler::TransformationRotate90);
        return isTurned ? size.transposed() : size;
    }

    QByteArray m_bytes;
    QByteArray m_format;
    QBuffer m_buffer;
    std::optional<QImageReader> m_reader;
    QImage m_image;
    int m_shown = -1;
    int m_count = 1;
    bool m_isCut = false; ///< there are more
};

} // namespace

Extracted<PagePixels> pixelsOf(const QImage &image)
{
    const qint64 count = qint64(image.width()) * image.height();
    if (image.isNull() || count > readinglimits::mostPixels)
        return ReadingFault::TooLarge;
    // Where an image is transparent, paper shows.
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    if (image.hasAlphaChannel()) {
        QPainter painter(&opaque);
        painter.drawImage(0, 0, image);
    } else {
        opaque = image.convertToFormat(QImage::Format_RGB32);
    }
    PagePixels pixels{opaque.width(), opaque.height(), {}};
    pixels.bytes.reserve(qsizetype(count) * 4);
    for (int row = 0; row < opaque.height(); ++row)
        pixels.bytes.append(reinterpret_cast<const char *>(opaque.constScanLine(row)),
                            qsizetype(opaque.width()) * 4);
    return pixels;
}

NewExtractor makeImageExtractor(QFile &file, const QByteArray &format)
{
    if (file.size() > mostImageBytes)
        return ReadingFault::TooLarge;
    file.seek(0);
    auto extractor = std::make_unique<ImageExtractor>(file.readAll(), format);
    if (const ReadingFault fault = extractor->load(); fault != ReadingFault::None)
        return fault;
    return extractor;
}

} // namespace saranda
