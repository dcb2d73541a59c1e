// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace saranda {

/// How the papers of an office look. What is left as it is here is the program's own look.
struct PaperLook {
    QStringList letterhead; ///< lines at the head of the first page
    QString footer; ///< at the left of the foot instead of the title of the case
    QString serif; ///< families tried before the program's own
    QString sans;
    QColor accent = QColor(0x1f, 0x35, 0x50);
    double sideMargin = 25; ///< millimetres, left and right
    double topMargin = 30;
    double bottomMargin = 27;
    QSizeF sheet = QSizeF(210, 297); ///< millimetres; of PDF and print, A4

    bool operator==(const PaperLook &) const = default;
};

} // namespace saranda
