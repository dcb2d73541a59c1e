// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/mailheaders.h"
#include "tests/core/extraction/extracted.h"

#include <QStringEncoder>
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
    void base64IsReadBehindItsPadding_data();
    void base64IsReadBehindItsPadding();
    void whatIsAttachedInSeveralPiecesIsWhole();
    void wideCharacterSetsAreHeededWhereTheBytesAreWide_data();
    void wideCharacterSetsAreHeededWhereTheBytesAreWide();
    void aMessageWithoutItsBoundaryIsReadAsItStands_data();
    void aMessageWithoutItsBoundaryIsReadAsItStands();
    void boundariesAreTakenAsTheyAreWritten_data();
    void boundariesAreTakenAsTheyAreWritten();
    void whatStandsAroundThePartsIsTold_data();
    void whatStandsAroundThePartsIsTold();
    void whatStandsAroundInnerPartsIsTold();
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

void TestMailBody::base64IsReadBehindItsPadding_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSound");
    const QByteArray mines = QByteArray("the mines ").toBase64(); // padded by "=="
    const QByteArray ships = QByteArray("and ships").toBase64(); // not padded
    const QString all = u"the mines and ships"_s;
    QTest::newRow("one piece") << QByteArray("the mines and ships").toBase64() << all << true;
    QTest::newRow("lines") << QByteArray(mines.first(5) + "\r\n" + mines.mid(5) + "\r\n\r\n")
                           << u"the mines "_s << true;
    QTest::newRow("padding cut by a line end")
        << QByteArray(mines.chopped(1) + "\r\n=\r\n") << u"the mines "_s << true;
    QTest::newRow("no padding") << QByteArray(mines.chopped(2)) << u"the mines "_s << true;
    QTest::newRow("signs that are none of its")
        << QByteArray("d-GhlIG1pbm_Vz\xff*IA==!") << u"the mines "_s << true;
    QTest::newRow("two pieces") << QByteArray(mines + "\r\n" + ships) << all << false;
    QTest::newRow("three on a line")
        << QByteArray(mines + mines + ships) << u"the mines "_s + all << false;
    QTest::newRow("padding too short") << QByteArray(mines.chopped(1) + ships) << all << false;
}

void TestMailBody::base64IsReadBehindItsPadding()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isSound);
    const NewExtractor mail = makeMailExtractor(encodedMail("base64", body));
    QTEST(bodyTextOf(mail), "text");
    QCOMPARE(summaryOf(mail).cuts, isSound ? FileCuts() : FileCuts(FileCut::Unsound));
    const QByteArray word = "=?utf-8?B?" + body.simplified().replace(' ', "") + "?=";
    QFETCH(QString, text);
    if (!word.contains('\xff'))
        QCOMPARE(decodedWords(word), text.trimmed());
}

