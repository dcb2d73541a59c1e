// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "core/drafting/drafting.h"

#include <QDialog>

class QListWidget;

namespace saranda {

/// What renewing a draft from the case will do, before it is done.
class RenewalDialog : public QDialog
{
    Q_OBJECT

public:
    RenewalDialog(const DraftRenewal &renewal, const Doctrine &doctrine, QWidget *parent = nullptr);

    const Draft &draft() const { return m_draft; }
    QListWidget *list() const { return m_list; }

private:
    Draft m_draft;
    QListWidget *m_list = nullptr;
};

} // namespace saranda
