// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordjson.h"

namespace saranda {

/// The record a log entry or a merge has as JSON, references included. Throws DamagedValue.
template <typename Record>
Record recordFrom(const QJsonObject &json, QUuid id)
{
    Record record;
    JsonReader reader(json, kindWord<Record>());
    Record::fields(record, reader);
    record.id = typename Record::Id{id};
    return record;
}

} // namespace saranda
