// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drafts/draftcase.h"
#include "ui/drafts/drafttext.h"
#include "ui/drafts/draftversions.h"
#include "ui/drafts/sentenceends.h"

#include <QRandomGenerator>
#include <QTest>

using namespace saranda;
using namespace saranda::test;

/// A draft becomes text and comes back, whatever is typed between.
class TestDraftText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesEndWhereAReaderStops_data();
    void sentencesEndWhereAReaderStops();
    void anEndNobodyTouchedStaysInside();
    void whatNobodyTouchedComesBackAsItWas();
    void anyDraftComesBackAsItWas();
    void aSentenceTypedBehindAnotherIsOneOfItsOwn();
    void aPartSplitOffIsWithheldLikeTheWhole();
    void aMadeSentenceTakenOutIsStruck();
    void aStruckSentenceStaysWhereItWas();
    void aSentenceFromNothingIsMarkedAsTheDraft();
    void aComparisonReadsAsARevision();
};

namespace {

CaseRecords someRecords()
{
    CaseRecords records;
    records.info.markings = QStringList{u"public"_s, u"secret"_s};
    for (int number = 1; number <= 4; ++number)
        records.exhibits.put(anExhibit(u"E-%1"_s.arg(number), u"Exhibit %1"_s.arg(number)));
    return records;
}

Draft someDraft(const QList<DraftSentence> &sentences)
{
    Draft draft;
    draft.marking = u"secret"_s;
    DraftSection section;
    section.title = u"Facts"_s;
    section.sentences = sentences;
    draft.sections = {section};
    return draft;
}

DraftSentence aMadeSentence(const QString &text)
{
    DraftSentence sentence = aSentence(text);
    sentence.block = u"block:"_s + text;
    sentence.generated = text;
    return sentence;
}

/// Replaces words in the first paragraph that has them, as typing would.
std::vector<TypedParagraph> typed(const DraftText &text, const QString &before,
                                  const QString &after)
{
    std::vector<TypedParagraph> paragraphs = text.paragraphs();
    for (TypedParagraph &paragraph : paragraphs) {
        for (TypedStretch &stretch : paragraph.stretches) {
            if (const qsizetype at = stretch.text.indexOf(before); at >= 0) {
                stretch.text.replace(at, before.size(), after);
                return paragraphs;
            }
        }
    }
    return paragraphs;
}

DraftSentence aRandomSentence(QRandomGenerator &random, const CaseRecords &records)
{
    static const QStringList texts{u"It rained."_s,
                                   u"See p. 3 of the Report. And no. 4."_s,
                                   u"  spaces around  "_s,
                                   u"two\nlines"_s,
                                   u"left\u2028right\u2029end"_s,
                                   u"null \u0000 here"_s,
                                   u"@E-99 is nothing"_s,
                                   u"(in brackets)."_s,
                                   u""_s,
                                   u"a\u00a0hard space"_s,
                                   u"العربية و English."_s,
                                   u"\U0001F600 astral"_s};
    DraftSentence sentence =
        aSentence(texts[random.bounded(int(texts.size()))], SentenceStyle(random.bounded(6)));
    if (random.bounded(3) == 0) {
        sentence.block = u"b"_s;
        sentence.generated = u"g"_s;
    }
    for (const Exhibit &exhibit : records.exhibits.rows()) {
        if (random.bounded(4) == 0)
            sentence.citations.append({exhibit.id, random.bounded(2) ? u"p. 3"_s : QString(), {}});
    }
    if (random.bounded(5) == 0)
        sentence.citations.append({Exhibit::Id::make(), u"gone"_s, {}});
    if (random.bounded(4) == 0)
        sentence.footnote = u"note"_s;
    if (random.bounded(4) == 0)
        sentence.extra.insert(u"x"_s, 1);
    return sentence;
}

} // namespace

