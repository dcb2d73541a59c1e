// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/exchange/casejson.h"
#include "tests/core/exchange/formatexample.h"
#include "tests/core/exchange/jsoncomparison.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace saranda;
using namespace saranda::literals;
using saranda::test::fullCase;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The value at a pointer, changed; lists by index.
QJsonValue changedAt(const QJsonValue &value, QStringList path, const QJsonValue &replacement)
{
    if (path.isEmpty())
        return replacement;
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        const qsizetype index = step.toInt();
        if (index == list.size())
            list.append(QJsonValue());
        list[index] = changedAt(list[index], path, replacement);
        return list;
    }
    QJsonObject object = value.toObject();
    const QJsonValue changed = changedAt(object.value(step), path, replacement);
    if (changed.isUndefined())
        object.remove(step);
    else
        object.insert(step, changed);
    return object;
}

QByteArray fullCaseWith(const QString &pointer, const QJsonValue &value)
{
    const QJsonValue changed =
        changedAt(objectOf(fullCase), pointer.split(u'/', Qt::SkipEmptyParts), value);
    return QJsonDocument(changed.toObject()).toJson();
}

} // namespace

class TestCaseJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theExampleOfTheFormatIsRead();
    void landmarkCasesLoseNothing();
    void whatIsWrittenReadsTheSame();
    void theOrderOfRecordsDoesNotMatter();
    void unknownFieldsSurviveAtEveryLevel();
    void numbersOfUnknownFieldsStayExact();
    void aByteOrderMarkIsTolerated();
    void nullsCountAsAbsent();
    void onlyTitleFormatAndVersionAreNeeded();
    void oneProblemIsNamedByItsPointer_data();
    void oneProblemIsNamedByItsPointer();
    void allProblemsAreListed();
    void aNameThatOccursTwiceIsAnError();
    void aNewerVersionIsRefusedAsSuch();
    void cyclesAreNamed_data();
    void cyclesAreNamed();
    void longChainsAreNoCycles();
    void relationsResolveByKind();
    void markingsWithoutASchemeAreTheUsualOnes();
    void generatedCasesSurviveTheRoundTrip();

private:
    Result<ImportedCase> read(const QByteArray &json) const
    {
        return readCaseJson(json, u"case.json"_s, m_doctrine);
    }
    /// The records, or an empty case with the reason printed.
    CaseRecords recordsOf(const QByteArray &json) const
    {
        const Result<ImportedCase> imported = read(json);
        if (!imported)
            qWarning("%s\n%s", qPrintable(imported.error().message),
                     qPrintable(imported.error().detail));
        return imported ? imported->records : CaseRecords();
    }

    Doctrine m_doctrine;
};

void TestCaseJson::initTestCase()
{
    const Result<Doctrine> doctrine = builtInDoctrine();
    QVERIFY2(doctrine.has_value(), qPrintable(doctrine ? QString() : doctrine.error().detail));
    m_doctrine = *doctrine;
}

void TestCaseJson::theExampleOfTheFormatIsRead()
{
    const Result<ImportedCase> imported = read(fullCase);
    QVERIFY2(imported.has_value(), qPrintable(imported ? QString() : imported.error().detail));
    QCOMPARE(imported->warnings, QStringList());
    const CaseRecords &records = imported->records;
    QCOMPARE(records.info.title, u"Corfu Channel"_s);
    QCOMPARE(records.incidents.findKey(u"op-1"_s)->kind, IncidentKind::Other);
    QCOMPARE(records.incidents.findKey(u"op-1"_s)->harm[0].figure, std::optional(44.0));
    const Exhibit *exhibit = records.exhibits.findKey(u"E-1"_s);
    QVERIFY(exhibit);
    QCOMPARE(exhibit->source, std::optional(records.sources.findKey(u"src-1"_s)->id));
    QCOMPARE(exhibit->marks, QList<Mark>{Mark::Tested});
    QVERIFY(!exhibit->derivedFrom);
    QCOMPARE(exhibit->date.text(), u"1949-01-08"_s);
    const Fact *fact = records.facts.findKey(u"F-1"_s);
    QVERIFY(fact);
    QCOMPARE(fact->citations[0].exhibit, exhibit->id);
    QCOMPARE(fact->relation->object.kind, EntityKind::Infrastructure);
    const Claim *claim = records.claims.findKey(u"C-1"_s);
    QVERIFY(claim);
    QCOMPARE(claim->standard, std::optional(5));
    QCOMPARE(claim->elements[0].arguments[0].premises, QList<Fact::Id>{fact->id});
    QCOMPARE(claim->elements[0].indicators[0].side, NetworkSide::StateInfrastructure);
    QCOMPARE(claim->elements[0].finding->level, std::optional(5));
    QCOMPARE(test::lossesOf(objectOf(fullCase), objectOf(writeCaseJson(records))), QStringList());
}

