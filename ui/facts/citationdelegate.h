// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/levelmeter.h"

namespace saranda {

class CaseSession;

/// Editors of the citation table: pickers for exhibit and challenging fact, words for stance and
/// strength, and the level bar where a cell has a level.
class CitationDelegate : public LevelDelegate
{
    Q_OBJECT

public:
    explicit CitationDelegate(const CaseSession &session, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    QVariant entered(const QWidget &editor) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void fill(QWidget *editor, const QModelIndex &index) const override;

private:
    QWidget *picker(QWidget *parent, int column) const;
    QWidget *words(QWidget *parent, const QList<std::pair<int, QString>> &choices) const;

    const CaseSession &m_session;
};

} // namespace saranda
