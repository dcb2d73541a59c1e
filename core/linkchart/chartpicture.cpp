// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartpicture.h"

#include "core/base/literals.h"
#include "core/linkchart/boxnet.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr double bundleGap = 0.75; // between lines that join the same two nodes
constexpr double mostLabelWidth = 5.4;
constexpr double captionLine = 0.37;
constexpr double pipsWidth = 0.9;

/// Where the way from the middle of a box to a point outside leaves the box.
QPointF borderPoint(const QRectF &box, const QPointF &towards)
{
    const QPointF middle = box.center();
    const QPointF way = towards - middle;
    if (std::abs(way.x()) < 1e-9 && std::abs(way.y()) < 1e-9)
        return {middle.x(), box.top()};
    const double across = std::abs(way.x()) < 1e-9 ? 1e18 : box.width() / 2 / std::abs(way.x());
    const double down = std::abs(way.y()) < 1e-9 ? 1e18 : box.height() / 2 / std::abs(way.y());
    return middle + way * std::min({across, down, 1.0});
}

std::array<QPointF, 4> loopCurve(const QRectF &box, int number)
{
    const double high = 1.1 + 0.75 * number;
    const double right = box.right() - 0.3;
    const double left = std::max(box.left() + 0.3, right - 1.1);
    return {QPointF(left, box.top()), QPointF(left - 0.5, box.top() - high),
            QPointF(right + 0.9, box.top() - high), QPointF(right, box.top())};
}

/// `aside` is how far the middle of the line is from the straight way, to the right of it.
std::array<QPointF, 4> bowCurve(const QRectF &from, const QRectF &to, double aside)
{
    const QPointF way = to.center() - from.center();
    const double length = std::max(1e-9, std::hypot(way.x(), way.y()));
    const QPointF across(-way.y() / length, way.x() / length);
    const QPointF middle = (from.center() + to.center()) / 2 + across * aside * 2;
    const QPointF start = borderPoint(from, middle);
    const QPointF end = borderPoint(to, middle);
    return {start, start + (middle - start) * 2 / 3, end + (middle - end) * 2 / 3, end};
}

QRectF boundsOf(const std::array<QPointF, 4> &curve)
{
    const auto [left, right] =
        std::minmax({curve[0].x(), curve[1].x(), curve[2].x(), curve[3].x()});
    const auto [top, bottom] =
        std::minmax({curve[0].y(), curve[1].y(), curve[2].y(), curve[3].y()});
    return QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(-0.3, -0.3, 0.3, 0.3);
}

/// Whether a line from box to box runs through a third one.
class BoxCrossing
{
public:
    explicit BoxCrossing(const ChartPicture &picture)
        : m_picture(picture)
    {
        for (std::size_t node = 0; node < picture.places.size(); ++node)
            m_net.add(int(node), picture.boxOf(int(node)));
    }

    bool crosses(const LinkRoute &route, int from, int to) const
    {
        const int steps = std::clamp(int(lengthOf(route) / 0.4), 8, 120);
        for (int step = 1; step < steps; ++step) {
            const QPointF point = route.at(double(step) / steps);
            bool isWithin = false;
            m_net.forNear(QRectF(point, QSizeF(0, 0)), [&](int near) {
                isWithin = isWithin
                    || (near != from && near != to
                        && m_picture.boxOf(near).adjusted(-0.1, -0.1, 0.1, 0.1).contains(point));
            });
            if (isWithin)
                return true;
        }
        return false;
    }

private:
    static double lengthOf(const LinkRoute &route)
    {
        const QPointF way = route.curve[3] - route.curve[0];
        return std::hypot(way.x(), way.y());
    }

    const ChartPicture &m_picture;
    BoxNet m_net;
};

/// How the lines between two nodes go: bowed aside, or as a bracket beside boxes that stand one
/// below the other.
struct Course {
    double aside = 0;
    double bracket = 0; ///< how far it reaches out, to the right when positive; 0 = it is none
};

