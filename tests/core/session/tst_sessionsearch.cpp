// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/passage.h"
#include "tests/core/session/casefixture.h"
#include "tests/support/oldformats.h"

using namespace saranda;
using namespace saranda::test;

/// What the search finds in a case, and that it follows every edit.
class TestSessionSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsFound_data();
    void everyLanguageIsFound();
    void everyKindOfRecordIsFound();
    void whatFieldsSayIsKeptApart();
    void pagesAreFoundWithTheirNumber();
    void versionsAreFoundWhileTheExhibitHasThem();
    void theTextOfAReplacedFileIsGone();
    void partsOfWordsAreFound_data();
    void partsOfWordsAreFound();
    void partsAreFoundByWhoOnlyReads();
    void readingThroughWordsCanBeStopped();
    void theNearestWordsOfAPartGoFirst();
    void theIndexFollowsEdits();
    void anOutdatedIndexIsMadeAnew();
    void anOlderFileGetsTheListOfItsWords();
    void noQueryIsAnError();
};

namespace {

QStringList keysFound(const CaseSession &session, const QString &query)
{
    const auto hits = session.search(query);
    if (!hits)
        return {textOf(hits.error())};
    QStringList keys;
    for (const SearchHit &hit : *hits)
        keys.append(hit.key + (hit.page > 0 ? u" p. %1"_s.arg(hit.page) : QString()));
    keys.sort();
    return keys;
}

} // namespace

void TestSessionSearch::everyLanguageIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    const auto row = [](const char *name, const QString &text, const QString &query) {
        QTest::newRow(name) << text << query;
    };
    row("fr", u"Réunion au café d’Orléans"_s, u"cafe orleans"_s);
    row("fr apostrophe", u"l’ambassadeur"_s, u"ambassadeur"_s);
    row("tr", u"İstanbul limanı"_s, u"istanbul"_s);
    row("vi", u"Ông Nguyễn"_s, u"nguyen"_s);
    row("ru case", u"ОТДЕЛ"_s, u"отдел"_s);
    row("ru yo", u"Отчёт экспертов"_s, u"отчет"_s);
    row("de", u"Die Straße von Korfu"_s, u"strasse"_s);
    row("sr", u"Đorđe"_s, u"dorde"_s);
    row("zh inside", u"北京大学的研究报告"_s, u"研究"_s);
    row("zh phrase", u"北京大学的研究报告"_s, u"大学的研究"_s);
    row("zh one character", u"北京大学的研究报告"_s, u"告"_s);
    row("ja", u"内閣サイバーセキュリティセンター"_s, u"セキュリティ"_s);
    row("ja kanji", u"外務省の声明"_s, u"声明"_s);
    row("ar tashkeel", u"كِتَابٌ رَسْمِيّ"_s, u"كتاب رسمي"_s);
    row("ar alef", u"إعلان أحمد"_s, u"اعلان احمد"_s);
    row("address", u"from 192.0.2.7 on"_s, u"192.0.2.7"_s);
    row("mail", u"tty198410@gmail.com"_s, u"tty198410@gmail.com"_s);
    row("key", u"anything"_s, u"E-1"_s);
}

void TestSessionSearch::everyLanguageIsFound()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    const CaseFolder folder;
    auto session = *folder.create();
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.note = text;
    VERIFY_DONE(session->apply(adding(exhibit)));
    auto other = keyed<Exhibit>(u"E-2"_s);
    other.note = u"nothing of the kind"_s;
    VERIFY_DONE(session->apply(adding(other)));
    QCOMPARE(keysFound(*session, query), QStringList{u"E-1"_s});
}

