// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smalldisk.h"
#include "tests/ui/drafts/draftcase.h"
#include "ui/annexes/templatefield.h"
#include "ui/drafts/changespanel.h"
#include "ui/drafts/drafttexts.h"
#include "ui/drafts/evidencepanel.h"
#include "ui/drafts/exportdialog.h"
#include "ui/drafts/newdraftdialog.h"
#include "ui/drafts/releasecomparisondialog.h"
#include "ui/drafts/releasedialog.h"
#include "ui/drafts/releasespanel.h"
#include "ui/drafts/renewaldialog.h"
#include "ui/drafts/versionsdialog.h"
#include "ui/support/form.h"
#include "ui/support/messageline.h"
#include "ui/support/tableview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace saranda;
using namespace saranda::test;

/// From the findings of the sample case to papers that leave the building.
class TestDraftPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMemoIsMadeFromTheFindings();
    void aFactBringsItsCitations();
    void aFigureIsInsertedAtTheCursor();
    void aStatementNeedsAReasonNotToAttribute();
    void aStatementTakesTheWordsOfTheOffice();
    void renewingKeepsTheWritersWords();
    void anExportShowsWhatItLeavesOutAndWritesTheFile();
    void anExportThatCannotBeWrittenLeavesTheOldFile();
    void lettersThatNoFontHasAreNamed();
    void versionsAreComparedWithTheDraft();
    void aReleaseGoesItsStepsByNamedPeople();
    void reviewIsLoggedWithItsName();
    void theDraftIsCopiedAsText();
    void aPrintedDraftHasItsMarkingOnEveryPage();
};

namespace {

void accept(QPushButton *button)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

/// Makes a draft on the page the way a person does.
void makeDraft(DraftsPage &page, const QString &kind)
{
    page.newDraft(kind);
    auto *dialog = qobject_cast<NewDraftDialog *>(page.dialog());
    QVERIFY(dialog);
    QVERIFY2(dialog->acceptButton()->isEnabled(), qPrintable(dialog->hint()));
    accept(dialog->acceptButton());
}

const Draft *firstDraft(const PageFixture &fixture)
{
    return fixture.records().drafts.findKey(u"D-1"_s);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool keepFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QString listed(const QListWidget *list)
{
    QString text;
    for (int row = 0; row < list->count(); ++row)
        text += list->item(row)->text() + u'\n';
    return text;
}

} // namespace

void TestDraftPapers::aMemoIsMadeFromTheFindings()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    QVERIFY(fixture.isReady);
    const QByteArray before = writeCaseJson(fixture.records());
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page, {1500, 900}));
    makeDraft(page, u"memo"_s);
    const Draft *draft = firstDraft(fixture);
    QVERIFY(draft);
    QVERIFY(draft->sections.size() > 3);
    QVERIFY(!draft->findings.isEmpty());
    QCOMPARE(page.outline()->count(), int(draft->sections.size()));
    keepPicture(page, u"drafts-memo"_s);
    // Looking at it changes nothing, and one undo takes it away.
    page.desk()->editor()->setFocus();
    page.desk()->editor()->moveCursor(QTextCursor::End);
    QCOMPARE(fixture.session->undoStack().count(), 1);
    QVERIFY(fixture.session->undo());
    QCOMPARE(writeCaseJson(fixture.records()), before);
    QVERIFY(!page.desk()->isVisible());
}

void TestDraftPapers::aFactBringsItsCitations()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page, {1500, 900}));
    makeDraft(page, u"memo"_s);
    DraftEditor *editor = page.desk()->editor();
    editor->setFocus();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClicks(editor, u"So it was @F-5"_s);
    QWidget *offered = QApplication::activePopupWidget();
    QVERIFY(offered);
    QTest::keyClick(offered, Qt::Key_Return);
    QTest::keyClicks(editor, u")."_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    const DraftSentence written = firstDraft(fixture)->sections.last().sentences.last();
    QCOMPARE(written.text, u"So it was."_s);
    const QList<DraftCitation> expected = citationsOf(
        fixture.records(), {u"fact"_s, fixture.records().facts.findKey(u"F-5"_s)->id.uuid, {}});
    QVERIFY(!expected.isEmpty());
    QCOMPARE(written.citations, expected);
    QVERIFY(!written.marking.isEmpty() || firstDraft(fixture)->marking.isEmpty());
}

