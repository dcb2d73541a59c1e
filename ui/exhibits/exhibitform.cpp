// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/exhibitform.h"

#include "core/base/literals.h"
#include "ui/annexes/custodydialog.h"
#include "ui/exhibits/custodytable.h"
#include "ui/exhibits/exhibitnumber.h"
#include "ui/exhibits/exhibitwords.h"
#include "ui/exhibits/filebox.h"
#include "ui/exhibits/gradebox.h"
#include "ui/exhibits/originbox.h"
#include "ui/exhibits/statementsbox.h"
#include "ui/records/recordlinks.h"
#include "ui/support/chain.h"
#include "ui/support/icons.h"
#include "ui/support/sectionheader.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

ExhibitForm::ExhibitForm(const PageContext &context, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(context.session, this, [this](const Error &error) { Q_EMIT refused(error); })
    , m_number(new LineField)
    , m_title(new LineField)
    , m_kind(new ChoiceField(exhibitKindChoices()))
    , m_date(new EdtfEdit)
    , m_language(new LineField)
    , m_marking(new ChoiceField(markingChoices(context.session.records().info)))
    , m_note(new TextField)
    , m_challenge(new RecordPicker(
          [&session = context.session] { return pickItems<Fact>(session.records()); }))
    , m_usesTitle(new SectionHeader(tr("Used in")))
    , m_uses(new RecordLinks(tr("No fact cites this exhibit yet.")))
{
    m_kind->setEditable(true);
    m_grade = new GradeBox(context, m_form);
    m_origin = new OriginBox(context, m_form);
    m_file = new FileBox(context, m_form);
    m_suggestions = new StatementsBox(context.session, m_form, StatementsBox::Rows::ForOpenFields);
    m_statements = new StatementsBox(context.session, m_form, StatementsBox::Rows::Others);
    m_custody = makeCustodyModel(
        [this](const QString &text, const QList<CustodyEntry> &rows) {
            return m_form.change(text, [&rows](Exhibit &after) { after.custody = rows; });
        },
        context.session.userName(), clock, this);
    m_custody->setReadOnly(context.session.isReadOnly());
    m_custodyTable = new RowTable(tr("Chain of custody"), tr("Add custody entry"),
                                  tr("Remove custody entry"), m_custody);
    m_custodyTable->setReadOnly(context.session.isReadOnly());
    auto *print = new QAction(icon(u"custody"_s), tr("Custody sheet…"), this);
    print->setToolTip(tr("Print who had this exhibit when, and why"));
    m_custodyTable->addButton(print);
    connect(print, &QAction::triggered, this, &ExhibitForm::printCustody);
    m_uses->setAccessibleName(tr("Where the exhibit is used"));
    createLayout();
    bind();
}

void ExhibitForm::createLayout()
{
    auto *fields = new QWidget;
    auto *form = new FormLayout(fields);
    form->addField(tr("N&umber"), m_number,
                   tr("Everything that cites the exhibit follows: facts, drafts and the annexes"));
    form->addField(tr("&Title"), m_title);
    form->addField(tr("&Kind"), m_kind);
    form->addField(tr("D&ate"), m_date, tr("When it was made"));
    form->addField(tr("&Language"), m_language, tr("Code of its language, such as en or ko"));
    form->addField(tr("&Marking"), m_marking, tr("Who may see it"));
    auto *rest = new QWidget;
    auto *restForm = new FormLayout(rest);
    restForm->addField(tr("Challenged &by"), m_challenge,
                       tr("A fact such as “forged” or “clock wrong”: the better it is proved, the "
                          "less the exhibit counts."));
    restForm->addField(tr("&Note"), m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(fields);
    column->addWidget(m_suggestions);
    column->addWidget(new SectionHeader(tr("Grade")));
    column->addWidget(m_grade);
    column->addWidget(new SectionHeader(tr("Where it comes from")));
    column->addWidget(m_origin);
    column->addWidget(m_file);
    column->addWidget(m_statements);
    column->addWidget(m_custodyTable);
    column->addWidget(m_usesTitle);
    column->addWidget(m_uses);
    column->addWidget(new SectionHeader(tr("Remarks")));
    column->addWidget(rest);
    column->addStretch(1);
}

void ExhibitForm::bind()
{
    m_number->setReadOnly(m_context.session.isReadOnly());
    m_form.onShow([this](const Exhibit &exhibit) { m_number->setValue(exhibit.key); });
    connect(m_number, &LineField::edited, this, &ExhibitForm::renumber);
    m_form.line(m_title, &Exhibit::title, tr("Change title of %1"));
    m_form.choice(m_kind, &Exhibit::kind, tr("Change kind of %1"));
    m_form.date(m_date, &Exhibit::date, tr("Change date of %1"));
    m_form.line(m_language, &Exhibit::language, tr("Change language of %1"));
    m_form.choice(m_marking, &Exhibit::marking, tr("Change marking of %1"));
    m_form.picker<Fact>(m_challenge, &Exhibit::challenge, tr("Change challenge of %1"));
    m_form.text(m_note, &Exhibit::note, tr("Change note of %1"));
    m_form.onShow([this](const Exhibit &exhibit) { m_custody->setRows(exhibit.custody); });
    m_form.onShow([this](const Exhibit &exhibit) { showUses(exhibit); });
    connect(m_custody, &RowsModel::refused, this, &ExhibitForm::refused);
    connect(m_file, &FileBox::refused, this, &ExhibitForm::refused);
    connect(m_origin, &OriginBox::refused, this, &ExhibitForm::refused);
    connect(m_uses, &RecordLinks::requested, this, &ExhibitForm::recordRequested);
    connect(&m_context.session, &CaseSession::changed, this, &ExhibitForm::followCase);
}

void ExhibitForm::showStatements(const QList<FileStatement> &statements)
{
    m_suggestions->showStatements(statements);
    m_statements->showStatements(statements);
}

/// Spaces around a number would be part of it and seen by nobody.
void ExhibitForm::renumber(const QString &entered)
{
    const Exhibit *exhibit = m_form.record();
    const QString number = entered.trimmed();
    if (!exhibit || number == exhibit->key) {
        m_number->reset(exhibit ? exhibit->key : QString());
        return;
    }
    const Edit edit = renumberingOf(m_context.session.records(), *exhibit, number);
    if (const Result<> applied = m_context.session.apply(edit); !applied) {
        Q_EMIT refused(applied.error());
        m_form.fill();
    }
}

void ExhibitForm::followCase(const Edit &edit)
{
    bool isTouched = edit.touches<Source, Fact>();
    edit.forEach<Exhibit>([&](const Change<Exhibit> &change) {
        isTouched = isTouched || change.id() != m_form.id(); // origins are shared
    });
    if (edit.touches<CaseInfo>())
        m_marking->setChoices(markingChoices(m_context.session.records().info));
    if (isTouched)
        m_form.fill();
}

void ExhibitForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const Exhibit *exhibit = m_form.record(); exhibit && m_usesAreStale)
        showUses(*exhibit);
}

