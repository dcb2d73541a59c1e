// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/custodytable.h"

#include "core/base/literals.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>
#include <QLocale>

namespace saranda {

using namespace literals;

namespace {

/// Gives the texts of this file their context.
struct CustodyTableText {
    Q_DECLARE_TR_FUNCTIONS(CustodyTable)
};

QList<ChoiceField::Choice> custodyActionChoices()
{
    QList<ChoiceField::Choice> choices;
    for (const QString &word : allWords<CustodyAction>())
        choices.append({word, wording(*fromWord<CustodyAction>(word))});
    return choices;
}

RowColumn<CustodyEntry> lineColumn(const QString &title, QString CustodyEntry::*member)
{
    return {title, [member](const CustodyEntry &entry) { return entry.*member; },
            [member](CustodyEntry &entry, const QString &text) -> Result<> {
                entry.*member = text;
                return {};
            }};
}

Result<> setDate(CustodyEntry &entry, const QString &text)
{
    if (text.isEmpty()) {
        entry.on = {};
        return {};
    }
    const Result<CaseDate> date = CaseDate::parse(text);
    if (!date)
        return failure(date.error());
    entry.on = *date;
    return {};
}

} // namespace

RowsModelOf<CustodyEntry> *makeCustodyModel(RowsModelOf<CustodyEntry>::Ask ask,
                                            const QString &userName, const Clock &clock,
                                            QObject *parent)
{
    std::vector<RowColumn<CustodyEntry>> columns;
    columns.push_back({CustodyTableText::tr("What"),
                       [](const CustodyEntry &entry) { return wording(entry.action); },
                       [](CustodyEntry &entry, const QString &word) -> Result<> {
                           entry.action = fromWord<CustodyAction>(word).value_or(entry.action);
                           return {};
                       },
                       custodyActionChoices(),
                       [](const CustodyEntry &entry) { return wordOf(entry.action); }});
    columns.push_back({CustodyTableText::tr("When"),
                       [](const CustodyEntry &entry) { return humanDate(entry.on, QLocale()); },
                       setDate,
                       {},
                       [](const CustodyEntry &entry) { return entry.on.text(); }});
    columns.push_back(lineColumn(CustodyTableText::tr("By"), &CustodyEntry::by));
    columns.push_back(lineColumn(CustodyTableText::tr("From"), &CustodyEntry::from));
    columns.push_back(lineColumn(CustodyTableText::tr("To"), &CustodyEntry::to));
    columns.push_back(lineColumn(CustodyTableText::tr("Reason"), &CustodyEntry::reason));
    auto *model =
        new RowsModelOf<CustodyEntry>(std::move(columns),
                                      {CustodyTableText::tr("Add custody entry to %1"),
                                       CustodyTableText::tr("Remove custody entry from %1"),
                                       CustodyTableText::tr("Change custody entry of %1")},
                                      std::move(ask), parent);
    model->setNewRow([userName, clock] {
        CustodyEntry entry;
        entry.action = CustodyAction::Examined;
        entry.by = userName;
        const QDate day = localDay(clock);
        if (const Result<CaseDate> today = CaseDate::parse(day.toString(Qt::ISODate)))
            entry.on = *today;
        return entry;
    });
    return model;
}

} // namespace saranda
