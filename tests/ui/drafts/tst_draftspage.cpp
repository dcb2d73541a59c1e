// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drafts/draftcase.h"
#include "ui/drafts/changespanel.h"
#include "ui/drafts/citecompleter.h"
#include "ui/drafts/evidencepanel.h"
#include "ui/drafts/findbar.h"
#include "ui/drafts/problemspanel.h"
#include "ui/drafts/sentencepanel.h"
#include "ui/drafts/spelling.h"
#include "ui/support/form.h"
#include "ui/support/tableview.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace saranda;
using namespace saranda::test;

class TestDraftsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCaseSaysWhatBelongsHere();
    void whatIsTypedIsStoredAtAPauseAndUndoneInOneStep();
    void enterMakesAParagraphAndBackspaceJoinsIt();
    void titlesAndSectionsAreWrittenInTheText();
    void anAtSignCompletesExhibits();
    void theBracketOfACitationIsTypedOver();
    void renumberingAnExhibitChangesEveryCitation();
    void anExhibitThatGoesNamesTheSentencesItBreaks();
    void aSentenceCarriesDisclosureFootnoteAndComments();
    void aReviewIsNotOfWhatWasWrittenLater();
    void evidenceIsCitedFromThePanel();
    void problemsLeadToTheirSentence();
    void aMadeSentenceTakenOutCanBeBroughtBack();
    void nothingTypedIsLostWhenThePageGoes();
    void pastedTextIsPlain();
    void longNamesAndTextsAreTaken();
    void sentencesAndSectionsMove();
    void draftsAreDuplicatedAndRemoved();
    void whateverIsEditedCanAllBeUndone();
    void whatIsShownIsWhatIsStored();
    void wordsAreFoundAndReplaced();
    void theOutlineFollowsTheCursor();
    void namesOfTheCaseAreNotMisspelt();
    void aReadOnlyCaseIsOnlyRead();
    void everyControlHasAName();
};

namespace {

struct Desk {
    explicit Desk(PageFixture &fixture)
        : page(fixture.context())
        , editor(page.desk()->editor())
    {
        QVERIFY(showPage(page));
        editor->setFocus();
        QVERIFY(editor->hasFocus());
    }

    void keys(const QString &text) { QTest::keyClicks(editor, text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(editor, key, modifiers);
    }
    void finish() { key(Qt::Key_Return, Qt::ControlModifier); }

    DraftsPage page;
    DraftEditor *editor;
};

/// One of the things a writer does with the keyboard.
void editAtRandom(Desk &desk, QRandomGenerator &random, const QString &words)
{
    static const Qt::Key moves[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                                    Qt::Key_Down, Qt::Key_Home,  Qt::Key_End};
    const Qt::KeyboardModifiers shift = random.bounded(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
    switch (random.bounded(9)) {
    case 0:
        desk.keys(u"x. Then "_s);
        break;
    case 1:
        desk.keys(words);
        break;
    case 2:
        desk.key(Qt::Key_Return);
        break;
    case 3:
        desk.key(random.bounded(2) ? Qt::Key_Backspace : Qt::Key_Delete);
        break;
    case 4:
        desk.key(Qt::Key(Qt::Key_1 + random.bounded(4)), Qt::ControlModifier | Qt::AltModifier);
        break;
    case 5:
        desk.finish();
        break;
    case 6:
        if (random.bounded(4) == 0)
            desk.key(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        break;
    default:
        for (int times = random.bounded(9); times >= 0; --times)
            desk.key(moves[random.bounded(6)], shift);
    }
}

const DraftSentence &sentence(const PageFixture &fixture, int section, int number)
{
    return theDraft(fixture).sections[section].sentences[number];
}

} // namespace

void TestDraftsPage::anEmptyCaseSaysWhatBelongsHere()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    QVERIFY(fixture.isReady);
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page));
    QVERIFY(!page.desk()->isVisible());
    pressFirstButton(page);
    QVERIFY(page.dialog());
    QCOMPARE(namelessControls(*page.dialog()), QString());
    page.dialog()->reject();
    keepPicture(page, u"drafts-empty"_s);
}

