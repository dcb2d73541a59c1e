// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidcheck.h>

#include "core/base/literals.h"
#include "core/search/sharedpassages.h"

#include <QTest>

#include <random>

using namespace saranda;
using namespace saranda::literals;

/// Passages two texts share: planted ones are found, where they stand, and nothing else is.
class TestSharedPassages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlantedPassageIsFoundWhereItStands();
    void textsOfTheirOwnShareNothing();
    void theOrderOfTheTextsDoesNotMatter();
    void fewWordsChangedStayOnePassage();
    void aShortTextIsFoundWhole();
    void accentsCapitalsAndBreaksMakeNoDifference();
    void scriptsWithoutSpacesAreCompared();
    void textsOfOneGroupAreNotCompared();
    void manyReprintsAreEachNamedWithTheFirst();
    void rowsOfTheSameWordAreNoPassage();
    void limitsAreSaidNotHidden();
    void limitsGiveTheSameAnswerTwice();
    void itStopsWhenAsked();
};

namespace {

/// Words of a text that nobody else writes: every run of them is its own.
QStringList wordsOf(unsigned seed, int count)
{
    std::mt19937 random(seed);
    QStringList words;
    for (int i = 0; i < count; ++i) {
        QString word;
        const unsigned length = 3 + random() % 6;
        for (unsigned letter = 0; letter < length; ++letter)
            word += QChar(u'a' + char16_t(random() % 26));
        words.append(word);
    }
    return words;
}

QStringList page(const QStringList &words)
{
    return {words.join(u' ')};
}

PassageSearch search(const std::vector<QStringList> &texts, const PassageLimits &limits = {},
                     const std::vector<QString> &groups = {})
{
    ComparedTexts compared;
    compared.groups = groups.empty() ? std::vector<QString>(texts.size()) : groups;
    compared.pages = [&texts](std::size_t text) { return texts[text]; };
    return sharedPassages(compared, limits);
}

} // namespace

void TestSharedPassages::aPlantedPassageIsFoundWhereItStands()
{
    QVERIFY(rc::check([] {
        const auto seed = *rc::gen::inRange(1U, 1'000'000U);
        const int length = *rc::gen::inRange(40, 120);
        const QStringList passage = wordsOf(seed, length);
        const int before = *rc::gen::inRange(0, 200);
        const int after = *rc::gen::inRange(0, 200);
        const int pagesBefore = *rc::gen::inRange(0, 3);
        QStringList second;
        for (int i = 0; i < pagesBefore; ++i)
            second.append(wordsOf(seed + 10 + unsigned(i), 60).join(u' '));
        second.append((wordsOf(seed + 1, before) + passage + wordsOf(seed + 2, after)).join(u' '));
        const std::vector<QStringList> texts{
            page(wordsOf(seed + 3, after) + passage + wordsOf(seed + 4, before)), second};
        const PassageSearch found = search(texts);
        RC_ASSERT(found.isComplete);
        RC_ASSERT(found.passages.size() == 1U);
        const SharedPassage &shared = found.passages.front();
        RC_ASSERT(shared.words == length);
        RC_ASSERT(shared.inFirst.page == 1);
        RC_ASSERT(shared.inSecond.page == pagesBefore + 1);
        RC_ASSERT(texts[0].constFirst().contains(shared.inFirst.quote));
        RC_ASSERT(second.constLast().contains(shared.inSecond.quote));
        RC_ASSERT(shared.passage.startsWith(passage.mid(0, 10).join(u' ')));
    }));
}

void TestSharedPassages::textsOfTheirOwnShareNothing()
{
    QVERIFY(rc::check([] {
        const auto seed = *rc::gen::inRange(1U, 1'000'000U);
        // Up to 20 words the same are what two people write about one matter.
        const QStringList phrase = wordsOf(seed + 7, *rc::gen::inRange(0, 20));
        const PassageSearch found =
            search({page(wordsOf(seed, 150) + phrase + wordsOf(seed + 1, 50)),
                    page(wordsOf(seed + 2, 90) + phrase + wordsOf(seed + 3, 120))});
        RC_ASSERT(found.passages.empty());
        RC_ASSERT(found.isComplete);
    }));
}

void TestSharedPassages::theOrderOfTheTextsDoesNotMatter()
{
    QVERIFY(rc::check([] {
        const auto seed = *rc::gen::inRange(1U, 1'000'000U);
        const QStringList passage = wordsOf(seed, *rc::gen::inRange(30, 80));
        const QStringList one = page(wordsOf(seed + 1, 80) + passage);
        const QStringList other = page(passage + wordsOf(seed + 2, 100));
        const PassageSearch forwards = search({one, other});
        const PassageSearch backwards = search({other, one});
        RC_ASSERT(forwards.passages.size() == backwards.passages.size());
        if (forwards.passages.empty())
            return;
        const SharedPassage &there = forwards.passages.front();
        const SharedPassage &back = backwards.passages.front();
        RC_ASSERT(there.words == back.words);
        RC_ASSERT(there.normalised == back.normalised);
        RC_ASSERT(there.inFirst == back.inSecond);
        RC_ASSERT(there.isWhole == back.isWhole);
    }));
}

void TestSharedPassages::fewWordsChangedStayOnePassage()
{
    const QStringList original = wordsOf(5, 300);
    QStringList copied = original;
    for (qsizetype i = 20; i < copied.size(); i += 21)
        copied[i] = u"misread"_s;
    const PassageSearch found = search({page(original), page(wordsOf(6, 40) + copied)});
    QCOMPARE(found.passages.size(), 1U);
    QVERIFY(found.passages.front().isWhole);
    QVERIFY(found.passages.front().words > 270);
}

