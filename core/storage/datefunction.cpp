// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/datefunction.h"

#include "core/domain/edtf.h"

#include <QHash>

#include <sqlite3.h>

#include <memory>
#include <optional>

namespace saranda {

namespace {

QByteArrayView textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text, text ? sqlite3_value_bytes(value) : 0};
}

std::optional<DateBounds> boundsOf(QByteArrayView text)
{
    const Result<CaseDate> date = CaseDate::parse(QString::fromUtf8(text));
    return date && !date->isUndated() ? std::optional(date->bounds()) : std::nullopt;
}

/// What was asked for, and the answers for the dates that have come up: the records of a case share
/// few.
class AskedDate
{
public:
    explicit AskedDate(QByteArrayView text)
        : m_bounds(boundsOf(text))
    { }

    bool overlaps(QByteArrayView stored)
    {
        if (!m_bounds || stored.isEmpty())
            return false;
        const auto known = m_known.constFind(stored.toByteArray());
        if (known != m_known.constEnd())
            return *known;
        const std::optional<DateBounds> bounds = boundsOf(stored);
        const bool answer = bounds && mayOverlap(*bounds, *m_bounds);
        m_known.insert(stored.toByteArray(), answer);
        return answer;
    }

private:
    std::optional<DateBounds> m_bounds;
    QHash<QByteArray, bool> m_known;
};

void deleteAsked(void *asked)
{
    const std::unique_ptr<AskedDate> owner(static_cast<AskedDate *>(asked));
}

/// SQLite keeps the asked date with the statement, as long as it is bound to the same.
void datesOverlap(sqlite3_context *context, int, sqlite3_value **arguments)
{
    constexpr int stored = 0;
    constexpr int asked = 1;
    if (auto *kept = static_cast<AskedDate *>(sqlite3_get_auxdata(context, asked))) {
        sqlite3_result_int(context, kept->overlaps(textOf(arguments[stored])) ? 1 : 0);
        return;
    }
    auto fresh = std::make_unique<AskedDate>(textOf(arguments[asked]));
    sqlite3_result_int(context, fresh->overlaps(textOf(arguments[stored])) ? 1 : 0);
    sqlite3_set_auxdata(context, asked, fresh.release(), deleteAsked);
}

} // namespace

void addDateFunction(sqlite3 *handle)
{
    sqlite3_create_function_v2(handle, "dates_overlap", 2,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                               datesOverlap, nullptr, nullptr, nullptr);
}

} // namespace saranda
