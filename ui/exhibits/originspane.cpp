// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/originspane.h"

#include "core/base/literals.h"
#include "core/domain/origin.h"
#include "core/session/casesession.h"
#include "ui/exhibits/origintree.h"
#include "ui/exhibits/originwords.h"
#include "ui/records/recordlinks.h"
#include "ui/support/icons.h"
#include "ui/support/jobbar.h"
#include "ui/support/passage.h"
#include "ui/support/recordpicker.h"
#include "ui/support/safetext.h"
#include "ui/support/sectionheader.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace saranda {

using namespace literals;

namespace {

/// Up to here the comparison takes a moment; above, a person asks for it.
constexpr qsizetype mostByItself = 3000;

Passage placeOf(const OriginSuggestion &suggestion, bool isEarlier)
{
    Passage place;
    const int page = isEarlier ? suggestion.earlierPage : suggestion.laterPage;
    if (page > 0)
        place.pinpoint = u"p. %1"_s.arg(page);
    place.quote = isEarlier ? suggestion.earlierQuote : suggestion.laterQuote;
    place.attachment = isEarlier ? suggestion.earlierAttachment : suggestion.laterAttachment;
    return place;
}

} // namespace

OriginsPane::OriginsPane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new JobBar)
    , m_originTitle(new SectionHeader(tr("Independent origins")))
    , m_origin(plainLabel())
    , m_echoes(new RecordLinks(tr("No other exhibit has its origin.")))
    , m_suggestionsTitle(new SectionHeader(tr("Likely common origins")))
    , m_look(new QAction(icon(u"search"_s), tr("Look again"), this))
    , m_state(plainLabel())
    , m_tree(new OriginTree)
{
    m_look->setToolTip(tr("Compare files, messages, texts and sources of all exhibits"));
    m_suggestionsTitle->addButton(m_look);
    m_echoes->setAccessibleName(tr("Exhibits of the same origin"));
    makeMuted(m_state);
    createLayout();
    connectSignals();
    showOrigin();
    showState();
    showCurrent();
}

void OriginsPane::createLayout()
{
    m_answers = createAnswers();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::normal, spacing::normal, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(m_originTitle);
    column->addWidget(m_origin);
    column->addWidget(m_echoes);
    column->addWidget(m_suggestionsTitle);
    column->addWidget(m_bar);
    column->addWidget(m_state);
    column->addWidget(m_tree, 1);
    column->addWidget(m_answers);
    column->addStretch(0);
}

QWidget *OriginsPane::createAnswers()
{
    auto *box = new QWidget;
    m_reason = plainLabel();
    m_passage = new QPlainTextEdit;
    m_passage->setReadOnly(true);
    m_passage->setTabChangesFocus(true);
    m_passage->setAccessibleName(tr("The passage both have"));
    m_passage->setFixedHeight(6 * m_passage->fontMetrics().lineSpacing());
    m_consequence = plainLabel();
    makeSmall(m_consequence);
    makeMuted(m_consequence);
    m_derive = new QPushButton(icon(u"link"_s), tr("Derives from it"));
    m_derive->setToolTip(tr("The later exhibit copies, quotes or summarises the earlier one"));
    m_join = new QPushButton(tr("One origin"));
    m_join->setToolTip(tr("Both go back to one report that need not be an exhibit itself"));
    m_dismiss = new QPushButton(tr("Independent"));
    m_dismiss->setToolTip(tr("Hold them for independent in spite of this: the suggestion goes, and "
                             "the log keeps who said so"));
    m_showEarlier = new QPushButton(tr("Show the earlier one"));
    m_showLater = new QPushButton(tr("Show the later one"));
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, spacing::normal);
    grid->setSpacing(spacing::normal);
    grid->addWidget(m_reason, 0, 0, 1, 4);
    grid->addWidget(m_passage, 1, 0, 1, 4);
    grid->addWidget(m_showEarlier, 2, 0);
    grid->addWidget(m_showLater, 2, 1);
    grid->addWidget(m_consequence, 3, 0, 1, 4);
    grid->addWidget(m_derive, 4, 0);
    grid->addWidget(m_join, 4, 1);
    grid->addWidget(m_dismiss, 4, 2);
    grid->setColumnStretch(3, 1);
    return box;
}

