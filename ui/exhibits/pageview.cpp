// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/pageview.h"

#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace saranda {

namespace {

constexpr int gap = 12;
constexpr qsizetype mostImages = 24; ///< kept; the ones farthest from sight go first
constexpr double leastZoom = 0.25;
constexpr double mostZoom = 6;

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Mid);
    setAccessibleName(tr("Pages of the file"));
    setToolTip({});
    verticalScrollBar()->setSingleStep(40);
}

void PageView::setPages(const QList<QSizeF> &sizes)
{
    m_sizes = sizes;
    m_images.clear();
    m_texts.clear();
    m_page = -1;
    m_highlightPage = -1;
    clearMark();
    layOut();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    askForVisible();
}

double PageView::scale() const
{
    double widest = 1;
    for (const QSizeF &size : m_sizes)
        widest = std::max(widest, size.width());
    return std::max(0.01, (viewport()->width() - 2 * gap) / widest * m_zoom);
}

void PageView::layOut()
{
    const double factor = scale();
    m_laidScale = factor;
    m_tops.clear();
    double top = gap;
    double widest = 0;
    for (const QSizeF &size : m_sizes) {
        m_tops.push_back(top);
        top += size.height() * factor + gap;
        widest = std::max(widest, size.width() * factor);
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, int(top) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(widest) + 2 * gap - viewport()->width()));
    viewport()->update();
}

QRectF PageView::pageRect(int page) const
{
    const QSizeF size = m_sizes.at(page) * scale();
    const double left = std::max(double(gap), (viewport()->width() - size.width()) / 2);
    return {left - horizontalScrollBar()->value(),
            m_tops[std::size_t(page)] - verticalScrollBar()->value(), size.width(), size.height()};
}

int PageView::firstVisible() const
{
    const auto after =
        std::upper_bound(m_tops.begin(), m_tops.end(), double(verticalScrollBar()->value()));
    return std::max(0, int(after - m_tops.begin()) - 1);
}

/// The page in the middle of the view.
int PageView::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), middle);
    return m_tops.empty() ? -1 : std::max(0, int(after - m_tops.begin()) - 1);
}

void PageView::goToPage(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    verticalScrollBar()->setValue(int(m_tops[std::size_t(page)]) - gap);
    askForVisible();
}

void PageView::setZoom(double zoom)
{
    const double before = scale();
    const double place = verticalScrollBar()->value() / before;
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    layOut();
    verticalScrollBar()->setValue(int(place * scale()));
    askForVisible();
}

void PageView::askForVisible()
{
    if (m_sizes.isEmpty())
        return;
    const int width = viewport()->width();
    for (int page = firstVisible(); page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.top() > viewport()->height() || width <= 0)
            break;
        const int wanted = int(std::ceil(rect.width() * devicePixelRatioF()));
        if (m_images.value(page).width() != wanted)
            Q_EMIT imageNeeded(page, wanted);
        if (!m_texts.contains(page))
            Q_EMIT textNeeded(page);
    }
    if (const int page = currentPage(); page != m_page) {
        m_page = page;
        Q_EMIT pageChanged(page);
    }
}

void PageView::setImage(int page, const QImage &image)
{
    if (page < 0 || page >= pageCount())
        return;
    m_images.insert(page, image);
    while (m_images.size() > mostImages) {
        const QList<int> held = m_images.keys();
        const int here = currentPage();
        m_images.remove(*std::max_element(held.begin(), held.end(), [here](int a, int b) {
            return std::abs(a - here) < std::abs(b - here);
        }));
    }
    viewport()->update();
}

void PageView::setText(int page, const PageText &text)
{
    m_texts.insert(page, text);
    viewport()->update();
}

const PageText *PageView::text(int page) const
{
    const auto found = m_texts.constFind(page);
    return found == m_texts.cend() ? nullptr : &*found;
}

