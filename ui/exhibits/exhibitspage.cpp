// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/exhibitspage.h"

#include "core/base/literals.h"
#include "core/domain/origin.h"
#include "core/session/liveassessment.h"
#include "core/session/referenceindex.h"
#include "ui/exhibits/exhibitfields.h"
#include "ui/exhibits/exhibitform.h"
#include "ui/exhibits/exhibitwords.h"
#include "ui/exhibits/filebox.h"
#include "ui/exhibits/filepreview.h"
#include "ui/exhibits/intakebar.h"
#include "ui/exhibits/originspane.h"
#include "ui/exhibits/textbar.h"
#include "ui/records/columnedits.h"
#include "ui/support/emptystate.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/levels.h"
#include "ui/support/passage.h"
#include "ui/support/recordpicker.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QAction>
#include <QScrollArea>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

ExhibitsPage::ExhibitsPage(const PageContext &context, QWidget *parent, Clock clock)
    : DeskPage(context, parent)
    , m_intake(new IntakeBar(context.session, this))
    , m_texts(new TextBar(context.session, this))
{
    createActions();
    createDesk(std::move(clock));
    layout()->addWidget(m_intake);
    layout()->addWidget(m_texts);
    setAcceptDrops(true);
    connectSignals();
    connectPreview();
    connectOrigins();
    QTimer::singleShot(0, m_texts->intake(), &TextIntake::start);
}

void ExhibitsPage::createDesk(Clock clock)
{
    m_model = new RecordModel<Exhibit>(m_context.session, columns(), this);
    m_form = new ExhibitForm(m_context, std::move(clock), this);
    m_form->setContentsMargins(0, spacing::normal, spacing::normal, 0);
    m_preview = new FilePreview(m_context);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("The selected exhibit"));
    m_tabs->addTab(scrolling(m_form), tr("Details"));
    m_tabs->addTab(m_preview, tr("Preview"));
    createReading();
    m_origins = new OriginsPane(m_context);
    m_tabs->addTab(scrolling(m_origins), tr("Origins"));
    setDesk(new RecordDesk(
        m_context,
        {u"exhibits"_s,
         u"exhibit"_s,
         tr("Exhibits"),
         tr("New without file"),
         tr("Enter an exhibit whose file comes later"),
         tr("Remove the selected exhibits; facts stay, without their citations (Delete)"),
         {},
         {}, // its own empty state comes below: files first
         tr("Select an exhibit to see it.")},
        {[this] { return addingExhibit(); },
         [this](const QList<QUuid> &ids) {
             return removalOf(m_context.session,
                              tr("Remove %Ln exhibit(s)", nullptr, int(ids.size())), ids);
         },
         [](int count) { return tr("%Ln exhibit(s) removed.", nullptr, count); },
         [this](const QUuid &id) {
             m_form->showExhibit({id});
             m_preview->showExhibit({id});
             m_origins->showExhibit({id});
             showOriginHints();
         },
         [this] {
             m_tabs->setCurrentIndex(0);
             m_form->startTyping();
         },
         [this] { return exhibitFields(m_context.session.records()); }},
        this));
    m_desk->setContents(m_model, m_tabs, {8, 25, 18, 18, 18, 12, 33, 9, 14, 14, 12},
                        {2, 4, 8, 9, 10});
    setTabOrder(m_tabs->tabBar(), m_tabs->cornerWidget());
    auto *empty = new EmptyState(
        u"exhibits"_s, tr("No exhibit yet"),
        tr("Drop files or folders here. Each file becomes an exhibit: its bytes go into the case "
           "file and its SHA-256 is taken while they come in."),
        m_desk);
    empty->addButton(m_addFiles);
    empty->addButton(m_addFolder);
    empty->addButton(m_desk->newAction());
    m_desk->pane()->setEmptyState(empty);
}

/// To read a file, it can have the whole page; the keys of the next and previous exhibit go on
/// through the list meanwhile.
void ExhibitsPage::createReading()
{
    m_wholePage = new QAction(saranda::icon(u"expand"_s), tr("Whole page"), this);
    m_wholePage->setCheckable(true);
    m_wholePage->setShortcut(Qt::Key_F11);
    m_wholePage->setToolTip(tr("Give the exhibit the whole page, or bring the list back (F11)"));
    connect(m_wholePage, &QAction::toggled, this,
            [this](bool isOn) { m_desk->setListVisible(!isOn); });
    auto *button = new QToolButton;
    button->setDefaultAction(m_wholePage);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    m_tabs->setCornerWidget(button);
    const auto add = [this](const QString &text, const QKeySequence &keys, int rows) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, rows] { m_desk->step(rows); });
        m_reading.append(action);
    };
    m_reading = {m_wholePage};
    add(tr("Next exhibit"), QKeySequence(u"Ctrl+Down"_s), 1);
    add(tr("Previous exhibit"), QKeySequence(u"Ctrl+Up"_s), -1);
    for (QAction *action : std::as_const(m_reading))
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_wholePage->setShortcutContext(Qt::WindowShortcut);
    addActions(m_reading);
}

