// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/casefixture.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>

using namespace saranda;
using namespace saranda::test;

/// Questions with parts of words among other things: every answer against a plain look at every
/// page, whichever way it was found.
class TestPartSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionIsAnsweredAsByLooking_data();
    void everyQuestionIsAnsweredAsByLooking();
    void wordsBeyondAllCountingAreLookedFor();
    void whatIsExcludedIsExcludedByEveryWord();
    void whatRulesItselfOutIsSoonAnswered();
    void theBestByWholeWordsGoFirst();
    void aRareAnswerAmongManyPagesCanBeStopped();
};

namespace {

using Words = QStringList;

/// One thing that is asked, as it is typed and what it means.
struct Asked {
    QString typed;
    std::function<bool(const Words &)> isTrue;
};

QString randomWord(QRandomGenerator &random)
{
    static const QStringList syllables{u"ka"_s, u"lo"_s, u"mi"_s, u"ré"_s, u"stu"_s, u"на"_s};
    QString word;
    for (int i = random.bounded(1, 4); i > 0; --i)
        word += syllables[random.bounded(int(syllables.size()))];
    return word;
}

QString plain(QString word)
{
    return word.replace(u'é', u'e');
}

Words randomPage(QRandomGenerator &random)
{
    Words words;
    for (int i = random.bounded(1, 8); i > 0; --i)
        words.append(randomWord(random));
    return words;
}

bool hasPhrase(const Words &words, const QString &end, const QString &beginning)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (plain(words[i]).endsWith(end) && plain(words[i + 1]).startsWith(beginning))
            return true;
    }
    return false;
}

Asked randomTerm(QRandomGenerator &random)
{
    const QString word = randomWord(random);
    const QString part = plain(word).mid(random.bounded(2), 3);
    switch (random.bounded(4)) {
    case 0:
        return {word, [word = plain(word)](const Words &words) {
                    return std::any_of(words.begin(), words.end(),
                                       [&](const QString &one) { return plain(one) == word; });
                }};
    case 1: {
        const QString next = plain(randomWord(random)).left(2);
        return {u"contains:\"%1 %2\""_s.arg(part, next),
                [part, next](const Words &words) { return hasPhrase(words, part, next); }};
    }
    default:
        return {u"contains:"_s + part, [part](const Words &words) {
                    return std::any_of(words.begin(), words.end(), [&](const QString &one) {
                        return plain(one).contains(part);
                    });
                }};
    }
}

Asked randomGroup(QRandomGenerator &random)
{
    Asked group = randomTerm(random);
    while (random.bounded(3) == 0) {
        const Asked other = randomTerm(random);
        group.typed += u" OR "_s + other.typed;
        group.isTrue = [one = group.isTrue, two = other.isTrue](const Words &words) {
            return one(words) || two(words);
        };
    }
    return group;
}

Asked randomQuestion(QRandomGenerator &random)
{
    Asked question = randomGroup(random);
    for (int i = random.bounded(3); i > 0; --i) {
        const bool isUnwanted = random.bounded(3) == 0;
        const Asked other = isUnwanted ? randomTerm(random) : randomGroup(random);
        question.typed += (isUnwanted ? u" -"_s : u" "_s) + other.typed;
        question.isTrue = [one = question.isTrue, two = other.isTrue,
                           isUnwanted](const Words &words) {
            return one(words) && two(words) != isUnwanted;
        };
    }
    return question;
}

QList<int> pagesFound(const CaseSession &session, const QString &query, int limit)
{
    QList<int> pages;
    const Result<std::vector<SearchHit>> hits = session.search(query, limit);
    if (!hits)
        return {-1};
    for (const SearchHit &hit : *hits)
        pages.append(hit.page);
    return pages;
}

QList<int> sorted(QList<int> pages)
{
    std::sort(pages.begin(), pages.end());
    return pages;
}

} // namespace