void TestDraftPapers::aFigureIsInsertedAtTheCursor()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page, {1500, 900}));
    makeDraft(page, u"statement"_s);
    const auto figures = [&fixture] {
        int count = 0;
        for (const DraftSection &section : firstDraft(fixture)->sections) {
            for (const DraftSentence &sentence : section.sentences)
                count += sentence.style == SentenceStyle::Figure ? 1 : 0;
        }
        return count;
    };
    const int before = figures();
    for (QAction *action : page.actions()) {
        if (action->text().contains(u"figure"_s))
            action->trigger();
    }
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(figures(), before + 1);
    QVERIFY(fixture.session->undo());
    QCOMPARE(figures(), before);
}

void TestDraftPapers::aStatementNeedsAReasonNotToAttribute()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page));
    page.newDraft(u"statement"_s);
    auto *dialog = qobject_cast<NewDraftDialog *>(page.dialog());
    QVERIFY(dialog);
    dialog->outcomeField()->setValue(wordOf(StatementOutcome::Deferred));
    Q_EMIT dialog->outcomeField()->edited(wordOf(StatementOutcome::Deferred));
    QVERIFY(!dialog->acceptButton()->isEnabled());
    QVERIFY(!dialog->hint().isEmpty());
    QTest::keyClicks(dialog->reasonField(), u"The inquiry goes on."_s);
    QVERIFY(dialog->acceptButton()->isEnabled());
    keepPicture(*dialog, u"drafts-new"_s);
    accept(dialog->acceptButton());
    const Draft *draft = firstDraft(fixture);
    QVERIFY(draft);
    QCOMPARE(draft->kind, u"statement"_s);
    QCOMPARE(draft->outcome, std::optional(StatementOutcome::Deferred));
    QCOMPARE(draft->outcomeReason, u"The inquiry goes on."_s);
}

