// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace saranda {

/// In a field where nothing is being typed, Ctrl+Z and Ctrl+Y mean the case's undo, not the
/// field's: the field then leaves the keys to the window.
inline bool leavesToTheWindow(const QEvent &event, bool isBeingTyped)
{
    if (event.type() != QEvent::ShortcutOverride || isBeingTyped)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

} // namespace saranda
