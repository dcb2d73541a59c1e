// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctrine/localized.h"

#include "core/base/literals.h"

namespace saranda {

using namespace literals;

QString Localized::in(QStringView language) const
{
    const qsizetype territory = language.indexOf(u'_');
    const QStringView bare = territory < 0 ? language : language.left(territory);
    for (const QString &code : {language.toString(), bare.toString(), u"en"_s})
        if (const auto found = texts.find(code); found != texts.end())
            return found->second;
    return texts.empty() ? QString() : texts.begin()->second;
}

} // namespace saranda
