// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace saranda {

/// A page of a case as the rail and the menus know it. The page itself is made when it is first
/// shown: in a large case each one costs a walk through the records.
struct PageKind {
    QString title;
    QString icon;
    QString passage; ///< of the manual
    QStringList shows; ///< the kinds of records it may show, as in RecordRef
    /// It shows nothing but what the assessment says, and is of no use while that is computed.
    bool needsAssessment = false;
    /// It does work nobody asks it for (reading texts for the search), and is made soon.
    bool worksUnseen = false;
    std::function<Page *(const PageContext &, QWidget *parent)> make;
};

/// The pages of a case in the order of the rail.
std::vector<PageKind> pageKinds();

} // namespace saranda
