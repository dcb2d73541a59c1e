// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>
#include <QString>

class QWidget;

namespace saranda {

/// For a widget that draws items which are no widgets: what a screen reader is told of them, one by
/// one. The widget derives from this beside QWidget and calls DrawnItems::install() once.
class DrawnItems
{
public:
    virtual ~DrawnItems() = default;

    virtual int itemCount() const = 0;
    /// What it is, in full: "F-3, They met. Date: 3 May 2020. Lane: …".
    virtual QString itemName(int item) const = 0;
    /// Its number: "F-3".
    virtual QString itemKey(int item) const = 0;
    /// In the widget's coordinates; empty where it is not drawn now.
    virtual QRect itemPlace(int item) = 0;
    virtual int itemAt(const QPoint &place) = 0; ///< -1 = none
    virtual int currentItem() const = 0; ///< -1 = none

    /// Lets screen readers see the items of every such widget. Once is enough, more does no harm.
    static void install();
    /// Says that the current item is another.
    static void announceCurrent(QWidget &widget, const DrawnItems &items);
};

} // namespace saranda