void TestDraftsPage::whatIsTypedIsStoredAtAPauseAndUndoneInOneStep()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    const QByteArray before = writeCaseJson(fixture.records());
    Desk desk(fixture);
    cursorBehind(desk.editor, u"answered it."_s);
    desk.keys(u" It is lost (@E-1 p. 4)."_s);
    QCOMPARE(sentence(fixture, 0, 1).text, u"Nobody answered it."_s); // still being typed
    QTRY_COMPARE(theDraft(fixture).sections[0].sentences.size(), 3);
    QCOMPARE(sentence(fixture, 0, 2).text, u"It is lost."_s);
    QCOMPARE(sentence(fixture, 0, 2).citations[0].pinpoint, u"p. 4"_s);
    QCOMPARE(fixture.session->undoStack().count(), 1);
    // The words under the cursor are as they were typed.
    QVERIFY(desk.editor->toPlainText().contains(u"It is lost (@E-1 p. 4)."_s));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(writeCaseJson(fixture.records()), before);
    QVERIFY(!desk.editor->toPlainText().contains(u"lost"_s));
    desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sentence(fixture, 0, 2).text, u"It is lost."_s);
    QVERIFY(desk.editor->toPlainText().contains(u"It is lost. (@E-1 p. 4)"_s));
    desk.keys(u"!"_s); // undo takes what is being typed first
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sentence(fixture, 0, 2).text, u"It is lost."_s);
    keepPicture(desk.page, u"drafts"_s);
}

void TestDraftsPage::enterMakesAParagraphAndBackspaceJoinsIt()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    const QByteArray before = writeCaseJson(fixture.records());
    Desk desk(fixture);
    cursorBehind(desk.editor, u"May. (@E-1 p. 3)"_s);
    desk.key(Qt::Key_Return);
    desk.finish();
    QCOMPARE(sentence(fixture, 0, 1).style, SentenceStyle::Paragraph);
    desk.keys(u"New words. "_s);
    desk.finish();
    QCOMPARE(words(theDraft(fixture)),
             u"Facts|The letter was sent in May.|New words.|Nobody answered it.||"
             "Law|The conduct is that of an organ."_s);
    for (int letter = 0; letter < int(u"New words. "_s.size()); ++letter)
        desk.key(Qt::Key_Backspace);
    desk.key(Qt::Key_Backspace);
    desk.finish();
    QCOMPARE(sentence(fixture, 0, 1).style, SentenceStyle::RunOn);
    QCOMPARE(writeCaseJson(fixture.records()), before);
}

void TestDraftsPage::titlesAndSectionsAreWrittenInTheText()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Desk desk(fixture);
    cursorBehind(desk.editor, u"Facts"_s);
    desk.keys(u" found"_s);
    desk.finish();
    QCOMPARE(theDraft(fixture).sections[0].title, u"Facts found"_s);
    desk.key(Qt::Key_Delete); // a title is never joined with a sentence
    desk.finish();
    QCOMPARE(theDraft(fixture).sections[0].title, u"Facts found"_s);
    cursorBehind(desk.editor, u"answered it."_s);
    desk.key(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    desk.keys(u"Between"_s);
    desk.key(Qt::Key_Return);
    desk.keys(u"A sentence."_s);
    desk.finish();
    QCOMPARE(words(theDraft(fixture)),
             u"Facts found|The letter was sent in May.|Nobody answered it.||Between|A sentence.||"
             "Law|The conduct is that of an organ."_s);
    QCOMPARE(desk.page.outline()->count(), 3);
    desk.key(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(sentence(fixture, 1, 0).style, SentenceStyle::Quotation);
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Backspace); // first a plain paragraph
    desk.finish();
    QCOMPARE(sentence(fixture, 1, 0).style, SentenceStyle::Paragraph);
}

void TestDraftsPage::anAtSignCompletesExhibits()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Desk desk(fixture);
    cursorBehind(desk.editor, u"answered it."_s);
    desk.keys(u" They met @minut"_s);
    QVERIFY(desk.editor->completer()->isOpen());
    QWidget *list = QApplication::activePopupWidget();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!desk.editor->completer()->isOpen());
    desk.keys(u" p. 7)."_s); // over the bracket the completion has set
    desk.finish();
    QCOMPARE(sentence(fixture, 0, 2).text, u"They met."_s);
    QCOMPARE(sentence(fixture, 0, 2).citations.size(), 1);
    QCOMPARE(sentence(fixture, 0, 2).citations[0].exhibit, exhibitOf(fixture.records(), u"E-2"_s));
    QCOMPARE(sentence(fixture, 0, 2).citations[0].pinpoint, u"p. 7"_s);
}