void TestPartSearch::everyQuestionIsAnsweredAsByLooking_data()
{
    QTest::addColumn<int>("pageCount");
    QTest::newRow("few pages") << 60;
    QTest::newRow("more than are read at first") << 3000;
}

void TestPartSearch::everyQuestionIsAnsweredAsByLooking()
{
    QFETCH(int, pageCount);
    QRandomGenerator random{quint32(pageCount)};
    const CaseFolder folder(CaseFolder::Place::Memory);
    auto session = *folder.create();
    const auto exhibit = keyed<Exhibit>(u"E-1"_s);
    VERIFY_DONE(session->apply(adding(exhibit)));
    QList<Words> pages;
    QStringList texts;
    for (int i = 0; i < pageCount; ++i) {
        pages.append(randomPage(random));
        texts.append(pages.constLast().join(i % 2 == 0 ? u" "_s : u", "_s).toUpper());
    }
    VERIFY_DONE(session->setExhibitText(exhibit.id, texts));
    for (int round = 0; round < 150; ++round) {
        const Asked question = randomQuestion(random);
        QList<int> expected;
        for (int i = 0; i < pageCount; ++i) {
            if (question.isTrue(pages[i]))
                expected.append(i + 1);
        }
        QList<int> found = sorted(pagesFound(*session, question.typed, 0));
        const qsizetype all = found.size();
        found.removeAll(0); // records, whose words are not the test's
        QVERIFY2(found == expected,
                 qPrintable(u"%1: %2 instead of %3"_s.arg(question.typed)
                                .arg(found.size())
                                .arg(expected.size())));
        const QList<int> some = pagesFound(*session, question.typed, 7);
        QCOMPARE(some.size(), std::min<qsizetype>(7, all));
        for (const int page : some)
            QVERIFY2(page == 0 || expected.contains(page), qPrintable(question.typed));
    }
}

/// More words than are kept in memory at first, and what is asked for in the last of them.
void TestPartSearch::wordsBeyondAllCountingAreLookedFor()
{
    const CaseFolder folder(CaseFolder::Place::Memory);
    auto session = *folder.create();
    const auto exhibit = keyed<Exhibit>(u"E-1"_s);
    VERIFY_DONE(session->apply(adding(exhibit)));
    QString many;
    for (int i = 0; i < 5000; ++i)
        many += u"hash%1 "_s.arg(i);
    VERIFY_DONE(session->setExhibitText(
        exhibit.id, {many, u"zebra hashes of the longest kind"_s, u"zebra alone"_s}));
    QCOMPARE(sorted(pagesFound(*session, u"contains:ash"_s, 10)), (QList<int>{1, 2}));
    QCOMPARE(pagesFound(*session, u"zebra contains:ash"_s, 10), QList<int>{2});
    QCOMPARE(pagesFound(*session, u"contains:ebra contains:ash"_s, 10), QList<int>{2});
    QCOMPARE(pagesFound(*session, u"zebra -contains:ash"_s, 10), QList<int>{3});
}

void TestPartSearch::whatIsExcludedIsExcludedByEveryWord()
{
    const CaseFolder folder(CaseFolder::Place::Memory);
    auto session = *folder.create();
    const auto exhibit = keyed<Exhibit>(u"E-1"_s);
    VERIFY_DONE(session->apply(adding(exhibit)));
    // Four thousand pages, each with a word of its own that is to be left out, and two without.
    QStringList pages;
    for (int i = 0; i < 4000; ++i)
        pages.append(u"mine badger%1"_s.arg(i, 6, 10, QChar(u'0')));
    pages.append(u"mine alone"_s);
    pages.append(u"the mine in the strait"_s);
    VERIFY_DONE(session->setExhibitText(exhibit.id, pages));
    QCOMPARE(sorted(pagesFound(*session, u"mine -contains:adger"_s, 50)), (QList<int>{4001, 4002}));
    QCOMPARE(pagesFound(*session, u"contains:ine contains:trai -contains:adger"_s, 50),
             QList<int>{4002});
    QCOMPARE(pagesFound(*session, u"kind:exhibit -contains:adger"_s, 50), QList<int>{0});
    QCOMPARE(pagesFound(*session, u"kind:fact mine -contains:adger"_s, 50), QList<int>());
}