void TestDraftPapers::aStatementTakesTheWordsOfTheOffice()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    const auto writeTemplate = [&](const QString &name, const QByteArray &statement) {
        QFile file(fixture.folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(R"({"format": "saranda-template", "version": 1, "statement": )" + statement
                       + '}');
        return file.fileName();
    };
    const QString first =
        writeTemplate(u"first.json"_s, R"({"title.statement": {"en": "Note verbale: {title}"}})");
    const QString second = writeTemplate(
        u"second.json"_s, R"({"reserve.evidence": {"en": "Nothing here waives privilege."}})");
    const QString none = writeTemplate(u"none.json"_s, "{}");
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page));
    page.newDraft(u"statement"_s);
    auto *dialog = qobject_cast<NewDraftDialog *>(page.dialog());
    QVERIFY(dialog);
    fixture.prompt.paths = {none};
    QTest::mouseClick(dialog->templateField()->chooseButton(), Qt::LeftButton);
    QVERIFY2(dialog->hint().contains(u"none.json"_s), qPrintable(dialog->hint()));
    fixture.prompt.paths = {first};
    QTest::mouseClick(dialog->templateField()->chooseButton(), Qt::LeftButton);
    QVERIFY2(dialog->hint().contains(u"about all of them"_s), qPrintable(dialog->hint()));
    keepPicture(*dialog, u"drafts-new-template"_s);
    accept(dialog->acceptButton());
    const Draft *draft = firstDraft(fixture);
    QVERIFY(draft && draft->title.startsWith(u"Note verbale"_s));
    QCOMPARE(templateNameOf(*draft), u"first.json"_s);
    page.renew();
    auto *renewal = qobject_cast<RenewalDialog *>(page.dialog());
    QVERIFY(renewal && !renewal->acceptButton()->isEnabled());
    fixture.prompt.paths = {none};
    QTest::mouseClick(renewal->templateField()->chooseButton(), Qt::LeftButton);
    QVERIFY(renewal->message()->text().contains(u"none.json"_s));
    QVERIFY(!renewal->acceptButton()->isEnabled());
    fixture.prompt.paths = {second};
    QTest::mouseClick(renewal->templateField()->chooseButton(), Qt::LeftButton);
    QVERIFY2(listed(renewal->list()).contains(u"waives privilege"_s),
             qPrintable(listed(renewal->list())));
    keepPicture(*renewal, u"drafts-renew-template"_s);
    accept(renewal->acceptButton());
    draft = firstDraft(fixture);
    QVERIFY(words(*draft).contains(u"Nothing here waives privilege."_s));
    QCOMPARE(templateNameOf(*draft), u"second.json"_s);
    page.renew();
    renewal = qobject_cast<RenewalDialog *>(page.dialog());
    QVERIFY(renewal && renewal->templateField()->chooseButton()->text().contains(u"second.json"_s));
    QTest::mouseClick(renewal->templateField()->noneButton(), Qt::LeftButton);
    QVERIFY(!renewal->templateField()->noneButton()->isVisible());
    accept(renewal->acceptButton());
    draft = firstDraft(fixture);
    QVERIFY(!words(*draft).contains(u"privilege"_s) && templateNameOf(*draft).isEmpty());
    QVERIFY(ownWordingOf(*draft).isEmpty());
}

void TestDraftPapers::renewingKeepsTheWritersWords()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page, {1500, 900}));
    makeDraft(page, u"memo"_s);
    DraftEditor *editor = page.desk()->editor();
    editor->setFocus();
    QTextCursor cursor(editor->document()->firstBlock().next());
    cursor.movePosition(QTextCursor::EndOfBlock);
    editor->setTextCursor(cursor);
    QTest::keyClicks(editor, u" A word of my own."_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(words(*firstDraft(fixture)).contains(u"A word of my own."_s));
    page.renew();
    if (auto *unexpected = qobject_cast<RenewalDialog *>(page.dialog()))
        QFAIL(qPrintable(listed(unexpected->list()))); // nothing has changed in the case
    QVERIFY(page.message()->isVisible());
    const Exhibit exhibit = *fixture.records().exhibits.findKey(u"E-1"_s);
    QVERIFY(fixture.session->apply(removalOf(fixture.records(), u"Remove"_s, exhibit)));
    page.tabs()->setCurrentWidget(page.changes());
    const QByteArray before = writeCaseJson(fixture.records());
    page.renew();
    auto *dialog = qobject_cast<RenewalDialog *>(page.dialog());
    QVERIFY(dialog);
    QVERIFY(dialog->list()->count() > 0);
    keepPicture(*dialog, u"drafts-renew"_s);
    dialog->accept();
    QVERIFY(words(*firstDraft(fixture)).contains(u"A word of my own."_s));
    QVERIFY(writeCaseJson(fixture.records()) != before);
    page.renew(); // it is up to date now
    QVERIFY(fixture.session->undo());
    QCOMPARE(writeCaseJson(fixture.records()), before);
}

