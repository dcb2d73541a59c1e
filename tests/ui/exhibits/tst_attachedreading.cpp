// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallwatch.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/exhibits/attachmentlist.h"
#include "ui/exhibits/exhibitspage.h"
#include "ui/exhibits/filepreview.h"
#include "ui/records/recorddesk.h"
#include "ui/support/tableview.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>

#include <functional>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// The texts of what is attached to a message, as long as they may be, are read beside the window.
class TestAttachedReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theWindowDoesNotWaitForLongTexts();
    void anAnswerAboutAnotherExhibitIsDropped();
    void aPassageWaitsForTheTexts();
    void thePageMayGoMeanwhile();

private:
    Exhibit::Id addMail(const QString &subject, const QString &attachedName);
    void knowAttached(Exhibit::Id exhibit, const QList<AttachedText> &files);
    void select(int row);
    bool selectAndWhileItReads(int row, const std::function<void()> &act);
    QStringList listed() const;

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ExhibitsPage> m_page;
    FilePreview *m_preview = nullptr;
    Exhibit::Id m_long;
    Exhibit::Id m_short;
};

namespace {

/// Of two pages with so many lines each.
AttachedText longText(const QString &name, int lines)
{
    const QString page =
        QString(u"the minelayer left at dawn, and nobody saw it\n"_s).repeated(lines);
    return {name, {page, page + u"after the harbour light"_s}, u"text/plain"_s, page.size()};
}

} // namespace

void TestAttachedReading::initTestCase()
{
    setReadingProgram(QStringLiteral(SARANDA_WORKER));
}

