// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/helperprocess.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/exhibits/exhibitspage.h"
#include "ui/exhibits/filebox.h"
#include "ui/exhibits/intakebar.h"
#include "ui/support/form.h"
#include "ui/support/jobbar.h"
#include "ui/support/levelmeter.h"
#include "ui/support/rowtable.h"
#include "ui/support/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

class TestExhibitsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void droppedFilesAndFoldersBecomeExhibitsInOneStep();
    void aFolderIsChosenByKeysLikeOneThatIsDropped();
    void whatCannotBeReadIsNamedInTheLine();
    void stoppingAddsNothing();
    void whatIsSaidOfAnEditGoesWithIt();
    void pastedFilesTextsAndPicturesBecomeExhibits();
    void whatIsOddAboutAFileIsSaid();
    void pasteBelongsToTheFieldsWhileOneTypes();
    void theDialogAddsFilesToo();
    void theBytesComeOutAsTheyWentIn();
    void whatIsAskedForComesOutWhateverHappensMeanwhile();
    void noFileGoesIntoAnExhibitThatIsGone();
    void theOpenCaseIsNotWrittenOver();
    void aGradeMovesTheLevelAtOnce();
    void marksAreTicked();
    void anotherNumberChangesEveryCite();
    void aSourceIsMadeInPlaceInOneStep();
    void aCustodyEntryStartsWithTodayAndTheName();
    void otherVersionsComeInAndGoOut();
    void aLargeVersionComesInBesideTheWindow();
    void aVersionGoesToTheExhibitItWasAskedFor();
    void textFilesCanBeReadInPlace();
    void textsAreReadAgainOnDemand();
    void hostileNamesAreOnlyShown();
    void readingOnlyOffersNoChange();
    void everyControlHasAName();

