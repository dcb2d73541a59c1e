// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/draftcolumns.h"

#include "core/base/literals.h"
#include "ui/support/settings.h"

#include <QResizeEvent>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int lettersOfThree = 160; ///< three narrower columns would be unreadable
constexpr int lettersOfTwo = 100; ///< the same of text and evidence
constexpr int rowsOfLists = 6; ///< above the text the lists ask for no more: the room is the text's
constexpr int whole = 1000;

int leastWidth(const QSplitter *splitter)
{
    int least = 0;
    for (int part = 0; part < splitter->count(); ++part)
        least += splitter->widget(part)->minimumSizeHint().width();
    return least + splitter->handleWidth() * (splitter->count() - 1);
}

} // namespace

DraftColumns::DraftColumns(Settings &settings, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_settings(settings)
    , m_lists(new QSplitter(Qt::Vertical, this))
    , m_work(new QSplitter(Qt::Horizontal, this))
{
    for (const auto &[splitter, name] : {std::pair<QSplitter *, QString>(this, u"columns"_s),
                                         {m_lists, u"lists"_s},
                                         {m_work, u"work"_s}}) {
        splitter->setChildrenCollapsible(false);
        connect(splitter, &QSplitter::splitterMoved, this,
                [this, moved = splitter, setting = name] { keep(moved, setting); });
    }
    addWidget(m_lists);
    addWidget(m_work);
}

void DraftColumns::setWidgets(QWidget *drafts, QWidget *sections, QWidget *text, QWidget *beside)
{
    m_lists->addWidget(drafts);
    m_lists->addWidget(sections);
    m_work->addWidget(text);
    m_work->addWidget(beside);
    arrange(fitting());
}

void DraftColumns::setHasText(bool hasText)
{
    if (hasText == m_hasText)
        return;
    m_hasText = hasText;
    showParts();
}

void DraftColumns::setWhole(bool isWhole)
{
    m_isWhole = isWhole;
    showParts();
}

void DraftColumns::showParts()
{
    const bool isAlone = m_isWhole && m_hasText;
    m_lists->setVisible(!isAlone);
    m_work->setVisible(m_hasText);
    m_work->widget(0)->setVisible(m_hasText);
    m_work->widget(1)->setVisible(m_hasText && !isAlone);
    share(); // hidden parts have lost theirs
}

QSize DraftColumns::minimumSizeHint() const
{
    int least = 0;
    for (int part = 0; m_hasText && part < m_work->count(); ++part)
        least = std::max(least, m_work->widget(part)->minimumSizeHint().width());
    return {std::max(least, leastWidth(m_lists)), QSplitter::minimumSizeHint().height()};
}

DraftColumns::Shape DraftColumns::fitting() const
{
    const int letter = fontMetrics().averageCharWidth();
    const int work = leastWidth(m_work);
    int lists = 0;
    for (int part = 0; part < m_lists->count(); ++part)
        lists = std::max(lists, m_lists->widget(part)->minimumSizeHint().width());
    if (width() >= std::max(lettersOfThree * letter, lists + handleWidth() + work))
        return Shape::Wide;
    return width() >= std::max(lettersOfTwo * letter, work) ? Shape::Middle : Shape::Narrow;
}

void DraftColumns::arrange(Shape shape)
{
    m_shape = shape;
    const bool isWide = shape == Shape::Wide;
    setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    m_lists->setOrientation(isWide ? Qt::Vertical : Qt::Horizontal);
    m_lists->setMinimumHeight(isWide ? 0 : fontMetrics().lineSpacing() * rowsOfLists);
    m_work->setOrientation(shape == Shape::Narrow ? Qt::Vertical : Qt::Horizontal);
    share();
}

void DraftColumns::resizeEvent(QResizeEvent *event)
{
    const Shape shape = fitting();
    QSplitter::resizeEvent(event);
    // Once the parts have their new place themselves; the first is none that they could keep.
    if (shape != m_shape || event->oldSize().isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { arrange(fitting()); }, Qt::QueuedConnection);
}

QString DraftColumns::settingName(const QString &name) const
{
    const QString shapes[] = {u"narrow"_s, u"middle"_s, u"wide"_s};
    return u"drafts/"_s + name + u'-' + shapes[int(m_shape)];
}

/// Proportions and not pixels: the window is not always as large.
void DraftColumns::keep(QSplitter *splitter, const QString &name)
{
    const QList<int> sizes = splitter->sizes();
    const int total = sizes.value(0) + sizes.value(1);
    if (total > 0)
        m_settings.setText(settingName(name), QString::number(sizes.value(0) * whole / total));
}

void DraftColumns::share()
{
    const bool isWide = m_shape == Shape::Wide;
    share(this, u"columns"_s, isWide ? QList{200, 800} : QList{160, 840});
    share(m_lists, u"lists"_s, {isWide ? 420 : 500, isWide ? 580 : 500});
    share(m_work, u"work"_s, m_shape == Shape::Narrow ? QList{700, 300} : QList{620, 380});
}

void DraftColumns::share(QSplitter *splitter, const QString &name, const QList<int> &usual)
{
    const int kept = m_settings.text(settingName(name)).toInt();
    const int first = kept > 0 && kept < whole ? kept : usual.first();
    const int total =
        splitter->orientation() == Qt::Horizontal ? splitter->width() : splitter->height();
    splitter->setSizes({total * first / whole, total * (whole - first) / whole});
}

} // namespace saranda