void ExhibitsPage::createActions()
{
    m_addFiles = new QAction(saranda::icon(u"import"_s), tr("Add files…"), this);
    m_addFiles->setShortcut(QKeySequence(u"Ctrl+Shift+A"_s));
    m_addFiles->setToolTip(tr("Take files into the case as exhibits (Ctrl+Shift+A)"));
    m_addFiles->setEnabled(!m_context.session.isReadOnly());
    m_addFolder = new QAction(saranda::icon(u"folder"_s), tr("Add folder…"), this);
    m_addFolder->setShortcut(QKeySequence(u"Ctrl+Shift+O"_s));
    m_addFolder->setToolTip(tr("Take all files of a folder, and of the folders in it, into the "
                               "case as exhibits (Ctrl+Shift+O)"));
    m_addFolder->setEnabled(!m_context.session.isReadOnly());
    addActions({m_addFiles, m_addFolder});
    m_paste = new QAction(tr("Paste as exhibit"), this);
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut); // fields have a paste of their own
    m_paste->setToolTip(tr("Take the files, the picture or the text of the clipboard into the case "
                           "as exhibits"));
    m_paste->setEnabled(!m_context.session.isReadOnly());
    m_readAgain = new QAction(tr("Read the texts again"), this);
    m_readAgain->setToolTip(tr("Read the text of the selected exhibits into the search anew, for "
                               "example once text recognition is installed"));
    m_readAgain->setEnabled(!m_context.session.isReadOnly());
}

void ExhibitsPage::connectSignals()
{
    connect(m_addFiles, &QAction::triggered, this, &ExhibitsPage::addFiles);
    connect(m_addFolder, &QAction::triggered, this, &ExhibitsPage::addFolder);
    connect(m_paste, &QAction::triggered, this, &ExhibitsPage::paste);
    m_desk->pane()->addAction(m_paste);
    m_desk->pane()->view()->addActions(QList<QAction *>{m_paste, m_readAgain} + m_reading);
    connect(m_readAgain, &QAction::triggered, this, [this] {
        QList<Exhibit::Id> exhibits;
        for (const QUuid &id : m_desk->pane()->selectedIds())
            exhibits.append({id});
        m_texts->intake()->readAgain(exhibits);
    });
    connectParts(m_model, m_form);
    connect(m_form->fileBox(), &FileBox::exported, this, [this](const QString &path) {
        m_desk->message()->showMessage(MessageLine::Kind::Notice,
                                       tr("The file was written to “%1”.").arg(path));
    });
    connect(m_form, &ExhibitForm::custodyPrinted, this,
            [this](const QString &path, const QString &remark) {
                m_desk->message()->showWritten(
                    tr("The custody sheet was written to “%1”.").arg(path), remark);
            });
    connect(m_intake, &IntakeBar::failed, this, &ExhibitsPage::reportFailure);
    connect(m_intake, &IntakeBar::finished, this, &ExhibitsPage::report);
    connect(&m_context.session, &CaseSession::changed, this, &ExhibitsPage::follow);
    connect(&m_context.assessment, &LiveAssessment::updated, this, &ExhibitsPage::takeLevels);
}

/// What is shown of an exhibit besides its own fields: how many facts cite it, its source's name
/// and grade, and where it was derived from.
void ExhibitsPage::follow(const Edit &edit)
{
    QSet<QUuid> touched;
    edit.forEach<Fact>([&](const Change<Fact> &change) {
        for (const std::optional<Fact> *fact : {&change.before, &change.after}) {
            if (!*fact)
                continue;
            for (const Citation &citation : (*fact)->citations)
                touched.insert(citation.exhibit.uuid);
        }
    });
    QSet<QUuid> shownWith;
    edit.forEach<Source>([&](const Change<Source> &one) { shownWith.insert(one.id().uuid); });
    edit.forEach<Exhibit>([&](const Change<Exhibit> &one) { shownWith.insert(one.id().uuid); });
    for (const Exhibit *one :
         m_context.session.references().namingAny<Exhibit>(m_context.session.records(), shownWith))
        touched.insert(one->id.uuid);
    for (const QUuid &id : std::as_const(touched))
        m_model->refresh(Exhibit::Id{id});
}

/// Of 100,000 exhibits an edit moves the level of a few: only their rows change.
void ExhibitsPage::takeLevels(const AssessmentChange &change)
{
    if (change.isWhole)
        m_model->refresh();
    for (const Exhibit::Id exhibit : change.exhibits)
        m_model->refresh(exhibit);
}

