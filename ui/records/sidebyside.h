// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace saranda {

/// A list and what it shows of the current row: beside it, or beneath it where there is little
/// width.
class SideBySide : public QSplitter
{
    Q_OBJECT

public:
    explicit SideBySide(QWidget *parent = nullptr);
    void setWidgets(QWidget *list, QWidget *detail);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace saranda
