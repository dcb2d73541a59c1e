// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/recordmodel.h"

namespace saranda {

// Makes columns of a RecordModel editable in place. Edit texts have the record's key for %1.

template <typename Record>
using CellChange = std::function<Result<>(Record &after, const QString &entered)>;

/// `text` is what is edited: the stored word, not what is shown.
template <typename Record>
void makeEditable(RecordColumn<Record> &column, std::function<QString(const Record &)> text,
                  CellChange<Record> change, const QString &editText)
{
    column.editText = std::move(text);
    column.edit = [change = std::move(change), editText](const Record &before,
                                                         const QString &entered) -> Result<Edit> {
        Record after = before;
        if (const Result<> changed = change(after, entered.trimmed()); !changed)
            return failure(changed.error());
        return Edit{editText.arg(before.key), {}}.modify(before, std::move(after));
    };
}

template <typename Record>
void makeEditable(RecordColumn<Record> &column, QString Record::*member, const QString &editText)
{
    makeEditable<Record>(
        column, [member](const Record &record) { return record.*member; },
        [member](Record &after, const QString &entered) -> Result<> {
            after.*member = entered;
            return {};
        },
        editText);
}

/// In EDTF; an entry that is no date is refused.
template <typename Record>
void makeEditable(RecordColumn<Record> &column, CaseDate Record::*member, const QString &editText)
{
    makeEditable<Record>(
        column, [member](const Record &record) { return (record.*member).text(); },
        [member](Record &after, const QString &entered) -> Result<> {
            const Result<CaseDate> date =
                entered.isEmpty() ? Result<CaseDate>(CaseDate()) : CaseDate::parse(entered);
            if (!date)
                return failure(date.error());
            after.*member = *date;
            return {};
        },
        editText);
}

using CellChoices = std::function<QList<ChoiceField::Choice>()>;

template <typename Record>
void makeChoice(RecordColumn<Record> &column, QString Record::*member, CellChoices choices,
                const QString &editText, bool takesOwnWords = false)
{
    makeEditable<Record>(column, member, editText);
    column.choices = std::move(choices);
    column.takesOwnWords = takesOwnWords;
}

template <typename Record>
void makeMarkingChoice(RecordColumn<Record> &column, const CaseRecords &records,
                       const QString &editText)
{
    makeChoice<Record>(
        column, &Record::marking, [&records] { return markingChoices(records.info); }, editText);
}

} // namespace saranda
