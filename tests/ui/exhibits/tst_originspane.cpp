// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/helperprocess.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/exhibits/exhibitspage.h"
#include "ui/exhibits/filepreview.h"
#include "ui/exhibits/originbox.h"
#include "ui/exhibits/originspane.h"
#include "ui/exhibits/origintree.h"
#include "ui/exhibits/pageview.h"
#include "ui/records/recordlinks.h"
#include "ui/support/passage.h"

#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// Likely common origins in the window: suggested, answered by one click, undone.
class TestOriginsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void echoesAreSuggestedWithTheirPassage();
    void oneClickAcceptsAndUndoBringsBack();
    void allEchoesOfAReportAreAnsweredAtOnce();
    void independentIsKeptAndNotAskedAgain();
    void theFormSaysWhatTheExhibitLooksLike();
    void thePassageOpensInItsExhibit();
    void aTranslationIsShownWhereItIsFound();
    void hostileTextIsOnlyShown();
    void readingOnlyAnswersNothing();

private:
    /// A case of exhibits with these texts, the page with the tab of origins in front, looked
    /// through.
    struct Bench {
        explicit Bench(const QStringList &texts, bool isReadOnly = false);
        QPushButton *button(const QString &text) const;
        const Exhibit &operator[](const QString &key) const
        {
            return *fixture.records().exhibits.findKey(key);
        }

        PageFixture fixture{PageFixture::Contents::Empty};
        std::unique_ptr<CaseSession> reader;
        std::unique_ptr<LiveAssessment> assessment;
        std::unique_ptr<ExhibitsPage> page;
        OriginsPane *pane = nullptr;
        QTabWidget *tabs = nullptr;
    };
};

namespace {

const QString report =
    u"The commission finds that the mines were laid shortly before the ships passed, that the "
    "laying could not have been accomplished without the knowledge of the coastal State, whose "
    "look-out posts watched the strait by day and by night, and that no explanation of another "
    "kind was offered which would account for the position, the type and the state of the mines."_s;

} // namespace

TestOriginsPane::Bench::Bench(const QStringList &texts, bool isReadOnly)
{
    Edit edit{u"Add"_s, {}};
    std::vector<Exhibit> exhibits;
    for (const QString &text : texts) {
        Exhibit exhibit;
        exhibit.id = Exhibit::Id::make();
        exhibit.key = u"E-%1"_s.arg(exhibits.size() + 1);
        exhibit.title = text.left(20);
        exhibits.push_back(exhibit);
        edit.add(exhibit);
    }
    if (!fixture.session->apply(edit))
        return;
    for (std::size_t i = 0; i < exhibits.size(); ++i) {
        const QStringList pages = texts[qsizetype(i)].split(u'\f');
        if (!fixture.session->setExhibitText(exhibits[i].id, pages))
            return;
    }
    fixture.session->undoStack().clear();
    PageContext context = fixture.context();
    if (isReadOnly) {
        SessionOptions options;
        options.readOnly = true;
        reader = *CaseSession::open(fixture.session->path(), options);
        assessment = std::make_unique<LiveAssessment>(*reader, fixture.doctrine);
        page.reset(new ExhibitsPage(
            {*reader, *assessment, fixture.doctrine, fixture.prompt, fixture.settings}));
    } else {
        page = std::make_unique<ExhibitsPage>(context);
    }
    pane = page->findChild<OriginsPane *>();
    tabs = page->findChild<QTabWidget *>();
    tabs->setCurrentIndex(2);
    QSignalSpy looked(pane, &OriginsPane::suggestionsChanged);
    page->resize(1180, 900);
    page->show();
    page->activateWindow();
    (void)(QTest::qWaitForWindowActive(page.get()) && looked.wait());
}

QPushButton *TestOriginsPane::Bench::button(const QString &text) const
{
    for (QPushButton *one : page->findChildren<QPushButton *>()) {
        if (one->text() == text && one->isVisible())
            return one;
    }
    return nullptr;
}

void TestOriginsPane::initTestCase()
{
    setReadingProgram(QStringLiteral(SARANDA_WORKER));
}

