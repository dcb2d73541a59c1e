// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/textintake.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/exhibits/attachmentlist.h"
#include "ui/exhibits/citationpanel.h"
#include "ui/exhibits/exhibitspage.h"
#include "ui/exhibits/filepreview.h"
#include "ui/exhibits/gradebox.h"
#include "ui/exhibits/pageview.h"
#include "ui/support/tableview.h"

#include <QBuffer>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// Looking at a file and citing from it, with the real reading program.
class TestFilePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void quotesAreFoundWhateverBreaksTheirLines_data();
    void quotesAreFoundWhateverBreaksTheirLines();
    void pinpointsNamePages_data();
    void pinpointsNamePages();
    void aMarkedPassageBecomesACitationInOneStep();
    void aPassageIsCitedForANewFact();
    void aNewFactIsWhatWasTyped();
    void aPassageStaysInSightWhileItIsCited();
    void aCitationLeadsToItsPassage();
    void aCitationLeadsToTheVersionThatHasIt();
    void whatIsAttachedIsReadBesideItsMessage();
    void aHitInWhatIsAttachedIsShownThere();
    void allThatTheFileSaysCanBeShown();
    void whatTheFileSaysIsOfferedAsDate();
    void aDamagedFileSaysSo();
    void whatIsNotReadIsSaid();
    void textsOfNewFilesAreFoundBySearching();
    void everyControlHasAName();

private:
    static Exhibit::Id add(const PageFixture &fixture, const QString &name, const QByteArray &bytes,
                           const QString &mediaType);
    static QByteArray pdf(const QStringList &pages);
};

void TestFilePreview::initTestCase()
{
    setReadingProgram(QStringLiteral(SARANDA_WORKER));
}

QByteArray TestFilePreview::pdf(const QStringList &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(u"Report on the outage"_s);
    QPainter painter(&writer);
    painter.setFont(QFont(u"DejaVu Sans"_s, 14));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawText(QRect(1000, 1000, 7000, 9000), Qt::TextWordWrap, pages[i]);
    }
    painter.end();
    return buffer.data();
}

Exhibit::Id TestFilePreview::add(const PageFixture &fixture, const QString &name,
                                 const QByteArray &bytes, const QString &mediaType)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<StoredFile> stored = fixture.session->storeContent(buffer, name);
    Exhibit exhibit;
    exhibit.id = Exhibit::Id::make();
    exhibit.key = nextKey<Exhibit>(fixture.records());
    exhibit.title = name;
    if (stored) {
        exhibit.file = *stored;
        exhibit.file->mediaType = mediaType;
    }
    const Result<> added = fixture.session->apply(Edit{u"Add"_s, {}}.add(exhibit));
    return added ? exhibit.id : Exhibit::Id();
}

void TestFilePreview::quotesAreFoundWhateverBreaksTheirLines_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("found");
    QTest::newRow("plain") << u"The power failed at noon."_s << u"failed at noon"_s
                           << u"failed at noon"_s;
    QTest::newRow("line end") << u"The power\nfailed"_s << u"power failed"_s << u"power\nfailed"_s;
    QTest::newRow("hyphen") << u"an attri-\nbution"_s << u"attribution"_s << u"attri-\nbution"_s;
    QTest::newRow("quotation marks")
        << u"he said \u201cno\u201d twice"_s << u"said \"no\""_s << u"said \u201cno"_s;
    QTest::newRow("Cyrillic") << u"\u041e\u0442\u043a\u0430\u0437"_s
                              << u"\u043e\u0442\u043a\u0430\u0437"_s
                              << u"\u041e\u0442\u043a\u0430\u0437"_s;
    QTest::newRow("not there") << u"The power failed"_s << u"succeeded"_s << QString();
    QTest::newRow("nothing but signs") << u"The power failed"_s << u"..."_s << QString();
}