private:
    static QString write(const PageFixture &fixture, const QString &name, const QByteArray &bytes);
    static void drop(ExhibitsPage &page, const QStringList &paths);
    static QAction *action(const ExhibitsPage &page, const QString &text);
    template <typename Field>
    static Field *field(const QWidget &page, const QString &name)
    {
        for (Field *one : page.findChildren<Field *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
};

void TestExhibitsPage::initTestCase()
{
    setReadingProgram(QStringLiteral(SARANDA_WORKER));
}

QString TestExhibitsPage::write(const PageFixture &fixture, const QString &name,
                                const QByteArray &bytes)
{
    const QString path = fixture.folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

void TestExhibitsPage::drop(ExhibitsPage &page, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &event);
}

QAction *TestExhibitsPage::action(const ExhibitsPage &page, const QString &text)
{
    for (QAction *one : page.findChildren<QAction *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

void TestExhibitsPage::droppedFilesAndFoldersBecomeExhibitsInOneStep()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    QVERIFY(fixture.isReady);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    keepPicture(page, u"exhibits-empty"_s);
    const QByteArray bytes("A letter.\n");
    const QString letter = write(fixture, u"letter.txt"_s, bytes);
    write(fixture, u"box/a.txt"_s, "a");
    write(fixture, u"box/deep/b.txt"_s, "b");
    drop(page, {letter, fixture.folder.filePath(u"box"_s)});
    QTRY_COMPARE(fixture.records().exhibits.size(), 3);
    const Exhibit *first = fixture.records().exhibits.findKey(u"E-1"_s);
    QVERIFY(first && first->file);
    QCOMPARE(first->title, u"letter"_s);
    QCOMPARE(
        first->file->sha256,
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QVERIFY(fixture.session->hasContent(first->file->sha256));
    QCOMPARE(first->custody.size(), 1);
    QCOMPARE(page.selectedRecord().id, first->id.uuid);
    QVERIFY(fixture.session->undo());
    QCOMPARE(fixture.records().exhibits.size(), 0);
    QVERIFY(fixture.session->redo());
    QCOMPARE(fixture.records().exhibits.size(), 3);
}

void TestExhibitsPage::aFolderIsChosenByKeysLikeOneThatIsDropped()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    write(fixture, u"box/a.txt"_s, "a");
    write(fixture, u"box/deep/b.txt"_s, "b");
    write(fixture, u"box/empty.txt"_s, {});
    fixture.prompt.folder = fixture.folder.filePath(u"box"_s);
    QTest::keyClick(&page, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.prompt.questions.size(), 1);
    QTRY_VERIFY(fixture.records().exhibits.size() >= 2);
    QVERIFY(fixture.session->undo());
    QCOMPARE(fixture.records().exhibits.size(), 0);

    // Nothing in it: said in the line.
    QVERIFY(QDir(fixture.folder.path()).mkpath(u"hollow/deep"_s));
    fixture.prompt.folder = fixture.folder.filePath(u"hollow"_s);
    QTest::keyClick(&page, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *message = page.findChild<MessageLine *>();
    QTRY_VERIFY(std::ranges::any_of(message->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text().startsWith(u"Nothing was added"_s);
    }));

    fixture.prompt.folder.clear(); // declined
    QTest::keyClick(&page, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.prompt.questions.size(), 3);
    QVERIFY(!page.findChild<IntakeBar *>()->isRunning());
}

void TestExhibitsPage::whatCannotBeReadIsNamedInTheLine()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    const QString good = write(fixture, u"good.txt"_s, "good");
    drop(page, {fixture.folder.filePath(u"vanished.txt"_s), good});
    QTRY_COMPARE(fixture.records().exhibits.size(), 1);
    const auto *message = page.findChild<MessageLine *>();
    QTRY_VERIFY(message->isVisible());
    bool isNamed = false;
    for (const QLabel *label : message->findChildren<QLabel *>())
        isNamed = isNamed || label->text().contains(u"vanished.txt"_s);
    QVERIFY(isNamed);
}

/// A line that is no longer true, or whose button would undo something else, must not stay.
void TestExhibitsPage::whatIsSaidOfAnEditGoesWithIt()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    const auto *message = page.findChild<MessageLine *>();
    drop(page, {write(fixture, u"a.txt"_s, "one"), write(fixture, u"b.txt"_s, "two")});
    QTRY_COMPARE(fixture.records().exhibits.size(), 2);
    QTRY_VERIFY(message->isVisible());
    const Exhibit first = *fixture.records().exhibits.findKey(u"E-1"_s);
    Exhibit renamed = first;
    renamed.title = u"Another title"_s;
    QVERIFY(fixture.session->apply(Edit{u"Change title"_s, {}}.modify(first, renamed)));
    QVERIFY(message->isVisible()); // the files are in the case all the same
    QVERIFY(fixture.session->undo());
    QVERIFY(fixture.session->undo());
    QCOMPARE(fixture.records().exhibits.size(), 0);
    QVERIFY(!message->isVisible());
    QVERIFY(fixture.session->redo());

    auto *view = page.findChild<TablePane *>()->view();
    view->selectRow(1);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(fixture.records().exhibits.size(), 1);
    QVERIFY(message->isVisible());
    QVERIFY(fixture.session->apply(Edit{u"Change title"_s, {}}.modify(first, renamed)));
    QVERIFY(!message->isVisible());
    // Until then the button takes the removal back.
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(fixture.records().exhibits.size(), 0);
    for (QPushButton *button : message->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Undo")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(fixture.records().exhibits.size(), 1);
    QVERIFY(!message->isVisible());
}

void TestExhibitsPage::stoppingAddsNothing()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    const QString small = write(fixture, u"many/1.bin"_s, QByteArray(10'000, '1'));
    const QString large = write(fixture, u"many/2.bin"_s, {});
    QVERIFY(QFile::resize(large, qint64(8) * 1024 * 1024 * 1024)); // takes no room on the disk
    drop(page, {small, large});
    auto *bar = page.findChild<IntakeBar *>();
    QVERIFY(bar->isRunning());
    QTRY_VERIFY(bar->isVisible());
    // Within the large file; the window is alive, other work goes on.
    Source source;
    source.id = Source::Id::make();
    source.key = u"S-1"_s;
    QVERIFY(fixture.session->apply(Edit{u"Add source"_s, {}}.add(source)));
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!bar->isRunning());
    QVERIFY(!bar->isVisible());
    QCOMPARE(fixture.records().exhibits.size(), 0);
    const auto *message = page.findChild<MessageLine *>();
    QVERIFY(message->isVisible());
    QCOMPARE(message->kind(), MessageLine::Kind::Notice); // asked for, and no failure
    const Result<VerifyReport> report = fixture.session->verify();
    QVERIFY(report && report->isSound());
    QCOMPARE(report->files, 0);
}

void TestExhibitsPage::pastedFilesTextsAndPicturesBecomeExhibits()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    QClipboard *clipboard = QGuiApplication::clipboard();
    auto *list = page.findChild<TableView *>();
    const auto paste = [&](QMimeData *data) {
        clipboard->setMimeData(data);
        if (list->isVisible())
            list->setFocus();
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    };
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(write(fixture, u"a.txt"_s, "a")),
                    QUrl::fromLocalFile(write(fixture, u"b.txt"_s, "b"))});
    paste(files);
    QTRY_COMPARE(fixture.records().exhibits.size(), 2);
    auto *text = new QMimeData;
    text->setText(u"Words of a web page"_s);
    text->setData(u"image/png"_s, "a picture of them"); // as word processors offer it
    QTRY_VERIFY(!page.findChild<IntakeBar *>()->isRunning());
    paste(text);
    QTRY_COMPARE(fixture.records().exhibits.size(), 3);
    const Exhibit *words = fixture.records().exhibits.findKey(u"E-3"_s);
    QCOMPARE(words->file->mediaType, u"text/plain"_s);
    QCOMPARE(page.selectedRecord().id, words->id.uuid);
    auto *picture = new QMimeData;
    picture->setData(u"image/png"_s, QByteArray("\x89PNG\r\n\x1a\n spoilt", 15));
    QTRY_VERIFY(!page.findChild<IntakeBar *>()->isRunning());
    paste(picture);
    QTRY_COMPARE(fixture.records().exhibits.size(), 4);
    QCOMPARE(fixture.records().exhibits.findKey(u"E-4"_s)->file->mediaType, u"image/png"_s);
    QTRY_VERIFY(!page.findChild<IntakeBar *>()->isRunning());
    paste(new QMimeData);
    QTRY_VERIFY(page.findChild<MessageLine *>()->text().contains(u"clipboard"_s));
    QCOMPARE(fixture.records().exhibits.size(), 4);
}

