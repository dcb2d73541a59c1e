// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace saranda;
using namespace saranda::literals;

using Spoil = std::function<void(QJsonObject &)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

/// Changes one entry of one list; QJsonObject gives only copies of what is inside it.
void change(QJsonObject &root, const QString &list, const QString &id,
            const std::function<void(QJsonObject &)> &edit)
{
    QJsonArray entries = root[list].toArray();
    bool isFound = false;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QJsonObject entry = entries.at(i).toObject();
        if (entry[u"id"_s].toString() != id)
            continue;
        edit(entry);
        entries[i] = entry;
        isFound = true;
    }
    QVERIFY2(isFound, qPrintable(id));
    root[list] = entries;
}

void set(QJsonObject &root, const QString &list, const QString &id, const QString &member,
         const QJsonValue &value)
{
    change(root, list, id, [&](QJsonObject &entry) { entry[member] = value; });
}

void setProfile(QJsonObject &root, const QString &member, const QJsonValue &value)
{
    QJsonObject profile = root[u"profile"_s].toObject();
    QVERIFY2(profile.contains(member), qPrintable(member));
    profile[member] = value;
    root[u"profile"_s] = profile;
}

void removeFrom(QJsonObject &root, const QString &list, const QString &id)
{
    QJsonArray kept;
    for (const QJsonValue entry : root[list].toArray())
        if (entry[u"id"_s].toString() != id)
            kept.append(entry);
    QVERIFY(kept.size() < root[list].toArray().size());
    root[list] = kept;
}

void row(const char *name, const Spoil &spoil, const QString &problem)
{
    QTest::newRow(name) << spoil << problem;
}

} // namespace

/// A doctrine that does not fit together is refused and the entry is named.
class TestDoctrineLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aStoredDoctrineLoadsAgainUnchanged();
    void aBasisThatDoesNotFitIsNamed_data();
    void aBasisThatDoesNotFitIsNamed() { expectProblem(); }
    void aNumberThatDoesNotFitIsNamed_data();
    void aNumberThatDoesNotFitIsNamed() { expectProblem(); }
    void anEntryThatDoesNotFitIsNamed_data();
    void anEntryThatDoesNotFitIsNamed() { expectProblem(); }
    void allProblemsAreListed();
    void malformedJsonNamesTheLine();
    void somethingElseIsRefused_data();
    void somethingElseIsRefused();
    void aNewerFormatIsCalledNewer();
    void partsMayNotContradict();
    void deepNestingIsRefused();

private:
    void expectProblem();

    QJsonObject m_whole;
};

void TestDoctrineLoader::initTestCase()
{
    const Result<Doctrine> loaded = builtInDoctrine();
    QVERIFY2(loaded,
             loaded ? "" : qPrintable(loaded.error().message + u'\n' + loaded.error().detail));
    m_whole = QJsonDocument::fromJson(loaded->profileText).object();
    QVERIFY(!m_whole.isEmpty());
}

void TestDoctrineLoader::aStoredDoctrineLoadsAgainUnchanged()
{
    const Result<Doctrine> builtIn = builtInDoctrine();
    QVERIFY(builtIn);
    const Result<Doctrine> again = loadDoctrine(builtIn->profileText);
    QVERIFY(again);
    QVERIFY(*again == *builtIn);
}

