// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/fieldkinds.h"

#include <QSet>

namespace saranda {

/// Visitor that gathers the ids of all records a record names, also inside.
class ReferenceGatherer
{
public:
    QSet<QUuid> ids;

    template <typename Record>
    void operator()(QStringView, const Id<Record> &id)
    {
        ids.insert(id.uuid);
    }
    void operator()(QStringView, const EntityRef &ref)
    {
        if (!ref.uuid.isNull())
            ids.insert(ref.uuid);
    }
    template <Composite Part>
    void operator()(QStringView, const Part &part)
    {
        Part::fields(part, *this);
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
        for (const Value &value : values)
            (*this)(name, value);
    }
    template <typename Other>
    void operator()(QStringView, const Other &)
    { }
};

template <typename Record>
QSet<QUuid> namedBy(const Record &record)
{
    ReferenceGatherer gatherer;
    Record::fields(record, gatherer);
    return gatherer.ids;
}

} // namespace saranda