void TestDraftsPage::theBracketOfACitationIsTypedOver()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Desk desk(fixture);
    cursorBehind(desk.editor, u"p. 3"_s);
    desk.keys(u"-5)"_s);
    desk.finish();
    QCOMPARE(sentence(fixture, 0, 0).citations[0].pinpoint, u"p. 3-5"_s);
    QCOMPARE(sentence(fixture, 0, 0).text, u"The letter was sent in May."_s);
}

void TestDraftsPage::renumberingAnExhibitChangesEveryCitation()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Desk desk(fixture);
    const Draft before = theDraft(fixture);
    const Exhibit *letter = fixture.records().exhibits.findKey(u"E-1"_s);
    Exhibit renumbered = *letter;
    renumbered.key = u"E-12"_s;
    Edit edit{u"Renumber"_s, {}};
    edit.modify(*letter, renumbered);
    QVERIFY(fixture.session->apply(edit));
    QVERIFY(desk.editor->toPlainText().contains(u"(@E-12 p. 3)"_s));
    QCOMPARE(theDraft(fixture), before);
    cursorBehind(desk.editor, u"in May"_s);
    desk.keys(u" 2020"_s);
    desk.finish();
    QCOMPARE(sentence(fixture, 0, 0).citations, before.sections[0].sentences[0].citations);
}

void TestDraftsPage::anExhibitThatGoesNamesTheSentencesItBreaks()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Desk desk(fixture);
    const QByteArray before = writeCaseJson(fixture.records());
    const Exhibit letter = *fixture.records().exhibits.findKey(u"E-1"_s);
    QVERIFY(fixture.session->apply(removalOf(fixture.records(), u"Remove"_s, letter)));
    QVERIFY(desk.page.message()->isVisible());
    QVERIFY(desk.page.message()->text().contains(u"1 sentence"_s));
    QVERIFY(!desk.editor->toPlainText().contains(u"@E-1"_s));
    QVERIFY(fixture.session->undo());
    QVERIFY(desk.editor->toPlainText().contains(u"(@E-1 p. 3)"_s));
    QCOMPARE(writeCaseJson(fixture.records()), before);
}

void TestDraftsPage::aSentenceCarriesDisclosureFootnoteAndComments()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    const QByteArray before = writeCaseJson(fixture.records());
    Desk desk(fixture);
    cursorBehind(desk.editor, u"Nobody answered"_s);
    desk.page.tabs()->setCurrentWidget(desk.page.sentence());
    SentencePanel *panel = desk.page.sentence();
    QComboBox *disclosure = panel->disclosureField()->comboBox();
    disclosure->setFocus();
    QTest::keyClick(disclosure, Qt::Key_Down);
    QTest::keyClick(disclosure, Qt::Key_Return);
    QTRY_COMPARE(sentence(fixture, 0, 1).disclosure, Disclosure::Withhold);
    typeInto(panel->reasonField(), u"Names a source"_s);
    QCOMPARE(sentence(fixture, 0, 1).disclosureReason, u"Names a source"_s);
    panel->footnoteField()->setFocus();
    QTest::keyClicks(panel->footnoteField(), u"See the file."_s);
    desk.editor->setFocus();
    QCOMPARE(sentence(fixture, 0, 1).footnote, u"See the file."_s);
    typeInto(panel->commentField(), u"Is this so?"_s);
    QCOMPARE(sentence(fixture, 0, 1).comments.size(), 1);
    QCOMPARE(sentence(fixture, 0, 1).comments[0].by, u"A. Drafter"_s);
    QVERIFY(!fromStoredTime(sentence(fixture, 0, 1).comments[0].on).isNull());
    panel->resolveButton()->setFocus();
    QTest::keyClick(panel->resolveButton(), Qt::Key_Space);
    QVERIFY(sentence(fixture, 0, 1).comments[0].isResolved);
    // Its words change and all of it stays.
    desk.editor->setFocus();
    cursorBehind(desk.editor, u"Nobody answered"_s);
    desk.keys(u" ever"_s);
    desk.finish();
    QCOMPARE(sentence(fixture, 0, 1).footnote, u"See the file."_s);
    QCOMPARE(sentence(fixture, 0, 1).disclosure, Disclosure::Withhold);
    keepPicture(desk.page, u"drafts-sentence"_s);
    while (fixture.session->undoStack().canUndo())
        QVERIFY(fixture.session->undo());
    QCOMPARE(writeCaseJson(fixture.records()), before);
}