void TestAttachedReading::init()
{
    m_fixture = std::make_unique<PageFixture>(PageFixture::Contents::Empty);
    m_long = addMail(u"Long"_s, u"long.txt"_s);
    m_short = addMail(u"Short"_s, u"short.txt"_s);
    knowAttached(m_long, {longText(u"long.txt"_s, 2'000), {u"second.txt"_s, {u"second"_s}}});
    knowAttached(m_short, {{u"short.txt"_s, {u"a short note"_s}}});
    m_page = std::make_unique<ExhibitsPage>(m_fixture->context());
    QVERIFY(showPage(*m_page, {900, 800}));
    m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
    m_preview = m_page->findChild<FilePreview *>();
}

void TestAttachedReading::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

Exhibit::Id TestAttachedReading::addMail(const QString &subject, const QString &attachedName)
{
    QBuffer buffer;
    buffer.setData("From: a@example.org\r\nSubject: " + subject.toUtf8()
                   + "\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: "
                     "text/plain\r\n\r\nThe letter "
                   + subject.toUtf8()
                   + "\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; "
                     "filename="
                   + attachedName.toUtf8() + "\r\n\r\nfirst words\r\n--b--\r\n");
    buffer.open(QIODevice::ReadOnly);
    const Result<StoredFile> stored = m_fixture->session->storeContent(buffer, subject + u".eml"_s);
    Exhibit exhibit;
    exhibit.id = Exhibit::Id::make();
    exhibit.key = nextKey<Exhibit>(m_fixture->records());
    exhibit.title = subject;
    if (stored) {
        exhibit.file = *stored;
        exhibit.file->mediaType = u"message/rfc822"_s;
    }
    const Result<> added = m_fixture->session->apply(Edit{u"Add"_s, {}}.add(exhibit));
    return added ? exhibit.id : Exhibit::Id();
}

/// As the reading of an attached file would store it.
void TestAttachedReading::knowAttached(Exhibit::Id exhibit, const QList<AttachedText> &files)
{
    QVERIFY(m_fixture->session->setExhibitText(exhibit, {u"The letter"_s}, {}, files));
}

void TestAttachedReading::select(int row)
{
    TableView *view = m_page->findChild<TableView *>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(row, 0)).center());
}

/// What is posted when the file has been read comes before any answer of the thread.
bool TestAttachedReading::selectAndWhileItReads(int row, const std::function<void()> &act)
{
    bool isDone = false;
    QObject context;
    connect(m_preview, &FilePreview::statementsRead, &context, [&] {
        QMetaObject::invokeMethod(
            &context,
            [&] {
                if (isDone || !m_preview->isReadingAttached())
                    return; // the exhibit before was put away
                isDone = true;
                act();
            },
            Qt::QueuedConnection);
    });
    select(row);
    return QTest::qWaitFor([&isDone] { return isDone; }, 30'000);
}

QStringList TestAttachedReading::listed() const
{
    QStringList names;
    const AttachmentList &list = *m_preview->attachmentList();
    for (int row = 1; row < list.topLevelItemCount(); ++row)
        names.append(list.topLevelItem(row)->text(0));
    return names;
}

void TestAttachedReading::theWindowDoesNotWaitForLongTexts()
{
    knowAttached(m_long, {longText(u"long.txt"_s, 300'000), {u"second.txt"_s, {u"second"_s}}});
    QElapsedTimer clock;
    clock.start();
    const Result<QList<AttachedText>> direct = m_fixture->session->attachedTexts(m_long);
    const double readingMs = double(clock.nsecsElapsed()) / 1e6;
    QVERIFY(direct && direct->size() == 2);
    select(1);
    QTRY_COMPARE(listed(), QStringList{u"short.txt"_s});
    QTRY_VERIFY(!m_preview->isReadingAttached());
    StallWatch watch(StallWatch::Counts::Processor);
    select(0);
    QTRY_COMPARE(listed(), (QStringList{u"long.txt"_s, u"second.txt"_s}));
    QTRY_VERIFY(m_preview->textView()->toPlainText().contains(u"The letter Long"));
    QVERIFY2(watch.longestMs() < readingMs / 2,
             qPrintable(u"%1 of %2"_s.arg(watch.longestMs()).arg(readingMs)));
}

void TestAttachedReading::anAnswerAboutAnotherExhibitIsDropped()
{
    select(1);
    QTRY_COMPARE(listed(), QStringList{u"short.txt"_s});
    QTRY_VERIFY(!m_preview->isReadingAttached());
    AttachmentList &list = *m_preview->attachmentList();
    QVERIFY(selectAndWhileItReads(0, [&] {
        QCOMPARE(listed(), QStringList{u"long.txt"_s}); // as the message says
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualItemRect(list.topLevelItem(1)).center());
        QVERIFY(!m_preview->textView()->isVisible()); // "Reading the file…"
        select(1);
        QVERIFY(!m_preview->isReadingAttached());
        QVERIFY(listed().isEmpty());
    }));
    bool wasOther = false;
    QTRY_VERIFY((wasOther = wasOther || listed().contains(u"second.txt"_s),
                 listed() == QStringList{u"short.txt"_s} && !m_preview->isReadingAttached()));
    QVERIFY(!wasOther);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualItemRect(list.topLevelItem(1)).center());
    QCOMPARE(m_preview->textView()->toPlainText(), u"a short note"_s);
}

/// A hit of the search in an attached file leads there although its text comes later.
void TestAttachedReading::aPassageWaitsForTheTexts()
{
    QVERIFY(m_page->showRecord(
        {u"exhibit"_s, m_long.uuid,
         passagePart(Passage{u"p. 2"_s, u"after the harbour light"_s, {}, u"long.txt"_s})}));
    const auto highlighted = [this] {
        const QList<QTextEdit::ExtraSelection> seen = m_preview->textView()->extraSelections();
        return seen.size() == 1 ? seen[0].cursor.selectedText() : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(highlighted(), u"after the harbour light"_s, 30'000);
    QCOMPARE(m_preview->attachmentList()->currentFile(), 0);
}

void TestAttachedReading::thePageMayGoMeanwhile()
{
    select(1);
    QTRY_COMPARE(listed(), QStringList{u"short.txt"_s});
    QVERIFY(selectAndWhileItReads(0, [this] { m_page.reset(); }));
    m_fixture.reset(); // what reads the case still would fall here
}

QTEST_MAIN(TestAttachedReading)
#include "tst_attachedreading.moc"
