// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/highestmarking.h"

#include "core/domain/filemarking.h"

#include <algorithm>
#include <type_traits>

namespace saranda {

namespace {

template <typename Value>
constexpr bool isList = false;
template <typename Item>
constexpr bool isList<QList<Item>> = true;
template <typename Value>
constexpr bool isOptional = false;
template <typename Item>
constexpr bool isOptional<std::optional<Item>> = true;

/// Visits records and what is inside them for the highest rank of a marking.
class MarkingScan
{
public:
    explicit MarkingScan(const CaseInfo &info)
        : m_info(info)
    { }

    qsizetype rank() const { return m_rank; }

    template <typename Value>
    void operator()(QStringView name, const Value &value)
    {
        if constexpr (std::is_same_v<Value, QString>) {
            if (name == u"marking")
                m_rank = std::max(m_rank, markingRank(m_info, value));
        } else if constexpr (isList<Value>) {
            for (const auto &item : value)
                (*this)(name, item);
        } else if constexpr (isOptional<Value>) {
            if (value)
                (*this)(name, *value);
        } else if constexpr (requires(MarkingScan & scan) { Value::fields(value, scan); }) {
            Value::fields(value, *this);
            if constexpr (std::is_same_v<Value, StoredFile>)
                m_rank = std::max(m_rank, markingRank(m_info, fileMarking(value)));
        }
    }

private:
    const CaseInfo &m_info;
    qsizetype m_rank = 0;
};

} // namespace

QString highestMarking(const CaseRecords &records)
{
    const QStringList &scheme = records.info.markings;
    if (scheme.isEmpty())
        return {};
    MarkingScan scan(records.info);
    CaseRecords::tables(records, [&](QStringView name, const auto &table) {
        for (const auto &record : table.rows())
            scan(name, record);
    });
    return scheme.at(std::min(scan.rank(), scheme.size() - 1));
}

} // namespace saranda
