// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/app/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda::test;
using namespace saranda::literals;

/// The memorandum from the command line: what a marking leaves out, and the office's template.
class TestMemoCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theAuthorIsToldWhatAMarkingLeavesOut();
    void whatIsLeftOutGoesIntoAFileOfItsOwn();
    void aFileOfWhatIsLeftOutIsNotReplaced();
    void leftOutNeedsAMarkingAndAFileOfItsOwn();
    void theOfficesTemplateIsUsed();
    void aTemplateThatCannotBeUsedWritesNothing();

private:
    Answer memo(const QStringList &more)
    {
        return run(m_folder->path(),
                   QStringList{u"memo"_s, u"--sample"_s, u"--output"_s, u"m.html"_s} + more);
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMemoCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestMemoCommand::theAuthorIsToldWhatAMarkingLeavesOut()
{
    const Answer answer = memo({u"--marking"_s, u"public"_s});
    QVERIFY2(answer.status == 0, answer.messages.constData());
    QVERIFY(answer.messages.contains("E-25"));
    QVERIFY(answer.out.isEmpty());
    QVERIFY(!readFile(path(u"m.html"_s)).contains("E-25"));
    QVERIFY(!memo({u"--force"_s}).messages.contains("E-25"));
}

void TestMemoCommand::whatIsLeftOutGoesIntoAFileOfItsOwn()
{
    const Answer answer = memo({u"--marking"_s, u"public"_s, u"--left-out"_s, u"l.txt"_s});
    QVERIFY2(answer.status == 0, answer.messages.constData());
    QVERIFY(!answer.messages.contains("E-25"));
    QVERIFY(readFile(path(u"l.txt"_s)).contains("E-25"));
}

void TestMemoCommand::aFileOfWhatIsLeftOutIsNotReplaced()
{
    writeFile(path(u"l.txt"_s), "before");
    const Answer answer = memo({u"--marking"_s, u"public"_s, u"--left-out"_s, u"l.txt"_s});
    QCOMPARE(answer.status, 4);
    QCOMPARE(readFile(path(u"l.txt"_s)), QByteArray("before"));
    QVERIFY(!QFile::exists(path(u"m.html"_s)));
}

void TestMemoCommand::leftOutNeedsAMarkingAndAFileOfItsOwn()
{
    QCOMPARE(memo({u"--left-out"_s, u"l.txt"_s}).status, 2);
    QCOMPARE(memo({u"--marking"_s, u"public"_s, u"--left-out"_s, u"m.html"_s}).status, 2);
    QVERIFY(!QFile::exists(path(u"m.html"_s)));
}

void TestMemoCommand::theOfficesTemplateIsUsed()
{
    writeFile(path(u"t.json"_s),
              "{\"format\": \"saranda-template\", \"version\": 1, "
              "\"letterhead\": [\"Office of Examples\"]}");
    const Answer answer = memo({u"--template"_s, u"t.json"_s});
    QVERIFY2(answer.status == 0, answer.messages.constData());
    QVERIFY(readFile(path(u"m.html"_s)).contains("Office of Examples"));
}

void TestMemoCommand::aTemplateThatCannotBeUsedWritesNothing()
{
    writeFile(path(u"t.json"_s),
              "{\"format\": \"saranda-template\", \"version\": 1, "
              "\"accent\": \"red\"}");
    const Answer answer = memo({u"--template"_s, u"t.json"_s});
    QVERIFY(answer.status != 0);
    QVERIFY2(answer.messages.contains("accent"), answer.messages.constData());
    QVERIFY(memo({u"--template"_s, u"none.json"_s}).status != 0);
    QVERIFY(!QFile::exists(path(u"m.html"_s)));
}

QTEST_GUILESS_MAIN(TestMemoCommand)
#include "tst_memocommand.moc"
