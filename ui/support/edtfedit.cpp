// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/edtfedit.h"

#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/undokeys.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace saranda {

EdtfEdit::EdtfEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_reading(plainLabel({}, this))
{
    m_edit->setPlaceholderText(tr("2014-11-24, 2014-11, 2014~, 2014-09/2014-12, ../2017-05-12"));
    m_edit->setToolTip(tr("A date in EDTF: a year, month or day; ~ about, ? uncertain, / from-to, "
                          ".. open. Only what you enter counts; no day is invented."));
    makeSmall(m_reading);
    makeMuted(m_reading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_reading);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &EdtfEdit::read);
    connect(m_edit, &QLineEdit::editingFinished, this, &EdtfEdit::finish);
    read();
}

/// A line that is destroyed with the focus says that it is finished, when nobody is left to hear.
EdtfEdit::~EdtfEdit()
{
    m_edit->disconnect(this);
}

void EdtfEdit::setDate(const CaseDate &date)
{
    m_date = date;
    const bool isBeingTyped = m_edit->hasFocus() || hasError();
    if (m_entry.take(date.text(), typed(), isBeingTyped) && typed() != date.text())
        m_edit->setText(date.text());
    read();
}

QString EdtfEdit::typed() const
{
    return m_edit->text().trimmed();
}

bool EdtfEdit::isOpen() const
{
    return typed() != m_entry.value() && !m_edit->isReadOnly();
}

void EdtfEdit::setRefused(const QString &typed)
{
    m_entry.setRefused();
    m_edit->setText(typed);
    read();
}

void EdtfEdit::giveUp()
{
    m_entry.end();
    if (typed() != m_entry.value())
        m_edit->setText(m_entry.value());
    read();
}

bool EdtfEdit::hasError() const
{
    return !typed().isEmpty() && !CaseDate::parse(typed());
}

bool EdtfEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && leavesToTheWindow(*event, isOpen())) {
        event->ignore();
        return true;
    }
    const bool isRefused = watched == m_edit && m_entry.isRefused();
    if (isRefused && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        giveUp();
        return true;
    }
    if (isRefused && event->type() == QEvent::FocusOut
        && isLeaving(*static_cast<QFocusEvent *>(event)))
        finish();
    return QWidget::eventFilter(watched, event);
}

void EdtfEdit::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void EdtfEdit::read()
{
    const QString text = typed();
    QString reading = tr("Undated");
    bool isWrong = false;
    if (!text.isEmpty()) {
        const Result<CaseDate> date = CaseDate::parse(text);
        isWrong = !date;
        reading = date ? humanDate(*date, locale()) : date.error().message;
    }
    const bool isRefused = m_entry.isRefused() && !isWrong;
    m_reading->setText(isWrong         ? tr("Not a date: %1").arg(safeLine(reading))
                           : isRefused ? tr("Not stored: %1").arg(safeLine(reading))
                                       : safeLine(reading));
    m_reading->setForegroundRole(isWrong || isRefused ? QPalette::WindowText
                                                      : QPalette::PlaceholderText);
    QFont font = m_reading->font();
    font.setBold(isWrong || isRefused);
    m_reading->setFont(font);
    m_edit->setAccessibleDescription(m_reading->text());
}

void EdtfEdit::finish()
{
    if (!isOpen())
        return;
    const Result<CaseDate> date = CaseDate::parse(typed());
    if (!date)
        return;
    const QPointer<EdtfEdit> field(this); // may go with what it tells
    m_date = *date;
    m_entry.beginTelling(m_date.text());
    Q_EMIT dateEdited(m_date);
    if (!field)
        return;
    m_entry.endTelling();
    read();
}

} // namespace saranda