void TestFilePreview::quotesAreFoundWhateverBreaksTheirLines()
{
    QFETCH(QString, page);
    QFETCH(QString, quote);
    QFETCH(QString, found);
    const std::optional<TextSpan> span = findQuote(page, quote);
    QCOMPARE(span ? page.mid(span->start, span->length) : QString(), found);
}

void TestFilePreview::pinpointsNamePages_data()
{
    QTest::addColumn<QString>("pinpoint");
    QTest::addColumn<int>("page");
    QTest::newRow("p.") << u"p. 21"_s << 21;
    QTest::newRow("pp.") << u"pp. 21-22"_s << 21;
    QTest::newRow("page") << u"page 7"_s << 7;
    QTest::newRow("after a paragraph") << u"para 3, p. 8"_s << 8;
    QTest::newRow("paragraph only") << u"\u00b6 14"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void TestFilePreview::pinpointsNamePages()
{
    QFETCH(QString, pinpoint);
    QFETCH(int, page);
    QCOMPARE(pageOfPinpoint(pinpoint).value_or(-1), page);
}

void TestFilePreview::aMarkedPassageBecomesACitationInOneStep()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    Fact fact;
    fact.id = Fact::Id::make();
    fact.key = u"F-1"_s;
    fact.statement = u"The grid went dark"_s;
    QVERIFY(fixture.session->apply(Edit{u"Add"_s, {}}.add(fact)));
    const Exhibit::Id id =
        add(fixture, u"report.pdf"_s,
            pdf({u"First page."_s, u"The substation lost power at noon."_s}), u"application/pdf"_s);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    page.findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *preview = page.findChild<FilePreview *>();
    PageView *view = preview->pageView();
    QTRY_COMPARE(view->pageCount(), 2);
    view->goToPage(1);
    QTRY_VERIFY(view->text(1));
    const std::optional<TextSpan> span = findQuote(view->text(1)->text, u"lost power"_s);
    QVERIFY(span);
    view->markSpan(1, *span);
    QCOMPARE(view->mark().text, u"lost power"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view->mark().text, u"lost power at"_s);
    keepPicture(page, u"exhibits-preview"_s);
    QTest::keyClick(view, Qt::Key_Return);
    CitationPanel *panel = preview->citationPanel();
    QVERIFY(panel->isVisible());
    pickFirst(panel->findChild<RecordPicker *>(), u"grid"_s);
    keepPicture(page, u"exhibits-cite"_s);
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == u"Cite")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const Fact *cited = fixture.records().facts.find(fact.id);
    QCOMPARE(cited->citations.size(), 1);
    QCOMPARE(cited->citations[0].exhibit, id);
    QCOMPARE(cited->citations[0].quote, u"lost power at"_s);
    QCOMPARE(cited->citations[0].pinpoint, u"p. 2"_s);
    QVERIFY(!panel->isVisible());
    QVERIFY(fixture.session->undo());
    QCOMPARE(fixture.records().facts.find(fact.id)->citations.size(), 0);
}

void TestFilePreview::aPassageIsCitedForANewFact()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    add(fixture, u"note.txt"_s, "One\nThe server was rented\n", u"text/plain"_s);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    page.findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *preview = page.findChild<FilePreview *>();
    QTRY_VERIFY(preview->textView()->isVisible());
    QTextCursor cursor(preview->textView()->document());
    cursor.setPosition(4);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    preview->textView()->setTextCursor(cursor);
    preview->previewActions().constFirst()->trigger();
    CitationPanel *panel = preview->citationPanel();
    QVERIFY(panel->isVisible());
    pickFirst(panel->findChild<RecordPicker *>(), u"Somebody rented the server"_s);
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == u"Cite for a new fact")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(fixture.records().facts.size(), 1);
    const Fact fact = *fixture.records().facts.rows().begin();
    QCOMPARE(fact.statement, u"Somebody rented the server"_s);
    QCOMPARE(fact.citations.value(0).quote, u"The server was rented"_s);
    QCOMPARE(fact.citations.value(0).pinpoint, u"line 2"_s);
}

