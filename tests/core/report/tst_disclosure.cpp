// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/origin.h"
#include "core/report/disclosure.h"

#define POINTERHOLDER_TRANSITION 4
#include "tests/core/report/randommarker.h"

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

class TestDisclosure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFactStaysWithoutTheExhibitThatIsWithheld();
    void anArgumentThatLosesAPremiseGoesWhole();
    void aWithheldSourceKeepsItsExhibitsTogetherWithoutItsName();
    void anOriginThatASeenExhibitDeclaresTellsNothingOfWithheldOnes();
    void anOriginReachedThroughAWithheldExhibitHasNoName();
    void theGradeOfAWithheldSourceStaysWithTheExhibit();
    void aClaimOnAWithheldOperationGoes();
    void aCommunicationAboutAWithheldOperationGoes();
    void aFactAboutAWithheldOperationIsNotCalledGeneral();
    void aWithheldActorIsNotNamed();
    void aWithheldStateIsNotNamed();
    void theMemorandumHasTheFileForItsReader();
    void aMarkingOutsideTheSchemeDisclosesTheLeast();
    void unknownFieldsAreDropped();
    void nothingIsLostAtTheHighestMarking();
    void noFormatHoldsAWithheldString_data();
    void noFormatHoldsAWithheldString();
    void figuresOfThosePapersShowWhatMayBeSeen();

private:
    qsizetype m_figureWords = 0;
};

void TestDisclosure::aFactStaysWithoutTheExhibitThatIsWithheld()
{
    SmallCase small;
    small.exhibit.marking = u"secret"_s;
    small.put();
    const CaseRecords open = disclosedAt(small.records, u"public"_s);
    QCOMPARE(open.exhibits.size(), 0);
    QCOMPARE(open.facts.size(), 1);
    QVERIFY(open.facts.rows().front().citations.isEmpty());
    QCOMPARE(open.info.markings, QStringList{u"public"_s});
}

void TestDisclosure::anArgumentThatLosesAPremiseGoesWhole()
{
    SmallCase small;
    Fact weak = small.fact;
    weak.id = Fact::Id::make();
    weak.key = u"F-2"_s;
    weak.marking = u"restricted"_s;
    small.records.facts.put(weak);
    small.claim.elements.front().arguments.front().premises.append(weak.id);
    small.put();
    const CaseRecords open = disclosedAt(small.records, u"public"_s);
    QVERIFY(open.claims.rows().front().elements.front().arguments.isEmpty());
    const CaseRecords closer = disclosedAt(small.records, u"restricted"_s);
    QCOMPARE(closer.claims.rows().front().elements.front().arguments.size(), 1);
}

void TestDisclosure::aWithheldSourceKeepsItsExhibitsTogetherWithoutItsName()
{
    SmallCase small;
    small.source.marking = u"secret"_s;
    Exhibit second = small.exhibit;
    second.id = Exhibit::Id::make();
    second.key = u"E-2"_s;
    small.records.exhibits.put(second);
    small.put();
    const CaseRecords open = disclosedAt(small.records, u"public"_s);
    const Exhibit *first = open.exhibits.findKey(u"E-1"_s);
    QVERIFY(first && !first->source);
    const QString origin = originOf(open, *first);
    QCOMPARE(origin, originOf(open, *open.exhibits.findKey(u"E-2"_s)));
    QVERIFY(origin != small.source.key && origin != small.source.name);
}

void TestDisclosure::anOriginThatASeenExhibitDeclaresTellsNothingOfWithheldOnes()
{
    SmallCase small;
    small.exhibit.origin = u"A witness of the harbour"_s;
    small.put();
    const CaseRecords alone = disclosedAt(small.records, u"public"_s);
    Exhibit hidden = small.exhibit;
    hidden.id = Exhibit::Id::make();
    hidden.key = u"E-2"_s;
    hidden.title = u"What the witness said in confidence"_s;
    hidden.marking = u"secret"_s;
    small.records.exhibits.put(hidden);
    const CaseRecords beside = disclosedAt(small.records, u"public"_s);
    QCOMPARE(beside.exhibits.findKey(u"E-1"_s)->origin, small.exhibit.origin);
    QVERIFY(*beside.exhibits.findKey(u"E-1"_s) == *alone.exhibits.findKey(u"E-1"_s));
}