void TestExhibitsPage::whatIsOddAboutAFileIsSaid()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    drop(page,
         {write(fixture, u"void.txt"_s, {}), write(fixture, u"a.txt"_s, "a"),
          write(fixture, u"b.txt"_s, "a")});
    QTRY_COMPARE(fixture.records().exhibits.size(), 3);
    const QString said = page.findChild<MessageLine *>()->text();
    QVERIFY2(said.contains(u"void.txt"_s) && said.contains(u"empty"_s), qPrintable(said));
    QVERIFY2(said.contains(u"E-3"_s) && said.contains(u"E-2"_s), qPrintable(said));
}

void TestExhibitsPage::pasteBelongsToTheFieldsWhileOneTypes()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    drop(page, {write(fixture, u"a.txt"_s, "a")});
    QTRY_COMPARE(fixture.records().exhibits.size(), 1);
    auto *title = field<QLineEdit>(page, u"Title"_s);
    QVERIFY(title);
    title->setFocus();
    title->selectAll();
    QGuiApplication::clipboard()->setText(u"A better title"_s);
    QTest::keySequence(title, QKeySequence::Paste);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(fixture.records().exhibits.size(), 1);
    QCOMPARE(fixture.records().exhibits.rows()[0].title, u"A better title"_s);
}

void TestExhibitsPage::theDialogAddsFilesToo()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    page.setFocus();
    fixture.prompt.paths = QStringList{write(fixture, u"one.txt"_s, "1")};
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &page, Qt::Key_A,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(fixture.records().exhibits.size(), 1);
    QCOMPARE(fixture.prompt.questions.size(), 1);
}

