// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/state.h"
#include "core/session/casesession.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

class QLabel;
class QPushButton;

namespace saranda {

class ChoiceField;
class KeptEntries;
class LineField;

/// One State's position on due diligence as this case records it, with source and date, and what
/// the library lists for it. A State the case does not list yet is added with its position.
class PositionForm : public QWidget
{
    Q_OBJECT

public:
    explicit PositionForm(const PageContext &context, QWidget *parent = nullptr);

    void showState(const QString &code);
    /// Records in the case what the library lists.
    void takeFromLibrary();

    LineField *name() const { return m_name; }
    ChoiceField *position() const { return m_position; }
    LineField *source() const { return m_source; }
    LineField *asOf() const { return m_asOf; }
    QPushButton *takeButton() const { return m_take; }

Q_SIGNALS:
    void refused(const saranda::Error &error);

private:
    void createLayout();
    void bind();
    void fill();
    void change(const QString &text, const std::function<void(State &)> &change);

    PageContext m_context;
    KeptEntries *m_kept = nullptr;
    QString m_code;
    QLabel *m_heading = nullptr;
    LineField *m_name = nullptr;
    ChoiceField *m_position = nullptr;
    LineField *m_source = nullptr;
    LineField *m_asOf = nullptr;
    QLabel *m_library = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace saranda
