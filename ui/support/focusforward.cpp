// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/focusforward.h"

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace saranda {

namespace {

class FocusForward : public QObject
{
public:
    explicit FocusForward(QWidget *container)
        : QObject(container)
    {
        container->setFocusPolicy(Qt::NoFocus); // Tab passes it by
        container->installEventFilter(this);
    }

    QPointer<QWidget> part;

    bool eventFilter(QObject *container, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && part) {
            part->setFocus(static_cast<QFocusEvent *>(event)->reason());
            return true;
        }
        return QObject::eventFilter(container, event);
    }
};

FocusForward *forwardOf(const QWidget *container)
{
    for (QObject *child : container->children()) {
        if (auto *forward = dynamic_cast<FocusForward *>(child))
            return forward;
    }
    return nullptr;
}

} // namespace

void forwardFocus(QWidget *container, QWidget *part)
{
    FocusForward *forward = forwardOf(container);
    if (!forward)
        forward = new FocusForward(container);
    forward->part = part;
    if (container->hasFocus() && part)
        part->setFocus();
}

QWidget *forwardsFocusTo(const QWidget *container)
{
    const FocusForward *forward = forwardOf(container);
    return forward ? forward->part.data() : nullptr;
}

} // namespace saranda
