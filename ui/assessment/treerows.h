// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QIcon>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace saranda {

/// One cell of a tree: what is shown and how.
struct TreeCell {
    QString text;
    QString toolTip = {}; ///< plain text
    std::optional<int> level = {};
    std::optional<int> required = {};
    QString help = {}; ///< passage of the help the cell is about
    QIcon icon = {};
    bool isStrong = false; ///< a heading
    bool isMuted = false;
    std::optional<Qt::CheckState> checked = {};
    QVariant editValue = {}; ///< valid = can be edited in place
    QList<std::pair<QVariant, QString>> choices = {}; ///< what it may be; none = free text

    bool operator==(const TreeCell &other) const;
};

/// One row of a tree. `key` tells it from its siblings and stays the same while its contents
/// change; `payload` is what the row stands for.
struct TreeRow {
    QString key;
    std::vector<TreeCell> cells;
    QVariant payload = {};
    std::vector<TreeRow> children = {};
};

/// A small tree that is computed as a value and shown by its difference to what was there:
/// selection, open branches and scroll position survive every update.
class TreeRowsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { PayloadRole = Qt::UserRole + 50, KeyRole, ChoicesRole, MutedRole };
    /// Applies an entry; false leaves the cell as it was.
    using Editor = std::function<bool(const QVariant &payload, int column, const QVariant &value)>;

    explicit TreeRowsModel(QStringList headers, QObject *parent = nullptr);
    ~TreeRowsModel() override;

    void show(std::vector<TreeRow> rows);
    void setEditor(Editor editor) { m_editor = std::move(editor); }
    /// The row with these keys from the top down, or an invalid index.
    QModelIndex indexOf(const QStringList &keys) const;
    /// The first row anywhere for which `matches(payload)`.
    QModelIndex find(const std::function<bool(const QVariant &)> &matches) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node;
    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOfNode(const Node *node, int column = 0) const;
    std::unique_ptr<Node> makeNode(TreeRow row, Node *parent) const;
    void update(Node &node, std::vector<TreeRow> rows);
    const TreeCell *cellAt(const QModelIndex &index) const;

    QStringList m_headers;
    Editor m_editor;
    std::unique_ptr<Node> m_root;
};

} // namespace saranda