/// Who goes on with Tab, or at once with the button, need not choose "new fact" from the list.
void TestFilePreview::aNewFactIsWhatWasTyped()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    add(fixture, u"note.txt"_s, "The server was rented", u"text/plain"_s);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    page.findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *preview = page.findChild<FilePreview *>();
    QTRY_VERIFY(preview->textView()->isVisible());
    CitationPanel *panel = preview->citationPanel();
    QLineEdit *line = panel->findChild<RecordPicker *>()->lineEdit();
    const auto cite = [&panel] {
        const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
        return *std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *one) {
            return one->text().startsWith(u"Cite"_s);
        });
    };
    const auto start = [&] {
        preview->textView()->selectAll();
        preview->textView()->setFocus();
        QTest::keyClick(preview->textView(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(line->hasFocus());
        QVERIFY(!cite()->isEnabled());
    };
    start();
    QTest::keyClicks(line, u"Somebody rented a server"_s);
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    QCOMPARE(cite()->text(), u"Cite for a new fact"_s);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_Delete);
    QVERIFY(!cite()->isEnabled()); // what was typed before does not count any more
    QTest::keyClicks(line, u"Somebody paid for a server"_s);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    QTest::mouseClick(cite(), Qt::LeftButton);
    QVERIFY(!panel->isVisible());
    QCOMPARE(fixture.records().facts.size(), 1);
    QCOMPARE(fixture.records().facts.findKey(u"F-1"_s)->statement, u"Somebody paid for a server"_s);
    start();
    QTest::keyClicks(line, u"It was paid in advance"_s);
    QApplication::activePopupWidget()->hide(); // as the press outside it does
    QTest::mouseClick(cite(), Qt::LeftButton);
    QVERIFY(fixture.records().facts.findKey(u"F-2"_s));
    QCOMPARE(fixture.records().facts.findKey(u"F-2"_s)->statement, u"It was paid in advance"_s);
}

/// In a low window the list makes room for the citation, and comes back after it.
void TestFilePreview::aPassageStaysInSightWhileItIsCited()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    add(fixture, u"report.pdf"_s, pdf({u"First page."_s, u"The substation lost power at noon."_s}),
        u"application/pdf"_s);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page, {900, 720}));
    page.findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *preview = page.findChild<FilePreview *>();
    PageView *view = preview->pageView();
    QTRY_COMPARE(view->pageCount(), 2);
    view->goToPage(1);
    QTRY_VERIFY(view->text(1));
    const std::optional<TextSpan> span = findQuote(view->text(1)->text, u"lost power"_s);
    QVERIFY(span);
    view->highlight(1, *span); // goes there
    view->clearHighlight();
    view->markSpan(1, *span);
    view->setFocus();
    const auto isMarkInSight = [view] {
        const QImage seen = view->viewport()->grab().toImage();
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x)
                if (seen.pixelColor(x, y) == QColor(160, 200, 255))
                    return true;
        return false;
    };
    QTRY_VERIFY(isMarkInSight());
    QWidget *list = page.findChild<TablePane *>();
    QVERIFY(list && list->isVisible());
    QTest::keyClick(view, Qt::Key_Return);
    CitationPanel *panel = preview->citationPanel();
    QVERIFY(panel->isVisible());
    QVERIFY(!list->isVisible());
    QTest::qWait(50); // the layout settles
    QVERIFY(isMarkInSight());
    QVERIFY(view->viewport()->height() > 10 * view->fontMetrics().lineSpacing());
    keepPicture(page, u"exhibits-cite-low"_s);
    QTest::keyClick(panel->findChild<RecordPicker *>()->lineEdit(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(list->isVisible());
    QVERIFY(view->hasFocus());
    QTRY_VERIFY(isMarkInSight());
}

void TestFilePreview::aCitationLeadsToItsPassage()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    add(fixture, u"other.txt"_s, "nothing", u"text/plain"_s);
    const Exhibit::Id id =
        add(fixture, u"report.pdf"_s,
            pdf({u"First page."_s, u"Second page."_s, u"The substation lost power at noon."_s}),
            u"application/pdf"_s);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    Citation citation;
    citation.exhibit = id;
    citation.pinpoint = u"p. 2"_s; // off by one, as pinpoints are
    citation.quote = u"substation lost power"_s;
    QVERIFY(page.showRecord({u"exhibit"_s, id.uuid, passagePart(citation)}));
    auto *preview = page.findChild<FilePreview *>();
    QTRY_COMPARE(preview->pageView()->pageCount(), 3);
    QTRY_COMPARE(preview->pageView()->currentPage(), 2);
    QVERIFY(preview->isVisible());
}

