// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/entrydelegate.h"

#include <QTreeView>

#include <functional>

namespace saranda {

class PaperTable;
class TreeRowsModel;

/// The view of a TreeRowsModel: level rails, words to choose from, whole rows selected, Ctrl+C
/// copies what is shown, as a table and as indented text.
class RowsTree : public EntryView<QTreeView>
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls it; widths are in letters, the first
    /// column takes what the others leave.
    RowsTree(TreeRowsModel *model, const QString &name, const QList<int> &widths,
             QWidget *parent = nullptr);

    /// Texts longer than their column go over several lines: for rows that are sentences.
    void wrapTexts();

    /// Every row that is shown, cells separated by tabs, one tab more for each level down.
    QString asText() const;
    /// The same as an HTML table.
    QString asHtml() const;
    PaperTable asPaper() const;
    /// To the clipboard: as a table (text and HTML), or as text only.
    void copyAsTable();
    void copyAsText();
    /// Both, for menus. The tree's own context menu has them already.
    QList<QAction *> copyActions() const { return {m_copyTable, m_copyText}; }

Q_SIGNALS:
    void removeRequested(); ///< Delete was pressed outside an editor

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Calls `line(cells, depth)` with the headings, then with each row that is shown.
    using Line = std::function<void(const QStringList &cells, int depth)>;
    void forEachLine(const Line &line) const;
    void forEachBelow(const QModelIndex &parent, int depth, const Line &line) const;

    QAction *m_copyTable = nullptr;
    QAction *m_copyText = nullptr;
};

} // namespace saranda
