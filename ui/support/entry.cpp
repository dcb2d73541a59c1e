// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/entry.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QFocusEvent>

#include <algorithm>
#include <vector>

namespace saranda {

namespace {

std::vector<QPointer<QWidget>> openWidgets(const QWidget *root)
{
    std::vector<QPointer<QWidget>> open;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (const auto *typedInto = dynamic_cast<TypedInto *>(widget);
            typedInto && typedInto->isOpen())
            open.emplace_back(widget);
    }
    return open;
}

} // namespace

bool isLeaving(const QFocusEvent &event)
{
    return event.reason() != Qt::PopupFocusReason && event.reason() != Qt::ActiveWindowFocusReason;
}

bool hasOpenEntries(const QWidget *root)
{
    const QList<KeptEntries *> kept = root->findChildren<KeptEntries *>();
    return !openWidgets(root).empty()
        || std::ranges::any_of(kept, [](const KeptEntries *one) { return !one->isEmpty(); });
}

void finishEntries(const QWidget *root)
{
    for (const QPointer<QWidget> &widget : openWidgets(root)) {
        if (auto *typedInto = dynamic_cast<TypedInto *>(widget.data())) // else gone with another
            typedInto->finish();
    }
}

RefusalMark::RefusalMark(QWidget *field)
    : QLabel(tr("Not stored"), field)
{
    setTextFormat(Qt::PlainText);
    setToolTip(tr("What stands here was not stored. It is tried again when you leave the field "
                  "once more; Esc brings back what the case has."));
    setAutoFillBackground(true);
    setContentsMargins(spacing::tight, 0, spacing::tight, 0);
    makeSmall(this);
    field->installEventFilter(this);
}

int RefusalMark::setOn(QWidget *field, bool isRefused)
{
    auto *mark = field->findChild<RefusalMark *>(QString(), Qt::FindDirectChildrenOnly);
    if (!isRefused) {
        if (mark && !mark->isHidden()) {
            mark->hide();
            field->setAccessibleDescription({});
        }
        return 0;
    }
    if (!mark)
        mark = new RefusalMark(field);
    field->setAccessibleDescription(mark->toolTip());
    QPalette colours = field->palette();
    colours.setColor(QPalette::Window, toneBackground(Tone::Caution, colours));
    mark->setPalette(colours);
    mark->adjustSize();
    mark->place();
    mark->show();
    mark->raise();
    return mark->width();
}

void RefusalMark::place()
{
    const QWidget *field = parentWidget();
    constexpr int frame = 2;
    const bool isMirrored = field->isRightToLeft();
    move(isMirrored ? frame : field->width() - width() - frame,
         std::min(spacing::tight, (field->height() - height()) / 2));
}

bool RefusalMark::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

KeptEntries::KeptEntries(QWidget *form)
    : QObject(form)
    , m_form(form)
{ }

void KeptEntries::leave(bool isThere)
{
    QList<Kept> kept;
    for (QWidget *widget : m_form->findChildren<QWidget *>()) {
        auto *entry = dynamic_cast<Entry *>(widget);
        if (!entry)
            continue;
        if (entry->isOpen())
            kept.append({widget, entry->typed()});
        entry->giveUp();
    }
    if (isThere && !m_record.isEmpty() && !kept.isEmpty())
        m_kept.insert(m_record, kept);
    m_record.clear();
}

bool KeptEntries::isEmpty() const
{
    return std::ranges::all_of(m_kept, [](const QList<Kept> &kept) {
        return std::ranges::all_of(kept, [](const Kept &one) { return one.field.isNull(); });
    });
}

void KeptEntries::enter(const QString &record)
{
    m_record = record;
    const QList<Kept> kept = m_kept.take(record);
    for (const Kept &one : kept) {
        if (auto *entry = dynamic_cast<Entry *>(one.field.data()))
            entry->setRefused(one.typed);
    }
}

} // namespace saranda
