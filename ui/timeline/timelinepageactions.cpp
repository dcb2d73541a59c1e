// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "core/timeline/letters.h"
#include "core/timeline/timelinepaper.h"
#include "core/timeline/timelinetable.h"
#include "ui/support/icons.h"
#include "ui/support/legendstrip.h"
#include "ui/support/messageline.h"
#include "ui/support/picturesize.h"
#include "ui/support/safetext.h"
#include "ui/support/saveas.h"
#include "ui/support/settings.h"
#include "ui/support/tableprint.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelinewords.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QTimeZone>
#include <QToolButton>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

const QString pagesSetting = u"timeline/pages"_s;

} // namespace

void TimelinePage::showLegend(const std::vector<LegendSign> &signs)
{
    QStringList texts;
    for (const LegendSign sign : signs)
        texts.append(legendText(sign));
    m_legend->setEntries(texts, [this, signs](QPainter &painter, int row, const QRectF &place) {
        paintLegendSign(painter, signs[std::size_t(row)], timelineColors(palette()), place.x(),
                        place.y(), place.height());
    });
}

void TimelinePage::showRemarks()
{
    const std::vector<TimelineRemark> &remarks = m_canvas->timeline().remarks;
    m_remarks->setVisible(!remarks.empty());
    m_remarks->setText(tr("%Ln remark(s)", nullptr, int(remarks.size())));
    m_remarksMenu->clear();
    constexpr std::size_t mostRemarks = 40; // a longer menu is no use; the list has them all
    for (std::size_t row = 0; row < std::min(remarks.size(), mostRemarks); ++row) {
        QAction *action = m_remarksMenu->addAction(
            saranda::icon(remarks[row].isContradiction ? u"warning"_s : u"missing"_s),
            safeAction(remarks[row].text));
        connect(action, &QAction::triggered, this, [this, row] {
            const std::vector<TimelineEvent> &events = m_canvas->timeline().events;
            for (std::size_t event = 0; event < events.size(); ++event) {
                const std::vector<int> &about = events[event].remarks;
                if (std::find(about.begin(), about.end(), int(row)) == about.end())
                    continue;
                m_canvas->setCurrent(int(event));
                Q_EMIT selectionChanged(selectedRecord());
                return;
            }
        });
    }
    if (remarks.size() > mostRemarks)
        m_remarksMenu->addAction(tr("and %Ln more", nullptr, int(remarks.size() - mostRemarks)))
            ->setEnabled(false);
}

/// How print and PDF divide the time, as it was chosen last.
void TimelinePage::createPagesMenu()
{
    m_pages = new QAction(saranda::icon(u"calendar"_s), tr("Pages"), this);
    m_pages->setToolTip(tr("How print and PDF divide the time among pages"));
    auto *menu = new QMenu(this);
    auto *choice = new QActionGroup(menu);
    const PageTime kept =
        pageTimeOf(m_context.settings.text(pagesSetting, {})).value_or(PageTime::Automatic);
    for (const PageTime time : allPageTimes()) {
        QAction *action = menu->addAction(pageTimeText(time));
        action->setCheckable(true);
        action->setChecked(time == kept);
        action->setData(wordOf(time));
        choice->addAction(action);
    }
    connect(choice, &QActionGroup::triggered, this, [this](QAction *action) {
        m_context.settings.setText(pagesSetting, action->data().toString());
    });
    m_pages->setMenu(menu);
}

PictureOptions TimelinePage::paperOptions() const
{
    PictureOptions options;
    options.marking = m_shownMarking;
    options.locale = QLocale();
    options.pages =
        pageTimeOf(m_context.settings.text(pagesSetting, {})).value_or(PageTime::Automatic);
    options.font = font();
    if (const QSize size = qobject_cast<PictureSizeMenu *>(m_size->menu())->size(); !size.isEmpty())
        options.size = size;
    if (!m_utc->isChecked()) {
        options.utcOffset = localUtcOffset;
        options.clockName = tr("Local time (%1)", "a time zone")
                                .arg(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    }
    TimelineOptions shown;
    shown.filter = m_shownFilter;
    shown.locale = options.locale;
    options.subtitle = timelineSubtitle(m_canvas->timeline(), shown);
    return options;
}

/// The timeline as it is when one asks for it: another may be shown by the time the path is chosen.
void TimelinePage::savePicture()
{
    const Timeline timeline = m_canvas->timeline();
    const PictureOptions options = paperOptions();
    TimelineTableLoss loss;
    QString letters;
    saveAs(this, m_context.prompt, *m_message,
           {tr("Save the timeline"), u"timeline.pdf"_s,
            tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;Timesketch table (*.csv *.jsonl)"),
            [&] { return (loss.sentences() + QStringList{letters}).join(u' ').trimmed(); }},
           [&](QIODevice &to, const QString &ending) -> Result<> {
               if (ending != u"csv" && ending != u"jsonl") {
                   letters = missingLettersSentence(lettersWithoutFont(drawnText(timeline)));
                   return writeTimelinePicture(
                       to, pictureFormatOf(ending).value_or(PictureFormat::Pdf), timeline, options);
               }
               const auto table = writeTimelineTable(
                   to, ending == u"csv" ? TimelineTableFormat::Csv : TimelineTableFormat::JsonLines,
                   timeline);
               if (!table)
                   return failure(table.error());
               loss = *table;
               return {};
           });
}

void TimelinePage::print()
{
    choosePrinter(
        this, QPageLayout::Landscape, false,
        [timeline = m_canvas->timeline(), options = paperOptions()](QPrinter &printer) {
            return printTimeline(printer, timeline, options);
        },
        m_message);
}

} // namespace saranda
