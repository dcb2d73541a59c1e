// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QListWidget>

#include <vector>

namespace saranda {

/// A record another one is used in, and what it is called there.
struct RecordLink {
    RecordRef ref;
    QString text;
};

/// "Where used": other records as a list; Enter or a double click goes there.
class RecordLinks : public QListWidget
{
    Q_OBJECT

public:
    /// `emptyText` is the one muted line shown while there is nothing.
    explicit RecordLinks(const QString &emptyText, QWidget *parent = nullptr);

    void setLinks(const std::vector<RecordLink> &links);
    /// All of them, also those too many to list.
    std::vector<RecordLink> links() const { return m_links; }

Q_SIGNALS:
    void requested(const saranda::RecordRef &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRemark(const QString &text);
    void fitHeight();

    QString m_emptyText;
    std::vector<RecordLink> m_links;
};

} // namespace saranda
