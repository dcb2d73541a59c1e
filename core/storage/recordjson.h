// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/fieldkinds.h"
#include "core/storage/storageerror.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace saranda {

/// The vocabularies of words.h.
template <typename Value>
concept VocabularyWord = std::is_enum_v<Value> && requires(Value value)
{
    wordOf(value);
};

/// Writes a struct as JSON, references as UUIDs. What is empty is left out, so that a field added
/// by a later version does not change what earlier ones logged.
class JsonWriter
{
public:
    QJsonObject object;

    void operator()(QStringView name, const QString &value)
    {
        if (!value.isEmpty())
            put(name, value);
    }
    void operator()(QStringView name, bool value)
    {
        if (value)
            put(name, value);
    }
    void operator()(QStringView name, int value) { put(name, value); }
    void operator()(QStringView name, double value) { put(name, value); }
    void operator()(QStringView name, const QStringList &value)
    {
        if (!value.isEmpty())
            put(name, QJsonArray::fromStringList(value));
    }
    void operator()(QStringView name, const CaseDate &value) { (*this)(name, value.text()); }
    void operator()(QStringView name, const QJsonObject &value)
    {
        if (!value.isEmpty())
            put(name, value);
    }
    void operator()(QStringView name, const EntityRef &value);
    template <VocabularyWord Word>
    void operator()(QStringView name, Word value)
    {
        put(name, wordOf(value));
    }
    template <typename Record>
    void operator()(QStringView name, const Id<Record> &value)
    {
        put(name, value.toString());
    }
    template <Composite Part>
    void operator()(QStringView name, const Part &value)
    {
        JsonWriter inner;
        Part::fields(value, inner);
        put(name, inner.object);
    }
    template <typename Value>
    void operator()(QStringView name, const std::optional<Value> &value)
    {
        if (value)
            (*this)(name, *value);
    }
    template <typename Value>
    void operator()(QStringView name, const QList<Value> &values)
    {
        QJsonArray array;
        for (const Value &value : values) {
            JsonWriter inner;
            inner(u"item", value);
            array.append(inner.object.value(QStringView(u"item")));
        }
        if (!array.isEmpty())
            put(name, array);
    }

private:
    void put(QStringView name, const QJsonValue &value) { object.insert(name, value); }
};

template <Composite Value>
QJsonObject toJson(const Value &value)
{
    JsonWriter writer;
    Value::fields(value, writer);
    return writer.object;
}

inline QString compactText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

inline QString compactText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Where a value lies in the file: put in words only for a message, since opening a large case
/// reads millions of values that are as they should be.
class StoredPlace
{
public:
    StoredPlace(const QString &words)
        : m_words(words)
    { }
    /// A field of a row. The names must outlive it.
    StoredPlace(const QByteArray &table, qint64 row, QStringView field)
        : m_table(&table)
        , m_row(row)
        , m_field(field)
    { }

    QString words() const;

private:
    QString m_words;
    const QByteArray *m_table = nullptr;
    qint64 m_row = 0;
    QStringView m_field;
};

/// A date as the file has it. Throws DamagedValue when it is none.
CaseDate storedDate(const QString &text, const StoredPlace &place);

/// A word of a vocabulary as the file has it. Throws DamagedValue when it is none.
template <VocabularyWord Word>
Word storedWord(const QString &text, const StoredPlace &place)
{
    const std::optional<Word> word = fromWord<Word>(text);
    if (!word)
        throw DamagedValue(
            QStringLiteral("%1: “%2” is no word of its vocabulary").arg(place.words(), text));
    return *word;
}

/// Reads what JsonWriter wrote, for the structs that name no records. Throws DamagedValue.
class JsonReader
{
public:
    JsonReader(const QJsonObject &object, const QString &place)
        : m_object(object)
        , m_place(place)
    { }

    template <typename Value>
    void operator()(QStringView name, Value &value)
    {
        if (const auto it = m_object.constFind(name); it != m_object.constEnd())
            read(it.value(), value, m_place + u'.' + name.toString());
    }

    static void read(const QJsonValue &json, QString &value, const QString &place);
    static void read(const QJsonValue &json, bool &value, const QString &place);
    static void read(const QJsonValue &json, int &value, const QString &place);
    static void read(const QJsonValue &json, double &value, const QString &place);
    static void read(const QJsonValue &json, QJsonObject &value, const QString &place);
    static void read(const QJsonValue &json, CaseDate &value, const QString &place);
    template <VocabularyWord Word>
    static void read(const QJsonValue &json, Word &value, const QString &place)
    {
        QString word;
        read(json, word, place);
        value = storedWord<Word>(word, place);
    }
    template <Composite Part>
    static void read(const QJsonValue &json, Part &value, const QString &place)
    {
        QJsonObject object;
        read(json, object, place);
        JsonReader inner(object, place);
        Part::fields(value, inner);
    }
    template <typename Value>
    static void read(const QJsonValue &json, std::optional<Value> &value, const QString &place)
    {
        read(json, value.emplace(), place);
    }
    template <typename Value>
    static void read(const QJsonValue &json, QList<Value> &values, const QString &place)
    {
        if (!json.isArray())
            throw DamagedValue(place);
        const QJsonArray array = json.toArray();
        values = {};
        for (qsizetype i = 0; i < array.size(); ++i) {
            Value value{};
            read(array[i], value, QStringLiteral("%1[%2]").arg(place).arg(i));
            values.append(std::move(value));
        }
    }
    // A struct kept as JSON names no record; these exist so that every field has an answer.
    template <typename Record>
    static void read(const QJsonValue &json, Id<Record> &value, const QString &place)
    {
        QString text;
        read(json, text, place);
        value = Id<Record>::fromString(text);
    }
    static void read(const QJsonValue &json, EntityRef &value, const QString &place);

private:
    QJsonObject m_object;
    QString m_place;
};

/// The array or object of a JSON column. Throws DamagedValue.
QJsonArray storedArray(QByteArrayView text, const StoredPlace &place);
QJsonObject storedObject(QByteArrayView text, const StoredPlace &place);

} // namespace saranda
