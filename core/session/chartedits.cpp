// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/chartedits.h"

#include "core/base/literals.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct ChartTitleTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::ChartEdits)
};

} // namespace

Edit addingChart(const CaseRecords &records, const QString &title, ChartArrangement arrangement)
{
    Chart chart;
    chart.id = Chart::Id::make();
    chart.key = nextKey<Chart>(records);
    chart.title = title;
    chart.arrangement = arrangement;
    Edit edit{ChartTitleTexts::tr("Add chart %1").arg(chart.key), {}};
    edit.add(std::move(chart));
    return edit;
}

Result<Edit> renamingChart(const CaseRecords &records, const Chart &chart, const QString &title)
{
    const Result<QString> wanted = chartTitle(records, title, chart.id);
    if (!wanted)
        return failure(wanted.error());
    Edit edit{ChartTitleTexts::tr("Rename chart %1").arg(chart.key), {}};
    Chart after = chart;
    after.title = *wanted;
    if (after != chart)
        edit.modify(chart, std::move(after));
    return edit;
}

Edit removingChart(const CaseRecords &records, const Chart &chart)
{
    return removalOf(records, ChartTitleTexts::tr("Delete chart %1").arg(chart.key), chart);
}

Result<QString> chartTitle(const CaseRecords &records, const QString &wanted,
                           std::optional<Chart::Id> of)
{
    const QString title = wanted.simplified();
    if (title.isEmpty())
        return failure(ErrorCode::BadInput, ChartTitleTexts::tr("A chart needs a name."));
    for (const Chart &other : records.charts.rows())
        if (other.id != of && other.title.compare(title, Qt::CaseInsensitive) == 0)
            return failure(
                ErrorCode::BadInput,
                ChartTitleTexts::tr("There is a chart “%1” already: %2.").arg(title, other.key));
    return title;
}

QString freeChartTitle(const CaseRecords &records, const QString &like)
{
    const auto isTaken = [&records](const QString &title) {
        return std::any_of(records.charts.rows().begin(), records.charts.rows().end(),
                           [&](const Chart &chart) {
                               return chart.title.compare(title, Qt::CaseInsensitive) == 0;
                           });
    };
    if (!like.isEmpty() && !isTaken(like))
        return like;
    for (int number = like.isEmpty() ? int(records.charts.size()) + 1 : 2;; ++number) {
        const QString title = like.isEmpty()
            ? ChartTitleTexts::tr("Chart %1", "title of a new chart").arg(number)
            : like + u" ("_s + QString::number(number) + u')';
        if (!isTaken(title))
            return title;
    }
}

} // namespace saranda
