// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/drawnitems.h"

#include "ui/support/safetext.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <unordered_map>

namespace saranda {

namespace {

DrawnItems *itemsOf(QWidget *widget)
{
    return dynamic_cast<DrawnItems *>(widget);
}

/// One of the items: a list item with name, place and state.
class DrawnItemAccess : public QAccessibleInterface
{
public:
    DrawnItemAccess(QWidget *widget, int item)
        : m_widget(widget)
        , m_item(item)
    { }

    bool isValid() const override
    {
        const DrawnItems *items = itemsOf(m_widget);
        return items && m_item < items->itemCount();
    }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const DrawnItems *items = itemsOf(m_widget);
        return kind == QAccessible::Name ? safeLine(items->itemName(m_item))
            : kind == QAccessible::Value ? safeLine(items->itemKey(m_item))
                                         : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = itemsOf(m_widget)->itemPlace(m_item);
        return place.isEmpty() ? QRect() : place.translated(m_widget->mapToGlobal(QPoint()));
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = state.focused = isValid() && itemsOf(m_widget)->currentItem() == m_item;
        state.offscreen = isValid() && itemsOf(m_widget)->itemPlace(m_item).isEmpty();
        return state;
    }

private:
    QPointer<QWidget> m_widget;
    int m_item;
};

class DrawnItemsAccess : public QAccessibleWidget
{
public:
    explicit DrawnItemsAccess(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::List)
    { }
    ~DrawnItemsAccess() override
    {
        for (const auto &[item, id] : m_known)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return items() ? items()->itemCount() : 0; }
    QAccessibleInterface *child(int item) const override
    {
        if (item < 0 || item >= childCount())
            return nullptr;
        if (const auto known = m_known.find(item); known != m_known.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new DrawnItemAccess(widget(), item); // owned by the cache of QAccessible
        m_known.emplace(item, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[item, id] : m_known)
            if (QAccessible::accessibleInterface(id) == child)
                return item;
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return items() ? child(items()->itemAt(widget()->mapFromGlobal(QPoint(x, y)))) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return items() ? child(items()->currentItem()) : nullptr;
    }

private:
    DrawnItems *items() const { return itemsOf(widget()); }

    mutable std::unordered_map<int, QAccessible::Id> m_known;
};

QAccessibleInterface *drawnItemsAccessOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && itemsOf(widget) ? new DrawnItemsAccess(widget) : nullptr;
}

} // namespace

void DrawnItems::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(drawnItemsAccessOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void DrawnItems::announceCurrent(QWidget &widget, const DrawnItems &items)
{
    if (items.currentItem() < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent focus(&widget, QAccessible::Focus);
    focus.setChild(items.currentItem());
    QAccessible::updateAccessibility(&focus);
}

} // namespace saranda