/// Its hash stands in the text of the message.
void TestMailBody::whatIsAttachedInSeveralPiecesIsWhole()
{
    const NewExtractor mail = makeMailExtractor(
        "Subject: s\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64"
        "\n\nYQ==\nYmM=\n");
    QCOMPARE(summaryOf(mail).attachments.constFirst().size, 3);
    // That of "abc", FIPS 180-2, appendix B.1.
    QVERIFY(textOf(mail).contains(
        u"SHA-256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s));
}

void TestMailBody::wideCharacterSetsAreHeededWhereTheBytesAreWide_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto encoded = [](QStringConverter::Encoding encoding, const QString &text) {
        return QByteArray(QStringEncoder(encoding).encode(text));
    };
    const QString russian = u"\u0421\u0443\u0434\u0430 \u0443\u0448\u043b\u0438"_s;
    const QString word = u"\u0421\u0443\u0434\u0430"_s; // without a zero in it
    const QString chinese = u"\u673a\u5bc6\u6587\u4ef6"_s; // neither zeros nor control characters
    for (const char *name : {"utf-16", "utf-16be", "utf16", "utf-32", "ucs-2", "unicode"}) {
        QTest::addRow("ASCII as %s", name) << QByteArray(name) << QByteArray("ships") << u"ships"_s;
        QTest::addRow("UTF-8 as %s", name) << QByteArray(name) << word.toUtf8() << word;
    }
    for (const QString &text : {russian, word, chinese, u"ships"_s}) {
        const QByteArray title = text.toUtf8();
        const auto row = [&](const char *charset, QStringConverter::Encoding encoding) {
            QTest::addRow("%s in %s", title.constData(), charset)
                << QByteArray(charset) << encoded(encoding, text) << text;
        };
        row("utf-16le", QStringConverter::Utf16LE);
        row("utf-16be", QStringConverter::Utf16BE);
        row("utf-32le", QStringConverter::Utf32LE);
        row("utf-32be", QStringConverter::Utf32BE);
    }
}

void TestMailBody::wideCharacterSetsAreHeededWhereTheBytesAreWide()
{
    QFETCH(QByteArray, charset);
    QFETCH(QByteArray, bytes);
    const NewExtractor mail =
        makeMailExtractor("Subject: s\nContent-Type: text/plain; charset=" + charset
                          + "\nContent-Transfer-Encoding: base64\n\n" + bytes.toBase64());
    QTEST(bodyTextOf(mail), "text");
    QTEST(decodedWords("=?" + charset + "?B?" + bytes.toBase64() + "?="), "text");
}

void TestMailBody::aMessageWithoutItsBoundaryIsReadAsItStands_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const QByteArray mixed = "Content-Type: multipart/mixed; boundary=abc";
    const QByteArray one = "The ships sail: at noon\n\nand more";
    const QString oneText = u"The ships sail: at noon\n\nand more"_s;
    QTest::newRow("that does not occur") << mixed << one << oneText;
    QTest::newRow("that others begin like")
        << mixed << QByteArray("first\n--abcd\n\nsecond") << u"first\n--abcd\n\nsecond"_s;
    QTest::newRow("that is not named")
        << QByteArray("Content-Type: multipart/mixed") << one << oneText;
    QTest::newRow("that is too long")
        << QByteArray("Content-Type: multipart/mixed; boundary=" + QByteArray(300, 'x')) << one
        << oneText;
    QTest::newRow("encoded") << mixed + "\nContent-Transfer-Encoding: quoted-printable"
                             << QByteArray("tor=\npedo") << u"torpedo"_s;
    QTest::newRow("of a web page")
        << QByteArray("Content-Type: multipart/alternative; boundary=abc")
        << QByteArray("<p>ships</p>") << u"<p>ships</p>"_s;
    QTest::newRow("empty") << mixed << QByteArray() << QString();
}

void TestMailBody::aMessageWithoutItsBoundaryIsReadAsItStands()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    const NewExtractor mail = makeMailExtractor("Subject: s\n" + headers + "\n\n" + body);
    QTEST(bodyTextOf(mail), "text");
    QCOMPARE(summaryOf(mail).cuts, FileCuts(FileCut::Unsound));
    // The same within a message whose own boundary is there.
    const NewExtractor around =
        makeMailExtractor("Subject: s\nContent-Type: multipart/mixed; boundary=out\n\n--out\n"
                          + headers + "\n\n" + body + "\n--out--\n");
    QTEST(bodyTextOf(around), "text");
    QCOMPARE(summaryOf(around).cuts, FileCuts(FileCut::Unsound));
}

void TestMailBody::boundariesAreTakenAsTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QByteArray>("boundary");
    QTest::newRow("two blanks") << QByteArray("boundary=\"a  b\"") << QByteArray("a  b");
    QTest::newRow("a blank first") << QByteArray("boundary=\" a\"") << QByteArray(" a");
    QTest::newRow("a blank last") << QByteArray("boundary=\"a \"") << QByteArray("a");
    QTest::newRow("like an encoded word")
        << QByteArray("boundary=\"=?utf-8?Q?a?=\"") << QByteArray("=?utf-8?Q?a?=");
    QTest::newRow("no ASCII") << QByteArray("boundary=\"caf\xe9\"") << QByteArray("caf\xe9");
    QTest::newRow("in pieces") << QByteArray("boundary*1=\" b\"; boundary*0=\"a \"")
                               << QByteArray("a  b");
    QTest::newRow("in the other form")
        << QByteArray("boundary*=utf-8''a%20%20b") << QByteArray("a  b");
}

