// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/reading/readingprotocol.h"
#include "core/reading/recognition.h"

#include <QTest>

using namespace saranda;
using namespace saranda::literals;

/// Answers come from a program that a hostile file may have taken over.
class TestReadingProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersComeThroughUnchanged();
    void cutAnswersAreNone();
    void wordsOutsideOfTheTextAreRefused();
    void claimedSizesMustHold();
    void endlessListsAreNotBelieved();
    void recognisedWordsStandOnThePage();
    void recognitionTakesAnInstalledLanguage();
};

namespace {

FileSummary aSummary()
{
    FileSummary summary;
    summary.shape = FileShape::Pages;
    summary.pageCount = 1;
    summary.pageSizes = {QSizeF(595, 842)};
    summary.statements = {{u"author"_s, u"Ada"_s, {}}};
    summary.attachments = {{u"a.pdf"_s, u"application/pdf"_s, 7}};
    summary.cuts = FileCut::Pages | FileCut::Unsound;
    return summary;
}

} // namespace

void TestReadingProtocol::answersComeThroughUnchanged()
{
    QCOMPARE(decodeSummary(encodeAnswer(aSummary())), std::optional(aSummary()));
    const PageText text{u"two words"_s, {{0, 3, QRectF(1, 2, 3, 4)}, {4, 5, {}}}, 1, false, true,
                        u"a remark"_s};
    QCOMPARE(decodeText(encodeAnswer(text)), std::optional(text));
    const std::optional<ReadingRequest> request =
        decodeRequest(encodeRequest({ReadingTask::Pixels, 7, 800}));
    QVERIFY(request && request->page == 7 && request->width == 800);
    QCOMPARE(decodeAttachment(encodeAnswer(QByteArray("bytes"))),
             std::optional(QByteArray("bytes")));
}

void TestReadingProtocol::cutAnswersAreNone()
{
    const QByteArray whole = encodeAnswer(aSummary());
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!decodeSummary(whole.left(length)));
    QVERIFY(!decodeSummary(whole + 'x'));
    QVERIFY(!decodeSummary(whole.chopped(2) + "\xff\xff")); // says what nobody knows
}

void TestReadingProtocol::wordsOutsideOfTheTextAreRefused()
{
    QVERIFY(!decodeText(encodeAnswer(PageText{u"abc"_s, {{2, 5, {}}}, 1, false})));
    QVERIFY(!decodeText(encodeAnswer(PageText{u"abc"_s, {{-1, 1, {}}}, 1, false})));
    QVERIFY(!decodeText(encodeAnswer(PageText{u"abc"_s, {{1, 1, {}}, {0, 1, {}}}, 1, false})));
}

void TestReadingProtocol::claimedSizesMustHold()
{
    QVERIFY(decodePixels(encodeAnswer(PagePixels{2, 1, QByteArray(8, 'x')})));
    QVERIFY(!decodePixels(encodeAnswer(PagePixels{2, 1, QByteArray(7, 'x')})));
    QVERIFY(!decodePixels(encodeAnswer(PagePixels{100'000, 100'000, {}})));
    FileSummary summary = aSummary();
    summary.pageCount = 2;
    QVERIFY(!decodeSummary(encodeAnswer(summary)));
    summary = aSummary();
    summary.pageSizes = {QSizeF(-1, 842)};
    QVERIFY(!decodeSummary(encodeAnswer(summary)));
    summary = aSummary();
    summary.attachments[0].size = -1;
    QVERIFY(!decodeSummary(encodeAnswer(summary)));
    summary.attachments[0] = {QString(501, u'n'), {}, 1};
    QVERIFY(!decodeSummary(encodeAnswer(summary)));
    summary.attachments = QList<FileAttachment>(1001, {u"a"_s, {}, 1});
    QVERIFY(!decodeSummary(encodeAnswer(summary)));
    QVERIFY(!decodeAttachment(encodeAnswer(QByteArray("bytes")).chopped(1)));
}

void TestReadingProtocol::endlessListsAreNotBelieved()
{
    QByteArray bytes = encodeAnswer(PageText{u""_s, {}, 1, false});
    // fault, length of the text, then how many words there are
    bytes.replace(5, 4, QByteArray("\x7f\xff\xff\xff", 4));
    QVERIFY(!decodeText(bytes));
}

void TestReadingProtocol::recognisedWordsStandOnThePage()
{
    const QByteArray table("level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\t"
                           "width\theight\tconf\ttext\n"
                           "5\t1\t1\t1\t1\t1\t100\t200\t50\t20\t96\tPower\n"
                           "5\t1\t1\t1\t1\t2\t160\t200\t50\t20\t96\tfailed\n"
                           "5\t1\t1\t1\t2\t1\t100\t230\t50\t20\t96\tat\n");
    const PageText page = recognisedText(table, QSizeF(1000, 1000), QSizeF(500, 500));
    QCOMPARE(page.text, u"Power failed\nat"_s);
    QCOMPARE(page.words.value(0).box, QRectF(50, 100, 25, 10));
    QVERIFY(page.isRecognised);
}

void TestReadingProtocol::recognitionTakesAnInstalledLanguage()
{
    QCOMPARE(recognitionLanguage(u"fr-CA"_s, {u"eng"_s, u"fra"_s}), u"fra"_s);
    QCOMPARE(recognitionLanguage(u"fr"_s, {u"eng"_s}), u"eng"_s);
    QCOMPARE(recognitionLanguage(u""_s, {}), QString());
}

QTEST_GUILESS_MAIN(TestReadingProtocol)
#include "tst_readingprotocol.moc"
