// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/helperprocess.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/exhibits/citationpanel.h"
#include "ui/exhibits/exhibitform.h"
#include "ui/exhibits/exhibitspage.h"
#include "ui/facts/factform.h"
#include "ui/facts/factspage.h"
#include "ui/records/recorddesk.h"
#include "ui/shell/inspector.h"
#include "ui/support/edtfedit.h"
#include "ui/support/form.h"
#include "ui/support/tableview.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// What was begun and is not in the case yet: a citation, a new fact. One may look at other things
/// meanwhile, and is asked before the case is left.
class TestUnfinished : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // Without it, what comes in is followed by the message that it cannot be read.
        setReadingProgram(QStringLiteral(SARANDA_WORKER));
        m_open = std::make_unique<OpenWindow>();
        QCOMPARE(m_open->open(), QString());
    }
    void cleanup() { m_open.reset(); }

    void anIntakeTakesNoCitationAway()
    {
        beginCitation();
        takeFileIn();
        QVERIFY(!panel()->isHidden());
        QVERIFY(quote()->hasFocus());
        QVERIFY(quote()->toPlainText().contains(u"what the person adds"_s));
        QCOMPARE(exhibits()->selectedRecord(), exhibitRef(u"E-1"_s));
        auto *shows = button(*message(), u"Show"_s);
        QVERIFY(shows && shows->isVisible());
        QTest::mouseClick(shows, Qt::LeftButton);
        QVERIFY(exhibits()->selectedRecord().id != exhibitRef(u"E-1"_s).id);
        QVERIFY(panel()->isHidden());
    }

    void anIntakeLeavesWhoTypesInTheFormThere()
    {
        show(exhibitRef(u"E-1"_s));
        LineField *title = field<LineField>(*exhibits(), u"Title"_s);
        QVERIFY(title);
        title->setFocus();
        QTest::keyClicks(title, u"!"_s);
        takeFileIn();
        QVERIFY(title->hasFocus() && title->isOpen());
        QCOMPARE(exhibits()->selectedRecord(), exhibitRef(u"E-1"_s));
    }

    void anIntakeShowsWhatCameInToWhoDoesNothingElse()
    {
        show(exhibitRef(u"E-1"_s));
        exhibits()->findChild<TableView *>()->setFocus();
        takeFileIn();
        QVERIFY(exhibits()->selectedRecord().id != exhibitRef(u"E-1"_s).id);
    }

    void aCitationStaysWithItsExhibit()
    {
        beginCitation();
        QTest::keyClick(quote(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(exhibits()->selectedRecord().id != exhibitRef(u"E-1"_s).id);
        QVERIFY(panel()->isHidden());
        show(exhibitRef(u"E-1"_s));
        QVERIFY(!panel()->isHidden());
        QVERIFY(quote()->toPlainText().contains(u"what the person adds"_s));
        QCOMPARE(factLine()->text(), u"They were paid in May"_s);
        const qsizetype before = session().records().facts.size();
        QTest::mouseClick(button(*panel(), u"Cite"_s), Qt::LeftButton);
        QCOMPARE(session().records().facts.size(), before + 1);
        QVERIFY(panel()->isHidden());
        show(exhibitRef(u"E-2"_s));
        show(exhibitRef(u"E-1"_s));
        QVERIFY(panel()->isHidden());
    }

    void aCitationThatWasGivenUpStaysAway()
    {
        beginCitation();
        QTest::keyClick(quote(), Qt::Key_Escape);
        QVERIFY(panel()->isHidden());
        show(exhibitRef(u"E-2"_s));
        show(exhibitRef(u"E-1"_s));
        QVERIFY(panel()->isHidden());
        m_open->prompt.questions.clear();
        QVERIFY(m_open->window->close());
        QCOMPARE(m_open->prompt.questions, QStringList());
    }

    void leavingAsksAboutACitation()
    {
        beginCitation();
        m_open->prompt.questions.clear();
        m_open->prompt.leaving = UserPrompt::Leaving::Stay;
        QVERIFY(!m_open->window->close());
        QCOMPARE(m_open->prompt.questions.size(), 1);
        QVERIFY(quote()->toPlainText().contains(u"what the person adds"_s));
        const QString path = session().path();
        m_open->prompt.leaving = UserPrompt::Leaving::Record;
        QVERIFY(m_open->window->close());
        const auto again = CaseSession::open(path, {});
        QVERIFY(again);
        QVERIFY(std::ranges::any_of((*again)->records().facts.rows(), [](const Fact &fact) {
            return fact.statement == u"They were paid in May"_s
                && fact.citations.value(0).quote.contains(u"what the person adds"_s);
        }));
    }

    void aCitationOutlivesItsPage()
    {
        beginCitation();
        makePagesAnew();
        show(exhibitRef(u"E-1"_s));
        QVERIFY(!panel()->isHidden());
        QVERIFY(quote()->toPlainText().contains(u"what the person adds"_s));
    }

    void aNewFactWaitsWhileAnotherIsLookedAt()
    {
        beginFact();
        QAbstractItemView *list = facts()->pane()->view();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(2, 2)).center());
        QVERIFY(!facts()->form()->isNew());
        QCOMPARE(note()->toPlainText() == u"a long note"_s, false);
        newFact();
        QCOMPARE(note()->toPlainText(), u"a long note"_s);
        QCOMPARE(facts()->form()->dateField()->lineEdit()->text(), u"2017-06-27"_s);
        const qsizetype before = session().records().facts.size();
        TextField *statement = facts()->form()->statementField();
        statement->setFocus();
        QTest::keyClicks(statement, u"They were paid"_s);
        QTest::keyClick(statement, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(session().records().facts.size(), before + 1);
        newFact();
        QCOMPARE(note()->toPlainText(), QString());
    }

    void escapeGivesANewFactUp()
    {
        beginFact();
        QTest::keyClick(facts()->form()->statementField(), Qt::Key_Escape);
        QVERIFY(!facts()->form()->isNew());
        newFact();
        QCOMPARE(note()->toPlainText(), QString());
        QTest::keyClick(facts()->form()->statementField(), Qt::Key_Escape);
        m_open->prompt.questions.clear();
        QVERIFY(m_open->window->close());
        QCOMPARE(m_open->prompt.questions, QStringList());
    }

    void leavingAsksAboutANewFact()
    {
        beginFact();
        m_open->prompt.questions.clear();
        m_open->prompt.leaving = UserPrompt::Leaving::Record; // which it cannot be
        QVERIFY(!m_open->window->close());
        QCOMPARE(m_open->prompt.questions.size(), 1);
        QVERIFY(facts()->form()->isNew());
        QCOMPARE(note()->toPlainText(), u"a long note"_s);
        m_open->prompt.leaving = UserPrompt::Leaving::Discard;
        QVERIFY(m_open->window->close());
    }

    void aNewFactOutlivesItsPage()
    {
        beginFact();
        makePagesAnew();
        newFact();
        QCOMPARE(note()->toPlainText(), u"a long note"_s);
    }

    void theFactThatIsAskedForIsTheOneInTheForm()
    {
        show(factsPage());
        const RecordRef current = facts()->selectedRecord();
        newFact();
        show(current);
        QVERIFY(!facts()->form()->isNew());
        QCOMPARE(m_open->window->workspace()->findChild<Inspector *>()->shown(), current);
    }

private:
    CaseSession &session() const { return m_open->session(); }
    RecordRef exhibitRef(const QString &key) const
    {
        return {u"exhibit"_s, session().records().exhibits.findKey(key)->id.uuid, {}};
    }
    RecordRef factsPage() const
    {
        return {u"fact"_s, session().records().facts.inKeyOrder().front()->id.uuid, {}};
    }
    void show(const RecordRef &record) { QVERIFY(m_open->window->workspace()->showRecord(record)); }
    ExhibitsPage *exhibits() const
    {
        return qobject_cast<ExhibitsPage *>(m_open->window->workspace()->currentPage());
    }
    FactsPage *facts() const
    {
        return qobject_cast<FactsPage *>(m_open->window->workspace()->currentPage());
    }
    MessageLine *message() const { return exhibits()->findChild<RecordDesk *>()->message(); }
    CitationPanel *panel() const { return exhibits()->findChild<CitationPanel *>(); }
    QPlainTextEdit *quote() const { return panel()->findChild<QPlainTextEdit *>(); }
    QLineEdit *factLine() const { return panel()->findChild<RecordPicker *>()->lineEdit(); }
    TextField *note() const { return field<TextField>(*facts()->form(), u"Note"_s); }
    template <typename Field>
    static Field *field(const QWidget &form, const QString &name)
    {
        for (Field *one : form.findChildren<Field *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    static QPushButton *button(const QWidget &parent, const QString &text)
    {
        for (QPushButton *one : parent.findChildren<QPushButton *>()) {
            if (one->text().startsWith(text))
                return one;
        }
        return nullptr;
    }

    /// For a new fact, from a passage of E-1.
    void beginCitation()
    {
        show(exhibitRef(u"E-1"_s));
        exhibits()->findChild<QTabWidget *>()->setCurrentIndex(1);
        Citation citation;
        citation.quote = u"a passage"_s;
        panel()->start({exhibitRef(u"E-1"_s).id}, citation);
        QTest::keyClicks(factLine(), u"They were paid in May"_s);
        if (QWidget *list = QApplication::activePopupWidget())
            QTest::keyClick(list, Qt::Key_Tab);
        quote()->setFocus();
        QTest::keyClicks(quote(), u"what the person adds "_s);
    }
    void takeFileIn()
    {
        QFile file(m_open->folder.filePath(u"note.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        const qsizetype before = session().records().exhibits.size();
        exhibits()->takeFiles({file.fileName()});
        QTRY_COMPARE(session().records().exhibits.size(), before + 1);
        QTRY_VERIFY2(message()->text().contains(u"added"_s), qPrintable(message()->text()));
    }
    void newFact()
    {
        if (!facts())
            show(factsPage());
        for (QAction *action : facts()->pageActions()) {
            if (action->text() == u"New fact"_s)
                action->trigger();
        }
        QVERIFY(facts()->form()->isNew());
    }
    /// Without a statement yet.
    void beginFact()
    {
        show(factsPage());
        newFact();
        note()->setFocus();
        QTest::keyClicks(note(), u"a long note"_s);
        QLineEdit *date = facts()->form()->dateField()->lineEdit();
        date->setFocus();
        QTest::keyClicks(date, u"2017-06-27"_s);
        facts()->form()->statementField()->setFocus();
    }
    void makePagesAnew()
    {
        const QPointer<Workspace> before = m_open->window->workspace();
        QEvent other(QEvent::LanguageChange);
        QApplication::sendEvent(m_open->window.get(), &other);
        QTRY_VERIFY(!before && m_open->window->workspace());
    }

    std::unique_ptr<OpenWindow> m_open;
};

QTEST_MAIN(TestUnfinished)
#include "tst_unfinished.moc"
