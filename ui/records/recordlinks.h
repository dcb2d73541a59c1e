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

    /// More are not listed: nobody reads them, and the records' own page has them all.
    static constexpr std::size_t mostLinks = 500;

    /// `all` counts also those that are not given because they are too many to list.
    void setLinks(std::vector<RecordLink> links, std::size_t all = 0);
    const std::vector<RecordLink> &links() const { return m_links; }

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
