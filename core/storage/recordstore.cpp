// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordstore.h"

#include "core/base/literals.h"
#include "core/storage/rowmapping.h"

#include <sqlite3.h>

#include <algorithm>

namespace saranda {

using namespace literals;

void RowBinder::operator()(QStringView, const EntityRef &value)
{
    const auto bindId = [&](EntityKind kind) {
        if (value.kind == kind)
            m_statement.bind(value.uuid);
        else
            m_statement.bind(std::nullopt);
    };
    bindId(EntityKind::Actor);
    bindId(EntityKind::Infrastructure);
    if (value.kind == EntityKind::State)
        m_statement.bind(value.stateCode);
    else
        m_statement.bind(std::nullopt);
    bindId(EntityKind::Incident);
}

void RowReader::operator()(QStringView, EntityRef &value)
{
    value = {};
    for (const EntityKind kind :
         {EntityKind::Actor, EntityKind::Infrastructure, EntityKind::State, EntityKind::Incident}) {
        const int column = m_column++;
        if (m_statement.isNull(column))
            continue;
        value.kind = kind;
        if (kind == EntityKind::State)
            value.stateCode = m_statement.text(column);
        else
            value.uuid = m_statement.uuid(column);
    }
}

namespace {

QByteArray placeholders(qsizetype count)
{
    return QByteArrayList(count, "?").join(", ");
}

template <Composite Value>
void insertParts(Connection &connection, const QByteArray &table, qint64 owner, const Value &value);

template <Composite Part>
void insertPartList(Connection &connection, const QByteArray &table, qint64 owner,
                    const QList<Part> &parts)
{
    if (parts.isEmpty())
        return;
    const QByteArrayList columns = QByteArrayList{"owner", "position"} + columnsOf<Part>();
    const QByteArray sql = "INSERT INTO " + table + " (" + quoted(columns) + ") VALUES ("
        + placeholders(columns.size()) + ')';
    for (qsizetype i = 0; i < parts.size(); ++i) {
        Statement &insert = connection.cached(sql);
        insert.bind(owner).bind(qint64(i));
        RowBinder binder(insert);
        Part::fields(parts[i], binder);
        insert.run();
        insertParts(connection, table, connection.lastRow(), parts[i]);
    }
}

template <Composite Value>
void insertParts(Connection &connection, const QByteArray &table, qint64 owner, const Value &value)
{
    OwnTables visitor(
        [&](QStringView field, const auto &ids) {
            for (qsizetype i = 0; i < ids.size(); ++i) {
                connection
                    .cached("INSERT INTO " + ownTable(table, field)
                            + " (owner, position, target) VALUES (?, ?, ?)")
                    .bind(owner)
                    .bind(qint64(i))
                    .bind(ids[i].uuid)
                    .run();
            }
        },
        [&](QStringView field, const auto &parts) {
            insertPartList(connection, ownTable(table, field), owner, parts);
        });
    Value::fields(value, visitor);
}

/// Removes what lies under the rows of `table` that `rows` (a subquery on one id) selects.
template <Composite Value>
void deleteParts(Connection &connection, const QByteArray &table, const QByteArray &rows, QUuid id)
{
    const Value value{};
    OwnTables visitor(
        [&](QStringView field, const auto &) {
            connection
                .cached("DELETE FROM " + ownTable(table, field) + " WHERE owner IN (" + rows + ')')
                .bind(id)
                .run();
        },
        [&](QStringView field, const auto &parts) {
            using Part = typename std::decay_t<decltype(parts)>::value_type;
            const QByteArray partTable = ownTable(table, field);
            const QByteArray where = " FROM " + partTable + " WHERE owner IN (" + rows + ')';
            deleteParts<Part>(connection, partTable, "SELECT row" + where, id);
            connection.cached("DELETE" + where).bind(id).run();
        });
    Value::fields(value, visitor);
}

/// How many rows there may be of a kind, parts of its records included: numbers of rows that went
/// are counted in, since counting itself would read the whole file.
template <Composite Value>
qint64 highestRows(Connection &connection, const QByteArray &table)
{
    qint64 rows = connection.number("SELECT max(row) FROM " + table);
    const Value prototype{};
    OwnTables visitor([](QStringView, const auto &) {},
                      [&](QStringView field, const auto &parts) {
                          using Part = typename std::decay_t<decltype(parts)>::value_type;
                          rows += highestRows<Part>(connection, ownTable(table, field));
                      });
    Value::fields(prototype, visitor);
    return rows;
}

/// Counts the rows as they are read, and ends the reading when it is not wanted any more. Knows
/// the dates read so far.
class Loading
{
public:
    Loading() = default;
    Loading(const Progress &progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
    { }

    void add()
    {
        constexpr qint64 interval = 512;
        if (++m_done % interval == 0 && m_progress
            && !m_progress(std::min(m_done, m_total), m_total))
            throw StorageError(SQLITE_INTERRUPT, u"stopped"_s);
    }

    StoredDates dates;

private:
    Progress m_progress;
    qint64 m_total = 0;
    qint64 m_done = 0;
};

template <typename Value>
struct LoadedRow {
    qint64 row = 0;
    QUuid id; ///< of a record
    qint64 owner = 0; ///< of a part
    Value value;
};

/// What stands before a row's own columns: the id of a record, or the row a part belongs to.
enum class Leading { Id, Owner };

template <Composite Value>
void attachParts(Connection &connection, const QByteArray &table,
                 std::vector<LoadedRow<Value>> &rows, Loading &loading);

template <Composite Value>
std::vector<LoadedRow<Value>> loadRows(Connection &connection, const QByteArray &table,
                                       Leading leading, Loading &loading)
{
    std::vector<LoadedRow<Value>> rows;
    const bool isRecord = leading == Leading::Id;
    Statement &select = connection.cached(QByteArray("SELECT row, ") + (isRecord ? "id" : "owner")
                                          + ", " + quoted(columnsOf<Value>()) + " FROM " + table
                                          + " ORDER BY " + (isRecord ? "row" : "owner, position"));
    while (select.step()) {
        LoadedRow<Value> &loaded = rows.emplace_back();
        loaded.row = select.integer(0);
        if (isRecord)
            loaded.id = select.uuid(1);
        else
            loaded.owner = select.integer(1);
        RowReader reader(select, 2, table, loaded.row, loading.dates);
        Value::fields(loaded.value, reader);
        loading.add();
    }
    select.reset();
    if (!rows.empty())
        attachParts(connection, table, rows, loading);
    return rows;
}

template <typename RecordId>
QHash<qint64, QList<RecordId>> loadIdLists(Connection &connection, const QByteArray &table)
{
    QHash<qint64, QList<RecordId>> lists;
    Statement &select =
        connection.cached("SELECT owner, target FROM " + table + " ORDER BY owner, position");
    while (select.step())
        lists[select.integer(0)].append({select.uuid(1)});
    select.reset();
    return lists;
}

/// The parts of each owner in a list. They come in the order of their owners.
template <typename Part>
QHash<qint64, QList<Part>> byOwner(std::vector<LoadedRow<Part>> parts)
{
    QHash<qint64, QList<Part>> lists;
    for (auto first = parts.begin(); first != parts.end();) {
        const auto last = std::find_if(
            first, parts.end(), [&](const auto &part) { return part.owner != first->owner; });
        QList<Part> list;
        list.reserve(last - first);
        const qint64 owner = first->owner;
        for (; first != last; ++first)
            list.append(std::move(first->value));
        lists.insert(owner, std::move(list));
    }
    return lists;
}

/// Fills one field of every row: finds it again by name, as there are no pointers to members.
template <typename Value, typename Lists>
void assignLists(std::vector<LoadedRow<Value>> &rows, QStringView wanted, Lists lists)
{
    using List = typename Lists::mapped_type;
    for (LoadedRow<Value> &row : rows) {
        const auto found = lists.constFind(row.row);
        if (found == lists.constEnd())
            continue;
        const auto assign = [&](QStringView field, auto &list) {
            if constexpr (std::is_same_v<std::decay_t<decltype(list)>, List>) {
                if (field == wanted)
                    list = *found;
            }
        };
        OwnTables visitor(assign, assign);
        Value::fields(row.value, visitor);
    }
}

template <Composite Value>
void attachParts(Connection &connection, const QByteArray &table,
                 std::vector<LoadedRow<Value>> &rows, Loading &loading)
{
    const Value prototype{};
    OwnTables visitor(
        [&](QStringView field, const auto &ids) {
            using RecordId = typename std::decay_t<decltype(ids)>::value_type;
            assignLists(rows, field, loadIdLists<RecordId>(connection, ownTable(table, field)));
        },
        [&](QStringView field, const auto &parts) {
            using Part = typename std::decay_t<decltype(parts)>::value_type;
            assignLists(rows, field,
                        byOwner(loadRows<Part>(connection, ownTable(table, field), Leading::Owner,
                                               loading)));
        });
    Value::fields(prototype, visitor);
}

template <typename Record>
QByteArray tableOf()
{
    return kindNames<Record>().table;
}

template <typename Record>
QByteArray rowOfId()
{
    return "SELECT row FROM " + tableOf<Record>() + " WHERE id = ?";
}

/// A change to a record that is not there means that file and memory disagree.
void requireOneRow(Connection &connection, const QByteArray &table, const QUuid &id)
{
    if (connection.changedRows() != 1)
        throw DamagedValue(
            u"%1: no row %2"_s.arg(QString::fromLatin1(table), id.toString(QUuid::WithoutBraces)));
}

} // namespace

template <typename Record>
void RecordStore::insert(const Record &record)
{
    const QByteArrayList columns = QByteArrayList{"id"} + columnsOf<Record>();
    Statement &insert =
        m_connection.cached("INSERT INTO " + tableOf<Record>() + " (" + quoted(columns)
                            + ") VALUES (" + placeholders(columns.size()) + ')');
    insert.bind(record.id.uuid);
    RowBinder binder(insert);
    Record::fields(record, binder);
    insert.run();
    insertParts(m_connection, tableOf<Record>(), m_connection.lastRow(), record);
}

template <typename Record>
void RecordStore::update(const Record &record)
{
    const QByteArray table = tableOf<Record>();
    Statement &update =
        m_connection.cached("UPDATE " + table + " SET \"" + columnsOf<Record>().join("\" = ?, \"")
                            + "\" = ? WHERE id = ?");
    RowBinder binder(update);
    Record::fields(record, binder);
    update.bind(record.id.uuid);
    update.run();
    requireOneRow(m_connection, table, record.id.uuid);

    deleteParts<Record>(m_connection, table, rowOfId<Record>(), record.id.uuid);
    Statement &row = m_connection.cached(rowOfId<Record>());
    row.bind(record.id.uuid);
    row.step();
    const qint64 owner = row.integer(0);
    row.reset();
    insertParts(m_connection, table, owner, record);
}

template <typename Record>
void RecordStore::remove(typename Record::Id id)
{
    const QByteArray table = tableOf<Record>();
    deleteParts<Record>(m_connection, table, rowOfId<Record>(), id.uuid);
    m_connection.cached("DELETE FROM " + table + " WHERE id = ?").bind(id.uuid).run();
    requireOneRow(m_connection, table, id.uuid);
}

template <typename Record>
void RecordStore::parkKey(typename Record::Id id)
{
    const QByteArray table = tableOf<Record>();
    m_connection.cached("UPDATE " + table + " SET key = id WHERE id = ?").bind(id.uuid).run();
    requireOneRow(m_connection, table, id.uuid);
}

namespace {

template <typename Record>
std::vector<Record> allOf(Connection &connection, Loading &loading)
{
    std::vector<LoadedRow<Record>> rows =
        loadRows<Record>(connection, tableOf<Record>(), Leading::Id, loading);
    std::vector<Record> records;
    records.reserve(rows.size());
    for (LoadedRow<Record> &row : rows) {
        row.value.id = {row.id};
        records.push_back(std::move(row.value));
    }
    return records;
}

} // namespace

template <typename Record>
std::vector<Record> RecordStore::all()
{
    Loading loading;
    return allOf<Record>(m_connection, loading);
}

CaseRecords RecordStore::load(const Progress &progress)
{
    CaseRecords records;
    qint64 total = 0;
    CaseRecords::tables(records, [&](QStringView, auto &table) {
        using Record = std::remove_cvref_t<decltype(table.rows().front())>;
        total += highestRows<Record>(m_connection, tableOf<Record>());
    });
    Loading loading(progress, total);
    const std::vector<CaseInfo> info = all<CaseInfo>();
    if (info.size() != 1)
        throw DamagedValue(u"case_info: not exactly one row"_s);
    records.info = info.front();
    CaseRecords::tables(records, [&](QStringView, auto &table) {
        using Record = std::remove_cvref_t<decltype(table.rows().front())>;
        for (const Record &record : allOf<Record>(m_connection, loading))
            table.put(record);
    });
    return records;
}

#define SARANDA_RECORD_STORE(Record)                                                               \
    template void RecordStore::insert<Record>(const Record &);                                     \
    template void RecordStore::update<Record>(const Record &);                                     \
    template void RecordStore::remove<Record>(Record::Id);                                         \
    template std::vector<Record> RecordStore::all<Record>();

SARANDA_RECORD_STORE(CaseInfo)
SARANDA_RECORD_STORE(State)
SARANDA_RECORD_STORE(Incident)
SARANDA_RECORD_STORE(Actor)
SARANDA_RECORD_STORE(Infrastructure)
SARANDA_RECORD_STORE(Source)
SARANDA_RECORD_STORE(Exhibit)
SARANDA_RECORD_STORE(Fact)
SARANDA_RECORD_STORE(Claim)
SARANDA_RECORD_STORE(Communication)
SARANDA_RECORD_STORE(Task)
SARANDA_RECORD_STORE(Draft)
SARANDA_RECORD_STORE(Release)
SARANDA_RECORD_STORE(Chart)

#undef SARANDA_RECORD_STORE

template void RecordStore::parkKey<State>(State::Id);
template void RecordStore::parkKey<Incident>(Incident::Id);
template void RecordStore::parkKey<Actor>(Actor::Id);
template void RecordStore::parkKey<Infrastructure>(Infrastructure::Id);
template void RecordStore::parkKey<Source>(Source::Id);
template void RecordStore::parkKey<Exhibit>(Exhibit::Id);
template void RecordStore::parkKey<Fact>(Fact::Id);
template void RecordStore::parkKey<Claim>(Claim::Id);
template void RecordStore::parkKey<Communication>(Communication::Id);
template void RecordStore::parkKey<Task>(Task::Id);
template void RecordStore::parkKey<Draft>(Draft::Id);
template void RecordStore::parkKey<Release>(Release::Id);
template void RecordStore::parkKey<Chart>(Chart::Id);

} // namespace saranda
