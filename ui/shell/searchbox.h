// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"
#include "ui/shell/page.h"
#include "ui/support/keycompletion.h"

#include <QFutureWatcher>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace saranda {

/// Finds anything in the case while one types; a choice asks for the record.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);
    ~SearchBox() override;

    void setSession(CaseSession *session);

Q_SIGNALS:
    void recordRequested(const saranda::RecordRef &ref);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void showHits();
    void offer(const SearchHit &hit);
    void say(const QString &sentence);
    void choose(const QModelIndex &index);

    QPointer<CaseSession> m_session;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_hits = nullptr;
    QTimer m_pause;
    std::vector<SearchHit> m_byKey;
    QFutureWatcher<Result<std::vector<SearchHit>>> m_searching;
    bool m_searchesAgain = false;
};

} // namespace saranda
