// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

#include <vector>

namespace saranda {

/// The pages of a case in the order of the rail. They belong to the parent.
std::vector<Page *> makePages(const PageContext &context, QWidget *parent);

} // namespace saranda
