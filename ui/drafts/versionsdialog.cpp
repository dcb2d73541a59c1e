// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/versionsdialog.h"

#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "ui/support/dialoghead.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

void listComparison(QListWidget *list, const std::vector<ComparedSentence> &lines, bool onlyChanges)
{
    list->clear();
    for (const ComparedSentence &line : lines) {
        if (line.kind == ComparedSentence::Kind::Same) {
            if (!onlyChanges)
                new QListWidgetItem(u"   "_s + safeLine(line.text, 2000), list);
            continue;
        }
        const bool isAdded = line.kind == ComparedSentence::Kind::Added;
        const Tone tone = isAdded ? Tone::Good : Tone::Bad;
        auto *item =
            new QListWidgetItem((isAdded ? u"+  "_s : u"−  "_s) + safeLine(line.text, 2000), list);
        item->setForeground(toneColor(tone, list->palette()));
        item->setBackground(toneBackground(tone, list->palette()));
        item->setData(Qt::AccessibleTextRole,
                      isAdded ? VersionsDialog::tr("Added: %1").arg(safeLine(line.text))
                              : VersionsDialog::tr("Taken out: %1").arg(safeLine(line.text)));
    }
}

VersionsDialog::VersionsDialog(const PageContext &context, const Draft &draft, QWidget *parent)
    : QDialog(parent)
    , m_now(sentencesOf(context.session.records(), draft))
{
    setWindowTitle(tr("Versions of Draft %1").arg(safeLine(draft.key, 40)));
    createLayout();
    const Result<std::vector<AuditEntry>> log = context.session.log(draft.id.uuid);
    if (m_message->report(log))
        m_states = draftVersions(context.session.records(), draft.id.uuid, *log);
    for (const DraftVersion &state : m_states) {
        const QString at = momentText(state.at);
        new QListWidgetItem(tr("%1\n%2, %3", "what was done, by whom, when")
                                .arg(safeLine(state.text, 120), safeLine(state.by, 60), at),
                            m_versions);
    }
    connect(m_versions, &QListWidget::currentRowChanged, this, &VersionsDialog::compare);
    connect(m_onlyChanges, &QCheckBox::toggled, this, &VersionsDialog::compare);
    // The newest state is the draft as it is: the one before says more.
    m_versions->setCurrentRow(std::min(1, m_versions->count() - 1));
    compare();
}

void VersionsDialog::createLayout()
{
    m_versions = new QListWidget(this);
    m_versions->setAccessibleName(tr("States of the draft, newest first"));
    m_versions->setWordWrap(true);
    m_difference = new QListWidget(this);
    m_difference->setAccessibleName(tr("What is different now"));
    m_difference->setWordWrap(true);
    m_difference->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_onlyChanges = new QCheckBox(tr("Only what is different"), this);
    m_onlyChanges->setChecked(true);
    m_summary = plainLabel({}, this);
    m_message = new MessageLine(this);
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(spacing::normal, 0, 0, 0);
    rightColumn->addWidget(m_summary);
    rightColumn->addWidget(m_difference, 1);
    rightColumn->addWidget(m_onlyChanges);
    rightColumn->addStretch();
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_versions);
    splitter->addWidget(right);
    splitter->setSizes({300, 640});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new DialogHead({}, this));
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().lineSpacing() * 32);
}

void VersionsDialog::compare()
{
    const int row = m_versions->currentRow();
    if (row < 0 || row >= int(m_states.size())) {
        m_summary->setText(tr("The log has no earlier state of the draft."));
        return;
    }
    const std::vector<ComparedSentence> lines =
        comparedSentences(m_states[std::size_t(row)].sentences, m_now);
    const auto count = [&lines](ComparedSentence::Kind kind) {
        return std::count_if(lines.begin(), lines.end(),
                             [kind](const ComparedSentence &line) { return line.kind == kind; });
    };
    const auto added = count(ComparedSentence::Kind::Added);
    const auto removed = count(ComparedSentence::Kind::Removed);
    m_summary->setText(added + removed == 0 ? tr("The draft reads as it does now.")
                                            : tr("Sentences since then: %1 added, %2 taken out.",
                                                 "a changed sentence is one of each")
                                                  .arg(figure(added), figure(removed)));
    listComparison(m_difference, lines, m_onlyChanges->isChecked());
    m_difference->setVisible(m_difference->count() > 0); // not an empty box beside the sentence
    m_onlyChanges->setEnabled(added + removed > 0);
}

} // namespace saranda
