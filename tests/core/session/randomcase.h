// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"
#include "core/session/edit.h"
#include "core/storage/fieldkinds.h"
#include "core/storage/recordjson.h"

#include <QRandomGenerator>

namespace saranda::test {

using namespace saranda::literals;

/// Fills every field of a record at random, within what the case allows. The same seed gives the
/// same records, ids included.
class RandomFiller
{
public:
    RandomFiller(QRandomGenerator &random, const CaseRecords &records)
        : m_random(random)
        , m_records(records)
    { }

    /// Something that has to be named does not exist.
    bool isImpossible = false;

    void operator()(QStringView name, QString &value)
    {
        if (name == u"id" || name == u"element")
            return;
        if (name == u"marking")
            value = chance(50) ? QString() : oneOf(m_records.info.markings);
        else if (name == u"sha256")
            value = chance(50) ? QString() : QString(64, QChar(u'a' + int(m_random.bounded(6))));
        else
            value = aText();
    }
    void operator()(QStringView, bool &value) { value = chance(50); }
    void operator()(QStringView name, int &value)
    {
        value = name == u"credibility" ? m_random.bounded(1, 7) : m_random.bounded(1, 6);
    }
    void operator()(QStringView name, double &value)
    {
        value = name == u"size" ? double(m_random.bounded(1 << 30)) : m_random.generateDouble();
    }
    void operator()(QStringView, QStringList &values)
    {
        values = {};
        for (int i = m_random.bounded(3); i > 0; --i)
            values.append(aText());
    }
    void operator()(QStringView, CaseDate &value)
    {
        const QStringList dates{u"1999-08"_s,
                                u"1984?"_s,
                                u"2004-06~"_s,
                                u"2017-06-27/.."_s,
                                u"../1946-10-22"_s,
                                u"156X"_s,
                                u"2017-06-27T10:30:00Z"_s,
                                {}};
        const QString text = oneOf(dates);
        value = text.isEmpty() ? CaseDate() : *CaseDate::parse(text);
    }
    void operator()(QStringView, QJsonObject &value)
    {
        value = {};
        if (chance(10))
            value = {{u"unknownÜ"_s, QJsonArray{1.5, true, QJsonValue(), aText()}}};
    }
    void operator()(QStringView name, EntityRef &value)
    {
        if (chance(30) && !m_records.actors.isEmpty())
            value = EntityRef::to(oneOf(m_records.actors.rows()).id);
        else if (chance(30) && !m_records.infrastructure.isEmpty())
            value = EntityRef::to(oneOf(m_records.infrastructure.rows()).id);
        else if (chance(30) && !m_records.incidents.isEmpty())
            value = EntityRef::to(oneOf(m_records.incidents.rows()).id);
        else
            value = chance(20) && name != u"node" ? EntityRef() : EntityRef::toState(u"PRK"_s);
    }
    template <VocabularyWord Word>
    void operator()(QStringView, Word &value)
    {
        QStringList words = allWords<Word>();
        if constexpr (std::is_same_v<Word, ReleaseState>)
            words.removeAll(wordOf(ReleaseState::Released)); // nothing changes it any more
        value = *fromWord<Word>(oneOf(words));
    }
    template <typename Record>
    void operator()(QStringView, Id<Record> &id)
    {
        const auto rows = m_records.table<Record>().rows();
        if (rows.empty())
            isImpossible = true;
        else
            id = oneOf(rows).id;
    }
    template <Composite Part>
    void operator()(QStringView, Part &part)
    {
        Part::fields(part, *this);
    }
    template <typename Value>
    void operator()(QStringView name, std::optional<Value> &value)
    {
        value.reset();
        if (chance(50))
            return;
        RandomFiller inner(m_random, m_records);
        Value fresh{};
        inner(name, fresh);
        if (!inner.isImpossible)
            value = fresh;
    }
    template <typename Value>
    void operator()(QStringView name, QList<Value> &values)
    {
        values = {};
        for (int i = m_random.bounded(4); i > 0; --i) {
            RandomFiller inner(m_random, m_records);
            Value fresh{};
            inner(name, fresh);
            if constexpr (requires { fresh.key; })
                fresh.key = u"H-%1"_s.arg(i);
            if constexpr (requires { fresh.element; })
                fresh.element = u"element-%1"_s.arg(i);
            if (!inner.isImpossible)
                values.append(fresh);
        }
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    template <typename Record>
    const Record &oneOf(std::span<const Record> rows)
    {
        return rows[std::size_t(m_random.bounded(int(rows.size())))];
    }
    QString oneOf(const QStringList &list) { return list[m_random.bounded(int(list.size()))]; }
    QString aText()
    {
        const QStringList texts{u"letter"_s,
                                u"Žluťoučký kůň"_s,
                                u"ميناء"_s,
                                u"北京大学"_s,
                                QString(u'a') + QChar(0) + u"after NUL"_s,
                                u"\"quotes\", 'more'; DROP TABLE exhibits;--"_s,
                                u"line\nbreak\ttab"_s,
                                u"😀 beyond the plane"_s,
                                {}};
        return oneOf(texts) + QString::number(m_random.bounded(1000));
    }

    QRandomGenerator &m_random;
    const CaseRecords &m_records;
};

/// Makes up edits: adds, changes and removes records of every kind.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    { }

