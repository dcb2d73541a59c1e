// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidcheck.h>

#include "core/base/literals.h"
#include "core/domain/origin.h"
#include "core/intake/originedits.h"
#include "core/session/casesession.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <random>

using namespace saranda;
using namespace saranda::literals;

/// Which exhibits look as if they went back to one origin, and what a person's answer does.
class TestOriginSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamePassageIsNamedWithItsPlaces();
    void whatIsAttachedHasTheOriginOfItsMessage();
    void filesDeepInsideAreKnownByTheirHash();
    void theSameFileMessageAndAttachmentAreNamed();
    void anExhibitIsTheAttachmentOfAnother();
    void sourcesOfOneNameAreNamed();
    void oneOriginIsNotSuggestedAgain();
    void nothingIsAppliedByItself();
    void acceptingIsOneStepAndOneOrigin();
    void theOrderOfTheExhibitsDoesNotMatter();
    void whatDerivesAlreadyIsJoinedByItsRoot();
    void noExhibitComesToDeriveFromItself();
    void whatStaysBehindIsNamed();
    void independenceIsKeptWithTheEvidence();
    void anotherPassageIsSuggestedAgain();
    void tenEchoesCountAsOne();
    void everyAnswerLowersTheOriginsOrLeavesThem();
};

namespace {

QString words(unsigned seed, int count)
{
    std::mt19937 random(seed);
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(u"w%1"_s.arg(random() % 1'000'000));
    return list.join(u' ');
}

/// A case with the texts of its exhibits.
struct TextCase {
    CaseRecords records;
    QHash<Exhibit::Id, QStringList> texts;
    QHash<Exhibit::Id, QList<AttachedText>> attached;

    Exhibit &add(const QString &key, const QStringList &pages, const QString &date = {})
    {
        m_last = Exhibit();
        m_last.id = Exhibit::Id::make();
        m_last.key = key;
        if (const Result<CaseDate> parsed = CaseDate::parse(date))
            m_last.date = *parsed;
        texts.insert(m_last.id, pages);
        records.exhibits.put(m_last);
        return m_last;
    }
    void addMessage(const QString &key, const QString &text, const QList<AttachedText> &files)
    {
        Exhibit exhibit = add(key, {text});
        exhibit.file = StoredFile{};
        exhibit.file->sha256 = QString(64 - key.size(), u'0') + key;
        exhibit.file->mediaType = u"message/rfc822"_s;
        put(exhibit);
        attached.insert(exhibit.id, files);
    }
    void put(const Exhibit &exhibit) { records.exhibits.put(exhibit); }
    const Exhibit &operator[](const QString &key) const { return *records.exhibits.findKey(key); }
    OriginSuggestions suggest() const
    {
        return suggestOrigins(originInput(records),
                              {[this](Exhibit::Id id) { return texts.value(id); },
                               [this](Exhibit::Id id) { return attached.value(id); }});
    }
    void apply(const Edit &edit)
    {
        edit.forEach<Exhibit>([this](const Change<Exhibit> &change) { put(*change.after); });
    }

private:
    Exhibit m_last;
};

QString lines(const TextCase &one, const OriginSuggestions &found)
{
    QStringList all;
    for (const OriginSuggestion &suggestion : found.suggestions)
        all.append(one.records.exhibits.keyOf(suggestion.later) + u" < "_s
                   + one.records.exhibits.keyOf(suggestion.earlier) + u" "_s
                   + wordOf(suggestion.reason));
    return all.join(u'\n');
}

QString mail(const QString &body, const QString &id, const QString &attachment = {})
{
    QString text = body + u"\n\nMessage-ID: "_s + id;
    if (!attachment.isEmpty())
        text += u"\nAttachment: report, final.pdf (application/pdf, 90000 bytes, SHA-256 %1)"_s.arg(
            attachment);
    return text + u'\n';
}

} // namespace