void TestExhibitsPage::theBytesComeOutAsTheyWentIn()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    const QByteArray bytes = QByteArray(70'000, 'x') + "end";
    drop(page, {write(fixture, u"in.bin"_s, bytes)});
    QTRY_COMPARE(fixture.records().exhibits.size(), 1);
    const QString out = fixture.folder.filePath(u"out.bin"_s);
    fixture.prompt.paths = QStringList{out};
    QAction *exporting = action(page, u"Export file…"_s);
    QVERIFY(exporting && exporting->isEnabled());
    exporting->trigger();
    QTRY_VERIFY(exporting->isEnabled());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QVERIFY(fixture.prompt.suggestedPath.endsWith(u"in.bin"_s));
    // A folder that is not there is said, not crashed on.
    fixture.prompt.paths = QStringList{fixture.folder.filePath(u"no/such/place.bin"_s)};
    exporting->trigger();
    QTRY_VERIFY(page.findChild<MessageLine *>()->isVisible());
    QTRY_VERIFY(exporting->isEnabled());
}

/// While somebody chooses where to, another exhibit may be shown, and this one may go.
void TestExhibitsPage::whatIsAskedForComesOutWhateverHappensMeanwhile()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    drop(page, {write(fixture, u"a.bin"_s, "the first"), write(fixture, u"b.bin"_s, "another")});
    QTRY_COMPARE(fixture.records().exhibits.size(), 2);
    const Exhibit first = *fixture.records().exhibits.findKey(u"E-1"_s);
    const Exhibit second = *fixture.records().exhibits.findKey(u"E-2"_s);
    QVERIFY(page.showRecord({u"exhibit"_s, first.id.uuid, {}}));
    QAction *exporting = action(page, u"Export file…"_s);
    QTRY_VERIFY(exporting->isEnabled());
    const QString out = fixture.folder.filePath(u"out.bin"_s);
    fixture.prompt.paths = QStringList{out};
    fixture.prompt.whileAsking = [&] {
        Exhibit changed = first;
        changed.file = second.file;
        changed.renditions.append(*first.file);
        Edit edit{u"Another file"_s, {}};
        edit.modify(first, changed);
        QVERIFY(fixture.session->apply(edit));
        QVERIFY(page.showRecord({u"exhibit"_s, second.id.uuid, {}}));
    };
    exporting->trigger();
    QTRY_VERIFY(QFile::exists(out) && exporting->isEnabled());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("the first"));
    file.close();
    QVERIFY(QFile::remove(out));
    fixture.prompt.whileAsking = [&] {
        QVERIFY(fixture.session->apply(removalOf(fixture.records(), u"Remove"_s, second)));
    };
    exporting->trigger();
    QVERIFY(page.findChild<MessageLine *>()->isVisible());
    QVERIFY(!QFile::exists(out));
}

void TestExhibitsPage::noFileGoesIntoAnExhibitThatIsGone()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    Exhibit empty;
    empty.id = Exhibit::Id::make();
    empty.key = u"E-1"_s;
    Exhibit other = empty;
    other.id = Exhibit::Id::make();
    other.key = u"E-2"_s;
    Edit edit{u"Add"_s, {}};
    edit.add(empty).add(other);
    QVERIFY(fixture.session->apply(edit));
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    QVERIFY(page.showRecord({u"exhibit"_s, empty.id.uuid, {}}));
    fixture.prompt.paths = QStringList{write(fixture, u"a.bin"_s, "bytes")};
    fixture.prompt.whileAsking = [&] {
        QVERIFY(fixture.session->apply(removalOf(fixture.records(), u"Remove"_s, empty)));
    };
    action(page, u"Attach file…"_s)->trigger();
    QTRY_VERIFY(page.findChild<MessageLine *>()->isVisible());
    QVERIFY(!page.findChild<FileBox *>()->findChild<JobBar *>()->isRunning());
    QVERIFY(!fixture.records().exhibits.find(other.id)->file); // which is shown by now
}