void TestSessionSearch::everyKindOfRecordIsFound()
{
    const CaseFolder folder;
    auto session = *folder.create();
    RandomEdits edits(41);
    CaseRecords::tables(session->records(), [&](QStringView, const auto &table) {
        using Record = std::remove_cvref_t<decltype(table.rows().front())>;
        Record record = keyed<Record>(u"X-%1"_s.arg(QString::fromLatin1(kindNames<Record>().kind)));
        if constexpr (std::is_same_v<Record, Claim>) {
            const auto incident = keyed<Incident>(u"O-2"_s);
            VERIFY_DONE(session->apply(adding(incident)));
            record.incident = incident.id;
            record.elements.append({u"dd.knowledge"_s,
                                    {},
                                    {},
                                    {},
                                    Finding{4, u"needle"_s, {}, {}, {}, {}, {}, {}, {}, {}},
                                    {},
                                    {}});
        } else if constexpr (std::is_same_v<Record, Draft>) {
            DraftSentence sentence;
            sentence.text = u"a needle here"_s;
            record.sections.append({u"One"_s, {sentence}, {}});
        } else if constexpr (requires { record.note; }) {
            record.note = u"a needle"_s;
        } else {
            record.description = u"a needle"_s;
        }
        VERIFY_DONE(session->apply(adding(record)));
        const QString kind = kindWord<Record>();
        QCOMPARE(keysFound(*session, u"needle kind:"_s + kind), QStringList{record.key});
    });
    QCOMPARE(session->search(u"needle"_s)->size(), 13u);
    QCOMPARE(session->search(u"needle"_s, 3)->size(), 3u);
    QVERIFY(session->search(u"knowledge"_s)->empty()); // the id of an element is no word of anybody
    QCOMPARE(session->search(u"corfu"_s)->front().kind, u"case"_s);
}

void TestSessionSearch::whatFieldsSayIsKeptApart()
{
    const CaseFolder folder(CaseFolder::Place::Memory);
    auto session = *folder.create();
    auto actor = keyed<Actor>(u"A-1"_s);
    actor.name = u"Chosun Expo"_s;
    actor.aliases = {u"Expo"_s};
    actor.note = u"A front company."_s;
    VERIFY_DONE(session->apply(adding(actor)));
    const auto hits = session->search(u"front"_s);
    VERIFY_DONE(hits);
    QCOMPARE(hits->size(), 1u);
    QString passage = hits->front().passage;
    QVERIFY2(
        passage.contains(u"Expo · A "_s + matchBegins + u"front"_s + matchEnds + u" company."_s),
        qPrintable(passage));
}

void TestSessionSearch::pagesAreFoundWithTheirNumber()
{
    const CaseFolder folder;
    auto session = *folder.create();
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.title = u"Experts' report"_s;
    VERIFY_DONE(session->apply(adding(exhibit)));
    VERIFY_DONE(session->setExhibitText(
        exhibit.id, {u"first"_s, {}, u"the mine was seen\nfrom the look-out"_s}));
    auto hits = session->search(u"\"mine was\""_s);
    VERIFY_DONE(hits);
    QCOMPARE(hits->size(), 1u);
    QCOMPARE(hits->front().page, 3);
    QCOMPARE(hits->front().title, u"Experts' report"_s);
    QVERIFY(hits->front().id == exhibit.id.uuid);
    QString passage = hits->front().passage;
    QCOMPARE(passage.replace(matchBegins, u'[').replace(matchEnds, u']'),
             u"the [mine was] seen from the look-out"_s);
    VERIFY_DONE(session->setExhibitText(exhibit.id, {u"other text"_s}));
    QCOMPARE(keysFound(*session, u"mine"_s), QStringList());
    QCOMPARE(keysFound(*session, u"other"_s), QStringList{u"E-1 p. 1"_s});
    // Gone with the exhibit, back with it.
    VERIFY_DONE(session->apply(removalOf(session->records(), u"Remove"_s, exhibit)));
    QCOMPARE(keysFound(*session, u"other"_s).join(u'|'), QString());
    VERIFY_DONE(session->undo());
    QCOMPARE(keysFound(*session, u"other"_s), QStringList{u"E-1 p. 1"_s});
}

