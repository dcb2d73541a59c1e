// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace saranda {

/// Item data that the program's models, proxies and delegates agree on.
enum ItemRole {
    RecordIdRole = Qt::UserRole + 1, ///< QUuid of the row's record
    SortRole, ///< what to sort by when it is not the text; numbers or strings
    LevelRole, ///< int 0..5: LevelDelegate draws the bar beside the text
    RequiredRole, ///< int: the mark on that bar
    RecordKindRole, ///< QString, as in RecordRef::kind
    HelpTopicRole, ///< QString: the passage of the help the row is about
    ChoicesRole, ///< QList<ChoiceField::Choice>: what the cell is picked from when it is edited
    WholeTextRole, ///< QString: the text of which a cell may show the beginning only
    OwnWordsRole ///< bool: the cell takes other words than its choices, too
};

} // namespace saranda
