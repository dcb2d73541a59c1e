// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"
#include "ui/support/edtfedit.h"
#include "ui/support/form.h"
#include "ui/support/recordpicker.h"

#include <QLineEdit>

#include <functional>
#include <vector>

namespace saranda {

/// Ties the fields of a form to one record: shows its values, keeps them true to the session, and
/// makes one Edit of each finished entry. Edit texts have the record's key for %1.
template <typename Record>
class RecordForm
{
public:
    using RecordId = typename Record::Id;
    using Refused = std::function<void(const Error &)>;

    /// `owner` has the fields and this; it must not outlive the session.
    RecordForm(CaseSession &session, QWidget *owner, Refused refused)
        : m_session(session)
        , m_refused(std::move(refused))
        , m_owner(owner)
        , m_kept(new KeptEntries(owner))
    {
        QObject::connect(&session, &CaseSession::changed, owner, [this](const Edit &edit) {
            edit.forEach<Record>([this](const Change<Record> &change) {
                if (change.id() == m_id)
                    fill();
            });
        });
    }
    RecordForm(const RecordForm &) = delete;
    RecordForm &operator=(const RecordForm &) = delete;

    void show(RecordId id)
    {
        if (id == m_id) {
            fill();
            return;
        }
        finishEntries(m_owner); // they are of the record that is still shown
        m_kept->leave(record() != nullptr);
        m_id = id;
        fill();
        m_kept->enter(record() ? id.uuid.toString() : QString());
    }
    RecordId id() const { return m_id; }
    const Record *record() const { return m_session.records().template table<Record>().find(m_id); }

    /// Shows the values again: something they are shown with has changed.
    void fill()
    {
        if (const Record *shown = record()) {
            for (const auto &load : m_loads)
                load(*shown);
        }
    }

    /// Changes the record in one step; says whether that went well. Where not, fields show what the
    /// case has; those that are typed into keep the entry.
    bool change(const QString &text, const std::function<void(Record &)> &change)
    {
        const Record *before = record();
        if (!before)
            return false;
        Record after = *before;
        change(after);
        if (after == *before)
            return true;
        Edit edit{text.contains(QLatin1String("%1")) ? text.arg(before->key) : text, {}};
        edit.modify(*before, std::move(after));
        if (const Result<> applied = m_session.apply(edit); !applied) {
            m_refused(applied.error());
            fill();
            return false;
        }
        return true;
    }

    /// For what no field below fits: called whenever the record is shown.
    void onShow(std::function<void(const Record &)> load) { m_loads.push_back(std::move(load)); }

    void line(LineField *field, QString Record::*member, const QString &text)
    {
        field->setReadOnly(m_session.isReadOnly());
        onShow([field, member](const Record &shown) { field->setValue(shown.*member); });
        QObject::connect(field, &LineField::edited, field, [=, this](const QString &entered) {
            change(text, [&](Record &after) { after.*member = entered; });
        });
    }
    void text(TextField *field, QString Record::*member, const QString &text)
    {
        field->setReadOnly(m_session.isReadOnly());
        onShow([field, member](const Record &shown) { field->setValue(shown.*member); });
        QObject::connect(field, &TextField::edited, field, [=, this](const QString &entered) {
            change(text, [&](Record &after) { after.*member = entered; });
        });
    }
    void list(ListField *field, QStringList Record::*member, const QString &text)
    {
        field->setReadOnly(m_session.isReadOnly());
        onShow([field, member](const Record &shown) { field->setValues(shown.*member); });
        QObject::connect(field, &ListField::valuesEdited, field,
                         [=, this](const QStringList &entered) {
                             change(text, [&](Record &after) { after.*member = entered; });
                         });
    }
    void choice(ChoiceField *field, QString Record::*member, const QString &text)
    {
        choice(
            field, [member](const Record &shown) { return shown.*member; },
            [member](Record &after, const QString &word) { after.*member = word; }, text);
    }
    void choice(ChoiceField *field, std::function<QString(const Record &)> get,
                std::function<void(Record &, const QString &)> set, const QString &text)
    {
        field->setEnabled(!m_session.isReadOnly());
        onShow([field, get](const Record &shown) { field->setValue(get(shown)); });
        QObject::connect(field, &ChoiceField::edited, field, [=, this](const QString &word) {
            change(text, [&](Record &after) { set(after, word); });
        });
    }
    void date(EdtfEdit *field, CaseDate Record::*member, const QString &text)
    {
        field->setReadOnly(m_session.isReadOnly());
        onShow([field, member](const Record &shown) { field->setDate(shown.*member); });
        QObject::connect(field, &EdtfEdit::dateEdited, field, [=, this](const CaseDate &entered) {
            change(text, [&](Record &after) { after.*member = entered; });
        });
    }
    template <typename Other>
    void picker(RecordPicker *field, std::optional<Id<Other>> Record::*member, const QString &text)
    {
        field->setReadOnly(m_session.isReadOnly());
        onShow([field, member](const Record &shown) {
            field->setCurrent((shown.*member).value_or(Id<Other>()).uuid);
        });
        QObject::connect(field, &RecordPicker::picked, field, [=, this](const QUuid &chosen) {
            change(text, [&](Record &after) {
                after.*member =
                    chosen.isNull() ? std::nullopt : std::optional<Id<Other>>(Id<Other>{chosen});
            });
        });
    }

private:
    CaseSession &m_session;
    Refused m_refused;
    QWidget *m_owner;
    KeptEntries *m_kept;
    RecordId m_id;
    std::vector<std::function<void(const Record &)>> m_loads;
};

} // namespace saranda
