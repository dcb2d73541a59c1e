// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/htmltext.h"
#include "tests/core/extraction/extracted.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// What a page says to its reader, however carelessly it is written.
class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfAPageIsLost_data();
    void nothingOfAPageIsLost();
    void charactersAreReadByTheirNames_data();
    void charactersAreReadByTheirNames();
    void theCharacterSetMayBeNamedLate();
    void aWideCharacterSetIsHeededWhereTheBytesAreWide_data();
    void aWideCharacterSetIsHeededWhereTheBytesAreWide();
    void signsThatAreNoEntitiesTakeNoTime();
    void quotesNeverClosedTakeNoTime();
    void commentsTakeNoTime_data();
    void commentsTakeNoTime();
};

void TestHtmlText::nothingOfAPageIsLost_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("apostrophe in a value")
        << u"<p title=don't>first</p><p>second</p>"_s << u"first\nsecond"_s;
    QTest::newRow("quote after a value") << u"<a href=\"x\"y\">link</a> rest"_s << u"link rest"_s;
    QTest::newRow("quote in a name") << u"<p it's>first</p><p>it's</p>"_s << u"first\nit's"_s;
    QTest::newRow("quote in a value without quotes")
        << u"<a href=x?a=\"b>link</a> \"rest\""_s << u"link \"rest\""_s;
    QTest::newRow("end of a tag in quotes") << u"<a href='>' title = \">\">link</a>"_s << u"link"_s;
    QTest::newRow("quote never closed") << u"<p title=\"x>text</p>"_s << u"text"_s;
    QTest::newRow("no value") << u"<input value=>text"_s << u"text"_s;
    QTest::newRow("drawing that ends at once") << u"a <svg/> b <math /> c"_s << u"a b c"_s;
    QTest::newRow("drawing") << u"a <svg width=1><text>t</text></svg> b"_s << u"a b"_s;
    QTest::newRow("script that does not end at once")
        << u"a<script src=x/>hidden()</script> b"_s << u"a b"_s;
    QTest::newRow("without scripts") << u"a<noscript>shown</noscript>b"_s << u"a\nshown\nb"_s;
    QTest::newRow("instead of an object")
        << u"<object data=x><p>shown</p></object>"_s << u"shown"_s;
    QTest::newRow("empty comment") << u"a<!-->b<!-- c -->"_s << u"ab"_s;
    QTest::newRow("comment that ends with a bang") << u"a<!-- c --!>b<!-- d -->e"_s << u"abe"_s;
    QTest::newRow("the same with more dashes") << u"a<!--- c ---!>b"_s << u"ab"_s;
    QTest::newRow("the same and empty") << u"a<!----!>b"_s << u"ab"_s;
    QTest::newRow("the nearer end counts")
        << u"a<!-- c -->b--!>c<!-- d --!>e-->f"_s << u"ab--!>ce-->f"_s;
    QTest::newRow("comment that has only begun") << u"a<!--!>c-->b"_s << u"ab"_s;
    QTest::newRow("one that begins with a dash") << u"a<!---!>c-->b"_s << u"ab"_s;
    QTest::newRow("comment that ends nowhere") << u"a<!-- b --!"_s << u"a"_s;
    QTest::newRow("title never closed") << u"<title>t<body>text</body>"_s << u"text"_s;
    QTest::newRow("ends in a tag") << u"text<a href='x"_s << u"text"_s;
}

void TestHtmlText::nothingOfAPageIsLost()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(textOfHtml(html).text, text);
}