void TestExhibitsPage::theOpenCaseIsNotWrittenOver()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    drop(page, {write(fixture, u"a.bin"_s, "the first")});
    QTRY_COMPARE(fixture.records().exhibits.size(), 1);
    fixture.prompt.paths = QStringList{fixture.session->path()};
    QAction *exporting = action(page, u"Export file…"_s);
    QTRY_VERIFY(exporting->isEnabled());
    exporting->trigger();
    QTRY_VERIFY(page.findChild<MessageLine *>()->isVisible());
    QVERIFY(QFileInfo(fixture.session->path()).size() > 1000);
}

void TestExhibitsPage::aGradeMovesTheLevelAtOnce()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    keepPicture(page, u"exhibits"_s);
    const Exhibit::Id id{page.selectedRecord().id};
    LevelMeter *meter = nullptr;
    for (LevelMeter *one : page.findChildren<LevelMeter *>())
        meter = one;
    QVERIFY(meter);
    const int before = meter->level();
    QCOMPARE(before, fixture.assessment->current().exhibit(id)->level);
    auto *credibility = field<QComboBox>(page, u"Credibility"_s);
    QVERIFY(credibility);
    credibility->setFocus();
    QTest::keyClick(credibility, Qt::Key_End); // 6: truth cannot be judged … then up to 5
    QTest::keyClick(credibility, Qt::Key_Up);
    QCOMPARE(fixture.records().exhibits.find(id)->credibility, std::optional<int>(5));
    QVERIFY(meter->level() < before);
    QCOMPARE(meter->level(), fixture.assessment->current().exhibit(id)->level);
    while (fixture.session->undoStack().canUndo())
        QVERIFY(fixture.session->undo());
    QCOMPARE(meter->level(), before);
}

void TestExhibitsPage::anotherNumberChangesEveryCite()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    const Exhibit first = *fixture.records().exhibits.findKey(u"E-4"_s);
    Exhibit akin = *fixture.records().exhibits.findKey(u"E-18"_s);
    Edit prepared{u"Name an origin in words"_s, {}};
    Exhibit named = akin;
    named.origin = u"E-4"_s;
    prepared.modify(akin, named);
    Draft draft;
    draft.id = Draft::Id::make();
    draft.key = u"D-1"_s;
    DraftSentence sentence;
    sentence.text = u"The address was shared."_s;
    sentence.citations = {{first.id, u"p. 3"_s, {}}};
    draft.sections = {DraftSection{u"Facts"_s, {sentence}, {}}};
    prepared.add(draft);
    QVERIFY(fixture.session->apply(prepared));
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    page.findChild<TablePane *>()->selectId(first.id.uuid);
    auto *number = field<QLineEdit>(page, u"Number"_s);
    QVERIFY(number);
    QCOMPARE(number->text(), u"E-4"_s);
    const auto enter = [number](const QString &text) {
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, text);
        QTest::keyClick(number, Qt::Key_Return);
    };
    enter(u"Annex 7"_s);
    QCOMPARE(fixture.records().exhibits.keyOf(first.id), u"Annex 7"_s);
    const DraftSentence cites = fixture.records().drafts.rows()[0].sections[0].sentences[0];
    QCOMPARE(fixture.records().exhibits.keyOf(cites.citations[0].exhibit), u"Annex 7"_s);
    // Evidence of one origin stays of one origin.
    QCOMPARE(fixture.records().exhibits.find(akin.id)->origin, u"Annex 7"_s);
    enter(u"E-5"_s); // which another has
    QVERIFY(page.findChild<MessageLine *>()->isVisible());
    QCOMPARE(fixture.records().exhibits.keyOf(first.id), u"Annex 7"_s);
    QCOMPARE(number->text(), u"E-5"_s); // to be put right or given up
    QTest::keyClick(number, Qt::Key_Escape);
    QCOMPARE(number->text(), u"Annex 7"_s);
    enter(u" "_s);
    QCOMPARE(fixture.records().exhibits.keyOf(first.id), u"Annex 7"_s);
    QVERIFY(fixture.session->undo());
    QCOMPARE(fixture.records().exhibits.keyOf(first.id), u"E-4"_s);
    QCOMPARE(fixture.records().exhibits.find(akin.id)->origin, u"E-4"_s);
}