void TestDraftPapers::anExportShowsWhatItLeavesOutAndWritesTheFile()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    const Draft::Id id = theDraft(fixture).id;
    QVERIFY(fixture.session->apply(
        changingSentence(fixture.records(), id, {0, 1}, u"Withhold"_s, [](DraftSentence &sentence) {
            sentence.disclosure = Disclosure::Withhold;
        })));
    QVERIFY(fixture.session->apply(
        changingSentence(fixture.records(), id, {1, 0}, u"Own words"_s, [](DraftSentence &made) {
            made.block.clear();
            made.generated.clear();
        })));
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page));
    for (const QString &format : {u"pdf"_s, u"docx"_s, u"odt"_s, u"html"_s}) {
        page.exportDraft();
        auto *dialog = qobject_cast<ExportDialog *>(page.dialog());
        QVERIFY(dialog);
        dialog->formatField()->setValue(format);
        dialog->readersField()->setValue(u"public"_s);
        Q_EMIT dialog->readersField()->edited(u"public"_s);
        QVERIFY2(listed(dialog->omissions()).contains(u"Nobody answered it."_s),
                 qPrintable(listed(dialog->omissions()) + dialog->message()->text()));
        const QString path = fixture.folder.filePath(u"paper."_s + format);
        fixture.prompt.paths = {path};
        if (format == u"pdf")
            keepPicture(*dialog, u"drafts-export"_s);
        QSignalSpy written(dialog, &ExportDialog::written);
        accept(dialog->writeButton());
        QVERIFY(written.wait(20'000));
        QVERIFY(fixture.prompt.suggestedPath.endsWith(u"D-1-public."_s + format));
        QVERIFY(contentsOf(path).size() > 200);
    }
    const QByteArray html = contentsOf(fixture.folder.filePath(u"paper.html"_s));
    QVERIFY(html.contains("The letter was sent in May"));
    QVERIFY(!html.contains("Nobody answered"));
}

void TestDraftPapers::anExportThatCannotBeWrittenLeavesTheOldFile()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page));
    page.exportDraft();
    auto *dialog = qobject_cast<ExportDialog *>(page.dialog());
    QVERIFY(dialog);
    fixture.prompt.paths = {fixture.folder.filePath(u"nowhere/paper.pdf"_s)};
    accept(dialog->writeButton());
    QTRY_VERIFY_WITH_TIMEOUT(dialog->message()->isVisible(), 20'000);
    QVERIFY(dialog->writeButton()->isEnabled());
    dialog->message()->clear();
    const QString strange = fixture.folder.filePath(u"paper.xyz"_s);
    fixture.prompt.paths = {strange};
    accept(dialog->writeButton());
    QTRY_VERIFY_WITH_TIMEOUT(dialog->message()->isVisible(), 20'000);
    QVERIFY(!QFile::exists(strange));
    const QDir folder(fixture.folder.path());
    const QString paper = folder.filePath(u"paper.pdf"_s);
    QVERIFY(folder.mkdir(u"folder.pdf"_s) && keepFile(paper, "what was there"));
    const QStringList before = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &target :
         {folder.filePath(u"folder.pdf"_s), paper + u"/below.pdf"_s, u"/proc/paper.pdf"_s, paper}) {
        dialog->message()->clear();
        fixture.prompt.paths = {target};
        bool isTold = false;
        {
            const SmallDisk full(1024);
            accept(dialog->writeButton());
            isTold = QTest::qWaitFor([&] { return dialog->message()->isVisible(); }, 20'000);
        }
        QVERIFY(isTold);
        QVERIFY2(dialog->message()->text().contains(target), qPrintable(dialog->message()->text()));
        QVERIFY(dialog->isVisible() && dialog->writeButton()->isEnabled());
    }
    QCOMPARE(contentsOf(paper), QByteArray("what was there"));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), before);
}

void TestDraftPapers::lettersThatNoFontHasAreNamed()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    const Draft before = *firstDraft(fixture);
    Draft strange = before;
    strange.sections.front().sentences.front().text = u"It was signed \U000F0042."_s;
    Edit edit{u"Write"_s, {}};
    edit.modify(before, strange);
    QVERIFY(fixture.session->apply(edit));
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page));
    page.exportDraft();
    auto *dialog = qobject_cast<ExportDialog *>(page.dialog());
    QVERIFY(dialog);
    const auto choose = [dialog](const QString &format) {
        dialog->formatField()->setValue(format);
        Q_EMIT dialog->formatField()->edited(format);
    };
    choose(u"pdf"_s);
    QVERIFY(dialog->message()->isVisible());
    QVERIFY2(dialog->message()->text().contains(u"U+F0042"_s),
             qPrintable(dialog->message()->text()));
    keepPicture(*dialog, u"drafts-export-letters"_s);
    choose(u"docx"_s); // takes the fonts of whoever reads it
    QVERIFY(!dialog->message()->isVisible());
}

