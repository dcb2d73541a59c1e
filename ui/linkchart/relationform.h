// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/linkchart/chartedits.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace saranda {

class CaseSession;
class EdtfEdit;

/// The form that opens where a new relation was drawn: what it is, in which words, since when.
class RelationForm : public QFrame
{
    Q_OBJECT

public:
    explicit RelationForm(CaseSession &session, QWidget *parent = nullptr);

    /// Opens for a relation from one entity to the other.
    void open(const EntityRef &subject, const EntityRef &object);
    /// Closes it; what was entered goes.
    void leave();
    QLineEdit *predicateEdit() const { return m_predicate; }
    QLineEdit *statementEdit() const { return m_statement; }
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void accepted(const saranda::DrawnRelation &relation);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void swap();
    void showEnds();
    void suggestStatement();
    void finish();
    QStringList knownPredicates() const;

    CaseSession &m_session;
    DrawnRelation m_drawn;
    QLabel *m_subject = nullptr;
    QLabel *m_object = nullptr;
    QLineEdit *m_predicate = nullptr;
    QLineEdit *m_statement = nullptr;
    EdtfEdit *m_date = nullptr;
    QPushButton *m_add = nullptr;
    bool m_isStatementOwn = false; ///< the person has written another one
};

} // namespace saranda
