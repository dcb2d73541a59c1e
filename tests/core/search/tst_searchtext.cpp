// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/search/searchtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAReaderTakesForTheSameAreTheSame_data();
    void textsAReaderTakesForTheSameAreTheSame();
    void whatDiffersStaysDifferent_data();
    void whatDiffersStaysDifferent();
    void textsAreCutIntoWords_data();
    void textsAreCutIntoWords();
    void tokensKnowWhereTheyStand();
    void textsGoTheShortWayToTheSameWords();
    void anyCodePointIsTaken();
};

void TestSearchText::textsAReaderTakesForTheSameAreTheSame_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *name, const QString &left, const QString &right) {
        QTest::newRow(name) << left << right;
    };
    row("fr accents", u"café Orléans"_s, u"CAFE orleans"_s);
    row("fr ligature", u"œuvre"_s, u"oeuvre"_s);
    row("fr decomposed", u"cafe\u0301"_s, u"café"_s);
    row("de sharp s", u"Straße"_s, u"STRASSE"_s);
    row("de umlaut", u"Übergabe"_s, u"ubergabe"_s);
    row("tr dotted I", u"İstanbul"_s, u"istanbul"_s);
    row("tr dotless i", u"Iğdır"_s, u"igdir"_s);
    row("sr d with stroke", u"Đorđe"_s, u"dorde"_s);
    row("vi", u"Nguyễn"_s, u"nguyen"_s);
    row("pl", u"Łódź"_s, u"lodz"_s);
    row("ru yo", u"Отчёт"_s, u"отчет"_s);
    row("ru case", u"МОСКВА"_s, u"москва"_s);
    row("ru short i composed", u"и\u0306"_s, u"й"_s);
    row("el final sigma", u"Οδυσσεύς"_s, u"ΟΔΥΣΣΕΥΣ"_s);
    row("ar tashkeel", u"كِتَابٌ"_s, u"كتاب"_s);
    row("ar alef with hamza", u"أحمد إيران آسيا"_s, u"احمد ايران اسيا"_s);
    row("ar alef wasla", u"ٱلله"_s, u"الله"_s);
    row("ar tatweel", u"مـــيناء"_s, u"ميناء"_s);
    row("ar teh marbuta", u"مدرسة"_s, u"مدرسه"_s);
    row("ar digits", u"٢٠١٧"_s, u"2017"_s);
    row("fa yeh and keheh", u"یک"_s, u"يك"_s);
    row("he points", u"שָׁלוֹם"_s, u"שלום"_s);
    row("ja halfwidth", u"ｶﾞｲﾄﾞ"_s, u"ガイド"_s);
    row("ja fullwidth Latin", u"ＡＢＣ１２３"_s, u"abc123"_s);
    row("ligature fi", u"ﬁle"_s, u"file"_s);
    row("soft hyphen", u"infra\u00adstructure"_s, u"infrastructure"_s);
    row("zero width joiner", u"می\u200cخواهم"_s, u"میخواهم"_s);
    row("superscript", u"m²"_s, u"m2"_s);
}

void TestSearchText::textsAReaderTakesForTheSameAreTheSame()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QCOMPARE(normalisedText(left), normalisedText(right));
    QVERIFY(!normalisedText(left).isEmpty());
}

void TestSearchText::whatDiffersStaysDifferent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("ja voiced") << u"かき"_s << u"がぎ"_s;
    QTest::newRow("ru short i") << u"мой"_s << u"мои"_s;
    QTest::newRow("hi vowel sign") << u"कि"_s << u"का"_s;
    QTest::newRow("words") << u"note book"_s << u"notebook"_s;
}

void TestSearchText::whatDiffersStaysDifferent()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QVERIFY(normalisedText(left) != normalisedText(right));
}

void TestSearchText::textsAreCutIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("apostrophe") << u"l'ambassade d’Albanie"_s << u"l ambassade d albanie"_s;
    QTest::newRow("address") << u"192.0.2.7:8080"_s << u"192 0 2 7 8080"_s;
    QTest::newRow("mail") << u"watsonhenny@gmail.com"_s << u"watsonhenny gmail com"_s;
    QTest::newRow("zh pairs") << u"北京大学"_s << u"北京 京大 大学 学"_s;
    QTest::newRow("zh with Latin") << u"在2016年"_s << u"在 2016 年"_s;
    QTest::newRow("ko") << u"북한의"_s << u"북한 한의 의"_s;
    QTest::newRow("hi keeps its vowel signs") << u"हिन्दी में"_s << u"हिन्दी में"_s;
    QTest::newRow("beyond the plane") << u"𠮷野"_s << u"𠮷野 野"_s;
    QTest::newRow("nothing") << u" …!? "_s << QString();
    QTest::newRow("NUL separates") << u"a"_s + QChar(0) + u"b"_s << u"a b"_s;
}

void TestSearchText::textsAreCutIntoWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(normalisedText(text), words);
}

void TestSearchText::tokensKnowWhereTheyStand()
{
    const QString text = u"Der Straße, ﬁle; 北京"_s;
    const auto tokens = searchTokens(text);
    QCOMPARE(tokens.size(), 5u);
    QCOMPARE(text.mid(tokens[1].start, tokens[1].end - tokens[1].start), u"Straße"_s);
    QCOMPARE(text.mid(tokens[2].start, tokens[2].end - tokens[2].start), u"ﬁle"_s);
    QCOMPARE(text.mid(tokens[3].start, tokens[3].end - tokens[3].start), u"北京"_s);
    QVERIFY(tokens[4].endsRun);
}

/// What the index is given is what the tokens say, whatever stands beside what.
void TestSearchText::textsGoTheShortWayToTheSameWords()
{
    const QStringList pieces{u"a"_s,           u"Zug"_s,
                             u"42"_s,          u" "_s,
                             u"\n"_s,          u"-"_s,
                             u"="_s,           u"\u0301"_s,
                             u"\u0338"_s,      u"é"_s,
                             u"\u00ad"_s,      u"ß"_s,
                             u"й"_s,           u"и"_s,
                             u"北"_s,          u"京"_s,
                             u"か\u3099"_s,    u"한"_s,
                             u"\u0640"_s,      u"ل"_s,
                             u"½"_s,           u"\u200d"_s,
                             u"\ue000"_s,      u"😀"_s,
                             u"𝒜"_s,           QString(QChar(0xd800)),
                             QString(QChar(0))};
    QRandomGenerator random(1);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int left = random.bounded(12); left >= 0; --left)
            text += pieces[random.bounded(int(pieces.size()))];
        QStringList words;
        for (const SearchToken &token : searchTokens(text))
            words.append(token.word);
        QVERIFY2(normalisedText(text) == words.join(u' '), qPrintable(text));
    }
}

void TestSearchText::anyCodePointIsTaken()
{
    QString everything;
    for (char32_t c = 0; c <= 0x10ffff; ++c)
        everything += QString::fromUcs4(&c, 1); // surrogates alone included
    const QString once = normalisedText(everything);
    QVERIFY(!once.isEmpty());
    QCOMPARE(normalisedText(QString(QChar(0xd800)) + u'a'), u"a"_s);
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