std::array<QPointF, 4> curveOf(const QRectF &from, const QRectF &to, const Course &course)
{
    if (course.bracket == 0)
        return bowCurve(from, to, course.aside);
    const bool isRight = course.bracket > 0;
    const double outer =
        isRight ? std::max(from.right(), to.right()) : std::min(from.left(), to.left());
    const QPointF start(isRight ? from.right() : from.left(), from.center().y());
    const QPointF end(isRight ? to.right() : to.left(), to.center().y());
    const double reach = outer + course.bracket;
    return {start, QPointF(reach, start.y()), QPointF(reach, end.y()), end};
}

/// The first course that does not run through another box, or the straight one.
Course courseBetween(const ChartPicture &picture, const BoxCrossing &crossing, int low, int high)
{
    const QRectF from = picture.boxOf(low);
    const QRectF to = picture.boxOf(high);
    std::vector<Course> courses{{0, 0}, {0.9, 0}, {-0.9, 0}, {1.8, 0}, {-1.8, 0}};
    if (from.left() < to.right() && to.left() < from.right())
        for (const double reach : {1.6, -1.6, 2.8, -2.8, 4.5, -4.5})
            courses.push_back({0, reach});
    for (const double aside : {3.3, -3.3, 4.6, -4.6})
        courses.push_back({aside, 0});
    for (const Course &course : courses) {
        LinkRoute route;
        route.curve = curveOf(from, to, course);
        if (!crossing.crosses(route, low, high))
            return course;
    }
    return {};
}

void setCurves(ChartPicture &picture)
{
    constexpr std::size_t mostBowed = 6000; // beyond, lines are a texture anyway
    const ChartGraph &graph = picture.graph;
    const BoxCrossing crossing(picture);
    QHash<std::pair<int, int>, std::vector<int>> bundles;
    for (std::size_t row = 0; row < graph.links.size(); ++row) {
        const ChartLink &link = graph.links[row];
        bundles[std::minmax(link.from, link.to)].push_back(int(row));
    }
    for (auto bundle = bundles.cbegin(); bundle != bundles.cend(); ++bundle) {
        const auto &[low, high] = bundle.key();
        const Course common = low == high || graph.links.size() > mostBowed
            ? Course()
            : courseBetween(picture, crossing, low, high);
        for (std::size_t i = 0; i < bundle->size(); ++i) {
            const auto row = std::size_t((*bundle)[i]);
            LinkRoute &route = picture.routes[row];
            if (low == high) {
                route.curve = loopCurve(picture.boxOf(low), int(i));
                route.isStraight = false;
            } else {
                const double offset = (double(i) - (double(bundle->size()) - 1) / 2) * bundleGap;
                const bool isTurned = graph.links[row].from != low;
                Course course = common;
                if (course.bracket != 0)
                    course.bracket += course.bracket > 0 ? 0.6 * double(i) : -0.6 * double(i);
                else
                    course.aside = (common.aside + offset) * (isTurned ? -1 : 1);
                route.curve = curveOf(picture.boxOf(graph.links[row].from),
                                      picture.boxOf(graph.links[row].to), course);
                route.isStraight = course.bracket == 0 && std::abs(course.aside) < 1e-9;
            }
            route.bounds = boundsOf(route.curve);
        }
    }
}

QSizeF labelSize(const ChartLink &link, bool isShort)
{
    if (isShort)
        return {chartTextWidth(link.key, smallHeight) + 0.3, captionLine};
    const QString second = linkSubcaption(link);
    const double pips = link.level >= 0 ? pipsWidth : 0;
    const double width = std::max(chartTextWidth(linkCaption(link), smallHeight),
                                  chartTextWidth(second, smallHeight) + pips)
        + 0.35;
    return {std::min(width, mostLabelWidth), second.isEmpty() ? captionLine : 2 * captionLine};
}

