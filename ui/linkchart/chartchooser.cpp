// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchart/chartchooser.h"

#include "core/base/literals.h"
#include "core/linkchart/chartconditions.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

namespace saranda {

using namespace literals;

ChartChooser::ChartChooser(QWidget *parent)
    : QWidget(parent)
    , m_front(new QStackedWidget(this))
    , m_box(new QComboBox(m_front))
    , m_name(new QLineEdit(m_front))
    , m_more(new QToolButton(this))
{
    createActions();
    m_box->setAccessibleName(tr("Chart"));
    m_box->setToolTip(tr("Which of the case's charts is shown. Each keeps its arrangement, where "
                         "its nodes were placed and what it leaves out."));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(10);
    m_name->setAccessibleName(tr("Name of the chart"));
    m_name->setMaxLength(200);
    m_name->installEventFilter(this);
    m_front->addWidget(m_box);
    m_front->addWidget(m_name);
    m_front->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setText(tr("Charts"));
    m_more->setToolTip(tr("New, rename, duplicate, delete; the chart for the papers"));
    m_more->setAccessibleName(tr("What can be done with the charts"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_more);
    menu->addActions(chartActions());
    menu->insertSeparator(m_papers);
    m_more->setMenu(menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_front, 1);
    row->addWidget(m_more);
    connect(m_box, &QComboBox::activated, this,
            [this] { Q_EMIT chosen(m_box->currentData().toUuid()); });
    connect(m_rename, &QAction::triggered, this, &ChartChooser::beginRename);
}

void ChartChooser::createActions()
{
    const auto made = [this](const QString &iconName, const QString &text, const QString &help) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setToolTip(help);
        return action;
    };
    m_new = made(u"new"_s, tr("New chart"),
                 tr("A chart of its own: all of the case, arranged "
                    "like this one, nothing placed"));
    m_rename = made(u"edit"_s, tr("Rename the chart"), tr("Another name for this chart (F2)"));
    m_rename->setShortcut(Qt::Key_F2);
    m_rename->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_duplicate = made(u"copy"_s, tr("Duplicate the chart"),
                       tr("A copy with its places, its arrangement and its conditions"));
    m_delete = made(u"remove"_s, tr("Delete the chart"),
                    tr("Only the drawing; persons, facts and relations stay"));
    m_papers = made(u"memo"_s, tr("Show in the papers"),
                    tr("The memorandum shows this chart, and drafts take it for their figures"));
    m_papers->setCheckable(true);
}

QList<QAction *> ChartChooser::chartActions() const
{
    return {m_new, m_rename, m_duplicate, m_delete, m_papers};
}

void ChartChooser::setCharts(const CaseRecords &records, const Chart *shown, bool isReadOnly)
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const Chart *chart : records.charts.inKeyOrder()) {
        const QString name = safeLine(chartName(*chart), 120);
        m_box->addItem(isForPapers(*chart) ? tr("%1 (papers)").arg(name) : name, chart->id.uuid);
    }
    if (records.charts.isEmpty())
        m_box->addItem(tr("The whole case"), QUuid());
    m_box->setCurrentIndex(std::max(0, shown ? m_box->findData(shown->id.uuid) : 0));
    m_title = shown ? shown->title : QString();
    m_new->setEnabled(!isReadOnly);
    for (QAction *action : {m_rename, m_duplicate, m_delete, m_papers})
        action->setEnabled(shown && !isReadOnly);
    m_papers->setChecked(shown && isForPapers(*shown));
    m_more->setVisible(!isReadOnly);
}

void ChartChooser::beginRename()
{
    if (!m_rename->isEnabled())
        return;
    m_name->setText(m_title);
    m_front->setCurrentWidget(m_name);
    m_name->selectAll();
    m_name->setFocus();
}

void ChartChooser::endRename()
{
    if (m_front->currentWidget() != m_name)
        return;
    const bool hadFocus = m_name->hasFocus();
    m_front->setCurrentWidget(m_box);
    if (hadFocus)
        m_box->setFocus();
    Q_EMIT renameEnded();
}

bool ChartChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_name || m_front->currentWidget() != m_name)
        return QWidget::eventFilter(watched, event);
    const bool isKey = event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Escape) {
        endRename();
        return true;
    }
    const bool isLeft = event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason;
    if (isLeft || key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QString title = m_name->text();
        endRename();
        if (title != m_title)
            Q_EMIT renamed(title);
        return isKey;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace saranda
