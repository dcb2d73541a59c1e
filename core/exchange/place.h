// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace saranda {

/// A place in a JSON document, as a chain of values on the stack: cheap while nothing is wrong,
/// a JSON pointer (RFC 6901) when asked.
class Place
{
public:
    Place() = default;
    Place(const Place &parent, QStringView name)
        : m_parent(&parent)
        , m_name(name)
    { }
    Place(const Place &parent, qsizetype index)
        : m_parent(&parent)
        , m_index(index)
    { }

    /// "/facts/3/citations/0/exhibit"; empty for the document itself.
    QString pointer() const
    {
        if (!m_parent)
            return {};
        if (m_index >= 0)
            return m_parent->pointer() + u'/' + QString::number(m_index);
        return m_parent->pointer() + u'/'
            + m_name.toString()
                  .replace(u'~', QLatin1String("~0"))
                  .replace(u'/', QLatin1String("~1"));
    }

private:
    const Place *m_parent = nullptr;
    QStringView m_name;
    qsizetype m_index = -1;
};

} // namespace saranda
