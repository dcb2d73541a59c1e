// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchart/chartconditionbar.h"

#include "core/base/literals.h"
#include "core/domain/localstatename.h"
#include "core/timeline/timelinepaper.h"
#include "ui/support/flowlayout.h"
#include "ui/support/icons.h"
#include "ui/support/levels.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr std::size_t mostStops = 2000;
constexpr int slidingEnds = 600; // milliseconds after the last key

constexpr int everything = 0; ///< row of the box of neighbours

} // namespace

ChartConditionBar::ChartConditionBar(QWidget *parent)
    : QWidget(parent)
{
    createBoxes();
    createTime();
    connectControls();
}

void ChartConditionBar::createBoxes()
{
    m_level = new QComboBox(parentWidget());
    m_level->setAccessibleName(tr("Least level"));
    m_level->setToolTip(tr("Only links whose fact reaches this level"));
    m_level->addItem(tr("Any level"), 0);
    for (int level = 1; level <= 5; ++level)
        m_level->addItem(tr("At least %1: %2").arg(level).arg(levelOutcome(level)), level);
    m_claim = new QComboBox(parentWidget());
    m_claim->setAccessibleName(tr("Claim"));
    m_claim->setToolTip(tr("Only what bears on this claim: the facts its elements rest on, what "
                           "they link, its operation and its State"));
    m_marking = new QComboBox(parentWidget());
    m_marking->setAccessibleName(tr("Marking"));
    m_marking->setToolTip(tr("Only what a reader cleared for this marking may see, with the levels "
                             "that are left without the rest"));
    m_neighbours = new QComboBox(parentWidget());
    m_neighbours->setAccessibleName(tr("Neighbours"));
    m_neighbours->setToolTip(tr("Only what is linked to the selected node"));
    m_neighbours->addItem(tr("Everything"));
    m_neighbours->addItem(tr("Around the selected"), int(ChartDirection::Both));
    m_neighbours->addItem(tr("What it points at"), int(ChartDirection::Out));
    m_neighbours->addItem(tr("What points at it"), int(ChartDirection::In));
    m_steps = new QSpinBox(parentWidget());
    m_steps->setAccessibleName(tr("Steps from the selected node"));
    m_steps->setToolTip(tr("How many links away from the selected node a neighbour may be"));
    m_steps->setPrefix(tr("Steps: "));
    m_steps->setRange(1, mostChartSteps);
    m_steps->hide();
    for (QComboBox *box : {m_level, m_claim, m_marking, m_neighbours}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
}

void ChartConditionBar::createTime()
{
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the links"));
    m_filter->setToolTip(
        tr("Only what contains every word: names, relation, statement, exhibits, level"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    m_timeName = new QLabel(tr("As it was known on"), this);
    m_time = new QSlider(Qt::Horizontal, this);
    m_time->setRange(0, 0);
    m_time->setAccessibleName(tr("As it was known on"));
    m_time->setToolTip(tr("The chart without what had certainly not come about by then. At the "
                          "right end nothing is left out."));
    m_timeText = new QLabel(this);
    m_timeText->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_timeName->setBuddy(m_time);
    auto *row = new FlowLayout(spacing::normal, this);
    row->addWidget(m_filter, 2);
    row->addWidget(m_timeName);
    row->addWidget(m_time, 3);
    row->addWidget(m_timeText);
    showTime();
}

void ChartConditionBar::connectControls()
{
    for (QComboBox *box : {m_level, m_claim, m_marking}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ChartConditionBar::changed);
        connect(box, &QComboBox::activated, this, &ChartConditionBar::settled);
    }
    connect(m_neighbours, &QComboBox::activated, this, [this](int choice) {
        if (choice == everything)
            m_center.reset();
        else if (m_selected)
            m_center = m_selected;
        m_steps->setVisible(choice != everything);
        takeNeighbours();
    });
    connect(m_steps, &QSpinBox::valueChanged, this, &ChartConditionBar::takeNeighbours);
    connect(m_filter, &QLineEdit::textChanged, this, &ChartConditionBar::changed);
    connect(m_filter, &QLineEdit::editingFinished, this, &ChartConditionBar::settled);
    auto *slid = new QTimer(this);
    slid->setSingleShot(true);
    slid->setInterval(slidingEnds);
    connect(slid, &QTimer::timeout, this, [this, slid] {
        if (m_time->isSliderDown())
            slid->start();
        else
            Q_EMIT settled();
    });
    connect(m_time, &QSlider::valueChanged, this, [this, slid](int value) {
        m_asOf.reset();
        if (value < int(m_stops.size()))
            m_asOf = m_stops[std::size_t(value)];
        showTime();
        slid->start();
        Q_EMIT changed();
    });
}

void ChartConditionBar::takeNeighbours()
{
    Q_EMIT neighboursChosen();
    Q_EMIT changed();
    Q_EMIT settled();
}

void ChartConditionBar::setChoices(const CaseRecords &records)
{
    const QSignalBlocker quietMarking(m_marking);
    const QSignalBlocker quietClaim(m_claim);
    const QVariant marking = m_marking->currentData();
    m_marking->clear();
    m_marking->addItem(tr("All markings"), QString());
    for (const QString &each : records.info.markings)
        m_marking->addItem(safeLine(tr("Up to “%1”").arg(each)), each);
    m_marking->setCurrentIndex(std::max(0, m_marking->findData(marking)));
    m_marking->setVisible(records.info.markings.size() > 1);
    const QVariant claim = m_claim->currentData();
    m_claim->clear();
    m_claim->addItem(tr("Any claim"), QUuid());
    for (const Claim *each : records.claims.inKeyOrder())
        m_claim->addItem(safeLine(tr("Bears on %1: %2, %3", "key of a claim, State, operation")
                                      .arg(each->key, shownStateName(records, each->state),
                                           records.incidents.keyOf(each->incident))),
                         each->id.uuid);
    m_claim->setCurrentIndex(std::max(0, m_claim->findData(claim)));
    m_claim->setEnabled(m_claim->count() > 1);
}

std::vector<Seconds> ChartConditionBar::stopsOf(const CaseRecords &records)
{
    std::vector<Seconds> stops;
    const auto take = [&](const CaseDate &date) {
        if (date.isUndated())
            return;
        for (const Seconds at : {date.bounds().earliestStart, date.bounds().latestStart})
            if (at != unboundedPast && at != unboundedFuture)
                stops.push_back(at);
    };
    for (const Fact &fact : records.facts.rows())
        if (fact.relation)
            take(fact.date);
    for (const Incident &incident : records.incidents.rows())
        take(incident.period);
    std::sort(stops.begin(), stops.end());
    stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
    if (stops.size() <= mostStops)
        return stops;
    std::vector<Seconds> fewer;
    for (std::size_t i = 0; i < mostStops; ++i)
        fewer.push_back(stops[i * stops.size() / mostStops]);
    return fewer;
}

void ChartConditionBar::setStops(std::vector<Seconds> stops)
{
    m_stops = std::move(stops);
    placeSlider();
    for (QWidget *part : {static_cast<QWidget *>(m_timeName), static_cast<QWidget *>(m_time),
                          static_cast<QWidget *>(m_timeText)})
        part->setVisible(!m_stops.empty());
}

/// The slider stands at the last stop that the instant has reached.
void ChartConditionBar::placeSlider()
{
    const QSignalBlocker quiet(m_time);
    m_time->setRange(0, int(m_stops.size()));
    const auto after =
        m_asOf ? std::upper_bound(m_stops.begin(), m_stops.end(), *m_asOf) : m_stops.end();
    const int stop = int(after - m_stops.begin());
    m_time->setValue(m_asOf ? std::max(0, stop - 1) : m_time->maximum());
    m_time->setEnabled(!m_stops.empty());
    showTime();
}

void ChartConditionBar::setSelected(const std::optional<EntityRef> &node)
{
    m_selected = node;
    m_neighbours->setEnabled(m_selected || m_center);
}

QString ChartConditionBar::dateText() const
{
    return m_asOf ? instantText(*m_asOf, QLocale()) : tr("any date");
}

void ChartConditionBar::showTime()
{
    m_timeText->setText(dateText());
    m_time->setAccessibleDescription(dateText());
}

ChartConditions ChartConditionBar::conditions() const
{
    ChartConditions conditions;
    conditions.leastLevel = m_level->currentData().toInt();
    conditions.filter = m_filter->text();
    if (const QUuid claim = m_claim->currentData().toUuid(); !claim.isNull())
        conditions.claim = Claim::Id{claim};
    conditions.marking = m_marking->currentData().toString();
    conditions.asOf = m_asOf;
    const int choice = m_neighbours->currentIndex();
    if (m_center && choice != everything)
        conditions.focus = ChartFocus{*m_center, m_steps->value(),
                                      ChartDirection(m_neighbours->currentData().toInt())};
    return conditions;
}

void ChartConditionBar::setConditions(const ChartConditions &conditions)
{
    const QSignalBlocker quiet(this); // no control says anything that is not its own
    m_level->setCurrentIndex(std::max(0, m_level->findData(conditions.leastLevel)));
    m_claim->setCurrentIndex(
        conditions.claim ? std::max(0, m_claim->findData(conditions.claim->uuid)) : 0);
    m_marking->setCurrentIndex(std::max(0, m_marking->findData(conditions.marking)));
    if (m_filter->text() != conditions.filter)
        m_filter->setText(conditions.filter);
    m_center.reset();
    if (conditions.focus)
        m_center = conditions.focus->center;
    m_neighbours->setCurrentIndex(
        conditions.focus ? m_neighbours->findData(int(conditions.focus->direction)) : everything);
    const QSignalBlocker quietSteps(m_steps);
    m_steps->setValue(conditions.focus ? conditions.focus->steps : 1);
    m_steps->setVisible(conditions.focus.has_value());
    m_neighbours->setEnabled(m_selected || m_center);
    m_asOf = conditions.asOf;
    placeSlider();
}

} // namespace saranda