/// The words of each link where they cover neither a node nor other words.
void setLabels(ChartPicture &picture)
{
    std::vector<QRectF> taken;
    BoxNet net;
    const auto take = [&](const QRectF &rect) {
        net.add(int(taken.size()), rect);
        taken.push_back(rect);
    };
    for (std::size_t node = 0; node < picture.graph.nodes.size(); ++node)
        take(picture.boxOf(int(node)).adjusted(-0.08, -0.08, 0.08, 0.08));
    const auto isFree = [&](const QRectF &rect) {
        bool result = true;
        net.forNear(
            rect, [&](int near) { result = result && !doOverlap(rect, taken[std::size_t(near)]); });
        return result;
    };
    const auto place = [&](std::size_t row, bool isShort) {
        const ChartLink &link = picture.graph.links[row];
        LinkRoute &route = picture.routes[row];
        const QSizeF size = labelSize(link, isShort);
        for (const double share : {0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8}) {
            const QPointF middle = route.at(share);
            const QRectF rect(middle - QPointF(size.width() / 2, size.height() / 2), size);
            if (!isFree(rect))
                continue;
            route.label = rect;
            route.isLabelShort = isShort;
            route.bounds |= rect;
            take(rect);
            return;
        }
    };
    // Full words first; numbers where words have no room.
    for (const bool isShort : {false, true})
        for (std::size_t row = 0; row < picture.routes.size(); ++row)
            if (picture.routes[row].label.isNull()
                && !(isShort && picture.graph.links[row].key.isEmpty()))
                place(row, isShort);
}

} // namespace

QPointF LinkRoute::at(double share) const
{
    const double rest = 1 - share;
    return curve[0] * (rest * rest * rest) + curve[1] * (3 * rest * rest * share)
        + curve[2] * (3 * rest * share * share) + curve[3] * (share * share * share);
}

double LinkRoute::distanceTo(const QPointF &point) const
{
    double nearest = 1e18;
    const int steps = isStraight ? 1 : 16;
    QPointF from = curve[0];
    for (int step = 1; step <= steps; ++step) {
        const QPointF to = at(double(step) / steps);
        const QPointF way = to - from;
        const double length = QPointF::dotProduct(way, way);
        const double share = length < 1e-12
            ? 0
            : std::clamp(QPointF::dotProduct(point - from, way) / length, 0.0, 1.0);
        const QPointF away = point - (from + way * share);
        nearest = std::min(nearest, std::hypot(away.x(), away.y()));
        from = to;
    }
    return nearest;
}

QRectF ChartPicture::boxOf(int node) const
{
    return boxes[std::size_t(node)].around(places[std::size_t(node)]);
}

int ChartPicture::nodeAt(const QPointF &point) const
{
    for (std::size_t node = 0; node < places.size(); ++node)
        if (boxOf(int(node)).contains(point))
            return int(node);
    return -1;
}

int ChartPicture::linkAt(const QPointF &point, double reach) const
{
    int nearest = -1;
    double least = reach;
    for (std::size_t row = 0; row < routes.size(); ++row) {
        const LinkRoute &route = routes[row];
        if (!route.bounds.adjusted(-reach, -reach, reach, reach).contains(point))
            continue;
        const double distance = route.label.contains(point) ? 0 : route.distanceTo(point);
        if (distance <= least) {
            nearest = int(row);
            least = distance;
        }
    }
    return nearest;
}

ChartPicture pictureOf(ChartGraph graph, std::vector<QPointF> places)
{
    ChartPicture picture;
    picture.graph = std::move(graph);
    picture.places = std::move(places);
    picture.places.resize(picture.graph.nodes.size());
    for (const ChartNode &node : picture.graph.nodes)
        picture.boxes.push_back(saranda::boxOf(node));
    picture.routes.resize(picture.graph.links.size());
    setCurves(picture);
    setLabels(picture);
    for (std::size_t node = 0; node < picture.graph.nodes.size(); ++node)
        picture.extent |= picture.boxOf(int(node));
    for (const LinkRoute &route : picture.routes)
        picture.extent |= route.bounds;
    return picture;
}

QString linkCaption(const ChartLink &link)
{
    const QString words = link.predicate.isEmpty() ? link.key : link.predicate;
    return link.timing == ChartTiming::Possible ? u"? "_s + words : words;
}

QString linkSubcaption(const ChartLink &link)
{
    return link.isRecorded ? QString() : link.key + u"  "_s + link.levelText;
}

} // namespace saranda
