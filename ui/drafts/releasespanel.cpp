// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/releasespanel.h"

#include "core/base/literals.h"
#include "core/base/wholefile.h"
#include "ui/drafts/drafttexts.h"
#include "ui/drafts/releasecomparisondialog.h"
#include "ui/drafts/releasedialog.h"
#include "ui/support/icons.h"
#include "ui/support/messageline.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/userprompt.h"
#include "ui/support/wordings.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

constexpr int fileRole = SortRole; ///< the number of a released file, on its row

QString stepText(const ReleaseStep &step)
{
    const QString on = momentText(step.on);
    const QString text = ReleasesPanel::tr("%1: %2, %3", "state, by whom, when")
                             .arg(wordingOf(step.state), safeLine(step.by, 60), on);
    return step.note.isEmpty() ? text : text + u" – "_s + safeLine(step.note, 200);
}

} // namespace

ReleasesPanel::ReleasesPanel(const PageContext &context, DraftDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_desk(desk)
    , m_tree(new QTreeWidget(this))
    , m_summary(plainLabel({}, this))
    , m_message(new MessageLine(this))
    , m_begin(new QPushButton(icon(u"lock"_s), tr("Release…"), this))
    , m_step(new QPushButton(icon(u"forward"_s), tr("Next step…"), this))
    , m_open(new QPushButton(icon(u"open"_s), tr("Save the paper…"), this))
    , m_compare(new QPushButton(icon(u"columns"_s), tr("Compare two…"), this))
{
    createLayout();
    connect(m_begin, &QPushButton::clicked, this, &ReleasesPanel::begin);
    connect(m_step, &QPushButton::clicked, this, &ReleasesPanel::takeOn);
    connect(m_open, &QPushButton::clicked, this, &ReleasesPanel::openFile);
    connect(m_compare, &QPushButton::clicked, this, &ReleasesPanel::compare);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &ReleasesPanel::updateButtons);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ReleasesPanel::openFile);
    connect(m_desk, &DraftDesk::problemsChanged, this, &ReleasesPanel::refresh);
    connect(&m_context.session, &CaseSession::changed, this, [this](const Edit &edit) {
        if (edit.touches<Release>())
            refresh();
    });
    refresh();
}