void TestCaseJson::landmarkCasesLoseNothing()
{
    REQUIRE_SHARED(folder, u"cases"_s);
    int cases = 0;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name.endsWith(u".expected.json"))
            continue;
        QFile file(QDir(folder).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        const Result<ImportedCase> imported = readCaseJson(json, name, m_doctrine);
        QVERIFY2(imported.has_value(),
                 qPrintable(name + u'\n' + (imported ? QString() : imported.error().detail)));
        QVERIFY2(imported->warnings.isEmpty(), qPrintable(imported->warnings.join(u'\n')));
        const QByteArray written = writeCaseJson(imported->records);
        QCOMPARE(test::lossesOf(objectOf(json), objectOf(written)), QStringList());
        QCOMPARE(writeCaseJson(recordsOf(written)), written);
        ++cases;
    }
    qInfo("%d landmark cases", cases);
    QVERIFY(cases >= 4);
}

void TestCaseJson::whatIsWrittenReadsTheSame()
{
    const QByteArray written = writeCaseJson(recordsOf(fullCase));
    QVERIFY(!written.isEmpty());
    QCOMPARE(writeCaseJson(recordsOf(written)), written);
}

void TestCaseJson::theOrderOfRecordsDoesNotMatter()
{
    QJsonArray exhibits;
    for (const QString &key : {u"E-10"_s, u"E-2"_s, u"E-1"_s})
        exhibits.append(QJsonObject{{u"id"_s, key}});
    const QByteArray forward = writeCaseJson(recordsOf(fullCaseWith(u"exhibits"_s, exhibits)));
    QJsonArray reversed{exhibits[2], exhibits[0], exhibits[1]};
    QCOMPARE(writeCaseJson(recordsOf(fullCaseWith(u"exhibits"_s, reversed))), forward);
    QVERIFY(forward.indexOf("\"E-2\"") < forward.indexOf("\"E-10\""));
}

void TestCaseJson::unknownFieldsSurviveAtEveryLevel()
{
    const QJsonObject odd{{u"list"_s, QJsonArray{1, u"two"_s, QJsonValue(), false, 2.5}},
                          {u"deep"_s, QJsonObject{{u"a/b~c"_s, QJsonObject{}}}}};
    const QStringList places{u"odd"_s,
                             u"case/odd"_s,
                             u"states/0/odd"_s,
                             u"states/0/dueDiligence/odd"_s,
                             u"incidents/0/odd"_s,
                             u"incidents/0/harm/0/odd"_s,
                             u"actors/0/odd"_s,
                             u"actors/0/extra"_s,
                             u"infrastructure/0/odd"_s,
                             u"sources/0/odd"_s,
                             u"exhibits/0/odd"_s,
                             u"exhibits/0/file/odd"_s,
                             u"facts/0/odd"_s,
                             u"facts/0/relation/odd"_s,
                             u"facts/0/citations/0/odd"_s,
                             u"claims/0/odd"_s,
                             u"claims/0/elements/0/odd"_s,
                             u"claims/0/elements/0/arguments/0/odd"_s,
                             u"claims/0/elements/0/indicators/0/odd"_s,
                             u"claims/0/elements/0/alternatives/0/odd"_s,
                             u"claims/0/elements/0/finding/odd"_s,
                             u"communications/0/odd"_s};
    QJsonValue document = objectOf(fullCase);
    for (const QString &place : places)
        document = changedAt(document, place.split(u'/'), odd);
    const Result<ImportedCase> imported = read(QJsonDocument(document.toObject()).toJson());
    QVERIFY2(imported.has_value(), qPrintable(imported ? QString() : imported.error().detail));
    const QJsonObject written = objectOf(writeCaseJson(imported->records));
    QCOMPARE(test::lossesOf(document, written), QStringList());
    QCOMPARE(imported->warnings.size(), places.size());
    for (const QString &place : places) {
        const QString start = u'/' + place + u": "_s;
        QVERIFY2(std::any_of(imported->warnings.begin(), imported->warnings.end(),
                             [&](const QString &line) { return line.startsWith(start); }),
                 qPrintable(place));
    }
}

