// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/levelmeter.h"
#include "ui/support/tableview.h"

#include <QHeaderView>

namespace saranda {

/// Column headings of several lines with the level rail under them.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MatrixHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

/// Cells of the matrix: a sign and a word on a quiet ground; edited by choosing the word.
class MatrixDelegate : public LevelDelegate
{
    Q_OBJECT

public:
    using LevelDelegate::LevelDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// The matrix itself: moves cell by cell; Space goes to the next relation, Backspace clears.
class MatrixView : public TableView
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace saranda
