// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <type_traits>

namespace saranda {

/// A struct described by fields().
template <typename Value>
concept Composite = requires(Value &value, int &visit)
{
    Value::fields(value, visit);
};

/// Whether a struct, or a struct inside it, names other records.
template <Composite Value>
bool namesRecords();

/// Visitor behind namesRecords().
class ReferenceFinder
{
public:
    bool found = false;

    template <typename Record>
    void operator()(QStringView, const Id<Record> &)
    {
        found = true;
    }
    template <typename Record>
    void operator()(QStringView, const std::optional<Id<Record>> &)
    {
        found = true;
    }
    template <typename Record>
    void operator()(QStringView, const QList<Id<Record>> &)
    {
        found = true;
    }
    void operator()(QStringView, const EntityRef &) { found = true; }
    template <Composite Part>
    void operator()(QStringView, const std::optional<Part> &)
    {
        found = found || namesRecords<Part>();
    }
    template <Composite Part>
    void operator()(QStringView, const QList<Part> &)
    {
        found = found || namesRecords<Part>();
    }
    template <typename Other>
    void operator()(QStringView, const Other &)
    { }
};

template <Composite Value>
bool namesRecords()
{
    static const bool answer = [] {
        const Value value{};
        ReferenceFinder finder;
        Value::fields(value, finder);
        return finder.found;
    }();
    return answer;
}

/// "hardToReconcile" -> "hard_to_reconcile"; the human key's "id" -> "key".
QByteArray columnName(QStringView field);

/// The table of a kind of record, and the word the log and the search use for the kind.
struct KindNames {
    const char *table;
    const char *kind;
};

template <typename Record>
constexpr KindNames kindNames();

// clang-format off
template <> constexpr KindNames kindNames<CaseInfo>() { return {"case_info", "case"}; }
template <> constexpr KindNames kindNames<State>() { return {"states", "state"}; }
template <> constexpr KindNames kindNames<Incident>() { return {"incidents", "incident"}; }
template <> constexpr KindNames kindNames<Actor>() { return {"actors", "actor"}; }
template <> constexpr KindNames kindNames<Infrastructure>() { return {"infrastructure", "infrastructure"}; }
template <> constexpr KindNames kindNames<Source>() { return {"sources", "source"}; }
template <> constexpr KindNames kindNames<Exhibit>() { return {"exhibits", "exhibit"}; }
template <> constexpr KindNames kindNames<Fact>() { return {"facts", "fact"}; }
template <> constexpr KindNames kindNames<Claim>() { return {"claims", "claim"}; }
template <> constexpr KindNames kindNames<Communication>() { return {"communications", "communication"}; }
template <> constexpr KindNames kindNames<Task>() { return {"tasks", "task"}; }
template <> constexpr KindNames kindNames<Draft>() { return {"drafts", "draft"}; }
template <> constexpr KindNames kindNames<Release>() { return {"releases", "release"}; }
template <> constexpr KindNames kindNames<Chart>() { return {"charts", "chart"}; }
// clang-format on

template <typename Record>
QString kindWord()
{
    return QString::fromLatin1(kindNames<Record>().kind);
}

/// The human key; the case itself has none.
template <typename Record>
QString keyOf(const Record &record)
{
    if constexpr (std::is_same_v<Record, CaseInfo>)
        return {};
    else
        return record.key;
}

} // namespace saranda
