// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace saranda {

/// Data for showing: control characters become visible pictures, characters that turn the writing
/// direction of what follows become U+FFFD, lone surrogates too. Line breaks and tabs stay.
QString safeText(const QString &text);

/// Letters of a cell where it is copied or printed: nearly all there are, but no book.
inline constexpr int longestCellText = 5000;

/// The same on one line, cut at `limit` characters: for tables, menus, titles.
QString safeLine(const QString &text, int limit = 500);

/// For tool tips, which would take data for HTML. Long text wraps.
QString safeToolTip(const QString &text);

/// For menus and buttons, which would take & for a mnemonic.
QString safeAction(const QString &text);

/// A label that shows data: plain text only, wraps, can be selected with mouse and keyboard.
QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);

} // namespace saranda