void TestCaseJson::numbersOfUnknownFieldsStayExact()
{
    QByteArray json = fullCase;
    json.replace("\"format\"",
                 "\"odd\": [9223372036854775807, -9223372036854775808, "
                 "9007199254740993, 0.1, 1e300, 5e-324, -2.5], \"format\"");
    const QByteArray written = writeCaseJson(recordsOf(json));
    for (const char *number : {"9223372036854775807", "-9223372036854775808", "9007199254740993",
                               "0.1", "1e+300", "5e-324", "-2.5"})
        QVERIFY2(written.contains(number), number);
    json.replace("9223372036854775807", "18446744073709551615");
    const Result<ImportedCase> tooLarge = read(json);
    QVERIFY(!tooLarge);
    QVERIFY(tooLarge.error().detail.startsWith(u"/odd/0: "));
}

void TestCaseJson::aByteOrderMarkIsTolerated()
{
    QVERIFY(read("\xef\xbb\xbf" + fullCase).has_value());
}

void TestCaseJson::nullsCountAsAbsent()
{
    for (const QString &place :
         {u"exhibits/0/source"_s, u"exhibits/0/credibility"_s, u"exhibits/0/file"_s,
          u"facts/0/date"_s, u"facts/0/relation"_s, u"incidents/0/kind"_s, u"communications"_s,
          u"claims/0/elements/0/finding"_s, u"claims/0/exclusiveControl"_s}) {
        const Result<ImportedCase> imported = read(fullCaseWith(place, QJsonValue()));
        QVERIFY2(imported.has_value(), qPrintable(place));
    }
    const Result<ImportedCase> withoutId = read(fullCaseWith(u"exhibits/0/id"_s, QJsonValue()));
    QVERIFY(!withoutId);
    QVERIFY(withoutId.error().detail.contains(u"/exhibits/0/id: "));
}

void TestCaseJson::onlyTitleFormatAndVersionAreNeeded()
{
    const Result<ImportedCase> imported =
        read(R"({"format": "saranda-case", "version": 1, "case": {"title": "T"}})");
    QVERIFY(imported.has_value());
    QVERIFY(!imported->records.info.markings.isEmpty());
    QVERIFY(imported->warnings.isEmpty());
}

