// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringView>

#include <vector>

namespace saranda {

/// Writes JSON as it is told, two spaces a level, the same bytes on every machine. QJsonDocument
/// would sort the members by name; a case reads better in the order of its contract.
class JsonText
{
public:
    void beginObject();
    void endObject();
    /// A list on one line is for scalars.
    void beginList(bool onOneLine = false);
    void endList();
    void name(QStringView name);

    void write(QStringView text);
    void write(qint64 number);
    void write(double number);
    void write(bool flag);
    void write(const QJsonValue &value);
    /// The members of an object into the one that is open.
    void writeMembers(const QJsonObject &members);

    /// The text with a line end, once everything is closed.
    QByteArray finished() const;

private:
    struct Level {
        bool onOneLine = false;
        bool isEmpty = true;
    };
    void beforeValue();
    void newLine();
    void close(char bracket);
    void quote(QStringView text);

    QByteArray m_text;
    std::vector<Level> m_levels;
    bool m_hasName = false;
};

} // namespace saranda
