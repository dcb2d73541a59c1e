// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/htmltext.h"
#include "tests/core/extraction/extracted.h"

#include <QElapsedTimer>
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
    void signsThatAreNoEntitiesTakeNoTime();
    void quotesNeverClosedTakeNoTime();
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
    QTest::newRow("without scripts") << u"<noscript>shown</noscript>"_s << u"shown"_s;
    QTest::newRow("instead of an object")
        << u"<object data=x><p>shown</p></object>"_s << u"shown"_s;
    QTest::newRow("empty comment") << u"a<!-->b<!-- c -->"_s << u"ab"_s;
    QTest::newRow("title never closed") << u"<title>t<body>text</body>"_s << u"text"_s;
    QTest::newRow("ends in a tag") << u"text<a href='x"_s << u"text"_s;
}

void TestHtmlText::nothingOfAPageIsLost()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(textOfHtml(html).text, text);
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

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
