// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/localstatename.h"

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
    return own.isEmpty() ? stateName(records, code) : own;
}

} // namespace saranda
