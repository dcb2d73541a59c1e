// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/recentchanges.h"

#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QCryptographicHash>
#include <QEvent>
#include <QHeaderView>

namespace saranda {

using namespace literals;

namespace {

constexpr int entriesShown = 12;

} // namespace

RecentChanges::RecentChanges(const PageContext &context, QWidget *parent)
    : QTreeWidget(parent)
    , m_context(context)
    , m_casePath(context.session.path())
    , m_lastSeen(context.settings.text(settingName(), u"-1"_s).toLongLong())
{
    setAccessibleName(tr("Recent changes"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setColumnCount(3);
    setUniformRowHeights(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(1);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const RecordRef ref{
            item->data(0, RecordKindRole).toString(), item->data(0, RecordIdRole).toUuid(), {}};
        if (!ref.isNull())
            Q_EMIT recordRequested(ref);
    });
    connect(&context.session, &CaseSession::changed, this, &RecentChanges::refresh);
    refresh();
}

RecentChanges::~RecentChanges()
{
    m_context.settings.setText(settingName(), QString::number(m_newest));
}

QString RecentChanges::settingName() const
{
    const QByteArray path =
        QCryptographicHash::hash(m_casePath.toUtf8(), QCryptographicHash::Sha256);
    return u"case-%1/seen"_s.arg(QString::fromLatin1(path.toHex().left(16)));
}

void RecentChanges::refresh()
{
    clear();
    m_sinceLastVisit = 0;
    const Result<std::vector<AuditEntry>> log = m_context.session.logHeads(0, entriesShown);
    if (!log) {
        new QTreeWidgetItem(this, {safeLine(log.error().message)});
        fitHeight();
        return;
    }
    for (const AuditEntry &entry : *log) {
        m_newest = std::max(m_newest, entry.number);
        const bool isNew = m_lastSeen >= 0 && entry.number > m_lastSeen;
        m_sinceLastVisit += isNew ? 1 : 0;
        auto *item = new QTreeWidgetItem(
            this, {safeLine(entry.text, 160), safeLine(entry.by, 40), momentText(entry.at)});
        item->setToolTip(0, safeToolTip(entry.text));
        if (!entry.changes.empty()) {
            item->setData(0, RecordKindRole, entry.changes.front().kind);
            item->setData(0, RecordIdRole, entry.changes.front().record);
        }
        if (isNew) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(0, bold);
        }
        for (const int column : {1, 2})
            item->setForeground(column, palette().brush(QPalette::PlaceholderText));
    }
    fitHeight();
}

void RecentChanges::fitHeight()
{
    const int row = topLevelItemCount() > 0 ? std::max(1, sizeHintForRow(0)) : 0;
    setFixedHeight(topLevelItemCount() * row + 2 * frameWidth() + 2);
}

void RecentChanges::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace saranda