void TestOriginsPane::echoesAreSuggestedWithTheirPassage()
{
    const Bench bench(
        {report, u"Press: "_s + report, u"Nothing of the kind."_s, u"cover\fBlog "_s + report});
    QCOMPARE(bench.pane->open().size(), std::size_t(2));
    QCOMPARE(bench.tabs->tabText(2), u"Origins (2)"_s);
    const QTreeWidgetItem *group = bench.pane->tree()->topLevelItem(0);
    QVERIFY(group->text(0).startsWith(u"E-1"_s));
    QCOMPARE(group->text(1), u"2 likely echo(es)"_s);
    QCOMPARE(group->childCount(), 2);
    QVERIFY(group->child(1)->text(0).startsWith(u"E-4"_s));
    QVERIFY(bench.pane->findChild<QPlainTextEdit *>()->toPlainText().startsWith(
        u"The commission finds"_s));
    QCOMPARE(bench.fixture.session->undoStack().count(), 0); // nothing is applied by itself
    keepPicture(*bench.page, u"exhibits-origins"_s);
    QCOMPARE(namelessControls(*bench.page), QString());
}

void TestOriginsPane::oneClickAcceptsAndUndoBringsBack()
{
    Bench bench({report, u"Press: "_s + report});
    QPushButton *derive = bench.button(u"Derives from E-1"_s);
    QVERIFY(derive);
    QTest::mouseClick(derive, Qt::LeftButton);
    QCOMPARE(bench[u"E-2"_s].derivedFrom, std::optional(bench[u"E-1"_s].id));
    QVERIFY(bench.pane->open().empty());
    QCOMPARE(bench.tabs->tabText(2), u"Origins"_s);
    QCOMPARE(bench.fixture.session->undoStack().count(), 1);
    QVERIFY(bench.fixture.session->undo());
    QVERIFY(!bench[u"E-2"_s].derivedFrom);
    QCOMPARE(bench.pane->open().size(), std::size_t(1));
    QPushButton *join = bench.button(u"One origin"_s);
    QVERIFY(join);
    join->setFocus();
    QTest::keyClick(join, Qt::Key_Space);
    QCOMPARE(bench[u"E-2"_s].origin, u"E-1"_s);
    QVERIFY(bench.fixture.session->undo());
    QVERIFY(bench[u"E-2"_s].origin.isEmpty());
}

void TestOriginsPane::allEchoesOfAReportAreAnsweredAtOnce()
{
    QStringList texts{report};
    for (int i = 1; i <= 9; ++i)
        texts.append(u"Echo %1: "_s.arg(i) + report);
    Bench bench(texts);
    bench.pane->tree()->setCurrentItem(bench.pane->tree()->topLevelItem(0));
    QPushButton *all = bench.button(u"All derive from E-1"_s);
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(bench.fixture.session->undoStack().count(), 1);
    for (int i = 2; i <= 10; ++i)
        QVERIFY(bench[u"E-%1"_s.arg(i)].derivedFrom);
    // Ten echoes of one report are shown as one.
    QVERIFY(bench.page->showRecord({u"exhibit"_s, bench[u"E-3"_s].id.uuid, {}}));
    bench.tabs->setCurrentIndex(2);
    QCOMPARE(bench.pane->findChild<RecordLinks *>()->links().size(), std::size_t(9));
    bool saysSo = false;
    for (const QLabel *label : bench.pane->findChildren<QLabel *>())
        saysSo = saysSo || label->text() == u"E-3 and 9 other(s) go back to “E-1” and count as one.";
    QVERIFY(saysSo);
    keepPicture(*bench.page, u"exhibits-echoes"_s);
}

void TestOriginsPane::independentIsKeptAndNotAskedAgain()
{
    Bench bench({report, u"Press: "_s + report});
    QPushButton *independent = bench.button(u"Independent"_s);
    QVERIFY(independent);
    QTest::mouseClick(independent, Qt::LeftButton);
    QVERIFY(bench.pane->open().empty());
    QVERIFY(bench[u"E-2"_s].origin.isEmpty() && !bench[u"E-2"_s].derivedFrom);
    QSignalSpy looked(bench.pane, &OriginsPane::suggestionsChanged);
    bench.pane->look();
    QVERIFY(looked.wait());
    QVERIFY(bench.pane->open().empty());
    QVERIFY(bench.fixture.session->undo());
    bench.pane->look();
    QTRY_COMPARE(bench.pane->open().size(), std::size_t(1));
}

