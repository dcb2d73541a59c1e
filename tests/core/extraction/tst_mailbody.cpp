// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/mailheaders.h"
#include "tests/core/extraction/extracted.h"

#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// What a message carries is found, however its body is written down.
class TestMailBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotedPrintableKeepsWhatIsNoEscape_data();
    void quotedPrintableKeepsWhatIsNoEscape();
    void encodedWordsKeepWhatIsNoEscape_data();
    void encodedWordsKeepWhatIsNoEscape();
};

namespace {

/// A message of one part in the transfer encoding.
QByteArray encodedMail(const QByteArray &encoding, const QByteArray &body)
{
    return "Subject: s\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: "
        + encoding + "\n\n" + body;
}

/// Without the headers that stand before it.
QString bodyTextOf(const NewExtractor &mail)
{
    return textOf(mail).section(u"\n\n"_s, 1);
}

} // namespace

void TestMailBody::quotedPrintableKeepsWhatIsNoEscape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("escapes") << QByteArray("caf=C3=A9=20=3D") << u"caf\u00e9 ="_s;
    QTest::newRow("in lower case") << QByteArray("caf=c3=a9") << u"caf\u00e9"_s;
    QTest::newRow("an address nobody encoded") << QByteArray("http://x.example/?cmd=view&id=zulu")
                                               << u"http://x.example/?cmd=view&id=zulu"_s;
    QTest::newRow("one digit") << QByteArray("a=4z =4") << u"a=4z =4"_s;
    QTest::newRow("one after the other") << QByteArray("a==3D=") << u"a=="_s;
    QTest::newRow("soft breaks") << QByteArray("tor=\npe=\r\ndo") << u"torpedo"_s;
    QTest::newRow("with blanks behind them") << QByteArray("tor= \t\r\npe= \ndo") << u"torpedo"_s;
    QTest::newRow("at the end") << QByteArray("torpedo= \r") << u"torpedo"_s;
    QTest::newRow("blanks and no break") << QByteArray("a = \tb") << u"a = \tb"_s;
}

void TestMailBody::quotedPrintableKeepsWhatIsNoEscape()
{
    QFETCH(QByteArray, body);
    QTEST(bodyTextOf(makeMailExtractor(encodedMail("quoted-printable", body))), "text");
}

void TestMailBody::encodedWordsKeepWhatIsNoEscape_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("an address nobody encoded")
        << QByteArray("=?utf-8?Q?cmd=view&id=zulu?=") << u"cmd=view&id=zulu"_s;
    QTest::newRow("before a blank") << QByteArray("=?utf-8?Q?a=_caf=C3=A9?=") << u"a= caf\u00e9"_s;
    QTest::newRow("at the end") << QByteArray("=?utf-8?Q?a=?=") << u"a="_s;
}

void TestMailBody::encodedWordsKeepWhatIsNoEscape()
{
    QFETCH(QByteArray, raw);
    QTEST(decodedWords(raw), "text");
}

QTEST_GUILESS_MAIN(TestMailBody)
#include "tst_mailbody.moc"
