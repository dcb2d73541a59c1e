// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

class QTabWidget;

namespace saranda {

class ActorForm;
class InfrastructureForm;
class RecordDesk;
class RelationIndex;

/// The two sides of an operation: who, and by what means.
class ActorsPage : public Page
{
    Q_OBJECT

public:
    explicit ActorsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QList<QAction *> pageActions() const override;
    QList<QAction *> editActions() const override;
    bool showRecord(const RecordRef &record) override;
    RecordRef selectedRecord() const override;

    QTabWidget *tabs() const { return m_tabs; }
    RecordDesk *actors() const { return m_actors; }
    RecordDesk *infrastructure() const { return m_infrastructure; }
    ActorForm *actorForm() const { return m_actorForm; }
    InfrastructureForm *infrastructureForm() const { return m_infrastructureForm; }

private:
    void createActions();
    void createActors();
    void createInfrastructure();
    void connectSignals();
    void followActions();
    RecordDesk *current() const;

    PageContext m_context;
    RelationIndex *m_index = nullptr;
    QTabWidget *m_tabs = nullptr;
    ActorForm *m_actorForm = nullptr;
    InfrastructureForm *m_infrastructureForm = nullptr;
    RecordDesk *m_actors = nullptr;
    RecordDesk *m_infrastructure = nullptr;
    QAction *m_new = nullptr;
    QAction *m_change = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_copyTable = nullptr;
    QAction *m_copyText = nullptr;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
};

} // namespace saranda
