// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/fieldkinds.h"

#include <QUuid>

namespace saranda {

/// Visitor behind eachReference().
template <typename Visit>
class ReferenceVisitor
{
public:
    explicit ReferenceVisitor(Visit &visit)
        : m_visit(visit)
    { }

    template <typename Record>
    void operator()(QStringView, const Id<Record> &id)
    {
        m_visit(id.uuid);
    }
    template <typename Record>
    void operator()(QStringView, const std::optional<Id<Record>> &id)
    {
        if (id)
            m_visit(id->uuid);
    }
    template <typename Record>
    void operator()(QStringView, const QList<Id<Record>> &ids)
    {
        for (const Id<Record> &id : ids)
            m_visit(id.uuid);
    }
    void operator()(QStringView, const EntityRef &ref)
    {
        if (!ref.uuid.isNull())
            m_visit(ref.uuid);
    }
    template <Composite Part>
    void operator()(QStringView, const std::optional<Part> &part)
    {
        if (part)
            Part::fields(*part, *this);
    }
    template <Composite Part>
    void operator()(QStringView, const QList<Part> &parts)
    {
        for (const Part &part : parts)
            Part::fields(part, *this);
    }
    template <typename Other>
    void operator()(QStringView, const Other &)
    { }

private:
    Visit &m_visit;
};

/// Calls visit(id) for every record a value names, as often as it names it. States, which go by
/// their code, are left out.
template <Composite Value, typename Visit>
void eachReference(const Value &value, Visit visit)
{
    ReferenceVisitor<Visit> visitor(visit);
    Value::fields(value, visitor);
}

} // namespace saranda
