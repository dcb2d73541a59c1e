// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inspector.h"

#include "core/base/literals.h"
#include "core/session/liveassessment.h"
#include "ui/shell/details.h"
#include "ui/support/chain.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/levelmeter.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace saranda {

using namespace literals;

namespace {

enum ChainItemRole { PartRole = RecordKindRole + 1, DownRole, FilledRole };

constexpr int historyEntries = 200;

RecordRef refOf(const QTreeWidgetItem *item)
{
    return {item->data(0, RecordKindRole).toString(), item->data(0, RecordIdRole).toUuid(),
            item->data(0, PartRole).toString()};
}

QTreeWidget *quietTree(const QString &name)
{
    auto *tree = new QTreeWidget;
    tree->setAccessibleName(name);
    tree->setHeaderHidden(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setWordWrap(true);
    tree->setTextElideMode(Qt::ElideRight);
    return tree;
}

QTreeWidgetItem *heading(QTreeWidget *tree, const QString &text)
{
    auto *item = new QTreeWidgetItem(tree, {text});
    QFont font = tree->font();
    font.setBold(true);
    item->setFont(0, font);
    item->setData(0, FilledRole, true);
    return item;
}

} // namespace

Inspector::Inspector(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    createLayout();
    connect(&context.session, &CaseSession::changed, this, &Inspector::refresh);
    connect(&context.assessment, &LiveAssessment::updated, this, &Inspector::fillDetails);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Inspector::refresh);
    connect(m_chain, &QTreeWidget::itemExpanded, this, &Inspector::expand);
    for (QTreeWidget *tree : {m_chain, m_history}) {
        connect(tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
            if (const RecordRef ref = refOf(item); !ref.isNull())
                Q_EMIT recordRequested(ref);
        });
    }
    refresh();
}

void Inspector::createLayout()
{
    m_kind = plainLabel({}, this);
    makeMuted(m_kind);
    makeSmall(m_kind);
    m_title = plainLabel({}, this);
    makeHeading(m_title, 3);
    m_title->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    m_level = new LevelMeter(this);
    m_details = new QWidget;
    m_detailsColumn = new QVBoxLayout(m_details);
    m_detailsColumn->setContentsMargins(0, spacing::normal, spacing::normal, spacing::normal);
    m_detailsColumn->setSpacing(spacing::wide * 3 / 4); // what belongs together is closer
    m_chain = quietTree(tr("Where used"));
    m_history = quietTree(tr("History"));
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("About the selection"));
    m_tabs->setUsesScrollButtons(true); // large text may leave no room for all of them
    m_tabs->addTab(scrolling(m_details), tr("Details"));
    m_tabs->addTab(m_chain, tr("Where used"));
    m_tabs->addTab(m_history, tr("History"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::normal, spacing::wide, spacing::normal, spacing::normal);
    column->setSpacing(spacing::tight);
    column->addWidget(m_kind);
    column->addWidget(m_title);
    column->addWidget(m_level);
    column->addWidget(m_tabs, 1);
    column->addStretch(0);
    for (QLabel *label : {m_kind, m_title})
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->setAlignment(Qt::AlignTop);
    setAccessibleName(tr("Inspector"));
}

QSize Inspector::minimumSizeHint() const
{
    constexpr int fewLetters = 18; // with large text the page beside it needs the room
    return {fontMetrics().averageCharWidth() * fewLetters, QWidget::minimumSizeHint().height()};
}

void Inspector::showRecord(const RecordRef &ref)
{
    if (ref == m_ref)
        return;
    m_ref = ref;
    refresh();
}

/// The part of an exhibit is a passage of it.
bool Inspector::isElement() const
{
    return m_ref.kind == u"claim" && !m_ref.part.isEmpty();
}

/// Fills only the tab in front: a record leant on by thousands costs nothing until asked for.
void Inspector::refresh()
{
    const ChainLink link = linkTo(m_context.session.records(), m_context.doctrine, m_ref);
    const bool isThere = !link.key.isEmpty();
    m_kind->setText(isThere
                        ? safeLine(isElement() ? tr("Element of %1").arg(link.key)
                                               : tr("%1 %2").arg(kindName(m_ref.kind), link.key))
                        : tr("Nothing selected"));
    m_title->setText(isThere ? safeText(link.title.left(600))
                             : tr("Select a record to see what it rests on and what leans on it."));
    m_title->setForegroundRole(isThere ? QPalette::WindowText : QPalette::PlaceholderText);
    m_tabs->setVisible(isThere);
    fillDetails();
    if (!isThere)
        return;
    if (m_tabs->currentWidget() == m_chain)
        fillChain();
    else if (m_tabs->currentWidget() == m_history)
        fillHistory();
}

