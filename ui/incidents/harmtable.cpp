// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/harmtable.h"

#include "core/base/literals.h"
#include "ui/incidents/incidentwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace saranda {

using namespace literals;

namespace {

/// Gives the texts of this file their context.
struct HarmTableText {
    Q_DECLARE_TR_FUNCTIONS(HarmTable)
};

QString figureText(const Harm &harm)
{
    if (!harm.figure)
        return {};
    const bool isWhole = std::floor(*harm.figure) == *harm.figure && std::abs(*harm.figure) < 1e15;
    return isWhole ? QLocale().toString(qlonglong(*harm.figure))
                   : QLocale().toString(*harm.figure, 'g', 12);
}

Result<> setFigure(Harm &harm, const QString &text)
{
    if (text.isEmpty()) {
        harm.figure.reset();
        return {};
    }
    bool isNumber = false;
    double figure = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        figure = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || !std::isfinite(figure))
        return failure(ErrorCode::BadInput, HarmTableText::tr("“%1” is not a number.").arg(text));
    harm.figure = figure;
    return {};
}

QString severityText(const Harm &harm)
{
    if (!harm.severity)
        return {};
    const QString word = QString::number(*harm.severity);
    for (const ChoiceField::Choice &choice : severityChoices()) {
        if (choice.word == word)
            return choice.text;
    }
    return word;
}

Result<> setSeverity(Harm &harm, const QString &word)
{
    bool isNumber = false;
    const int severity = word.toInt(&isNumber);
    harm.severity =
        isNumber && severity >= 1 && severity <= 5 ? std::optional<int>(severity) : std::nullopt;
    return {};
}

} // namespace

RowsModelOf<Harm> *makeHarmModel(RowsModelOf<Harm>::Ask ask, QObject *parent)
{
    std::vector<RowColumn<Harm>> columns;
    columns.push_back({HarmTableText::tr("Kind"),
                       [](const Harm &harm) { return harmKindText(harm.kind); },
                       [](Harm &harm, const QString &word) -> Result<> {
                           harm.kind = word;
                           return {};
                       },
                       harmKindChoices(), [](const Harm &harm) { return harm.kind; }, true});
    columns.push_back({HarmTableText::tr("Figure"), figureText, setFigure});
    columns.push_back({HarmTableText::tr("Severity"), severityText, setSeverity, severityChoices(),
                       [](const Harm &harm) {
                           return harm.severity ? QString::number(*harm.severity) : QString();
                       }});
    columns.push_back({HarmTableText::tr("Duration"),
                       [](const Harm &harm) { return harm.duration; },
                       [](Harm &harm, const QString &text) -> Result<> {
                           harm.duration = text;
                           return {};
                       }});
    columns.push_back({HarmTableText::tr("Description"),
                       [](const Harm &harm) { return harm.description; },
                       [](Harm &harm, const QString &text) -> Result<> {
                           harm.description = text;
                           return {};
                       }});
    auto *model = new RowsModelOf<Harm>(std::move(columns),
                                        {HarmTableText::tr("Add harm to %1"),
                                         HarmTableText::tr("Remove harm from %1"),
                                         HarmTableText::tr("Change harm of %1")},
                                        std::move(ask), parent);
    model->setNewRow([] {
        Harm harm;
        harm.kind = u"other"_s;
        return harm;
    });
    return model;
}

} // namespace saranda
