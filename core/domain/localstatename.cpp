// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/localstatename.h"

#include "core/domain/countrycodes.h"

#include <QLocale>

namespace saranda {

QString ownStateName(const CaseRecords &records, const QString &code, const QString &language)
{
    if (const State *state = records.states.findKey(code)) {
        for (const LocalName &name : state->names) {
            if (name.language == language && !name.name.isEmpty())
                return name.name;
        }
    }
    return {};
}

QString localStateName(const CaseRecords &records, const QString &code, const QString &language)
{
    const QString own = ownStateName(records, code, language);
    if (!own.isEmpty())
        return own;
    const QString name = stateName(records, code);
    const QString translated = countryNameLike(code, name, language);
    return translated.isEmpty() ? name : translated;
}

QString shownStateName(const CaseRecords &records, const QString &code)
{
    return localStateName(records, code, QLocale().name().section(u'_', 0, 0));
}

} // namespace saranda