void ExhibitForm::showUses(const Exhibit &exhibit)
{
    // Not while another page is in front.
    m_usesAreStale = !isVisible();
    if (m_usesAreStale)
        return;
    std::vector<RecordLink> links;
    for (const ChainLink &link :
         usedBy(m_context.session, m_context.doctrine, {u"exhibit"_s, exhibit.id.uuid, {}}))
        links.push_back(
            {link.ref,
             tr("%1 %2 (%3)", "key, title, how it is cited").arg(link.key, link.title, link.role)});
    m_usesTitle->setNote(links.empty() ? QString() : QLocale().toString(qsizetype(links.size())));
    m_uses->setLinks(links);
}

void ExhibitForm::showExhibit(Exhibit::Id id)
{
    m_form.show(id);
}

void ExhibitForm::printCustody()
{
    const Exhibit *exhibit = m_form.record();
    if (!exhibit)
        return;
    const QFileInfo file(m_context.session.path());
    auto *dialog =
        new CustodyDialog(m_context.session, m_context.doctrine, m_context.prompt,
                          file.dir().filePath(tr("%1 custody sheet").arg(file.completeBaseName())),
                          exhibit->id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CustodyDialog::written, this, &ExhibitForm::custodyPrinted);
    dialog->open();
}

void ExhibitForm::startTyping()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

} // namespace saranda
