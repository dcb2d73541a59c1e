// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readingvalues.h"
#include "ui/exhibits/quotefinder.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

namespace saranda {

/// What a person marked on a page.
struct PageMark {
    int page = -1;
    QString text; ///< empty for a region without words
    QRectF region; ///< in parts of the page (0 to 1)

    bool isEmpty() const { return page < 0; }
};

/// Pages in one column, asked for as they come into sight. Words are marked by dragging, or with
/// Shift and the arrow keys; with Alt, or where a page has no words, a region.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setPages(const QList<QSizeF> &sizes);
    void setImage(int page, const QImage &image);
    void setText(int page, const PageText &text);
    const PageText *text(int page) const;
    int pageCount() const { return int(m_sizes.size()); }
    int currentPage() const;
    void goToPage(int page);

    /// 1 = as wide as the view.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

    void highlight(int page, const TextSpan &span);
    void clearHighlight();
    PageMark mark() const;
    void markSpan(int page, const TextSpan &span);

Q_SIGNALS:
    void imageNeeded(int page, int width);
    void textNeeded(int page);
    void pageChanged(int page);
    void markChanged();
    void citeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Spot {
        int page = -1;
        QPointF at; ///< in points
    };

    /// A line of a page, and how far beneath the top of the view it stands.
    struct Line {
        int page = -1;
        double at = 0; ///< in points
        double below = 0; ///< in pixels
        bool isMarked = false;
    };

    void layOut();
    Line lineInSight(int height) const;
    double scale() const;
    QRectF pageRect(int page) const; ///< in the viewport
    int firstVisible() const;
    void askForVisible();
    void paintPage(QPainter &painter, int page);
    Spot spotAt(const QPoint &place) const;
    int wordAt(const Spot &spot) const;
    void extendByKey(int step);
    TextSpan markedSpan() const;
    void clearMark();

    QList<QSizeF> m_sizes;
    std::vector<double> m_tops; ///< in points times scale, without the scroll position
    QHash<int, QImage> m_images;
    QHash<int, PageText> m_texts;
    double m_laidScale = 1; ///< what m_tops are made with
    double m_zoom = 1;
    int m_page = -1;
    int m_highlightPage = -1;
    TextSpan m_highlight;
    int m_markPage = -1;
    int m_anchor = -1; ///< words
    int m_end = -1;
    bool m_isRegion = false;
    bool m_isDragging = false;
    QPointF m_regionFrom;
    QPointF m_regionTo;
};

} // namespace saranda
