// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "core/report/disclosurereport.h"

#include <QDialog>

class QTableWidget;

namespace saranda {

/// Shows the author, before a paper leaves at a marking, what it leaves out and which levels come
/// out differently; accepted when the author goes on.
class DisclosureDialog : public QDialog
{
    Q_OBJECT

public:
    DisclosureDialog(const DisclosureReport &report, const Doctrine &doctrine,
                     QWidget *parent = nullptr);

private:
    QTableWidget *levelTable(const DisclosureReport &report, const Doctrine &doctrine);
    QTableWidget *leftOutTable(const DisclosureReport &report, const Doctrine &doctrine);
};

} // namespace saranda
