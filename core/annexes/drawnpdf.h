// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSizeF>

class QTextLayout;

namespace saranda {

/// A PDF drawn page by page, in the units of typography.h, with text that can be copied in every
/// script. For pages that are pictures more than paragraphs: cover, text files, images, stamps.
class DrawnPdf
{
public:
    /// `page` in points.
    explicit DrawnPdf(QSizeF page = a4());

    QPainter &painter() { return m_painter; }
    QSizeF pageUnits() const;
    void newPage();
    /// Draws one piece of text with its top at `at`; remembers it for finished().
    void text(const QTextLayout &layout, QPointF at);
    /// Text that is drawn by way of painter().
    void remember(const QString &text) { m_text += text; }
    const QString &drawnText() const { return m_text; }
    int pageCount() const { return m_pages; }

    /// Ends the drawing.
    Result<QByteArray> finished();

    static QSizeF a4() { return {595.28, 841.89}; }

private:
    QByteArray m_bytes;
    QBuffer m_buffer{&m_bytes};
    QPdfWriter m_writer{&m_buffer};
    QPainter m_painter;
    QSizeF m_page;
    QString m_text;
    int m_pages = 1;
};

} // namespace saranda