void TestExhibitsPage::marksAreTicked()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    const Exhibit::Id id{page.selectedRecord().id};
    QCheckBox *hearsay = nullptr;
    QCheckBox *agreed = nullptr;
    for (QCheckBox *box : page.findChildren<QCheckBox *>()) {
        if (box->text() == u"Hearsay")
            hearsay = box;
        if (box->text() == u"Agreed")
            agreed = box;
    }
    QVERIFY(hearsay && agreed);
    hearsay->setFocus();
    QTest::keyClick(hearsay, Qt::Key_Space);
    QVERIFY(fixture.records().exhibits.find(id)->marks.contains(Mark::Hearsay));
    agreed->setFocus();
    QTest::keyClick(agreed, Qt::Key_Space);
    QVERIFY(fixture.records().exhibits.find(id)->agreed);
    QCOMPARE(fixture.assessment->current().exhibit(id)->level, 5);
    QVERIFY(fixture.session->undo());
    QVERIFY(fixture.session->undo());
    QVERIFY(!hearsay->isChecked());
    QVERIFY(!agreed->isChecked());
}

void TestExhibitsPage::aSourceIsMadeInPlaceInOneStep()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    const Exhibit::Id id{page.selectedRecord().id};
    const QByteArray before = writeCaseJson(fixture.records());
    RecordPicker *source = nullptr;
    for (RecordPicker *picker : page.findChildren<RecordPicker *>()) {
        if (picker->lineEdit()->accessibleName() == u"Source")
            source = picker;
    }
    QVERIFY(source);
    pickFirst(source, u"A wholly new agency"_s);
    const Exhibit *exhibit = fixture.records().exhibits.find(id);
    QVERIFY(exhibit->source);
    QCOMPARE(fixture.records().sources.find(*exhibit->source)->name, u"A wholly new agency"_s);
    QVERIFY(fixture.session->undo());
    QCOMPARE(writeCaseJson(fixture.records()), before);
}

void TestExhibitsPage::aCustodyEntryStartsWithTodayAndTheName()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    const Clock noon = [] { return QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC); };
    ExhibitsPage page(fixture.context(), nullptr, noon);
    QVERIFY(showPage(page));
    const Exhibit::Id id{page.selectedRecord().id};
    RowsModel *model = nullptr;
    for (RowsModel *one : page.findChildren<RowsModel *>()) {
        if (one->headerData(1, Qt::Horizontal).toString() == u"When")
            model = one;
    }
    QVERIFY(model);
    model->addRow();
    const CustodyEntry entry = fixture.records().exhibits.find(id)->custody.last();
    QCOMPARE(entry.on.text(), u"2026-03-04"_s);
    QCOMPARE(entry.by, u"A. Drafter"_s);
    const int last = model->rowCount() - 1;
    QVERIFY(!model->setData(model->index(last, 1), u"yesterday"_s, Qt::EditRole));
    QVERIFY(model->setData(model->index(last, 1), u"2026-03"_s, Qt::EditRole));
    QCOMPARE(fixture.records().exhibits.find(id)->custody.last().on.text(), u"2026-03"_s);
    // Who had it when is read without dragging a column, to the minute.
    QVERIFY(model->setData(model->index(last, 1), u"2026-11-30T20:21:00Z"_s, Qt::EditRole));
    const auto *custody = field<QTableView>(page, u"Chain of custody"_s);
    QVERIFY(custody);
    for (int column : {0, 1, 2})
        QVERIFY(custody->columnWidth(column)
                >= static_cast<const QAbstractItemView *>(custody)->sizeHintForColumn(column));
}