void TestDoctrineLoader::aBasisThatDoesNotFitIsNamed_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("problem");
    row(
        "unknown element",
        [](QJsonObject &root) {
            set(root, u"bases"_s, u"art5"_s, u"elements"_s,
                QJsonArray{u"attr.perpetrator"_s, u"art5.empowered"_s, u"art5.capacity"_s,
                           u"art5.missing"_s});
        },
        u"/bases/art5: no element \"art5.missing\""_s);
    row(
        "element of another test",
        [](QJsonObject &root) {
            set(root, u"bases"_s, u"breach"_s, u"elements"_s,
                QJsonArray{u"breach.rule-binding"_s, u"breach.conduct"_s, u"dd.rights"_s});
        },
        u"/bases/breach: element \"dd.rights\" is of test \"due-diligence\""_s);
    row(
        "element in no basis",
        [](QJsonObject &root) {
            set(root, u"bases"_s, u"art5"_s, u"elements"_s,
                QJsonArray{u"attr.perpetrator"_s, u"art5.empowered"_s});
        },
        u"/elements/art5.capacity: in no basis, and not marked as not necessary"_s);
    row(
        "unnecessary element in a basis",
        [](QJsonObject &root) { set(root, u"elements"_s, u"dd.rights"_s, u"necessary"_s, false); },
        u"/bases/due-diligence: element \"dd.rights\" is marked as not necessary"_s);
    row(
        "cycle of bases",
        [](QJsonObject &root) {
            set(root, u"bases"_s, u"art8-control"_s, u"includes"_s,
                QJsonArray{u"overall-control"_s});
        },
        u"cycle: art8-control → overall-control → art8-control"_s);
    row(
        "basis includes itself",
        [](QJsonObject &root) {
            set(root, u"bases"_s, u"art11"_s, u"includes"_s, QJsonArray{u"art11"_s});
        },
        u"/bases/art11: cycle: art11 → art11"_s);
    row(
        "basis includes nothing known",
        [](QJsonObject &root) {
            set(root, u"bases"_s, u"art11"_s, u"includes"_s, QJsonArray{u"art12"_s});
        },
        u"/bases/art11: no basis \"art12\""_s);
    row(
        "test without a basis",
        [](QJsonObject &root) { removeFrom(root, u"bases"_s, u"conventions"_s); },
        u"/tests/conventions: no basis"_s);
    row(
        "test with a comparison only",
        [](QJsonObject &root) {
            set(root, u"bases"_s, u"conventions"_s, u"comparisonOnly"_s, true);
        },
        u"/tests/conventions: no basis"_s);
    row(
        "basis of an unknown test",
        [](QJsonObject &root) { set(root, u"bases"_s, u"art9"_s, u"test"_s, u"art"_s); },
        u"/bases/art9: no test \"art\""_s);
}

void TestDoctrineLoader::aNumberThatDoesNotFitIsNamed_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("problem");
    row(
        "cap out of range",
        [](QJsonObject &root) { set(root, u"warrants"_s, u"territory"_s, u"cap"_s, 6); },
        u"/warrants/territory: \"cap\" must be a whole number from 0 to 5"_s);
    row(
        "cap not whole", [](QJsonObject &root) { setProfile(root, u"generalFactCap"_s, 1.5); },
        u"/profile: \"generalFactCap\" must be a whole number from 0 to 5"_s);
    row(
        "cap missing",
        [](QJsonObject &root) {
            QJsonObject profile = root[u"profile"_s].toObject();
            profile.remove(u"oneSideFloor"_s);
            root[u"profile"_s] = profile;
        },
        u"/profile: no \"oneSideFloor\""_s);
    row(
        "table entry missing",
        [](QJsonObject &root) {
            setProfile(root, u"reliability"_s, QJsonObject{{u"A"_s, 4}, {u"B"_s, 3}});
        },
        u"/profile/reliability: no \"C\""_s);
    row(
        "table entry out of range",
        [](QJsonObject &root) {
            setProfile(
                root, u"challengeCaps"_s,
                QJsonObject{
                    {u"0"_s, 9}, {u"1"_s, 5}, {u"2"_s, 4}, {u"3"_s, 2}, {u"4"_s, 0}, {u"5"_s, 0}});
        },
        u"/profile/challengeCaps: \"0\" must be a whole number from 0 to 5"_s);
    row(
        "challenge caps not monotone",
        [](QJsonObject &root) {
            setProfile(
                root, u"challengeCaps"_s,
                QJsonObject{
                    {u"0"_s, 5}, {u"1"_s, 5}, {u"2"_s, 2}, {u"3"_s, 4}, {u"4"_s, 0}, {u"5"_s, 0}});
        },
        u"/profile/challengeCaps/3: not monotone"_s);
    row(
        "ladder not monotone",
        [](QJsonObject &root) {
            setProfile(root, u"ladder"_s,
                       QJsonArray{QJsonObject{{u"level"_s, 4}, {u"leastFor"_s, 4}},
                                  QJsonObject{{u"level"_s, 3}, {u"leastFor"_s, 5}}});
        },
        u"/profile/ladder/3: not monotone"_s);
    row(
        "ladder in disorder",
        [](QJsonObject &root) {
            setProfile(root, u"ladder"_s,
                       QJsonArray{QJsonObject{{u"level"_s, 3}, {u"leastFor"_s, 4}},
                                  QJsonObject{{u"level"_s, 4}, {u"leastFor"_s, 4}}});
        },
        u"/profile/ladder/4: the lines must go down"_s);
    row(
        "ladder above the evidence",
        [](QJsonObject &root) {
            setProfile(root, u"ladder"_s,
                       QJsonArray{QJsonObject{{u"level"_s, 5}, {u"leastFor"_s, 4}}});
        },
        u"/profile/ladder/5: a finding would be above its evidence"_s);
    row(
        "corroboration by one origin",
        [](QJsonObject &root) {
            setProfile(root, u"corroboration"_s,
                       QJsonObject{{u"1"_s, 5}, {u"2"_s, 4}, {u"3"_s, 3}, {u"4"_s, 1}});
        },
        u"/profile/corroboration/4: one origin cannot corroborate itself"_s);
    row(
        "mark without effect",
        [](QJsonObject &root) {
            QJsonObject profile = root[u"profile"_s].toObject();
            change(profile, u"marks"_s, u"hearsay"_s,
                   [](QJsonObject &mark) { mark[u"step"_s] = 0; });
            root[u"profile"_s] = profile;
        },
        u"/profile/marks/hearsay: a mark must move the level"_s);
}