void TestSessionSearch::versionsAreFoundWhileTheExhibitHasThem()
{
    const CaseFolder folder;
    auto session = *folder.create();
    const QString translation(64, u'b');
    const QString redacted(64, u'c');
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    for (const QString &sha256 : {translation, redacted}) {
        StoredFile version;
        version.rendition = Rendition::Translation;
        version.sha256 = sha256;
        exhibit.renditions.append(version);
    }
    VERIFY_DONE(session->apply(adding(exhibit)));
    VERIFY_DONE(session->setExhibitText(exhibit.id, {u"les mines"_s, u"la passe"_s}));
    VERIFY_DONE(
        session->setExhibitText(exhibit.id, {u"the mines"_s, {}, u"the strait"_s}, translation));
    VERIFY_DONE(session->setExhibitText(exhibit.id, {u"the blacked strait"_s}, redacted));
    const auto hits = session->search(u"strait -blacked"_s);
    VERIFY_DONE(hits);
    QCOMPARE(hits->size(), 1u);
    QCOMPARE(hits->front().page, 3);
    QCOMPARE(hits->front().version, translation);
    QCOMPARE(hits->front().key, u"E-1"_s);
    QCOMPARE(session->search(u"passe"_s)->front().version, QString());
    QCOMPARE(session->search(u"strait kind:exhibit"_s)->size(), 2u);
    QCOMPARE(*session->exhibitText(exhibit.id), (QStringList{u"les mines"_s, u"la passe"_s}));
    QCOMPARE(*session->exhibitText(exhibit.id, translation),
             (QStringList{u"the mines"_s, {}, u"the strait"_s}));
    QCOMPARE(*session->exhibitText(exhibit.id, QString(64, u'd')), QStringList());

    // Read again: shorter, and the others stay as they are.
    VERIFY_DONE(session->setExhibitText(exhibit.id, {u"the narrows"_s}, translation));
    VERIFY_DONE(session->setExhibitText(exhibit.id, {u"les torpilles"_s}));
    QCOMPARE(session->search(u"strait"_s)->size(), 1u);
    QCOMPARE(session->search(u"narrows"_s)->front().page, 1);
    QCOMPARE(session->search(u"torpilles"_s)->size(), 1u);

    // Gone with the version, back with it.
    Exhibit without = exhibit;
    without.renditions.removeFirst();
    VERIFY_DONE(session->apply(Edit{u"Remove version"_s, {}}.modify(exhibit, without)));
    QCOMPARE(session->search(u"narrows"_s)->size(), 0u);
    QCOMPARE(session->search(u"narrows kind:exhibit"_s)->size(), 0u);
    QCOMPARE(session->search(u"blacked"_s)->size(), 1u);
    VERIFY_DONE(session->undo());
    QCOMPARE(session->search(u"narrows"_s)->size(), 1u);
    QVERIFY(session->verify()->isSound());
}

void TestSessionSearch::theTextOfAReplacedFileIsGone()
{
    const CaseFolder folder;
    auto session = *folder.create();
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.file = StoredFile();
    exhibit.file->name = u"a.txt"_s;
    exhibit.file->sha256 = QString(64, u'a');
    VERIFY_DONE(session->apply(adding(exhibit)));
    VERIFY_DONE(session->setExhibitText(exhibit.id, {u"the mines"_s, u"names alpha"_s}));
    QCOMPARE(keysFound(*session, u"alpha"_s), QStringList{u"E-1 p. 2"_s});
    Exhibit renamed = exhibit;
    renamed.title = u"The report"_s;
    Edit naming{u"Name"_s, {}};
    naming.modify(exhibit, renamed);
    VERIFY_DONE(session->apply(naming));
    QCOMPARE(keysFound(*session, u"alpha"_s), QStringList{u"E-1 p. 2"_s});
    Exhibit replaced = renamed;
    replaced.file->sha256 = QString(64, u'b');
    Edit replacing{u"Replace"_s, {}};
    replacing.modify(renamed, replaced);
    VERIFY_DONE(session->apply(replacing));
    QCOMPARE(keysFound(*session, u"alpha"_s), QStringList());
    const Result<std::optional<int>> reading = session->readingOf(exhibit.id);
    QVERIFY(reading && !*reading); // it is read again
}