void TestCaseJson::oneProblemIsNamedByItsPointer_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *place, const QJsonValue &value,
                        const QString &problem) {
        QTest::newRow(name) << QString::fromLatin1(place) << value << problem;
    };
    const QJsonValue gone(QJsonValue::Undefined);
    row("no format", "format", gone, u"/format: "_s);
    row("another format", "format", u"saranda-bundle"_s, u"/format: "_s);
    row("no version", "version", gone, u"/version: "_s);
    row("half a version", "version", 1.5, u"/version: "_s);
    row("version 0", "version", 0, u"/version: "_s);
    row("no case", "case", gone, u"/case: is missing"_s);
    row("no title", "case/title", gone, u"/case/title: is missing"_s);
    row("empty title", "case/title", u""_s, u"/case/title: is missing"_s);
    row("a title that is a number", "case/title", 5, u"/case/title: a string is expected"_s);
    row("a list that is an object", "facts", QJsonObject(), u"/facts: a list is expected"_s);
    row("a record that is a string", "facts/0", u"F-1"_s, u"/facts/0: an object is expected"_s);
    row("no id", "communications/0/id", gone, u"/communications/0/id: is missing"_s);
    row("empty id", "communications/0/id", u""_s, u"/communications/0/id: is empty"_s);
    row("an id that is a number", "communications/0/id", 7,
        u"/communications/0/id: a string is expected"_s);
    row("a very long id", "communications/0/id", QString(300, u'x'),
        u"/communications/0/id: has more than"_s);
    row("an id twice", "sources/1", QJsonObject{{u"id"_s, u"src-1"_s}},
        u"/sources/1/id: \"src-1\" is there more than once"_s);
    row("an unknown exhibit", "facts/0/citations/0/exhibit", u"E-9"_s,
        u"/facts/0/citations/0/exhibit: no exhibit \"E-9\""_s);
    row("no exhibit", "facts/0/citations/0/exhibit", gone,
        u"/facts/0/citations/0/exhibit: is missing"_s);
    row("an unknown source", "exhibits/0/source", u"src-9"_s,
        u"/exhibits/0/source: no source \"src-9\""_s);
    row("an unknown fact", "claims/0/elements/0/arguments/0/premises/0", u"F-9"_s,
        u"/claims/0/elements/0/arguments/0/premises/0: no fact \"F-9\""_s);
    row("an unknown challenge", "exhibits/0/challenge", u"F-9"_s,
        u"/exhibits/0/challenge: no fact \"F-9\""_s);
    row("an unknown incident", "claims/0/incident", u"op-9"_s,
        u"/claims/0/incident: no incident \"op-9\""_s);
    row("an unknown incident of a fact", "facts/0/incidents/0", u"op-9"_s,
        u"/facts/0/incidents/0: no incident \"op-9\""_s);
    row("an unknown derivation", "exhibits/0/derivedFrom", u"E-9"_s,
        u"/exhibits/0/derivedFrom: no exhibit \"E-9\""_s);
    row("an unknown entity", "facts/0/relation/object", u"x-9"_s,
        u"/facts/0/relation/object: no actor"_s);
    row("an unknown State", "claims/0/state", u"XYZ"_s, u"/claims/0/state: no State \"XYZ\""_s);
    row("no State", "claims/0/state", gone, u"/claims/0/state: is missing"_s);
    row("strength 0", "facts/0/citations/0/strength", 0, u"/facts/0/citations/0/strength: 0 is"_s);
    row("strength 6", "claims/0/elements/0/arguments/0/strength", 6,
        u"/claims/0/elements/0/arguments/0/strength: 6 is"_s);
    row("half a strength", "facts/0/citations/0/strength", 2.5,
        u"/facts/0/citations/0/strength: a whole number is expected"_s);
    row("credibility 7", "exhibits/0/credibility", 7, u"/exhibits/0/credibility: 7 is"_s);
    row("standard 6", "claims/0/standard", 6, u"/claims/0/standard: 6 is"_s);
    row("level -1", "claims/0/elements/0/finding/level", -1,
        u"/claims/0/elements/0/finding/level: -1 is"_s);
    row("an unknown mark", "exhibits/0/marks/0", u"forged"_s,
        u"/exhibits/0/marks/0: there is no word \"forged\""_s);
    row("an unknown stance", "facts/0/citations/0/stance", u"for"_s,
        u"/facts/0/citations/0/stance: there is no word \"for\""_s);
    row("an unknown side", "claims/0/elements/0/indicators/0/side", u"both"_s,
        u"/claims/0/elements/0/indicators/0/side: there is no word \"both\""_s);
    row("an unknown kind", "incidents/0/kind", u"war"_s,
        u"/incidents/0/kind: there is no word \"war\""_s);
    row("an unknown reliability", "sources/0/reliability", u"G"_s,
        u"/sources/0/reliability: there is no word \"G\""_s);
    row("an unknown marking", "facts/0/marking", u"top secret"_s,
        u"/facts/0/marking: \"top secret\" is not one of"_s);
    row("an unknown marking inside", "facts/0/citations/0/marking", u"top secret"_s,
        u"/facts/0/citations/0/marking: "_s);
    row("an unknown marking of a file", "exhibits/0/file/marking", u"top secret"_s,
        u"/exhibits/0/file/marking: "_s);
    row("a number for the marking of a file", "exhibits/0/file/marking", 3,
        u"/exhibits/0/file/marking: "_s);
    row("a marking twice", "case/markings/3", u"public"_s, u"/case/markings/3: "_s);
    row("an unknown test", "claims/0/test", u"guilt"_s,
        u"/claims/0/test: the doctrine has no test \"guilt\""_s);
    row("an element of another test", "claims/0/elements/0/element", u"art8.effective-control"_s,
        u"/claims/0/elements/0/element: the test \"due-diligence\" has no element"_s);
    row("an element twice", "claims/0/elements/1", QJsonObject{{u"element"_s, u"dd.knowledge"_s}},
        u"/claims/0/elements/1: \"dd.knowledge\" is there more than once"_s);
    row("an unknown basis", "claims/0/bases/0", u"art8"_s,
        u"/claims/0/bases/0: the test \"due-diligence\" has no basis"_s);
    row("an unknown warrant", "claims/0/elements/0/arguments/0/warrant", u"hunch"_s,
        u"/claims/0/elements/0/arguments/0/warrant: the doctrine has no warrant"_s);
    row("an unknown rule", "incidents/0/rule", u"comity"_s,
        u"/incidents/0/rule: the doctrine has no rule \"comity\""_s);
    row("no EDTF", "facts/0/date", u"22 October 1946"_s, u"/facts/0/date: “22 October 1946”"_s);
    row("a NUL in a name", "actors/0/name", QStringLiteral("a\0b"),
        u"/actors/0/name: the text holds a NUL"_s);
    row("a NUL in an id", "actors/0/id", QStringLiteral("a\0"),
        u"/actors/0/id: the text holds a NUL"_s);
    row("a NUL in an unknown field", "actors/0/odd", QStringLiteral("\0"),
        u"/actors/0/odd: the text holds a NUL"_s);
    row("a flag that is a string", "exhibits/0/secondary", u"no"_s,
        u"/exhibits/0/secondary: true or false is expected"_s);
    row("no hash", "exhibits/0/file/sha256", u"abc"_s, u"/exhibits/0/file/sha256: "_s);
    row("no alternative's id", "claims/0/elements/0/alternatives/0/id", gone,
        u"/claims/0/elements/0/alternatives/0/id: is missing"_s);
    row("an unknown claim of a task", "tasks/0",
        QJsonObject{{u"id"_s, u"T-1"_s}, {u"claim"_s, u"C-9"_s}},
        u"/tasks/0/claim: no claim \"C-9\""_s);
    row("an unknown element of a task", "tasks/0",
        QJsonObject{{u"id"_s, u"T-1"_s}, {u"element"_s, u"x"_s}},
        u"/tasks/0/element: no element \"x\""_s);
}

