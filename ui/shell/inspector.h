// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace saranda {

class LevelMeter;
struct ChainLink;

/// What is selected, told from outside: its details, what it rests on and what leans on it, and
/// how it came to be what it is.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(const PageContext &context, QWidget *parent = nullptr);

    void showRecord(const RecordRef &ref);
    /// A few words to a line, whatever the size of the text; its tabs can be scrolled.
    QSize minimumSizeHint() const override;
    RecordRef shown() const { return m_ref; }

Q_SIGNALS:
    void recordRequested(const saranda::RecordRef &ref);

private:
    void createLayout();
    bool isElement() const;
    void refresh();
    void fillDetails();
    void fillChain();
    void fillHistory();
    QTreeWidgetItem *addLink(QTreeWidgetItem *parent, const ChainLink &link, bool down);
    void addLinks(QTreeWidgetItem *parent, const std::vector<ChainLink> &links, bool down);
    void expand(QTreeWidgetItem *item);

    PageContext m_context;
    RecordRef m_ref;
    QLabel *m_kind = nullptr;
    QLabel *m_title = nullptr;
    LevelMeter *m_level = nullptr;
    QTabWidget *m_tabs = nullptr;
    QWidget *m_details = nullptr;
    QVBoxLayout *m_detailsColumn = nullptr;
    QTreeWidget *m_chain = nullptr;
    QTreeWidget *m_history = nullptr;
};

} // namespace saranda