void TestDraftText::sentencesEndWhereAReaderStops_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("two") << u"One is here. Two is there."_s
                         << QStringList{u"One is here. "_s, u"Two is there."_s};
    QTest::newRow("abbreviation")
        << u"See Art. 8 and p. 3 of Corfu Channel (UK v. Albania)."_s
        << QStringList{u"See Art. 8 and p. 3 of Corfu Channel (UK v. Albania)."_s};
    QTest::newRow("initials") << u"Mr. A. Smith wrote it."_s
                              << QStringList{u"Mr. A. Smith wrote it."_s};
    QTest::newRow("citation behind")
        << u"It was sent. (@E-1 p. 3; @E-2) It came back."_s
        << QStringList{u"It was sent. (@E-1 p. 3; @E-2) "_s, u"It came back."_s};
    QTest::newRow("quotation") << u"He said: “No.” Then he left."_s
                               << QStringList{u"He said: “No.” "_s, u"Then he left."_s};
    QTest::newRow("no capital") << u"It is 3.5 metres. and more"_s
                                << QStringList{u"It is 3.5 metres. and more"_s};
    QTest::newRow("question") << u"Who? Nobody! Then"_s
                              << QStringList{u"Who? "_s, u"Nobody! "_s, u"Then"_s};
    QTest::newRow("French") << u"C’est fait. « Rien » ne reste."_s
                            << QStringList{u"C’est fait. "_s, u"« Rien » ne reste."_s};
    QTest::newRow("empty") << QString() << QStringList{QString()};
}

void TestDraftText::sentencesEndWhereAReaderStops()
{
    QFETCH(QString, text);
    QFETCH(QStringList, sentences);
    QCOMPARE(typedSentences(text), sentences);
}

void TestDraftText::anEndNobodyTouchedStaysInside()
{
    const QString before = u"It ended on 9 April. The Court said so."_s;
    QCOMPARE(typedSentences(u"It ended on 10 April. The Court said so."_s, before).size(), 1);
    QCOMPARE(typedSentences(before + u" More came."_s, before),
             (QStringList{before + u' ', u"More came."_s}));
}

void TestDraftText::whatNobodyTouchedComesBackAsItWas()
{
    const CaseRecords records = someRecords();
    DraftSentence odd = aSentence(u"  It ended. The Court said so. "_s, SentenceStyle::Quotation);
    odd.extra.insert(u"unknown"_s, true);
    odd.citations.append({records.exhibits.findKey(u"E-1"_s)->id, u"p. 3"_s, {}});
    const Draft draft = someDraft({aSentence(u"First."_s), odd, aMadeSentence(u"Made."_s)});
    DraftText text = DraftText::of(records, draft);
    QCOMPARE(text.paragraphs().size(), std::size_t(3));
    const QList<DraftSection> sections = text.take(records, typed(text, u"First."_s, u"Last."_s));
    QCOMPARE(sections[0].sentences[0].text, u"Last."_s);
    QCOMPARE(sections[0].sentences[1], odd);
    QCOMPARE(sections[0].sentences[2], draft.sections[0].sentences[2]);
}

void TestDraftText::anyDraftComesBackAsItWas()
{
    const CaseRecords records = someRecords();
    QRandomGenerator random(20);
    for (int round = 0; round < 400; ++round) {
        Draft draft;
        for (int section = random.bounded(4); section > 0; --section) {
            DraftSection made;
            made.title = random.bounded(3) ? u"Title %1"_s.arg(section) : QString();
            if (random.bounded(3) == 0)
                made.extra.insert(u"y"_s, section);
            for (int sentence = random.bounded(6); sentence > 0; --sentence)
                made.sentences.append(aRandomSentence(random, records));
            draft.sections.append(made);
        }
        DraftText text = DraftText::of(records, draft);
        const QList<DraftSection> sections = text.take(records, text.paragraphs());
        QVERIFY2(sections == draft.sections, qPrintable(u"round %1"_s.arg(round)));
    }
}

void TestDraftText::aSentenceTypedBehindAnotherIsOneOfItsOwn()
{
    const CaseRecords records = someRecords();
    DraftSentence first = aMadeSentence(u"It was sent."_s);
    first.footnote = u"By post."_s;
    DraftText text = DraftText::of(records, someDraft({first, aSentence(u"It came."_s)}));
    const QList<DraftSentence> sentences =
        text.take(records, typed(text, u"sent."_s, u"sent. It was read (@E-2 p. 4)."_s))[0]
            .sentences;
    QCOMPARE(sentences.size(), 3);
    QCOMPARE(sentences[0], first);
    QCOMPARE(sentences[1].text, u"It was read."_s);
    QCOMPARE(sentences[1].citations.size(), 1);
    QCOMPARE(sentences[1].citations[0].pinpoint, u"p. 4"_s);
    QVERIFY(sentences[1].block.isEmpty() && sentences[1].footnote.isEmpty());
    // What was taken is known: typing on changes nothing but the words.
    QCOMPARE(text.take(records, text.paragraphs())[0].sentences, sentences);
}