void PageView::highlight(int page, const TextSpan &span)
{
    m_highlightPage = page;
    m_highlight = span;
    const PageText *shown = text(page);
    const QList<QRectF> boxes = shown ? boxesOf(*shown, span) : QList<QRectF>();
    if (boxes.isEmpty()) {
        goToPage(page);
    } else {
        const double y = m_tops[std::size_t(page)] + boxes.constFirst().top() * scale();
        verticalScrollBar()->setValue(int(y - viewport()->height() / 3.0));
        const double x = boxes.constFirst().left() * scale();
        horizontalScrollBar()->setValue(int(x - viewport()->width() / 3.0));
    }
    askForVisible();
    viewport()->update();
}

void PageView::clearHighlight()
{
    m_highlightPage = -1;
    viewport()->update();
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    if (m_sizes.isEmpty())
        return;
    for (int page = firstVisible(); page < pageCount(); ++page) {
        if (pageRect(page).top() > viewport()->height())
            break;
        paintPage(painter, page);
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void PageView::paintPage(QPainter &painter, int page)
{
    const QRectF rect = pageRect(page);
    painter.fillRect(rect, Qt::white); // paper stays paper in the dark
    const QImage image = m_images.value(page);
    if (!image.isNull())
        painter.drawImage(rect, image);
    const double factor = scale();
    const auto onScreen = [&](const QRectF &box) {
        return QRectF(rect.topLeft() + box.topLeft() * factor, box.size() * factor);
    };
    const PageText *words = text(page);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    if (words && page == m_highlightPage) {
        for (const QRectF &box : boxesOf(*words, m_highlight))
            painter.fillRect(onScreen(box).adjusted(-2, -1, 2, 1), QColor(255, 224, 102));
    }
    if (page == m_markPage) {
        const QColor color(160, 200, 255);
        if (m_isRegion)
            painter.fillRect(onScreen(QRectF(m_regionFrom, m_regionTo).normalized()), color);
        else if (words)
            for (const QRectF &box : boxesOf(*words, markedSpan()))
                painter.fillRect(onScreen(box), color);
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    if (page == m_markPage && m_isRegion) {
        painter.setPen(QPen(QColor(20, 80, 160), 1.5));
        painter.drawRect(onScreen(QRectF(m_regionFrom, m_regionTo).normalized()));
    }
}

/// Of a view of this height: the first line of what is marked, as far as that is in sight, else the
/// one at the top.
PageView::Line PageView::lineInSight(int height) const
{
    const double top = verticalScrollBar()->value();
    if (m_tops.empty())
        return {};
    if (m_markPage >= 0) {
        const PageText *words = text(m_markPage);
        const QList<QRectF> boxes = m_isRegion
            ? QList<QRectF>{QRectF(m_regionFrom, m_regionTo).normalized()}
            : words ? boxesOf(*words, markedSpan())
                    : QList<QRectF>();
        const double at = boxes.isEmpty() ? 0 : boxes.constFirst().top();
        const double below = m_tops[std::size_t(m_markPage)] + at * m_laidScale - top;
        if (!boxes.isEmpty() && below >= 0 && below < height)
            return {m_markPage, at, below, true};
    }
    const int page = firstVisible();
    return {page, (top - m_tops[std::size_t(page)]) / m_laidScale, 0, false};
}

/// What is read stays in sight: a passage being cited leaves the view little height.
void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const Line line = lineInSight(event->oldSize().height());
    layOut();
    if (line.page >= 0) {
        const double below = line.isMarked ? std::min(line.below, viewport()->height() / 3.0) : 0;
        verticalScrollBar()->setValue(
            int(m_tops[std::size_t(line.page)] + line.at * m_laidScale - below));
    }
    askForVisible();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    askForVisible();
}

PageView::Spot PageView::spotAt(const QPoint &place) const
{
    for (int page = firstVisible(); page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.top() > place.y())
            break;
        if (rect.bottom() + gap >= place.y())
            return {page, (QPointF(place) - rect.topLeft()) / scale()};
    }
    return {};
}

/// The word at the spot, or the nearest one.
int PageView::wordAt(const Spot &spot) const
{
    const PageText *words = text(spot.page);
    int nearest = -1;
    double least = 1e9;
    for (int i = 0; words && i < int(words->words.size()); ++i) {
        const QRectF box = words->words.at(i).box;
        const double dx = std::max({box.left() - spot.at.x(), spot.at.x() - box.right(), 0.0});
        const double dy = std::max({box.top() - spot.at.y(), spot.at.y() - box.bottom(), 0.0});
        const double distance = dx + dy * 4; // words of the same line are nearer
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void PageView::clearMark()
{
    m_markPage = -1;
    m_anchor = -1;
    m_end = -1;
    m_isRegion = false;
    viewport()->update();
    Q_EMIT markChanged();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Spot spot = spotAt(event->pos());
    clearMark();
    if (spot.page < 0)
        return;
    m_isDragging = true;
    m_markPage = spot.page;
    m_anchor = wordAt(spot);
    m_isRegion = m_anchor < 0 || (event->modifiers() & Qt::AltModifier) != 0;
    m_regionFrom = spot.at;
    m_regionTo = spot.at;
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging)
        return;
    const Spot spot = spotAt(event->pos());
    if (spot.page != m_markPage)
        return;
    const QSizeF size = m_sizes.at(spot.page);
    m_regionTo = {std::clamp(spot.at.x(), 0.0, size.width()),
                  std::clamp(spot.at.y(), 0.0, size.height())};
    m_end = wordAt(spot);
    viewport()->update();
}

void PageView::mouseReleaseEvent(QMouseEvent *)
{
    if (!m_isDragging)
        return;
    m_isDragging = false;
    const QRectF region = QRectF(m_regionFrom, m_regionTo).normalized();
    if (m_isRegion ? region.width() < 3 || region.height() < 3 : m_end < 0)
        clearMark(); // a click, not a mark
    else
        Q_EMIT markChanged();
}

TextSpan PageView::markedSpan() const
{
    const PageText *words = text(m_markPage);
    if (!words || m_anchor < 0 || m_end < 0 || m_isRegion)
        return {};
    const PageWord &first = words->words.at(std::min(m_anchor, m_end));
    const PageWord &last = words->words.at(std::max(m_anchor, m_end));
    return {first.start, last.start + last.length - first.start};
}

PageMark PageView::mark() const
{
    if (m_markPage < 0 || m_isDragging)
        return {};
    if (m_isRegion) {
        const QSizeF size = m_sizes.at(m_markPage);
        const QRectF region = QRectF(m_regionFrom, m_regionTo).normalized();
        return {m_markPage,
                {},
                {region.x() / size.width(), region.y() / size.height(),
                 region.width() / size.width(), region.height() / size.height()}};
    }
    const TextSpan span = markedSpan();
    if (span.length == 0)
        return {};
    return {m_markPage, text(m_markPage)->text.mid(span.start, span.length), {}};
}

void PageView::markSpan(int page, const TextSpan &span)
{
    clearMark();
    const PageText *words = text(page);
    for (int i = 0; words && i < int(words->words.size()); ++i) {
        const PageWord &word = words->words.at(i);
        if (word.start + word.length <= span.start || word.start >= span.start + span.length)
            continue;
        m_markPage = page;
        m_anchor = m_anchor < 0 ? i : m_anchor;
        m_end = i;
    }
    viewport()->update();
    Q_EMIT markChanged();
}

void PageView::extendByKey(int step)
{
    const int page = m_markPage >= 0 && !m_isRegion ? m_markPage : currentPage();
    const PageText *words = text(page);
    if (!words || words->words.isEmpty())
        return;
    if (m_markPage != page || m_anchor < 0) {
        m_isRegion = false;
        m_markPage = page;
        m_anchor = std::max(0, wordAt({page, {0, std::max(0.0, -pageRect(page).top() / scale())}}));
        m_end = m_anchor;
    } else {
        m_end = std::clamp(m_end + step, 0, int(words->words.size()) - 1);
    }
    viewport()->update();
    Q_EMIT markChanged();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = (event->modifiers() & Qt::ShiftModifier) != 0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (extends) {
            extendByKey(event->key() == Qt::Key_Right ? 1 : -1);
            return;
        }
        break;
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        return;
    case Qt::Key_Escape:
        clearMark();
        clearHighlight();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!mark().isEmpty())
            Q_EMIT citeRequested();
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if ((event->modifiers() & Qt::ControlModifier) != 0)
        setZoom(m_zoom * std::pow(1.2, event->angleDelta().y() / 120.0));
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace saranda