/// Citations name no version: what was quoted from the translation is found there.
void TestFilePreview::aCitationLeadsToTheVersionThatHasIt()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    const Exhibit::Id id =
        add(fixture, u"rapport.txt"_s, "Le poste a perdu le courant à midi.", u"text/plain"_s);
    const auto addVersion = [&](const QString &name, const QByteArray &bytes, Rendition rendition) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        Result<StoredFile> stored = fixture.session->storeContent(buffer, name);
        QVERIFY(stored);
        stored->mediaType = u"text/plain"_s;
        stored->rendition = rendition;
        const Exhibit before = *fixture.records().exhibits.find(id);
        Exhibit after = before;
        after.renditions.append(*stored);
        QVERIFY(fixture.session->apply(Edit{u"Add version"_s, {}}.modify(before, after)));
    };
    addVersion(u"working.txt"_s, "a working copy", Rendition::WorkingCopy);
    addVersion(u"report.txt"_s, "First line.\nThe substation lost power at noon.",
               Rendition::Translation);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    auto *preview = page.findChild<FilePreview *>();
    const auto says = [&page](const QString &text) {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    const auto cite = [&](const QString &quote) {
        Citation citation;
        citation.exhibit = id;
        citation.quote = quote;
        return page.showRecord({u"exhibit"_s, id.uuid, passagePart(citation)});
    };
    QVERIFY(cite(u"substation lost power"_s));
    QTRY_VERIFY(says(u"report.txt"_s) && says(u"The quote stands in this version"_s));
    QVERIFY(preview->textView()->toPlainText().contains(u"lost power"));
    QCOMPARE(preview->textView()->extraSelections().size(), 1);
    // The one the reader is looking at is no hindrance to the next.
    QVERIFY(cite(u"perdu le courant"_s));
    QTRY_VERIFY(preview->textView()->toPlainText().contains(u"Le poste"));
    // In none of them: back at the exhibit itself, with the reason.
    QVERIFY(cite(u"nowhere to be found"_s));
    QTRY_VERIFY(says(u"The quote was not found in this file: “nowhere to be found”."_s));
    QTRY_VERIFY(preview->textView()->toPlainText().contains(u"Le poste"));
}

namespace {

/// With a message in it that has a file attached of its own.
QByteArray mailWith(const QByteArray &report)
{
    const QByteArray inner =
        "From: c@example.org\r\nSubject: Inner\r\nContent-Type: multipart/mixed; "
        "boundary=i\r\n\r\n--i\r\nContent-Type: text/plain\r\n\r\nforwarded words\r\n--i\r\n"
        "Content-Type: text/plain\r\nContent-Disposition: attachment; filename=note.txt\r\n\r\n"
        "a note of courses <b>steered</b>\r\n--i--\r\n";
    const auto part = [](const QByteArray &name, const QByteArray &type, const QByteArray &bytes) {
        return "\r\n--b\r\nContent-Type: " + type
            + "\r\nContent-Disposition: attachment; filename=\"" + name
            + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + bytes.toBase64();
    };
    return "From: a@example.org\r\nSubject: Papers\r\nContent-Type: multipart/mixed; "
           "boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee what is attached."
        + part("report.pdf", "application/pdf", report) + part("inner.eml", "message/rfc822", inner)
        + part("data.bin", "application/octet-stream", QByteArray("MZ\0\0\x01\x02", 6))
        + "\r\n--b--\r\n";
}

QStringList column(const AttachmentList &list, int number)
{
    QStringList texts;
    for (int row = 0; row < list.topLevelItemCount(); ++row)
        texts.append(list.topLevelItem(row)->text(number));
    return texts;
}

void click(AttachmentList &list, int row)
{
    list.scrollToItem(list.topLevelItem(row));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualItemRect(list.topLevelItem(row)).center());
}

