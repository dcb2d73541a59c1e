// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/drafting/inlinecites.h"

#include <QTest>

using namespace saranda;
using namespace saranda::literals;

class TestInlineCites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void citationsAreTakenOutOfWhatIsTyped_data();
    void citationsAreTakenOutOfWhatIsTyped();
    void aSentenceGoesToTextAndBack_data();
    void aSentenceGoesToTextAndBack();
    void whatNamesNoExhibitStaysAndIsReported();
    void theRestOfTheSentenceStaysWhereItIsTyped();
    void citableExhibitsAreFoundByNumberAndTitle();
    void anythingTypedIsTaken();

private:
    CaseRecords m_records;
    QString cited(const QList<DraftCitation> &citations) const
    {
        QStringList all;
        for (const DraftCitation &citation : citations)
            all += m_records.exhibits.keyOf(citation.exhibit) + u'|' + citation.pinpoint;
        return all.join(u", "_s);
    }
};

void TestInlineCites::initTestCase()
{
    for (const QString &key : {u"E-1"_s, u"E-12"_s, u"E-4"_s, u"Annex 1.2"_s, u"A.2"_s}) {
        Exhibit exhibit;
        exhibit.id = Exhibit::Id::make();
        exhibit.key = key;
        exhibit.title = u"Title of "_s + key;
        m_records.exhibits.put(exhibit);
    }
}

void TestInlineCites::citationsAreTakenOutOfWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("citations");
    const auto row = [](const char *name, const QString &typed, const QString &text,
                        const QString &citations) {
        QTest::newRow(name) << typed << text << citations;
    };
    row("none", u"The mines were laid."_s, u"The mines were laid."_s, u""_s);
    row("at the end", u"The mines were laid @E-12."_s, u"The mines were laid."_s, u"E-12|"_s);
    row("with a page", u"The mines were laid @E-12 p. 3."_s, u"The mines were laid."_s,
        u"E-12|p. 3"_s);
    row("in brackets", u"The mines were laid (@E-12, p. 3)."_s, u"The mines were laid."_s,
        u"E-12|p. 3"_s);
    row("two", u"Laid (@E-12 p. 3; @E-4 ¶ 14)."_s, u"Laid."_s, u"E-12|p. 3, E-4|¶ 14"_s);
    row("two without brackets", u"Laid @E-12 p. 3; @E-4."_s, u"Laid."_s, u"E-12|p. 3, E-4|"_s);
    row("behind the stop", u"Laid. (@E-12 p. 3)"_s, u"Laid."_s, u"E-12|p. 3"_s);
    row("the longer key", u"Laid @E-12"_s, u"Laid"_s, u"E-12|"_s);
    row("a key with a stop", u"Laid (@A.2 p. 1)."_s, u"Laid."_s, u"A.2|p. 1"_s);
    row("the same twice", u"Laid (@E-4 p. 1; @E-4 p. 1)."_s, u"Laid."_s, u"E-4|p. 1"_s);
    row("pages", u"Laid @E-4 pp. 3-5, 7."_s, u"Laid."_s, u"E-4|pp. 3-5, 7"_s);
    row("a mail address", u"Sent from a@E-4.example."_s, u"Sent from a@E-4.example."_s, u""_s);
    row("a paragraph of a judgment", u"Laid (@E-4, ¶¶ 12-14)."_s, u"Laid."_s, u"E-4|¶¶ 12-14"_s);
}

void TestInlineCites::citationsAreTakenOutOfWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, citations);
    const TypedSentence read = parsedSentence(m_records, typed);
    QCOMPARE(read.text, text);
    QCOMPARE(cited(read.citations), citations);
    QVERIFY(read.unresolved.isEmpty());
}

