// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/maildate.h"
#include "core/extraction/mailheaders.h"
#include "core/extraction/textcomparison.h"
#include "tests/core/extraction/extracted.h"

#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// What is read of a message, and what is not told twice.
class TestMailText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyTheHtmlPartSaysIsTold_data();
    void whatOnlyTheHtmlPartSaysIsTold();
    void anAlternativeInsideAnotherPartIsComparedToo();
    void partsEndWhereTheirOwnBoundaryIs_data();
    void partsEndWhereTheirOwnBoundaryIs();
    void datesAreReadInEveryForm_data();
    void datesAreReadInEveryForm();
    void wordsCutInACharacterAreJoined_data();
    void wordsCutInACharacterAreJoined();
    void piecesOfANameAreReadInTheirOrder_data();
    void piecesOfANameAreReadInTheirOrder();
    void everySenderIsTold();
    void textsAreCompared_data();
    void textsAreCompared();
};

namespace {

/// Parts of a message: "type\n\ntext".
QByteArray mailOf(const QByteArray &type, const QList<QByteArray> &parts)
{
    QByteArray mail = "From: a@example.org\nSubject: s\nContent-Type: " + type + "; boundary=x\n\n";
    for (const QByteArray &part : parts)
        mail += "--x\nContent-Type: " + part + '\n';
    return mail + "--x--\n";
}

} // namespace

void TestMailText::whatOnlyTheHtmlPartSaysIsTold_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("the same") << QByteArray("Pay on Monday.\nThe bank")
                              << QByteArray("<p>Pay <b>on</b> Monday.</p><p>The&nbsp;bank</p>")
                              << false;
    QTest::newRow("something else") << QByteArray("Your program does not show HTML.")
                                    << QByteArray("<p>Withdraw the ships</p>") << true;
    QTest::newRow("one word more")
        << QByteArray("We will withdraw the ships on Monday at noon")
        << QByteArray("<p>We will not withdraw the ships on Monday at noon</p>") << true;
    QTest::newRow("one word less")
        << QByteArray("We will not withdraw the ships on Monday at noon")
        << QByteArray("<p>We will withdraw the ships on Monday at noon</p>") << true;
    QTest::newRow("no text, but a page")
        << QByteArray(" ") << QByteArray("<p>Only here</p>") << true;
}

void TestMailText::whatOnlyTheHtmlPartSaysIsTold()
{
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, html);
    QFETCH(bool, isTold);
    const QByteArray first = "text/plain\n\n" + plain;
    const QByteArray second = "text/html\n\n" + html;
    for (const QList<QByteArray> &parts : {QList{first, second}, QList{second, first}}) {
        const QString text = textOf(makeMailExtractor(mailOf("multipart/alternative", parts)));
        const bool hasHeading = text.contains(u"This message as text/html:"_s);
        QCOMPARE(hasHeading, isTold && !plain.trimmed().isEmpty());
        QVERIFY(text.contains(QString::fromLatin1(plain.trimmed())));
        if (isTold)
            QVERIFY(text.contains(QString::fromLatin1(html).remove(u"<p>"_s).remove(u"</p>"_s)));
    }
}

void TestMailText::anAlternativeInsideAnotherPartIsComparedToo()
{
    const auto inside = [](const QByteArray &html) {
        return mailOf("multipart/alternative",
                      {"text/plain\n\nThe ships sail",
                       "multipart/related; boundary=y\n\n--y\nContent-Type: text/html\n\n" + html
                           + "\n--y\nContent-Type: image/png; name=logo.png\n\n\n--y--\n"});
    };
    const NewExtractor same = makeMailExtractor(inside("<p>The ships sail</p>"));
    QCOMPARE(textOf(same).count(u"The ships sail"_s), 1);
    QCOMPARE(summaryOf(same).attachments.size(), 1); // of the part that is not shown twice
    QVERIFY(textOf(makeMailExtractor(inside("<p>The ships sink</p>"))).contains(u"sink"_s));
}

void TestMailText::partsEndWhereTheirOwnBoundaryIs_data()
{
    QTest::addColumn<QByteArray>("inner"); // the boundary within the part; that around it is "x"
    QTest::addColumn<QByteArray>("last"); // the line that ends the message
    QTest::newRow("another") << QByteArray("y") << QByteArray("--x--\n");
    QTest::newRow("one that begins alike") << QByteArray("xy") << QByteArray("--x--\n");
    QTest::newRow("one that goes on with a dash") << QByteArray("x-") << QByteArray("--x--\n");
    QTest::newRow("one that seems to be the last") << QByteArray("x--y") << QByteArray("--x--\n");
    QTest::newRow("blanks behind it") << QByteArray("xy") << QByteArray("--x-- \t\r\n");
    QTest::newRow("more behind it") << QByteArray("xy") << QByteArray("--x-- ;\n");
    QTest::newRow("the end") << QByteArray("xy") << QByteArray("--x");
    QTest::newRow("none") << QByteArray("xy") << QByteArray();
}