void TestCaseJson::oneProblemIsNamedByItsPointer()
{
    QFETCH(QString, place);
    QFETCH(QJsonValue, value);
    QFETCH(QString, problem);
    const bool addsToAMissingList = place.startsWith(u"tasks");
    QJsonValue document = objectOf(fullCase);
    if (addsToAMissingList)
        document = changedAt(document, {u"tasks"_s}, QJsonArray());
    document = changedAt(document, place.split(u'/'), value);
    const Result<ImportedCase> imported = read(QJsonDocument(document.toObject()).toJson());
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::BadInput);
    const QStringList lines = imported.error().detail.split(u'\n');
    QVERIFY2(std::any_of(lines.begin(), lines.end(),
                         [&](const QString &line) { return line.startsWith(problem); }),
             qPrintable(imported.error().detail));
    QVERIFY(imported.error().message.contains(u"case.json"));
}

void TestCaseJson::allProblemsAreListed()
{
    QByteArray json = fullCase;
    json.replace("\"dd.knowledge\"", "\"dd.nothing\"");
    json.replace("\"1946-10-22\"", "\"1946-13\"");
    json.replace("\"strength\": 5}", "\"strength\": 9}");
    json.replace("\"src-1\", \"reliability\"", "\"src-2\", \"reliability\"");
    const Result<ImportedCase> imported = read(json);
    QVERIFY(!imported);
    const QStringList lines = imported.error().detail.split(u'\n');
    QCOMPARE(lines.size(), 4);
    for (const QString &start : {u"/claims/0/elements/0/element"_s, u"/incidents/0/period"_s,
                                 u"/facts/0/citations/0/strength"_s, u"/exhibits/0/source"_s})
        QVERIFY2(imported.error().detail.contains(start), qPrintable(imported.error().detail));
    QVERIFY(imported.error().message.contains(u'4'));
}