void TestOriginSuggestions::theSamePassageIsNamedWithItsPlaces()
{
    TextCase one;
    one.add(u"E-1"_s, {words(1, 50), words(2, 30) + u' ' + words(3, 60)}, u"2017-06-01"_s);
    one.add(u"E-2"_s, {words(4, 20) + u' ' + words(3, 60) + u' ' + words(5, 90)}, u"2017-05"_s);
    const OriginSuggestions found = one.suggest();
    QCOMPARE(lines(one, found), u"E-1 < E-2 same-passage"_s); // the earlier by its date
    QCOMPARE(found.texts, 2);
    QVERIFY(found.isComplete);
    const OriginSuggestion &suggestion = found.suggestions.front();
    QCOMPARE(suggestion.words, 60);
    QVERIFY(!suggestion.isWhole);
    QCOMPARE(suggestion.earlierPage, 1);
    QCOMPARE(suggestion.laterPage, 2);
    QVERIFY(one.texts.value(one[u"E-1"_s].id)[1].contains(suggestion.laterQuote));
    QVERIFY(suggestion.evidence.startsWith(words(3, 60).left(40)));
}

void TestOriginSuggestions::whatIsAttachedHasTheOriginOfItsMessage()
{
    const QString report = words(3, 60);
    TextCase one;
    one.addMessage(u"E-1"_s, words(1, 50),
                   {{u"note.txt"_s, {words(2, 50)}},
                    {u"inner.eml"_s, {words(4, 50)}},
                    {u"inner.eml › report.pdf"_s, {words(5, 50), words(6, 9) + u' ' + report}}});
    one.add(u"E-2"_s, {words(7, 70), words(8, 70), report + u' ' + words(9, 90)});
    one.addMessage(u"E-3"_s, words(10, 50), {{u"copy.txt"_s, {words(11, 50)}}});
    OriginSuggestions found = one.suggest();
    QCOMPARE(lines(one, found), u"E-2 < E-1 same-passage"_s);
    QCOMPARE(found.texts, 7);
    const OriginSuggestion &passage = found.suggestions.front();
    QCOMPARE(passage.earlierAttachment, u"inner.eml › report.pdf"_s);
    QCOMPARE(passage.earlierPage, 2);
    QCOMPARE(passage.laterAttachment, QString());
    QCOMPARE(passage.laterPage, 3);
    QVERIFY(report.startsWith(passage.earlierQuote.left(20)));
    // Within one exhibit there is nothing to suggest.
    one.addMessage(u"E-3"_s, words(10, 50), {{u"a"_s, {words(12, 60)}}, {u"b"_s, {words(12, 60)}}});
    QCOMPARE(one.suggest().suggestions.size(), 1u);
}

