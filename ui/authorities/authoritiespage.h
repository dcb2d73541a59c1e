// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

class QTabWidget;

namespace saranda {

class AuthoritiesModel;
class AuthorityPane;
class MessageLine;
class PositionForm;
class PositionsModel;
class TablePane;
struct ListPaper;
struct AuthorityRef;

/// The offline library: judgments, instruments and writings with what each place stands for, and
/// the positions of States on due diligence.
class AuthoritiesPage : public Page
{
    Q_OBJECT

public:
    explicit AuthoritiesPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QList<QAction *> pageActions() const override;
    QList<QAction *> editActions() const override;
    bool showRecord(const RecordRef &record) override;
    RecordRef selectedRecord() const override;

    /// Shows the place an element or a memo cites.
    bool showAuthority(const AuthorityRef &ref);

    QTabWidget *tabs() const { return m_tabs; }
    TablePane *library() const { return m_library; }
    TablePane *positions() const { return m_positions; }
    AuthorityPane *authorityPane() const { return m_authority; }
    PositionForm *positionForm() const { return m_position; }
    QAction *copyAction() const { return m_copy; }

private:
    void createActions();
    QWidget *createLibrary();
    QWidget *createPositions();
    void connectSignals();
    TablePane *current() const;
    ListPaper paper() const;
    QWidget *sideBySide(const QString &name, QWidget *table, QWidget *detail);

    PageContext m_context;
    QString m_language;
    QTabWidget *m_tabs = nullptr;
    AuthoritiesModel *m_places = nullptr;
    PositionsModel *m_stances = nullptr;
    TablePane *m_library = nullptr;
    TablePane *m_positions = nullptr;
    AuthorityPane *m_authority = nullptr;
    PositionForm *m_position = nullptr;
    MessageLine *m_message = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
    QAction *m_copyTable = nullptr;
    QAction *m_copyText = nullptr;
};

} // namespace saranda
