// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/words.h"

#include <QSet>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordComesBack();
    void theWordsAreThoseOfTheFormat();
    void otherWordsAreNone();

private:
    template <typename Word>
    void checkVocabulary(qsizetype size)
    {
        const QStringList words = allWords<Word>();
        QCOMPARE(words.size(), size);
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), size);
        for (const QString &word : words) {
            const std::optional<Word> value = fromWord<Word>(word);
            QVERIFY2(value, qPrintable(word));
            QCOMPARE(wordOf(*value), word);
        }
        QVERIFY(!fromWord<Word>(u"no such word"));
    }
};

void TestWords::everyWordComesBack()
{
    checkVocabulary<IncidentKind>(2);
    checkVocabulary<Stance>(2);
    checkVocabulary<ArgumentStance>(2);
    checkVocabulary<NetworkSide>(3);
    checkVocabulary<DueDiligencePosition>(3);
    checkVocabulary<ReviewState>(3);
    checkVocabulary<TaskState>(3);
    checkVocabulary<Disclosure>(3);
    checkVocabulary<ReleaseState>(4);
    checkVocabulary<Rendition>(5);
    checkVocabulary<CustodyAction>(6);
    checkVocabulary<Mark>(8);
    checkVocabulary<Reliability>(6);
}

void TestWords::theWordsAreThoseOfTheFormat()
{
    QCOMPARE(allWords<Mark>(),
             QStringList({u"against-interest"_s, u"direct-contemporaneous"_s, u"tested"_s,
                          u"for-litigation"_s, u"self-serving"_s, u"hearsay"_s, u"opinion"_s,
                          u"chain-broken"_s}));
    QCOMPARE(allWords<Stance>(), QStringList({u"supports"_s, u"contradicts"_s}));
    QCOMPARE(allWords<ArgumentStance>(), QStringList({u"for"_s, u"against"_s}));
    QCOMPARE(allWords<Reliability>().join(QString()), u"ABCDEF"_s);
    QCOMPARE(wordOf(NetworkSide::StateInfrastructure), u"state-infrastructure"_s);
    QCOMPARE(wordOf(DueDiligencePosition::VoluntaryNorm), u"voluntary-norm"_s);
}

void TestWords::otherWordsAreNone()
{
    QVERIFY(!fromWord<Reliability>(u"a"));
    QVERIFY(!fromWord<Stance>(u""));
    QVERIFY(!fromWord<Stance>(u"supports "));
    QCOMPARE(fromWord<NetworkSide>(u""), std::optional(NetworkSide::None));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