void TestMailBody::boundariesAreTakenAsTheyAreWritten()
{
    QFETCH(QByteArray, parameter);
    QFETCH(QByteArray, boundary);
    const NewExtractor mail = makeMailExtractor("Subject: s\nContent-Type: multipart/mixed; "
                                                + parameter + "\n\n--" + boundary + "\n\nfirst\n--"
                                                + boundary + "\n\nsecond\n--" + boundary + "--\n");
    QCOMPARE(bodyTextOf(mail), u"first\n\nsecond"_s);
    QCOMPARE(summaryOf(mail).cuts, FileCuts());
}

void TestMailBody::whatStandsAroundThePartsIsTold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const QString told = u"the text\n\n%1:\n\ntorpedo"_s;
    QTest::newRow("nothing") << QByteArray("\n--x\n\nthe text\n--x--\n \n") << u"the text"_s;
    QTest::newRow("before") << QByteArray("torpedo\n--x\n\nthe text\n--x--\n")
                            << told.arg(u"Before the parts"_s);
    QTest::newRow("after") << QByteArray("--x\n\nthe text\n--x--\ntorpedo\n")
                           << told.arg(u"After the parts"_s);
    QTest::newRow("both") << QByteArray("mines: two\n\n--x\n\nthe text\n--x--\n\ntorpedo")
                          << u"the text\n\nBefore the parts:\n\nmines: two\n\n"
                             "After the parts:\n\ntorpedo"_s;
    QTest::newRow("parts after the end")
        << QByteArray("--x\n\nthe text\n--x--\n--x\n\ntorpedo\n--x--\n")
        << u"the text\n\nAfter the parts:\n\n--x\n\ntorpedo\n--x--"_s;
    QTest::newRow("no part") << QByteArray("mines\n--x--\ntorpedo")
                             << u"Before the parts:\n\nmines\n\nAfter the parts:\n\ntorpedo"_s;
    QTest::newRow("what programs write there")
        << QByteArray("This is a multi-part message\r\nin MIME format.\r\n--x\n\nthe text\n--x--\n")
        << u"the text"_s;
    QTest::newRow("what programs write there, and more")
        << QByteArray(
               "This is a multi-part message in MIME format. Torpedo\n--x\n\nthe text\n--x--")
        << u"the text\n\nBefore the parts:\n\n"
           "This is a multi-part message in MIME format. Torpedo"_s;
    QTest::newRow("no ASCII") << QByteArray("caf\xc3\xa9\n--x\n\nthe text\n--x--\n")
                              << u"the text\n\nBefore the parts:\n\ncaf\u00e9"_s;
}

void TestMailBody::whatStandsAroundThePartsIsTold()
{
    QFETCH(QByteArray, body);
    for (const QByteArray type : {"mixed", "alternative"}) {
        const NewExtractor mail = makeMailExtractor("Subject: s\nContent-Type: multipart/" + type
                                                    + "; boundary=x\n\n" + body);
        QTEST(bodyTextOf(mail), "text");
        QCOMPARE(summaryOf(mail).cuts, FileCuts());
    }
}

void TestMailBody::whatStandsAroundInnerPartsIsTold()
{
    const NewExtractor mail = makeMailExtractor(
        "Subject: s\nContent-Type: multipart/mixed; boundary=x\n\n"
        "--x\nContent-Type: multipart/alternative; boundary=y\n\ntorpedo\n"
        "--y\n\nthe text\n--y\nContent-Type: text/html\n\n<p>the text</p>\n--y--\nmines\n--x--\n");
    QCOMPARE(bodyTextOf(mail),
             u"the text\n\nBefore the parts:\n\ntorpedo\n\nAfter the parts:\n\nmines"_s);
}

QTEST_GUILESS_MAIN(TestMailBody)
#include "tst_mailbody.moc"
