// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace saranda {

/// A file that is attached to a message, with its text, page by page.
struct AttachedText {
    QString name; ///< "letter.eml › report.pdf" where it is attached to what is attached
    QStringList pages; ///< none where it has no text, or none that can be read
    QString mediaType = {}; ///< what the message says it is
    qint64 size = 0;
    QString sha256 = {}; ///< empty where its bytes were not looked at

    bool operator==(const AttachedText &) const = default;
};

/// Raised when the texts of some files are read otherwise than before: since 1, what is attached to
/// messages is read; since 2, all of what messages, web pages, documents and PDFs show is; since 3,
/// what of messages was lost to careless or cunning encodings and boundaries is.
inline constexpr int textReading = 3;

} // namespace saranda
