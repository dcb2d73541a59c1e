// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filemarking.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace saranda {

QString fileMarking(const StoredFile &file)
{
    const QJsonValue own = file.extra.value(QStringLiteral("marking"));
    if (own.isUndefined() || own.isNull() || own.isString())
        return own.toString();
    return QString::fromUtf8(QJsonDocument(QJsonArray{own}).toJson(QJsonDocument::Compact));
}

} // namespace saranda