void TestDisclosure::anOriginReachedThroughAWithheldExhibitHasNoName()
{
    SmallCase small;
    small.exhibit.origin = u"A witness of the harbour"_s;
    Exhibit hidden = small.exhibit;
    hidden.id = Exhibit::Id::make();
    hidden.key = u"E-2"_s;
    hidden.title = u"What the witness said in confidence"_s;
    hidden.marking = u"secret"_s;
    small.records.exhibits.put(hidden);
    Exhibit excerpt = small.exhibit;
    excerpt.id = Exhibit::Id::make();
    excerpt.key = u"E-3"_s;
    excerpt.origin.clear();
    excerpt.derivedFrom = hidden.id;
    small.records.exhibits.put(excerpt);
    small.put();
    const CaseRecords open = disclosedAt(small.records, u"public"_s);
    const QString origin = originOf(open, *open.exhibits.findKey(u"E-3"_s));
    QVERIFY(origin != small.exhibit.origin);
    // The two are not independent, whatever the reader is told of why.
    QCOMPARE(originOf(open, *open.exhibits.findKey(u"E-1"_s)), origin);
}

void TestDisclosure::theGradeOfAWithheldSourceStaysWithTheExhibit()
{
    SmallCase small;
    small.source.marking = u"secret"_s;
    small.put();
    MemoOptions options = fixedOptions();
    options.marking = u"public"_s;
    const CaseRecords open = disclosedAt(small.records, u"public"_s);
    QCOMPARE(open.exhibits.rows().front().reliability, std::optional(Reliability::A));
    const Result<Assessment> recomputed = assess(open, shippedDoctrine(), {});
    const Result<Assessment> limited = assessedFor(small.records, options);
    VERIFY_RESULT(recomputed);
    VERIFY_RESULT(limited);
    QCOMPARE(recomputed->facts.front().level, limited->facts.front().level);
}

void TestDisclosure::aClaimOnAWithheldOperationGoes()
{
    SmallCase small;
    small.incident.marking = u"secret"_s;
    Task task;
    task.id = Task::Id::make();
    task.key = u"T-1"_s;
    task.claim = small.claim.id;
    small.records.tasks.put(task);
    small.put();
    const CaseRecords open = disclosedAt(small.records, u"public"_s);
    QCOMPARE(open.claims.size(), 0);
    QCOMPARE(open.tasks.size(), 0);
    QVERIFY(open.facts.rows().front().incidents.isEmpty());
}

static Incident withheldOperation(CaseRecords &records)
{
    Incident hidden;
    hidden.id = Incident::Id::make();
    hidden.key = u"O-2"_s;
    hidden.marking = u"secret"_s;
    records.incidents.put(hidden);
    return hidden;
}

void TestDisclosure::aCommunicationAboutAWithheldOperationGoes()
{
    SmallCase small;
    const Incident hidden = withheldOperation(small.records);
    small.put();
    const auto put = [&small](const QString &key, const QList<Incident::Id> &about) {
        Communication message;
        message.id = Communication::Id::make();
        message.key = key;
        message.incidents = about;
        small.records.communications.put(message);
    };
    put(u"N-1"_s, {hidden.id});
    put(u"N-2"_s, {hidden.id, small.incident.id});
    put(u"N-3"_s, {});
    const CaseRecords open = disclosedAt(small.records, u"public"_s);
    QVERIFY(!open.communications.findKey(u"N-1"_s));
    QVERIFY(open.communications.findKey(u"N-3"_s));
    const Communication *both = open.communications.findKey(u"N-2"_s);
    QVERIFY(both);
    QCOMPARE(both->incidents, QList{small.incident.id});
    MemoOptions options = fixedOptions();
    options.marking = u"public"_s;
    options.claims = {small.claim.id};
    const Result<MemoDocument> memo = documentOf(small.records, options);
    VERIFY_RESULT(memo);
    QVERIFY(!textOf(*memo).contains(u"N-1"_s) && textOf(*memo).contains(u"N-2"_s));
}

/// In the list of facts; the method speaks of general facts in every paper.
static bool callsAFactGeneral(const MemoDocument &memo)
{
    return textOf(memo).remove(u"General facts"_s).contains(u"General fact"_s);
}

