// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/listpaper.h"

class QAction;
class QObject;
class QWidget;

namespace saranda {

class MessageLine;
class TableView;
class UserPrompt;

/// Some hundred pages; laying out more of them keeps the window from its work.
constexpr int mostRowsPrinted = 5000;

/// Asks for the printer and prints the list as it is filtered and sorted, visible columns in order;
/// several selected rows alone where the person says so in the dialog. Of a list too long for paper
/// only these are printed, or `message` says that there are too many; it may be null.
void printList(const TableView &view, QWidget *dialogParent, const MakeListPaper &paper,
               MessageLine *message);

/// "Save the list…", for whoever calls saveList().
QAction *makeSaveListAction(QObject *parent);

/// Asks for a file and writes the list there as it is filtered and sorted, visible columns in
/// order; several selected rows alone. CSV for spreadsheets, of any length; or PDF, as it is
/// printed.
void saveList(const TableView &view, QWidget *page, UserPrompt &prompt, const MakeListPaper &paper,
              MessageLine &message);

} // namespace saranda