bool says(const QWidget &page, const QString &text)
{
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

bool isFound(const PageFixture &fixture, const QString &word)
{
    const Result<std::vector<SearchHit>> hits = fixture.session->search(word);
    return hits && !hits->empty();
}

} // namespace

void TestFilePreview::whatIsAttachedIsReadBesideItsMessage()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    const QByteArray report = pdf({u"about ships"_s, u"The minelayer left at dawn."_s});
    add(fixture, u"letter.eml"_s, mailWith(report), u"message/rfc822"_s);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page, {900, 800}));
    page.findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *preview = page.findChild<FilePreview *>();
    AttachmentList &list = *preview->attachmentList();
    // At first by what the message says; what is in its attachments when the search has read them.
    QTRY_COMPARE_WITH_TIMEOUT(list.topLevelItemCount(), 5, 60'000);
    QVERIFY(list.isVisible());
    QCOMPARE(column(list, 0),
             (QStringList{u"The message itself"_s, u"report.pdf"_s, u"inner.eml"_s,
                          u"inner.eml › note.txt"_s, u"data.bin"_s}));
    QCOMPARE(column(list, 1)[1], u"application/pdf"_s);
    QVERIFY(!column(list, 2)[1].isEmpty());
    QPlainTextEdit *text = preview->textView();
    QTRY_VERIFY(text->toPlainText().contains(u"See what is attached."));
    click(list, 1);
    QVERIFY(text->isVisible() && text->isReadOnly());
    QVERIFY(text->toPlainText().contains(u"about ships"));
    QVERIFY(!text->toPlainText().contains(u"See what"));
    keepPicture(page, u"exhibits-attached"_s);
    click(list, 3);
    QVERIFY(
        text->toPlainText().contains(u"courses <b>steered</b>")); // text, whatever it looks like
    click(list, 4);
    QVERIFY(says(page, u"no text that can be read"_s));
    QVERIFY(!text->isVisible());
    QTest::keyClick(&list, Qt::Key_Home);
    QVERIFY(text->isVisible() && text->toPlainText().contains(u"See what is attached."));

    // A passage of it is cited as what it is.
    click(list, 1);
    preview->find(u"minelayer left"_s);
    const QList<QTextEdit::ExtraSelection> seen = text->extraSelections();
    QCOMPARE(seen.size(), 1);
    text->setTextCursor(seen[0].cursor);
    preview->previewActions().constFirst()->trigger();
    CitationPanel *panel = preview->citationPanel();
    QVERIFY(panel->isVisible());
    const QList<QLineEdit *> lines = panel->findChildren<QLineEdit *>();
    QVERIFY(std::any_of(lines.begin(), lines.end(),
                        [](const QLineEdit *line) { return line->text() == u"report.pdf, p. 2"; }));
    QCOMPARE(namelessControls(page), QString());
}

