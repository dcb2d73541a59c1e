// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace saranda {

/// What a file is by its first bytes; what it calls itself is not trusted.
struct FileType {
    QString mediaType; ///< "application/pdf"
    QString exhibitKind; ///< a suggestion: "document", "e-mail", "image", ...
};

/// `head` holds the first bytes of the file, at least 512 where the file has them.
FileType fileTypeOf(const QByteArray &head, const QString &fileName);

} // namespace saranda
