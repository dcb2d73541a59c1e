// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"
#include "core/session/edit.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

#include <functional>

class QLabel;
class QSplitter;

namespace saranda {

class ChoiceField;
class CitationsPane;
class EdtfEdit;
class KeptEntries;
class LevelMeter;
class LineField;
class OperationsField;
class RelationField;
class TextField;
class UnfinishedFact;
struct Error;

/// Everything a fact says. Each field is an edit of its own when it is left. A new fact is written
/// in the same form: it comes into being with its statement.
class FactForm : public QWidget
{
    Q_OBJECT

public:
    explicit FactForm(const PageContext &context, QWidget *parent = nullptr);

    void showFact(Fact::Id fact);
    /// Empties the form for a new fact about these operations.
    void startNew(const QList<Incident::Id> &operations);
    Fact::Id fact() const { return m_fact; }
    bool isNew() const { return m_draft.has_value(); }

    TextField *statementField() const { return m_statement; }
    EdtfEdit *dateField() const { return m_date; }
    CitationsPane *citations() const { return m_citations; }
    /// As wide as the wider half: where there is little width one stands beneath the other.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void created(saranda::Fact::Id fact);
    void cancelled(); ///< Escape in an empty new fact, or the fact is gone while written in
    void refused(const saranda::Error &error);
    void recordRequested(const saranda::RecordRef &record);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void shareWidth();
    void createFields();
    void createLayout();
    void connectFields();
    void follow(const Edit &edit);
    void leaveGone();
    void fill(const Fact &fact);
    void showLevels();
    /// In a new fact the field goes into the draft; else the edit is applied.
    void change(const std::function<void(Fact &)> &inDraft, const std::function<Edit()> &edit);
    void createDraft();

    PageContext m_context;
    Fact::Id m_fact;
    std::optional<Fact> m_draft;
    UnfinishedFact &m_unfinished;
    KeptEntries *m_kept = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_fields = nullptr;
    QLabel *m_heading = nullptr;
    LevelMeter *m_level = nullptr;
    QLabel *m_levels = nullptr;
    TextField *m_statement = nullptr;
    EdtfEdit *m_date = nullptr;
    LineField *m_place = nullptr;
    OperationsField *m_operations = nullptr;
    RelationField *m_relation = nullptr;
    ChoiceField *m_marking = nullptr;
    TextField *m_note = nullptr;
    CitationsPane *m_citations = nullptr;
};

} // namespace saranda
