// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/release.h"

#include <QDialog>

class QTreeWidget;

namespace saranda {

/// How two releases differ: findings, sentences, and what they rest on.
class ReleaseComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    ReleaseComparisonDialog(const ReleaseComparison &comparison, const QString &first,
                            const QString &second, const Doctrine &doctrine,
                            QWidget *parent = nullptr);

    QTreeWidget *tree() const { return m_tree; }

private:
    void addGroup(const QString &title, const QStringList &lines);

    QTreeWidget *m_tree = nullptr;
};

} // namespace saranda