void OriginsPane::connectSignals()
{
    connect(m_look, &QAction::triggered, this, &OriginsPane::look);
    connect(m_bar, &JobBar::runningChanged, this, &OriginsPane::showState);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &OriginsPane::showCurrent);
    connect(m_echoes, &RecordLinks::requested, this, &OriginsPane::recordRequested);
    connect(m_derive, &QPushButton::clicked, this, [this] { answer(OriginAnswer::DerivedFrom); });
    connect(m_join, &QPushButton::clicked, this, [this] { answer(OriginAnswer::CommonOrigin); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { answer(OriginAnswer::Independent); });
    connect(m_showEarlier, &QPushButton::clicked, this, [this] { showPassage(true); });
    connect(m_showLater, &QPushButton::clicked, this, [this] { showPassage(false); });
    connect(&m_context.session, &CaseSession::changed, this, &OriginsPane::followCase);
}

void OriginsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showOrigin();
    m_tree->showExhibit(m_exhibit);
    if (!m_hasLooked && m_context.session.records().exhibits.size() <= mostByItself)
        look();
}

void OriginsPane::lookWhenRead()
{
    if (m_context.session.records().exhibits.size() <= mostByItself)
        look();
}

void OriginsPane::look()
{
    if (m_bar->isRunning()) {
        m_looksAgain = true; // at what has come in meanwhile
        return;
    }
    m_bar->start<OriginSuggestions>(
        tr("Comparing the exhibits"),
        [session = &m_context.session,
         input = originInput(m_context.session.records())](const Progress &progress) {
            return Result<OriginSuggestions>(suggestOrigins(
                input, originTexts(*session), [&progress](std::size_t done, std::size_t all) {
                    return progress(qint64(done), qint64(all));
                }));
        },
        [this](const Result<OriginSuggestions> &found) { take(*found); });
}

void OriginsPane::take(const OriginSuggestions &found)
{
    m_found = found;
    m_hasLooked = true;
    refill();
    if (std::exchange(m_looksAgain, false))
        look();
}

void OriginsPane::followCase(const Edit &edit)
{
    if (edit.touches<Exhibit, Source>())
        refill();
}

/// What is still open of what was found: an answer takes its suggestion away, and its undo brings
/// it back.
void OriginsPane::refill()
{
    const CaseRecords &records = m_context.session.records();
    std::vector<OriginSuggestion> open;
    std::copy_if(m_found.suggestions.begin(), m_found.suggestions.end(), std::back_inserter(open),
                 [&](const OriginSuggestion &one) { return isOpen(records, one); });
    m_tree->setSuggestions(records, std::move(open));
    showOrigin();
    showState();
    showCurrent();
    Q_EMIT suggestionsChanged();
}

const std::vector<OriginSuggestion> &OriginsPane::open() const
{
    return m_tree->suggestions();
}

std::vector<OriginSuggestion> OriginsPane::suggestionsAbout(Exhibit::Id id) const
{
    std::vector<OriginSuggestion> about;
    std::copy_if(open().begin(), open().end(), std::back_inserter(about),
                 [&](const OriginSuggestion &one) { return one.later == id || one.earlier == id; });
    // What it echoes tells more about it than what echoes it.
    std::stable_partition(about.begin(), about.end(),
                          [&](const OriginSuggestion &one) { return one.later == id; });
    return about;
}

void OriginsPane::showExhibit(Exhibit::Id id)
{
    m_exhibit = id;
    showOrigin();
    m_tree->showExhibit(id);
}

/// Looks at all exhibits, so only while somebody sees it.
void OriginsPane::showOrigin()
{
    if (!isVisible())
        return;
    const CaseRecords &records = m_context.session.records();
    m_originTitle->setNote(
        tr("%1 for %Ln exhibit(s)", "number of independent origins", int(records.exhibits.size()))
            .arg(QLocale().toString(independentOrigins(records))));
    const Exhibit *shown = records.exhibits.find(m_exhibit);
    std::vector<RecordLink> links;
    for (const Exhibit::Id &id : shown ? sharingOrigin(records, *shown) : QList<Exhibit::Id>()) {
        const Exhibit &other = *records.exhibits.find(id);
        links.push_back({{u"exhibit"_s, id.uuid, {}},
                         safeLine(other.key, 60) + u"  "_s + safeLine(recordTitle(other), 200)});
    }
    m_echoes->setLinks(links);
    m_echoes->setVisible(!links.empty());
    m_origin->setVisible(shown);
    if (!shown)
        return;
    const QString key = safeLine(shown->key, 60);
    m_origin->setText(links.empty()
                          ? tr("%1 is independent: it counts as one origin of its own.").arg(key)
                          : tr("%1 and %Ln other(s) go back to “%2” and count as one.", nullptr,
                               int(links.size()))
                                .arg(key, safeLine(originOf(records, *shown), 120)));
}