void TestSessionSearch::partsOfWordsAreFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const QString &query, bool isFound) {
        QTest::newRow(name) << query << isFound;
    };
    row("inside a word", u"contains:minist"_s, true);
    row("a word's end", u"contains:\"eriel\""_s, true);
    row("a whole word", u"contains:note"_s, true);
    row("accents and case", u"contains:INTERMINISTÉ"_s, true);
    row("over a space", u"contains:\"riel note du\""_s, true);
    row("over a space, another word", u"contains:\"riel note de\""_s, false);
    row("in the wrong order", u"contains:\"note interminist\""_s, false);
    row("nowhere", u"contains:xyzzy"_s, false);
    row("an address", u"contains:\"92.0.2\""_s, true);
    row("a hash", u"contains:9f86d08"_s, true);
    row("cyrillic", u"contains:мобил"_s, true);
    row("arabic", u"contains:\"كتا\""_s, true);
    row("chinese", u"contains:大学的"_s, true);
    row("with a word", u"contains:minist note"_s, true);
    row("with a word that is not there", u"contains:minist xyzzy"_s, false);
    row("or", u"xyzzy OR contains:minist"_s, true);
    row("not", u"note -contains:minist"_s, false);
    row("not, which is nowhere", u"note -contains:xyzzy"_s, true);
    row("of another kind", u"contains:minist kind:fact"_s, false);
}

void TestSessionSearch::partsOfWordsAreFound()
{
    QFETCH(QString, query);
    QFETCH(bool, isFound);
    const CaseFolder folder(CaseFolder::Place::Memory);
    auto session = *folder.create();
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.note =
        u"interministériel note dument 192.0.2.7 d19f86d0818 автомобиль الكتاب 北京大学的研究"_s;
    VERIFY_DONE(session->apply(adding(exhibit)));
    QCOMPARE(keysFound(*session, query), isFound ? QStringList{u"E-1"_s} : QStringList());
}

void TestSessionSearch::partsAreFoundByWhoOnlyReads()
{
    const CaseFolder folder(CaseFolder::Place::Memory);
    {
        auto writer = *folder.create();
        auto exhibit = keyed<Exhibit>(u"E-1"_s);
        VERIFY_DONE(writer->apply(adding(exhibit)));
        VERIFY_DONE(writer->setExhibitText(exhibit.id, {u"one"_s, u"the minefield there"_s}));
    }
    auto session = *folder.open(true);
    const auto hits = session->search(u"contains:inefie"_s);
    VERIFY_DONE(hits);
    QCOMPARE(hits->size(), 1u);
    QCOMPARE(hits->front().page, 2);
    QString passage = hits->front().passage;
    QCOMPARE(passage.replace(matchBegins, u'[').replace(matchEnds, u']'),
             u"the [minefield] there"_s);
    // Still nothing can be written by it.
    VERIFY_FAILS(session->setExhibitText(Exhibit::Id{hits->front().id}, {}), ErrorCode::ReadOnly);
}