void TestDisclosure::aFactAboutAWithheldOperationIsNotCalledGeneral()
{
    SmallCase small;
    const Incident hidden = withheldOperation(small.records);
    small.fact.incidents = {hidden.id};
    small.put();
    MemoOptions options = fixedOptions();
    options.marking = u"public"_s;
    const Result<MemoDocument> memo = documentOf(small.records, options);
    VERIFY_RESULT(memo);
    QVERIFY(textOf(*memo).contains(small.fact.statement));
    QVERIFY(!callsAFactGeneral(*memo));
    // To the other operations it is what it was: the paper says the level the engine computes.
    const Result<Assessment> recomputed =
        assess(disclosedAt(small.records, u"public"_s), shippedDoctrine(), {});
    const Result<Assessment> limited = assessedFor(small.records, options);
    VERIFY_RESULT(recomputed);
    VERIFY_RESULT(limited);
    QCOMPARE(recomputed->claims.front().level, limited->claims.front().level);
    small.fact.incidents = {};
    small.put();
    const Result<MemoDocument> whole = documentOf(small.records, fixedOptions());
    VERIFY_RESULT(whole);
    QVERIFY(callsAFactGeneral(*whole));
}

void TestDisclosure::aWithheldActorIsNotNamed()
{
    SmallCase small;
    Actor hidden;
    hidden.id = Actor::Id::make();
    hidden.key = u"A-1"_s;
    hidden.name = u"Unit Zanzibar"_s;
    hidden.aliases = {u"Harbour masters"_s, u"ALB"_s, u"Shared name"_s};
    hidden.marking = u"secret"_s;
    small.records.actors.put(hidden);
    Actor seen;
    seen.id = Actor::Id::make();
    seen.key = u"A-2"_s;
    seen.name = u"Shared name"_s;
    small.records.actors.put(seen);
    small.exhibit.source.reset();
    small.exhibit.origin = hidden.name;
    small.put();
    Communication message;
    message.id = Communication::Id::make();
    message.key = u"N-1"_s;
    for (const QString &name : {u"A-1"_s, u"Unit Zanzibar"_s, u"Harbour masters"_s}) {
        message.from = name;
        message.to = u"ALB"_s; // a State is named whatever else is called so
        small.records.communications.put(message);
        const CaseRecords open = disclosedAt(small.records, u"public"_s);
        QCOMPARE(open.communications.rows().front().from, QString());
        QCOMPARE(open.communications.rows().front().to, u"ALB"_s);
        QVERIFY(open.exhibits.rows().front().origin != hidden.name);
    }
    message.from = u"Shared name"_s;
    small.records.communications.put(message);
    QCOMPARE(disclosedAt(small.records, u"public"_s).communications.rows().front().from,
             u"Shared name"_s);
}

void TestDisclosure::aWithheldStateIsNotNamed()
{
    SmallCase small;
    State hidden;
    hidden.id = State::Id::make();
    hidden.key = u"YYY"_s;
    hidden.name = u"Yland"_s;
    hidden.names = {{u"fr"_s, u"Pays d’Y"_s, {}}};
    hidden.marking = u"secret"_s;
    small.records.states.put(hidden);
    small.put();
    Communication message;
    message.id = Communication::Id::make();
    message.key = u"N-1"_s;
    message.from = u"Xland"_s;
    for (const QString &name : {u"YYY"_s, u"Yland"_s, u"Pays d’Y"_s}) {
        message.to = name;
        small.records.communications.put(message);
        const CaseRecords open = disclosedAt(small.records, u"public"_s);
        QCOMPARE(open.communications.rows().front().to, QString());
        QCOMPARE(open.communications.rows().front().from, u"Xland"_s);
    }
}

void TestDisclosure::theMemorandumHasTheFileForItsReader()
{
    SmallCase small;
    small.exhibit.file = StoredFile();
    small.exhibit.file->sha256 = QString(64, u'a');
    StoredFile redacted;
    redacted.rendition = Rendition::Redacted;
    redacted.sha256 = QString(64, u'b');
    small.exhibit.renditions = {redacted};
    small.put();
    MemoOptions options = fixedOptions();
    options.marking = u"public"_s;
    const auto shows = [&](const StoredFile &file) {
        const Result<MemoDocument> memo = documentOf(small.records, options);
        return memo && textOf(*memo).contains(file.sha256);
    };
    QVERIFY(shows(redacted) && !shows(*small.exhibit.file));
    options.marking = small.records.info.markings.last();
    QVERIFY(!shows(redacted) && shows(*small.exhibit.file));
    options.marking = u"public"_s;
    small.exhibit.renditions.clear();
    small.put();
    QVERIFY(shows(*small.exhibit.file));
    small.exhibit.file->extra.insert(u"marking"_s, u"secret"_s);
    small.put();
    QVERIFY(!shows(*small.exhibit.file));
}

void TestDisclosure::aMarkingOutsideTheSchemeDisclosesTheLeast()
{
    SmallCase small;
    small.exhibit.marking = u"restricted"_s;
    small.fact.marking = u"no such word"_s;
    small.put();
    const CaseRecords open = disclosedAt(small.records, u"publik"_s);
    QCOMPARE(open.exhibits.size(), 0);
    QCOMPARE(open.facts.size(), 0);
    QCOMPARE(disclosedAt(small.records, u"secret"_s).facts.size(), 0);
}

