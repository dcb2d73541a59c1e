// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/treerows.h"

#include "ui/support/roles.h"
#include "ui/support/safetext.h"

#include <QFont>

#include <algorithm>

namespace saranda {

bool TreeCell::operator==(const TreeCell &other) const
{
    return text == other.text && toolTip == other.toolTip && level == other.level
        && required == other.required && icon.cacheKey() == other.icon.cacheKey()
        && isStrong == other.isStrong && isMuted == other.isMuted && checked == other.checked
        && editValue == other.editValue && choices == other.choices;
}

struct TreeRowsModel::Node {
    Node *parent = nullptr;
    QString key;
    std::vector<TreeCell> cells;
    QVariant payload;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        const auto &siblings = parent->children;
        const auto it = std::find_if(siblings.begin(), siblings.end(),
                                     [this](const auto &node) { return node.get() == this; });
        return int(it - siblings.begin());
    }
};

TreeRowsModel::TreeRowsModel(QStringList headers, QObject *parent)
    : QAbstractItemModel(parent)
    , m_headers(std::move(headers))
    , m_root(std::make_unique<Node>())
{ }

TreeRowsModel::~TreeRowsModel() = default;

void TreeRowsModel::show(std::vector<TreeRow> rows)
{
    update(*m_root, std::move(rows));
}

std::unique_ptr<TreeRowsModel::Node> TreeRowsModel::makeNode(TreeRow row, Node *parent) const
{
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->key = std::move(row.key);
    node->cells = std::move(row.cells);
    node->payload = std::move(row.payload);
    for (TreeRow &child : row.children)
        node->children.push_back(makeNode(std::move(child), node.get()));
    return node;
}

void TreeRowsModel::update(Node &node, std::vector<TreeRow> rows)
{
    const QModelIndex at = indexOfNode(&node);
    const auto isWanted = [&rows](const QString &key) {
        return std::any_of(rows.begin(), rows.end(),
                           [&key](const TreeRow &row) { return row.key == key; });
    };
    for (int row = int(node.children.size()) - 1; row >= 0; --row) {
        if (isWanted(node.children[std::size_t(row)]->key))
            continue;
        beginRemoveRows(at, row, row);
        node.children.erase(node.children.begin() + row);
        endRemoveRows();
    }
    for (std::size_t position = 0; position < rows.size(); ++position) {
        TreeRow &wanted = rows[position];
        const auto from = node.children.begin() + std::ptrdiff_t(position);
        const auto it = std::find_if(from, node.children.end(), [&wanted](const auto &child) {
            return child->key == wanted.key;
        });
        const int target = int(position);
        if (it == node.children.end()) {
            auto made = makeNode(std::move(wanted), &node);
            beginInsertRows(at, target, target);
            node.children.insert(from, std::move(made));
            endInsertRows();
            continue;
        }
        if (it != from) {
            const int source = int(it - node.children.begin());
            beginMoveRows(at, source, source, at, target);
            std::rotate(from, it, it + 1);
            endMoveRows();
        }
        Node &child = *node.children[position];
        child.payload = std::move(wanted.payload);
        if (child.cells != wanted.cells) {
            child.cells = std::move(wanted.cells);
            Q_EMIT dataChanged(indexOfNode(&child, 0), indexOfNode(&child, columnCount() - 1));
        }
        update(child, std::move(wanted.children));
    }
}

TreeRowsModel::Node *TreeRowsModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex TreeRowsModel::indexOfNode(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), column, node);
}

QModelIndex TreeRowsModel::indexOf(const QStringList &keys) const
{
    const Node *node = m_root.get();
    for (const QString &key : keys) {
        const auto it = std::find_if(node->children.begin(), node->children.end(),
                                     [&key](const auto &child) { return child->key == key; });
        if (it == node->children.end())
            return {};
        node = it->get();
    }
    return indexOfNode(node);
}

QModelIndex TreeRowsModel::find(const std::function<bool(const QVariant &)> &matches) const
{
    const std::function<const Node *(const Node &)> search = [&](const Node &node) -> const Node * {
        for (const auto &child : node.children) {
            if (matches(child->payload))
                return child.get();
            if (const Node *found = search(*child))
                return found;
        }
        return nullptr;
    };
    const Node *found = search(*m_root);
    return found ? indexOfNode(found) : QModelIndex();
}

QModelIndex TreeRowsModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    if (parent.column() > 0 || row < 0 || row >= int(node->children.size()) || column < 0
        || column >= columnCount())
        return {};
    return createIndex(row, column, node->children[std::size_t(row)].get());
}

QModelIndex TreeRowsModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfNode(nodeAt(child)->parent) : QModelIndex();
}

int TreeRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int TreeRowsModel::columnCount(const QModelIndex &) const
{
    return int(m_headers.size());
}

const TreeCell *TreeRowsModel::cellAt(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return index.isValid() && index.column() < int(node->cells.size())
        ? &node->cells[std::size_t(index.column())]
        : nullptr;
}

QVariant TreeRowsModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == PayloadRole)
        return nodeAt(index)->payload;
    if (index.isValid() && role == KeyRole)
        return nodeAt(index)->key;
    const TreeCell *cell = cellAt(index);
    if (!cell)
        return {};
    const auto optional = [](const std::optional<int> &value) {
        return value ? QVariant(*value) : QVariant();
    };
    switch (role) {
    case Qt::DisplayRole:
        return safeLine(cell->text);
    case Qt::AccessibleTextRole:
        return m_headers.at(index.column()).isEmpty()
            ? safeLine(cell->text)
            : tr("%1: %2", "column and cell")
                  .arg(m_headers.at(index.column()), safeLine(cell->text));
    case Qt::EditRole:
        return cell->editValue;
    case Qt::ToolTipRole:
        return safeToolTip(cell->toolTip.isEmpty() ? cell->text : cell->toolTip);
    case Qt::DecorationRole:
        return cell->icon.isNull() ? QVariant() : QVariant(cell->icon);
    case Qt::FontRole:
        if (cell->isStrong) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::CheckStateRole:
        return cell->checked ? QVariant(int(*cell->checked)) : QVariant();
    case HelpTopicRole:
        return cell->help;
    case LevelRole:
        return optional(cell->level);
    case RequiredRole:
        return optional(cell->required);
    case ChoicesRole:
        return QVariant::fromValue(cell->choices);
    case MutedRole:
        return cell->isMuted;
    default:
        return {};
    }
}

bool TreeRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const TreeCell *cell = cellAt(index);
    if (!cell || !m_editor || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    if (role == Qt::EditRole && cell->editValue == value)
        return true;
    // A copy: the entry usually leads to show(), which may replace the row.
    return m_editor(QVariant(nodeAt(index)->payload), index.column(), value);
}

QVariant TreeRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0
            && section < m_headers.size()
        ? QVariant(m_headers.at(section))
        : QVariant();
}

Qt::ItemFlags TreeRowsModel::flags(const QModelIndex &index) const
{
    const TreeCell *cell = cellAt(index);
    if (!cell)
        return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (cell->editValue.isValid() && m_editor)
        flags |= Qt::ItemIsEditable;
    if (cell->checked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace saranda