void OriginsPane::showState()
{
    m_look->setEnabled(!m_bar->isRunning());
    m_look->setText(m_hasLooked ? tr("Look again") : tr("Look"));
    m_suggestionsTitle->setNote(open().empty() ? QString()
                                               : QLocale().toString(qsizetype(open().size())));
    m_tree->setVisible(!open().empty());
    QStringList lines;
    if (!m_hasLooked && !m_bar->isRunning())
        lines.append(tr("Nobody has looked yet. Files, messages, texts and sources are compared; "
                        "nothing is changed by that."));
    else if (m_hasLooked && open().empty())
        lines.append(tr("Nothing suggests that exhibits of different origins are echoes of each "
                        "other. %Ln text(s) were compared.",
                        nullptr, m_found.texts));
    if (m_hasLooked && !m_found.isComplete)
        lines.append(tr("It was stopped, or the texts are too many: not everything was compared."));
    m_state->setText(lines.join(u' '));
    m_state->setVisible(!lines.isEmpty());
}

void OriginsPane::showCurrent()
{
    const CaseRecords &records = m_context.session.records();
    const std::vector<OriginSuggestion> current = m_tree->current();
    m_answers->setVisible(!current.empty());
    if (current.empty())
        return;
    const OriginSuggestion &first = current.front();
    QList<Exhibit::Id> later;
    for (const OriginSuggestion &one : current)
        later.append(one.later);
    const QString earlierKey = safeLine(records.exhibits.keyOf(first.earlier), 60);
    const QString laterKeys = keysText(records, later);
    const bool isOne = current.size() == 1;
    m_reason->setText(isOne
                          ? tr("%1 and %2: %3.").arg(earlierKey, laterKeys, originReasonText(first))
                          : tr("%1 look like echoes of %2.").arg(laterKeys, earlierKey));
    const bool hasPassage = isOne && first.reason == OriginReason::SamePassage;
    m_passage->setVisible(hasPassage);
    m_passage->setPlainText(hasPassage ? safeText(first.evidence) : QString());
    m_showEarlier->setText(safeAction(tr("Show in %1").arg(earlierKey)));
    m_showLater->setText(safeAction(tr("Show in %1").arg(laterKeys)));
    m_showEarlier->setVisible(isOne);
    m_showLater->setVisible(isOne);
    const QString consequence = leftBehindText(records, first.earlier, later);
    m_consequence->setText(consequence);
    m_consequence->setVisible(!consequence.isEmpty());
    const bool mayAnswer = !m_context.session.isReadOnly();
    m_derive->setText(safeAction(isOne ? tr("Derives from %1").arg(earlierKey)
                                       : tr("All derive from %1").arg(earlierKey)));
    m_derive->setEnabled(mayAnswer && canDerive(records, first.earlier, later));
    m_join->setEnabled(mayAnswer);
    m_dismiss->setEnabled(mayAnswer);
}

void OriginsPane::answer(OriginAnswer answer)
{
    const QString on = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const Edit edit = answerEdit(m_context.session.records(), answer, m_tree->current(),
                                 m_context.session.userName(), on);
    if (edit.isEmpty())
        return;
    if (const Result<> applied = m_context.session.apply(edit); !applied)
        Q_EMIT refused(applied.error());
}

void OriginsPane::showPassage(bool isEarlier)
{
    const std::vector<OriginSuggestion> current = m_tree->current();
    if (current.size() != 1)
        return;
    const OriginSuggestion &one = current.front();
    const Exhibit::Id id = isEarlier ? one.earlier : one.later;
    Q_EMIT recordRequested({u"exhibit"_s, id.uuid, passagePart(placeOf(one, isEarlier))});
}

} // namespace saranda
