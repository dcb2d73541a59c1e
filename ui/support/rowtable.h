// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/support/form.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QTableView;

namespace saranda {

class SectionHeader;

/// The parts of a record that come in rows (harm, custody): a model that asks for each change and
/// shows it when the record has it.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual void addRow() = 0;
    virtual void takeRow(int row) = 0;

Q_SIGNALS:
    void refused(const saranda::Error &error);
};

template <typename Row>
struct RowColumn {
    QString title;
    std::function<QString(const Row &)> text;
    std::function<Result<>(Row &, const QString &)> set;
    QList<ChoiceField::Choice> choices = {}; ///< a pick list instead of a line
    std::function<QString(const Row &)> word = {}; ///< the stored word of a pick; `text` if none
    bool takesOwnWords = false; ///< the pick list takes other words, too
};

template <typename Row>
class RowsModelOf : public RowsModel
{
public:
    struct Texts {
        QString added, removed, changed; ///< of the edits
    };
    /// Asks for the rows to become these; false when that was refused.
    using Ask = std::function<bool(const QString &editText, const QList<Row> &rows)>;

    RowsModelOf(std::vector<RowColumn<Row>> columns, Texts texts, Ask ask, QObject *parent)
        : RowsModel(parent)
        , m_columns(std::move(columns))
        , m_texts(std::move(texts))
        , m_ask(std::move(ask))
    { }

    void setNewRow(std::function<Row()> make) { m_make = std::move(make); }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    /// Shows other rows, without a reset: the current cell stays where it is.
    void setRows(const QList<Row> &rows)
    {
        const int before = int(m_rows.size());
        const int after = int(rows.size());
        if (after < before) {
            beginRemoveRows({}, after, before - 1);
            m_rows = rows;
            endRemoveRows();
        } else if (after > before) {
            beginInsertRows({}, before, after - 1);
            m_rows = rows;
            endInsertRows();
        } else {
            m_rows = rows;
        }
        if (after > 0)
            Q_EMIT dataChanged(index(0, 0), index(after - 1, columnCount() - 1));
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
            || section >= columnCount())
            return {};
        return m_columns[std::size_t(section)].title;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount())
            return {};
        const Row &row = m_rows[index.row()];
        const RowColumn<Row> &column = m_columns[std::size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return safeLine(column.text(row));
        case Qt::EditRole:
            return column.word ? column.word(row) : column.text(row);
        case Qt::ToolTipRole:
            return safeToolTip(column.text(row));
        case Qt::AccessibleTextRole:
            return column.title + QStringLiteral(": ") + safeLine(column.text(row));
        case ChoicesRole:
            return QVariant::fromValue(column.choices);
        case OwnWordsRole:
            return column.takesOwnWords;
        default:
            return {};
        }
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::EditRole || !index.isValid() || value == data(index, Qt::EditRole))
            return false;
        QList<Row> rows = m_rows;
        const Result<> set = m_columns[std::size_t(index.column())].set(rows[index.row()],
                                                                        value.toString().trimmed());
        if (!set) {
            Q_EMIT refused(set.error());
            return false;
        }
        return m_ask(m_texts.changed, rows);
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        if (index.isValid() && !m_readOnly && m_columns[std::size_t(index.column())].set)
            flags |= Qt::ItemIsEditable;
        return flags;
    }
    const QList<Row> &rows() const { return m_rows; }
    void addRow() override { m_ask(m_texts.added, m_rows + QList<Row>{m_make ? m_make() : Row()}); }
    void takeRow(int row) override
    {
        QList<Row> rows = m_rows;
        if (row >= 0 && row < rows.size()) {
            rows.removeAt(row);
            m_ask(m_texts.removed, rows);
        }
    }

protected:
    bool ask(const QString &editText, const QList<Row> &rows) { return m_ask(editText, rows); }

private:
    std::vector<RowColumn<Row>> m_columns;
    Texts m_texts;
    Ask m_ask;
    std::function<Row()> m_make;
    QList<Row> m_rows;
    bool m_readOnly = false;
};

/// A small table in a form, as high as its rows, with buttons to add and remove one.
class RowTable : public QWidget
{
    Q_OBJECT

public:
    RowTable(const QString &title, const QString &addText, const QString &removeText,
             RowsModel *model, QWidget *parent = nullptr);

    QTableView *view() const { return m_view; }
    void setReadOnly(bool readOnly);
    /// One more button in the heading.
    void addButton(QAction *action);
    int currentRow() const;

Q_SIGNALS:
    void currentRowChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    void fitColumns();
    void updateActions();
    void add();
    void remove();

    RowsModel *m_model = nullptr;
    SectionHeader *m_header = nullptr;
    QTableView *m_view = nullptr;
    QWidget *m_lastButton = nullptr; ///< of the heading
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QSet<int> m_ownColumns; ///< a person gave them their width
    bool m_isFitting = false;
    bool m_readOnly = false;
};

} // namespace saranda
