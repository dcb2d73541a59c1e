// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drafts/draftcase.h"
#include "ui/support/tableview.h"

using namespace saranda;
using namespace saranda::test;

/// Words that are typed and not in the case yet: nothing that happens meanwhile takes them away.
class TestUnstoredWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exhibitsThatComeInLeaveThem();
    void exhibitsThatGetOtherNumbersStayCited();
    void exhibitsThatGoAreNotCitedAnyMore();
    void theyAreStoredOverWhatAnotherWrote();
    void refusedWordsStayUntilTheyAreStored();
    void anotherDraftDoesNotTakeTheirPlace();

private:
    QString stored() const { return words(theDraft(*m_fixture)); }
    void type(const QString &behind, const QString &text);
    void endLongEdit();

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<DraftsPage> m_page;
    DraftEditor *m_editor = nullptr;
};

void TestUnstoredWords::init()
{
    m_page.reset();
    m_fixture = std::make_unique<PageFixture>(PageFixture::Contents::Empty);
    QVERIFY(m_fixture->isReady);
    addADraft(*m_fixture->session);
    m_page = std::make_unique<DraftsPage>(m_fixture->context());
    QVERIFY(showPage(*m_page));
    m_editor = m_page->desk()->editor();
    m_editor->setFocus();
    QVERIFY(m_editor->hasFocus());
}

void TestUnstoredWords::type(const QString &behind, const QString &text)
{
    cursorBehind(m_editor, behind);
    QTest::keyClicks(m_editor, text);
    QVERIFY(m_editor->isTouched());
}

void TestUnstoredWords::endLongEdit()
{
    CaseSession &session = *m_fixture->session;
    QVERIFY(session.endLongEdit(session.storeLongEdit({u"Import"_s, {}})));
}

void TestUnstoredWords::exhibitsThatComeInLeaveThem()
{
    type(u"answered it."_s, u" The intake goes on "_s);
    Edit intake{u"Add files"_s, {}};
    intake.add(anExhibit(u"E-3"_s, u"A photograph"_s));
    QVERIFY(m_fixture->session->apply(intake));
    QVERIFY(m_editor->toPlainText().contains(u"The intake goes on "_s));
    QTest::keyClicks(m_editor, u"and I write."_s);
    QTRY_VERIFY(stored().contains(u"|The intake goes on and I write.|"_s));
    QVERIFY(m_fixture->session->undo());
    QVERIFY(!m_editor->toPlainText().contains(u"The intake"_s));
    QVERIFY(m_fixture->records().exhibits.findKey(u"E-3"_s));
}

void TestUnstoredWords::exhibitsThatGetOtherNumbersStayCited()
{
    const Exhibit::Id letter = exhibitOf(m_fixture->records(), u"E-1"_s);
    const Exhibit::Id minutes = exhibitOf(m_fixture->records(), u"E-2"_s);
    type(u"answered it."_s, u" See @E-2 p. 9"_s);
    Exhibit first = *m_fixture->records().exhibits.find(letter);
    Exhibit second = *m_fixture->records().exhibits.find(minutes);
    Edit swap{u"Renumber"_s, {}};
    const Exhibit before[] = {first, second};
    std::swap(first.key, second.key);
    swap.modify(before[0], first).modify(before[1], second);
    QVERIFY(m_fixture->session->apply(swap));
    QVERIFY(m_editor->toPlainText().contains(u"May. (@E-2 p. 3)"_s));
    QVERIFY(m_editor->toPlainText().contains(u"See (@E-1 p. 9)"_s));
    QTRY_VERIFY(stored().contains(u"|See|"_s));
    const QList<DraftSentence> sentences = theDraft(*m_fixture).sections.front().sentences;
    QCOMPARE(sentences.front().citations.front().exhibit, letter);
    QCOMPARE(sentences.back().citations.size(), 1);
    QCOMPARE(sentences.back().citations.front().exhibit, minutes);
}

void TestUnstoredWords::exhibitsThatGoAreNotCitedAnyMore()
{
    type(u"answered it."_s, u" It was late."_s);
    const Exhibit letter = *m_fixture->records().exhibits.findKey(u"E-1"_s);
    QVERIFY(m_fixture->session->apply(removalOf(m_fixture->records(), u"Remove"_s, letter)));
    QVERIFY(m_editor->toPlainText().contains(u"It was late."_s));
    QTRY_VERIFY(stored().contains(u"|It was late.|"_s));
    QVERIFY(theDraft(*m_fixture).sections.front().sentences.front().citations.isEmpty());
    QVERIFY(!m_editor->toPlainText().contains(u"@E-1"_s));
}

void TestUnstoredWords::theyAreStoredOverWhatAnotherWrote()
{
    type(u"answered it."_s, u" Mine."_s);
    Draft other = theDraft(*m_fixture);
    other.title = u"Another title"_s;
    other.sections.front().sentences.back().text = u"Somebody did."_s;
    Edit edit{u"Elsewhere"_s, {}};
    edit.modify(theDraft(*m_fixture), other);
    QVERIFY(m_fixture->session->apply(edit));
    QVERIFY(m_editor->toPlainText().contains(u"Mine."_s));
    QTRY_VERIFY(stored().contains(u"|Mine.|"_s));
    QCOMPARE(theDraft(*m_fixture).title, u"Another title"_s);
    QVERIFY(m_fixture->session->undo());
    QVERIFY(m_editor->toPlainText().contains(u"Somebody did."_s));
}

void TestUnstoredWords::refusedWordsStayUntilTheyAreStored()
{
    QVERIFY(m_fixture->session->beginLongEdit());
    type(u"answered it."_s, u" In between."_s);
    QTest::keyClick(m_editor, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_page->message()->isVisible());
    QVERIFY(m_editor->toPlainText().contains(u"In between."_s));
    QVERIFY(!stored().contains(u"In between."_s));
    endLongEdit();
    QTRY_VERIFY(stored().contains(u"|In between.|"_s)); // without another key
    QVERIFY(!m_page->message()->isVisible());
}

void TestUnstoredWords::anotherDraftDoesNotTakeTheirPlace()
{
    CaseSession &session = *m_fixture->session;
    QVERIFY(session.apply(duplicatingDraft(session.records(), theDraft(*m_fixture))));
    QVERIFY(m_page->drafts()->selectId(theDraft(*m_fixture).id.uuid));
    m_editor->setFocus();
    QVERIFY(session.beginLongEdit());
    type(u"answered it."_s, u" In between."_s);
    const QUuid other = session.records().drafts.findKey(u"D-2"_s)->id.uuid;
    QVERIFY(m_page->drafts()->selectId(other));
    QVERIFY(m_editor->toPlainText().contains(u"In between."_s));
    QTRY_COMPARE(m_page->drafts()->currentId(), theDraft(*m_fixture).id.uuid);
    QVERIFY(m_page->message()->isVisible());
    endLongEdit();
    QTRY_VERIFY(stored().contains(u"|In between.|"_s));
    QVERIFY(m_page->drafts()->selectId(other));
    QCOMPARE(m_page->desk()->draftId().uuid, other);
    QVERIFY(!m_editor->toPlainText().contains(u"In between."_s));
}

QTEST_MAIN(TestUnstoredWords)
#include "tst_unstoredwords.moc"
