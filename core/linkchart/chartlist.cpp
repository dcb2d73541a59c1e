// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartlist.h"

#include "core/base/literals.h"
#include "core/linkchart/chartframe.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace saranda {

using namespace literals;

namespace {

constexpr std::array<double, 6> linkColumnShares{0.2, 0.17, 0.2, 0.17, 0.12, 0.14};
constexpr double linkCellGap = 10;
constexpr std::size_t mostListedLinks = 5000;
constexpr int linkCellFlags = int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);

double rowHeightOf(const QStringList &cells, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    double height = metrics.height();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double room = width * linkColumnShares[std::size_t(i)] - linkCellGap;
        height = std::max(
            height,
            metrics.boundingRect(QRectF(0, 0, room, 1e6), linkCellFlags, cells[i]).height());
    }
    return height + 5;
}

/// A last page of one or two rows would be a sheet for nothing: the rows before them go along.
void fillLastPage(std::vector<ChartListPage> &pages)
{
    constexpr std::size_t leastRows = 3;
    constexpr std::size_t heading = 1;
    if (pages.size() < 2)
        return;
    ChartListPage &last = pages.back();
    ChartListPage &before = pages[pages.size() - 2];
    while (last.size() < heading + leastRows && before.size() > heading + leastRows) {
        last.insert(last.begin() + std::ptrdiff_t(heading), std::move(before.back()));
        before.pop_back();
    }
}

} // namespace

QString linkDate(const ChartLink &link, const ChartTexts &texts)
{
    const QString date =
        link.date.isUndated() ? texts.text(u"undated"_s) : humanDate(link.date, texts.locale());
    return link.timing == ChartTiming::Possible ? date + u" ("_s + texts.text(u"possibly"_s) + u')'
                                                : date;
}

QString linkLevel(const ChartLink &link, const ChartTexts &texts)
{
    return link.isRecorded ? texts.text(u"recorded"_s)
                           : QString::number(link.level) + u": "_s + link.levelText;
}

QStringList linkCells(const ChartGraph &graph, const ChartLink &link, const ChartTexts &texts)
{
    const auto nameOf = [&](int row) {
        const ChartNode &node = graph.nodes[std::size_t(row)];
        return node.key.isEmpty() ? node.name : node.key + u"  "_s + node.name;
    };
    QStringList sources{link.key, link.exhibits};
    sources.removeAll(QString());
    return {nameOf(link.from),
            link.predicate,
            nameOf(link.to),
            linkLevel(link, texts),
            link.isRecorded && link.date.isUndated() ? QString() : linkDate(link, texts),
            sources.join(u": "_s)};
}

std::vector<ChartListPage> chartListPages(const ChartGraph &graph, const ChartFrame &frame)
{
    const QRectF room = frame.listRoom();
    const ChartTexts &texts = frame.texts();
    std::vector<ChartListPage> pages;
    double used = room.height();
    const auto add = [&](const QStringList &cells) {
        ChartListRow row;
        row.cells = cells;
        row.height = rowHeightOf(cells, frame.font(), room.width());
        if (used + row.height > room.height()) {
            ChartListRow heading;
            heading.isHeading = true;
            for (const QString &column :
                 {u"from"_s, u"predicate"_s, u"to"_s, u"level"_s, u"date"_s, u"exhibits"_s})
                heading.cells.append(texts.text(u"list."_s + column));
            heading.height = rowHeightOf(heading.cells, frame.font(), room.width()) + 4;
            used = heading.height;
            pages.push_back({std::move(heading)});
        }
        used += row.height;
        pages.back().push_back(std::move(row));
    };
    const std::size_t count = std::min(graph.links.size(), mostListedLinks);
    for (std::size_t row = 0; row < count; ++row)
        add(linkCells(graph, graph.links[row], texts));
    if (count < graph.links.size())
        add({texts.text(u"list.rest"_s).arg(graph.links.size() - count)});
    fillLastPage(pages);
    return pages;
}

void paintChartListPage(QPainter &painter, const ChartListPage &page, const ChartFrame &frame)
{
    const QRectF room = frame.listRoom();
    double y = room.top();
    for (const ChartListRow &row : page) {
        QFont font = frame.font();
        font.setBold(row.isHeading);
        painter.setFont(font);
        painter.setPen(frame.colors().text);
        double x = room.left();
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const double width = room.width() * linkColumnShares[std::size_t(i)];
            painter.drawText(QRectF(x, y, width - linkCellGap, row.height), linkCellFlags,
                             row.cells[i]);
            x += width;
        }
        y += row.height;
        QColor rule = frame.colors().muted;
        rule.setAlpha(90);
        painter.setPen(QPen(rule, row.isHeading ? 1 : 0.5));
        painter.drawLine(QPointF(room.left(), y - 3), QPointF(room.right(), y - 3));
    }
}

} // namespace saranda