void TestDoctrineLoader::anEntryThatDoesNotFitIsNamed_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("problem");
    row(
        "duplicate id",
        [](QJsonObject &root) {
            QJsonArray elements = root[u"elements"_s].toArray();
            elements.append(elements.at(0));
            root[u"elements"_s] = elements;
        },
        u"/elements/attr.perpetrator: the id is used twice"_s);
    row(
        "missing authority",
        [](QJsonObject &root) {
            set(root, u"elements"_s, u"dd.rights"_s, u"authorities"_s,
                QJsonArray{QJsonObject{{u"authority"_s, u"nowhere"_s}}});
        },
        u"/elements/dd.rights: no authority \"nowhere\""_s);
    row(
        "element without authority",
        [](QJsonObject &root) {
            set(root, u"elements"_s, u"dd.rights"_s, u"authorities"_s, QJsonArray());
        },
        u"/elements/dd.rights: no authority"_s);
    row(
        "missing pinpoint",
        [](QJsonObject &root) {
            set(root, u"elements"_s, u"dd.rights"_s, u"authorities"_s,
                QJsonArray{
                    QJsonObject{{u"authority"_s, u"corfu-channel"_s}, {u"at"_s, u"p. 999"_s}}});
        },
        u"/elements/dd.rights: authority \"corfu-channel\" has no pinpoint \"p. 999\""_s);
    row(
        "missing translation",
        [](QJsonObject &root) {
            set(root, u"elements"_s, u"dd.rights"_s, u"title"_s,
                QJsonObject{{u"en"_s, u"Rights"_s}});
        },
        u"/elements/dd.rights: \"title\" has no text in language \"fr\""_s);
    row(
        "no means of proof",
        [](QJsonObject &root) {
            set(root, u"elements"_s, u"dd.rights"_s, u"meansOfProof"_s, QJsonArray());
        },
        u"/elements/dd.rights: no means of proof"_s);
    row(
        "unknown alternative",
        [](QJsonObject &root) {
            set(root, u"elements"_s, u"dd.rights"_s, u"alternatives"_s, QJsonArray{u"aliens"_s});
        },
        u"/elements/dd.rights: no alternative \"aliens\""_s);
    row(
        "unknown timing",
        [](QJsonObject &root) {
            set(root, u"elements"_s, u"dd.failure"_s, u"timing"_s, u"later"_s);
        },
        u"/elements/dd.failure: \"timing\" has no meaning \"later\""_s);
    row(
        "misspelt member",
        [](QJsonObject &root) { set(root, u"elements"_s, u"dd.rights"_s, u"specfic"_s, true); },
        u"/elements/dd.rights: unknown member \"specfic\""_s);
    row(
        "comparison lifts what it does not have",
        [](QJsonObject &root) {
            set(root, u"bases"_s, u"overall-control"_s, u"withoutSpecificity"_s,
                QJsonArray{u"art8.direction"_s});
        },
        u"/bases/overall-control: \"art8.direction\" is none of its elements"_s);
    row(
        "a real basis lifts the cap",
        [](QJsonObject &root) {
            set(root, u"bases"_s, u"art8-control"_s, u"withoutSpecificity"_s,
                QJsonArray{u"art8.effective-control"_s});
        },
        u"/bases/art8-control: only a comparison may lift the cap on general facts"_s);
    row(
        "standard missing",
        [](QJsonObject &root) { removeFrom(root, u"standards"_s, u"probable"_s); },
        u"/standards: level 3 is named 0 times"_s);
    row(
        "rule for all others missing",
        [](QJsonObject &root) { removeFrom(root, u"rules"_s, u"other"_s); },
        u"/rules: no rule \"other\""_s);
    row(
        "unverified quote",
        [](QJsonObject &root) {
            change(root, u"authorities"_s, u"arsiwa"_s, [](QJsonObject &authority) {
                QJsonArray pinpoints = authority[u"pinpoints"_s].toArray();
                QJsonObject first = pinpoints.at(0).toObject();
                first[u"quoteVerified"_s] = u"no"_s;
                pinpoints[0] = first;
                authority[u"pinpoints"_s] = pinpoints;
            });
        },
        u"/authorities/arsiwa/pinpoints/Art. 2: a quote must be verified"_s);
    row(
        "list that is none", [](QJsonObject &root) { root[u"elements"_s] = 5; },
        u": \"elements\" must be a list"_s);
    row(
        "entry that is none",
        [](QJsonObject &root) { root[u"purposes"_s] = QJsonArray{QJsonValue()}; },
        u"/purposes/0: must be an object"_s);
    row(
        "no language", [](QJsonObject &root) { root[u"languages"_s] = QJsonArray(); },
        u"no \"languages\""_s);
}

