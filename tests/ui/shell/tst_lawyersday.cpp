// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/actors/actorspage.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/bearingentry.h"
#include "ui/assessment/claimdialog.h"
#include "ui/assessment/elementpanel.h"
#include "ui/assessment/findingform.h"
#include "ui/assessment/proofpane.h"
#include "ui/communications/communicationspage.h"
#include "ui/exhibits/exhibitspage.h"
#include "ui/facts/citationspane.h"
#include "ui/facts/factform.h"
#include "ui/facts/factspage.h"
#include "ui/incidents/incidentspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/navigationrail.h"
#include "ui/sources/sourcespage.h"
#include "ui/support/edtfedit.h"
#include "ui/support/form.h"
#include "ui/support/tableview.h"
#include "ui/tasks/taskspage.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>

using namespace saranda;
using namespace saranda::test;

namespace {

/// The real window from an empty folder on, worked by keys.
class Desk
{
public:
    Desk() = default;

    QString open()
    {
        m_settings.setUserName(u"A. Drafter"_s);
        m_doctrine = builtInDoctrine().value();
        m_theme.apply(ThemeChoice::Light);
        m_window = std::make_unique<MainWindow>(
            WindowServices{m_doctrine, m_settings, m_prompt, m_theme, {m_folder.path()}});
        m_window->resize(1500, 950);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return u"the window does not come up"_s;
        m_prompt.paths = QStringList{m_folder.filePath(u"grid"_s)};
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        return m_window->workspace() ? QString() : u"no case was made"_s;
    }

