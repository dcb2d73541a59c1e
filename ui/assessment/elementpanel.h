// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/elementtext.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace saranda {

class BasisPanel;
class FindingForm;
class LawPanel;
class LevelMeter;
class ProofPane;
class RowsTree;
struct Error;

/// The element sheet: its law, what the computation says in words, what is missing and how to get
/// it, and beneath what the case holds, the lawyer's own finding, and the trace.
class ElementPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ElementPanel(const PageContext &context, QWidget *parent = nullptr);

    /// Shows the element as it now is.
    void show(const ElementRef &element);
    /// Shows what a basis of the claim reaches, instead of an element.
    void showBasis(Claim::Id claim, const QString &basis);

    LawPanel *law() const { return m_law; }
    BasisPanel *basis() const { return m_basis; }
    ProofPane *proof() const { return m_proof; }
    FindingForm *finding() const { return m_finding; }
    LevelMeter *levelMeter() const { return m_level; }
    QTabWidget *tabs() const { return m_tabs; }
    QString sentence() const;
    QString blockingReason() const;
    QStringList stepTexts() const;
    void showFinding();

Q_SIGNALS:
    void refused(const saranda::Error &error);
    void factWritten(saranda::Fact::Id fact);
    void findingRecorded();
    void recordRequested(const saranda::RecordRef &record);
    void elementRequested(const QString &element);

private:
    void createHead();
    void createTabs();
    void createLayout();
    void share(QSplitter *splitter, const QString &name, int first, int second);
    void showHead(const SheetRowsInput &input, const ClaimResult &claim);
    void showSteps(const std::vector<NextStep> &steps);
    void take(const NextStep &step);

    PageContext m_context;
    ElementRef m_element;
    QLabel *m_title = nullptr;
    LevelMeter *m_level = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_blocking = nullptr;
    QWidget *m_steps = nullptr;
    QVBoxLayout *m_stepsLayout = nullptr;
    std::vector<NextStep> m_shownSteps;
    QLabel *m_timing = nullptr;
    QLabel *m_remarks = nullptr;
    LawPanel *m_law = nullptr;
    BasisPanel *m_basis = nullptr;
    QStackedWidget *m_findings = nullptr; ///< of an element, or of a basis
    QTabWidget *m_tabs = nullptr;
    ProofPane *m_proof = nullptr;
    FindingForm *m_finding = nullptr;
    TreeRowsModel *m_trace = nullptr;
    RowsTree *m_traceView = nullptr;
    QWidget *m_head = nullptr;
};

} // namespace saranda
