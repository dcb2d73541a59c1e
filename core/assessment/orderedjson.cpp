// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/orderedjson.h"

#include <algorithm>

namespace saranda {

QByteArray OrderedJson::quoted(const QString &text)
{
    QByteArray result("\"");
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            result += "\\\"";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\t':
            result += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                result += "\\u00" + QByteArray::number(int(c), 16).rightJustified(2, '0');
            else
                result += c;
        }
    }
    return result + '"';
}

bool OrderedJson::isFlat() const
{
    return std::all_of(m_members.begin(), m_members.end(),
                       [](const auto &member) { return member.second.m_members.empty(); });
}

void OrderedJson::write(QByteArray &to, int depth) const
{
    if (m_kind == Kind::Scalar) {
        to += m_scalar;
        return;
    }
    const bool isInline = isFlat();
    const QByteArray inner = isInline ? QByteArray() : '\n' + QByteArray(depth + 1, ' ');
    to += m_kind == Kind::Object ? '{' : '[';
    const char *separator = "";
    for (const auto &[name, value] : m_members) {
        to += separator;
        to += inner;
        if (m_kind == Kind::Object)
            to += '"' + name + "\": ";
        value.write(to, depth + 1);
        separator = isInline ? ", " : ",";
    }
    if (!isInline)
        to += '\n' + QByteArray(depth, ' ');
    to += m_kind == Kind::Object ? '}' : ']';
}

QByteArray OrderedJson::toText() const
{
    QByteArray text;
    write(text, 0);
    return text + '\n';
}

} // namespace saranda
