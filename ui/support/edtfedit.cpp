// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/edtfedit.h"

#include "ui/support/safetext.h"
#include "ui/support/theme.h"

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
    connect(m_edit, &QLineEdit::textChanged, this, &EdtfEdit::read);
    connect(m_edit, &QLineEdit::editingFinished, this, &EdtfEdit::finish);
    read();
}

void EdtfEdit::setDate(const CaseDate &date)
{
    if (m_date == date && m_edit->text().trimmed() == date.text())
        return;
    m_date = date;
    m_edit->setText(date.text());
}

bool EdtfEdit::hasError() const
{
    const QString text = m_edit->text().trimmed();
    return !text.isEmpty() && !CaseDate::parse(text);
}

void EdtfEdit::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void EdtfEdit::read()
{
    const QString text = m_edit->text().trimmed();
    QString reading = tr("Undated");
    bool isWrong = false;
    if (!text.isEmpty()) {
        const Result<CaseDate> date = CaseDate::parse(text);
        isWrong = !date;
        reading = date ? humanDate(*date, locale()) : date.error().message;
    }
    m_reading->setText(isWrong ? tr("Not a date: %1").arg(safeLine(reading)) : safeLine(reading));
    m_reading->setForegroundRole(isWrong ? QPalette::WindowText : QPalette::PlaceholderText);
    QFont font = m_reading->font();
    font.setBold(isWrong);
    m_reading->setFont(font);
    m_edit->setAccessibleDescription(m_reading->text());
}

void EdtfEdit::finish()
{
    const QString text = m_edit->text().trimmed();
    CaseDate date;
    if (!text.isEmpty()) {
        const Result<CaseDate> parsed = CaseDate::parse(text);
        if (!parsed)
            return;
        date = *parsed;
    }
    if (date == m_date)
        return;
    m_date = date;
    Q_EMIT dateEdited(m_date);
}

} // namespace saranda
