// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace saranda {

class JobBar;

/// Whether a dialog or a job is at work with what the window shows, which must not go then.
/// `apart`: a dialog that may stay.
bool isWindowBusy(const QWidget *window, const JobBar *jobs, const QWidget *apart = nullptr);

} // namespace saranda
