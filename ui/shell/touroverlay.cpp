// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/touroverlay.h"

#include "core/base/literals.h"
#include "ui/shell/inspector.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/page.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/workspace.h"
#include "ui/support/levelmeter.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int outlineWidth = 2;

template <typename Part>
Part *visiblePart(QWidget *in)
{
    for (Part *part : in->findChildren<Part *>()) {
        if (part->isVisible() && !part->visibleRegion().isEmpty())
            return part;
    }
    return nullptr;
}

/// A note; with the focus it says so by its border.
class TourNote : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QFrame::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setPen(QPen(toneColor(Tone::Accent, palette()), 2 * outlineWidth));
        painter.drawRect(rect());
    }
};

/// As high as its words need at its width.
QSize sizeOf(const QFrame &note)
{
    const int width = note.minimumWidth();
    return {width, note.layout()->totalHeightForWidth(width)};
}

/// The button of the tool bar whose action has the shortcut.
QWidget *toolButtonOf(QWidget *window, QKeySequence::StandardKey key)
{
    for (QToolBar *bar : window->findChildren<QToolBar *>()) {
        for (QAction *action : bar->actions()) {
            if (action->shortcuts() == QKeySequence::keyBindings(key)
                || action->shortcut() == QKeySequence(key))
                return bar->widgetForAction(action);
        }
    }
    return nullptr;
}

} // namespace

TourOverlay::TourOverlay(Workspace &workspace, MainWindow *window)
    : QWidget(window)
    , m_focusBefore(QApplication::focusWidget())
{
    setObjectName(u"tour"_s);
    setAccessibleName(tr("Tour of the window"));
    addStop(visiblePart<NavigationRail>(&workspace), tr("Pages"),
            tr("From the material to the finding, top down. Ctrl+1 to Ctrl+9 go to the first "
               "nine."));
    addStop(visiblePart<QAbstractItemView>(workspace.currentPage()), tr("List"),
            tr("Everything of one kind. What you select is shown, and changed, beside it; there "
               "is no Save."));
    addLevelStop(workspace);
    addStop(visiblePart<Inspector>(&workspace), tr("Inspector"),
            tr("What is known of the selection, what it rests on and where it is used. Ctrl+I "
               "hides it."));
    addStop(visiblePart<SearchBox>(window), tr("Search"),
            tr("Finds anything by its number or words, in the texts of the files too: Ctrl+K."));
    addStop(toolButtonOf(window, QKeySequence::Undo), tr("Undo"),
            tr("Every step can be taken back, and is in the log under your name: Ctrl+Z."));
    createEnd();
    colour();
    window->installEventFilter(this);
    arrange();
    show();
    raise();
    m_end->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

void TourOverlay::addStop(QWidget *part, const QString &title, const QString &text)
{
    if (part)
        m_stops.push_back({part, {}, makeNote(title, text)});
}

/// The computed level: the meter of what is selected, where the page has one.
void TourOverlay::addLevelStop(Workspace &workspace)
{
    QWidget *meter = visiblePart<LevelMeter>(workspace.currentPage());
    if (!meter)
        meter = visiblePart<LevelMeter>(&workspace);
    addStop(meter, tr("Level"),
            tr("How well something is shown. It is computed and never typed; a click tells how."));
}

QFrame *TourOverlay::makeNote(const QString &title, const QString &text)
{
    auto *note = new TourNote(this);
    note->setFrameShape(QFrame::StyledPanel);
    note->setAutoFillBackground(true);
    note->setFocusPolicy(Qt::TabFocus);
    note->setAccessibleName(title);
    note->setAccessibleDescription(text);
    QLabel *heading = plainLabel(title, note);
    makeHeading(heading, 3);
    auto *column = new QVBoxLayout(note);
    column->setContentsMargins(spacing::normal, spacing::tight, spacing::normal, spacing::normal);
    column->setSpacing(spacing::tight);
    column->addWidget(heading);
    column->addWidget(plainLabel(text, note));
    note->setFixedWidth(fontMetrics().averageCharWidth() * 36);
    return note;
}

void TourOverlay::createEnd()
{
    m_end = makeNote(tr("These are the parts of the window"),
                     tr("F1 tells about the place you are at. The tour is in the Help menu."));
    m_end->setFocusPolicy(Qt::NoFocus);
    auto *button = new QPushButton(tr("Begin (Esc)"));
    button->setDefault(true);
    static_cast<QVBoxLayout *>(m_end->layout())->addWidget(button, 0, Qt::AlignRight);
    connect(button, &QPushButton::clicked, this, &TourOverlay::end);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::NoFocus);
}

