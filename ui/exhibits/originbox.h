// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordform.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace saranda {

/// Where an exhibit comes from: source, what it is derived from, declared origin, and what origin
/// follows, because two exhibits of one origin are not independent (Nicaragua ¶ 63).
class OriginBox : public QWidget
{
    Q_OBJECT

public:
    OriginBox(const PageContext &context, RecordForm<Exhibit> &form, QWidget *parent = nullptr);

    /// What suggests that the exhibit shown shares an origin with another, or nothing.
    void setHint(const QString &text);

Q_SIGNALS:
    void suggestionRequested();
    void refused(const saranda::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void bind();
    void createSource(const QString &name);
    void showOrigin(const Exhibit &exhibit);

    PageContext m_context;
    RecordForm<Exhibit> &m_form;
    RecordPicker *m_source = nullptr;
    RecordPicker *m_derivedFrom = nullptr;
    LineField *m_origin = nullptr;
    QLabel *m_result = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_look = nullptr;
    bool m_isStale = false;
};

} // namespace saranda