void TestSharedPassages::aShortTextIsFoundWhole()
{
    const QStringList note = wordsOf(8, 15);
    const PassageSearch found = search({page(note), page(wordsOf(9, 200) + note)});
    QCOMPARE(found.passages.size(), 1U);
    QVERIFY(found.passages.front().isWhole);
    QCOMPARE(found.passages.front().words, 15);
    QVERIFY(search({page(wordsOf(8, 11)), page(wordsOf(8, 11))}).passages.empty());
}

void TestSharedPassages::accentsCapitalsAndBreaksMakeNoDifference()
{
    QStringList words = wordsOf(11, 60);
    for (QString &word : words)
        word += u"é"_s;
    QStringList other = words;
    for (QString &word : other)
        word = word.toUpper().replace(u'É', u'E');
    const QStringList broken{other.mid(0, 25).join(u'\n'), other.mid(25).join(u", "_s)};
    const PassageSearch found = search({page(words), broken});
    QCOMPARE(found.passages.size(), 1U);
    QCOMPARE(found.passages.front().words, 60);
    QCOMPARE(found.passages.front().inSecond.page, 1);
}

void TestSharedPassages::scriptsWithoutSpacesAreCompared()
{
    const QString passage =
        u"本委员会认为，水雷是在阿尔巴尼亚政府知情的情况下布设的，因为海峡的岸防哨所对该海域保持着"
        u"严密的监视，"
        "任何布雷行动都不可能不被发现。委员会据此得出结论，并将其全部意见附于本报告之后。"_s;
    const PassageSearch found =
        search({{u"报告甲。"_s + passage}, {u"新闻报道：昨日消息。"_s, u"引述如下。"_s + passage}});
    QCOMPARE(found.passages.size(), 1U);
    QCOMPARE(found.passages.front().inSecond.page, 2);
}

void TestSharedPassages::textsOfOneGroupAreNotCompared()
{
    const QStringList text = page(wordsOf(12, 80));
    QCOMPARE(search({text, text}, {}, {u"src-1"_s, u"src-1"_s}).passages.size(), 0U);
    QCOMPARE(search({text, text}, {}, {u"src-1"_s, u"src-2"_s}).passages.size(), 1U);
    QCOMPARE(search({text, text}, {}, {QString(), QString()}).passages.size(), 1U);
}

void TestSharedPassages::manyReprintsAreEachNamedWithTheFirst()
{
    const QStringList report = wordsOf(13, 100);
    std::vector<QStringList> texts{page(report)};
    for (unsigned i = 0; i < 10; ++i)
        texts.push_back(page(wordsOf(20 + i, 30) + report));
    const PassageSearch found = search(texts);
    QCOMPARE(found.passages.size(), 10U);
    for (const SharedPassage &one : found.passages)
        QCOMPARE(one.first, 0U);
}

void TestSharedPassages::rowsOfTheSameWordAreNoPassage()
{
    const QStringList zeros(5000, u"0"_s);
    QVERIFY(search({page(zeros), page(zeros)}).passages.empty());
}

void TestSharedPassages::limitsAreSaidNotHidden()
{
    std::vector<QStringList> texts;
    for (unsigned i = 0; i < 6; ++i)
        texts.push_back(page(wordsOf(40 + i, 800) + wordsOf(99, 60)));
    PassageLimits limits;
    limits.mostPairs = 2;
    const PassageSearch fewPairs = search(texts, limits);
    QVERIFY(!fewPairs.isComplete);
    QCOMPARE(fewPairs.passages.size(), 2U);
    limits = {};
    limits.mostFingerprints = 1; // every text keeps a few all the same
    QVERIFY(!search(texts, limits).isComplete);
    QVERIFY(search(texts).isComplete);
}

void TestSharedPassages::limitsGiveTheSameAnswerTwice()
{
    QVERIFY(rc::check([] {
        const auto seed = *rc::gen::inRange(1U, 1'000'000U);
        std::vector<QStringList> texts;
        for (unsigned i = 0; i < 8; ++i)
            texts.push_back(page(wordsOf(seed + i % 4, 200) + wordsOf(seed + i % 3 + 10, 200)));
        PassageLimits limits;
        limits.mostPairs = std::size_t(*rc::gen::inRange(0, 12));
        limits.mostFingerprints = std::size_t(*rc::gen::inRange(0, 400));
        const PassageSearch once = search(texts, limits);
        const PassageSearch again = search(texts, limits);
        RC_ASSERT(once.passages == again.passages);
        RC_ASSERT(once.passages.size() <= limits.mostPairs);
        RC_ASSERT(once.isComplete == again.isComplete);
    }));
}

void TestSharedPassages::itStopsWhenAsked()
{
    const std::vector<QStringList> texts(5, page(wordsOf(3, 100)));
    ComparedTexts compared;
    compared.groups.resize(texts.size());
    compared.pages = [&texts](std::size_t text) { return texts[text]; };
    compared.goOn = [](std::size_t done, std::size_t) { return done < 2; };
    const PassageSearch stopped = sharedPassages(compared);
    QVERIFY(stopped.passages.empty());
    QVERIFY(!stopped.isComplete);
}

QTEST_GUILESS_MAIN(TestSharedPassages)
#include "tst_sharedpassages.moc"
