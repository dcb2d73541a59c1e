// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/documentfile.h"

#include "core/exchange/caselimits.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace saranda {

Error documentTooLarge(const QString &fileName)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("CaseJson", "“%1” is larger than %2 MiB.")
                .arg(fileName)
                .arg(caselimits::maxDocumentBytes / (1024 * 1024)),
            {}};
}

Result<QByteArray> readWholeDocument(QFile &file)
{
    if (file.size() > caselimits::maxDocumentBytes)
        return failure(documentTooLarge(QFileInfo(file.fileName()).fileName()));
    return file.readAll();
}

} // namespace saranda
