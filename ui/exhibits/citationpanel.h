// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace saranda {

class ChoiceField;
class RecordPicker;
struct Error;

/// Beneath a preview: makes a citation of what is marked there, for a fact that exists or a new
/// one, in one step.
class CitationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CitationPanel(const PageContext &context, QWidget *parent = nullptr);

    /// Opens with everything filled in but the fact.
    void start(Exhibit::Id exhibit, const Citation &citation);
    /// Gives the citation up and the focus back.
    void cancel();
    /// Goes, for what it cites is no longer shown.
    void dismiss();

Q_SIGNALS:
    void cited(const saranda::RecordRef &fact);
    void refused(const saranda::Error &error);
    void closed(); ///< by the person: cited or given up
    void dismissed(); ///< no longer there, for whatever reason

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createLayout();
    void cite();
    Citation citation() const;
    void updateState();

    PageContext m_context;
    Citation m_start;
    QString m_newFact; ///< what a new fact states
    QLabel *m_title = nullptr;
    RecordPicker *m_fact = nullptr;
    QLineEdit *m_pinpoint = nullptr;
    QPlainTextEdit *m_quote = nullptr;
    ChoiceField *m_stance = nullptr;
    ChoiceField *m_strength = nullptr;
    QPushButton *m_cite = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace saranda
