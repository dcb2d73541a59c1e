// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorities/authoritiespage.h"

#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "ui/authorities/authoritiesmodel.h"
#include "ui/authorities/authoritypane.h"
#include "ui/authorities/authoritywords.h"
#include "ui/authorities/positionform.h"
#include "ui/authorities/positionsmodel.h"
#include "ui/records/sidebyside.h"
#include "ui/support/firstrow.h"
#include "ui/support/focusforward.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/listprint.h"
#include "ui/support/messageline.h"
#include "ui/support/settings.h"
#include "ui/support/tableprint.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

AuthoritiesPage::AuthoritiesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_language(QLocale().name())
    , m_tabs(new QTabWidget(this))
    , m_message(new MessageLine(this))
{
    createActions();
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(title());
    m_tabs->addTab(createLibrary(), saranda::icon(u"authorities"_s), tr("Library"));
    m_tabs->addTab(createPositions(), saranda::icon(u"states"_s), tr("Positions of States"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    forwardFocus(this, m_tabs);
    connectSignals();
    for (TablePane *pane : {m_library, m_positions})
        FirstRow::select(pane);
}

QString AuthoritiesPage::title() const
{
    return tr("Authorities");
}

QIcon AuthoritiesPage::icon() const
{
    return saranda::icon(u"authorities"_s);
}

void AuthoritiesPage::createActions()
{
    m_copy = new QAction(saranda::icon(u"copy"_s), tr("Copy the citation"), this);
    m_copy->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copy->setToolTip(tr("Copy the full citation of the selected place (%1)")
                           .arg(m_copy->shortcut().toString(QKeySequence::NativeText)));
    m_print = new QAction(saranda::icon(u"print"_s), tr("Print the list…"), this);
    m_save = makeSaveListAction(this);
    m_copyTable = new QAction(tr("Copy the list as a table"), this);
    m_copyText = new QAction(tr("Copy the list as text"), this);
    connect(m_copyTable, &QAction::triggered, this, [this] { current()->view()->copyAsTable(); });
    connect(m_copyText, &QAction::triggered, this, [this] { current()->view()->copyAsText(); });
    addAction(m_copy);
    addAction(m_print);
    addAction(m_save);
}

QList<QAction *> AuthoritiesPage::pageActions() const
{
    return {m_copy, m_print, m_save};
}

QList<QAction *> AuthoritiesPage::editActions() const
{
    return {m_copy, m_copyTable, m_copyText};
}

TablePane *AuthoritiesPage::current() const
{
    return m_tabs->currentIndex() == 0 ? m_library : m_positions;
}

QWidget *AuthoritiesPage::sideBySide(const QString &name, QWidget *table, QWidget *detail)
{
    detail->setContentsMargins(spacing::wide, 0, spacing::normal, 0);
    auto *splitter = new SideBySide(m_context.settings, name, this);
    splitter->setWidgets(table, scrolling(detail));
    splitter->setContentsMargins(spacing::normal, spacing::normal, spacing::normal,
                                 spacing::normal);
    return splitter;
}

QWidget *AuthoritiesPage::createLibrary()
{
    m_places = new AuthoritiesModel(m_context.doctrine, m_language, this);
    m_library = new TablePane(u"authorities"_s, m_context.settings, this);
    m_library->setModel(m_places);
    m_library->hideAtFirst({AuthoritiesModel::KindColumn, AuthoritiesModel::YearColumn});
    m_library->filterEdit()->setPlaceholderText(
        tr("Search the library: a word of a rule, a case, a paragraph"));
    m_library->view()->setAccessibleName(tr("Places in the authorities"));
    m_library->fitColumns({20, 13, 40, 17, 16, 8}, AuthoritiesModel::PropositionColumn);
    m_library->offerViews();
    m_authority = new AuthorityPane(m_context.doctrine, m_language, this);
    return sideBySide(u"authorities"_s, m_library, m_authority);
}

QWidget *AuthoritiesPage::createPositions()
{
    m_stances = new PositionsModel(m_context.session, m_context.doctrine, this);
    m_positions = new TablePane(u"positions"_s, m_context.settings, this);
    m_positions->setModel(m_stances);
    m_positions->hideAtFirst({PositionsModel::LibraryAsOfColumn});
    m_positions->view()->setAccessibleName(tr("Positions of States on due diligence"));
    m_positions->fitColumns({24, 8, 18, 24, 13, 18, 14}, PositionsModel::SourceColumn);
    m_positions->offerViews();
    m_position = new PositionForm(m_context, this);
    return sideBySide(u"positions"_s, m_positions, m_position);
}

void AuthoritiesPage::connectSignals()
{
    connect(m_library, &TablePane::currentIdChanged, this, [this](const QUuid &id) {
        m_authority->showPlace(m_places->row(id));
        m_copy->setEnabled(m_places->row(id) != nullptr);
    });
    connect(m_positions, &TablePane::currentIdChanged, this, [this](const QUuid &id) {
        m_position->showState(m_stances->code(id));
        Q_EMIT selectionChanged(selectedRecord());
    });
    connect(m_position, &PositionForm::refused, m_message, &MessageLine::showError);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_copy->setEnabled(tab == 0 && m_places->row(m_library->currentId()));
        Q_EMIT selectionChanged(selectedRecord());
    });
    connect(m_copy, &QAction::triggered, this, [this] {
        const bool isShort =
            m_context.settings.text(u"authorities/citation"_s, u"full"_s) == u"short";
        QGuiApplication::clipboard()->setText(isShort ? m_authority->shortCitation()
                                                      : m_authority->citation());
        Q_EMIT statusMessage(tr("The citation was copied."));
    });
    const auto listed = [this] { return paper(); };
    connect(m_print, &QAction::triggered, this, [this, listed] { current()->print(this, listed); });
    connect(m_save, &QAction::triggered, this,
            [this, listed] { current()->save(m_context.prompt, listed, *m_message); });
}

/// What the list in front says of itself where it leaves the window.
ListPaper AuthoritiesPage::paper() const
{
    ListPaper paper =
        listPaper(m_tabs->tabText(m_tabs->currentIndex()), m_context.session.records());
    if (current() == m_library)
        paper.marking.clear(); // what is published is nobody's secret
    return paper;
}

bool AuthoritiesPage::showAuthority(const AuthorityRef &ref)
{
    const QUuid id = libraryId(ref.authority + u'\n' + ref.pinpoint);
    if (!m_places->row(id) || !m_library->selectId(id))
        return false;
    m_tabs->setCurrentIndex(0);
    m_library->view()->setFocus();
    return true;
}

bool AuthoritiesPage::showRecord(const RecordRef &record)
{
    if (record.kind != u"state"_s)
        return false;
    const State *state = m_context.session.records().states.find({record.id});
    if (!state || !m_positions->selectId(libraryId(state->key)))
        return false;
    m_tabs->setCurrentIndex(1);
    m_positions->view()->setFocus();
    return true;
}

RecordRef AuthoritiesPage::selectedRecord() const
{
    if (m_tabs->currentIndex() != 1)
        return {};
    const QString code = m_stances->code(m_positions->currentId());
    const State *state = m_context.session.records().states.findKey(code);
    return state ? RecordRef{u"state"_s, state->id.uuid, {}} : RecordRef();
}

} // namespace saranda
