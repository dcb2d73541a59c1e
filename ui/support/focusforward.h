// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace saranda {

/// Hands the focus a container is given on to the part of it one begins with; calling it again names
/// another part. Not a focus proxy: Qt leads Tab through a container that has one back to the proxy,
/// so that what comes after the container is never reached.
void forwardFocus(QWidget *container, QWidget *part);

/// The part the focus is handed on to, or null.
QWidget *forwardsFocusTo(const QWidget *container);

} // namespace saranda
