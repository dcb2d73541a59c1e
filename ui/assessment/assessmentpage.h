// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/claim.h"
#include "ui/assessment/claimedits.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/recordmodel.h"

#include <QPointer>

class QSplitter;

namespace saranda {

class ClaimDialog;
class ElementPanel;
class MessageLine;
class RowsTree;
class TablePane;
class TreeRowsModel;

/// What tells one page of element sheets from the other.
struct AssessmentPageKind {
    QString name; ///< "attribution": for settings and the icon
    QString title;
    QStringList tests; ///< of the doctrine, in the order in which a new claim offers them
    QString emptyTitle;
    QString emptyText;

    static AssessmentPageKind attribution();
    static AssessmentPageKind dueDiligence();
};

/// Claims under some tests, the elements of the selected claim, and the sheet of the selected
/// element: the law on the left, the proof on the right.
class AssessmentPage : public Page
{
    Q_OBJECT

public:
    AssessmentPage(AssessmentPageKind kind, const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QList<QAction *> pageActions() const override;
    bool showRecord(const RecordRef &record) override;
    RecordRef selectedRecord() const override;

    TablePane *claims() const { return m_claims; }
    RowsTree *elements() const { return m_elements; }
    ElementPanel *panel() const { return m_panel; }
    MessageLine *message() const { return m_message; }
    ClaimDialog *dialog() const { return m_dialog; }

    ElementRef selectedElement() const;
    void selectElement(const QString &element);
    void newClaim();
    void changeClaim();
    void removeClaim();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createActions();
    void createClaims();
    void createElements();
    void createLayout();
    void connectSignals();
    RecordModel<Claim>::Columns claimColumns() const;
    Claim::Id currentClaim() const;
    void openDialog(const Claim &claim);
    Result<> take(const Claim &claim);
    void refresh();
    void showElements();
    void showSelection();
    void updateActions();

    AssessmentPageKind m_kind;
    PageContext m_context;
    RecordModel<Claim> *m_claimModel = nullptr;
    TablePane *m_claims = nullptr;
    TreeRowsModel *m_elementModel = nullptr;
    RowsTree *m_elements = nullptr;
    ElementPanel *m_panel = nullptr;
    MessageLine *m_message = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_lists = nullptr;
    QPointer<ClaimDialog> m_dialog;
    bool m_isStale = true;
    bool m_isUpdating = false;
    QAction *m_new = nullptr;
    QAction *m_change = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_print = nullptr;
    QAction *m_finding = nullptr;
};

} // namespace saranda
