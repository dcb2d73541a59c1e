// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/base/plainline.h"

#include <QTest>

using namespace saranda;
using namespace saranda::literals;

class TestPlainLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATerminalActsOnIsWrittenOut_data();
    void whatATerminalActsOnIsWrittenOut();
};

void TestPlainLine::whatATerminalActsOnIsWrittenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &text, const QString &line) {
        QTest::newRow(name) << text << line;
    };
    for (const QString &honest : {u"café Ελλάδα Ђорђе 研究 \U0001F600\ttab"_s,
                                  u"\u0643\u062A\u0627\u0628\u200F\u200E \u05D0"_s,
                                  u"\u0915\u094D\u200D\u0937 \u061C"_s, u"C:\\x41"_s, u""_s})
        row(qPrintable(u"honest "_s + honest), honest, honest);
    row("escape sequence", u"a\x1b[2Jb"_s, u"a\\x1B[2Jb"_s);
    row("line ends", u"a\nb\r\nc"_s, u"a\\x0Ab\\x0D\\x0Ac"_s);
    row("line ends of Unicode", u"a\u2028b\u2029c\u0085d"_s, u"a\\u{2028}b\\u{2029}c\\x85d"_s);
    row("C1", u"\u009b31m"_s, u"\\x9B31m"_s);
    row("delete and nothing", QString(QChar(0x7f)) + QChar(0), u"\\x7F\\x00"_s);
    row("turned around", u"a\u202efdp.exe\u2066b"_s, u"a\\u{202E}fdp.exe\\u{2066}b"_s);
}

void TestPlainLine::whatATerminalActsOnIsWrittenOut()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(plainLine(text), line);
}

QTEST_GUILESS_MAIN(TestPlainLine)
#include "tst_plainline.moc"