void TestSessionSearch::readingThroughWordsCanBeStopped()
{
    const CaseFolder folder(CaseFolder::Place::Memory);
    auto session = *folder.create();
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    VERIFY_DONE(session->apply(adding(exhibit)));
    QString page;
    for (int i = 0; i < 20'000; ++i)
        page += u"w%1 "_s.arg(i);
    VERIFY_DONE(session->setExhibitText(exhibit.id, {page}));
    int asked = 0;
    const auto stop = [&](qint64, qint64) { return ++asked < 2; };
    VERIFY_FAILS(session->search(u"contains:1999"_s, 10, stop), ErrorCode::Cancelled);
    QCOMPARE(asked, 2);
    QCOMPARE(session->search(u"contains:1999"_s, 10)->size(), 1u);
    // A part of thousands of words is answered as well.
    QCOMPARE(session->search(u"contains:w1"_s, 10)->size(), 1u);
}

void TestSessionSearch::theNearestWordsOfAPartGoFirst()
{
    const CaseFolder folder(CaseFolder::Place::Memory);
    auto session = *folder.create();
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    VERIFY_DONE(session->apply(adding(exhibit)));
    // Three hundred words of it, the longest on the first page; the last page has all of them.
    QStringList pages;
    for (int length = 300; length > 0; --length)
        pages.append(u"key"_s + QString(length, u'x'));
    pages.append(pages.join(u' '));
    VERIFY_DONE(session->setExhibitText(exhibit.id, pages));
    const auto pagesFound = [&](const QString &query, int limit) {
        QList<int> found;
        const Result<std::vector<SearchHit>> hits = session->search(query, limit);
        for (const SearchHit &hit : *hits)
            found.append(hit.page);
        return found;
    };
    QList<int> few = pagesFound(u"contains:eyx"_s, 66);
    QCOMPARE(few.size(), 66);
    QVERIFY(few.takeLast() < 237); // has only longer words than the others
    std::sort(few.begin(), few.end());
    QCOMPARE(few.first(), 237);
    QCOMPARE(few.last(), 301);
    QList<int> all = pagesFound(u"contains:eyx"_s, 1000);
    QCOMPARE(all.size(), 301);
    std::sort(all.begin(), all.end());
    QCOMPARE(std::adjacent_find(all.begin(), all.end()), all.end());
    // The same pages whichever way it is asked, and with a filter.
    QCOMPARE(pagesFound(u"contains:eyx kind:exhibit"_s, 1000).size(), 301);
    QCOMPARE(pagesFound(u"contains:eyx OR nowhere"_s, 1000).size(), 301);
    QCOMPARE(pagesFound(u"contains:eyx contains:yxx"_s, 1000).size(), 300);
    QCOMPARE(pagesFound(u"contains:eyx -keyx"_s, 1000).size(), 299);
    QCOMPARE(pagesFound(u"contains:eyx kind:fact"_s, 1000).size(), 0);
}

void TestSessionSearch::theIndexFollowsEdits()
{
    const CaseFolder folder;
    auto session = *folder.create();
    auto actor = keyed<Actor>(u"A-1"_s);
    actor.name = u"Lazarus"_s;
    VERIFY_DONE(session->apply(adding(actor)));
    auto renamed = actor;
    renamed.name = u"Hidden Cobra"_s;
    VERIFY_DONE(session->apply(changing(actor, renamed)));
    QCOMPARE(keysFound(*session, u"lazarus"_s), QStringList());
    QCOMPARE(keysFound(*session, u"cobra"_s), QStringList{u"A-1"_s});
    VERIFY_DONE(session->undo());
    QCOMPARE(keysFound(*session, u"lazarus"_s), QStringList{u"A-1"_s});
    QCOMPARE(keysFound(*session, u"cobra"_s), QStringList());
    VERIFY_DONE(session->undo());
    QCOMPARE(keysFound(*session, u"lazarus"_s), QStringList());
}

void TestSessionSearch::anOutdatedIndexIsMadeAnew()
{
    const CaseFolder folder;
    auto session = *folder.create();
    auto actor = keyed<Actor>(u"A-1"_s);
    actor.name = u"Lazarus"_s;
    VERIFY_DONE(session->apply(adding(actor)));
    session.reset();
    QCOMPARE(tamper(folder.path(),
                    "INSERT INTO search_index (search_index) VALUES ('delete-all');"
                    "UPDATE meta SET value = '0' WHERE name = 'search.version'"),
             QString());
    session = *folder.open();
    QCOMPARE(keysFound(*session, u"lazarus"_s), QStringList{u"A-1"_s});
}

void TestSessionSearch::anOlderFileGetsTheListOfItsWords()
{
    const CaseFolder folder;
    auto session = *folder.create();
    auto actor = keyed<Actor>(u"A-1"_s);
    actor.name = u"Lazarus"_s;
    VERIFY_DONE(session->apply(adding(actor)));
    session.reset();
    QCOMPARE(tamper(folder.path(),
                    QByteArray(toFormat3)
                        + "DROP TABLE search_words; PRAGMA user_version = 2;"
                          "UPDATE meta SET value = '1'"
                          " WHERE name = 'search.version'"),
             QString());
    session = *folder.open();
    QCOMPARE(keysFound(*session, u"contains:azaru"_s), QStringList{u"A-1"_s});
    VERIFY_DONE(session->verify());
}

void TestSessionSearch::noQueryIsAnError()
{
    const CaseFolder folder;
    auto session = *folder.create();
    QRandomGenerator random(4);
    const QString alphabet = u"ab\"*-:() ^{}+ORNEAR京é\\'%_;"_s + QChar(0);
    for (int i = 0; i < 2000; ++i) {
        QString query;
        for (int n = random.bounded(12); n > 0; --n)
            query += alphabet[random.bounded(int(alphabet.size()))];
        VERIFY_DONE(session->search(query));
    }
}

QTEST_GUILESS_MAIN(TestSessionSearch)
#include "tst_sessionsearch.moc"
