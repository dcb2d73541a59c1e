// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edtf.h"
#include "ui/support/entry.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace saranda {

/// Entry of a date in EDTF. Beneath it what the date means in words while one types, or what is
/// wrong with it. An entry that is no date stays in the field and is never handed on.
class EdtfEdit : public QWidget, public Entry
{
    Q_OBJECT

public:
    explicit EdtfEdit(QWidget *parent = nullptr);
    ~EdtfEdit() override;

    void setDate(const CaseDate &date);
    /// The last entry that was a date.
    const CaseDate &date() const { return m_date; }
    bool hasError() const;
    void setReadOnly(bool readOnly);
    QLineEdit *lineEdit() const { return m_edit; }
    bool isOpen() const override;
    void finish() override;
    QString typed() const override;
    void setRefused(const QString &typed) override;
    void giveUp() override;

Q_SIGNALS:
    /// The person finished an entry and it is another date than before.
    void dateEdited(const saranda::CaseDate &date);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();

    QLineEdit *m_edit = nullptr;
    QLabel *m_reading = nullptr;
    CaseDate m_date;
    EntryValue<QString> m_entry;
};

} // namespace saranda
