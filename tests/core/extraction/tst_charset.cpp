// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/charset.h"
#include "tests/core/extraction/extracted.h"

#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// What is read of bytes whose character set nobody has named.
class TestCharset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCharacterCutAtTheEndIsNotDropped_data();
    void aCharacterCutAtTheEndIsNotDropped();
    void spoiltBytesLeaveTheRestReadable_data();
    void spoiltBytesLeaveTheRestReadable();
    void spoiltBytesAreSaid();
};

void TestCharset::aCharacterCutAtTheEndIsNotDropped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("Windows-1252 that ends so") << QByteArray("caf\xe9") << u"caf\u00e9"_s;
    QTest::newRow("one character cut") << QByteArray("mines \xe2\x82") << u"mines \u00e2\u201a"_s;
    QTest::newRow("not the only one")
        << QByteArray("d\xc3\xa9j\xc3\xa0 \xc3") << u"d\u00e9j\u00e0 \ufffd"_s;
    QTest::newRow("whole") << QByteArray("caf\xc3\xa9") << u"caf\u00e9"_s;
}

void TestCharset::aCharacterCutAtTheEndIsNotDropped()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(guessedText(bytes), std::optional(text));
}

void TestCharset::spoiltBytesLeaveTheRestReadable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString line = u"\u0421\u0443\u0434\u0430 \u0443\u0448\u043b\u0438\n"_s;
    const QByteArray sound = line.toUtf8();
    QTest::newRow("one in Russian")
        << sound + sound + '\xff' + sound << line + line + u'\ufffd' + line;
    QTest::newRow("one cut at the end") << sound + sound + '\xd0' << line + line + u'\ufffd';
    QTest::newRow("a character of its own that says so")
        << QByteArray(sound + sound + "\xef\xbf\xbd\xff") << line + line + u"\ufffd\ufffd"_s;
    QTest::newRow("beyond 16 bits") << QByteArray(u"\U0001f600"_s.toUtf8().repeated(10) + '\xff')
                                    << u"\U0001f600"_s.repeated(10) + u'\ufffd';
    QTest::newRow("too few characters that are sound")
        << QByteArray("\xe9 d\xc3\xa9j\xc3\xa0") << u"\u00e9 d\u00c3\u00a9j\u00c3\u00a0"_s;
    QTest::newRow("Windows-1252") << QByteArray("\xe9t\xe9, \x93no\xebl\x94")
                                  << u"\u00e9t\u00e9, \u201cno\u00ebl\u201d"_s;
    QTest::newRow("as many as are sound") << QByteArray(QByteArray("\xc3\xa9 \xe9 ").repeated(50))
                                          << u"\u00c3\u00a9 \u00e9 "_s.repeated(50);
}

void TestCharset::spoiltBytesLeaveTheRestReadable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(guessedText(bytes), std::optional(text));
    QCOMPARE(textOf(makePlainTextExtractor(bytes)), text);
    QCOMPARE(decoded(bytes, "us-ascii"), text);
}

void TestCharset::spoiltBytesAreSaid()
{
    const QByteArray sound = u"\u0421\u0443\u0434\u0430 \u0443\u0448\u043b\u0438 \ufffd"_s.toUtf8();
    const QByteArray spoilt = sound + sound + '\xff';
    const FileCuts unsound(FileCut::Unsound);
    QCOMPARE(summaryOf(makePlainTextExtractor(sound)).cuts, FileCuts());
    QCOMPARE(summaryOf(makePlainTextExtractor("caf\xe9")).cuts, FileCuts());
    QCOMPARE(summaryOf(makePlainTextExtractor(spoilt)).cuts, unsound);
    QCOMPARE(summaryOf(makePlainTextExtractor("\xef\xbb\xbf" + spoilt)).cuts, unsound);
    QCOMPARE(summaryOf(makeHtmlExtractor("<p>" + spoilt)).cuts, unsound);
    QCOMPARE(summaryOf(makeHtmlExtractor("<meta charset=utf-8>" + spoilt)).cuts, unsound);
    QCOMPARE(summaryOf(makeHtmlExtractor("<meta charset=utf-8>" + sound)).cuts, FileCuts());
    QCOMPARE(summaryOf(makeHtmlExtractor("<meta charset=windows-1251>" + spoilt)).cuts, FileCuts());
}

QTEST_GUILESS_MAIN(TestCharset)
#include "tst_charset.moc"
