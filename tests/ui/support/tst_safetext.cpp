// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/support/shareddata.h"
#include "ui/support/safetext.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <QToolTip>

using namespace saranda;
using namespace saranda::literals;

class TestSafeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCouldDeceiveIsMadeVisible_data();
    void whatCouldDeceiveIsMadeVisible();
    void honestTextStaysAsItIs();
    void aLineIsOneLineAndNotTooLong();
    void dataIsNeverTakenForHtml();
    void anAmpersandIsNoMnemonic();
    void hostileTextsComeOutHarmless();
};

void TestSafeText::whatCouldDeceiveIsMadeVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"a"_s + QChar(0x2400) + u"b"_s;
    QTest::newRow("escape") << u"\x1b[31m"_s << QString(QChar(0x241b)) + u"[31m"_s;
    QTest::newRow("override") << QString(QChar(0x202e)) + u"fdp.exe"_s
                              << QString(QChar(0xfffd)) + u"fdp.exe"_s;
    QTest::newRow("isolate") << QString(QChar(0x2067)) + u"x"_s << QString(QChar(0xfffd)) + u"x"_s;
    QTest::newRow("lone surrogate")
        << QString(QChar(0xd800)) + u"x"_s << QString(QChar(0xfffd)) + u"x"_s;
    QTest::newRow("carriage return") << u"a\rb\r\nc"_s << u"a\nb\nc"_s;
}

void TestSafeText::whatCouldDeceiveIsMadeVisible()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(safeText(text), shown);
}

void TestSafeText::honestTextStaysAsItIs()
{
    for (const QString &text :
         {u"Détroit de Corfou, ¶ 430"_s, u"조선엑스포"_s, u"قضية قناة كورفو"_s, u"a\tb\nc"_s,
          u"😀 surrogates in pairs"_s, QString(QChar(0x200f)) + u"שלום"_s})
        QCOMPARE(safeText(text), text);
}

void TestSafeText::aLineIsOneLineAndNotTooLong()
{
    QCOMPARE(safeLine(u"a\nb\tc"_s), u"a b c"_s);
    const QString line = safeLine(QString(10'000, u'x'), 100);
    QCOMPARE(line.size(), 101);
    QVERIFY(line.endsWith(QChar(0x2026)));
}

void TestSafeText::dataIsNeverTakenForHtml()
{
    const QString data = u"<img src=\"file:///etc/passwd\"><b>bold</b>"_s;
    QLabel *label = plainLabel(data);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->text(), data);
    const QString tip = safeToolTip(data);
    QVERIFY(!tip.contains(u"<img"_s));
    QVERIFY(tip.contains(u"&lt;img"_s));
    QVERIFY(safeToolTip({}).isEmpty());
    delete label;
}

void TestSafeText::anAmpersandIsNoMnemonic()
{
    QCOMPARE(safeAction(u"Smith & Wesson"_s), u"Smith && Wesson"_s);
}

void TestSafeText::hostileTextsComeOutHarmless()
{
    REQUIRE_SHARED(folder, u"data/hostile/text"_s);
    int count = 0;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString safe = safeText(QString::fromUtf8(file.read(1 << 20)));
        for (const QChar c : safe) {
            const char16_t code = c.unicode();
            QVERIFY2(code >= 0x20 || c == u'\n' || c == u'\t', qPrintable(info.fileName()));
            QVERIFY2(!(code >= 0x202a && code <= 0x202e), qPrintable(info.fileName()));
            QVERIFY2(!(code >= 0x2066 && code <= 0x2069), qPrintable(info.fileName()));
        }
        ++count;
    }
    qInfo("%d hostile texts", count);
    QVERIFY(count > 0);
}

QTEST_MAIN(TestSafeText)
#include "tst_safetext.moc"