void Inspector::fillDetails()
{
    const std::optional<ShownLevel> shown = levelOf(m_context.assessment.current(), m_ref);
    m_level->setVisible(shown.has_value());
    if (shown)
        m_level->setLevel(shown->level, shown->required);
    const QString passage = isElement() ? u"element"_s : m_ref.kind;
    m_level->setHelp(u"method#"_s + passage);
    qDeleteAll(m_details->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (const std::unique_ptr<QLayoutItem> gone{m_detailsColumn->takeAt(0)}) { }
    for (const Detail &detail : detailsOf(m_context.session.records(), m_context.doctrine, m_ref)) {
        QLabel *name = plainLabel(detail.name, m_details);
        makeMuted(name);
        makeSmall(name);
        QLabel *text = plainLabel(detail.text.left(4000), m_details);
        text->setMinimumWidth(40);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(1);
        pair->addWidget(name);
        pair->addWidget(text);
        m_detailsColumn->addLayout(pair);
    }
    m_detailsColumn->addStretch();
}

QTreeWidgetItem *Inspector::addLink(QTreeWidgetItem *parent, const ChainLink &link, bool down)
{
    const QString text = tr("%1  %2").arg(safeLine(link.key, 60), safeLine(link.title, 160))
        + (link.role.isEmpty() ? QString() : u"\n"_s + safeLine(link.role, 160));
    auto *item = new QTreeWidgetItem(parent, {text});
    item->setIcon(0, kindIcon(link.ref.kind));
    item->setToolTip(0, safeToolTip(link.title));
    item->setData(0, RecordKindRole, link.ref.kind);
    item->setData(0, RecordIdRole, link.ref.id);
    item->setData(0, PartRole, link.ref.part);
    item->setData(0, DownRole, down);
    // Whether more lean on it is found out when somebody asks: all facts may lean on one operation.
    if (!down || !restsOn(m_context.session.records(), m_context.doctrine, link.ref).empty())
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    return item;
}

void Inspector::addLinks(QTreeWidgetItem *parent, const std::vector<ChainLink> &links, bool down)
{
    constexpr std::size_t mostLinks = 300; // beyond that the page's own filter serves better
    for (std::size_t i = 0; i < std::min(links.size(), mostLinks); ++i)
        addLink(parent, links[i], down);
    if (links.empty())
        (new QTreeWidgetItem(parent, {tr("Nothing")}))->setDisabled(true);
    if (links.size() > mostLinks)
        (new QTreeWidgetItem(parent, {tr("and %Ln more", nullptr, int(links.size() - mostLinks))}))
            ->setDisabled(true);
}

void Inspector::fillChain()
{
    m_chain->clear();
    const auto fill = [this](const QString &title, const std::vector<ChainLink> &links, bool down) {
        QTreeWidgetItem *top = heading(m_chain, title);
        addLinks(top, links, down);
        top->setExpanded(true);
    };
    const CaseRecords &records = m_context.session.records();
    fill(tr("Rests on"), restsOn(records, m_context.doctrine, m_ref), true);
    fill(tr("Leans on it"), usedBy(m_context.session, m_context.doctrine, m_ref), false);
}

/// One step further along the chain, asked for when somebody opens it.
void Inspector::expand(QTreeWidgetItem *item)
{
    if (item->data(0, FilledRole).toBool())
        return;
    item->setData(0, FilledRole, true);
    const bool down = item->data(0, DownRole).toBool();
    const CaseRecords &records = m_context.session.records();
    addLinks(item,
             down ? restsOn(records, m_context.doctrine, refOf(item))
                  : usedBy(m_context.session, m_context.doctrine, refOf(item)),
             down);
}

void Inspector::fillHistory()
{
    m_history->clear();
    const Result<std::vector<AuditEntry>> log = m_context.session.log(m_ref.id, historyEntries);
    if (!log) {
        new QTreeWidgetItem(m_history, {safeLine(log.error().message)});
        return;
    }
    for (const AuditEntry &entry : *log) {
        QTreeWidgetItem *top =
            heading(m_history,
                    tr("%1\n%2, %3")
                        .arg(safeLine(entry.text, 120), momentText(entry.at), safeLine(entry.by)));
        for (const AuditChange &change : entry.changes) {
            if (change.record != m_ref.id)
                continue;
            for (const FieldChange &field : fieldChanges(change))
                new QTreeWidgetItem(
                    top,
                    {tr("%1: %2 → %3")
                         .arg(safeLine(field.field, 60), safeLine(field.before, 120),
                              safeLine(field.after, 120))});
        }
    }
}

} // namespace saranda