void TestDraftsPage::aReviewIsNotOfWhatWasWrittenLater()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Desk desk(fixture);
    const auto says = [&](const QString &words) {
        const QList<QLabel *> labels = desk.page.desk()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    };
    QComboBox *review = desk.page.desk()->reviewField()->comboBox();
    review->setFocus();
    QTest::keyClick(review, Qt::Key_Down);
    QTest::keyClick(review, Qt::Key_Down);
    QCOMPARE(theDraft(fixture).review, ReviewState::Approved);
    QVERIFY(says(u"Marked as “approved” by A. Drafter"_s));
    QVERIFY(!says(u"changed since"_s));
    cursorBehind(desk.editor, u"Nobody answered"_s);
    desk.page.tabs()->setCurrentWidget(desk.page.sentence());
    typeInto(desk.page.sentence()->commentField(), u"Is this so?"_s);
    QCOMPARE(sentence(fixture, 0, 1).comments.size(), 1);
    QVERIFY(!says(u"changed since"_s)); // a comment is for the team
    desk.editor->setFocus();
    desk.keys(u" in time"_s);
    desk.finish();
    QVERIFY(sentence(fixture, 0, 1).text.contains(u"in time"_s));
    QVERIFY(says(u"Marked as “approved” by A. Drafter"_s));
    QVERIFY(says(u"changed since, by A. Drafter"_s));
    review->setFocus();
    QTest::keyClick(review, Qt::Key_Up);
    QVERIFY(says(u"Marked as “reviewed” by A. Drafter"_s));
    QVERIFY(!says(u"changed since"_s));
}

void TestDraftsPage::evidenceIsCitedFromThePanel()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Desk desk(fixture);
    cursorBehind(desk.editor, u"Nobody answered"_s);
    QTreeWidget *tree = desk.page.evidence()->tree();
    const QList<QTreeWidgetItem *> found =
        tree->findItems(u"E-2"_s, Qt::MatchStartsWith | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first()->parent()->text(0).contains(u"not used"_s));
    tree->setFocus();
    tree->setCurrentItem(found.first());
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(sentence(fixture, 0, 1).citations.size(), 1);
    QVERIFY(desk.editor->toPlainText().contains(u"Nobody answered it. (@E-2)"_s));
    QVERIFY(tree->findItems(u"E-2"_s, Qt::MatchStartsWith | Qt::MatchRecursive)
                .first()
                ->parent()
                ->text(0)
                .contains(u"Exhibits used"_s));
    typeInto(desk.page.evidence()->filterEdit(), u"letter"_s);
    QVERIFY(tree->findItems(u"E-2"_s, Qt::MatchStartsWith | Qt::MatchRecursive).isEmpty());
}

void TestDraftsPage::problemsLeadToTheirSentence()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Desk desk(fixture);
    cursorBehind(desk.editor, u"answered it."_s);
    desk.keys(u" It rests on @E-99."_s);
    desk.finish();
    QListWidget *problems = desk.page.problems()->list();
    const QList<QListWidgetItem *> unresolved = problems->findItems(u"E-99"_s, Qt::MatchContains);
    QVERIFY(!unresolved.isEmpty());
    desk.page.tabs()->setCurrentWidget(desk.page.problems());
    problems->setCurrentItem(unresolved.first());
    problems->setFocus();
    QTest::keyClick(problems, Qt::Key_Return);
    QVERIFY(desk.editor->textCursor().selectedText().contains(u"@E-99"_s));
    const SentenceNote *note = desk.editor->highlighter()->note(desk.editor->currentSlot());
    QVERIFY(note && note->underline != SentenceNote::Underline::None);
    QVERIFY(!note->messages.isEmpty());
    keepPicture(desk.page, u"drafts-problems"_s);
}