void TestDisclosure::unknownFieldsAreDropped()
{
    SmallCase small;
    small.fact.extra.insert(u"seeAlso"_s, u"E-99"_s);
    small.fact.citations.front().extra.insert(u"seeAlso"_s, u"E-99"_s);
    small.records.info.extra.insert(u"x"_s, 1);
    small.put();
    const CaseRecords open = disclosedAt(small.records, u"public"_s);
    QVERIFY(open.info.extra.isEmpty());
    QVERIFY(open.facts.rows().front().extra.isEmpty());
    QVERIFY(open.facts.rows().front().citations.front().extra.isEmpty());
}

void TestDisclosure::nothingIsLostAtTheHighestMarking()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    const CaseRecords all = disclosedAt(*records, records->info.markings.last());
    CaseRecords::tables(*records, [&](QStringView name, const auto &table) {
        using Record = std::remove_cvref_t<decltype(table.rows().front())>;
        QVERIFY2(all.table<Record>().size() == table.size(), qPrintable(name.toString()));
    });
    MemoOptions options = fixedOptions();
    const Result<MemoDocument> full = documentOf(*records, options);
    options.marking = records->info.markings.last();
    const Result<MemoDocument> marked = documentOf(*records, options);
    VERIFY_RESULT(full);
    VERIFY_RESULT(marked);
    QVERIFY(full->blocks.size() <= marked->blocks.size());
}

void TestDisclosure::noFormatHoldsAWithheldString_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// The drawings of a paper, which every format embeds.
static QByteArray figuresOf(const MemoDocument &document)
{
    QByteArray all;
    for (const Block &block : document.blocks)
        if (const auto *figure = std::get_if<Figure>(&block))
            all += figure->svg;
    return all;
}

/// Or else the test above has looked at papers without figures.
void TestDisclosure::figuresOfThosePapersShowWhatMayBeSeen()
{
    QVERIFY2(m_figureWords > 5, qPrintable(QString::number(m_figureWords)));
}

void TestDisclosure::noFormatHoldsAWithheldString()
{
    QFETCH(quint32, seed);
    Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    RandomMarker marker(*records, seed);
    marker.run();
    QVERIFY(marker.withheld.size() > 50);
    MemoOptions options = fixedOptions(seed % 2 ? u"en"_s : u"fr"_s);
    options.marking = marker.cleared;
    const Result<MemoDocument> document = documentOf(*records, options);
    VERIFY_RESULT(document);
    const QByteArray figures = figuresOf(*document);
    const QByteArray model = textOf(*document).toUtf8() + figures;
    const auto hasNone = [&](const QByteArray &bytes, const char *what) {
        for (const QString &word : marker.withheld)
            if (bytes.contains(word.toUtf8())) {
                qWarning("%s holds %s", what, qPrintable(word));
                return false;
            }
        return bytes.size() > 2000;
    };
    QVERIFY(hasNone(model, "the document"));
    const auto bytesOf = [&](MemoFormat format) {
        return memoBytes(*records, options, format).value_or(QByteArray());
    };
    const QByteArray html = unpackedHtml(bytesOf(MemoFormat::Html));
    QVERIFY(hasNone(html, "HTML"));
    QVERIFY(hasNone(unpackedZip(bytesOf(MemoFormat::Odt)), "ODT"));
    QVERIFY(hasNone(unpackedZip(bytesOf(MemoFormat::Docx)), "DOCX"));
    const QByteArray pdf = bytesOf(MemoFormat::Pdf);
    QVERIFY(hasNone(unpackedPdf(pdf), "PDF"));
    const QByteArray shown = toolOutput(u"pdftotext"_s, {u"FILE"_s, u"-"_s}, pdf).toUtf8();
    QVERIFY(shown.isEmpty() || hasNone(shown, "the text of the PDF"));
    qsizetype printed = 0; // what may be seen is there: the test looks in the right place
    for (const QString &word : marker.disclosed)
        printed += model.contains(word.toUtf8());
    QVERIFY2(printed > 30, qPrintable(QString::number(printed)));
    m_figureWords += std::count_if(
        marker.disclosed.begin(), marker.disclosed.end(),
        [&](const QString &disclosedWord) { return figures.contains(disclosedWord.toUtf8()); });
}

QTEST_MAIN(TestDisclosure)
#include "tst_disclosure.moc"
