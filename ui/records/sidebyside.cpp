// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/sidebyside.h"

#include "core/base/literals.h"
#include "ui/support/settings.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int lettersSideBySide = 145; // narrower than that the detail goes beneath the list
constexpr int whole = 1000;
constexpr int usualShareBeside = 625;
constexpr int usualShareBeneath = 450; // a form is long, and low where it lies beneath

} // namespace

SideBySide::SideBySide(Settings &settings, const QString &name, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_settings(settings)
    , m_name(name)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, &SideBySide::keepShare);
}

void SideBySide::setWidgets(QWidget *list, QWidget *detail)
{
    addWidget(list);
    addWidget(detail);
    share();
}

QSize SideBySide::minimumSizeHint() const
{
    int least = 0;
    for (int part = 0; part < count(); ++part)
        least = std::max(least, widget(part)->minimumSizeHint().width());
    return {least, QSplitter::minimumSizeHint().height()};
}

QString SideBySide::settingName() const
{
    return m_name + (orientation() == Qt::Horizontal ? u"/beside"_s : u"/beneath"_s);
}

void SideBySide::keepShare()
{
    const QList<int> sizes = this->sizes();
    const int total = sizes.value(0) + sizes.value(1);
    if (total > 0)
        m_settings.setText(settingName(), QString::number(sizes[0] * whole / total));
}

/// A proportion and not pixels: the window is not always as large.
void SideBySide::share()
{
    const bool isBeside = orientation() == Qt::Horizontal;
    const int kept = m_settings.text(settingName()).toInt();
    const int usual = isBeside ? usualShareBeside : usualShareBeneath;
    const int list = kept > 0 && kept < whole ? kept : usual;
    const int total = isBeside ? width() : height();
    setSizes({total * list / whole, total * (whole - list) / whole});
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    int beside = handleWidth();
    for (int part = 0; part < count(); ++part)
        beside += widget(part)->minimumSizeHint().width();
    const bool isWide =
        width() >= std::max(beside, lettersSideBySide * fontMetrics().averageCharWidth());
    setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    QSplitter::resizeEvent(event);
    share();
}

} // namespace saranda
