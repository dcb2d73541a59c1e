// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/messageline.h"

#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

MessageLine::MessageLine(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(plainLabel({}, this))
    , m_detail(plainLabel({}, this))
    , m_details(new QScrollArea(this))
    , m_action(new QPushButton(this))
    , m_more(new QPushButton(tr("Details"), this))
    , m_dismiss(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Message"));
    m_more->setCheckable(true);
    for (QPushButton *button : {m_action, m_more})
        button->setAutoDefault(false); // Enter in a dialog stays with the dialog's own button
    m_dismiss->setIcon(icon(u"close"_s));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setToolTip(tr("Take the message away"));
    m_dismiss->setAccessibleName(tr("Take the message away"));

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::normal);
    row->addWidget(m_icon); // beside the middle of the text, whatever is as high as the row
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_more);
    row->addWidget(m_dismiss);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::normal, spacing::tight, spacing::tight, spacing::tight);
    column->addLayout(row);
    m_details->setWidget(m_detail);
    m_details->setWidgetResizable(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->viewport()->setAutoFillBackground(false);
    m_detail->setAutoFillBackground(false);
    column->addWidget(m_details);

    connect(m_dismiss, &QToolButton::clicked, this, &MessageLine::clear);
    connect(m_more, &QPushButton::toggled, this, [this](bool isOpen) {
        m_details->setVisible(isOpen);
        fitDetail();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> action = m_do;
        clear();
        if (action)
            action();
    });
    clear();
}

void MessageLine::showError(const Error &error)
{
    showMessage(Kind::Error, error.message.isEmpty() ? error.detail : error.message);
    m_detail->setText(safeText(error.detail.left(20'000)));
    m_more->setVisible(!error.detail.isEmpty() && !error.message.isEmpty());
}

void MessageLine::showMessage(Kind kind, const QString &text)
{
    showMessage(kind, text, {}, {});
}

void MessageLine::showWritten(const QString &text, const QString &remark)
{
    if (remark.isEmpty())
        showMessage(Kind::Notice, text);
    else
        showMessage(Kind::Caution, text + u' ' + remark);
}

void MessageLine::showMessage(Kind kind, const QString &text, const QString &actionText,
                              std::function<void()> action)
{
    disconnect(m_leaving);
    m_kind = kind;
    paintKind();
    m_text->setText(safeText(text));
    m_detail->clear();
    m_details->hide();
    m_more->setChecked(false);
    m_more->hide();
    m_do = std::move(action);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleDescription(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageLine::offerUndo(CaseSession &session, const QString &text, std::function<void()> undone)
{
    showMessage(Kind::Notice, text, tr("Undo"), [this, &session, undone = std::move(undone)] {
        if (report(session.undo()) && undone)
            undone();
    });
    leaveWith(session, [](const Edit &) { return true; });
}

void MessageLine::leaveWith(CaseSession &session, std::function<bool(const Edit &edit)> isPast)
{
    disconnect(m_leaving);
    m_leaving = connect(&session, &CaseSession::changed, this,
                        [this, isPast = std::move(isPast)](const Edit &edit) {
                            if (isPast(edit))
                                clear();
                        });
}

/// Again after a change of theme: the ground is a mix of the tone and the palette's base.
void MessageLine::paintKind()
{
    const QString name = m_kind == Kind::Error ? u"error"_s
        : m_kind == Kind::Caution              ? u"warning"_s
                                               : u"info"_s;
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(icon(name).pixmap(extent, extent));
    const Tone tone = m_kind == Kind::Error ? Tone::Bad
        : m_kind == Kind::Caution           ? Tone::Caution
                                            : Tone::Accent;
    QPalette colors = QApplication::palette();
    colors.setColor(QPalette::Window, toneBackground(tone, colors));
    setPalette(colors);
}

void MessageLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && !isHidden())
        paintKind();
}

/// As high as its lines, up to what leaves most of a page to the page.
void MessageLine::fitDetail()
{
    if (m_details->isHidden())
        return;
    constexpr int mostLines = 9;
    const int width = m_details->viewport()->width();
    const int wanted = m_detail->hasHeightForWidth() ? m_detail->heightForWidth(width)
                                                     : m_detail->sizeHint().height();
    const int line = m_detail->fontMetrics().lineSpacing();
    m_details->setFixedHeight(std::clamp(wanted, line, mostLines * line) + 2);
}

void MessageLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitDetail();
}

void MessageLine::clear()
{
    disconnect(m_leaving);
    hide();
    m_text->clear();
    m_detail->clear();
    m_details->hide();
    m_do = {};
    m_kind = Kind::Notice;
}

QString MessageLine::text() const
{
    return m_text->text();
}

} // namespace saranda
