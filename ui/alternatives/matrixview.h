// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/levelmeter.h"
#include "ui/support/tableview.h"

#include <QHeaderView>

namespace saranda {

class PinnedColumn;

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

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// The matrix itself: moves cell by cell; Space goes to the next relation, Backspace clears. The
/// first column stays in sight, and has a part of the width until somebody gives it another.
class MatrixView : public TableView
{
    Q_OBJECT

public:
    /// `contents` is the column that is as wide as what stands in it.
    MatrixView(QAbstractItemModel *model, int contents, QWidget *parent = nullptr);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void updateGeometries() override;

private:
    void fitColumns();

    PinnedColumn *m_pinned = nullptr;
    int m_contents = 0;
    bool m_isFitting = false;
    bool m_isOwnWidth = false; ///< of the first column
};

} // namespace saranda