void TestCaseJson::aNameThatOccursTwiceIsAnError()
{
    QByteArray json = fullCase;
    json.replace("\"aliases\": []", "\"aliases\": [], \"kind\": \"person\"");
    json.replace("\"GBR\", \"to\"", "\"GBR\", \"x\": {\"y\": 1, \"\\u0079\": 2}, \"to\"");
    const Result<ImportedCase> imported = read(json);
    QVERIFY(!imported);
    QCOMPARE(imported.error().detail,
             u"/actors/0/kind: is there more than once\n"
             "/communications/0/x/y: is there more than once"_s);
}

void TestCaseJson::aNewerVersionIsRefusedAsSuch()
{
    const Result<ImportedCase> imported = read(fullCaseWith(u"version"_s, 2));
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::Newer);
}

void TestCaseJson::cyclesAreNamed_data()
{
    QTest::addColumn<QByteArray>("lists");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a derivation from itself")
        << QByteArray(R"("exhibits": [{"id": "E-1", "derivedFrom": "E-1"}])")
        << u"/exhibits/0/derivedFrom: derivations come back to where they began: E-1 → E-1"_s;
    QTest::newRow("a derivation over three, entered from outside")
        << QByteArray(R"("exhibits": [{"id": "E-0", "derivedFrom": "E-3"},
              {"id": "E-1", "derivedFrom": "E-2"}, {"id": "E-2", "derivedFrom": "E-3"},
              {"id": "E-3", "derivedFrom": "E-1"}])")
        << u"/exhibits/1/derivedFrom: derivations come back to where they began: "
           "E-1 → E-2 → E-3 → E-1"_s;
    QTest::newRow("an exhibit challenged by what it proves")
        << QByteArray(R"("exhibits": [{"id": "E-1", "challenge": "F-1"}],
              "facts": [{"id": "F-1", "citations": [{"exhibit": "E-1"}]}])")
        << u"/exhibits/0/challenge: challenges come back to where they began: E-1 → F-1 → E-1"_s;
    QTest::newRow("an exhibit challenged by what it proves twice, named once")
        << QByteArray(R"("exhibits": [{"id": "E-1", "challenge": "F-1"}],
              "facts": [{"id": "F-1", "citations": [{"exhibit": "E-1"}, {"exhibit": "E-1"}]}])")
        << u"/exhibits/0/challenge: challenges come back to where they began: E-1 → F-1 → E-1"_s;
    QTest::newRow("a citation challenged by its own fact")
        << QByteArray(R"("exhibits": [{"id": "E-1"}],
              "facts": [{"id": "F-1", "citations": [{"exhibit": "E-1", "challenge": "F-1"}]}])")
        << u"/facts/0/citations/0/challenge: challenges come back to where they began: F-1 → F-1"_s;
    QTest::newRow("two facts that challenge each other's citations")
        << QByteArray(R"("exhibits": [{"id": "E-1"}, {"id": "E-2"}],
              "facts": [{"id": "F-1", "citations": [{"exhibit": "E-1", "challenge": "F-2"}]},
                        {"id": "F-2", "citations": [{"exhibit": "E-2", "challenge": "F-1"}]}])")
        << u"/facts/0/citations/0/challenge: challenges come back to where they began: "
           "F-1 → F-2 → F-1"_s;
}

void TestCaseJson::cyclesAreNamed()
{
    QFETCH(QByteArray, lists);
    QFETCH(QString, problem);
    const Result<ImportedCase> imported =
        read(R"({"format": "saranda-case", "version": 1, "case": {"title": "T"}, )" + lists + '}');
    QVERIFY(!imported);
    QCOMPARE(imported.error().detail, problem);
}

