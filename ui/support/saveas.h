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

/// How a page asks where a drawing or a list goes.
struct SaveQuestion {
    QString title;
    QString suggested; ///< "chart.pdf"
    QString filter;
    /// What else is to be said once the file is written; empty = nothing.
    std::function<QString()> remark = {};
};

/// Writes in the format of this ending ("pdf", in small letters).
using WriteFormat = std::function<Result<>(QIODevice &to, const QString &ending)>;

/// Asks for a file, writes it whole or not at all, and says so in the page's message line.
void saveAs(QWidget *page, UserPrompt &prompt, MessageLine &message, const SaveQuestion &question,
            const WriteFormat &write);

} // namespace saranda
