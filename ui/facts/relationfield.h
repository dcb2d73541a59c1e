// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QStringListModel;
class QToolButton;

namespace saranda {

class CaseSession;
class EntityPicker;
class LineField;
struct Error;

/// What a fact links: subject, predicate, object. Tells of a relation once all three are there;
/// until then it says which part is missing.
class RelationField : public QWidget
{
    Q_OBJECT

public:
    explicit RelationField(CaseSession &session, QWidget *parent = nullptr);

    /// Another fact is shown from now on; any word that tells it from others. What is half there
    /// stays with the fact it was entered for.
    void setFact(const QString &fact);
    /// The fact that is shown is called so from now on: it was new, and has been made.
    void renameFact(const QString &fact) { m_fact = fact; }
    void forget(); ///< what is half there
    void setRelation(const std::optional<Relation> &relation);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited(const std::optional<saranda::Relation> &relation);
    void refused(const saranda::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void show(const Relation &relation);
    bool isHalf() const;
    void take();
    void clearRelation();
    void showMissing();
    void offerPredicates();

    CaseSession &m_session;
    QString m_fact;
    QHash<QString, Relation> m_halves; ///< of facts that are not shown
    Relation m_relation;
    std::optional<Relation> m_told;
    EntityPicker *m_subject = nullptr;
    LineField *m_predicate = nullptr;
    QStringListModel *m_predicates = nullptr;
    EntityPicker *m_object = nullptr;
    QToolButton *m_clear = nullptr;
    QLabel *m_missing = nullptr;
    bool m_isNarrow = false; ///< each of the three has a row of its own
};

} // namespace saranda
