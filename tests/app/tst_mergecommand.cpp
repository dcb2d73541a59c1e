// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>

#include "core/base/literals.h"
#include "tests/app/program.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// Merging by the real program (FORMAT § 3): two lawyers, two copies, a third file.
class TestMergeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoCopiesBecomeOne();
    void conflictsAreTheAnswerNo();
    void preferSettlesThem();
    void targetsAreKeptWithoutForce();
    void wrongUsageIsNamed();
    void whatIsNoCaseFileIsBadInput();
    void aFullDiskIsRefusedAndLeavesNothing();
    void aKilledMergeLeavesNoHalfFile();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Answer runHere(const QStringList &arguments) const { return run(m_folder->path(), arguments); }
    Answer mergeHere(const QStringList &more = {}) const
    {
        return runHere(
            QStringList{u"merge"_s, u"a.saranda"_s, u"b.saranda"_s, u"--output"_s, u"m.saranda"_s}
            + more);
    }
    void addFile(const QString &casePath, const QString &name) const;
    void importNote(const QString &casePath, const QString &key, const QString &text) const;
    QStringList content() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMergeCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile(path(u"small.json"_s), smallCase());
    QCOMPARE(runHere({u"import"_s, u"small.json"_s, u"--into"_s, u"a.saranda"_s}).status, 0);
    QVERIFY(QFile::copy(path(u"a.saranda"_s), path(u"b.saranda"_s)));
    addFile(u"a.saranda"_s, u"letter.txt"_s);
    addFile(u"b.saranda"_s, u"map.txt"_s);
}