void TestDraftsPage::aMadeSentenceTakenOutCanBeBroughtBack()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Desk desk(fixture);
    const QTextCursor made = desk.editor->document()->find(u"The conduct is that of an organ."_s);
    desk.editor->setTextCursor(made);
    desk.key(Qt::Key_Delete);
    desk.finish();
    QVERIFY(isStruck(sentence(fixture, 1, 0)));
    desk.page.tabs()->setCurrentWidget(desk.page.changes());
    QListWidget *list = desk.page.changes()->list();
    const QList<QListWidgetItem *> struck = list->findItems(u"Taken out"_s, Qt::MatchContains);
    QCOMPARE(struck.size(), 1);
    list->setCurrentItem(struck.first());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(sentence(fixture, 1, 0).text, u"The conduct is that of an organ."_s);
    QVERIFY(desk.editor->toPlainText().contains(u"organ"_s));
}

void TestDraftsPage::nothingTypedIsLostWhenThePageGoes()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    {
        Desk desk(fixture);
        cursorBehind(desk.editor, u"answered it."_s);
        desk.keys(u" One."_s);
        desk.page.drafts()->view()->setFocus();
        QVERIFY(words(theDraft(fixture)).contains(u"|One."_s));
        desk.editor->setFocus();
        cursorBehind(desk.editor, u"One."_s);
        desk.keys(u" Two."_s);
        desk.page.hide();
        QVERIFY(words(theDraft(fixture)).contains(u"|Two."_s));
        desk.page.show();
        desk.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.page));
        desk.editor->setFocus();
        cursorBehind(desk.editor, u"Two."_s);
        desk.keys(u" Three."_s);
    }
    QVERIFY(words(theDraft(fixture)).contains(u"|Three."_s));
}

void TestDraftsPage::pastedTextIsPlain()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Desk desk(fixture);
    auto *rich = new QMimeData; // the clipboard takes it
    rich->setHtml(u"<h1>Big</h1><p><b>bold</b></p>"_s);
    rich->setText(u"Big words.\r\nbold words."_s);
    QGuiApplication::clipboard()->setMimeData(rich);
    cursorBehind(desk.editor, u"answered it."_s);
    desk.key(Qt::Key_Space);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    desk.finish();
    QVERIFY(words(theDraft(fixture)).contains(u"|Big words.|bold words."_s));
    QCOMPARE(sentence(fixture, 0, 3).style, SentenceStyle::Paragraph);
    for (QTextBlock block = desk.editor->document()->firstBlock(); block.isValid();
         block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            QVERIFY(it.fragment().charFormat().fontWeight() < QFont::Bold);
    }
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Facts\nThe letter"_s));
}

