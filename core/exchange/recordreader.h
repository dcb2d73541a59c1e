// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/jsonmembers.h"
#include "core/exchange/recordchecks.h"

#include <concepts>

namespace saranda {

/// A word of a closed vocabulary.
template <typename T>
concept VocabularyWord = std::is_enum_v<T> && requires(T value)
{
    {
        wordOf(value)
        } -> std::same_as<QString>;
};

/// A record, or a struct inside one, that lists its fields.
struct AnyFieldVisitor {
    void operator()(QStringView, auto &) { }
};
template <typename T>
concept HasFields = requires(T value, AnyFieldVisitor visitor)
{
    T::fields(value, visitor);
};

/// Fills one record from a JSON object, field by field, and names every field that is wrong. It is
/// the visitor of the records' fields().
class RecordReader
{
public:
    RecordReader(const simdjson::dom::object &object, const Place &place, ReadContext &context)
        : m_members(object, place, context)
        , m_place(place)
        , m_context(context)
    { }

    /// Reads the struct at this place, if an object is there.
    template <HasFields Record>
    static void readStruct(const simdjson::dom::element &value, const Place &place,
                           ReadContext &context, Record &record)
    {
        simdjson::dom::object object;
        if (value.get(object)) {
            context.problems.add(place, messageForKind(value, Expected::Object));
            return;
        }
        RecordReader reader(object, place, context);
        Record::fields(record, reader);
        checkRecord(record, place, context);
    }

    void operator()(QStringView name, QString &text);
    void operator()(QStringView name, bool &flag);
    void operator()(QStringView name, int &number);
    void operator()(QStringView name, std::optional<int> &number);
    void operator()(QStringView name, double &number);
    void operator()(QStringView name, std::optional<double> &number);
    void operator()(QStringView name, QStringList &texts);
    void operator()(QStringView name, CaseDate &date);
    void operator()(QStringView name, EntityRef &entity);
    void operator()(QStringView name, QJsonObject &extra);

    template <VocabularyWord Word>
    void operator()(QStringView name, Word &word)
    {
        if (const auto value = m_members.take(name))
            readWord(*value, Place(m_place, name), word);
    }
    template <VocabularyWord Word>
    void operator()(QStringView name, std::optional<Word> &word)
    {
        const auto value = m_members.take(name);
        if (!value || isEmptyText(*value))
            return;
        if (Word read{}; readWord(*value, Place(m_place, name), read))
            word = read;
    }
    template <typename Record>
    void operator()(QStringView name, Id<Record> &id)
    {
        const Place place(m_place, name);
        if (const auto value = m_members.take(name))
            readId(*value, place, id);
        else
            addMissing(place);
    }
    template <typename Record>
    void operator()(QStringView name, std::optional<Id<Record>> &id)
    {
        const auto value = m_members.take(name);
        if (!value || isEmptyText(*value))
            return;
        if (Id<Record> read; readId(*value, Place(m_place, name), read))
            id = read;
    }
    template <HasFields Struct>
    void operator()(QStringView name, std::optional<Struct> &record)
    {
        if (const auto value = m_members.take(name))
            readStruct(*value, Place(m_place, name), m_context, record.emplace());
    }
    template <typename Item>
    void operator()(QStringView name, QList<Item> &items)
    {
        forEachItem(name, [&](const simdjson::dom::element &value, const Place &place) {
            Item item{};
            if (readItem(value, place, item))
                items.append(item);
        });
    }

private:
    enum class Expected { Object, List, Flag, Integer, Number };
    static QString messageForKind(const simdjson::dom::element &value, Expected expected);
    static bool isEmptyText(const simdjson::dom::element &value);
    void addMissing(const Place &place);
    void addUnknownWord(const Place &place, const QString &word, const QStringList &known);
    std::optional<int> integerOf(const simdjson::dom::element &value, const Place &place);

    template <typename Visit>
    void forEachItem(QStringView name, Visit visit)
    {
        const auto value = m_members.take(name);
        if (!value)
            return;
        const Place place(m_place, name);
        simdjson::dom::array items;
        if (value->get(items)) {
            m_context.problems.add(place, messageForKind(*value, Expected::List));
            return;
        }
        qsizetype index = 0;
        for (const simdjson::dom::element item : items) {
            if (!mayHoldMore(index, place))
                return;
            visit(item, Place(place, index++));
        }
    }
    bool mayHoldMore(qsizetype count, const Place &place);

    template <VocabularyWord Word>
    bool readWord(const simdjson::dom::element &value, const Place &place, Word &word)
    {
        const std::optional<QString> text = textOf(value, place, m_context);
        if (!text)
            return false;
        if (const std::optional<Word> known = fromWord<Word>(*text)) {
            word = *known;
            return true;
        }
        addUnknownWord(place, *text, allWords<Word>());
        return false;
    }
    template <typename Record>
    bool readId(const simdjson::dom::element &value, const Place &place, Id<Record> &id)
    {
        const std::optional<QString> key = textOf(value, place, m_context);
        if (!key)
            return false;
        const auto &known = m_context.keys.of<Record>();
        if (const auto it = known.constFind(*key); it != known.cend()) {
            id = *it;
            return true;
        }
        m_context.problems.add(place, noSuchRecord(static_cast<const Record *>(nullptr), *key));
        return false;
    }
    template <VocabularyWord Word>
    bool readItem(const simdjson::dom::element &value, const Place &place, Word &word)
    {
        return readWord(value, place, word);
    }
    template <typename Record>
    bool readItem(const simdjson::dom::element &value, const Place &place, Id<Record> &id)
    {
        return readId(value, place, id);
    }
    template <HasFields Struct>
    bool readItem(const simdjson::dom::element &value, const Place &place, Struct &record)
    {
        readStruct(value, place, m_context, record);
        return true;
    }

    JsonMembers m_members;
    const Place &m_place;
    ReadContext &m_context;
};

} // namespace saranda
