// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchart/chartaccess.h"

#include "core/base/literals.h"
#include "ui/linkchart/chartcanvas.h"
#include "ui/linkchart/chartwords.h"
#include "ui/support/safetext.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <unordered_map>

namespace saranda {

using namespace literals;

namespace {

/// One node: a list item named "person Anna, 2 links: used 192.0.2.7: probable, level 3 of 5".
class ChartNodeAccess : public QAccessibleInterface
{
public:
    ChartNodeAccess(ChartCanvas *canvas, int node)
        : m_canvas(canvas)
        , m_node(node)
    { }

    bool isValid() const override
    {
        return m_canvas && m_node < int(m_canvas->picture().places.size());
    }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_canvas.data());
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
        const ChartNode &node = m_canvas->graph().nodes[std::size_t(m_node)];
        if (kind == QAccessible::Name)
            return safeLine(nodeDescription(m_canvas->graph(), m_node));
        return kind == QAccessible::Value ? safeLine(node.key) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place =
            m_canvas->view().toPixels(m_canvas->picture().boxOf(m_node)).toAlignedRect();
        return QRect(m_canvas->mapToGlobal(place.topLeft()), place.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = state.focused = isValid() && m_canvas->currentNode() == m_node;
        return state;
    }

private:
    QPointer<ChartCanvas> m_canvas;
    int m_node;
};

class ChartAccess : public QAccessibleWidget
{
public:
    explicit ChartAccess(ChartCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
    { }
    ~ChartAccess() override
    {
        for (const auto &[node, id] : m_nodes)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(canvas()->picture().places.size()); }
    QAccessibleInterface *child(int node) const override
    {
        if (node < 0 || node >= childCount())
            return nullptr;
        if (const auto known = m_nodes.find(node); known != m_nodes.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new ChartNodeAccess(canvas(), node); // owned by the cache of QAccessible
        m_nodes.emplace(node, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[node, id] : m_nodes)
            if (QAccessible::accessibleInterface(id) == child)
                return node;
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = canvas()->mapFromGlobal(QPoint(x, y));
        return child(canvas()->picture().nodeAt(canvas()->view().toUnits(at)));
    }
    QAccessibleInterface *focusChild() const override { return child(canvas()->currentNode()); }

private:
    ChartCanvas *canvas() const { return static_cast<ChartCanvas *>(widget()); }

    mutable std::unordered_map<int, QAccessible::Id> m_nodes;
};

QAccessibleInterface *chartAccessOf(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<ChartCanvas *>(object);
    return canvas ? new ChartAccess(canvas) : nullptr;
}

} // namespace

void installChartAccess()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(chartAccessOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace saranda
