// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draftparts.h"
#include "tests/ui/drafts/draftcase.h"
#include "ui/drafts/draftformats.h"
#include "ui/drafts/partpreviews.h"

#include <QAbstractTextDocumentLayout>
#include <QMenu>
#include <QTextBlock>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

/// Tables and drawings in the text of a draft, with real keys.
class TestDraftTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTableIsPutInFromTheMenu();
    void itsPictureStandsBelowTheCaption();
    void thePictureFollowsTheFindings();
    void aCaptionTakenOutTakesTheTableAlong();
    void aCaptionIsNotJoinedWithAnything();
    void wordsWhereACaptionWasAreText();
    void theStyleOfACaptionStays();

private:
    DraftEditor *editor() const { return m_page->desk()->editor(); }
    const Draft &draft() const { return theDraft(*m_fixture); }
    const DraftSentence *tableSentence() const
    {
        for (const DraftSection &section : draft().sections)
            for (const DraftSentence &sentence : section.sentences)
                if (sentence.block == u"table:summary")
                    return &sentence;
        return nullptr;
    }
    QTextBlock captionBlock() const
    {
        for (QTextBlock block = editor()->document()->firstBlock(); block.isValid();
             block = block.next())
            if (!isTitleBlock(block) && styleOfBlock(block) == SentenceStyle::Figure)
                return block;
        return {};
    }
    int roomBelowCaption() const { return int(captionBlock().blockFormat().bottomMargin()); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(editor(), key, modifiers);
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<DraftsPage> m_page;
};

/// The sample case, and a short draft with a table between two sentences.
void TestDraftTables::init()
{
    m_page.reset();
    m_fixture = std::make_unique<PageFixture>(PageFixture::Contents::Sample);
    Draft draft;
    draft.id = Draft::Id::make();
    draft.key = u"D-1"_s;
    draft.kind = u"memo"_s;
    draft.language = u"en"_s;
    draft.title = u"A memorandum"_s;
    DraftSection answer;
    answer.title = u"Short answer"_s;
    DraftSentence table = aSentence(u"The claims"_s, SentenceStyle::Figure);
    table.block = u"table:summary"_s;
    table.generated = table.text;
    answer.sentences = {aSentence(u"We answer thus."_s, SentenceStyle::Paragraph), table,
                        aSentence(u"And so on."_s, SentenceStyle::Paragraph)};
    draft.sections = {answer};
    Edit edit{u"Draft"_s, {}};
    edit.add(draft);
    QVERIFY(m_fixture->session->apply(edit));
    m_fixture->session->undoStack().clear();
    m_page = std::make_unique<DraftsPage>(m_fixture->context());
    QVERIFY(showPage(*m_page, {1500, 900}));
    editor()->setFocus();
    QVERIFY(editor()->hasFocus());
}

void TestDraftTables::aTableIsPutInFromTheMenu()
{
    cursorBehind(editor(), u"We answer thus."_s);
    for (QAction *action : m_page->actions())
        if (action->text().startsWith(u"Insert table"_s))
            action->trigger();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QMenu *ofClaim = nullptr;
    for (QAction *action : menu->actions())
        if (action->menu() && action->text().contains(u"C-1"_s))
            ofClaim = action->menu();
    QVERIFY(ofClaim && ofClaim->actions().size() > 4);
    menu->setActiveAction(ofClaim->menuAction());
    QTest::keyClick(menu, Qt::Key_Right);
    QTRY_COMPARE(QApplication::activePopupWidget(), ofClaim);
    QTest::keyClick(ofClaim, Qt::Key_Return);
    const QList<DraftSentence> &sentences = draft().sections.front().sentences;
    QCOMPARE(sentences.size(), 4);
    QCOMPARE(sentences[1].style, SentenceStyle::Figure);
    const std::optional<MemoPartName> name = partNamed(sentences[1].block);
    QVERIFY(name && name->subject == u"C-1");
    QVERIFY(m_fixture->session->undo());
    QCOMPARE(draft().sections.front().sentences.size(), 3);
}

void TestDraftTables::itsPictureStandsBelowTheCaption()
{
    QTRY_VERIFY(roomBelowCaption() > 120);
    const QTextBlock after = captionBlock().next();
    const QRectF caption = editor()->document()->documentLayout()->blockBoundingRect(captionBlock());
    const QRectF next = editor()->document()->documentLayout()->blockBoundingRect(after);
    QVERIFY(next.top() >= caption.top() + 120);
    QVERIFY(!editor()->isTouched()); // nothing of it is typed
    QCOMPARE(words(draft()), u"Short answer|We answer thus.|The claims|And so on."_s);
    keepPicture(*m_page, u"draft-table"_s);
}

void TestDraftTables::thePictureFollowsTheFindings()
{
    QTRY_VERIFY(roomBelowCaption() > 120);
    PartPreviews *previews = m_page->desk()->findChild<PartPreviews *>();
    const QImage before = previews->find(u"table:summary"_s)->image;
    CaseSession &session = *m_fixture->session;
    Edit edit{u"Remove"_s, {}};
    for (const Claim &claim : session.records().claims.rows())
        if (claim.key == u"C-1") {
            Claim changed = claim;
            changed.standard = 1;
            edit.modify(claim, changed);
        }
    QVERIFY(session.apply(edit));
    QTRY_VERIFY(previews->find(u"table:summary"_s)->image != before);
}

void TestDraftTables::aCaptionTakenOutTakesTheTableAlong()
{
    QTextCursor cursor(captionBlock());
    cursor.select(QTextCursor::BlockUnderCursor);
    editor()->setTextCursor(cursor);
    key(Qt::Key_Delete);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(tableSentence() && isStruck(*tableSentence()));
    QVERIFY(!captionBlock().isValid());
    QVERIFY(m_fixture->session->undo());
    QCOMPARE(tableSentence()->text, u"The claims"_s);
    QVERIFY(captionBlock().isValid());
}

void TestDraftTables::aCaptionIsNotJoinedWithAnything()
{
    QTextCursor cursor(captionBlock());
    editor()->setTextCursor(cursor);
    key(Qt::Key_Backspace);
    cursorBehind(editor(), u"The claims"_s);
    key(Qt::Key_Delete);
    cursorBehind(editor(), u"We answer thus."_s);
    key(Qt::Key_Delete);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(words(draft()), u"Short answer|We answer thus.|The claims|And so on."_s);
    QCOMPARE(tableSentence()->style, SentenceStyle::Figure);
}

void TestDraftTables::wordsWhereACaptionWasAreText()
{
    QTextCursor cursor(captionBlock());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    editor()->setTextCursor(cursor);
    key(Qt::Key_Delete);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isStruck(*tableSentence()));
    QTest::keyClicks(editor(), u"Only words."_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    bool isThere = false;
    for (const DraftSentence &sentence : draft().sections.front().sentences)
        if (sentence.text == u"Only words.") {
            isThere = true;
            QVERIFY(sentence.style != SentenceStyle::Figure);
        }
    QVERIFY(isThere);
}

void TestDraftTables::theStyleOfACaptionStays()
{
    cursorBehind(editor(), u"The claims"_s);
    key(Qt::Key_4, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(tableSentence()->style, SentenceStyle::Figure);
    editor()->selectAll();
    key(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(tableSentence()->style, SentenceStyle::Figure);
    QCOMPARE(draft().sections.front().sentences.front().style, SentenceStyle::Quotation);
}

QTEST_MAIN(TestDraftTables)
#include "tst_drafttables.moc"