void TestOriginSuggestions::filesDeepInsideAreKnownByTheirHash()
{
    const QString hash(64, u'c');
    const AttachedText deep{u"a.eml › report.pdf"_s, {}, u"application/pdf"_s, 90'000, hash};
    AttachedText sign = deep;
    sign.name = u"logo.png"_s;
    sign.mediaType = u"image/png"_s;
    sign.size = 100;
    TextCase one;
    one.addMessage(u"E-1"_s, words(1, 50), {{u"x"_s, {}}, deep});
    Exhibit exhibit = one.add(u"E-2"_s, {});
    exhibit.file = StoredFile{Rendition::Original, u"r.pdf"_s, hash, 90'000.0, {}, {}, {}, {}};
    one.put(exhibit);
    QCOMPARE(lines(one, one.suggest()), u"E-2 < E-1 same-attachment"_s);
    one.attached[one[u"E-1"_s].id] = {sign};
    QCOMPARE(lines(one, one.suggest()), QString());
    // A message that was forwarded is the message.
    one.attached[one[u"E-1"_s].id] = {
        {u"a.eml"_s, {mail(words(2, 50), u"<7@example.org>"_s)}, u"message/rfc822"_s, 900, {}}};
    one.addMessage(u"E-3"_s, mail(words(3, 50), u"<7@example.org>"_s), {});
    QCOMPARE(lines(one, one.suggest()), u"E-3 < E-1 same-message"_s);
}

void TestOriginSuggestions::theSameFileMessageAndAttachmentAreNamed()
{
    TextCase one;
    const QString hash(64, u'a');
    for (const QString &key : {u"E-1"_s, u"E-2"_s}) {
        Exhibit exhibit = one.add(key, {});
        exhibit.file = StoredFile{Rendition::Original, u"a.pdf"_s, hash, 10.0, {}, {}, {}, {}};
        one.put(exhibit);
    }
    for (const auto &[key, text] :
         {std::pair(u"E-3"_s, mail(words(1, 30), u"<1@a>"_s, QString(64, u'b'))),
          std::pair(u"E-4"_s, mail(words(2, 30), u"<1@a>"_s)),
          std::pair(u"E-5"_s, mail(words(3, 30), u"<2@a>"_s, QString(64, u'b')))}) {
        Exhibit exhibit = one.add(key, {text});
        exhibit.file =
            StoredFile{Rendition::Original, key, {}, 10.0, u"message/rfc822"_s, {}, {}, {}};
        one.put(exhibit);
    }
    const OriginSuggestions found = one.suggest();
    QCOMPARE(lines(one, found),
             u"E-2 < E-1 same-file\nE-4 < E-3 same-message\nE-5 < E-3 same-attachment"_s);
    QCOMPARE(found.suggestions[1].evidence, u"<1@a>"_s);
    QCOMPARE(found.suggestions[2].evidence, u"report, final.pdf"_s);
}

void TestOriginSuggestions::anExhibitIsTheAttachmentOfAnother()
{
    TextCase one;
    Exhibit report = one.add(u"E-1"_s, {words(9, 20)});
    report.file = StoredFile{Rendition::Original, u"a"_s, QString(64, u'b'), 10.0, {}, {}, {}, {}};
    one.put(report);
    Exhibit message = one.add(u"E-2"_s, {mail(words(3, 30), u"<2@a>"_s, QString(64, u'b'))});
    message.file =
        StoredFile{Rendition::Original, u"m"_s, {}, 10.0, u"message/rfc822"_s, {}, {}, {}};
    one.put(message);
    QCOMPARE(lines(one, one.suggest()), u"E-2 < E-1 same-attachment"_s);
}

void TestOriginSuggestions::sourcesOfOneNameAreNamed()
{
    TextCase one;
    Source first{Source::Id::make(), u"S-1"_s, u"Agence Réunie"_s, {}, {}, {}, {}, {}, {}, {}};
    Source second{Source::Id::make(), u"S-2"_s, u"agence  reunie"_s, {}, {}, {}, {}, {}, {}, {}};
    one.records.sources.put(first);
    one.records.sources.put(second);
    for (const auto &[key, source] : {std::pair(u"E-1"_s, first.id), std::pair(u"E-2"_s, second.id),
                                      std::pair(u"E-3"_s, first.id)}) {
        Exhibit exhibit = one.add(key, {});
        exhibit.source = source;
        one.put(exhibit);
    }
    QCOMPARE(lines(one, one.suggest()), u"E-2 < E-1 same-source"_s);
}

void TestOriginSuggestions::oneOriginIsNotSuggestedAgain()
{
    TextCase one;
    one.add(u"E-1"_s, {words(1, 60)});
    Exhibit second = one.add(u"E-2"_s, {words(1, 60)});
    second.derivedFrom = one[u"E-1"_s].id;
    one.put(second);
    QVERIFY(one.suggest().suggestions.empty());
}

void TestOriginSuggestions::nothingIsAppliedByItself()
{
    TextCase one;
    one.add(u"E-1"_s, {words(1, 60)});
    one.add(u"E-2"_s, {words(1, 60)});
    const Exhibit before = one[u"E-2"_s];
    QCOMPARE(one.suggest().suggestions.size(), 1U);
    QCOMPARE(one[u"E-2"_s], before);
    QCOMPARE(originGroups(one.records).size(), 2U);
}

void TestOriginSuggestions::acceptingIsOneStepAndOneOrigin()
{
    TextCase one;
    for (int i = 1; i <= 4; ++i)
        one.add(u"E-%1"_s.arg(i), {words(1, 60)});
    QTemporaryDir folder;
    CaseInfo info;
    info.title = u"Case"_s;
    info.markings = QStringList{u"public"_s};
    auto made = CaseSession::create(folder.filePath(u"c.saranda"_s), info, {});
    QVERIFY(made);
    CaseSession &session = **made;
    Edit adding{u"Add"_s, {}};
    for (const Exhibit &exhibit : one.records.exhibits.rows())
        adding.add(exhibit);
    QVERIFY(session.apply(adding));
    for (const OriginAnswer answer :
         {OriginAnswer::DerivedFrom, OriginAnswer::CommonOrigin, OriginAnswer::Independent}) {
        const CaseRecords before = session.records();
        const Edit edit =
            answerEdit(before, answer, one.suggest().suggestions, u"A. Drafter"_s, u"2026-01-02"_s);
        QVERIFY(!edit.text.isEmpty());
        QVERIFY(session.apply(edit));
        QCOMPARE(originGroups(session.records()).size(),
                 answer == OriginAnswer::Independent ? 4U : 1U);
        QVERIFY(session.undo());
        for (const Exhibit &exhibit : before.exhibits.rows())
            QCOMPARE(*session.records().exhibits.find(exhibit.id), exhibit);
        QVERIFY(session.redo());
        QVERIFY(session.undo());
    }
}

void TestOriginSuggestions::theOrderOfTheExhibitsDoesNotMatter()
{
    QVERIFY(rc::check([] {
        const auto seed = *rc::gen::inRange(1U, 100'000U);
        std::mt19937 random(seed);
        std::vector<std::pair<QString, QString>> exhibits;
        for (unsigned i = 0; i < 7; ++i)
            exhibits.emplace_back(u"E-%1"_s.arg(i + 1),
                                  words(seed + i, 40) + u' ' + words(seed + 100 + i % 3, 50));
        TextCase ordered;
        for (const auto &[key, text] : exhibits)
            ordered.add(key, {text});
        std::shuffle(exhibits.begin(), exhibits.end(), random);
        TextCase shuffled;
        for (const auto &[key, text] : exhibits)
            shuffled.add(key, {text});
        RC_ASSERT(lines(ordered, ordered.suggest()) == lines(shuffled, shuffled.suggest()));
        RC_ASSERT(ordered.suggest().suggestions.size() == 4U);
    }));
}

void TestOriginSuggestions::whatDerivesAlreadyIsJoinedByItsRoot()
{
    TextCase one;
    one.add(u"E-1"_s, {});
    one.add(u"E-2"_s, {});
    Exhibit third = one.add(u"E-3"_s, {});
    third.derivedFrom = one[u"E-2"_s].id;
    one.put(third);
    QVERIFY(!canDerive(one.records, one[u"E-1"_s].id, {third.id}));
    QVERIFY(derivingEdit(one.records, one[u"E-1"_s].id, {third.id}).isEmpty());
    one.apply(commonOriginEdit(one.records, one[u"E-1"_s].id, {third.id}));
    QCOMPARE(one[u"E-3"_s].derivedFrom, std::optional(one[u"E-2"_s].id));
    QCOMPARE(originGroups(one.records).size(), 1U);
}

void TestOriginSuggestions::noExhibitComesToDeriveFromItself()
{
    TextCase one;
    one.add(u"E-1"_s, {});
    Exhibit second = one.add(u"E-2"_s, {});
    second.derivedFrom = one[u"E-1"_s].id;
    one.put(second);
    QVERIFY(!canDerive(one.records, second.id, {one[u"E-1"_s].id}));
    QVERIFY(derivingEdit(one.records, second.id, {one[u"E-1"_s].id}).isEmpty());
}

void TestOriginSuggestions::whatStaysBehindIsNamed()
{
    TextCase one;
    Source source{Source::Id::make(), u"S-1"_s, u"Agency"_s, {}, {}, {}, {}, {}, {}, {}};
    one.records.sources.put(source);
    one.add(u"E-1"_s, {});
    for (const QString &key : {u"E-2"_s, u"E-3"_s}) {
        Exhibit exhibit = one.add(key, {});
        exhibit.source = source.id;
        one.put(exhibit);
    }
    Exhibit child = one.add(u"E-4"_s, {});
    child.derivedFrom = one[u"E-2"_s].id;
    one.put(child);
    QCOMPARE(leftBehind(one.records, one[u"E-1"_s].id, {one[u"E-2"_s].id}),
             QList<Exhibit::Id>{one[u"E-3"_s].id});
}

void TestOriginSuggestions::independenceIsKeptWithTheEvidence()
{
    TextCase one;
    one.add(u"E-1"_s, {words(1, 60)});
    one.add(u"E-2"_s, {words(1, 60)});
    one.apply(dismissalEdit(one.records, one.suggest().suggestions.front(), u"A. Drafter"_s,
                            u"2026-01-02"_s));
    QVERIFY(one.suggest().suggestions.empty());
    const QJsonValue kept = one[u"E-2"_s].extra.value(u"saranda.independentOf"_s);
    QCOMPARE(kept[0][u"exhibit"_s].toString(), u"E-1"_s);
    QCOMPARE(kept[0][u"by"_s].toString(), u"A. Drafter"_s);
    QCOMPARE(kept[0][u"reason"_s].toString(), u"same-passage"_s);
    QCOMPARE(originGroups(one.records).size(), 2U);
    // Documents made before the field had the program's prefix.
    Exhibit former = one[u"E-2"_s];
    former.extra.remove(u"saranda.independentOf"_s);
    former.extra.insert(u"independentOf"_s, kept);
    one.put(former);
    QVERIFY(one.suggest().suggestions.empty());
}

void TestOriginSuggestions::anotherPassageIsSuggestedAgain()
{
    TextCase one;
    one.add(u"E-1"_s, {words(1, 60) + u' ' + words(2, 90)});
    one.add(u"E-2"_s, {words(1, 60)});
    one.apply(dismissalEdit(one.records, one.suggest().suggestions.front(), {}, {}));
    QVERIFY(one.suggest().suggestions.empty());
    one.texts[one[u"E-2"_s].id] = QStringList{words(1, 60), words(3, 50), words(2, 90)};
    QCOMPARE(one.suggest().suggestions.size(), 1U);
}

void TestOriginSuggestions::tenEchoesCountAsOne()
{
    TextCase one;
    QList<Exhibit::Id> all;
    for (int i = 1; i <= 10; ++i)
        all.append(one.add(u"E-%1"_s.arg(i), {words(unsigned(100 + i), 30) + words(1, 80)}).id);
    const OriginSuggestions found = one.suggest();
    QCOMPARE(found.suggestions.size(), 9U);
    for (const OriginSuggestion &suggestion : found.suggestions)
        QCOMPARE(suggestion.earlier, one[u"E-1"_s].id);
    QCOMPARE(independentOrigins(one.records, all), 10);
    one.apply(answerEdit(one.records, OriginAnswer::DerivedFrom, found.suggestions, {}, {}));
    QCOMPARE(independentOrigins(one.records, all), 1);
    const std::vector<OriginGroup> groups = originGroups(one.records);
    QCOMPARE(groups.size(), 1U);
    QCOMPARE(groups.front().exhibits.size(), 10);
    QVERIFY(one.suggest().suggestions.empty());
}

void TestOriginSuggestions::everyAnswerLowersTheOriginsOrLeavesThem()
{
    QVERIFY(rc::check([] {
        const auto seed = *rc::gen::inRange(1U, 100'000U);
        const auto answer = *rc::gen::element(OriginAnswer::DerivedFrom, OriginAnswer::CommonOrigin,
                                              OriginAnswer::Independent);
        std::mt19937 random(seed);
        TextCase one;
        for (unsigned i = 0; i < 6; ++i) {
            Exhibit exhibit = one.add(u"E-%1"_s.arg(i + 1), {words(seed + random() % 3, 50)});
            if (random() % 3 == 0)
                exhibit.origin = u"o-%1"_s.arg(random() % 3);
            if (i > 0 && random() % 3 == 0)
                exhibit.derivedFrom = one[u"E-%1"_s.arg(1 + random() % i)].id;
            one.put(exhibit);
        }
        const OriginSuggestions found = one.suggest();
        if (found.suggestions.empty())
            return;
        const std::size_t before = originGroups(one.records).size();
        const OriginSuggestion first = found.suggestions.front();
        one.apply(answerEdit(one.records, answer, {first}, {}, {}));
        RC_ASSERT(originGroups(one.records).size() <= before);
        for (const Exhibit &exhibit : one.records.exhibits.rows())
            RC_ASSERT(derivationCycle(one.records, exhibit).isEmpty());
        const bool isOne = originOf(one.records, *one.records.exhibits.find(first.earlier))
            == originOf(one.records, *one.records.exhibits.find(first.later));
        if (answer == OriginAnswer::CommonOrigin)
            RC_ASSERT(isOne);
        if (answer == OriginAnswer::Independent)
            RC_ASSERT(!isOne);
    }));
}

QTEST_GUILESS_MAIN(TestOriginSuggestions)
#include "tst_originsuggestions.moc"
