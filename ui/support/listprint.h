// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace saranda {

class MessageLine;
class TableView;

/// Some hundred pages; laying out more of them keeps the window from its work.
constexpr int mostRowsPrinted = 5000;

/// All rows of the list as it is filtered and sorted, visible columns in order. What is selected
/// does not matter: a list always has a current row.
QString listAsHtml(const TableView &view);

/// Asks for the printer and prints the list; several selected rows alone where the person says so
/// in the dialog. Of a list too long for paper only these are printed, or `message` says that there
/// are too many; it may be null.
void printList(const TableView &view, QWidget *dialogParent, const QString &title,
               MessageLine *message);

} // namespace saranda