void TestMailText::partsEndWhereTheirOwnBoundaryIs()
{
    QFETCH(QByteArray, inner);
    QFETCH(QByteArray, last);
    const NewExtractor mail = makeMailExtractor(
        "From: a@example.org\nContent-Type: multipart/mixed; boundary=x\n\n"
        "--x\nContent-Type: multipart/alternative; boundary=\""
        + inner + "\"\n\n--" + inner + "\n\nthe text\n--" + inner
        + "\nContent-Type: text/html\n\n<p>The text</p>\n--" + inner
        + "--\n--x ;\nContent-Type: " + "application/pdf; name=a.pdf\n\nbytes\n" + last);
    const FileSummary said = summaryOf(mail);
    QCOMPARE(said.attachments.size(), 1);
    QCOMPARE(said.attachments.constFirst().name, u"a.pdf"_s);
    QCOMPARE(said.attachments.constFirst().size, last.isEmpty() ? 6 : 5);
    QCOMPARE(textOf(mail).count(u"text"_s, Qt::CaseInsensitive), 1);
}

void TestMailText::datesAreReadInEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<bool>("isWeekdayWrong");
    const QString half = u"2017-06-27T10:30:00Z"_s;
    const auto row = [](const char *name, const QString &text, const QString &edtf,
                        bool isWrong = false) { QTest::newRow(name) << text << edtf << isWrong; };
    row("as it should be", u"Tue, 27 Jun 2017 12:30:00 +0200"_s, half);
    row("UTC", u"Tue, 27 Jun 2017 10:30:00 UTC"_s, half);
    row("GMT", u"27 Jun 2017 10:30 gmt"_s, half);
    row("Z", u"Tue, 27 Jun 2017 10:30:00 Z"_s, half);
    row("unknown offset", u"Tue, 27 Jun 2017 10:30:00 -0000"_s, half);
    row("EST", u"Tue, 27 Jun 2017 05:30:00 EST"_s, half);
    row("PDT", u"Tue, 27 Jun 2017 03:30:00 PDT"_s, half);
    row("two digits", u"27 Jun 17 10:30 GMT"_s, half);
    row("two digits of the last century", u"6 Jan 97 10:30:00 +0000"_s, u"1997-01-06T10:30:00Z"_s);
    row("three digits", u"6 Jan 117 10:30:00 +0000"_s, u"2017-01-06T10:30:00Z"_s);
    row("one digit", u"Tue, 7 Jun 2016 1:02:03 +0530"_s, u"2016-06-06T19:32:03Z"_s);
    row("no space", u"Tue,27 Jun 2017 10:30:00 +0000"_s, half);
    row("month written out", u"Tuesday, 27 June 2017 10:30:00 +0000"_s, half);
    row("hyphens", u"Tue, 27-Jun-2017 10:30:00 +0000"_s, half);
    row("comments", u"Tue, 27 Jun 2017 12:30:00 (a (b)) +0200 (CEST)"_s, half);
    row("zone twice", u"Tue, 27 Jun 2017 12:30:00 +0200 CEST"_s, half);
    row("leap second", u"Sat, 31 Dec 2016 23:59:60 +0000"_s, u"2016-12-31T23:59:59Z"_s);
    row("as programs print it", u"Tue Jun 27 10:30:00 2017"_s, u"2017-06-27"_s);
    row("the same with its zone", u"Tue Jun 27 12:30:00 2017 +0200"_s, half);
    row("wrong weekday", u"Mon, 27 Jun 2017 10:30:00 +0000"_s, half, true);
    row("no weekday", u"Day, 27 Jun 2017 10:30:00 +0000"_s, half, true);
    row("no zone", u"Tue, 27 Jun 2017 10:30:00"_s, u"2017-06-27"_s);
    row("a zone nobody knows", u"Tue, 27 Jun 2017 10:30:00 XYZ"_s, u"2017-06-27"_s);
    row("a zone nobody has", u"Tue, 27 Jun 2017 10:30:00 +9959"_s, u"2017-06-27"_s);
    row("the zone furthest east", u"Wed, 28 Jun 2017 00:30:00 +1400"_s, half);
    row("no time", u"27 Jun 2017"_s, u"2017-06-27"_s);
    row("no such hour", u"Tue, 27 Jun 2017 25:00:00 +0000"_s, {});
    row("no such day", u"Wed, 31 Feb 2017 10:00:00 +0000"_s, {});
    row("no such month", u"Tue, 27 Ju 2017 10:00:00 +0000"_s, {});
    row("too late", u"Fri, 12 May 12017 09:30:00 +0200"_s, {});
    row("before there was mail", u"Mon, 12 May 1952 09:30:00 +0200"_s, {});
    row("figures", u"27/06/2017"_s, {});
    row("nothing", {}, {});
}

void TestMailText::datesAreReadInEveryForm()
{
    QFETCH(QString, text);
    const MailDate date = mailDateOf(text);
    QTEST(date.edtf, "edtf");
    QTEST(date.isWeekdayWrong, "isWeekdayWrong");
}

