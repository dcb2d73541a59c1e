// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QCompleter;
class QKeyEvent;
class QModelIndex;
class QStandardItemModel;
class QTextEdit;

namespace saranda {

/// What an "@" may become: a citation, and what it is shown as.
struct CiteOffer {
    QString text; ///< "@E-12", or for a fact all it rests on: "@E-1 p. 3; @E-2"
    QString label;
    bool operator==(const CiteOffer &) const = default;
};

/// Completes what follows an "@" from exhibits and facts, by number or words of the title.
class CiteCompleter : public QObject
{
    Q_OBJECT

public:
    explicit CiteCompleter(QTextEdit *editor);

    void setSource(std::function<std::vector<CiteOffer>(const QString &typed)> source);
    /// Shows, renews or hides the list after what is before the cursor.
    void offer();
    bool isOpen() const;
    /// Whether the key belongs to the open list.
    bool takesKey(const QKeyEvent *key) const;

private:
    QString typedCite() const;
    void insert(const QModelIndex &index);

    QTextEdit *m_editor = nullptr;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_offers = nullptr;
    std::function<std::vector<CiteOffer>(const QString &)> m_source;
};

} // namespace saranda
