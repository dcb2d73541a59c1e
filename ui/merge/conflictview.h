// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/mergeplan.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace saranda {

/// One conflict in full: what was there before, what either side made of it, and the choice.
class ConflictView : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictView(QWidget *parent = nullptr);

    void show(const MergeConflict &conflict);
    void showNothing();

Q_SIGNALS:
    void chosen(saranda::MergeSide side);

private:
    struct Side {
        QRadioButton *choice = nullptr;
        QPlainTextEdit *text = nullptr;
        QLabel *author = nullptr;
    };
    QWidget *createSide(Side &side, const QString &text, MergeSide which);
    static void fill(Side &side, const MergeVersion &version, bool isChosen);

    QLabel *m_title = nullptr;
    QLabel *m_before = nullptr;
    Side m_mine;
    Side m_theirs;
};

} // namespace saranda
