// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/edit.h"
#include "ui/support/form.h"
#include "ui/support/recordpicker.h"
#include "ui/support/safetext.h"

#include <functional>
#include <optional>
#include <vector>

namespace saranda {

/// A field that several records can be given at once.
struct SharedField {
    enum class Entry {
        Choice, ///< one of the choices
        OwnWord, ///< one of the choices, or another word
        Line,
        Text,
        Date, ///< EDTF
        Record ///< one of the items; the value is its id
    };

    QString title; ///< may have a mnemonic
    QString help;
    Entry entry = Entry::Line;
    QList<ChoiceField::Choice> choices = {};
    PickSource items = {};
    bool mayBeEmpty = false; ///< it can also be cleared: the value is an empty text
};

/// A field that can also be cleared.
SharedField clearable(SharedField field);

/// What the fields are to become, in their order; nothing = they stay as they are, an empty text =
/// they are cleared.
using SharedValues = std::vector<std::optional<QString>>;

/// What giving these values to these records comes to.
struct SharedEdit {
    enum class Outcome { Changes, HasIt, CannotTakeIt };
    struct Row {
        QUuid id;
        QString key;
        QString title;
        Outcome outcome = Outcome::HasIt;
        QString text; ///< "Marking: secret → public", or why it cannot take it
        QString caution; ///< what a person should know before it is done
    };

    Edit edit;
    std::vector<Row> rows; ///< one a record, in the order given
    QString missing; ///< why it cannot be done yet, or empty

    int count(Outcome outcome) const;
    int cautions() const;
};

/// The fields several records of a kind can be given together, as one edit.
class SharedFields
{
public:
    virtual ~SharedFields() = default;

    virtual std::vector<SharedField> fields() const = 0;
    /// "Change 12 exhibits": the heading, the button and the menu text.
    virtual QString changeText(int count) const = 0;
    virtual SharedEdit editOf(const CaseRecords &records, const QList<QUuid> &ids,
                              const SharedValues &values) const = 0;
};

template <typename Record>
class SharedFieldsOf : public SharedFields
{
public:
    struct Field : SharedField {
        /// What the record has, as a person reads it.
        std::function<QString(const Record &)> now = {};
        /// Gives it the value, or says why it cannot take it.
        std::function<Result<>(Record &, const QString &value)> set = {};
        std::function<QString(const Record &before, const Record &after)> caution = {};
    };
    /// What is missing before these values may be given, or an empty text.
    using Missing = std::function<QString(const SharedValues &)>;

    SharedFieldsOf(std::vector<Field> fields, std::function<QString(int)> changeText,
                   Missing missing = {})
        : m_fields(std::move(fields))
        , m_changeText(std::move(changeText))
        , m_missing(std::move(missing))
    { }

    std::vector<SharedField> fields() const override
    {
        return std::vector<SharedField>(m_fields.begin(), m_fields.end());
    }
    QString changeText(int count) const override { return m_changeText(count); }

    SharedEdit editOf(const CaseRecords &records, const QList<QUuid> &ids,
                      const SharedValues &values) const override
    {
        SharedEdit result;
        for (const QUuid &id : ids) {
            if (const Record *record = records.table<Record>().find({id}))
                result.rows.push_back(give(*record, values, result.edit));
        }
        result.edit.text = m_changeText(int(result.edit.changes.size()));
        if (m_missing)
            result.missing = m_missing(values);
        return result;
    }

private:
    SharedEdit::Row give(const Record &before, const SharedValues &values, Edit &edit) const
    {
        SharedEdit::Row row{
            before.id.uuid, before.key, recordTitle(before), SharedEdit::Outcome::HasIt, {}, {}};
        Record after = before;
        QStringList changes;
        QStringList cautions;
        for (std::size_t i = 0; i < m_fields.size() && i < values.size(); ++i) {
            if (!values[i])
                continue;
            const Field &field = m_fields[i];
            const QString was = field.now(after);
            const Record untouched = after;
            if (const Result<> set = field.set(after, *values[i]); !set) {
                row.outcome = SharedEdit::Outcome::CannotTakeIt;
                row.text = set.error().message;
                return row;
            }
            if (after == untouched)
                continue;
            changes.append(changeOf(field, was, field.now(after)));
            if (const QString caution = field.caution ? field.caution(before, after) : QString();
                !caution.isEmpty())
                cautions.append(caution);
        }
        if (after == before)
            return row;
        row.outcome = SharedEdit::Outcome::Changes;
        row.text = changes.join(QStringLiteral("; "));
        row.caution = cautions.join(u' ');
        edit.modify(before, std::move(after));
        return row;
    }