void TestOriginsPane::theFormSaysWhatTheExhibitLooksLike()
{
    Bench bench({report, u"Press: "_s + report, u"Nothing."_s});
    QVERIFY(bench.page->showRecord({u"exhibit"_s, bench[u"E-2"_s].id.uuid, {}}));
    bench.tabs->setCurrentIndex(0);
    QPushButton *look = bench.button(u"Look at it"_s);
    QVERIFY(look);
    bool isSaid = false;
    for (const QLabel *label : bench.page->findChild<OriginBox *>()->findChildren<QLabel *>())
        isSaid = isSaid || label->text().startsWith(u"Looks like an echo of E-1: "_s);
    QVERIFY(isSaid);
    keepPicture(*bench.page, u"exhibits-hint"_s);
    QTest::mouseClick(look, Qt::LeftButton);
    QCOMPARE(bench.tabs->currentIndex(), 2);
    QVERIFY(bench.page->showRecord({u"exhibit"_s, bench[u"E-3"_s].id.uuid, {}}));
    bench.tabs->setCurrentIndex(0);
    QVERIFY(!bench.button(u"Look at it"_s));
}

void TestOriginsPane::thePassageOpensInItsExhibit()
{
    Bench bench({u"cover\f"_s + report, u"Press: "_s + report});
    QSignalSpy requested(bench.page.get(), &Page::recordRequested);
    QPushButton *show = bench.button(u"Show in E-1"_s);
    QVERIFY(show);
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    const auto ref = requested.front().front().value<RecordRef>();
    QCOMPARE(ref.id, bench[u"E-1"_s].id.uuid);
    const Passage passage = passageOfPart(ref.part);
    QCOMPARE(passage.pinpoint, u"p. 2"_s);
    QVERIFY(passage.quote.startsWith(u"The commission finds that"_s));
}

void TestOriginsPane::aTranslationIsShownWhereItIsFound()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    const auto store = [&fixture](const QString &name, QByteArray bytes) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        Result<StoredFile> stored = fixture.session->storeContent(buffer, name);
        StoredFile file = stored ? *stored : StoredFile();
        file.mediaType = u"text/plain"_s;
        return file;
    };
    Exhibit exhibit;
    exhibit.id = Exhibit::Id::make();
    exhibit.key = u"E-1"_s;
    exhibit.file = store(u"rapport.txt"_s, "La centrale est tombée en panne.\n");
    StoredFile translation = store(u"report-en.txt"_s, "first line\nThe plant broke down.\n");
    translation.rendition = Rendition::Translation;
    exhibit.renditions.append(translation);
    QVERIFY(fixture.session->apply(Edit{u"Add"_s, {}}.add(exhibit)));
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    const auto hits = [&fixture] { return *fixture.session->search(u"\"plant broke\""_s); };
    QTRY_COMPARE(hits().size(), std::size_t(1)); // read by itself
    QCOMPARE(hits().front().version, translation.sha256);
    const Passage passage{u"p. 1"_s, u"The plant broke down"_s, hits().front().version};
    QVERIFY(page.showRecord({u"exhibit"_s, exhibit.id.uuid, passagePart(passage)}));
    auto *preview = page.findChild<FilePreview *>();
    QTRY_VERIFY(preview->textView()->toPlainText().contains(u"The plant broke down."_s));
    QTRY_COMPARE(preview->textView()->extraSelections().size(), 1);
    QCOMPARE(preview->textView()->extraSelections().front().cursor.selectedText(),
             u"The plant broke down"_s);
    auto *versions = preview->findChild<QComboBox *>();
    QVERIFY(versions->isVisible());
    QCOMPARE(versions->currentText(), u"Translation: report-en.txt"_s);
    keepPicture(page, u"exhibits-version"_s);
    versions->setFocus();
    QTest::keyClick(versions, Qt::Key_Up);
    QTRY_VERIFY(preview->textView()->toPlainText().contains(u"tombée"_s));
}

void TestOriginsPane::hostileTextIsOnlyShown()
{
    const QString hostile = QChar(0x202e) + u"<img src=x> <b>"_s + report;
    const Bench bench({hostile, u"Press: "_s + hostile});
    QCOMPARE(bench.pane->open().size(), std::size_t(1));
    const QString shown = bench.pane->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(shown.contains(u"<b>"_s) || shown.contains(u"img src"_s));
    QVERIFY(!shown.contains(QChar(0x202e)));
    for (const QLabel *label : bench.pane->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestOriginsPane::readingOnlyAnswersNothing()
{
    const Bench bench({report, u"Press: "_s + report}, true);
    QCOMPARE(bench.pane->open().size(), std::size_t(1));
    for (const QString &text : {u"Derives from E-1"_s, u"One origin"_s, u"Independent"_s}) {
        QVERIFY(bench.button(text));
        QVERIFY(!bench.button(text)->isEnabled());
    }
}

QTEST_MAIN(TestOriginsPane)
#include "tst_originspane.moc"
