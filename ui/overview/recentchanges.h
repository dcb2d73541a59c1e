// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

#include <QTreeWidget>

namespace saranda {

/// The last entries of the log; those since the last visit stand out.
class RecentChanges : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RecentChanges(const PageContext &context, QWidget *parent = nullptr);
    ~RecentChanges() override;

    void refresh();
    int sinceLastVisit() const { return m_sinceLastVisit; }

Q_SIGNALS:
    void recordRequested(const saranda::RecordRef &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    QString settingName() const;

    PageContext m_context;
    QString m_casePath; ///< the session is gone by the time the last visit is written down
    qint64 m_lastSeen = 0;
    qint64 m_newest = 0;
    int m_sinceLastVisit = 0;
};

} // namespace saranda
