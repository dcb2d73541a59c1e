// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace saranda {

/// How much there is in the case, as figures to take in at a glance.
class CaseCounts : public QWidget
{
    Q_OBJECT

public:
    struct Count {
        QString figure;
        QString caption;
    };

    explicit CaseCounts(QWidget *parent = nullptr);

    /// The same number of figures each time.
    void show(const QList<Count> &counts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Tile {
        QLabel *figure = nullptr;
        QLabel *caption = nullptr;
    };

    void addTile();

    QList<Tile> m_tiles;
};

} // namespace saranda
