// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsontext.h"

#include <QJsonArray>
#include <QLocale>
#include <QVariant>

namespace saranda {

void JsonText::beginObject()
{
    beforeValue();
    m_text += '{';
    m_levels.push_back({});
}

void JsonText::endObject()
{
    close('}');
}

void JsonText::beginList(bool onOneLine)
{
    beforeValue();
    m_text += '[';
    m_levels.push_back({onOneLine, true});
}

void JsonText::endList()
{
    close(']');
}

void JsonText::name(QStringView name)
{
    beforeValue();
    quote(name);
    m_text += ": ";
    m_hasName = true;
}

void JsonText::write(QStringView text)
{
    beforeValue();
    quote(text);
}

void JsonText::write(qint64 number)
{
    beforeValue();
    m_text += QByteArray::number(number);
}

void JsonText::write(double number)
{
    beforeValue();
    m_text += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void JsonText::write(bool flag)
{
    beforeValue();
    m_text += flag ? "true" : "false";
}

void JsonText::write(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        beginObject();
        writeMembers(value.toObject());
        endObject();
        return;
    case QJsonValue::Array:
        beginList();
        for (const QJsonValue &item : value.toArray())
            write(item);
        endList();
        return;
    case QJsonValue::String:
        write(QStringView(value.toString()));
        return;
    case QJsonValue::Bool:
        write(value.toBool());
        return;
    case QJsonValue::Double:
        // Whole numbers are kept as such, exact beyond 2^53.
        if (const QVariant number = value.toVariant(); number.typeId() == QMetaType::LongLong)
            write(number.toLongLong());
        else
            write(value.toDouble());
        return;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    beforeValue();
    m_text += "null";
}

void JsonText::writeMembers(const QJsonObject &members)
{
    for (auto it = members.begin(); it != members.end(); ++it) {
        name(it.key());
        write(it.value());
    }
}

QByteArray JsonText::finished() const
{
    Q_ASSERT(m_levels.empty());
    return m_text + '\n';
}

void JsonText::beforeValue()
{
    if (std::exchange(m_hasName, false) || m_levels.empty())
        return;
    Level &level = m_levels.back();
    if (!std::exchange(level.isEmpty, false))
        m_text += level.onOneLine ? ", " : ",";
    if (!level.onOneLine)
        newLine();
}

void JsonText::newLine()
{
    m_text += '\n';
    m_text.append(qsizetype(m_levels.size()) * 2, ' ');
}

void JsonText::close(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.isEmpty && !level.onOneLine)
        newLine();
    m_text += bracket;
}

void JsonText::quote(QStringView text)
{
    m_text += '"';
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '"':
            m_text += "\\\"";
            break;
        case '\\':
            m_text += "\\\\";
            break;
        case '\n':
            m_text += "\\n";
            break;
        case '\r':
            m_text += "\\r";
            break;
        case '\t':
            m_text += "\\t";
            break;
        default:
            if (uchar(byte) < 0x20)
                m_text += "\\u00" + QByteArray::number(uchar(byte), 16).rightJustified(2, '0');
            else
                m_text += byte;
        }
    }
    m_text += '"';
}

} // namespace saranda
