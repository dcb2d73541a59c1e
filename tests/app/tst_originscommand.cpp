// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/app/program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// Likely common origins by the real program, and what it says of stored files and pages.
class TestOriginsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void echoesAreSuggested();
    void answersAreWritten();
    void independentIsNotSuggestedAgain();
    void whatDoesNotFitIsRefused();
    void aDocumentHasOriginsToo();
    void messagesAreComparedByWhatTheyCarry();
    void infoCountsStoredFiles();
    void searchNamesThePage();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Answer runHere(const QStringList &arguments) const { return run(m_folder->path(), arguments); }
    QJsonObject origins() const
    {
        return runHere({u"origins"_s, u"a.saranda"_s, u"--json"_s}).json();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOriginsCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QByteArray report;
    for (int word = 0; word < 60; ++word)
        report += "word" + QByteArray::number(word * 7919 % 997) + ' ';
    writeFile(path(u"1.txt"_s), report);
    writeFile(path(u"2.txt"_s), "The press says: " + report);
    writeFile(path(u"3.txt"_s), "Nothing of the kind.");
    QCOMPARE(runHere({u"new"_s, u"a.saranda"_s, u"--title"_s, u"Case"_s}).status, 0);
    const Answer added = runHere({u"add"_s, u"a.saranda"_s, u"1.txt"_s, u"2.txt"_s, u"3.txt"_s});
    QVERIFY2(added.status == 0, added.messages.constData());
}

void TestOriginsCommand::echoesAreSuggested()
{
    const QJsonObject found = origins();
    QCOMPARE(found[u"format"_s].toString(), u"saranda-origins"_s);
    QCOMPARE(found[u"exhibits"_s].toInt(), 3);
    QCOMPARE(found[u"independent"_s].toInt(), 3);
    QCOMPARE(found[u"textsCompared"_s].toInt(), 3);
    QCOMPARE(found[u"complete"_s].toBool(), true);
    const QJsonArray suggestions = found[u"suggestions"_s].toArray();
    QCOMPARE(suggestions.size(), 1);
    QCOMPARE(suggestions[0][u"later"_s].toString(), u"E-2"_s);
    QCOMPARE(suggestions[0][u"earlier"_s].toString(), u"E-1"_s);
    QCOMPARE(suggestions[0][u"reason"_s].toString(), u"same-passage"_s);
    QCOMPARE(suggestions[0][u"words"_s].toInt(), 60);
    const Answer text = runHere({u"origins"_s, u"a.saranda"_s});
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.startsWith("3 exhibits, 3 independent origins\n"));
    QVERIFY(text.out.contains("E-2 looks like an echo of E-1: "));
    QCOMPARE(runHere({u"origins"_s, u"a.saranda"_s}).out, text.out);
}

void TestOriginsCommand::answersAreWritten()
{
    for (const QString &option : {u"--derive"_s, u"--join"_s}) {
        init();
        const Answer answer = runHere({u"origins"_s, u"a.saranda"_s, option, u"E-2=E-1"_s});
        QVERIFY2(answer.status == 0, answer.messages.constData());
        QVERIFY(answer.out.startsWith("3 exhibits, 2 independent origins\n"));
        QCOMPARE(origins()[u"suggestions"_s].toArray().size(), 0);
    }
}

void TestOriginsCommand::independentIsNotSuggestedAgain()
{
    QCOMPARE(runHere({u"origins"_s, u"a.saranda"_s, u"--independent"_s, u"E-2=E-1"_s}).status, 0);
    QCOMPARE(origins()[u"suggestions"_s].toArray().size(), 0);
    QCOMPARE(origins()[u"independent"_s].toInt(), 3);
    // It travels with the case document.
    QCOMPARE(
        runHere({u"export"_s, u"a.saranda"_s, u"--format"_s, u"json"_s, u"--output"_s, u"a.json"_s})
            .status,
        0);
    QVERIFY(readFile(path(u"a.json"_s)).contains("independentOf"));
    const auto back = runHere({u"import"_s, u"a.json"_s, u"--into"_s, u"b.saranda"_s});
    QCOMPARE(back.status, 0);
    QVERIFY2(!back.messages.contains("independentOf"), back.messages.constData());
    QCOMPARE(runHere({u"origins"_s, u"b.saranda"_s, u"--json"_s})
                 .json()[u"suggestions"_s]
                 .toArray()
                 .size(),
             0);
    QCOMPARE(runHere({u"origins"_s, u"a.saranda"_s, u"--independent"_s, u"E-3=E-1"_s}).status, 3);
}