void TestDraftsPage::longNamesAndTextsAreTaken()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Desk desk(fixture);
    const QString name(10'000, u'N');
    desk.page.desk()->titleField()->setFocus();
    desk.page.desk()->titleField()->setText(name);
    desk.editor->setFocus();
    QCOMPARE(theDraft(fixture).title, name);
    const QString text = u"Word "_s.repeated(10'000) + u"end."_s;
    QGuiApplication::clipboard()->setText(text);
    cursorBehind(desk.editor, u"answered it."_s);
    desk.key(Qt::Key_Space);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    desk.finish();
    QCOMPARE(sentence(fixture, 0, 2).text, text);
    QVERIFY(desk.page.minimumSizeHint().width() < 1000);
}

void TestDraftsPage::sentencesAndSectionsMove()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Desk desk(fixture);
    cursorBehind(desk.editor, u"Nobody answered"_s);
    desk.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(words(theDraft(fixture)).section(u"||"_s, 0, 0),
             u"Facts|Nobody answered it.|The letter was sent in May."_s);
    QCOMPARE(sentence(fixture, 0, 0).style, SentenceStyle::Paragraph);
    desk.key(Qt::Key_Up, Qt::AltModifier); // nothing above it
    desk.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(sentence(fixture, 0, 1).text, u"Nobody answered it."_s);
    desk.page.outline()->setFocus();
    desk.page.outline()->setCurrentRow(0);
    QTest::keyClick(desk.page.outline(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(words(theDraft(fixture)).startsWith(u"Law|"_s));
}

void TestDraftsPage::draftsAreDuplicatedAndRemoved()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    const QByteArray before = writeCaseJson(fixture.records());
    Desk desk(fixture);
    desk.page.duplicate();
    const Draft *copy = fixture.records().drafts.findKey(u"D-2"_s);
    QVERIFY(copy);
    QCOMPARE(copy->sections, theDraft(fixture).sections);
    QCOMPARE(desk.page.desk()->draftId(), copy->id);
    TableView *view = desk.page.drafts()->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(!fixture.records().drafts.findKey(u"D-2"_s));
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(fixture.records().drafts.isEmpty());
    QVERIFY(!desk.editor->isVisible());
    while (fixture.session->undoStack().canUndo())
        QVERIFY(fixture.session->undo());
    QCOMPARE(writeCaseJson(fixture.records()), before);
    QVERIFY(desk.page.showRecord({u"draft"_s, theDraft(fixture).id.uuid, {}}));
    QVERIFY(desk.editor->isVisible());
}

void TestDraftsPage::whateverIsEditedCanAllBeUndone()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    const QByteArray before = writeCaseJson(fixture.records());
    for (const quint32 seed : {1U, 42U}) {
        Desk desk(fixture);
        QRandomGenerator random(seed);
        for (int step = 0; step < 140; ++step)
            editAtRandom(desk, random, u" (@E-2 p. 1)"_s);
        desk.finish();
        QVERIFY(fixture.session->undoStack().canUndo());
        while (fixture.session->undoStack().canUndo())
            desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(writeCaseJson(fixture.records()), before);
        QVERIFY(desk.editor->toPlainText().startsWith(u"Facts\nThe letter"_s));
    }
}

void TestDraftsPage::whatIsShownIsWhatIsStored()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    QVERIFY(fixture.session->apply(
        changingSentence(fixture.records(), theDraft(fixture).id, {0, 0}, u"No citation"_s,
                         [](DraftSentence &first) { first.citations.clear(); })));
    Desk desk(fixture);
    QRandomGenerator random(7);
    static const QRegularExpression spaces(u"\\s+"_s);
    for (int step = 0; step < 200; ++step) {
        editAtRandom(desk, random, u" and so on"_s);
        if (step % 10 != 0)
            continue;
        desk.finish();
        QString stored;
        for (const DraftSection &section : theDraft(fixture).sections) {
            stored += section.title;
            for (const DraftSentence &kept : section.sentences)
                stored += kept.text;
        }
        QCOMPARE(stored.remove(spaces), desk.editor->toPlainText().remove(spaces));
        if (step % 50 == 0) { // what is shown anew is the same
            const QString shown = desk.editor->toPlainText().remove(spaces);
            QVERIFY(fixture.session->undo() && fixture.session->redo());
            QCOMPARE(desk.editor->toPlainText().remove(spaces), shown);
        }
    }
}

void TestDraftsPage::wordsAreFoundAndReplaced()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    const QString before = words(theDraft(fixture));
    Desk desk(fixture);
    FindBar *bar = desk.page.desk()->findBar();
    QVERIFY(!bar->isVisible());
    desk.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar->isVisible() && bar->wordsField()->hasFocus());
    QTest::keyClicks(bar->wordsField(), u"the"_s);
    QCOMPARE(bar->said(), u"2 found"_s);
    for (const QString &place : {u"1 of 2"_s, u"2 of 2"_s, u"1 of 2"_s}) {
        QTest::keyClick(bar->wordsField(), Qt::Key_Return);
        QCOMPARE(bar->said(), place);
    }
    QTest::mouseClick(bar->previousButton(), Qt::LeftButton);
    QCOMPARE(bar->said(), u"2 of 2"_s);
    QCOMPARE(desk.editor->textCursor().selectedText(), u"The"_s);

    QTest::keyClicks(bar->replacementField(), u"A"_s);
    QTest::mouseClick(bar->replaceButton(), Qt::LeftButton);
    QCOMPARE(sentence(fixture, 1, 0).text, u"A conduct is that of an organ."_s);
    QCOMPARE(sentence(fixture, 0, 0).text, u"The letter was sent in May."_s);
    QTest::mouseClick(bar->replaceAllButton(), Qt::LeftButton);
    QCOMPARE(bar->said(), u"1 replaced"_s);
    QCOMPARE(sentence(fixture, 0, 0).text, u"A letter was sent in May."_s);
    QCOMPARE(sentence(fixture, 0, 0).citations.size(), 1);
    bar->wordsField()->setText(u"parchment"_s);
    QCOMPARE(bar->said(), u"Not found"_s);
    QTest::keyClick(bar->wordsField(), Qt::Key_Return);
    QTest::mouseClick(bar->replaceAllButton(), Qt::LeftButton);
    keepPicture(desk.page, u"drafts-find"_s);
    QTest::keyClick(bar->wordsField(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible() && desk.editor->hasFocus());
    fixture.session->undoStack().undo();
    fixture.session->undoStack().undo();
    QCOMPARE(words(theDraft(fixture)), before);
}

