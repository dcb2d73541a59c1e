// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/citationspane.h"

#include "core/base/literals.h"
#include "core/session/liveassessment.h"
#include "ui/facts/citationdelegate.h"
#include "ui/facts/citationsmodel.h"
#include "ui/facts/factedits.h"
#include "ui/support/columnfit.h"
#include "ui/support/icons.h"
#include "ui/support/passage.h"
#include "ui/support/recordpicker.h"
#include "ui/support/safetext.h"
#include "ui/support/sectionheader.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

CitationsPane::CitationsPane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    m_model = new CitationsModel(context.session, context.assessment, this);
    createActions();
    createTable();
    createLayout();
    connect(m_model, &CitationsModel::refused, this, &CitationsPane::refused);
    const auto update = [this] { updateState(); };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, update);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, update);
    connect(m_model, &QAbstractItemModel::modelReset, this, update);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, update);
    updateState();
}

void CitationsPane::createActions()
{
    m_add = new QAction(icon(u"add"_s), tr("Cite an exhibit"), this);
    m_add->setShortcut(QKeySequence(u"Ctrl+E"_s));
    m_add->setToolTip(tr("Cite an exhibit for this fact (%1)")
                          .arg(m_add->shortcut().toString(QKeySequence::NativeText)));
    connect(m_add, &QAction::triggered, this, [this] { m_picker->lineEdit()->setFocus(); });
    m_remove = new QAction(icon(u"remove"_s), tr("Remove citation"), this);
    m_remove->setToolTip(tr("Remove the selected citations (Delete)"));
    connect(m_remove, &QAction::triggered, this, &CitationsPane::removeSelected);
    m_goToExhibit = new QAction(icon(u"exhibits"_s), tr("Show the passage"), this);
    m_goToExhibit->setToolTip(tr("Show the passage in the exhibit (Enter)"));
    connect(m_goToExhibit, &QAction::triggered, this, [this] {
        const QModelIndex at = m_table->currentIndex();
        if (at.isValid()) {
            const Citation &citation = m_model->citations()[at.row()];
            Q_EMIT recordRequested({u"exhibit"_s, citation.exhibit.uuid, passagePart(citation)});
        }
    });
}

void CitationsPane::createTable()
{
    m_header = new SectionHeader(tr("What proves it"), this); // Tab takes them in this order
    m_header->addButton(m_goToExhibit, Qt::ToolButtonIconOnly);
    m_header->addButton(m_add);
    m_header->addButton(m_remove, Qt::ToolButtonIconOnly);
    m_table = new TableView(this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CitationDelegate(m_context.session, m_table));
    m_table->setAccessibleName(tr("Citations"));
    m_table->setSortingEnabled(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setStretchLastSection(false);
    new ColumnFit(m_table, {22, 18, 15, 20, 33, 26, 20}, 0); // the table owns it
    connect(m_table, &TableView::removeRequested, this, &CitationsPane::removeSelected);
    connect(m_table, &TableView::activated, m_goToExhibit, &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CitationsPane::showMenu);
}

void CitationsPane::createLayout()
{
    m_empty = plainLabel(tr("No exhibit is cited yet, so nothing supports this fact."), this);
    makeMuted(m_empty);
    m_picker = new RecordPicker(
        [&session = m_context.session] { return pickItems<Exhibit>(session.records()); }, this);
    m_picker->setPlaceholder(tr("Cite an exhibit: type its key or a word of its title"));
    m_picker->setCreateText(tr("New exhibit “%1”"));
    m_picker->setClearsAfterPick(true);
    m_picker->lineEdit()->setAccessibleName(tr("Cite an exhibit"));
    connect(m_picker, &RecordPicker::picked, this, [this](const QUuid &id) {
        if (!id.isNull())
            cite({id});
    });
    connect(m_picker, &RecordPicker::createRequested, this, &CitationsPane::citeNewExhibit);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_header);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_picker);
}

void CitationsPane::setFact(Fact::Id fact)
{
    m_fact = fact;
    m_model->setFact(fact);
    updateState();
}

void CitationsPane::cite(Exhibit::Id exhibit)
{
    Citation citation;
    citation.exhibit = exhibit;
    const Edit edit = addingCitation(m_context.session.records(), m_fact, citation);
    if (edit.isEmpty())
        return;
    if (const Result<> applied = m_context.session.apply(edit); !applied) {
        Q_EMIT refused(applied.error());
        return;
    }
    const QModelIndex pinpoint =
        m_model->index(m_model->rowCount() - 1, CitationsModel::PinpointColumn);
    m_table->setCurrentIndex(pinpoint);
    m_table->setFocus();
    m_table->edit(pinpoint);
}

void CitationsPane::citeNewExhibit(const QString &title)
{
    Exhibit exhibit;
    exhibit.id = Exhibit::Id::make();
    exhibit.key = nextKey<Exhibit>(m_context.session.records());
    exhibit.title = title.trimmed();
    Edit edit{tr("Add exhibit %1").arg(exhibit.key), {}};
    const Exhibit::Id id = exhibit.id;
    edit.add(std::move(exhibit));
    if (const Result<> applied = m_context.session.apply(edit); !applied) {
        Q_EMIT refused(applied.error());
        return;
    }
    cite(id);
}

void CitationsPane::removeSelected()
{
    QList<qsizetype> rows;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        rows.append(row.row());
    if (rows.isEmpty() || m_context.session.isReadOnly())
        return;
    const Edit edit = removingCitations(m_context.session.records(), m_fact, rows);
    if (edit.isEmpty())
        return;
    if (const Result<> applied = m_context.session.apply(edit); !applied)
        Q_EMIT refused(applied.error());
}

void CitationsPane::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_goToExhibit, m_add, m_remove});
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void CitationsPane::updateState()
{
    const bool canWrite = !m_context.session.isReadOnly() && !m_fact.isNull();
    const bool hasRows = m_model->rowCount() > 0;
    m_empty->setVisible(!hasRows && !m_fact.isNull());
    m_table->setVisible(hasRows);
    m_picker->setReadOnly(!canWrite);
    m_add->setEnabled(canWrite);
    m_remove->setEnabled(canWrite && m_table->selectionModel()->hasSelection());
    m_goToExhibit->setEnabled(m_table->currentIndex().isValid());
}

} // namespace saranda
