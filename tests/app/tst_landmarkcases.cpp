// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/app/program.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// Landmark decisions through the real program: import and assessment together reach the levels
/// expected of every exhibit, fact, element, basis and claim, and the court's outcome.
class TestLandmarkCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCourtsOutcomeIsReached_data();
    void theCourtsOutcomeIsReached();
};

namespace {

/// The member of the list whose `member` is `id`; undefined when there is none.
QJsonValue entry(const QJsonValue &list, const QString &member, const QString &id)
{
    for (const QJsonValue &value : list.toArray()) {
        if (value[member].toString() == id)
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

/// What differs from the levels expected in a map of ids to levels.
QStringList differences(const QJsonValue &list, const QString &member, const QJsonObject &expected)
{
    QStringList lines;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const int level = entry(list, member, it.key())[u"level"].toInt(-1);
        if (level != it.value().toInt())
            lines.append(u"%1: %2, expected %3"_s.arg(it.key()).arg(level).arg(it.value().toInt()));
    }
    return lines;
}

} // namespace

void TestLandmarkCases::theCourtsOutcomeIsReached_data()
{
    REQUIRE_SHARED(folder, u"cases"_s);
    QTest::addColumn<QString>("path");
    const QStringList files = QDir(folder).entryList({u"*.expected.json"_s});
    QVERIFY(!files.isEmpty());
    qInfo("%d landmark cases", int(files.size()));
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder + u'/' + file;
}

void TestLandmarkCases::theCourtsOutcomeIsReached()
{
    QFETCH(QString, path);
    const QJsonObject expected = QJsonDocument::fromJson(readFile(path)).object();
    const QString document = QString(path).replace(u".expected.json"_s, u".json"_s);
    const Answer answer = run(QDir::tempPath(), {u"assess"_s, document, u"--json"_s});
    QVERIFY2(answer.status == 0, answer.messages.constData());
    const QJsonObject found = answer.json();
    QStringList wrong = differences(found[u"exhibits"], u"id"_s, expected[u"exhibits"].toObject())
        + differences(found[u"facts"], u"id"_s, expected[u"facts"].toObject());
    QVERIFY(!expected[u"claims"].toArray().isEmpty());
    for (const QJsonValue &claim : expected[u"claims"].toArray()) {
        const QJsonValue result = entry(found[u"claims"], u"id"_s, claim[u"id"].toString());
        QCOMPARE(result[u"level"].toInt(-1), claim[u"level"].toInt());
        QCOMPARE(result[u"required"].toInt(-1), claim[u"required"].toInt());
        QCOMPARE(result[u"established"].toBool(), claim[u"court"].toString() == u"established");
        wrong += differences(result[u"bases"], u"basis"_s, claim[u"bases"].toObject());
        wrong += differences(result[u"elements"], u"element"_s, claim[u"elements"].toObject());
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestLandmarkCases)
#include "tst_landmarkcases.moc"