void TestFilePreview::aHitInWhatIsAttachedIsShownThere()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    add(fixture, u"other.txt"_s, "nothing", u"text/plain"_s);
    const Exhibit::Id id =
        add(fixture, u"letter.eml"_s,
            mailWith(pdf({u"The minelayer lay in port."_s, u"Then the minelayer left."_s})),
            u"message/rfc822"_s);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page, {900, 800}));
    QTRY_VERIFY_WITH_TIMEOUT(isFound(fixture, u"courses"_s), 60'000);
    auto *preview = page.findChild<FilePreview *>();
    const auto highlighted = [preview] {
        const QList<QTextEdit::ExtraSelection> seen = preview->textView()->extraSelections();
        return seen.size() == 1 && preview->textView()->isVisible() ? seen[0].cursor
                                                                    : QTextCursor();
    };
    const auto lead = [&](const Passage &passage) {
        return page.showRecord({u"exhibit"_s, id.uuid, passagePart(passage)});
    };
    QVERIFY(lead({u"p. 2"_s, u"the minelayer"_s, {}, u"report.pdf"_s}));
    QTRY_COMPARE(highlighted().selectedText(), u"the minelayer"_s);
    QVERIFY(preview->isVisible());
    QCOMPARE(preview->attachmentList()->currentFile(), 0);
    const int onSecond = highlighted().position();
    QVERIFY(lead({u"p. 1"_s, u"the minelayer"_s, {}, u"report.pdf"_s}));
    QTRY_VERIFY(highlighted().position() < onSecond && highlighted().hasSelection());
    // Back in the message itself.
    QVERIFY(lead({{}, u"See what is attached"_s}));
    QTRY_COMPARE(highlighted().selectedText(), u"See what is attached"_s);
    QCOMPARE(preview->attachmentList()->currentFile(), -1);
    // A citation does not say where it stands.
    QVERIFY(lead({u"inner.eml › note.txt, line 1"_s, u"a note of courses"_s}));
    QTRY_COMPARE(highlighted().selectedText(), u"a note of courses"_s);
    QVERIFY(says(page, u"The quote stands in the attached file “inner.eml › note.txt”."_s));
    // In none of it.
    QVERIFY(lead({{}, u"nowhere to be found"_s}));
    QTRY_VERIFY(says(page, u"was not found in this file"_s));
    QCOMPARE(preview->attachmentList()->currentFile(), -1);
}

/// A mail that came through many servers says so of each.
void TestFilePreview::allThatTheFileSaysCanBeShown()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    QByteArray mail("From: a@example.org\r\nSubject: Hello\r\n");
    for (int i = 1; i <= 20; ++i)
        mail += "Received: from relay" + QByteArray::number(i) + " by example.org\r\n";
    add(fixture, u"a.eml"_s, mail + "\r\nText", u"message/rfc822"_s);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    const auto says = [&page](const QString &text) {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->text().contains(text); });
    };
    QTRY_VERIFY(says(u"relay1 "_s));
    QVERIFY(!says(u"relay20"_s));
    QPushButton *rest = nullptr;
    for (QPushButton *one : page.findChildren<QPushButton *>()) {
        if (one->text().startsWith(u"Show "_s) && one->text().contains(u"more"_s))
            rest = one;
    }
    QVERIFY(rest);
    rest->setFocus();
    QTest::keyClick(rest, Qt::Key_Space);
    QTRY_VERIFY(says(u"relay20"_s));
}

void TestFilePreview::whatTheFileSaysIsOfferedAsDate()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    const Exhibit::Id id = add(fixture, u"a.eml"_s,
                               "From: a@example.org\r\nTo: b@example.org\r\n"
                               "Date: Fri, 12 May 2017 09:30:00 +0200\r\nSubject: Hello\r\n\r\n"
                               "Text",
                               u"message/rfc822"_s);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    const auto button = [&page]() -> QPushButton * {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->text() == u"Use as date")
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(button());
    keepPicture(page, u"exhibits-statements"_s);
    // Beneath the fields it is for, with what nobody has to look for further down.
    QVERIFY(button()->mapTo(&page, QPoint()).y()
            < page.findChild<GradeBox *>()->mapTo(&page, QPoint()).y());
    // Made when the file was read, it stands in the order of Tab where it is seen.
    const auto height = [&page](const QWidget *widget) {
        return widget->mapTo(&page, QPoint()).y();
    };
    const auto neighbour = [&page](QWidget *widget, QWidget *(QWidget::*step)() const) {
        do
            widget = (widget->*step)();
        while (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(&page));
        return widget;
    };
    QVERIFY(height(neighbour(button(), &QWidget::previousInFocusChain)) <= height(button()));
    QVERIFY(height(neighbour(button(), &QWidget::nextInFocusChain)) >= height(button()));
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(fixture.records().exhibits.find(id)->date.text(), u"2017-05-12T07:30:00Z"_s);
    QVERIFY(!button());
    QVERIFY(fixture.session->undo());
    QVERIFY(fixture.records().exhibits.find(id)->date.isUndated());
}