void TestMergeCommand::addFile(const QString &casePath, const QString &name) const
{
    writeFile(path(name), name.toUtf8().repeated(20'000));
    const Answer added = runHere({u"add"_s, casePath, name});
    QVERIFY2(added.status == 0, added.messages.constData());
}

/// Two documents of one State, described differently: a conflict that the command line can make.
void TestMergeCommand::importNote(const QString &casePath, const QString &key,
                                  const QString &text) const
{
    const QByteArray json =
        u"{\"format\": \"saranda-case\", \"version\": 1, \"case\": {\"title\": "
        "\"Note\"}, \"states\": [{\"id\": \"%1\", \"name\": \"%2\"}]}"_s.arg(key, text)
            .toUtf8();
    writeFile(path(u"note.json"_s), json);
    const Answer imported = runHere({u"import"_s, u"note.json"_s, u"--into"_s, casePath});
    QVERIFY2(imported.status == 0, imported.messages.constData());
}

void TestMergeCommand::twoCopiesBecomeOne()
{
    const Answer merged = mergeHere({u"--json"_s});
    QVERIFY2(merged.status == 0, merged.messages.constData());
    const QJsonObject json = merged.json();
    QCOMPARE(json.value(u"merged"_s).toBool(), true);
    QVERIFY(json.value(u"commonEntries"_s).toInt() >= 2);
    QCOMPARE(json.value(u"added"_s).toInt(), 1);
    QCOMPARE(json.value(u"files"_s).toInt(), 1);
    QCOMPARE(json.value(u"renumbered"_s).toArray().size(), 1);
    QCOMPARE(json.value(u"conflicts"_s).toArray().size(), 0);
    QVERIFY(runHere({u"verify"_s, u"m.saranda"_s}).out.contains("is intact"));
    QCOMPARE(runHere({u"verify"_s, u"m.saranda"_s}).status, 0);
    const Answer exported = runHere(
        {u"export"_s, u"m.saranda"_s, u"--format"_s, u"exhibits-csv"_s, u"--output"_s, u"e.csv"_s});
    QCOMPARE(exported.status, 0);
    const QByteArray table = readFile(path(u"e.csv"_s));
    QVERIFY2(table.contains("letter") && table.contains("map"), table.constData());
    // In words.
    const Answer again = mergeHere({u"--force"_s});
    QCOMPARE(again.status, 0);
    QVERIFY2(again.out.contains("Merged: 1 records added"), again.out.constData());
    QVERIFY(mergeHere({u"--force"_s, u"--quiet"_s}).messages.isEmpty());
}

void TestMergeCommand::conflictsAreTheAnswerNo()
{
    importNote(u"a.saranda"_s, u"XKA"_s, u"Mine"_s);
    importNote(u"b.saranda"_s, u"XKA"_s, u"Theirs"_s);
    const QStringList before = content();
    const Answer text = mergeHere();
    QCOMPARE(text.status, 1);
    QVERIFY2(text.out.contains("state XKA") && text.out.contains("name")
                 && text.out.contains("mine: Mine") && text.out.contains("theirs: Theirs"),
             text.out.constData());
    const Answer json = mergeHere({u"--json"_s});
    QCOMPARE(json.status, 1);
    QCOMPARE(json.json().value(u"merged"_s).toBool(), false);
    const QJsonObject conflict = json.json().value(u"conflicts"_s).toArray().at(0).toObject();
    QCOMPARE(conflict.value(u"field"_s).toString(), u"name"_s);
    QVERIFY(!conflict.value(u"theirs"_s)[u"by"_s].toString().isEmpty());
    QVERIFY(conflict.value(u"settled"_s).isNull());
    QCOMPARE(content(), before);
}

void TestMergeCommand::preferSettlesThem()
{
    importNote(u"a.saranda"_s, u"XKA"_s, u"Mine"_s);
    importNote(u"b.saranda"_s, u"XKA"_s, u"Theirs"_s);
    for (const QString &side : {u"mine"_s, u"theirs"_s}) {
        const Answer merged = mergeHere({u"--prefer"_s, side, u"--force"_s, u"--json"_s});
        QVERIFY2(merged.status == 0, merged.messages.constData());
        const QJsonObject conflict = merged.json().value(u"conflicts"_s).toArray().at(0).toObject();
        QCOMPARE(conflict.value(u"settled"_s).toString(), side);
        QCOMPARE(runHere({u"export"_s, u"m.saranda"_s, u"--format"_s, u"json"_s, u"--output"_s,
                          u"m.json"_s, u"--force"_s})
                     .status,
                 0);
        const QByteArray exported = readFile(path(u"m.json"_s));
        QCOMPARE(exported.contains("\"Mine\""), side == u"mine");
        QCOMPARE(exported.contains("\"Theirs\""), side == u"theirs");
    }
}

void TestMergeCommand::targetsAreKeptWithoutForce()
{
    writeFile(path(u"m.saranda"_s), "mine");
    QCOMPARE(mergeHere().status, 4);
    QCOMPARE(readFile(path(u"m.saranda"_s)), QByteArray("mine"));
    QCOMPARE(mergeHere({u"--force"_s}).status, 0);
    const QByteArray before = readFile(path(u"a.saranda"_s));
    const Answer onto = runHere(
        {u"merge"_s, u"a.saranda"_s, u"b.saranda"_s, u"--output"_s, u"a.saranda"_s, u"--force"_s});
    QCOMPARE(onto.status, 4);
    QCOMPARE(readFile(path(u"a.saranda"_s)), before);
}

void TestMergeCommand::wrongUsageIsNamed()
{
    QCOMPARE(runHere({u"merge"_s, u"a.saranda"_s, u"b.saranda"_s}).status, 2);
    QCOMPARE(runHere({u"merge"_s, u"a.saranda"_s, u"--output"_s, u"m.saranda"_s}).status, 2);
    QCOMPARE(mergeHere({u"--prefer"_s, u"ours"_s}).status, 2);
}

void TestMergeCommand::whatIsNoCaseFileIsBadInput()
{
    const QStringList output{u"--output"_s, u"m.saranda"_s};
    const Answer document =
        runHere(QStringList{u"merge"_s, u"a.saranda"_s, u"small.json"_s} + output);
    QCOMPARE(document.status, 3);
    QVERIFY(document.messages.contains("small.json"));
    QCOMPARE(runHere(QStringList{u"merge"_s, u"a.saranda"_s, u"none.saranda"_s} + output).status,
             3);
    QCOMPARE(runHere(QStringList{u"merge"_s, u"letter.txt"_s, u"a.saranda"_s} + output).status, 3);
    QVERIFY(!content().contains(u"m.saranda"_s));
}

void TestMergeCommand::aFullDiskIsRefusedAndLeavesNothing()
{
    const QStringList before = content();
    const int size = int(QFileInfo(path(u"a.saranda"_s)).size() / 1024);
    for (const int room : {size / 2, size + 64, size + 256}) {
        const Answer merged =
            runLimited(m_folder->path(), room,
                       {u"merge"_s, u"a.saranda"_s, u"b.saranda"_s, u"--output"_s, u"m.saranda"_s});
        QVERIFY2(merged.status == 4,
                 qPrintable(QString::number(room) + u' ' + QString::fromUtf8(merged.messages)));
        QCOMPARE(content(), before);
    }
}

void TestMergeCommand::aKilledMergeLeavesNoHalfFile()
{
    addFile(u"b.saranda"_s, u"large.txt"_s);
    int killed = 0;
    for (const int milliseconds : {5, 15, 25, 35, 45, 60, 90}) {
        QProcess program;
        program.setWorkingDirectory(m_folder->path());
        program.start(QStringLiteral(SARANDA_PROGRAM),
                      {u"merge"_s, u"a.saranda"_s, u"b.saranda"_s, u"--output"_s, u"m.saranda"_s});
        QVERIFY(program.waitForStarted());
        if (!program.waitForFinished(milliseconds)) {
            ::kill(pid_t(program.processId()), SIGKILL);
            QVERIFY(program.waitForFinished());
            ++killed;
        }
        if (!QFileInfo::exists(path(u"m.saranda"_s)))
            continue;
        QCOMPARE(runHere({u"verify"_s, u"m.saranda"_s}).status, 0);
        QVERIFY(QFile::remove(path(u"m.saranda"_s)));
    }
    QVERIFY(killed > 0);
    for (const QString &name : {u"a.saranda"_s, u"b.saranda"_s})
        QCOMPARE(runHere({u"verify"_s, name}).status, 0);
    QCOMPARE(mergeHere().status, 0);
}

QTEST_GUILESS_MAIN(TestMergeCommand)
#include "tst_mergecommand.moc"
