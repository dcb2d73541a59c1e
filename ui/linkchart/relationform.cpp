// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchart/relationform.h"

#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "ui/support/edtfedit.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

RelationForm::RelationForm(CaseSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_subject(plainLabel({}, this))
    , m_object(plainLabel({}, this))
    , m_predicate(new QLineEdit(this))
    , m_statement(new QLineEdit(this))
    , m_date(new EdtfEdit(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("New relation"));
    auto *heading = new QLabel(tr("New relation"), this);
    makeHeading(heading, 3);
    auto *form = new FormLayout;
    form->addField(tr("From"), m_subject);
    form->addField(tr("&Relation"), m_predicate,
                   tr("What the one has to do with the other: uses, is financed by, …"));
    form->addField(tr("To"), m_object);
    form->addField(tr("&Statement"), m_statement, tr("The fact in words"));
    form->addField(tr("&Date"), m_date);
    m_add = new QPushButton(saranda::icon(u"add"_s), tr("Add the fact"), this);
    auto *turn = new QPushButton(tr("The other way"), this);
    turn->setToolTip(tr("Turns the relation around"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(turn);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addLayout(form);
    column->addLayout(buttons);
    setFixedWidth(fontMetrics().averageCharWidth() * 64);
    connect(m_predicate, &QLineEdit::textChanged, this, &RelationForm::suggestStatement);
    connect(m_statement, &QLineEdit::textEdited, this, [this] { m_isStatementOwn = true; });
    connect(turn, &QPushButton::clicked, this, &RelationForm::swap);
    connect(cancel, &QPushButton::clicked, this, &RelationForm::closed);
    connect(m_add, &QPushButton::clicked, this, &RelationForm::finish);
    hide();
}

void RelationForm::open(const EntityRef &subject, const EntityRef &object)
{
    m_drawn = {};
    m_drawn.subject = subject;
    m_drawn.object = object;
    m_isStatementOwn = false;
    m_predicate->clear();
    m_date->giveUp();
    m_date->setDate({});
    auto *completer = new QCompleter(knownPredicates(), m_predicate);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_predicate->completer();
    m_predicate->setCompleter(completer);
    showEnds();
    show();
    raise();
    m_predicate->setFocus();
}

void RelationForm::leave()
{
    m_date->giveUp();
    hide();
}

QStringList RelationForm::knownPredicates() const
{
    QStringList words{tr("uses"),          tr("controls"),          tr("is financed by"),
                      tr("belongs to"),    tr("is employed by"),    tr("is registered to"),
                      tr("is located in"), tr("was accessed from"), tr("is instructed by")};
    int seen = 0;
    for (const Fact &fact : m_session.records().facts.rows()) {
        if (++seen > 5000)
            break; // enough to learn how the case words its relations
        if (fact.relation && !words.contains(fact.relation->predicate))
            words.append(fact.relation->predicate);
    }
    words.sort(Qt::CaseInsensitive);
    return words;
}

void RelationForm::showEnds()
{
    const auto nameOf = [this](const EntityRef &entity) {
        return safeLine(entityKey(m_session.records(), entity) + u"  "_s
                            + entityName(m_session.records(), entity),
                        120);
    };
    m_subject->setText(nameOf(m_drawn.subject));
    m_object->setText(nameOf(m_drawn.object));
    suggestStatement();
}

void RelationForm::swap()
{
    std::swap(m_drawn.subject, m_drawn.object);
    showEnds();
}

void RelationForm::suggestStatement()
{
    m_drawn.predicate = m_predicate->text().trimmed();
    m_add->setEnabled(!m_drawn.predicate.isEmpty());
    if (!m_isStatementOwn)
        m_statement->setText(m_drawn.predicate.isEmpty()
                                 ? QString()
                                 : relationStatement(m_session.records(), m_drawn));
}

void RelationForm::finish()
{
    if (m_drawn.predicate.isEmpty() || m_date->hasError()) {
        (m_drawn.predicate.isEmpty() ? m_predicate : m_date->lineEdit())->setFocus();
        return;
    }
    m_drawn.statement = m_statement->text().trimmed();
    m_drawn.date = m_date->date();
    Q_EMIT accepted(m_drawn);
}

void RelationForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish();
    else
        QFrame::keyPressEvent(event);
}

} // namespace saranda
