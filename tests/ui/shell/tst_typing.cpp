// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/faultvfs.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/drafts/draftdesk.h"
#include "ui/drafts/draftedits.h"
#include "ui/drafts/draftspage.h"
#include "ui/drafts/sentencepanel.h"
#include "ui/exhibits/exhibitform.h"
#include "ui/exhibits/originbox.h"
#include "ui/facts/factform.h"
#include "ui/facts/factspage.h"
#include "ui/shell/page.h"
#include "ui/support/edtfedit.h"
#include "ui/support/form.h"
#include "ui/support/jobbar.h"

#include <QTabWidget>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// What a person types is in the case at the latest when the case is left or copied; while the disk
/// is full it is neither saved nor lost.
class TestTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_disk = std::make_unique<FaultVfs>();
        m_open = std::make_unique<OpenWindow>();
        QCOMPARE(m_open->open(), QString());
    }
    void cleanup()
    {
        m_disk->disarm();
        m_open.reset();
        m_disk.reset();
    }

    void closingTheCaseFinishesTheEntry()
    {
        Page *page = show(u"exhibit"_s, exhibit().id.uuid);
        LineField *title = field<LineField>(*page, u"Title"_s);
        QVERIFY(title);
        title->setFocus();
        QTest::keyClick(title, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(title, u"Another"_s);
        const QString path = m_open->session().path();
        QTest::keyClick(title, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!m_open->window->workspace());
        const auto again = CaseSession::open(path, {});
        QVERIFY(again);
        QCOMPARE((*again)->records().exhibits.findKey(u"E-1"_s)->title, u"Another"_s);
    }

    void aCopyHasTheLastWord()
    {
        Page *page = show(u"exhibit"_s, exhibit().id.uuid);
        LineField *title = field<LineField>(*page, u"Title"_s);
        title->setFocus();
        QTest::keyClick(title, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(title, u"Another"_s);
        const QString copy = m_open->folder.filePath(u"copy.saranda"_s);
        m_open->prompt.paths = {copy};
        QTest::keyClick(title, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QFileInfo::exists(copy));
        QTRY_VERIFY(!m_open->window->findChild<JobBar *>(u"jobs"_s)->isRunning());
        const auto written = CaseSession::open(copy, {});
        QVERIFY(written);
        QCOMPARE((*written)->records().exhibits.findKey(u"E-1"_s)->title, u"Another"_s);
        QVERIFY(title->hasFocus()); // one goes on where one was
    }

    void aLineStaysInItsFieldUntilThereIsRoom()
    {
        Page *page = show(u"exhibit"_s, exhibit().id.uuid);
        LineField *title = field<LineField>(*page, u"Title"_s);
        QVERIFY(title);
        const QString before = exhibit().title;
        fill();
        title->setFocus();
        QTest::keyClick(title, Qt::Key_End);
        QTest::keyClicks(title, u", annotated"_s);
        QTest::keyClick(title, Qt::Key_Tab);
        QCOMPARE(exhibit().title, before);
        QCOMPARE(title->text(), before + u", annotated"_s);
        const QString said = message(*page);
        QVERIFY2(said.contains(u"no room left"_s), qPrintable(said));
        m_disk->disarm(); // room was made
        title->setFocus();
        QTest::keyClick(title, Qt::Key_Tab);
        QCOMPARE(exhibit().title, before + u", annotated"_s);
        QVERIFY(!hasOpenEntries(m_open->window.get()));
    }

    void aTextDoesNotWanderToAnotherRecord()
    {
        Page *page = show(u"exhibit"_s, exhibit().id.uuid);
        TextField *note = field<TextField>(*page, u"Note"_s);
        QVERIFY(note);
        fill();
        note->setFocus();
        QTest::keyClicks(note, u" More."_s);
        QTest::keyClick(note, Qt::Key_Tab);
        QVERIFY(note->toPlainText().contains(u"More."_s));
        QVERIFY(note->isOpen());
        m_disk->disarm();
        const Exhibit *other = records().exhibits.findKey(u"E-2"_s);
        QVERIFY(m_open->window->workspace()->showRecord({u"exhibit"_s, other->id.uuid, {}}));
        QCOMPARE(note->toPlainText(), other->note);
        QVERIFY(!note->isOpen());
    }

    void escapeGivesItUp()
    {
        Page *page = show(u"exhibit"_s, exhibit().id.uuid);
        LineField *title = field<LineField>(*page, u"Title"_s);
        fill();
        title->setFocus();
        QTest::keyClicks(title, u"Another"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(title->isOpen());
        QTest::keyClick(title, Qt::Key_Escape);
        QCOMPARE(title->text(), exhibit().title);
        QVERIFY(!title->isOpen());
    }

    void aNewFactIsTriedAgain()
    {
        QTest::keyClick(m_open->window.get(), Qt::Key_4, Qt::ControlModifier);
        auto *facts = m_open->window->findChild<FactsPage *>();
        QVERIFY(facts);
        const int before = int(records().facts.size());
        facts->newFact();
        fill();
        TextField *statement = facts->form()->statementField();
        QTest::keyClicks(statement, u"The grid went down"_s);
        QTest::keyClick(statement, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(int(records().facts.size()), before);
        QCOMPARE(statement->toPlainText(), u"The grid went down"_s);
        m_disk->disarm();
        QTest::keyClick(statement, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(int(records().facts.size()), before + 1);
    }

    void theWindowDoesNotCloseOverIt()
    {
        Page *page = show(u"exhibit"_s, exhibit().id.uuid);
        LineField *title = field<LineField>(*page, u"Title"_s);
        fill();
        title->setFocus();
        QTest::keyClicks(title, u"Another"_s);
        m_open->prompt.confirms = false;
        m_open->window->close();
        QVERIFY(m_open->window->isVisible());
        QCOMPARE(m_open->prompt.questions.size(), 1);
        QVERIFY(title->text().contains(u"Another"_s));
        m_open->prompt.confirms = true;
        m_open->window->close();
        QVERIFY(!m_open->window->isVisible());
    }

    void anotherWindowTakesNoCommentFromItsField()
    {
        LineField *comment = commentField();
        QVERIFY(comment);
        comment->setFocus();
        QTest::keyClicks(comment, u"This is not"_s);
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QCOMPARE(comments().size(), 0);
        QCOMPARE(comment->text(), u"This is not"_s);
        m_open->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
        QTest::keyClicks(comment, u" so."_s);
        QTest::keyClick(comment, Qt::Key_Return);
        QCOMPARE(comments().size(), 1);
        QCOMPARE(comments().first().text, u"This is not so."_s);
        QTest::keyClicks(comment, u"And more"_s);
        QTest::keyClick(comment, Qt::Key_Tab);
        QCOMPARE(comments().size(), 2);
    }

    void ctrlZAfterADateIsTheUndoOfTheCase()
    {
        Page *page = show(u"exhibit"_s, exhibit().id.uuid);
        QLineEdit *date = page->findChild<ExhibitForm *>()->findChild<EdtfEdit *>()->lineEdit();
        const QString before = exhibit().date.text();
        typeInto(date, u"2001"_s);
        QCOMPARE(exhibit().date.text(), u"2001"_s);
        QTest::keyClicks(date, u"-05"_s); // of the field, while it is typed into
        QTest::keyClick(date, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(exhibit().date.text(), u"2001"_s);
        QTest::keyClick(date, Qt::Key_Escape);
        typeInto(date, u"2002"_s);
        QTest::keyClick(date, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(exhibit().date.text(), u"2001"_s);
        QCOMPARE(date->text(), u"2001"_s);
        QTest::keyClick(date, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(exhibit().date.text(), before);
        QTest::keyClick(date, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(exhibit().date.text(), u"2001"_s);
    }

    void ctrlZAfterAPickIsTheUndoOfTheCase()
    {
        Page *page = show(u"exhibit"_s, exhibit().id.uuid);
        auto *picker = page->findChild<OriginBox *>()->findChild<RecordPicker *>();
        const std::optional<Source::Id> before = exhibit().source;
        const std::vector<const Source *> sources = records().sources.inKeyOrder();
        const Source *other = sources[0]->id == before ? sources[1] : sources[0];
        pickFirst(picker, other->key);
        QVERIFY(exhibit().source == other->id);
        QTest::keyClick(picker->lineEdit(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(exhibit().source == before);
        QTest::keyClick(picker->lineEdit(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(picker->lineEdit(), u"zz"_s); // nothing of the case is undone now
        const int steps = m_open->session().undoStack().index();
        QTest::keyClick(picker->lineEdit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_open->session().undoStack().index(), steps);
    }

private:
    const CaseRecords &records() const { return m_open->session().records(); }
    const Exhibit &exhibit() const { return *records().exhibits.findKey(u"E-1"_s); }
    void fill() const { m_disk->arm(FaultVfs::Fault::Full, 1); }
    Page *show(const QString &kind, const QUuid &id) const
    {
        m_open->window->workspace()->showRecord({kind, id, {}});
        return m_open->window->workspace()->currentPage();
    }
    static QString message(const QWidget &page)
    {
        QStringList texts;
        for (const MessageLine *line : page.findChildren<MessageLine *>())
            texts.append(line->isVisible() ? line->text() : QString());
        return texts.join(u' ').trimmed();
    }
    /// Of the only sentence of a new draft.
    LineField *commentField() const
    {
        Draft draft;
        draft.kind = u"memo"_s;
        draft.language = u"en"_s;
        DraftSection section;
        DraftSentence sentence;
        sentence.text = u"A sentence."_s;
        section.sentences.append(sentence);
        draft.sections.append(section);
        const Edit edit = addingDraft(records(), draft);
        if (!m_open->session().apply(edit))
            return nullptr;
        Page *page = show(u"draft"_s, std::get<Change<Draft>>(edit.changes.front()).id().uuid);
        auto *drafts = qobject_cast<DraftsPage *>(page);
        drafts->tabs()->setCurrentWidget(drafts->sentence());
        drafts->desk()->goTo({0, 0});
        return field<LineField>(*drafts->sentence(), u"Comment on the sentence"_s);
    }
    QList<DraftComment> comments() const
    {
        return records().drafts.inKeyOrder().back()->sections[0].sentences[0].comments;
    }
    template <typename Field>
    static Field *field(const QWidget &page, const QString &name)
    {
        for (Field *one : page.findChildren<Field *>()) {
            if (one->accessibleName() == name && one->isVisibleTo(&page))
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<FaultVfs> m_disk;
    std::unique_ptr<OpenWindow> m_open;
};

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"
