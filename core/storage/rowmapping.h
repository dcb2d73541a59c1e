// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/recordjson.h"

#include <vector>

namespace saranda {

// How a struct with fields() lies in tables (see migrations/0001_initial.sql). Three visitors that
// keep to the same order: the columns' names, the values to bind, the values to read.

/// The columns of a struct's own row.
class ColumnNames
{
public:
    QByteArrayList names;

    template <typename Value>
    void operator()(QStringView name, const Value &)
    {
        names.append(columnName(name));
    }
    void operator()(QStringView name, const EntityRef &)
    {
        for (const char *suffix : {"_actor", "_infrastructure", "_state", "_incident"})
            names.append(columnName(name) + suffix);
    }
    template <typename Record>
    void operator()(QStringView, const QList<Id<Record>> &)
    { }
    template <Composite Part>
    void operator()(QStringView name, const std::optional<Part> &)
    {
        if (!namesRecords<Part>())
            names.append(columnName(name));
    }
    template <Composite Part>
    void operator()(QStringView name, const QList<Part> &)
    {
        if (!namesRecords<Part>())
            names.append(columnName(name));
    }
};

template <Composite Value>
const QByteArrayList &columnsOf()
{
    static const QByteArrayList columns = [] {
        const Value value{};
        ColumnNames visitor;
        Value::fields(value, visitor);
        return visitor.names;
    }();
    return columns;
}

/// Binds a struct's own row.
class RowBinder
{
public:
    explicit RowBinder(Statement &statement)
        : m_statement(statement)
    { }

    void operator()(QStringView, const QString &value) { m_statement.bind(value); }
    void operator()(QStringView, bool value) { m_statement.bind(value); }
    void operator()(QStringView, int value) { m_statement.bind(value); }
    void operator()(QStringView, double value) { m_statement.bind(value); }
    void operator()(QStringView, const CaseDate &value) { m_statement.bind(value.text()); }
    void operator()(QStringView, const QJsonObject &value) { m_statement.bind(compactText(value)); }
    void operator()(QStringView, const EntityRef &value);
    template <VocabularyWord Word>
    void operator()(QStringView, Word value)
    {
        m_statement.bind(wordOf(value));
    }
    template <typename Record>
    void operator()(QStringView, const Id<Record> &value)
    {
        m_statement.bind(value.uuid);
    }
    template <typename Record>
    void operator()(QStringView, const QList<Id<Record>> &)
    { }
    template <typename Value>
    void operator()(QStringView name, const std::optional<Value> &value)
    {
        if constexpr (Composite<Value>) {
            if (namesRecords<Value>())
                return;
            if (value)
                m_statement.bind(compactText(toJson(*value)));
            else
                m_statement.bind(std::nullopt);
        } else if (value) {
            (*this)(name, *value);
        } else {
            m_statement.bind(std::nullopt);
        }
    }
    template <typename Value>
    void operator()(QStringView, const QList<Value> &values)
    {
        if constexpr (Composite<Value>) {
            if (namesRecords<Value>())
                return;
        }
        JsonWriter writer;
        writer(u"list", values);
        m_statement.bind(compactText(writer.object.value(QStringView(u"list")).toArray()));
    }

private:
    Statement &m_statement;
};

/// Dates as the file has them. Many records are of the same day, and reading one takes a while.
class StoredDates
{
public:
    const CaseDate &date(const QString &text, const StoredPlace &place)
    {
        if (const auto known = m_known.constFind(text); known != m_known.cend())
            return *known;
        if (m_known.size() >= most)
            m_known.clear();
        return *m_known.insert(text, storedDate(text, place));
    }

private:
    static constexpr qsizetype most = 20'000;
    QHash<QString, CaseDate> m_known;
};

/// Reads a struct's own row, from a column on.
class RowReader
{
public:
    /// The table's name must outlive it.
    RowReader(const Statement &statement, int firstColumn, const QByteArray &table, qint64 row,
              StoredDates &dates)
        : m_statement(statement)
        , m_column(firstColumn)
        , m_table(table)
        , m_row(row)
        , m_dates(dates)
    { }

