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

/// Reads a struct's own row, from a column on.
class RowReader
{
public:
    RowReader(const Statement &statement, int firstColumn, const QString &place)
        : m_statement(statement)
        , m_column(firstColumn)
        , m_place(place)
    { }

    void operator()(QStringView, QString &value) { value = m_statement.text(m_column++); }
    void operator()(QStringView, bool &value) { value = m_statement.integer(m_column++) != 0; }
    void operator()(QStringView, int &value) { value = int(m_statement.integer(m_column++)); }
    void operator()(QStringView, double &value) { value = m_statement.real(m_column++); }
    void operator()(QStringView name, CaseDate &value)
    {
        value = storedDate(m_statement.text(m_column++), placeOf(name));
    }
    void operator()(QStringView name, QJsonObject &value)
    {
        value = storedObject(m_statement.utf8(m_column++), placeOf(name));
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
        value = Id<Record>::fromString(m_statement.text(m_column++));
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
            JsonReader::read(storedObject(m_statement.utf8(m_column++), placeOf(name)),
                             value.emplace(), placeOf(name));
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
        JsonReader::read(storedArray(m_statement.utf8(m_column++), placeOf(name)), values,
                         placeOf(name));
    }

private:
    QString placeOf(QStringView field) const
    {
        return m_place + QStringLiteral(": ") + field.toString();
    }

    const Statement &m_statement;
    int m_column;
    QString m_place;
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
