// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartgraph.h"
#include "core/linkchart/charttexts.h"

#include <QStringList>

#include <vector>

class QPainter;

namespace saranda {

class ChartFrame;

struct ChartListRow {
    QStringList cells;
    double height = 0;
    bool isHeading = false;
};
using ChartListPage = std::vector<ChartListRow>;

/// From, relation, to, level, date, fact with exhibits: a link in words.
QStringList linkCells(const ChartGraph &graph, const ChartLink &link, const ChartTexts &texts);
/// The date in words, or "undated".
QString linkDate(const ChartLink &link, const ChartTexts &texts);
QString linkLevel(const ChartLink &link, const ChartTexts &texts);

/// Every link in words, broken into pages: what a pointer would say on the screen.
std::vector<ChartListPage> chartListPages(const ChartGraph &graph, const ChartFrame &frame);
void paintChartListPage(QPainter &painter, const ChartListPage &page, const ChartFrame &frame);

} // namespace saranda
