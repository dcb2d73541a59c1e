// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/claimedits.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace saranda {

class ChoiceField;
class EdtfEdit;
class LineField;
class TextField;
class UnrecordedFindings;
struct Error;

/// What a finding still needs before it can be recorded: empty when it may be. A finding that
/// reaches what is required names the strongest point against it and an alternative considered, or
/// says that there is none.
QString findingLacks(const Finding &finding, int required);

/// The lawyer's own view of an element. It is written at leisure and recorded as one step; what is
/// not recorded yet is kept while other elements are looked at, and when the pages are made anew.
class FindingForm : public QWidget
{
    Q_OBJECT

public:
    explicit FindingForm(const PageContext &context, QWidget *parent = nullptr);

    void show(const ElementRef &element, int computed, int required);
    void record();
    void withdraw();
    bool hasEntry() const { return m_isTouched; }

    ChoiceField *levelField() const { return m_level; }
    TextField *reasonField() const { return m_reason; }
    TextField *againstField() const { return m_against; }
    TextField *alternativesField() const { return m_alternatives; }
    QCheckBox *nothingAgainstBox() const { return m_nothingAgainst; }
    QCheckBox *noAlternativeBox() const { return m_noAlternative; }
    QPushButton *recordButton() const { return m_record; }
    QString hint() const;

Q_SIGNALS:
    void refused(const saranda::Error &error);
    void recorded();

private:
    void createFields();
    void createLayout();
    void connectFields();
    Finding stored() const;
    Finding entered() const;
    void fill(const Finding &finding);
    void touch();
    void forget();
    void followUnrecorded();
    void showState();

    PageContext m_context;
    ElementRef m_element;
    int m_computed = 0;
    int m_required = 0;
    bool m_isTouched = false;
    bool m_isFilling = false;
    UnrecordedFindings &m_unrecorded;
    QLabel *m_beside = nullptr;
    ChoiceField *m_level = nullptr;
    TextField *m_reason = nullptr;
    LineField *m_by = nullptr;
    EdtfEdit *m_on = nullptr;
    ChoiceField *m_review = nullptr;
    LineField *m_reviewedBy = nullptr;
    TextField *m_against = nullptr;
    QCheckBox *m_nothingAgainst = nullptr;
    TextField *m_alternatives = nullptr;
    QCheckBox *m_noAlternative = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_withdraw = nullptr;
};

} // namespace saranda
