// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/problemspanel.h"

#include "core/base/literals.h"
#include "ui/drafts/drafteditor.h"
#include "ui/drafts/draftedits.h"
#include "ui/support/icons.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

ProblemsPanel::ProblemsPanel(DraftDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_summary(plainLabel({}, this))
    , m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("Problems of the draft"));
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    m_list->setSpacing(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::normal, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    connect(m_desk, &DraftDesk::problemsChanged, this, &ProblemsPanel::refresh);
    connect(m_list, &QListWidget::itemClicked, this, &ProblemsPanel::go);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        go(item);
        m_desk->editor()->setFocus();
    });
}

void ProblemsPanel::refresh()
{
    const int row = m_list->currentRow();
    m_list->clear();
    const Draft *draft = m_desk->draft();
    int blocking = 0;
    const std::vector<DraftProblem> &problems = m_desk->problems();
    for (std::size_t number = 0; number < problems.size(); ++number) {
        const DraftProblem &problem = problems[number];
        QString text = messageOf(problem);
        if (const DraftSentence *sentence = draft ? sentenceAt(*draft, problem.place) : nullptr)
            text += u'\n' + u"“%1”"_s.arg(safeLine(sentence->text, 90));
        blocking += isBlocking(problem) ? 1 : 0;
        auto *item = new QListWidgetItem(isBlocking(problem) ? icon(u"error"_s) : icon(u"info"_s),
                                         text, m_list);
        item->setData(SortRole, int(number));
    }
    m_summary->setText(
        problems.empty() ? tr("Nothing stands in the way.")
            : blocking > 0
            ? tr("%Ln problem(s) must be solved before the draft can go out.", nullptr, blocking)
            : tr("Nothing stands in the way; %Ln remark(s).", nullptr, int(problems.size())));
    m_list->setVisible(!problems.empty());
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    Q_EMIT countChanged(int(problems.size()));
}

void ProblemsPanel::go(const QListWidgetItem *item)
{
    const std::size_t number = std::size_t(item->data(SortRole).toInt());
    if (number < m_desk->problems().size()) {
        const SentencePlace place = m_desk->problems()[number].place; // going may renew the list
        if (place.section >= 0)
            m_desk->goTo(place);
    }
}

} // namespace saranda
