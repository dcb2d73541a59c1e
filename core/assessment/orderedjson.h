// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace saranda {

/// A JSON value whose members stay in the order they were added (QJsonObject sorts them), so that
/// what is printed reads as the format describes it.
class OrderedJson
{
public:
    static OrderedJson object() { return OrderedJson(Kind::Object); }
    static OrderedJson array() { return OrderedJson(Kind::Array); }
    static OrderedJson null() { return OrderedJson(QByteArrayLiteral("null")); }

    OrderedJson(const char *) = delete; // would be a bool
    OrderedJson(int number)
        : m_scalar(QByteArray::number(number))
    { }
    OrderedJson(bool value)
        : m_scalar(value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"))
    { }
    OrderedJson(const QString &text)
        : m_scalar(quoted(text))
    { }

    OrderedJson &add(const char *name, OrderedJson value)
    {
        m_members.emplace_back(name, std::move(value));
        return *this;
    }
    OrderedJson &add(OrderedJson value)
    {
        m_members.emplace_back(QByteArray(), std::move(value));
        return *this;
    }

    /// Indented; a list or an object of plain values stays on one line. Ends with a newline.
    QByteArray toText() const;

private:
    enum class Kind { Scalar, Array, Object };

    explicit OrderedJson(Kind kind)
        : m_kind(kind)
    { }
    explicit OrderedJson(QByteArray scalar)
        : m_scalar(std::move(scalar))
    { }

    static QByteArray quoted(const QString &text);
    bool isFlat() const;
    void write(QByteArray &to, int depth) const;

    Kind m_kind = Kind::Scalar;
    QByteArray m_scalar;
    std::vector<std::pair<QByteArray, OrderedJson>> m_members;
};

} // namespace saranda
