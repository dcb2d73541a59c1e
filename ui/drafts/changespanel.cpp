// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/changespanel.h"

#include "core/base/literals.h"
#include "core/drafting/draftdocument.h"
#include "core/session/liveassessment.h"
#include "ui/drafts/draftedits.h"
#include "ui/support/icons.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

constexpr int placeRole = SortRole; ///< QPoint: section and sentence
constexpr int struckRole = RequiredRole;

} // namespace

QString renewalText(const RenewedSentence &sentence)
{
    const QString before = safeLine(sentence.before, 160);
    const QString now = safeLine(sentence.now, 160);
    switch (sentence.fate) {
    case SentenceFate::Renewed:
        return ChangesPanel::tr("Has new words: “%1”\nbefore: “%2”").arg(now, before);
    case SentenceFate::Kept:
        return ChangesPanel::tr("Your words stay, but the case now says: “%1”\nbefore: “%2”")
            .arg(now, before);
    case SentenceFate::Orphaned:
        return ChangesPanel::tr("Your words stay, but what they were made from is gone: “%1”")
            .arg(before);
    case SentenceFate::Added:
        return ChangesPanel::tr("New in the case: “%1”").arg(now);
    case SentenceFate::Gone:
        return ChangesPanel::tr("No longer in the case: “%1”").arg(before);
    }
    return {};
}

QString renewalIcon(SentenceFate fate)
{
    switch (fate) {
    case SentenceFate::Renewed:
        return u"edit"_s;
    case SentenceFate::Kept:
    case SentenceFate::Orphaned:
        return u"warning"_s;
    case SentenceFate::Added:
        return u"add"_s;
    case SentenceFate::Gone:
        return u"minus"_s;
    }
    return {};
}

std::vector<SentencePlace> struckSentences(const Draft &draft)
{
    std::vector<SentencePlace> struck;
    for (qsizetype section = 0; section < draft.sections.size(); ++section) {
        const QList<DraftSentence> &sentences = draft.sections[section].sentences;
        for (qsizetype number = 0; number < sentences.size(); ++number) {
            if (isStruck(sentences[number]))
                struck.push_back({section, number});
        }
    }
    return struck;
}

ChangesPanel::ChangesPanel(const PageContext &context, DraftDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_desk(desk)
    , m_summary(plainLabel({}, this))
    , m_list(new QListWidget(this))
    , m_renew(new QPushButton(icon(u"redo"_s), tr("Renew from the case…"), this))
{
    m_list->setAccessibleName(tr("What has changed since the draft was made"));
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    m_list->setSpacing(1);
    m_renew->setToolTip(tr("Brings the made sentences up to date; your own words stay"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::normal, 0, 0);
    column->setSpacing(spacing::normal);
    m_summary->setAlignment(Qt::AlignLeading | Qt::AlignTop); // alone, it is as high as the panel
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_renew, 0, Qt::AlignLeft);
    connect(m_renew, &QPushButton::clicked, this, &ChangesPanel::renewRequested);
    connect(m_list, &QListWidget::itemActivated, this, &ChangesPanel::activate);
    connect(m_desk, &DraftDesk::problemsChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

void ChangesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ChangesPanel::refresh()
{
    m_isStale = false;
    m_list->clear();
    const Draft *draft = m_desk->draft();
    m_renew->setEnabled(draft && !m_context.session.isReadOnly());
    if (!draft)
        return;
    const Result<DraftRenewal> renewal = renewed(
        *draft, m_context.session.records(), m_context.assessment.current(), m_context.doctrine);
    if (!renewal) {
        m_summary->setText(safeText(renewal.error().message));
        m_list->hide();
        return;
    }
    for (const FindingChange &change : renewal->findings)
        new QListWidgetItem(
            icon(u"finding"_s),
            safeLine(messageOf(change, m_context.doctrine, QLocale().bcp47Name().left(2))), m_list);
    for (const RenewedSentence &sentence : renewal->sentences)
        new QListWidgetItem(icon(renewalIcon(sentence.fate)), renewalText(sentence), m_list);
    const std::vector<SentencePlace> struck = struckSentences(*draft);
    for (const SentencePlace &place : struck) {
        auto *item =
            new QListWidgetItem(icon(u"undo"_s),
                                tr("Taken out; Enter brings it back: “%1”")
                                    .arg(safeLine(sentenceAt(*draft, place)->generated, 160)),
                                m_list);
        item->setData(placeRole, QPoint(int(place.section), int(place.sentence)));
        item->setData(struckRole, true);
    }
    const int count = int(renewal->findings.size() + renewal->sentences.size());
    m_summary->setText(count == 0
                           ? tr("The draft says what the case says.")
                           : tr("%Ln thing(s) in the case have changed since the draft was made.",
                                nullptr, count));
    m_list->setVisible(m_list->count() > 0);
}

void ChangesPanel::activate(const QListWidgetItem *item)
{
    if (!item->data(struckRole).toBool())
        return;
    const QPoint at = item->data(placeRole).toPoint();
    const SentencePlace place{at.x(), at.y()};
    m_desk->apply(
        [&] { return restoringSentence(m_context.session.records(), m_desk->draftId(), place); });
}

} // namespace saranda