void TestDraftsPage::theOutlineFollowsTheCursor()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Desk desk(fixture);
    cursorBehind(desk.editor, u"an organ"_s);
    QCOMPARE(desk.page.outline()->currentRow(), 1);
    cursorBehind(desk.editor, u"answered"_s);
    QCOMPARE(desk.page.outline()->currentRow(), 0);
    desk.page.outline()->setFocus();
    desk.page.outline()->setCurrentRow(1); // somebody is choosing
    QCOMPARE(desk.page.outline()->currentRow(), 1);
}

/// The words of the text that are underlined as misspelt.
static QStringList misspelt(const DraftEditor *editor)
{
    QStringList words;
    for (QTextBlock block = editor->document()->begin(); block.isValid(); block = block.next())
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                words.append(block.text().mid(range.start, range.length));
    return words;
}

void TestDraftsPage::namesOfTheCaseAreNotMisspelt()
{
    if (!Spelling::load(u"en"_s))
        QSKIP("No English dictionary of hunspell is installed, or the program was built without.");
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Desk desk(fixture);
    cursorBehind(desk.editor, u"answered it."_s);
    desk.keys(u" The cyber operation was Zhenyiwolf's, a misteak (@E-1)."_s);
    desk.finish();
    QTRY_COMPARE(misspelt(desk.editor), QStringList({u"Zhenyiwolf's"_s, u"misteak"_s}));
    Actor actor;
    actor.id = Actor::Id::make();
    actor.key = u"A-1"_s;
    actor.name = u"Zhenyiwolf"_s;
    QVERIFY(fixture.session->apply(Edit{u"Add"_s, {}}.add(actor)));
    QCOMPARE(misspelt(desk.editor), QStringList{u"misteak"_s});
}

void TestDraftsPage::aReadOnlyCaseIsOnlyRead()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    SessionOptions options;
    options.readOnly = true;
    Result<std::unique_ptr<CaseSession>> reader =
        CaseSession::open(fixture.session->path(), options);
    QVERIFY(reader && (*reader)->isReadOnly());
    LiveAssessment assessment(**reader, fixture.doctrine);
    DraftsPage page({**reader, assessment, fixture.doctrine, fixture.prompt, fixture.settings});
    QVERIFY(showPage(page));
    page.desk()->editor()->setFocus();
    QTest::keyClicks(page.desk()->editor(), u"lost"_s);
    QVERIFY(!page.desk()->editor()->toPlainText().contains(u"lost"_s));
    QVERIFY(!page.desk()->editor()->isTouched());
    page.newDraft(u"memo"_s);
    page.renew();
    page.duplicate();
    page.removeSelected();
    QVERIFY(!page.dialog());
    QCOMPARE((*reader)->records().drafts.size(), 1);
}

void TestDraftsPage::everyControlHasAName()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Desk desk(fixture);
    for (int tab = 0; tab < desk.page.tabs()->count(); ++tab) {
        desk.page.tabs()->setCurrentIndex(tab);
        QCOMPARE(namelessControls(desk.page), QString());
    }
}

QTEST_MAIN(TestDraftsPage)
#include "tst_draftspage.moc"
