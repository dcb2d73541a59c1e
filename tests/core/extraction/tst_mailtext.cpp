// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
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