QString ExhibitsPage::title() const
{
    return tr("Exhibits");
}

QIcon ExhibitsPage::icon() const
{
    return saranda::icon(u"exhibits"_s);
}

QList<QAction *> ExhibitsPage::pageActions() const
{
    return QList<QAction *>{m_addFiles, m_addFolder} + m_desk->actions()
        + m_preview->previewActions();
}

QList<QAction *> ExhibitsPage::editActions() const
{
    return QList<QAction *>{m_paste} + m_desk->editActions();
}

RecordModel<Exhibit>::Columns ExhibitsPage::columns() const
{
    const CaseRecords &records = m_context.session.records();
    const auto level = [this](const Exhibit &one) -> std::optional<int> {
        const ExhibitResult *result = m_context.assessment.current().exhibit(one.id);
        return result ? std::optional<int>(result->level) : std::nullopt;
    };
    RecordModel<Exhibit>::Columns columns;
    columns.push_back({tr("No."), [](const Exhibit &one) { return one.key; }});
    RecordColumn<Exhibit> titles{tr("Title"), [](const Exhibit &one) { return recordTitle(one); }};
    titles.whole = [](const Exhibit &one) {
        return one.title.trimmed().isEmpty() ? recordTitle(one) : one.title;
    };
    makeEditable(titles, &Exhibit::title, tr("Change title of %1"));
    columns.push_back(std::move(titles));
    RecordColumn<Exhibit> kinds{tr("Kind"),
                                [](const Exhibit &one) { return exhibitKindText(one.kind); }};
    makeChoice<Exhibit>(kinds, &Exhibit::kind, exhibitKindChoices, tr("Change kind of %1"), true);
    columns.push_back(std::move(kinds));
    RecordColumn<Exhibit> dates{tr("Date"),
                                [](const Exhibit &one) { return humanDate(one.date, QLocale()); },
                                [](const Exhibit &one) -> QVariant {
                                    if (one.date.isUndated())
                                        return {};
                                    return qlonglong(one.date.bounds().earliestStart);
                                }};
    makeEditable(dates, &Exhibit::date, tr("Change date of %1"));
    columns.push_back(std::move(dates));
    columns.push_back({tr("Source"), [&records](const Exhibit &one) {
                           const Source *source =
                               one.source ? records.sources.find(*one.source) : nullptr;
                           return source ? recordTitle(*source) : QString();
                       }});
    columns.push_back({tr("Grade"), [&records](const Exhibit &one) {
                           return gradeCode(effectiveReliability(records, one), one.credibility);
                       }});
    RecordColumn<Exhibit> levels{tr("Level"), [level](const Exhibit &one) {
                                     const std::optional<int> known = level(one);
                                     return known ? levelOutcome(*known) : tr("assessing…");
                                 }};
    levels.sortKey = [level](const Exhibit &one) -> QVariant {
        const std::optional<int> known = level(one);
        return known ? QVariant(*known) : QVariant();
    };
    levels.level = level;
    columns.push_back(std::move(levels));
    const auto citing = [&references = m_context.session.references()](const Exhibit &one) {
        return references.count<Fact>(one.id.uuid);
    };
    RecordColumn<Exhibit> uses{
        tr("Facts"), [citing](const Exhibit &one) { return QLocale().toString(citing(one)); }};
    uses.sortKey = [citing](const Exhibit &one) { return citing(one); };
    columns.push_back(std::move(uses));
    columns.push_back(
        {tr("Origin"), [&records](const Exhibit &one) { return originOf(records, one); }});
    columns.push_back(
        {tr("Size"),
         [](const Exhibit &one) { return one.file ? fileSizeText(one.file->size) : QString(); },
         [](const Exhibit &one) -> QVariant {
             return one.file && one.file->size ? QVariant(*one.file->size) : QVariant();
         }});
    RecordColumn<Exhibit> markings{tr("Marking"), [](const Exhibit &one) { return one.marking; }};
    makeMarkingChoice(markings, records, tr("Change marking of %1"));
    columns.push_back(std::move(markings));
    return columns;
}

Edit ExhibitsPage::addingExhibit() const
{
    Exhibit exhibit;
    exhibit.id = Exhibit::Id::make();
    exhibit.key = nextKey<Exhibit>(m_context.session.records());
    exhibit.title = tr("New exhibit");
    Edit edit{tr("Add exhibit %1").arg(exhibit.key), {}};
    edit.add(std::move(exhibit));
    return edit;
}

bool ExhibitsPage::showRecord(const RecordRef &record)
{
    if (record.kind != u"exhibit"_s || !m_desk->showRecord(record.id))
        return false;
    if (const Passage passage = passageOfPart(record.part); !passage.isEmpty()) {
        m_tabs->setCurrentWidget(m_preview);
        m_preview->showPassage(passage);
    }
    return true;
}

} // namespace saranda