    static QString changeOf(const Field &field, const QString &was, const QString &is);

    std::vector<Field> m_fields;
    std::function<QString(int)> m_changeText;
    Missing m_missing;
};

/// "Marking: secret → public", shortened.
QString sharedChangeText(const QString &field, const QString &was, const QString &is);

template <typename Record>
QString SharedFieldsOf<Record>::changeOf(const Field &field, const QString &was, const QString &is)
{
    return sharedChangeText(field.title, was, is);
}

// The fields that many kinds of records have.

template <typename Record>
auto sharedWord(SharedField field, QString Record::*member)
{
    const QList<ChoiceField::Choice> choices = field.choices;
    typename SharedFieldsOf<Record>::Field shared{std::move(field), {}, {}, {}};
    shared.now = [member, choices](const Record &record) {
        return choiceText(choices, record.*member);
    };
    shared.set = [member](Record &record, const QString &value) -> Result<> {
        record.*member = value;
        return {};
    };
    return shared;
}

/// The text of the choice with this word, or the word.
QString choiceText(const QList<ChoiceField::Choice> &choices, const QString &word);

SharedField sharedMarkingField(const CaseInfo &info);
/// A caution when the later marking lets a record out to more readers than the earlier one.
QString openedCaution(const CaseInfo &info, const QString &before, const QString &after);

template <typename Record>
auto sharedMarking(const CaseRecords &records)
{
    auto shared = sharedWord<Record>(sharedMarkingField(records.info), &Record::marking);
    shared.caution = [&records](const Record &before, const Record &after) {
        return openedCaution(records.info, before.marking, after.marking);
    };
    return shared;
}

SharedField sharedNoteField();
/// Adds a paragraph; a note that has it already stays as it is.
void addToNote(QString &note, const QString &added);

template <typename Record>
auto sharedNote()
{
    typename SharedFieldsOf<Record>::Field shared{sharedNoteField(), {}, {}, {}};
    shared.now = [](const Record &record) { return record.note; };
    shared.set = [](Record &record, const QString &value) -> Result<> {
        addToNote(record.note, value);
        return {};
    };
    return shared;
}

/// `help` says what the date is of.
template <typename Record>
auto sharedDate(const QString &title, const QString &help, CaseDate Record::*member)
{
    typename SharedFieldsOf<Record>::Field shared{
        clearable({title, help, SharedField::Entry::Date, {}, {}}), {}, {}, {}};
    shared.now = [member](const Record &record) { return (record.*member).text(); };
    shared.set = [member](Record &record, const QString &value) -> Result<> {
        const Result<CaseDate> date =
            value.isEmpty() ? Result<CaseDate>(CaseDate()) : CaseDate::parse(value);
        if (!date)
            return failure(date.error());
        record.*member = *date;
        return {};
    };
    return shared;
}

/// An operation added to the ones the record is about, or taken from them.
SharedField sharedOperationField(const CaseRecords &records, bool about);
QString operationTexts(const CaseRecords &records, const QList<Incident::Id> &operations);

template <typename Record>
auto sharedOperation(const CaseRecords &records, bool about)
{
    typename SharedFieldsOf<Record>::Field shared{sharedOperationField(records, about), {}, {}, {}};
    shared.now = [&records](const Record &record) {
        return operationTexts(records, record.incidents);
    };
    shared.set = [about](Record &record, const QString &value) -> Result<> {
        const Incident::Id incident{QUuid::fromString(value)};
        if (!about)
            record.incidents.removeAll(incident);
        else if (!record.incidents.contains(incident))
            record.incidents.append(incident);
        return {};
    };
    return shared;
}

} // namespace saranda