void TestDraftPapers::versionsAreComparedWithTheDraft()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page));
    DraftEditor *editor = page.desk()->editor();
    editor->setFocus();
    cursorBehind(editor, u"Nobody"_s);
    QTest::keyClicks(editor, u" at all"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    page.showVersions();
    auto *dialog = qobject_cast<VersionsDialog *>(page.dialog());
    QVERIFY(dialog);
    QCOMPARE(dialog->versions()->count(), 2);
    QCOMPARE(dialog->versions()->currentRow(), 1);
    const QString difference = listed(dialog->difference());
    QVERIFY(difference.contains(u"−  Nobody answered it."_s));
    QVERIFY(difference.contains(u"+  Nobody at all answered it."_s));
    QVERIFY(!difference.contains(u"The letter"_s));
    QCOMPARE(namelessControls(*dialog), QString());
    keepPicture(*dialog, u"drafts-versions"_s);
}

void TestDraftPapers::aReleaseGoesItsStepsByNamedPeople()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    QVERIFY(fixture.session->apply(
        changingDraft(fixture.records(), theDraft(fixture).id, u"Simple"_s, [](Draft &draft) {
            draft.sections.removeLast();
            draft.sections[0].sentences.removeLast();
        })));
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page, {1400, 900}));
    ReleasesPanel *panel = page.releases();
    page.tabs()->setCurrentWidget(panel);
    accept(panel->beginButton());
    auto *dialog = qobject_cast<ReleaseDialog *>(panel->dialog());
    QVERIFY(dialog);
    QCOMPARE(namelessControls(*dialog), QString());
    dialog->byField()->clear();
    QVERIFY(!dialog->acceptButton()->isEnabled());
    QTest::keyClicks(dialog->byField(), u"A. Drafter"_s);
    QVERIFY(dialog->acceptButton()->isEnabled());
    dialog->formatField()->setValue(u"html"_s);
    keepPicture(*dialog, u"drafts-release"_s);
    accept(dialog->acceptButton());
    QVERIFY2(fixture.records().releases.size() == 1, qPrintable(panel->message()->text()));
    for (const QString &by : {u"B. Lawyer"_s, u"C. Adviser"_s, u"D. Minister"_s}) {
        accept(panel->stepButton());
        auto *step = qobject_cast<ReleaseStepDialog *>(panel->dialog());
        QVERIFY(step);
        step->byField()->clear();
        QTest::keyClicks(step->byField(), u"a. drafter"_s); // who began it
        QVERIFY(step->samePerson()->isVisible());
        step->byField()->clear();
        QVERIFY(!step->samePerson()->isVisible());
        QTest::keyClicks(step->byField(), by);
        accept(step->acceptButton());
    }
    const Release released = *fixture.records().releases.inKeyOrder().front();
    QVERIFY2(released.state == ReleaseState::Released, qPrintable(panel->message()->text()));
    QCOMPARE(released.steps.size(), 4);
    QCOMPARE(released.steps.last().by, u"D. Minister"_s);
    QVERIFY(!panel->stepButton()->isEnabled());
    keepPicture(page, u"drafts-released"_s);
    const QString path = fixture.folder.filePath(u"released.html"_s);
    fixture.prompt.paths = {path};
    accept(panel->openButton());
    QVERIFY(contentsOf(path).contains("The letter was sent in May"));

    // A second one, of other words, is compared with the first.
    QVERIFY(fixture.session->apply(
        changingSentence(fixture.records(), theDraft(fixture).id, {0, 0}, u"Change"_s,
                         [](DraftSentence &sentence) { sentence.text = u"It was sent."_s; })));
    accept(panel->beginButton());
    accept(qobject_cast<ReleaseDialog *>(panel->dialog())->acceptButton());
    QCOMPARE(fixture.records().releases.size(), 2);
    QCOMPARE(panel->tree()->currentItem(), panel->tree()->topLevelItem(1)); // the new one
    panel->tree()->clearSelection();
    for (int row = 0; row < 2; ++row)
        panel->tree()->topLevelItem(row)->setSelected(true);
    accept(panel->compareButton());
    auto *comparison = qobject_cast<ReleaseComparisonDialog *>(panel->dialog());
    QVERIFY(comparison);
    QVERIFY(!comparison->tree()
                 ->findItems(u"It was sent"_s, Qt::MatchContains | Qt::MatchRecursive)
                 .isEmpty());
}

