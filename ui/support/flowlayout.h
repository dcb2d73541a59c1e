// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace saranda {

/// A row that goes on in a further line where its widgets would need more width than there is, as
/// with large text. Within a line it shares the room as QHBoxLayout does: each widget gets what it
/// would like, what is left goes by stretch.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addWidget(QWidget *widget, int stretch = 0);
    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_places.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place {
        std::unique_ptr<QLayoutItem> item;
        int stretch = 0;
    };
    using Line = std::vector<const Place *>;

    std::vector<Line> lines(int width) const;
    std::vector<int> widths(const Line &line, int width) const;
    static int height(const Line &line);

    std::vector<Place> m_places;
    int m_gap;
};

} // namespace saranda