void TestCaseJson::longChainsAreNoCycles()
{
    constexpr int length = 20'000;
    QJsonArray exhibits;
    QJsonArray facts;
    for (int i = 0; i < length; ++i) {
        QJsonObject exhibit{{u"id"_s, u"E-%1"_s.arg(i)}};
        if (i + 1 < length) {
            exhibit.insert(u"derivedFrom"_s, u"E-%1"_s.arg(i + 1));
            exhibit.insert(u"challenge"_s, u"F-%1"_s.arg(i + 1));
        }
        exhibits.append(exhibit);
        facts.append(QJsonObject{
            {u"id"_s, u"F-%1"_s.arg(i)},
            {u"citations"_s, QJsonArray{QJsonObject{{u"exhibit"_s, u"E-%1"_s.arg(i)}}}}});
    }
    const QJsonObject document{{u"format"_s, u"saranda-case"_s},
                               {u"version"_s, 1},
                               {u"case"_s, QJsonObject{{u"title"_s, u"T"_s}}},
                               {u"exhibits"_s, exhibits},
                               {u"facts"_s, facts}};
    QCOMPARE(recordsOf(QJsonDocument(document).toJson()).facts.size(), length);
}

void TestCaseJson::relationsResolveByKind()
{
    const auto objectOfRelation = [&](const QString &key) {
        const CaseRecords records = recordsOf(fullCaseWith(u"facts/0/relation/object"_s, key));
        const Fact *fact = records.facts.findKey(u"F-1"_s);
        return fact ? fact->relation->object : EntityRef();
    };
    QCOMPARE(objectOfRelation(u"a-1"_s).kind, EntityKind::Actor);
    QCOMPARE(objectOfRelation(u"i-1"_s).kind, EntityKind::Infrastructure);
    QCOMPARE(objectOfRelation(u"op-1"_s).kind, EntityKind::Incident);
    QCOMPARE(objectOfRelation(u"ALB"_s).stateCode, u"ALB"_s);
    QCOMPARE(objectOfRelation(u"FRA"_s).stateCode, u"FRA"_s);
    QVERIFY(objectOfRelation(QString()).isNull());
}

void TestCaseJson::markingsWithoutASchemeAreTheUsualOnes()
{
    const auto withoutScheme = [&](const QString &marking) {
        const QJsonValue document =
            changedAt(objectOf(fullCaseWith(u"facts/0/marking"_s, marking)),
                      {u"case"_s, u"markings"_s}, QJsonValue(QJsonValue::Undefined));
        return read(QJsonDocument(document.toObject()).toJson());
    };
    QVERIFY(withoutScheme(u"secret"_s).has_value());
    QVERIFY(!withoutScheme(u"cosmic"_s).has_value());
}

/// Documents with unknown members sprinkled over them at random.
void TestCaseJson::generatedCasesSurviveTheRoundTrip()
{
    QRandomGenerator random(20261128);
    const std::function<QJsonValue(int)> anyValue = [&](int depth) -> QJsonValue {
        switch (random.bounded(depth > 3 ? 5 : 7)) {
        case 0:
            return QJsonValue(qint64(random.generate64()));
        case 1:
            return random.generateDouble() * 1e9;
        case 2:
            return random.bounded(2) == 0;
        case 3:
            return u"\\u202e\"\\\n\t é 漢 🜚 %1"_s.arg(random.generate());
        case 4:
            return QString();
        case 5:
            return QJsonArray{anyValue(depth + 1), anyValue(depth + 1)};
        default:
            return QJsonObject{{u"k%1"_s.arg(random.bounded(100)), anyValue(depth + 1)}};
        }
    };
    const std::function<QJsonValue(const QJsonValue &)> sprinkled =
        [&](const QJsonValue &value) -> QJsonValue {
        if (value.isArray()) {
            QJsonArray list;
            for (const QJsonValue &item : value.toArray())
                list.append(sprinkled(item));
            return list;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (const QString &name : object.keys())
            object.insert(name, sprinkled(object.value(name)));
        for (int i = random.bounded(3); i > 0; --i)
            object.insert(u"odd %1"_s.arg(random.bounded(1000)), anyValue(0));
        return object;
    };
    constexpr int cases = 300;
    for (int i = 0; i < cases; ++i) {
        const QJsonValue document = sprinkled(objectOf(fullCase));
        const QByteArray written =
            writeCaseJson(recordsOf(QJsonDocument(document.toObject()).toJson()));
        QCOMPARE(test::lossesOf(document, objectOf(written)), QStringList());
        QCOMPARE(writeCaseJson(recordsOf(written)), written);
    }
    qInfo("%d generated cases", cases);
}

QTEST_GUILESS_MAIN(TestCaseJson)
#include "tst_casejson.moc"