void TestExhibitsPage::otherVersionsComeInAndGoOut()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    const Exhibit::Id id{page.selectedRecord().id};
    fixture.prompt.paths = QStringList{write(fixture, u"translation.txt"_s, "In English")};
    auto *add = field<QToolButton>(page, u"Add version"_s);
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_COMPARE(fixture.records().exhibits.find(id)->renditions.size(), 1);
    const StoredFile version = fixture.records().exhibits.find(id)->renditions.first();
    QVERIFY(fixture.session->hasContent(version.sha256));
    QCOMPARE(version.name, u"translation.txt"_s);
    const QString out = fixture.folder.filePath(u"out.txt"_s);
    fixture.prompt.paths = QStringList{out};
    auto *exporting = field<QToolButton>(page, u"Export version"_s);
    QVERIFY(exporting);
    QTRY_VERIFY(exporting->isEnabled());
    QTest::mouseClick(exporting, Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(out) && exporting->isEnabled());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("In English"));
    QVERIFY(fixture.session->undo());
    QVERIFY(fixture.records().exhibits.find(id)->renditions.isEmpty());
}

void TestExhibitsPage::aLargeVersionComesInBesideTheWindow()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    const Exhibit::Id id{page.selectedRecord().id};
    const qsizetype before = fixture.records().exhibits.find(id)->renditions.size();
    const qint64 files = fixture.session->verify()->files;
    const QString large = write(fixture, u"scan.bin"_s, {});
    QVERIFY(QFile::resize(large, qint64(8) * 1024 * 1024 * 1024)); // takes no room on the disk
    fixture.prompt.paths = QStringList{large};
    QTest::mouseClick(field<QToolButton>(page, u"Add version"_s), Qt::LeftButton);
    auto *bar = page.findChild<FileBox *>()->findChild<JobBar *>();
    QVERIFY(bar && bar->isRunning());
    QTRY_VERIFY(bar->isVisible());
    Source source;
    source.id = Source::Id::make();
    source.key = u"S-1000"_s;
    QVERIFY(fixture.session->apply(Edit{u"Add source"_s, {}}.add(source))); // other work goes on
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!bar->isRunning());
    QVERIFY(!bar->isVisible());
    QVERIFY(page.findChild<MessageLine *>()->isVisible());
    QCOMPARE(fixture.records().exhibits.find(id)->renditions.size(), before);
    QCOMPARE(fixture.session->verify()->files, files);
    // What vanishes in the meantime is named.
    fixture.prompt.paths = QStringList{fixture.folder.filePath(u"vanished.bin"_s)};
    QTest::mouseClick(field<QToolButton>(page, u"Add version"_s), Qt::LeftButton);
    QTRY_VERIFY(page.findChild<MessageLine *>()->text().contains(u"vanished.bin"_s));
    QCOMPARE(fixture.records().exhibits.find(id)->renditions.size(), before);
}

void TestExhibitsPage::aVersionGoesToTheExhibitItWasAskedFor()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    const Exhibit::Id asked{page.selectedRecord().id};
    fixture.prompt.paths = QStringList{write(fixture, u"copy.bin"_s, QByteArray(4'000'000, 'c'))};
    QTest::mouseClick(field<QToolButton>(page, u"Add version"_s), Qt::LeftButton);
    QVERIFY(page.findChild<FileBox *>()->findChild<JobBar *>()->isRunning());
    auto *pane = page.findChild<TablePane *>();
    pane->view()->selectRow(pane->view()->currentIndex().row() == 0 ? 1 : 0);
    const Exhibit::Id other{page.selectedRecord().id};
    QVERIFY(other != asked);
    QTRY_COMPARE(fixture.records().exhibits.find(asked)->renditions.size(), 1);
    QCOMPARE(fixture.records().exhibits.find(asked)->renditions.first().name, u"copy.bin"_s);
    QVERIFY(fixture.records().exhibits.find(other)->renditions.isEmpty());
}

