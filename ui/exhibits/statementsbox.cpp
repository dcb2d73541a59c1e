// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/statementsbox.h"

#include "core/base/literals.h"
#include "ui/support/safetext.h"
#include "ui/support/sectionheader.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <memory>

namespace saranda {

using namespace literals;

namespace {

constexpr qsizetype mostRows = 14;

struct StatementWords {
    Q_DECLARE_TR_FUNCTIONS(saranda::StatementWords)
};

QString nameOf(const QString &what)
{
    static const QHash<QString, QString> names{
        {u"title"_s, StatementWords::tr("Title")},
        {u"author"_s, StatementWords::tr("Author")},
        {u"subject"_s, StatementWords::tr("Subject")},
        {u"created"_s, StatementWords::tr("Created")},
        {u"modified"_s, StatementWords::tr("Changed")},
        {u"sent"_s, StatementWords::tr("Sent")},
        {u"weekday"_s, StatementWords::tr("Wrong weekday")},
        {u"taken"_s, StatementWords::tr("Taken")},
        {u"from"_s, StatementWords::tr("From")},
        {u"sender"_s, StatementWords::tr("Sent by")},
        {u"reply-to"_s, StatementWords::tr("Replies to")},
        {u"return-path"_s, StatementWords::tr("Returns to")},
        {u"to"_s, StatementWords::tr("To")},
        {u"cc"_s, StatementWords::tr("Copy to")},
        {u"received"_s, StatementWords::tr("Passed on")},
        {u"message-id"_s, StatementWords::tr("Message id")},
        {u"producer"_s, StatementWords::tr("Made with")},
        {u"camera"_s, StatementWords::tr("Camera")},
        {u"place"_s, StatementWords::tr("Place")},
        {u"size"_s, StatementWords::tr("Pixels")},
        {u"scripts"_s, StatementWords::tr("Scripts inside")},
        {u"action"_s, StatementWords::tr("Actions, never run")},
        {u"attachment"_s, StatementWords::tr("Attached")},
        {u"identifier"_s, StatementWords::tr("Identifier")},
    };
    return names.value(what, what);
}

} // namespace

StatementsBox::StatementsBox(CaseSession &session, RecordForm<Exhibit> &form, Rows rows,
                             QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(form)
    , m_kind(rows)
    , m_header(new SectionHeader(rows == Rows::ForOpenFields ? tr("Suggested by the file")
                                                             : tr("What the file says of itself")))
{
    m_header->setNote(tr("read, not trusted"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_header);
    m_form.onShow([this](const Exhibit &) { fill(); });
    hide();
}

void StatementsBox::showStatements(const QList<FileStatement> &statements)
{
    if (statements == m_statements && m_rows)
        return;
    m_statements = statements;
    m_showsAll = false;
    fill();
}

/// Mails have come through many servers.
void StatementsBox::showAll()
{
    m_showsAll = true;
    fill();
}

/// The rows anew: which buttons there are depends on what the exhibit has by now.
void StatementsBox::fill()
{
    std::unique_ptr<QWidget>(m_rows).reset();
    m_rows = new QWidget;
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::normal);
    m_grid->setVerticalSpacing(spacing::tight);
    m_grid->setColumnStretch(1, 1);
    QList<FileStatement> own;
    std::copy_if(m_statements.begin(), m_statements.end(), std::back_inserter(own),
                 [this](const FileStatement &one) {
                     return fillsOpenField(one) == (m_kind == Rows::ForOpenFields);
                 });
    const qsizetype shown = m_showsAll ? own.size() : std::min(own.size(), mostRows);
    for (qsizetype row = 0; row < shown; ++row)
        addRow(int(row), own.at(row));
    if (shown < own.size()) {
        auto *rest = new QPushButton(tr("Show %Ln more", nullptr, int(own.size() - shown)));
        connect(rest, &QPushButton::clicked, this, &StatementsBox::showAll, Qt::QueuedConnection);
        m_grid->addWidget(rest, int(shown), 1, Qt::AlignLeft);
    }
    layout()->addWidget(m_rows);
    placeInTabOrder();
    setVisible(!own.isEmpty());
}

/// The title is open as long as it is the name of the file that came in.
bool StatementsBox::fillsOpenField(const FileStatement &statement) const
{
    const Exhibit *exhibit = m_form.record();
    if (!exhibit || m_session.isReadOnly())
        return false;
    if (!statement.date.isEmpty())
        return exhibit->date.isUndated() && CaseDate::parse(statement.date);
    const bool isTitle = statement.what == u"title" || statement.what == u"subject";
    const QString name = exhibit->file ? exhibit->file->name : QString();
    return isTitle && !statement.value.trimmed().isEmpty() && exhibit->title != statement.value
        && (exhibit->title.trimmed().isEmpty() || exhibit->title == name
            || exhibit->title == QFileInfo(name).completeBaseName());
}

/// What is made anew stands last in the order of Tab: it belongs where this box is.
void StatementsBox::placeInTabOrder()
{
    QWidget *before = previousInFocusChain();
    while (before != this
           && (!(before->focusPolicy() & Qt::TabFocus) || m_rows->isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (QPushButton *button : m_rows->findChildren<QPushButton *>()) {
        setTabOrder(before, button);
        before = button;
    }
}

void StatementsBox::addRow(int row, const FileStatement &statement)
{
    QLabel *name = plainLabel(nameOf(statement.what));
    name->setWordWrap(false);
    makeMuted(name);
    QLabel *value = plainLabel(safeLine(statement.value, 300));
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
    if (!m_session.isReadOnly())
        addUse(row, statement);
}

void StatementsBox::addUse(int row, const FileStatement &statement)
{
    const Exhibit *exhibit = m_form.record();
    const Result<CaseDate> date = CaseDate::parse(statement.date);
    QString text;
    std::function<void()> use;
    if (exhibit && !statement.date.isEmpty() && date && exhibit->date != *date) {
        text = tr("Use as date");
        use = [this, date = *date] {
            m_form.change(tr("Take date of %1 from its file"),
                          [&date](Exhibit &after) { after.date = date; });
        };
    } else if (exhibit && (statement.what == u"title" || statement.what == u"subject")
               && exhibit->title != statement.value) {
        text = tr("Use as title");
        use = [this, title = safeLine(statement.value, 300)] {
            m_form.change(tr("Take title of %1 from its file"),
                          [&title](Exhibit &after) { after.title = title; });
        };
    }
    if (!use)
        return;
    auto *button = new QPushButton(text);
    button->setAccessibleName(tr("%1: %2").arg(text, safeLine(statement.value, 80)));
    connect(button, &QPushButton::clicked, this, use, Qt::QueuedConnection);
    m_grid->addWidget(button, row, 2, Qt::AlignTop);
}

} // namespace saranda
