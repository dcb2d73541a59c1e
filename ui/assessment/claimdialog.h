// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/claim.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/workdialog.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace saranda {

class ChoiceField;
class LineField;
class RecordPicker;
class TextField;

/// What a claim asserts: which operation, which State, under which test, and by what standard. Is
/// shown beside the work.
class ClaimDialog : public WorkDialog
{
    Q_OBJECT

public:
    /// Offers only these tests. A claim with a null id is a new one.
    ClaimDialog(const PageContext &context, const Claim &claim, const QStringList &tests,
                QWidget *parent = nullptr);

    /// The claim as entered.
    Claim claim() const;
    /// Why it cannot be accepted yet; empty when it can.
    QString lacks() const;

    RecordPicker *operationPicker() const { return m_operation; }
    ChoiceField *stateField() const { return m_state; }
    ChoiceField *testField() const { return m_test; }
    ChoiceField *standardField() const { return m_standard; }
    LineField *standardReasonField() const { return m_standardReason; }
    QPushButton *acceptButton() const { return m_accept; }

    void accept() override;

protected:
    /// Enter finishes a field; only with Ctrl it accepts the whole form.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createFields(const QStringList &tests);
    void createLayout();
    void connectFields();
    void fillBases();
    void showState();
    void createOperation(const QString &title);

    PageContext m_context;
    Claim m_claim;
    RecordPicker *m_operation = nullptr;
    ChoiceField *m_state = nullptr;
    ChoiceField *m_test = nullptr;
    ChoiceField *m_rule = nullptr;
    ChoiceField *m_purpose = nullptr;
    ChoiceField *m_standard = nullptr;
    LineField *m_standardReason = nullptr;
    QCheckBox *m_exclusive = nullptr;
    QListWidget *m_bases = nullptr;
    ChoiceField *m_marking = nullptr;
    TextField *m_note = nullptr;
    QLabel *m_default = nullptr;
    QLabel *m_hint = nullptr;
    QScrollArea *m_area = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace saranda
