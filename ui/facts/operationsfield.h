// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;

namespace saranda {

class CaseSession;

/// The operations a fact is about, as a list to tick. None ticked: the fact is general.
class OperationsField : public QWidget
{
    Q_OBJECT

public:
    explicit OperationsField(CaseSession &session, QWidget *parent = nullptr);

    void setOperations(const QList<Incident::Id> &operations);
    const QList<Incident::Id> &operations() const { return m_operations; }
    void setReadOnly(bool readOnly);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void edited(const QList<saranda::Incident::Id> &operations);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void fitHeight();
    void showTicks();
    void take();

    CaseSession &m_session;
    QList<Incident::Id> m_operations;
    QListWidget *m_list = nullptr;
    QLabel *m_hint = nullptr;
    bool m_isFilling = false;
    bool m_isReadOnly = false;
};

} // namespace saranda
