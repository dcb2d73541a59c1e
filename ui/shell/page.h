// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QIcon>
#include <QList>
#include <QUuid>
#include <QWidget>

namespace saranda {

/// What is selected on a page, for the inspector and for jumping: kind is the JSON list name in
/// the singular ("exhibit", "fact", "claim", "incident", "actor", "infrastructure", "source",
/// "communication", "task", "state"); `part` is an element id for a claim, or empty.
struct RecordRef {
    QString kind;
    QUuid id;
    QString part;

    bool isNull() const { return id.isNull(); }
    bool operator==(const RecordRef &) const = default;
};

/// One page of the main window. It gets a PageContext in its constructor; it owns its actions; the
/// window puts them into the menu and the tool bar while the page is in front.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QIcon icon() const = 0;
    /// Actions for the tool bar and the page's menu, in order; a separator is an action too.
    virtual QList<QAction *> pageActions() const { return {}; }
    /// Those among them that belong into the window's Edit menu, too.
    virtual QList<QAction *> editActions() const { return {}; }
    /// Selects the record and gives it the focus; false when this page does not show such a thing.
    virtual bool showRecord(const RecordRef &record)
    {
        Q_UNUSED(record)
        return false;
    }
    virtual RecordRef selectedRecord() const { return {}; }

Q_SIGNALS:
    void selectionChanged(const saranda::RecordRef &record);
    /// Asks the window to go to the page that shows the record.
    void recordRequested(const saranda::RecordRef &record);
    /// A line for the status bar.
    void statusMessage(const QString &text);
};

} // namespace saranda
