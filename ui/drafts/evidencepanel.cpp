// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/evidencepanel.h"

#include "core/base/literals.h"
#include "core/drafting/inlinecites.h"
#include "core/drafting/usedevidence.h"
#include "core/session/casesession.h"
#include "ui/support/icons.h"
#include "ui/support/recordpicker.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

RecordRef evidenceOf(const QTreeWidgetItem *item)
{
    return {item->data(0, RecordKindRole).toString(), item->data(0, RecordIdRole).toUuid(), {}};
}

/// Drags rows as the text of a citation.
class EvidenceTree : public QTreeWidget
{
public:
    EvidenceTree(const CaseSession &session, QWidget *parent)
        : QTreeWidget(parent)
        , m_session(session)
    { }

protected:
    QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override
    {
        DraftSentence sentence;
        for (const QTreeWidgetItem *item : items)
            sentence.citations += citationsOf(m_session.records(), evidenceOf(item));
        auto *dragged = new QMimeData; // the drag takes it
        dragged->setText(editableText(m_session.records(), sentence).trimmed());
        return dragged;
    }

private:
    const CaseSession &m_session;
};

} // namespace

QList<DraftCitation> citationsOf(const CaseRecords &records, const RecordRef &record)
{
    if (record.kind == u"exhibit"_s)
        return {DraftCitation{{record.id}, {}, {}}};
    QList<DraftCitation> citations;
    if (const Fact *fact = records.facts.find({record.id})) {
        for (const Citation &citation : fact->citations) {
            if (citation.stance == Stance::Supports)
                citations.append({citation.exhibit, citation.pinpoint, {}});
        }
    }
    return citations;
}

EvidencePanel::EvidencePanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_filter(new QLineEdit(this))
    , m_tree(new EvidenceTree(context.session, this))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter exhibits and facts"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    createTree();
    QLabel *help = plainLabel(
        tr("Enter, a double click or dragging cites in the sentence at the cursor."), this);
    makeMuted(help);
    makeSmall(help);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::normal, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addWidget(help);
    connect(m_filter, &QLineEdit::textChanged, this, &EvidencePanel::filter);
}

void EvidencePanel::createTree()
{
    m_tree->setAccessibleName(tr("Used and not used"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setTabKeyNavigation(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(spacing::wide);
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setExpandsOnDoubleClick(false);
    connect(m_tree, &QTreeWidget::itemActivated, this, &EvidencePanel::cite);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &EvidencePanel::showMenu);
}

void EvidencePanel::show(const Draft *draft)
{
    const QTreeWidgetItem *current = m_tree->currentItem();
    const RecordRef kept = current ? evidenceOf(current) : RecordRef();
    QSet<int> folded;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        if (!m_tree->topLevelItem(group)->isExpanded())
            folded.insert(group);
    }
    m_tree->clear();
    m_draft = draft ? draft->id : Draft::Id();
    if (!draft)
        return;
    const UsedEvidence used = usedEvidence(m_context.session.records(), *draft);
    QTreeWidgetItem *group = addGroup(tr("Exhibits not used"), int(used.unusedExhibits.size()));
    for (const UsedExhibit &row : used.unusedExhibits)
        addRow(group, u"exhibit"_s, row.exhibit.uuid, row.sentences, row.bearsOnClaims);
    group = addGroup(tr("Facts not used"), int(used.unusedFacts.size()));
    for (const UsedFact &row : used.unusedFacts)
        addRow(group, u"fact"_s, row.fact.uuid, row.sentences, row.bearsOnClaims);
    group = addGroup(tr("Exhibits used"), int(used.usedExhibits.size()));
    for (const UsedExhibit &row : used.usedExhibits)
        addRow(group, u"exhibit"_s, row.exhibit.uuid, row.sentences, row.bearsOnClaims);
    group = addGroup(tr("Facts used"), int(used.usedFacts.size()));
    for (const UsedFact &row : used.usedFacts)
        addRow(group, u"fact"_s, row.fact.uuid, row.sentences, row.bearsOnClaims);
    for (int number = 0; number < m_tree->topLevelItemCount(); ++number) {
        QTreeWidgetItem *shown = m_tree->topLevelItem(number);
        shown->setExpanded(!folded.contains(number));
        for (int row = 0; row < shown->childCount(); ++row) {
            if (!kept.isNull() && evidenceOf(shown->child(row)) == kept)
                m_tree->setCurrentItem(shown->child(row));
        }
    }
    filter();
}

void EvidencePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_draft.isNull())
        show(m_context.session.records().drafts.find(m_draft)); // rows have colours of their own
}

QTreeWidgetItem *EvidencePanel::addGroup(const QString &title, int count)
{
    auto *group = new QTreeWidgetItem(m_tree, {title, QString::number(count)});
    QFont bold = m_tree->font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    group->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    return group;
}

void EvidencePanel::addRow(QTreeWidgetItem *group, const QString &kind, const QUuid &id,
                           int sentences, bool bears)
{
    const CaseRecords &records = m_context.session.records();
    const Exhibit *exhibit = records.exhibits.find({id});
    const Fact *fact = records.facts.find({id});
    if (!exhibit && !fact)
        return;
    const QString key = exhibit ? exhibit->key : fact->key;
    const QString title = exhibit ? recordTitle(*exhibit) : recordTitle(*fact);
    auto *row = new QTreeWidgetItem(group);
    row->setText(0, u"%1  %2"_s.arg(safeLine(key, 40), title));
    row->setIcon(0, kindIcon(kind));
    row->setData(0, RecordKindRole, kind);
    row->setData(0, RecordIdRole, id);
    QString tip = title;
    if (sentences > 0) {
        row->setText(1, u"×%1"_s.arg(sentences));
        tip += u'\n' + tr("In %n sentence(s)", nullptr, sentences);
    } else if (bears) {
        row->setText(1, u"●"_s);
        tip += u'\n' + tr("Bears on a claim of the draft");
    }
    row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    row->setForeground(1, toneColor(sentences > 0 ? Tone::Muted : Tone::Accent, palette()));
    row->setToolTip(0, safeToolTip(tip));
    row->setData(0, Qt::AccessibleTextRole, safeLine(tip));
}

void EvidencePanel::cite(const QTreeWidgetItem *item)
{
    const QList<DraftCitation> citations =
        citationsOf(m_context.session.records(), evidenceOf(item));
    if (!citations.isEmpty() && !evidenceOf(item).isNull())
        Q_EMIT citeRequested(citations);
}

void EvidencePanel::filter()
{
    const QStringList words = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        QTreeWidgetItem *shown = m_tree->topLevelItem(group);
        for (int row = 0; row < shown->childCount(); ++row) {
            const QString text = shown->child(row)->text(0);
            const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
            shown->child(row)->setHidden(!fits);
        }
    }
}

void EvidencePanel::showMenu(const QPoint &at)
{
    const QTreeWidgetItem *item = m_tree->itemAt(at);
    if (!item || evidenceOf(item).isNull())
        return;
    const RecordRef record = evidenceOf(item);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"add"_s), tr("Cite in the sentence"), this, [this, record] {
        Q_EMIT citeRequested(citationsOf(m_context.session.records(), record));
    });
    menu->addAction(kindIcon(record.kind), tr("Go to the record"), this,
                    [this, record] { Q_EMIT recordRequested(record); });
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

} // namespace saranda