void TestHtmlText::charactersAreReadByTheirNames_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << u"caf&eacute; &Zcaron;&scaron;&lstrok;&OElig;"_s
                           << u"caf\u00e9 \u017d\u0161\u0142\u0152"_s;
    QTest::newRow("Greek and signs")
        << u"&alpha;&Omega;&le;&harr;&numero;"_s << u"\u03b1\u03a9\u2264\u2194\u2116"_s;
    QTest::newRow("Cyrillic") << u"&Kcy;&ocy;"_s << u"\u041a\u043e"_s;
    QTest::newRow("beyond 16 bits") << u"&Aopf;&#x1F600;"_s << u"\U0001d538\U0001f600"_s;
    QTest::newRow("two characters") << u"&bne;"_s << u"=\u20e5"_s;
    QTest::newRow("no semicolon") << u"caf&eacute, &copy2024 &amp &#233 &#xe9!"_s
                                  << u"caf\u00e9, \u00a92024 & \u00e9 \u00e9!"_s;
    QTest::newRow("no semicolon, no entity") << u"&alpha &hellip &x"_s << u"&alpha &hellip &x"_s;
    QTest::newRow("the longest name") << u"&CounterClockwiseContourIntegral;"_s << u"\u2233"_s;
    QTest::newRow("a longer one") << u"&CounterClockwiseContourIntegrals;"_s
                                  << u"&CounterClockwiseContourIntegrals;"_s;
    QTest::newRow("Windows-1252") << u"&#150;&#x80;&#146;"_s << u"\u2013\u20ac\u2019"_s;
    QTest::newRow("no characters")
        << u"&#0;&#xD800;&#1114112;&#99999999999;"_s << u"\ufffd\ufffd\ufffd\ufffd"_s;
    QTest::newRow("leading zeros") << u"&#000000233;"_s << u"\u00e9"_s;
    QTest::newRow("signs") << u"AT&T & so on &; &# &#; &#x; &"_s
                           << u"AT&T & so on &; &# &#; &#x; &"_s;
    QTest::newRow("in the title") << u"<title>&eacute</title>a"_s << u"a"_s;
}

void TestHtmlText::charactersAreReadByTheirNames()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(textOfHtml(html).text, text);
}

void TestHtmlText::theCharacterSetMayBeNamedLate()
{
    const QByteArray meta = "<meta charset=windows-1251>";
    const QByteArray page = "<p>\xcf\xf0\xe8\xe2\xe5\xf2";
    const QString text = u"\u041f\u0440\u0438\u0432\u0435\u0442"_s;
    for (const int before : {0, 3000, 500'000})
        QCOMPARE(textOf(makeHtmlExtractor("<html>" + QByteArray(before, ' ') + meta + page)), text);
    // The first one counts.
    QCOMPARE(
        textOf(makeHtmlExtractor(meta + page + QByteArray(3000, ' ') + "<meta charset=utf-8>")),
        text);
}

void TestHtmlText::aWideCharacterSetIsHeededWhereTheBytesAreWide_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"utf-16", "UTF-16LE", "utf16", "utf-32", "ucs-2", "unicode",
                             "iso-10646-ucs-2", "csUnicode", "UnicodeFEFF"})
        QTest::newRow(name) << QByteArray(name);
}

/// A page that names such a set in bytes that are none of it is UTF-8 to browsers (HTML, section
/// 13.2.3.2); that mails are no better is tested with them.
void TestHtmlText::aWideCharacterSetIsHeededWhereTheBytesAreWide()
{
    QFETCH(QByteArray, name);
    const QByteArray head = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; "
                            "charset="
        + name + "\"></head><body>";
    QCOMPARE(textOf(makeHtmlExtractor(head + "<p>breached")), u"breached"_s);
    QCOMPARE(textOf(makeHtmlExtractor(head + "<p>d\xc3\xa9j\xc3\xa0")), u"d\u00e9j\u00e0"_s);
    QCOMPARE(textOf(makeHtmlExtractor(head + "<p>caf\xe9")), u"caf\u00e9"_s);
    const QString wide = QString::fromLatin1(head) + u"<p>d\u00e9j\u00e0"_s;
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QCOMPARE(textOf(makeHtmlExtractor(utf16.encode(wide))), u"d\u00e9j\u00e0"_s);
}

/// Looking for the end of each to the end of the page took half a minute.
void TestHtmlText::signsThatAreNoEntitiesTakeNoTime()
{
    const QString html = u"&x "_s.repeated(700'000) + u"end"_s;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(textOfHtml(html).text.endsWith(u"end"_s));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestHtmlText::quotesNeverClosedTakeNoTime()
{
    const QString html = u"<a b='"_s + u"<a b=\">"_s.repeated(300'000) + u"end"_s;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(textOfHtml(html).text.endsWith(u"end"_s));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestHtmlText::commentsTakeNoTime_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("last");
    QTest::newRow("with the other end nowhere") << u"<!---->"_s << u"end"_s;
    QTest::newRow("with the other end far away") << u"<!---->"_s << u"<!-- --!>end"_s;
    QTest::newRow("with a bang and the other end nowhere") << u"<!----!>"_s << u"end"_s;
    QTest::newRow("with a bang and the other end far away") << u"<!----!>"_s << u"<!-- -->end"_s;
}

void TestHtmlText::commentsTakeNoTime()
{
    QFETCH(QString, comment);
    QFETCH(QString, last);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(textOfHtml(comment.repeated(300'000) + last).text, u"end"_s);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