void TestInlineCites::aSentenceGoesToTextAndBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("citations"); // key, pinpoint, key, pinpoint
    QTest::newRow("plain") << u"The mines were laid."_s << QStringList{};
    QTest::newRow("one") << u"The mines were laid."_s << QStringList{u"E-12"_s, u"p. 3"_s};
    QTest::newRow("two") << u"Who laid them?"_s
                         << QStringList{u"E-12"_s, u"p. 3"_s, u"E-4"_s, u""_s};
    QTest::newRow("abbreviation in a place")
        << u"Laid."_s << QStringList{u"E-4"_s, u"Vol. 2, p. 3"_s};
    QTest::newRow("brackets in the text")
        << u"The ships (three of them) sank."_s << QStringList{u"E-1"_s, u"M 1025, 1028"_s};
    QTest::newRow("no stop") << u"Recalling the warnings"_s << QStringList{u"E-1"_s, u""_s};
}

void TestInlineCites::aSentenceGoesToTextAndBack()
{
    QFETCH(QString, text);
    QFETCH(QStringList, citations);
    DraftSentence sentence;
    sentence.text = text;
    for (qsizetype i = 0; i < citations.size(); i += 2)
        sentence.citations.append(
            {m_records.exhibits.findKey(citations[i])->id, citations[i + 1], {}});
    const QString typed = editableText(m_records, sentence);
    QCOMPARE(withTyped(m_records, sentence, typed), sentence);
}

void TestInlineCites::whatNamesNoExhibitStaysAndIsReported()
{
    const TypedSentence read = parsedSentence(m_records, u"Laid (@E-99 p. 3; @E-4)."_s);
    QCOMPARE(read.unresolved, QStringList{u"E-99"_s});
    QVERIFY(read.text.contains(u"@E-99 p. 3"_s));
    QCOMPARE(cited(read.citations), u"E-4|"_s);
}

void TestInlineCites::theRestOfTheSentenceStaysWhereItIsTyped()
{
    DraftSentence sentence;
    sentence.block = u"claim:C-1:finding"_s;
    sentence.generated = u"Made."_s;
    sentence.marking = u"secret"_s;
    sentence.footnote = u"A note."_s;
    sentence.style = SentenceStyle::Bullet;
    const DraftSentence typed = withTyped(m_records, sentence, u"New @E-1."_s);
    QCOMPARE(typed.text, u"New."_s);
    QCOMPARE(typed.block, sentence.block);
    QCOMPARE(typed.generated, sentence.generated);
    QCOMPARE(typed.marking, sentence.marking);
    QCOMPARE(typed.footnote, sentence.footnote);
    QCOMPARE(typed.style, sentence.style);
}

void TestInlineCites::citableExhibitsAreFoundByNumberAndTitle()
{
    QCOMPARE(citableExhibits(m_records, u"@E-1"_s).size(), 2U + 0U);
    QCOMPARE(citableExhibits(m_records, u"@E-1"_s).front()->key, u"E-1"_s);
    QCOMPARE(citableExhibits(m_records, u"annex"_s).front()->key, u"Annex 1.2"_s);
    QCOMPARE(citableExhibits(m_records, u"@"_s, 3).size(), 3U);
    QVERIFY(citableExhibits(m_records, u"@nothing"_s).empty());
}

void TestInlineCites::anythingTypedIsTaken()
{
    for (const QString &typed :
         {u"@"_s, u"@@@@"_s, u"@E-1@E-1"_s, u"(@E-1"_s, u"@E-1;"_s, u";;;"_s, QString(),
          u"@E-1 "_s + QString(50000, u'x'), QString(50000, u'@'), u"@E-1"_s.repeated(10000),
          QString(QChar(0xd800)), u"@E-1 ."_s, u"@E-1 p. 3 ... and"_s}) {
        const TypedSentence read = parsedSentence(m_records, typed);
        DraftSentence sentence;
        sentence.text = read.text;
        sentence.citations = read.citations;
        QVERIFY(read.citations.size() <= 2);
        QVERIFY(editableText(m_records, sentence).size() <= typed.size() + 20);
    }
}

QTEST_MAIN(TestInlineCites)
#include "tst_inlinecites.moc"