/// Where the part is now, within the window.
QRect TourOverlay::placeOf(const Stop &stop) const
{
    if (!stop.part || !stop.part->isVisible())
        return {};
    return QRect(stop.part->mapTo(window(), QPoint()), stop.part->size())
        .adjusted(-outlineWidth, -outlineWidth, outlineWidth, outlineWidth)
        .intersected(rect());
}

/// Beside the part, else in it, where no other note is.
QRect TourOverlay::freePlaceFor(const Stop &stop, const std::vector<QRect> &taken) const
{
    const QSize size = sizeOf(*stop.note);
    const QRect part = stop.place;
    const int gap = spacing::normal;
    const QPoint middle = part.center() - QRect(QPoint(), size).center();
    std::vector<QPoint> tries = {{middle.x(), part.bottom() + gap},
                                 {part.right() + gap, middle.y()},
                                 {part.left() - gap - size.width(), middle.y()},
                                 {middle.x(), part.top() - gap - size.height()}};
    for (int y = part.top() + gap; y + size.height() < part.bottom(); y += size.height() / 2)
        tries.push_back({part.left() + (part.width() - size.width()) / 2, y});
    const QRect room = rect().adjusted(gap, gap, -gap, -gap);
    const auto inside = [&room, &size](QPoint at) {
        at.setX(
            std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - size.width())));
        return QRect(at, size);
    };
    for (const QPoint &at : tries) {
        const QRect place = inside(at);
        const bool isFree = room.contains(place)
            && std::none_of(taken.begin(), taken.end(), [&](const QRect &other) {
                                return other.adjusted(-gap, -gap, gap, gap).intersects(place);
                            });
        if (isFree)
            return place;
    }
    // No room: from the top on, below one another.
    for (int y = room.top(); y + size.height() < room.bottom(); y += spacing::wide) {
        for (int x = room.left(); x + size.width() < room.right(); x += spacing::wide) {
            const QRect place({x, y}, size);
            if (std::none_of(taken.begin(), taken.end(),
                             [&place](const QRect &other) { return other.intersects(place); }))
                return place;
        }
    }
    return QRect(room.topLeft(), size);
}

void TourOverlay::arrange()
{
    setGeometry(parentWidget()->rect());
    std::vector<QRect> taken;
    const QSize size = sizeOf(*m_end);
    m_end->setGeometry(
        QRect({(width() - size.width()) / 2, height() - size.height() - 3 * spacing::page}, size));
    taken.push_back(m_end->geometry());
    QRegion shape(m_end->geometry());
    for (Stop &stop : m_stops) {
        stop.place = placeOf(stop);
        const QRect note = freePlaceFor(stop, taken);
        stop.note->setGeometry(note);
        stop.note->setVisible(!stop.place.isEmpty());
        if (stop.place.isEmpty())
            continue;
        taken.push_back(note);
        shape += note;
        shape += QRegion(stop.place)
            - stop.place.adjusted(outlineWidth, outlineWidth, -outlineWidth, -outlineWidth);
    }
    setMask(shape); // the window is reached everywhere else
}

void TourOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const Stop &stop : m_stops)
        painter.fillRect(stop.place, toneColor(Tone::Accent, palette()));
}

void TourOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter)
        end();
    else
        QWidget::keyPressEvent(event);
}

/// Tab goes from note to note and to the button, round and round: leaving is for Esc or a click.
bool TourOverlay::focusNextPrevChild(bool next)
{
    std::vector<QWidget *> ring;
    for (const Stop &stop : m_stops) {
        if (stop.note->isVisible())
            ring.push_back(stop.note);
    }
    ring.push_back(m_end->findChild<QPushButton *>());
    const auto here = std::find(ring.begin(), ring.end(), QApplication::focusWidget());
    const int count = int(ring.size());
    const int place = here == ring.end() ? count - 1 : int(here - ring.begin());
    ring[std::size_t((place + (next ? 1 : count - 1)) % count)]->setFocus(
        next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void TourOverlay::end()
{
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    close();
}

/// The parts move with the window; a click into it leaves the notes where they are.
bool TourOverlay::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return false;
}

void TourOverlay::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Afterwards: the program's new palette is not in place yet.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &TourOverlay::colour, Qt::QueuedConnection);
}

void TourOverlay::colour()
{
    QPalette colors = QApplication::palette();
    colors.setColor(QPalette::Window, toneBackground(Tone::Accent, colors));
    for (const Stop &stop : m_stops)
        stop.note->setPalette(colors);
    m_end->setPalette(colors);
}

} // namespace saranda
