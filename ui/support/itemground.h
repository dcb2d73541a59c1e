// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace saranda {

/// What the style draws under an item (chosen, every other row, focus), without its text and icon:
/// for delegates that draw these themselves.
void drawItemGround(QPainter &painter, const QStyleOptionViewItem &item);

} // namespace saranda