void TestFilePreview::aDamagedFileSaysSo()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    add(fixture, u"broken.pdf"_s, "%PDF-1.7\nnothing of use", u"application/pdf"_s);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    page.findChild<QTabWidget *>()->setCurrentIndex(1);
    const auto says = [&page](const QString &text) {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"damaged"_s));
}

void TestFilePreview::whatIsNotReadIsSaid()
{
    QByteArray mail = "Content-Type: text/plain\n\ninnermost\n";
    for (char boundary = 'a'; boundary < 'n'; ++boundary)
        mail = QByteArray("Content-Type: multipart/mixed; boundary=") + boundary + "\n\n--"
            + boundary + '\n' + mail + "\n--" + boundary + "--\n";
    mail.prepend("From: a@example.org\n");
    PageFixture fixture(PageFixture::Contents::Empty);
    TextIntake intake(*fixture.session);
    QSignalSpy finished(&intake, &TextIntake::finished);
    add(fixture, u"deep.eml"_s, mail, u"message/rfc822"_s);
    add(fixture, u"note.txt"_s, "a note", u"text/plain"_s);
    intake.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(finished[0][0].value<TextReport>().cut, QStringList{u"E-1"_s});
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    page.findChild<QTabWidget *>()->setCurrentIndex(1);
    const QLabel *cuts = page.findChild<FilePreview *>()->cutsLabel();
    QTRY_VERIFY(cuts->isVisible());
    QVERIFY2(cuts->text().contains(u"more than 12 deep"_s), qPrintable(cuts->text()));
    page.findChild<FilePreview *>()->showExhibit(fixture.records().exhibits.findKey(u"E-2"_s)->id);
    QTRY_VERIFY(!cuts->isVisible());
}

void TestFilePreview::textsOfNewFilesAreFoundBySearching()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    TextIntake intake(*fixture.session);
    QSignalSpy finished(&intake, &TextIntake::finished);
    add(fixture, u"a.pdf"_s, pdf({u"First"_s, u"the word zugzwang"_s}), u"application/pdf"_s);
    intake.start();
    QTRY_COMPARE(finished.size(), 1);
    Result<std::vector<SearchHit>> hits = fixture.session->search(u"zugzwang"_s);
    QVERIFY(hits && hits->size() == 1);
    QCOMPARE(hits->front().page, 2);
    add(fixture, u"b.txt"_s, "another schadenfreude", u"text/plain"_s);
    QTRY_COMPARE(finished.size(), 2);
    hits = fixture.session->search(u"schadenfreude"_s);
    QVERIFY(hits && hits->size() == 1);
}

void TestFilePreview::everyControlHasAName()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    add(fixture, u"a.pdf"_s, pdf({u"First"_s}), u"application/pdf"_s);
    ExhibitsPage page(fixture.context());
    QVERIFY(showPage(page));
    page.findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *preview = page.findChild<FilePreview *>();
    QTRY_COMPARE(preview->pageView()->pageCount(), 1);
    Citation citation;
    citation.quote = u"x"_s;
    preview->citationPanel()->start({}, citation);
    QCOMPARE(namelessControls(page), QString());
}

QTEST_MAIN(TestFilePreview)
#include "tst_filepreview.moc"
