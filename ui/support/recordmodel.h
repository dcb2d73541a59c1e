// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"
#include "ui/support/form.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/tableproxy.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace saranda {

/// One column of a table of records. Only `title` and `text` are needed.
template <typename Record>
struct RecordColumn {
    QString title;
    std::function<QString(const Record &)> text;
    std::function<QVariant(const Record &)> sortKey = {};
    std::function<std::optional<int>(const Record &)> level = {};
    std::function<std::optional<int>(const Record &)> required = {};
    std::function<QIcon(const Record &)> icon = {};
    std::function<QString(const Record &)> whole = {}; ///< where `text` is the beginning only
    std::function<QString(const Record &)> toolTip = {}; ///< plain text; the whole text by default
    /// Makes the column editable in place: the text to edit, and the edit an entry makes.
    std::function<QString(const Record &)> editText = {};
    std::function<Result<Edit>(const Record &, const QString &)> edit = {};
    /// What an entry is picked from; `editText` is the stored word then.
    std::function<QList<ChoiceField::Choice>()> choices = {};
    bool takesOwnWords = false;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// The records of one kind as a table, kept true to the session row by row: never reset while the
/// case is open.
template <typename Record>
class RecordModel : public QAbstractTableModel, public FindsRows
{
public:
    using Columns = std::vector<RecordColumn<Record>>;
    /// Which records it shows; all by default.
    using Filter = std::function<bool(const Record &)>;

    RecordModel(CaseSession &session, Columns columns, QObject *parent, Filter filter = {})
        : QAbstractTableModel(parent)
        , m_session(session)
        , m_columns(std::move(columns))
        , m_filter(std::move(filter))
    {
        const std::vector<const Record *> records =
            session.records().template table<Record>().inKeyOrder();
        if (!m_filter) { // nearly all of a large case are of two kinds
            m_ids.reserve(records.size());
            m_rows.reserve(qsizetype(records.size()));
        }
        for (const Record *record : records) {
            if (shows(*record))
                append(record->id);
        }
        connect(&session, &CaseSession::changed, this, [this](const Edit &edit) { follow(edit); });
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_ids.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[std::size_t(section)].title;
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const Record *record = recordAt(index.row());
        if (!index.isValid() || !record)
            return {};
        const RecordColumn<Record> &column = m_columns[std::size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return safeLine(column.text(*record));
        case WholeTextRole:
            return safeLine((column.whole ? column.whole : column.text)(*record), longestCellText);
        case Qt::AccessibleTextRole:
            return column.title + QStringLiteral(": ") + safeLine(column.text(*record));
        case Qt::EditRole:
            return column.editText ? column.editText(*record) : column.text(*record);
        case Qt::ToolTipRole:
            return safeToolTip(column.toolTip ? column.toolTip(*record) : column.text(*record));
        case Qt::DecorationRole:
            return column.icon ? QVariant(column.icon(*record)) : QVariant();
        case Qt::TextAlignmentRole:
            return int(column.alignment);
        case RecordIdRole:
            return record->id.uuid;
        case SortRole:
            return column.sortKey ? column.sortKey(*record) : QVariant();
        case LevelRole:
            return toVariant(column.level, *record);
        case RequiredRole:
            return toVariant(column.required, *record);
        case ChoicesRole:
            return column.choices ? QVariant::fromValue(column.choices()) : QVariant();
        case OwnWordsRole:
            return column.takesOwnWords;
        default:
            return {};
        }
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        if (index.isValid() && m_columns[std::size_t(index.column())].edit
            && !m_session.isReadOnly())
            flags |= Qt::ItemIsEditable;
        return flags;
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        const Record *record = recordAt(index.row());
        if (role != Qt::EditRole || !index.isValid() || !record)
            return false;
        const RecordColumn<Record> &column = m_columns[std::size_t(index.column())];
        if (!column.edit || value.toString() == data(index, Qt::EditRole).toString())
            return false;
        const Result<Edit> edit = column.edit(*record, value.toString());
        const Result<> applied = edit ? m_session.apply(*edit) : Result<>(failure(edit.error()));
        if (!applied && m_failed)
            m_failed(applied.error());
        return bool(applied);
    }

    /// Told when an entry in the table could not be applied.
    void setFailureHandler(std::function<void(const Error &)> failed)
    {
        m_failed = std::move(failed);
    }

    const Record *recordAt(int row) const
    {
        if (row < 0 || row >= rowCount())
            return nullptr;
        return m_session.records().template table<Record>().find(m_ids[std::size_t(row)]);
    }
    int rowOf(const typename Record::Id &id) const { return m_rows.value(id, -1); }
    int rowOfId(const QUuid &id) const override { return rowOf({id}); }

    /// Something shown has changed without an edit of the record (a level, a name it refers to).
    void refresh()
    {
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    /// The same for the one record.
    void refresh(const typename Record::Id &id)
    {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

private:
    static QVariant toVariant(const std::function<std::optional<int>(const Record &)> &value,
                              const Record &record)
    {
        const std::optional<int> number = value ? value(record) : std::nullopt;
        return number ? QVariant(*number) : QVariant();
    }

    bool shows(const Record &record) const { return !m_filter || m_filter(record); }

    void append(const typename Record::Id &id)
    {
        m_rows.insert(id, int(m_ids.size()));
        m_ids.push_back(id);
    }

    void follow(const Edit &edit)
    {
        std::vector<typename Record::Id> added;
        std::vector<int> gone;
        edit.forEach<Record>([&](const Change<Record> &change) {
            const int row = rowOf(change.id());
            const bool isShown = change.after && shows(*change.after);
            if (isShown && row < 0)
                added.push_back(change.id());
            else if (isShown)
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            else if (row >= 0)
                gone.push_back(row);
        });
        takeRows(std::move(gone));
        if (added.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
        for (const auto &id : added)
            append(id);
        endInsertRows();
    }

    /// Takes rows out in runs, from the end, and counts the others anew once.
    void takeRows(std::vector<int> rows)
    {
        std::sort(rows.begin(), rows.end());
        const std::size_t firstChanged = rows.empty() ? m_ids.size() : std::size_t(rows.front());
        while (!rows.empty()) {
            const int last = rows.back();
            int first = last;
            for (rows.pop_back(); !rows.empty() && rows.back() == first - 1; rows.pop_back())
                --first;
            beginRemoveRows({}, first, last);
            for (int row = first; row <= last; ++row)
                m_rows.remove(m_ids[std::size_t(row)]);
            m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
            endRemoveRows();
        }
        for (std::size_t row = firstChanged; row < m_ids.size(); ++row)
            m_rows[m_ids[row]] = int(row);
    }

    CaseSession &m_session;
    Columns m_columns;
    Filter m_filter;
    std::vector<typename Record::Id> m_ids;
    QHash<typename Record::Id, int> m_rows;
    std::function<void(const Error &)> m_failed;
};

} // namespace saranda
