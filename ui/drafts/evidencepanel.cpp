// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/evidencepanel.h"

#include "core/base/literals.h"
#include "core/drafting/inlinecites.h"
#include "core/drafting/usedevidence.h"
#include "core/session/casesession.h"
#include "core/session/recordsjob.h"
#include "ui/support/icons.h"
#include "ui/support/recordpicker.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

struct EvidenceRow {
    QUuid id;
    QString key;
    QString title;
    int sentences = 0; ///< that use it
    bool bears = false; ///< on a claim of the draft
};

/// Exhibits or facts that are used, or that are not.
struct EvidenceGroup {
    QString kind;
    bool isUsed = false;
    std::size_t count = 0; ///< of all, whatever the filter says
    std::size_t fitting = 0; ///< of those that the filter lets through
    std::vector<EvidenceRow> rows; ///< the first of these
};

namespace {

constexpr std::size_t mostRows = 500; // of a group; nobody reads more

template <typename Record, typename Uses, typename IdOf>
EvidenceGroup groupOf(const QString &kind, bool isUsed, const RecordTable<Record> &table,
                      const Uses &uses, IdOf idOf, const QStringList &words)
{
    EvidenceGroup group;
    group.kind = kind;
    group.isUsed = isUsed;
    group.count = uses.size();
    for (const auto &use : uses) {
        if (words.isEmpty() && group.rows.size() == mostRows) {
            group.fitting = group.count;
            break;
        }
        const Record *record = table.find(idOf(use));
        if (!record)
            continue;
        const EvidenceRow row{record->id.uuid, safeLine(record->key, 40), recordTitle(*record),
                              use.sentences, use.bearsOnClaims};
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return row.key.contains(word, Qt::CaseInsensitive)
                || row.title.contains(word, Qt::CaseInsensitive);
        });
        group.fitting += fits;
        if (fits && group.rows.size() < mostRows)
            group.rows.push_back(row);
    }
    return group;
}

std::vector<EvidenceGroup> groupsOf(const CaseRecords &records, Draft::Id id,
                                    const QStringList &words)
{
    const Draft *draft = records.drafts.find(id);
    if (!draft)
        return {};
    const UsedEvidence used = usedEvidence(records, *draft);
    const auto exhibits = [&](bool isUsed, const std::vector<UsedExhibit> &uses) {
        return groupOf(
            u"exhibit"_s, isUsed, records.exhibits, uses,
            [](const UsedExhibit &use) { return use.exhibit; }, words);
    };
    const auto facts = [&](bool isUsed, const std::vector<UsedFact> &uses) {
        return groupOf(
            u"fact"_s, isUsed, records.facts, uses, [](const UsedFact &use) { return use.fact; },
            words);
    };
    return {exhibits(false, used.unusedExhibits), facts(false, used.unusedFacts),
            exhibits(true, used.usedExhibits), facts(true, used.usedFacts)};
}

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
    , m_job(new RecordsJob(context.session, this))
    , m_filter(new QLineEdit(this))
    , m_tree(new EvidenceTree(context.session, this))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter exhibits and facts"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    createTree();
    QLabel *help = plainLabel(tr("Enter, a double click or dragging cites in the sentence at the "
                                 "cursor. A dot marks what "
                                 "bears on a claim and is not used yet."),
                              this);
    makeMuted(help);
    makeSmall(help);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::normal, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addWidget(help);
    connect(m_filter, &QLineEdit::textChanged, this, &EvidencePanel::gather);
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
    m_draft = draft ? draft->id : Draft::Id();
    gather();
}

void EvidencePanel::gather()
{
    if (m_draft.isNull()) {
        m_job->drop();
        m_tree->clear();
        return;
    }
    m_job->start([draft = m_draft, words = m_filter->text().split(u' ', Qt::SkipEmptyParts)](
                     const CaseRecords &records,
                     const RecordsJob::IsWanted &) { return groupsOf(records, draft, words); },
                 [this](const std::vector<EvidenceGroup> &groups) { take(groups); });
}

void EvidencePanel::take(const std::vector<EvidenceGroup> &groups)
{
    const QTreeWidgetItem *current = m_tree->currentItem();
    const RecordRef kept = current ? evidenceOf(current) : RecordRef();
    QSet<int> folded;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        if (!m_tree->topLevelItem(group)->isExpanded())
            folded.insert(group);
    }
    m_tree->clear();
    for (int number = 0; number < int(groups.size()); ++number) {
        QTreeWidgetItem *shown = addGroup(groups[std::size_t(number)]);
        shown->setExpanded(!folded.contains(number));
        for (int row = 0; row < shown->childCount(); ++row) {
            if (!kept.isNull() && evidenceOf(shown->child(row)) == kept)
                m_tree->setCurrentItem(shown->child(row));
        }
    }
}

void EvidencePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_draft.isNull())
        gather(); // rows have colours of their own
}

QTreeWidgetItem *EvidencePanel::addGroup(const EvidenceGroup &group)
{
    const bool ofExhibits = group.kind == u"exhibit"_s;
    const QString title = ofExhibits
        ? (group.isUsed ? tr("Exhibits used") : tr("Exhibits not used"))
        : (group.isUsed ? tr("Facts used") : tr("Facts not used"));
    auto *shown = new QTreeWidgetItem(m_tree, {title, QLocale().toString(qulonglong(group.count))});
    QFont bold = m_tree->font();
    bold.setWeight(QFont::DemiBold);
    shown->setFont(0, bold);
    shown->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    shown->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    for (const EvidenceRow &row : group.rows)
        addRow(shown, group.kind, row);
    if (group.fitting > group.rows.size()) {
        auto *more = new QTreeWidgetItem(shown);
        more->setText(0, tr("… and %Ln more", nullptr, int(group.fitting - group.rows.size())));
        more->setToolTip(0, tr("Type in the filter to find the others"));
        more->setFlags(Qt::NoItemFlags);
    }
    return shown;
}

void EvidencePanel::addRow(QTreeWidgetItem *group, const QString &kind, const EvidenceRow &row)
{
    auto *item = new QTreeWidgetItem(group);
    item->setText(0, u"%1  %2"_s.arg(row.key, row.title));
    item->setIcon(0, kindIcon(kind));
    item->setData(0, RecordKindRole, kind);
    item->setData(0, RecordIdRole, row.id);
    QString tip = row.title;
    if (row.sentences > 0) {
        item->setText(1, u"×%1"_s.arg(row.sentences));
        tip += u'\n' + tr("In %Ln sentence(s)", nullptr, row.sentences);
    } else if (row.bears) {
        item->setText(1, u"●"_s);
        tip += u'\n' + tr("Bears on a claim of the draft");
    }
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(1, toneColor(row.sentences > 0 ? Tone::Muted : Tone::Accent, palette()));
    for (const int column : {0, 1})
        item->setToolTip(column, safeToolTip(tip));
    item->setData(0, Qt::AccessibleTextRole, safeLine(tip));
}

void EvidencePanel::cite(const QTreeWidgetItem *item)
{
    const QList<DraftCitation> citations =
        citationsOf(m_context.session.records(), evidenceOf(item));
    if (!citations.isEmpty() && !evidenceOf(item).isNull())
        Q_EMIT citeRequested(citations);
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
