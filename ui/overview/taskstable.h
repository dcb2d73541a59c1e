// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"
#include "ui/support/recordmodel.h"

namespace saranda {

/// The tasks that are still open, by due date.
RecordModel<Task> *makeOpenTasksModel(const PageContext &context, QObject *parent);

} // namespace saranda
