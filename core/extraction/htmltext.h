// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saranda {

/// What an HTML page says, without what only a browser would act on: scripts, styles, comments,
/// everything it would fetch. Blocks become lines.
struct HtmlText {
    QString title;
    QString text;
};
HtmlText textOfHtml(const QString &html);

} // namespace saranda
