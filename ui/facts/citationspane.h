// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QAction;
class QLabel;

namespace saranda {

class CitationsModel;
class RecordPicker;
class SectionHeader;
class TableView;
struct Error;

/// The exhibits that prove a fact: a table edited in place, and a line to cite the next one.
class CitationsPane : public QWidget
{
    Q_OBJECT

public:
    CitationsPane(const PageContext &context, QWidget *parent = nullptr);

    void setFact(Fact::Id fact);
    TableView *table() const { return m_table; }
    CitationsModel *model() const { return m_model; }
    RecordPicker *exhibitPicker() const { return m_picker; }

    /// Cites the exhibit at full strength and opens its pinpoint for typing.
    void cite(Exhibit::Id exhibit);
    void removeSelected();

Q_SIGNALS:
    void refused(const saranda::Error &error);
    void recordRequested(const saranda::RecordRef &record);

private:
    void createActions();
    void createTable();
    void createLayout();
    void citeNewExhibit(const QString &title);
    void showMenu(const QPoint &at);
    void updateState();

    PageContext m_context;
    Fact::Id m_fact;
    CitationsModel *m_model = nullptr;
    SectionHeader *m_header = nullptr;
    TableView *m_table = nullptr;
    RecordPicker *m_picker = nullptr;
    QLabel *m_empty = nullptr;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_goToExhibit = nullptr;
};

} // namespace saranda
