// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/drawnpdf.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include "core/report/pdfunicode.h"
#include "core/report/typography.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QTextLayout>

#include <algorithm>

namespace saranda {

namespace {

struct DrawnPdfText {
    Q_DECLARE_TR_FUNCTIONS(saranda::DrawnPages)
};

/// Scripts whose glyphs Qt may name by other characters than those that were written.
bool needsMending(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x0590; });
}

QByteArray mended(const QByteArray &drawn, const QString &text)
{
    QPDF pdf;
    pdf.processMemoryFile("drawn", drawn.constData(), std::size_t(drawn.size()));
    const UnicodeRepair repair(text);
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!font.isDictionary() || !font.hasKey("/DescendantFonts"))
            continue;
        QPDFObjectHandle map = font.getKey("/ToUnicode");
        if (!map.isStream())
            continue;
        const auto data = map.getStreamData();
        const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()),
                               qsizetype(data->getSize()));
        map.replaceStreamData(repair.repaired(bytes).toStdString(), QPDFObjectHandle::newNull(),
                              QPDFObjectHandle::newNull());
    }
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

} // namespace

DrawnPdf::DrawnPdf(QSizeF page)
    : m_page(page)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(unitsPerInch);
    m_writer.setPageSize(
        QPageSize(page, QPageSize::Point, QStringLiteral("Page"), QPageSize::ExactMatch));
    m_writer.setPageMargins(QMarginsF());
    m_painter.begin(&m_writer);
    m_painter.setRenderHint(QPainter::LosslessImageRendering);
}

QSizeF DrawnPdf::pageUnits() const
{
    return m_page * unitsPerPoint;
}

void DrawnPdf::newPage()
{
    m_writer.newPage();
    ++m_pages;
}

void DrawnPdf::text(const QTextLayout &layout, QPointF at)
{
    m_text += layout.text();
    layout.draw(&m_painter, at);
}

Result<QByteArray> DrawnPdf::finished()
{
    if (!m_painter.isActive())
        return failure(ErrorCode::Storage, DrawnPdfText::tr("The pages cannot be drawn."));
    m_painter.end();
    m_buffer.close();
    try {
        return needsMending(m_text) ? mended(m_bytes, m_text) : m_bytes;
    } catch (const std::exception &problem) {
        return failure(ErrorCode::Storage, DrawnPdfText::tr("The pages cannot be drawn."),
                       QString::fromUtf8(problem.what()));
    }
}

} // namespace saranda
