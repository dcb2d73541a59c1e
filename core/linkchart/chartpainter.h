// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartpicture.h"
#include "core/linkchart/nameplaces.h"

#include <QColor>
#include <QFont>

#include <optional>

class QPainter;

namespace saranda {

class ChartTexts;

/// The colours of a chart. None of them says anything alone: shape, dashes or words always do, too.
struct ChartColors {
    QColor background;
    QColor text;
    QColor muted;
    QColor line;
    QColor accent; ///< what is selected
    QColor path; ///< beneath a path between two nodes
    QColor actor;
    QColor infrastructure;
    QColor incident;
    QColor state;
};

ChartColors lightChartColors();
ChartColors darkChartColors();

/// From units of the chart to pixels of the device.
struct ChartView {
    double scale = 40; ///< pixels to the height of a node
    QPointF origin; ///< pixel of the point (0, 0)
    QRectF clip; ///< what is to be seen, in pixels

    QPointF toPixels(const QPointF &units) const { return units * scale + origin; }
    QRectF toPixels(const QRectF &units) const
    {
        return QRectF(toPixels(units.topLeft()), units.size() * scale);
    }
    QPointF toUnits(const QPointF &pixels) const { return (pixels - origin) / scale; }
    QRectF toUnits(const QRectF &pixels) const
    {
        return QRectF(toUnits(pixels.topLeft()), pixels.size() / scale);
    }
};

struct ChartStyle {
    ChartColors colors;
    QFont font; ///< its family; the sizes follow the scale
    int currentNode = -1;
    int markedNode = -1; ///< the other end of a path or of a new relation
    int currentLink = -1;
    int hoveredNode = -1;
    bool showsFocus = false;
    bool keysOnly = false; ///< boxes with their numbers, for a look at the whole on paper
    std::vector<bool> pathLinks; ///< by row; empty = no path is shown
    bool isVector = false; ///< for paper: everything in full, however small
    /// In units: nothing is drawn beyond it, not even by a device that cannot clip (SVG). Nodes and
    /// words that it would cut are left out.
    std::optional<QRectF> cut;
};

/// Draws a chart on anything a QPainter can draw on. The smaller it is, the less of it is words.
class ChartPainter
{
public:
    ChartPainter(QPainter &painter, const ChartPicture &picture, const ChartView &view,
                 const ChartStyle &style);

    void paint();
    /// Everything that does not change with what is selected or under the pointer.
    void paintGround();
    /// The rest, over it.
    void paintSelection();

private:
    void paintFarLinks();
    void paintFarNodes();
    void paintLink(int row);
    void paintLinkEnd(const LinkRoute &route, const ChartLink &link, const QColor &color);
    void paintLabel(int row);
    void paintNode(int row);
    void paintNodeText(int row, const QRectF &box);
    void paintKey(int row, const QRectF &box);
    void paintNodeWords(int row, const QRectF &room);
    QRectF roomIn(int row, const QRectF &box) const;
    bool hasPlacedNames() const;
    void placeNames();
    void paintNameAlone(int row, const QRectF &room);
    void paintSignAlone(int row);
    void paintNamesOutside();
    void paintName(const NamePlace &name, Qt::Alignment alignment);
    QFont aloneFont() const;
    void paintRing(int row, const QColor &color, Qt::PenStyle style);
    QPen penOf(const ChartLink &link, bool isCurrent) const;
    QColor colorOf(ChartNodeKind kind) const;
    bool isSeen(const QRectF &units) const;
    bool isWhole(const QRectF &units) const;
    void chooseDetail();

    QPainter &m_painter;
    const ChartPicture &m_picture;
    const ChartView &m_view;
    const ChartStyle &m_style;
    QRectF m_seen; ///< in units
    double m_detail = 0; ///< the scale as far as details go: less than it is in a crowd
    std::vector<NamePlace> m_names; ///< by row; none while names stand in their boxes
    QFont m_nameFont;
    QFont m_smallFont;
};

/// The outline that stands for a kind of node, and the sign inside it.
void paintNodeShape(QPainter &painter, ChartNodeKind kind, const QRectF &box, const QColor &color,
                    const QColor &ground);
void paintNodeSign(QPainter &painter, ChartNodeKind kind, const QRectF &square,
                   const QColor &color);
/// A level as five squares of which so many are filled.
void paintLevelPips(QPainter &painter, int level, const QRectF &place, const QColor &color);

/// One entry that explains a sign of the drawing.
struct ChartLegendEntry {
    enum class Sign { Node, Supported, Unsupported, Recorded, Possibly, Path };
    Sign sign = Sign::Node;
    ChartNodeKind kind = ChartNodeKind::Person;
    int level = 0;
    QString text;

    bool operator==(const ChartLegendEntry &) const = default;
};

/// The entries for what occurs in this chart.
std::vector<ChartLegendEntry> chartLegend(const ChartGraph &graph, const ChartTexts &texts,
                                          bool hasPath = false);
/// Draws the sign of an entry into a place about three times as wide as high.
void paintChartLegendSign(QPainter &painter, const ChartLegendEntry &entry,
                          const ChartColors &colors, const QRectF &place);

} // namespace saranda
