// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exhibits/unfinishedcitations.h"
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
    /// Another exhibit or file is shown: the citation that was begun from the exhibit comes back,
    /// or the panel goes. What was entered stays with the session.
    void showUnfinished(Exhibit::Id exhibit);
    /// Gives the citation up and the focus back.
    void cancel();

Q_SIGNALS:
    void cited(const saranda::RecordRef &fact);
    void refused(const saranda::Error &error);
    void closed(); ///< by the person: cited or given up
    void dismissed(); ///< no longer there, for whatever reason

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createLayout();
    void connectSignals();
    void fill(const CitationEntry &entry);
    void cite();
    CitationEntry entered() const;
    void follow();
    void dismiss();
    void updateState();

    PageContext m_context;
    UnfinishedCitations &m_unfinished;
    CitationEntry m_start; ///< as the panel was opened
    QString m_newFact; ///< what a new fact states
    bool m_isFilling = false;
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
