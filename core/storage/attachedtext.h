// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace saranda {

/// The text of a file that is attached to a message, page by page.
struct AttachedText {
    QString name; ///< "letter.eml › report.pdf" where it is attached to what is attached
    QStringList pages;

    bool operator==(const AttachedText &) const = default;
};

} // namespace saranda
