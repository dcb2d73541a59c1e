// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"

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

    void setRelation(const std::optional<Relation> &relation);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited(const std::optional<saranda::Relation> &relation);
    void refused(const saranda::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void take();
    void clearRelation();
    void showMissing();
    void offerPredicates();

    CaseSession &m_session;
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