void TestDraftText::aPartSplitOffIsWithheldLikeTheWhole()
{
    const CaseRecords records = someRecords();
    DraftSentence secret = aSentence(u"The agent said so and he was right."_s);
    secret.disclosure = Disclosure::Withhold;
    secret.disclosureReason = u"Names an agent"_s;
    secret.marking = u"secret"_s;
    DraftText text = DraftText::of(records, someDraft({secret}));
    const QList<DraftSentence> sentences =
        text.take(records, typed(text, u"so and he"_s, u"so. He"_s))[0].sentences;
    QCOMPARE(sentences.size(), 2);
    QCOMPARE(sentences[1].text, u"He was right."_s);
    QCOMPARE(sentences[1].disclosure, Disclosure::Withhold);
    QCOMPARE(sentences[1].disclosureReason, secret.disclosureReason);
    QCOMPARE(sentences[1].marking, u"secret"_s);
}

void TestDraftText::aMadeSentenceTakenOutIsStruck()
{
    const CaseRecords records = someRecords();
    DraftText text = DraftText::of(
        records,
        someDraft({aSentence(u"Mine."_s), aMadeSentence(u"Made."_s), aSentence(u"End."_s)}));
    QList<DraftSentence> sentences =
        text.take(records, typed(text, u"Made."_s, QString()))[0].sentences;
    QCOMPARE(sentences.size(), 3);
    QVERIFY(isStruck(sentences[1]));
    sentences = text.take(records, typed(text, u"Mine."_s, QString()))[0].sentences;
    QCOMPARE(sentences.size(), 2); // a person's own words go for good
    QVERIFY(isStruck(sentences[0]));
    QCOMPARE(sentences[1].text, u"End."_s);
}

void TestDraftText::aStruckSentenceStaysWhereItWas()
{
    const CaseRecords records = someRecords();
    DraftSentence struck = aMadeSentence(u"Gone."_s);
    struck.text.clear();
    DraftText text = DraftText::of(
        records, someDraft({struck, aSentence(u"One."_s), struck, aSentence(u"Two."_s), struck}));
    const QList<DraftSentence> sentences =
        text.take(records, typed(text, u"One."_s, u"One. And a half."_s))[0].sentences;
    QCOMPARE(sentences.size(), 6);
    QVERIFY(isStruck(sentences[0]) && isStruck(sentences[2]) && isStruck(sentences[5]));
    QCOMPARE(sentences[3].text, u"And a half."_s);
}

void TestDraftText::aSentenceFromNothingIsMarkedAsTheDraft()
{
    const CaseRecords records = someRecords();
    DraftText text = DraftText::of(records, someDraft({}));
    std::vector<TypedParagraph> paragraphs = text.paragraphs();
    TypedParagraph paragraph;
    paragraph.stretches = {{-1, u"From nothing. Twice."_s}};
    paragraphs.push_back(paragraph);
    const QList<DraftSentence> sentences = text.take(records, paragraphs)[0].sentences;
    QCOMPARE(sentences.size(), 2);
    QCOMPARE(sentences[0].marking, u"secret"_s);
    QCOMPARE(sentences[1].marking, u"secret"_s);
    QCOMPARE(sentences[0].style, SentenceStyle::Paragraph);
    QCOMPARE(sentences[1].style, SentenceStyle::RunOn);
}

void TestDraftText::aComparisonReadsAsARevision()
{
    using Kind = ComparedSentence::Kind;
    const std::vector<ComparedSentence> lines =
        comparedSentences({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {u"a"_s, u"x"_s, u"c"_s, u"y"_s});
    const std::vector<ComparedSentence> expected{{Kind::Same, u"a"_s},    {Kind::Removed, u"b"_s},
                                                 {Kind::Added, u"x"_s},   {Kind::Same, u"c"_s},
                                                 {Kind::Removed, u"d"_s}, {Kind::Added, u"y"_s}};
    QVERIFY(lines == expected);
    QVERIFY(comparedSentences({}, {}).empty());
    QCOMPARE(comparedSentences({}, {u"a"_s}).front().kind, Kind::Added);
    QStringList many;
    for (int number = 0; number < 3000; ++number)
        many.append(QString::number(number));
    QStringList reversed(many.rbegin(), many.rend());
    QCOMPARE(comparedSentences(many, reversed).size(), std::size_t(6000));
}

QTEST_GUILESS_MAIN(TestDraftText)
#include "tst_drafttext.moc"