void TestDraftPapers::reviewIsLoggedWithItsName()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page));
    Q_EMIT page.desk()->reviewField()->edited(wordOf(ReviewState::Approved));
    QCOMPARE(theDraft(fixture).review, ReviewState::Approved);
    const Result<std::vector<AuditEntry>> log = fixture.session->log(theDraft(fixture).id.uuid, 1);
    QVERIFY(log && !log->empty());
    QVERIFY(log->front().text.contains(u"A. Drafter"_s));
    bool isShown = false;
    for (const QLabel *label : page.desk()->findChildren<QLabel *>())
        isShown = isShown || label->text().contains(u"by A. Drafter"_s);
    QVERIFY(isShown);
    page.duplicate();
    QCOMPARE(fixture.records().drafts.findKey(u"D-2"_s)->review, ReviewState::Draft);
}

void TestDraftPapers::theDraftIsCopiedAsText()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page));
    page.copyAsText();
    const QString copied = QGuiApplication::clipboard()->text();
    // The marking of the paper stands before and after.
    QVERIFY2(copied.startsWith(u"public\n\nA memorandum\n\n"_s), qPrintable(copied));
    QVERIFY2(copied.endsWith(u"\n\npublic"_s), qPrintable(copied));
    QVERIFY(copied.contains(u"The letter was sent in May. (@E-1 p. 3)"_s));
}

/// Into a file, by the real action and the button of the dialog.
void TestDraftPapers::aPrintedDraftHasItsMarkingOnEveryPage()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    Draft longer = theDraft(fixture);
    for (int number = 1; number <= 300; ++number) {
        DraftSentence sentence = aSentence(
            u"What happened on day %1 was seen by many."_s.arg(number), SentenceStyle::Paragraph);
        sentence.marking = u"secret"_s;
        longer.sections.front().sentences.append(sentence);
    }
    Edit edit{u"Write"_s, {}};
    edit.modify(theDraft(fixture), longer);
    QVERIFY(fixture.session->apply(edit));
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page));
    for (QAction *action : page.findChildren<QAction *>()) {
        if (action->text() == u"Print…"_s)
            action->trigger();
    }
    const auto dialog = [&page] { return page.findChild<QPrintDialog *>(); };
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *name = dialog()->findChild<QLineEdit *>(u"filename"_s);
    QVERIFY(name);
    const QString path = fixture.folder.filePath(u"draft.pdf"_s);
    name->setText(path);
    for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
        if (button->isDefault()) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QTRY_VERIFY(!dialog());
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(process.waitForFinished(60'000));
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // after the last page's end
    QVERIFY(pages.size() > 3);
    for (const QString &one : pages)
        QVERIFY2(one.count(u"SECRET"_s) >= 2, qPrintable(one)); // at head and foot
}

QTEST_MAIN(TestDraftPapers)
#include "tst_draftpapers.moc"