void ReleasesPanel::createLayout()
{
    m_tree->setAccessibleName(tr("Releases"));
    m_tree->setHeaderHidden(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setTabKeyNavigation(false);
    m_tree->setWordWrap(true);
    m_tree->setIndentation(spacing::wide);
    m_tree->setExpandsOnDoubleClick(false);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(spacing::normal);
    buttons->addWidget(m_begin, 0, 0);
    buttons->addWidget(m_step, 0, 1);
    buttons->addWidget(m_open, 1, 0);
    buttons->addWidget(m_compare, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::normal, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(m_message);
    m_summary->setAlignment(Qt::AlignLeading | Qt::AlignTop); // alone, it is as high as the panel
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
}

void ReleasesPanel::refresh()
{
    const Release *shown = current();
    const Release::Id kept = shown ? shown->id : Release::Id();
    m_tree->clear();
    for (const Release *release : m_context.session.records().releases.inKeyOrder()) {
        if (release->draft == m_desk->draftId() && m_desk->draft())
            addRelease(*release);
    }
    const int count = m_tree->topLevelItemCount();
    m_summary->setText(count == 0
                           ? tr("Nothing of this draft has been released. A release freezes its "
                                "papers and takes them through legal review and clearance.")
                           : tr("%Ln release(s)", nullptr, count));
    m_tree->setVisible(count > 0);
    m_tree->expandAll();
    for (int row = 0; row < count; ++row) {
        if (m_tree->topLevelItem(row)->data(0, RecordIdRole).toUuid() == kept.uuid)
            m_tree->setCurrentItem(m_tree->topLevelItem(row));
    }
    if (!m_tree->currentItem() && count > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(count - 1));
    updateButtons();
}

void ReleasesPanel::addRelease(const Release &release)
{
    auto *top =
        new QTreeWidgetItem(m_tree,
                            {tr("%1: %2", "number of a release, its state")
                                 .arg(safeLine(release.key, 40), wordingOf(release.state))});
    top->setIcon(0, icon(release.state == ReleaseState::Released ? u"lock"_s : u"memo"_s));
    QFont bold = m_tree->font();
    bold.setWeight(QFont::DemiBold);
    top->setFont(0, bold);
    const auto add = [&](const QString &text, const QString &iconName) {
        auto *row = new QTreeWidgetItem(top, {text});
        row->setIcon(0, icon(iconName));
        row->setToolTip(0, safeToolTip(text));
        row->setData(0, RecordIdRole, release.id.uuid);
        return row;
    };
    top->setData(0, RecordIdRole, release.id.uuid);
    for (qsizetype number = 0; number < release.files.size(); ++number) {
        const ReleasedFile &file = release.files[number];
        if (isForComparison(file))
            continue;
        const QString readers =
            file.marking.isEmpty() ? tr("everything") : safeLine(file.marking, 40);
        add(tr("%1 (%2)", "file, for whom").arg(safeLine(file.name, 100), readers), u"export"_s)
            ->setData(0, fileRole, int(number));
    }
    for (const ReleaseStep &step : release.steps)
        add(stepText(step), u"check"_s);
    const QStringList changed = changedSince(m_context.session.records(), release);
    if (!changed.isEmpty() && release.state != ReleaseState::Released)
        add(tr("Changed in the case since: %1").arg(safeLine(changed.join(u", "_s), 300)),
            u"warning"_s);
}

QList<Release::Id> ReleasesPanel::selected() const
{
    QList<Release::Id> ids;
    for (const QTreeWidgetItem *item : m_tree->selectedItems()) {
        const Release::Id id{item->data(0, RecordIdRole).toUuid()};
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

const Release *ReleasesPanel::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? m_context.session.records().releases.find({item->data(0, RecordIdRole).toUuid()})
                : nullptr;
}

void ReleasesPanel::updateButtons()
{
    const Release *release = current();
    const bool canWrite = !m_context.session.isReadOnly();
    const std::optional<ReleaseState> next = release ? nextState(release->state) : std::nullopt;
    m_begin->setEnabled(canWrite && m_desk->draft());
    m_step->setEnabled(canWrite && next.has_value());
    m_step->setText(next ? tr("%1…", "the next step of a release").arg(wordingOf(*next))
                         : tr("Next step…"));
    m_open->setEnabled(release && !release->files.isEmpty());
    m_compare->setEnabled(selected().size() == 2);
    m_compare->setToolTip(tr("Select two releases (Ctrl and a click)"));
}

void ReleasesPanel::begin()
{
    if (!m_desk->commit() || !m_desk->draft() || m_context.session.isReadOnly())
        return;
    auto *dialog = new ReleaseDialog(m_context, *m_desk->draft(), this);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWork([this, dialog]() -> Result<> {
        const Result<Release::Id> begun =
            beginRelease(m_context.session, m_context.doctrine, dialog->request(), systemClock());
        if (!begun)
            return failure(begun.error());
        m_message->clear();
        for (int row = 0; row < m_tree->topLevelItemCount(); ++row) // its steps are what follows
            if (m_tree->topLevelItem(row)->data(0, RecordIdRole).toUuid() == begun->uuid)
                m_tree->setCurrentItem(m_tree->topLevelItem(row));
        return {};
    });
    dialog->open();
}

void ReleasesPanel::takeOn()
{
    const Release *release = current();
    const std::optional<ReleaseState> next = release ? nextState(release->state) : std::nullopt;
    if (!next || !m_desk->commit())
        return;
    auto *dialog = new ReleaseStepDialog(m_context, *release, *next, this);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWork([this, dialog, id = release->id, to = *next] {
        const Result<> taken =
            advanceRelease(m_context.session, id, to, dialog->by(), dialog->note(), systemClock());
        if (taken)
            m_message->report(taken); // an earlier error is past
        return taken;
    });
    dialog->open();
}

/// The bytes as they were released, checked against their hash.
void ReleasesPanel::openFile()
{
    const Release *release = current();
    if (!release || release->files.isEmpty())
        return;
    const ReleasedFile file = release->files.value(m_tree->currentItem()->data(0, fileRole).toInt(),
                                                   release->files.first());
    const QString folder = QFileInfo(m_context.session.path()).absolutePath();
    const QString path = m_context.prompt.savePath(
        this, tr("Save the Released Paper"),
        folder + u'/' + release->key + u'-' + QFileInfo(file.name).fileName(),
        tr("Paper (*.%1)").arg(QFileInfo(file.name).suffix()));
    if (path.isEmpty())
        return;
    const Result<> written = writeWholeFile(
        path, [&](QIODevice &to) { return m_context.session.readContent(file.sha256, to); });
    if (m_message->report(written))
        Q_EMIT statusMessage(tr("The released paper was written to %1.").arg(path));
}

void ReleasesPanel::compare()
{
    const QList<Release::Id> ids = selected();
    const CaseRecords &records = m_context.session.records();
    const Release *first = records.releases.find(ids.value(0));
    const Release *second = records.releases.find(ids.value(1));
    if (ids.size() != 2 || !first || !second)
        return;
    if (naturallyLess(second->key, first->key))
        std::swap(first, second);
    const Result<ReleaseComparison> comparison = comparisonOf(m_context.session, *first, *second);
    if (!m_message->report(comparison))
        return;
    m_dialog =
        new ReleaseComparisonDialog(*comparison, first->key, second->key, m_context.doctrine, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace saranda
