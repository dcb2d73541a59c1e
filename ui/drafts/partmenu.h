// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/draftdocument.h"

#include <functional>

class QMenu;

namespace saranda {

/// Offers the tables and drawings a draft can show: those of the whole case, and in a menu of
/// their own those of each claim and the operations.
void fillPartMenu(QMenu &menu, const std::vector<DraftFigure> &parts,
                  const std::function<void(const DraftFigure &)> &choose);

} // namespace saranda
