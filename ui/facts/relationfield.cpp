// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/relationfield.h"

#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "ui/facts/entitypicker.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/recordpicker.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QStringListModel>
#include <QToolButton>

#include <utility>

namespace saranda {

using namespace literals;

RelationField::RelationField(CaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    m_subject = new EntityPicker(session, this);
    m_subject->picker()->setPlaceholder(tr("Who or what"));
    m_subject->picker()->lineEdit()->setAccessibleName(tr("Subject of the relation"));
    m_predicate = new LineField(this);
    m_predicate->setPlaceholderText(tr("does what: uses, financed by, …"));
    m_predicate->setAccessibleName(tr("Predicate of the relation"));
    m_predicates = new QStringListModel(this);
    auto *completer = new QCompleter(m_predicates, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_predicate->setCompleter(completer);
    m_object = new EntityPicker(session, this);
    m_object->picker()->setPlaceholder(tr("To whom or what"));
    m_object->picker()->lineEdit()->setAccessibleName(tr("Object of the relation"));
    m_clear = new QToolButton(this);
    m_clear->setIcon(icon(u"remove"_s));
    m_clear->setAutoRaise(true);
    m_clear->setAccessibleName(tr("Remove the relation"));
    m_clear->setToolTip(tr("Remove the relation"));
    m_missing = plainLabel({}, this);
    makeSmall(m_missing);
    makeMuted(m_missing);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 2);
    arrange();
    setFocusProxy(m_subject);

    connect(m_subject, &EntityPicker::edited, this, &RelationField::take);
    connect(m_object, &EntityPicker::edited, this, &RelationField::take);
    connect(m_predicate, &LineField::edited, this, &RelationField::take);
    connect(m_subject, &EntityPicker::refused, this, &RelationField::refused);
    connect(m_object, &EntityPicker::refused, this, &RelationField::refused);
    connect(m_clear, &QToolButton::clicked, this, &RelationField::clearRelation);
    showMissing();
}

/// Three in a row would show no name whole beside a list, and two none with large text.
void RelationField::arrange()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int lastRow = m_isNarrow ? 2 : 1;
    const int wide = m_isNarrow ? 3 : 1;
    grid->addWidget(m_subject, 0, 0, 1, wide);
    grid->addWidget(m_predicate, m_isNarrow ? 1 : 0, m_isNarrow ? 0 : 1, 1, wide);
    grid->addWidget(m_object, lastRow, 0, 1, 2);
    grid->addWidget(m_clear, lastRow, 2);
    grid->addWidget(m_missing, lastRow + 1, 0, 1, 3);
}

void RelationField::resizeEvent(QResizeEvent *event)
{
    constexpr int lettersOfTwo = 44;
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < lettersOfTwo * fontMetrics().averageCharWidth();
    if (std::exchange(m_isNarrow, isNarrow) == isNarrow)
        return;
    for (QWidget *part : QList<QWidget *>{m_subject, m_predicate, m_object, m_clear, m_missing})
        layout()->removeWidget(part);
    arrange();
}

void RelationField::setFact(const QString &fact)
{
    if (fact == m_fact)
        return;
    if (isHalf())
        m_halves.insert(m_fact, m_relation);
    m_fact = fact;
    m_told.reset();
    show(m_halves.take(fact));
}

void RelationField::forget()
{
    if (isHalf())
        show({});
}

/// Something is entered, and nothing of it stored.
bool RelationField::isHalf() const
{
    return !m_told && m_relation != Relation();
}

void RelationField::setRelation(const std::optional<Relation> &relation)
{
    const bool isSameAsTold = relation == m_told;
    m_told = relation;
    // A relation that is only half there stays while other fields of the fact change.
    if (!isSameAsTold || relation || m_relation == Relation())
        show(relation.value_or(Relation()));
}

void RelationField::show(const Relation &relation)
{
    m_relation = relation;
    m_subject->setEntity(m_relation.subject);
    m_predicate->setValue(m_relation.predicate);
    m_object->setEntity(m_relation.object);
    offerPredicates();
    showMissing();
}

void RelationField::setReadOnly(bool readOnly)
{
    m_subject->setReadOnly(readOnly);
    m_object->setReadOnly(readOnly);
    m_predicate->setReadOnly(readOnly);
    m_clear->setVisible(!readOnly);
}

void RelationField::take()
{
    m_relation.subject = m_subject->entity();
    m_relation.predicate = m_predicate->value().trimmed();
    m_relation.object = m_object->entity();
    showMissing();
    const bool isWhole = !m_relation.subject.isNull() && !m_relation.predicate.isEmpty()
        && !m_relation.object.isNull();
    if (isWhole && m_told != m_relation) {
        m_told = m_relation;
        Q_EMIT edited(m_told);
    }
}

void RelationField::clearRelation()
{
    m_relation = {};
    m_subject->setEntity({});
    m_predicate->reset({});
    m_object->setEntity({});
    showMissing();
    if (m_told) {
        m_told.reset();
        Q_EMIT edited(std::nullopt);
    }
}

void RelationField::showMissing()
{
    const bool isEmpty =
        m_relation.subject.isNull() && m_relation.predicate.isEmpty() && m_relation.object.isNull();
    QString text;
    if (isEmpty)
        text = tr("A relation puts the fact on the link chart.");
    else if (m_relation.subject.isNull())
        text = tr("The subject is missing: nothing is stored until it is named.");
    else if (m_relation.predicate.isEmpty())
        text = tr("The predicate is missing: nothing is stored until it is named.");
    else if (m_relation.object.isNull())
        text = tr("The object is missing: nothing is stored until it is named.");
    m_missing->setText(text);
    m_missing->setVisible(!text.isEmpty());
    m_clear->setEnabled(!isEmpty);
}

void RelationField::offerPredicates()
{
    QStringList words{tr("uses"),       tr("controls"),      tr("financed by"),
                      tr("member of"),  tr("employed by"),   tr("registered to"),
                      tr("located in"), tr("accessed from"), tr("instructed by")};
    int seen = 0;
    for (const Fact &fact : m_session.records().facts.rows()) {
        if (++seen > 5000)
            break; // enough to learn how the case words its relations
        if (fact.relation && !words.contains(fact.relation->predicate))
            words.append(fact.relation->predicate);
    }
    words.sort(Qt::CaseInsensitive);
    m_predicates->setStringList(words);
}

} // namespace saranda
