// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace saranda {

class MessageLine;
class TableView;
struct ListPaper;

/// Some hundred pages; laying out more of them keeps the window from its work.
constexpr int mostRowsPrinted = 5000;

/// Asks for the printer and prints the list as it is filtered and sorted, visible columns in order;
/// several selected rows alone where the person says so in the dialog. Of a list too long for paper
/// only these are printed, or `message` says that there are too many; it may be null.
void printList(const TableView &view, QWidget *dialogParent, const ListPaper &paper,
               MessageLine *message);

} // namespace saranda
