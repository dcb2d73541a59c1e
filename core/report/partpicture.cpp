// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/partpicture.h"

#include "core/report/pagelayout.h"

#include <QPainter>

#include <algorithm>

namespace saranda {

namespace {

constexpr qreal margin = 90; ///< units around the text

} // namespace

PartPicture pictureOf(const MemoDocument &document, int width, int highest, qreal pixelRatio)
{
    if (document.blocks.empty() || width < 40)
        return {};
    const NotedDocument noted = withNoteMarks(document);
    PageLayout layout(noted);
    const QRectF text = layout.textBox(0).marginsAdded({margin, margin, margin, margin});
    const qreal scale = width / text.width();
    const int whole = int(text.height() * scale);
    const QSize size(width, std::min(whole, highest));
    PartPicture picture;
    picture.isCut = whole > highest || layout.pageCount() > 1;
    picture.image = QImage(size * pixelRatio, QImage::Format_RGB32);
    picture.image.setDevicePixelRatio(pixelRatio);
    picture.image.fill(Qt::white);
    QPainter painter(&picture.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-text.topLeft());
    layout.paintText(0, painter);
    painter.resetTransform();
    if (picture.isCut) {
        const int fade = std::min(36, size.height() / 2);
        QLinearGradient white(0, size.height() - fade, 0, size.height());
        white.setColorAt(0, QColor(255, 255, 255, 0));
        white.setColorAt(1, Qt::white);
        painter.fillRect(0, size.height() - fade, size.width(), fade, white);
    }
    return picture;
}

} // namespace saranda