    Edit next(const CaseRecords &records)
    {
        Edit edit{u"Edit %1"_s.arg(++m_number), {}};
        while (edit.isEmpty()) {
            switch (m_random.bounded(13)) {
            case 0:
                touch<State>(records, edit);
                break;
            case 1:
                touch<Incident>(records, edit);
                break;
            case 2:
                touch<Actor>(records, edit);
                break;
            case 3:
                touch<Infrastructure>(records, edit);
                break;
            case 4:
                touch<Source>(records, edit);
                break;
            case 5:
                touch<Exhibit>(records, edit);
                break;
            case 6:
                touch<Fact>(records, edit);
                break;
            case 7:
                touch<Claim>(records, edit);
                break;
            case 8:
                touch<Communication>(records, edit);
                break;
            case 9:
                touch<Task>(records, edit);
                break;
            case 10:
                touch<Draft>(records, edit);
                break;
            case 11:
                touch<Release>(records, edit);
                break;
            case 12:
                touch<Chart>(records, edit);
                break;
            }
        }
        return edit;
    }

private:
    template <typename Record>
    void touch(const CaseRecords &records, Edit &edit)
    {
        const RecordTable<Record> &table = records.table<Record>();
        const int what = m_random.bounded(10);
        if (table.isEmpty() || what < 5)
            return add<Record>(records, edit);
        const Record row = table.rows()[std::size_t(m_random.bounded(int(table.size())))];
        if (what < 9)
            return change(records, edit, row);
        edit.changes = removalOf(records, edit.text, row).changes;
    }
    template <typename Record>
    void add(const CaseRecords &records, Edit &edit)
    {
        Record record;
        RandomFiller filler(m_random, records);
        Record::fields(record, filler);
        record.id = {madeUpUuid()};
        record.key = nextKey<Record>(records);
        if (!filler.isImpossible)
            edit.add(record);
    }
    template <typename Record>
    void change(const CaseRecords &records, Edit &edit, const Record &row)
    {
        Record record = row;
        RandomFiller filler(m_random, records);
        Record::fields(record, filler);
        // What could close a circle stays as it is.
        if constexpr (std::is_same_v<Record, Exhibit>) {
            record.derivedFrom = row.derivedFrom;
            record.challenge = row.challenge;
        }
        if constexpr (std::is_same_v<Record, Fact>)
            record.citations = row.citations;
        if (m_random.bounded(10) == 0)
            record.key = nextKey<Record>(records);
        edit.modify(row, record);
    }
    QUuid madeUpUuid()
    {
        return QUuid(m_random.generate(), ushort(m_random.bounded(65536)), 0x7abc, 0x8d, 1, 2, 3, 4,
                     5, uchar(m_random.bounded(256)), uchar(m_random.bounded(256)));
    }

    QRandomGenerator m_random;
    int m_number = 0;
};

/// Whether two cases say the same, whatever the order of their rows; else where they differ.
inline QString firstDifference(const CaseRecords &left, const CaseRecords &right)
{
    QString difference;
    if (left.info != right.info)
        difference = u"the case itself"_s;
    CaseRecords::tables(left, [&](QStringView name, const auto &table) {
        using Record = std::remove_cvref_t<decltype(table.rows().front())>;
        const RecordTable<Record> &other = right.table<Record>();
        if (table.size() != other.size())
            difference = u"%1: %2 and %3 rows"_s.arg(name).arg(table.size()).arg(other.size());
        for (const Record &record : table.rows()) {
            const Record *twin = other.find(record.id);
            if (!twin || *twin != record || other.findKey(record.key) != twin)
                difference = u"%1 %2"_s.arg(name, record.key);
        }
    });
    return difference;
}

} // namespace saranda::test