void TestMailText::wordsCutInACharacterAreJoined_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("cut in a character")
        << QByteArray("=?utf-8?Q?caf=C3?= \t=?UTF-8?B?qSE=?=") << u"caf\u00e9!"_s;
    QTest::newRow("another character set")
        << QByteArray("=?utf-8?Q?caf=C3=A9?= =?koi8-r?Q?=F0?=") << u"caf\u00e9\u041f"_s;
    QTest::newRow("text between") << QByteArray("a =?utf-8?Q?b?= c =?utf-8?Q?d?= e")
                                  << u"a b c d e"_s;
    QTest::newRow("nothing in it") << QByteArray("a =?utf-8?Q?"
                                                 "?= b")
                                   << u"a b"_s;
}

void TestMailText::wordsCutInACharacterAreJoined()
{
    QFETCH(QByteArray, raw);
    QTEST(decodedWords(raw), "text");
}

void TestMailText::piecesOfANameAreReadInTheirOrder_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("name");
    const QString cafe = u"caf\u00e9 1%.txt"_s;
    QTest::newRow("in order") << QByteArray(
        "a; name*0*=utf-8''caf%C3; name*1*=%A9%20; name*2=1%.txt")
                              << cafe;
    QTest::newRow("out of order") << QByteArray(
        "a; name*2=\"1%.txt\"; name*1*=%A9%20; name*0*=utf-8''caf%C3")
                                  << cafe;
    QTest::newRow("ten and more") << QByteArray(
        "a; name*10=k; name*9=j; name*0=a; name*2=c; name*1=b")
                                  << u"abcjk"_s;
    QTest::newRow("the better form")
        << QByteArray("a; name=\"cafe\"; name*=utf-8''caf%C3%A9") << u"caf\u00e9"_s;
    QTest::newRow("signs that are no escapes")
        << QByteArray("a; name*0*=utf-8''100%zulu; name*1*=%41") << u"100%zuluA"_s;
    QTest::newRow("the same in one piece")
        << QByteArray("a; name*=utf-8''100%zulu%4") << u"100%zulu%4"_s;
    QTest::newRow("another name") << QByteArray("a; names=b; name=c") << u"c"_s;
    QTest::newRow("none") << QByteArray("a; b=c") << QString();
}

void TestMailText::piecesOfANameAreReadInTheirOrder()
{
    QFETCH(QByteArray, header);
    QTEST(mailParameter(header, "name"), "name");
}

/// A message whose senders contradict one another is a finding.
void TestMailText::everySenderIsTold()
{
    const NewExtractor mail = makeMailExtractor(
        "Return-Path: <bounce@example.net>\nFrom: minister@example.org\nFrom: other@example.com\n"
        "Reply-To: third@example.net\nDate: Mon, 27 Jun 2017 10:30:00 +0000\n\nline 3\n");
    QStringList statements;
    for (const FileStatement &one : summaryOf(mail).statements)
        statements.append(one.what + u'=' + one.value + u'=' + one.date);
    const QString date = u"=Mon, 27 Jun 2017 10:30:00 +0000="_s;
    QCOMPARE(
        statements,
        (QStringList{u"sent"_s + date + u"2017-06-27T10:30:00Z"_s, u"weekday"_s + date,
                     u"from=minister@example.org="_s, u"from=other@example.com="_s,
                     u"reply-to=third@example.net="_s, u"return-path=<bounce@example.net>="_s}));
    QCOMPARE(textOf(mail),
             u"From: minister@example.org\nDate: Mon, 27 Jun 2017 10:30:00 +0000\n\nline 3\n\n\n"
             "Return-Path: <bounce@example.net>\nFrom: other@example.com\n"
             "Reply-To: third@example.net\n"_s);
}

void TestMailText::textsAreCompared_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("nothing") << QString() << u"some"_s << true;
    QTest::newRow("one word") << u"ships"_s << u"The SHIPS sail"_s << true;
    QTest::newRow("another word") << u"boats"_s << u"The ships sail"_s << false;
    QTest::newRow("line ends and case")
        << u"The ships sail"_s << u"> the ships\n> sail today"_s << true;
    QTest::newRow("addresses of links")
        << u"See the report now"_s << u"See the report <https://example.org/r?a=1> now"_s << true;
    QTest::newRow("numbers of lists") << u"Leave\nStay"_s << u"1. Leave\n2. Stay"_s << true;
    QTest::newRow("a number that matters") << u"Leave at 12"_s << u"Leave at 13"_s << false;
    QTest::newRow("another order") << u"A sank B"_s << u"B sank A"_s << false;
    QTest::newRow("Chinese, cut elsewhere")
        << u"\u673a\u5bc6\u6587\u4ef6"_s << u"\u673a\u5bc6\n\u6587\u4ef6"_s << true;
    QTest::newRow("soft hyphens") << u"sub\u00admarine base"_s << u"submarine base"_s << true;
}

void TestMailText::textsAreCompared()
{
    QFETCH(QString, text);
    QFETCH(QString, other);
    QFETCH(bool, isIn);
    QCOMPARE(isContained(text, other), isIn);
}

QTEST_GUILESS_MAIN(TestMailText)
#include "tst_mailtext.moc"