    MainWindow &window() const { return *m_window; }
    CaseSession &session() const { return m_window->workspace()->session(); }
    const CaseRecords &records() const { return session().records(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    FakePrompt &prompt() { return m_prompt; }

    template <typename PageKind>
    PageKind *go() const
    {
        Workspace &workspace = *m_window->workspace();
        for (int number = 0; number < int(workspace.pages().size()); ++number) {
            if (auto *page = qobject_cast<PageKind *>(workspace.pages()[std::size_t(number)])) {
                workspace.showPage(number);
                return page;
            }
        }
        return nullptr;
    }

    template <typename Field>
    static Field *field(const QWidget &page, const QString &name)
    {
        for (Field *one : page.findChildren<Field *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }

    static QAction *action(const QWidget &page, const QString &text)
    {
        for (QAction *one : page.findChildren<QAction *>()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }

    /// Keeps what the case now is; the thing must have been at least one step.
    void done(const QString &thing)
    {
        const int index = session().undoStack().index();
        QVERIFY2(index > (m_steps.empty() ? 0 : m_steps.back().index), qPrintable(thing));
        m_steps.push_back({thing, index, writeCaseJson(records())});
        QVERIFY2(m_steps.back().document != before(m_steps.size() - 1), qPrintable(thing));
    }

    void start() { m_start = writeCaseJson(records()); }

    /// Back to the beginning with Ctrl+Z and forth again, byte for byte at every stop.
    void takeAllBackAndDoAllAgain()
    {
        auto *rail = m_window->findChild<NavigationRail *>();
        QVERIFY(rail);
        const auto press = [&](int key, Qt::KeyboardModifiers modifiers, int until) {
            rail->setFocus();
            QUndoStack &stack = session().undoStack();
            for (int tries = 0; stack.index() != until && tries < 200; ++tries)
                QTest::keyClick(rail, Qt::Key(key), modifiers);
            QCOMPARE(stack.index(), until);
        };
        for (std::size_t i = m_steps.size(); i-- > 0;) {
            press(Qt::Key_Z, Qt::ControlModifier, i == 0 ? 0 : m_steps[i - 1].index);
            QVERIFY2(writeCaseJson(records()) == before(i), qPrintable(m_steps[i].thing));
        }
        for (const Step &step : m_steps) {
            press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier, step.index);
            QVERIFY2(writeCaseJson(records()) == step.document, qPrintable(step.thing));
        }
    }

    std::size_t count() const { return m_steps.size(); }

private:
    struct Step {
        QString thing;
        int index = 0;
        QByteArray document;
    };

    const QByteArray &before(std::size_t step) const
    {
        return step == 0 ? m_start : m_steps[step - 1].document;
    }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    FakePrompt m_prompt;
    Theme m_theme{*qApp};
    Doctrine m_doctrine;
    std::unique_ptr<MainWindow> m_window;
    QByteArray m_start;
    std::vector<Step> m_steps;
};

} // namespace

/// What a lawyer does between a new case and a signed finding, each with keys, each undone and
/// done again.
class TestLawyersDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void fromANewCaseToASignedFinding();

private:
    void describeTheOperation();
    void takeInTheEvidence();
    void writeTheFacts();
    void makeTheClaim();
    void signTheFinding();
    void keepTheDesk();

    std::unique_ptr<Desk> m_desk;
};

void TestLawyersDay::describeTheOperation()
{
    auto *overview = m_desk->go<OverviewPage>();
    QVERIFY(overview);
    typeInto(Desk::field<LineField>(*overview, u"Title"_s), u"The capital's grid"_s);
    m_desk->done(u"name the case"_s);

    auto *incidents = m_desk->go<IncidentsPage>();
    QVERIFY(incidents);
    pressFirstButton(*incidents);
    QTRY_VERIFY(qobject_cast<LineField *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Operation against the grid"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    m_desk->done(u"enter the operation"_s);
    typeInto(Desk::field<QLineEdit>(*incidents, u"Period"_s), u"2017-06-27"_s);
    m_desk->done(u"date the operation"_s);
    typeInto(Desk::field<ListField>(*incidents, u"Victims"_s), u"UKR"_s);
    m_desk->done(u"name the injured State"_s);
}

void TestLawyersDay::takeInTheEvidence()
{
    auto *sources = m_desk->go<SourcesPage>();
    QVERIFY(sources);
    pressFirstButton(*sources);
    QTRY_VERIFY(qobject_cast<LineField *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"National response team"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    m_desk->done(u"enter a source"_s);

    const QStringList names{u"report.txt"_s, u"log.txt"_s};
    for (const QString &name : names) {
        QFile file(m_desk->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("What the responders saw: " + name.toUtf8());
    }
    auto *exhibits = m_desk->go<ExhibitsPage>();
    QVERIFY(exhibits);
    m_desk->prompt().paths = QStringList{m_desk->path(names[0]), m_desk->path(names[1])};
    QAction *add = Desk::action(*exhibits, u"Add files…"_s);
    QVERIFY(add);
    add->trigger();
    QTRY_COMPARE(m_desk->records().exhibits.size(), 2);
    m_desk->done(u"take two files in"_s);

    QVERIFY(exhibits->showRecord(
        {u"exhibit"_s, m_desk->records().exhibits.findKey(u"E-1"_s)->id.uuid, {}}));
    for (const QString &name : {u"Reliability"_s, u"Credibility"_s}) {
        auto *grade = Desk::field<QComboBox>(*exhibits, name);
        QVERIFY2(grade, qPrintable(name));
        grade->setFocus();
        QTest::keyClick(grade, Qt::Key_Down);
        QTest::keyClick(grade, Qt::Key_Down);
        m_desk->done(u"grade the exhibit: "_s + name);
    }
}

void TestLawyersDay::writeTheFacts()
{
    auto *facts = m_desk->go<FactsPage>();
    QVERIFY(facts);
    for (const QString &statement :
         {u"The grid of the capital went down"_s, u"The orders came from a ministry's address"_s}) {
        facts->newFact();
        FactForm *form = facts->form();
        QTRY_VERIFY(form->statementField()->hasFocus());
        QTest::keyClicks(form->statementField(), statement);
        QTest::keyClick(form->statementField(), Qt::Key_Return, Qt::ControlModifier);
        m_desk->done(u"write a fact"_s);
        typeInto(form->dateField()->lineEdit(), u"2017-06-27"_s);
        m_desk->done(u"date the fact"_s);
        pickFirst(form->citations()->exhibitPicker(), u"E-1"_s);
        QTRY_VERIFY(form->citations()->table()->viewport()->findChild<QLineEdit *>());
        auto *pinpoint = form->citations()->table()->viewport()->findChild<QLineEdit *>();
        QTest::keyClicks(pinpoint, u"p. 7"_s);
        QTest::keyClick(pinpoint, Qt::Key_Return);
        m_desk->done(u"cite an exhibit with its page"_s);
    }
}

void TestLawyersDay::makeTheClaim()
{
    auto *page = m_desk->go<AssessmentPage>();
    QVERIFY(page);
    page->newClaim();
    ClaimDialog *dialog = page->dialog();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    pickFirst(dialog->operationPicker(), u"O-1"_s);
    typeInto(dialog->stateField()->comboBox()->lineEdit(), u"Borduria"_s);
    QTRY_VERIFY2(dialog->acceptButton()->isEnabled(), qPrintable(dialog->lacks()));
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    m_desk->done(u"make a claim"_s);

    page->selectElement(u"art8.effective-control"_s);
    BearingEntry *entry = page->panel()->proof()->entry();
    entry->start(BearingEntry::Role::ReasonFor);
    pickFirst(entry->factPicker(), u"F-1"_s);
    m_desk->done(u"give a reason"_s);
    entry->start(BearingEntry::Role::InfrastructureIndicator);
    pickFirst(entry->factPicker(), u"F-2"_s);
    m_desk->done(u"add an indicator"_s);
    entry->start(BearingEntry::Role::ReasonAgainst);
    pickFirst(entry->factPicker(), u"F-2"_s);
    m_desk->done(u"put the other side"_s);
    entry->start(BearingEntry::Role::Alternative);
    QVERIFY(entry->kindBox()->isVisible());
    typeInto(entry->kindBox()->isEditable() ? static_cast<QWidget *>(entry->kindBox()->lineEdit())
                                            : entry->kindBox(),
             u"Somebody else used the address"_s);
    m_desk->done(u"consider another explanation"_s);
}

void TestLawyersDay::signTheFinding()
{
    auto *page = m_desk->go<AssessmentPage>();
    page->panel()->showFinding();
    FindingForm *form = page->panel()->finding();
    QVERIFY(form->isVisible());
    form->levelField()->comboBox()->setFocus();
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(form->levelField()->comboBox(), Qt::Key_Down);
    form->reasonField()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"The orders are on file."_s);
    form->againstField()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"The address may have been used by others."_s);
    form->alternativesField()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"A false flag."_s);
    QVERIFY2(form->recordButton()->isEnabled(), qPrintable(form->hint()));
    form->recordButton()->setFocus();
    QTest::keyClick(form->recordButton(), Qt::Key_Space);
    m_desk->done(u"find on the element"_s);

    auto *review = Desk::field<QComboBox>(*form, u"Review"_s);
    QVERIFY(review);
    review->setFocus();
    QTest::keyClick(review, Qt::Key_Down);
    QTest::keyClick(review, Qt::Key_Down);
    typeInto(Desk::field<LineField>(*form, u"Reviewed by"_s), u"B. Reviewer"_s);
    QVERIFY2(form->recordButton()->isEnabled(), qPrintable(form->hint()));
    form->recordButton()->setFocus();
    QTest::keyClick(form->recordButton(), Qt::Key_Space);
    m_desk->done(u"sign the finding"_s);
    const Claim *claim = m_desk->records().claims.findKey(u"C-1"_s);
    for (const ElementSheet &sheet : claim->elements) {
        if (sheet.element == u"art8.effective-control"_s) {
            QVERIFY(sheet.finding);
            QCOMPARE(sheet.finding->review, ReviewState::Approved);
            QCOMPARE(sheet.finding->reviewedBy, u"B. Reviewer"_s);
        }
    }
}

void TestLawyersDay::keepTheDesk()
{
    auto *actors = m_desk->go<ActorsPage>();
    QVERIFY(actors);
    QAction *create = Desk::action(*actors, u"New"_s);
    QVERIFY(create);
    create->trigger();
    QTRY_VERIFY(qobject_cast<LineField *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Unit 0"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    m_desk->done(u"name an actor"_s);

    auto *communications = m_desk->go<CommunicationsPage>();
    QVERIFY(communications);
    pressFirstButton(*communications);
    m_desk->done(u"note a notice"_s);

    auto *tasks = m_desk->go<TasksPage>();
    QVERIFY(tasks);
    pressFirstButton(*tasks);
    m_desk->done(u"note a task"_s);
}

void TestLawyersDay::fromANewCaseToASignedFinding()
{
    m_desk = std::make_unique<Desk>();
    QCOMPARE(m_desk->open(), QString());
    m_desk->session().undoStack().clear();
    m_desk->start();
    const auto steps = {&TestLawyersDay::describeTheOperation, &TestLawyersDay::takeInTheEvidence,
                        &TestLawyersDay::writeTheFacts,        &TestLawyersDay::makeTheClaim,
                        &TestLawyersDay::signTheFinding,       &TestLawyersDay::keepTheDesk};
    for (const auto step : steps) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_desk->count() >= 20);
    m_desk->takeAllBackAndDoAllAgain();
    qInfo("%d things, undone and done again", int(m_desk->count()));
    m_desk.reset();
}

QTEST_MAIN(TestLawyersDay)
#include "tst_lawyersday.moc"
