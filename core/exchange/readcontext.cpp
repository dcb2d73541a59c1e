// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readcontext.h"

#include "core/base/plainline.h"
#include "core/exchange/caselimits.h"

#include <QCoreApplication>

namespace saranda {

void Problems::add(const Place &place, const QString &what)
{
    if (m_lines.size() >= caselimits::maxProblems) {
        ++m_unlisted;
        return;
    }
    m_lines.append(plainLine(place.pointer() + QLatin1String(": ") + what));
}

QString Problems::text() const
{
    QString all = m_lines.join(u'\n');
    if (m_unlisted > 0) {
        all += u'\n'
            + QCoreApplication::translate("CaseJson", "and %n more problem(s)", nullptr,
                                          int(m_unlisted));
    }
    return all;
}

} // namespace saranda
