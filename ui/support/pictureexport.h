// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

class QIODevice;
class QWidget;

namespace saranda {

class MessageLine;
class UserPrompt;

/// How a page asks where a drawing goes.
struct PictureQuestion {
    QString title;
    QString suggested; ///< "chart.pdf"
    QString filter;
    /// What else is to be said once the file is written; empty = nothing.
    std::function<QString()> remark = {};
};

/// Writes in the format of this ending ("pdf", in small letters).
using WritePicture = std::function<Result<>(QIODevice &to, const QString &ending)>;

/// Asks for a file, writes it whole or not at all, and says so in the page's message line.
void savePictureAs(QWidget *page, UserPrompt &prompt, MessageLine &message,
                   const PictureQuestion &question, const WritePicture &write);

} // namespace saranda