void TestDoctrineLoader::expectProblem()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, problem);
    QJsonObject spoilt = m_whole;
    spoil(spoilt);
    QVERIFY(spoilt != m_whole);
    const Result<Doctrine> loaded = loadDoctrine(QJsonDocument(spoilt).toJson());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::BadInput);
    QVERIFY2(loaded.error().detail.contains(problem), qPrintable(loaded.error().detail));
}

void TestDoctrineLoader::allProblemsAreListed()
{
    QJsonObject spoilt = m_whole;
    set(spoilt, u"warrants"_s, u"territory"_s, u"cap"_s, -1);
    set(spoilt, u"elements"_s, u"dd.rights"_s, u"meansOfProof"_s, QJsonArray());
    const Result<Doctrine> loaded = loadDoctrine(QJsonDocument(spoilt).toJson());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().detail.count(u'\n') + 1, 2);
    QVERIFY(loaded.error().message.contains(u"2 problem"_s));
}

void TestDoctrineLoader::malformedJsonNamesTheLine()
{
    const Result<Doctrine> loaded = loadDoctrine(QByteArray("{\n  \"format\": \"x\",\n  oops\n}"));
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().message.contains(u"line 3"_s), qPrintable(loaded.error().message));
}

void TestDoctrineLoader::somethingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("a case") << QByteArray(R"({"format": "saranda-case", "version": 1})");
    QTest::newRow("only the head") << QByteArray(R"({"format": "saranda-doctrine"})");
    QTest::newRow("not UTF-8") << QByteArray("{\"format\": \"\xff\xfe\"}");
}

void TestDoctrineLoader::somethingElseIsRefused()
{
    QFETCH(QByteArray, text);
    const Result<Doctrine> loaded = loadDoctrine(text);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::BadInput);
    QVERIFY(!loaded.error().message.isEmpty());
}

void TestDoctrineLoader::aNewerFormatIsCalledNewer()
{
    QJsonObject newer = m_whole;
    newer[u"formatVersion"_s] = 2;
    const Result<Doctrine> loaded = loadDoctrine(QJsonDocument(newer).toJson());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::Newer);
}

void TestDoctrineLoader::partsMayNotContradict()
{
    const QByteArray whole = QJsonDocument(m_whole).toJson();
    const Result<Doctrine> loaded =
        loadDoctrine(QList<QByteArray>{whole, QByteArray(R"({"version": "2027.1"})")});
    QVERIFY(!loaded);
    QVERIFY(loaded.error().message.contains(u"version"_s));
}

void TestDoctrineLoader::deepNestingIsRefused()
{
    const Result<Doctrine> loaded = loadDoctrine(QByteArray(100'000, '['));
    QVERIFY(!loaded);
}

QTEST_GUILESS_MAIN(TestDoctrineLoader)
#include "tst_doctrineloader.moc"
