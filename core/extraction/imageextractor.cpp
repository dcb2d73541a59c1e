// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/exif.h"
#include "core/extraction/extractor.h"
#include "core/extraction/pixels.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace saranda {

using namespace literals;

namespace {

constexpr qint64 mostImageBytes = qint64(256) * 1024 * 1024;
constexpr qint64 mostSourcePixels = 120'000'000;

class ImageExtractor : public Extractor
{
public:
    ImageExtractor(QByteArray bytes, const QByteArray &format)
        : m_bytes(std::move(bytes))
        , m_format(format)
    { }

    ReadingFault load()
    {
        QBuffer buffer(&m_bytes);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer, m_format);
        reader.setDecideFormatFromContent(false);
        reader.setAutoTransform(true);
        if (!QImageReader::supportedImageFormats().contains(m_format))
            return ReadingFault::Unsupported;
        const QSize size = reader.size();
        if (size.isValid() && qint64(size.width()) * size.height() > mostSourcePixels)
            return ReadingFault::TooLarge;
        m_image = reader.read();
        return m_image.isNull() ? ReadingFault::Malformed : ReadingFault::None;
    }

    FileSummary summary() override
    {
        FileSummary said;
        said.shape = FileShape::Image;
        said.pageCount = 1;
        said.pageSizes = {QSizeF(m_image.size())};
        addExifStatements(said, m_bytes);
        addStatement(said, u"size"_s, u"%1 × %2"_s.arg(m_image.width()).arg(m_image.height()));
        return said;
    }

    Extracted<PageText> text(int page) override
    {
        if (page != 0)
            return ReadingFault::NoSuchPage;
        return PageText{};
    }

    Extracted<PagePixels> pixels(int page, int width) override
    {
        if (page != 0)
            return ReadingFault::NoSuchPage;
        const int wanted = std::clamp(width, 1, m_image.width());
        return pixelsOf(wanted == m_image.width()
                            ? m_image
                            : m_image.scaledToWidth(wanted, Qt::SmoothTransformation));
    }

private:
    QByteArray m_bytes;
    QByteArray m_format;
    QImage m_image;
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
