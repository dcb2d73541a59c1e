// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/app/program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// The real program with the real reading program beside it.
class TestWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addedTextsAreFound();
    void whatHasNoTextIsSaidAndTakenInAllTheSame();
    void theReadingProgramIsConfined();
    void byHandItOnlyExplainsItself();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(run(m_folder->path(), {u"new"_s, u"c.saranda"_s, u"--title"_s, u"T"_s}).status, 0);
}

void TestWorker::addedTextsAreFound()
{
    writeFile(path(u"note.html"_s), "<p>The turbine <b>tripped</b></p><script>secret()</script>");
    QCOMPARE(run(m_folder->path(), {u"add"_s, u"c.saranda"_s, u"note.html"_s}).status, 0);
    const Answer found = run(m_folder->path(), {u"search"_s, u"c.saranda"_s, u"tripped"_s});
    QVERIFY2(found.out.contains("E-1"), found.out.constData());
    const Answer silent = run(m_folder->path(), {u"search"_s, u"c.saranda"_s, u"secret"_s});
    QVERIFY(!silent.out.contains("E-1"));
}

void TestWorker::whatHasNoTextIsSaidAndTakenInAllTheSame()
{
    writeFile(path(u"broken.pdf"_s), "%PDF-1.7\nnothing of use");
    writeFile(path(u"good.txt"_s), "readable");
    const Answer added =
        run(m_folder->path(), {u"add"_s, u"c.saranda"_s, u"broken.pdf"_s, u"good.txt"_s});
    QCOMPARE(added.status, 0);
    QVERIFY2(added.messages.contains("E-1 has no text"), added.messages.constData());
    QVERIFY(added.out.contains("E-2"));
    QCOMPARE(run(m_folder->path(), {u"verify"_s, u"c.saranda"_s}).status, 0);
}

void TestWorker::theReadingProgramIsConfined()
{
    const Answer checked = run(m_folder->path(), {u"--worker"_s, u"--check"_s});
    QVERIFY2(!checked.out.contains("POSSIBLE") || checked.out.contains("not available here"),
             checked.out.constData());
    QVERIFY(checked.out.contains("network: "));
}

void TestWorker::byHandItOnlyExplainsItself()
{
    const Answer answer = run(m_folder->path(), {u"--worker"_s});
    QCOMPARE(answer.status, 2);
    QVERIFY(answer.messages.contains("not started by hand"));
}

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
