// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace saranda {

/// What a list that leaves the window says of itself beside its rows.
struct ListPaper {
    QString title; ///< of the list
    QString caseTitle;
    QString marking; ///< the highest of the case: a list shows a part of it
    QString extent = {}; ///< "48 of 143 rows"
};

/// Asked when the list is written: by then there may be rows of a higher marking in it.
using MakeListPaper = std::function<ListPaper()>;

} // namespace saranda