    void operator()(QStringView, QString &value) { value = m_statement.text(m_column++); }
    void operator()(QStringView, bool &value) { value = m_statement.integer(m_column++) != 0; }
    void operator()(QStringView, int &value) { value = int(m_statement.integer(m_column++)); }
    void operator()(QStringView, double &value) { value = m_statement.real(m_column++); }
    void operator()(QStringView name, CaseDate &value)
    {
        value = m_dates.date(m_statement.text(m_column++), placeOf(name));
    }
    void operator()(QStringView name, QJsonObject &value)
    {
        value = storedObject(m_statement.utf8View(m_column++), placeOf(name));
    }
    void operator()(QStringView name, EntityRef &value);
    template <VocabularyWord Word>
    void operator()(QStringView name, Word &value)
    {
        value = storedWord<Word>(m_statement.text(m_column++), placeOf(name));
    }
    template <typename Record>
    void operator()(QStringView, Id<Record> &value)
    {
        value = {m_statement.uuid(m_column++)};
    }
    template <typename Record>
    void operator()(QStringView, QList<Id<Record>> &)
    { }
    template <typename Value>
    void operator()(QStringView name, std::optional<Value> &value)
    {
        if constexpr (Composite<Value>) {
            if (namesRecords<Value>())
                return;
        }
        if (m_statement.isNull(m_column)) {
            ++m_column;
            return;
        }
        if constexpr (Composite<Value>)
            JsonReader::read(storedObject(m_statement.utf8View(m_column++), placeOf(name)),
                             value.emplace(), placeOf(name).words());
        else
            (*this)(name, value.emplace());
    }
    template <typename Value>
    void operator()(QStringView name, QList<Value> &values)
    {
        if constexpr (Composite<Value>) {
            if (namesRecords<Value>())
                return;
        }
        const QJsonArray array = storedArray(m_statement.utf8View(m_column++), placeOf(name));
        values = {};
        if (!array.isEmpty())
            JsonReader::read(array, values, placeOf(name).words());
    }

private:
    StoredPlace placeOf(QStringView field) const { return {m_table, m_row, field}; }

    const Statement &m_statement;
    int m_column;
    const QByteArray &m_table;
    qint64 m_row;
    StoredDates &m_dates;
};

/// Calls ids(column, list) and parts(column, list) for what lies in tables of its own; an optional
/// struct comes as a list of none or one.
template <typename Ids, typename Parts>
class OwnTables
{
public:
    OwnTables(Ids ids, Parts parts)
        : m_ids(std::move(ids))
        , m_parts(std::move(parts))
    { }

    template <typename Value>
    void operator()(QStringView, Value &)
    { }
    template <typename Record>
    void operator()(QStringView name, QList<Id<Record>> &list)
    {
        m_ids(name, list);
    }
    template <typename Record>
    void operator()(QStringView name, const QList<Id<Record>> &list)
    {
        m_ids(name, list);
    }
    template <Composite Part>
    void operator()(QStringView name, QList<Part> &list)
    {
        if (namesRecords<Part>())
            m_parts(name, list);
    }
    template <Composite Part>
    void operator()(QStringView name, const QList<Part> &list)
    {
        if (namesRecords<Part>())
            m_parts(name, list);
    }
    template <Composite Part>
    void operator()(QStringView name, std::optional<Part> &part)
    {
        if (!namesRecords<Part>())
            return;
        QList<Part> list;
        if (part)
            list.append(*part);
        m_parts(name, list);
        part.reset();
        if (!list.isEmpty())
            part = list.constFirst();
    }
    template <Composite Part>
    void operator()(QStringView name, const std::optional<Part> &part)
    {
        if (!namesRecords<Part>())
            return;
        const QList<Part> list = part ? QList<Part>{*part} : QList<Part>();
        m_parts(name, list);
    }

private:
    Ids m_ids;
    Parts m_parts;
};

/// The table a field of a struct has for its own.
inline QByteArray ownTable(const QByteArray &table, QStringView field)
{
    return table + '_' + columnName(field);
}

inline QByteArray quoted(const QByteArrayList &columns)
{
    return '"' + columns.join("\", \"") + '"';
}

} // namespace saranda
