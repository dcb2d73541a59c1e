// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordlinks.h"

#include "ui/support/icons.h"
#include "ui/support/safetext.h"

#include <QEvent>

#include <algorithm>

namespace saranda {

namespace {
constexpr int mostLinkRows = 8; // more scroll inside
} // namespace

RecordLinks::RecordLinks(const QString &emptyText, QWidget *parent)
    : QListWidget(parent)
    , m_emptyText(emptyText)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    setLinks({});
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const auto at = std::size_t(row(item));
        if (at >= m_links.size())
            return;
        const RecordRef ref = m_links[at].ref; // whoever shows it may give this list other links
        Q_EMIT requested(ref);
    });
}

void RecordLinks::setLinks(std::vector<RecordLink> links, std::size_t all)
{
    m_links = std::move(links);
    clear();
    for (std::size_t i = 0; i < std::min(m_links.size(), mostLinks); ++i) {
        const RecordLink &link = m_links[i];
        auto *item = new QListWidgetItem(kindIcon(link.ref.kind), safeLine(link.text, 300), this);
        item->setToolTip(safeToolTip(link.text));
    }
    const std::size_t count = std::max(all, m_links.size());
    if (count > mostLinks)
        addRemark(tr("… and %Ln more", nullptr, int(count - mostLinks)));
    if (m_links.empty())
        addRemark(m_emptyText);
    fitHeight();
}

void RecordLinks::addRemark(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
}

void RecordLinks::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void RecordLinks::fitHeight()
{
    const int rows = std::clamp(count(), 1, mostLinkRows);
    const int rowHeight = std::max(sizeHintForRow(0), fontMetrics().lineSpacing() + 4);
    setFixedHeight(rows * rowHeight + 2 * frameWidth() + 2);
}

} // namespace saranda
