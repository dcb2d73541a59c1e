// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/edit.h"
#include "ui/assessment/sheetrows.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/recordpicker.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QStackedWidget;

namespace saranda {

/// One line to add what bears on the element: as what (a reason, an indicator, a premise of the
/// selected reason, another explanation ...), and which fact, picked or written on the spot.
class BearingEntry : public QWidget
{
    Q_OBJECT

public:
    enum class Role {
        ReasonFor,
        Premise,
        Challenge,
        Indicator,
        InfrastructureIndicator,
        PerpetratorIndicator,
        Alternative,
        Incompatible,
        HardToReconcile,
        Supports,
        ReasonAgainst
    };
    Q_ENUM(Role)

    explicit BearingEntry(const PageContext &context, QWidget *parent = nullptr);

    void setElement(const ElementRef &element);
    /// The row that is selected decides which roles make sense.
    void setSelected(const SheetRowRef &row);
    /// Chooses the role and puts the cursor where the fact is named.
    void start(Role role);
    QComboBox *roleBox() const { return m_role; }
    RecordPicker *factPicker() const { return m_fact; }
    QComboBox *kindBox() const { return m_kind; }

    /// Takes the edit that adds what was named; false where it was refused.
    void setTaker(std::function<bool(const Edit &)> take) { m_take = std::move(take); }

Q_SIGNALS:
    /// A fact was written in place and still needs an exhibit.
    void factWritten(saranda::Fact::Id fact);

private:
    void fillRoles();
    void fillKinds();
    void showField();
    void add(Fact::Id fact);
    void writeFact(const QString &statement);
    void addAlternative();
    Edit editFor(Fact::Id fact) const;
    std::vector<PickItem> facts() const;
    Role role() const;

    PageContext m_context;
    std::function<bool(const Edit &)> m_take;
    ElementRef m_element;
    SheetRowRef m_selected;
    QComboBox *m_role = nullptr;
    QStackedWidget *m_fields = nullptr;
    RecordPicker *m_fact = nullptr;
    QComboBox *m_kind = nullptr;
};

} // namespace saranda