void TestExhibitsPage::textFilesCanBeReadInPlace()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    drop(page, {write(fixture, u"note.txt"_s, "<b>Plain</b> text\n")});
    QTRY_COMPARE(fixture.records().exhibits.size(), 1);
    auto *tabs = page.findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    auto *preview = field<QPlainTextEdit>(page, u"Text of the file"_s);
    QVERIFY(preview);
    QTRY_VERIFY(preview->isVisible());
    QCOMPARE(preview->toPlainText(), u"<b>Plain</b> text\n"_s);
}

void TestExhibitsPage::textsAreReadAgainOnDemand()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    QVERIFY(fixture.isReady);
    ExhibitsPage page(fixture.context());
    page.show();
    drop(page, {write(fixture, u"note.txt"_s, "the launch came at dawn")});
    QTRY_COMPARE(fixture.records().exhibits.size(), 1);
    const auto hits = [&] { return fixture.session->search(u"dawn"_s)->size(); };
    QTRY_COMPARE(hits(), std::size_t(1));
    // As a case is whose texts were read by a program that found none.
    const Exhibit::Id id = fixture.records().exhibits.rows().front().id;
    QVERIFY(fixture.session->setExhibitText(id, {u" "_s}));
    QCOMPARE(hits(), std::size_t(0));
    page.findChild<TablePane *>()->selectId(id.uuid);
    action(page, u"Read the texts again"_s)->trigger();
    QTRY_COMPARE(hits(), std::size_t(1));
}

void TestExhibitsPage::hostileNamesAreOnlyShown()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    Exhibit exhibit;
    exhibit.id = Exhibit::Id::make();
    exhibit.key = u"E-1"_s;
    exhibit.title = QString(10'000, u'x') + QChar(0x202e) + u"<img src=x>"_s;
    StoredFile file;
    file.name = u"../../etc/passwd"_s;
    exhibit.file = file;
    const Result<> applied = fixture.session->apply(Edit{u"Add"_s, {}}.add(exhibit));
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
    QVERIFY(page.showRecord({u"exhibit"_s, exhibit.id.uuid, {}}));
    const auto *table = page.findChild<TableView *>();
    const QString shown = table->model()->index(0, 1).data().toString();
    QVERIFY(shown.size() < 1000);
    QVERIFY(!shown.contains(QChar(0x202e)));
    QVERIFY(!page.grab().isNull());
}

void TestExhibitsPage::readingOnlyOffersNoChange()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    SessionOptions options;
    options.readOnly = true;
    const Result<std::unique_ptr<CaseSession>> reader =
        CaseSession::open(fixture.session->path(), options);
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message));
    LiveAssessment assessment(**reader, fixture.doctrine);
    ExhibitsPage page({**reader, assessment, fixture.doctrine, fixture.prompt, fixture.settings});
    QVERIFY(showPage(page));
    QVERIFY(!action(page, u"Add files…"_s)->isEnabled());
    for (const QCheckBox *box : page.findChildren<QCheckBox *>())
        QVERIFY(!box->isEnabled());
    for (const LineField *line : page.findChildren<LineField *>())
        QVERIFY2(line->isReadOnly(), qPrintable(line->accessibleName()));
}

void TestExhibitsPage::everyControlHasAName()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    QCOMPARE(namelessControls(page), QString());
}

QTEST_MAIN(TestExhibitsPage)
#include "tst_exhibitspage.moc"