/// Every page comes up for many words and none is an answer, or the last one is.
void TestPartSearch::whatRulesItselfOutIsSoonAnswered()
{
    const CaseFolder folder(CaseFolder::Place::Memory);
    auto session = *folder.create();
    const auto exhibit = keyed<Exhibit>(u"X-1"_s);
    VERIFY_DONE(session->apply(adding(exhibit)));
    auto fact = keyed<Fact>(u"F-1"_s);
    fact.note = u"a bakery"_s;
    VERIFY_DONE(session->apply(adding(fact)));
    QStringList pages;
    for (int i = 0; i < 4000; ++i) {
        QString page;
        for (int n = 0; n < 12; ++n)
            page += u"ak%1 "_s.arg((i * 31 + n * 977) % 4000);
        pages.append(page + u"no"_s);
    }
    pages.append(u"zakzzzzzzzz alone"_s);
    pages.append(u"zakzzzzzzzz no"_s);
    VERIFY_DONE(session->setExhibitText(exhibit.id, pages));
    QCOMPARE(pagesFound(*session, u"contains:ak -contains:o kind:exhibit"_s, 50), QList<int>());
    QCOMPARE(pagesFound(*session, u"contains:ak -no kind:exhibit"_s, 50), QList<int>{4001});
    QCOMPARE(pagesFound(*session, u"contains:ak -contains:no -alone"_s, 50), QList<int>{0});
    QCOMPARE(pagesFound(*session, u"contains:ak contains:lone"_s, 50), QList<int>{4001});
    QCOMPARE(pagesFound(*session, u"contains:ak kind:fact"_s, 50), QList<int>{0});
    QCOMPARE(pagesFound(*session, u"contains:ak kind:actor"_s, 50), QList<int>());
    QCOMPARE(pagesFound(*session, u"contains:ak"_s, 0).size(), 4003);
}

void TestPartSearch::theBestByWholeWordsGoFirst()
{
    const CaseFolder folder(CaseFolder::Place::Memory);
    auto session = *folder.create();
    const auto exhibit = keyed<Exhibit>(u"E-1"_s);
    VERIFY_DONE(session->apply(adding(exhibit)));
    VERIFY_DONE(session->setExhibitText(
        exhibit.id,
        {u"the mine in a long text about minefields, ships, straits and a good many other things"_s,
         u"mine mine minefield"_s, u"mine"_s}));
    QCOMPARE(pagesFound(*session, u"mine contains:efield"_s, 10), (QList<int>{2, 1}));
}

void TestPartSearch::aRareAnswerAmongManyPagesCanBeStopped()
{
    const CaseFolder folder(CaseFolder::Place::Memory);
    auto session = *folder.create();
    const auto exhibit = keyed<Exhibit>(u"E-1"_s);
    VERIFY_DONE(session->apply(adding(exhibit)));
    QStringList pages;
    for (int i = 0; i < 5000; ++i)
        pages.append(u"common a%1z"_s.arg(i));
    VERIFY_DONE(session->setExhibitText(exhibit.id, pages));
    int asked = 0;
    const auto stop = [&](qint64, qint64) { return ++asked < 5; };
    VERIFY_FAILS(session->search(u"common contains:9z -contains:9z"_s, 10, stop),
                 ErrorCode::Cancelled);
    QCOMPARE(asked, 5);
    QCOMPARE(session->search(u"common contains:9z -contains:9z"_s, 10)->size(), 0u);
}

QTEST_GUILESS_MAIN(TestPartSearch)
#include "tst_partsearch.moc"
