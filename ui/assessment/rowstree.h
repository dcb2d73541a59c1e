// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace saranda {

class TreeRowsModel;

/// The view of a TreeRowsModel: level rails, words to choose from, whole rows selected, Ctrl+C
/// copies what is shown as indented text.
class RowsTree : public QTreeView
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls it; widths are in letters, the last column stretches.
    RowsTree(TreeRowsModel *model, const QString &name, const QList<int> &widths,
             QWidget *parent = nullptr);

    /// Every row that is shown, cells separated by tabs, one tab more for each level down.
    QString asText() const;

Q_SIGNALS:
    void removeRequested(); ///< Delete was pressed outside an editor

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void appendRows(const QModelIndex &parent, int depth, QStringList &lines) const;
};

} // namespace saranda