void TestOriginsCommand::whatDoesNotFitIsRefused()
{
    QCOMPARE(runHere({u"origins"_s, u"a.saranda"_s, u"--derive"_s, u"E-2"_s}).status, 2);
    QCOMPARE(runHere({u"origins"_s, u"a.saranda"_s, u"--derive"_s, u"E-2=E-9"_s}).status, 3);
    QCOMPARE(runHere({u"origins"_s, u"a.saranda"_s, u"--derive"_s, u"E-2=E-2"_s}).status, 3);
    QCOMPARE(runHere({u"origins"_s, u"--sample"_s, u"--derive"_s, u"E-2=E-1"_s}).status, 2);
    QCOMPARE(runHere({u"origins"_s}).status, 2);
    QCOMPARE(runHere({u"origins"_s, u"a.saranda"_s, u"--derive"_s, u"E-2=E-1"_s}).status, 0);
    // Not round in a circle.
    QCOMPARE(runHere({u"origins"_s, u"a.saranda"_s, u"--derive"_s, u"E-1=E-2"_s}).status, 3);
}

void TestOriginsCommand::aDocumentHasOriginsToo()
{
    writeFile(path(u"small.json"_s), smallCase());
    const QJsonObject found = runHere({u"origins"_s, u"small.json"_s, u"--json"_s}).json();
    QCOMPARE(found[u"exhibits"_s].toInt(), found[u"independent"_s].toInt());
    QCOMPARE(found[u"textsCompared"_s].toInt(), 0);
    QCOMPARE(runHere({u"origins"_s, u"--sample"_s, u"--json"_s}).status, 0);
}

void TestOriginsCommand::messagesAreComparedByWhatTheyCarry()
{
    const QByteArray attached =
        "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n"
        "see there\r\n--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; "
        "filename=plan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD\r\n--x--\r\n";
    writeFile(path(u"a.eml"_s),
              "From: a@example.org\r\nMessage-ID: <1@example.org>\r\n" + attached);
    writeFile(path(u"b.eml"_s), "From: b@example.org\r\nMessage-ID: <1@example.org>\r\n\r\nother");
    writeFile(path(u"c.eml"_s),
              "From: c@example.org\r\nMessage-ID: <2@example.org>\r\n" + attached);
    const Answer added = runHere({u"add"_s, u"a.saranda"_s, u"a.eml"_s, u"b.eml"_s, u"c.eml"_s});
    QVERIFY2(added.status == 0, added.messages.constData());
    QStringList reasons;
    for (const QJsonValue &one : origins()[u"suggestions"_s].toArray())
        reasons.append(one[u"later"_s].toString() + u' ' + one[u"reason"_s].toString());
    QCOMPARE(reasons.join(u'|'), u"E-2 same-passage|E-5 same-message|E-6 same-attachment"_s);
}

void TestOriginsCommand::infoCountsStoredFiles()
{
    QJsonObject contents =
        runHere({u"info"_s, u"a.saranda"_s, u"--json"_s}).json()[u"contents"_s].toObject();
    QCOMPARE(contents[u"files"_s].toInt(), 3);
    QCOMPARE(contents[u"unnamedFiles"_s].toInt(), 0);
    QVERIFY(contents[u"bytes"_s].toInt() > 600);
    QVERIFY(!runHere({u"info"_s, u"a.saranda"_s}).out.contains("no record names"));
    writeFile(path(u"small.json"_s), smallCase());
    QVERIFY(!runHere({u"info"_s, u"small.json"_s, u"--json"_s}).json().contains(u"contents"_s));
}

void TestOriginsCommand::searchNamesThePage()
{
    const Answer found = runHere({u"search"_s, u"a.saranda"_s, u"press"_s});
    QCOMPARE(found.status, 0);
    QVERIFY2(found.out.contains("exhibit E-2  2  p. 1"), found.out.constData());
}

QTEST_GUILESS_MAIN(TestOriginsCommand)
#include "tst_originscommand.moc"
