// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/exchange/casejson.h"
#include "ui/shell/casefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

class TestCaseFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNewCaseReplacesOnlyWhatWasAskedFor();
    void aCaseInUseIsNotReplaced();
    void theSampleGoesWhereItCan();
    void exportAndImportGiveTheSameCase();
    void whatIsNoCaseDocumentChangesNothing();
    void whatIsStoppedLeavesNothing();

private:
    OpenedCase created(const QString &path, const QString &title) const;

    Doctrine m_doctrine;
};

void TestCaseFiles::initTestCase()
{
    const Result<Doctrine> doctrine = builtInDoctrine();
    QVERIFY(doctrine);
    m_doctrine = *doctrine;
}

OpenedCase TestCaseFiles::created(const QString &path, const QString &title) const
{
    return createCase(path, newCaseInfo(title, m_doctrine), m_doctrine, {}, true);
}

void TestCaseFiles::aNewCaseReplacesOnlyWhatWasAskedFor()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.saranda"_s);
    {
        const OpenedCase made = created(path, u"First"_s);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE((*made)->records().info.title, u"First"_s);
        QCOMPARE((*made)->records().info.doctrineVersion, m_doctrine.version);
    }
    const OpenedCase again = created(path, u"Second"_s);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QCOMPARE((*again)->records().info.title, u"Second"_s);
    QCOMPARE(QDir(folder.path()).entryList({u"*.replaced"_s}, QDir::Files), QStringList());
    QVERIFY(!createCase(path, newCaseInfo(u"Third"_s, m_doctrine), m_doctrine, {}, false));
    QCOMPARE(*(*again)->doctrineProfile(m_doctrine.version),
             QString::fromUtf8(m_doctrine.profileText));
    // Where nothing can be made, what was there stays.
    QVERIFY(!created(u"/no/such/folder/a.saranda"_s, u"x"_s));
}

void TestCaseFiles::aCaseInUseIsNotReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.saranda"_s);
    const OpenedCase writer = created(path, u"Mine"_s);
    QVERIFY(writer);
    const OpenedCase other = created(path, u"Yours"_s);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Locked);
    QVERIFY(QFile::exists(path));
}

void TestCaseFiles::theSampleGoesWhereItCan()
{
    const QTemporaryDir folder;
    const QStringList folders{QString(), u"/proc/cannot/write/here"_s, folder.path()};
    const OpenedCase first = createSampleCase(folders, m_doctrine, {});
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QVERIFY((*first)->path().startsWith(folder.path()));
    QVERIFY((*first)->records().exhibits.size() > 10);
    for (const Exhibit &exhibit : (*first)->records().exhibits.rows())
        QVERIFY2(exhibit.file && (*first)->hasContent(exhibit.file->sha256),
                 qPrintable(exhibit.key));
    const OpenedCase second = createSampleCase(folders, m_doctrine, {});
    QVERIFY(second);
    QVERIFY((*second)->path() != (*first)->path());
    QVERIFY(!createSampleCase({}, m_doctrine, {}));
}

void TestCaseFiles::exportAndImportGiveTheSameCase()
{
    const QTemporaryDir folder;
    const OpenedCase sample = createSampleCase({folder.path()}, m_doctrine, {});
    QVERIFY(sample);
    const QString path = folder.filePath(u"out.json"_s);
    QVERIFY(writeDocument(**sample, path));
    const OpenedCase other = created(folder.filePath(u"other.saranda"_s), u"Other"_s);
    QVERIFY(other);
    const Result<ReadDocument> read = readDocument(**other, path, m_doctrine);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY((*other)->records().exhibits.isEmpty()); // read, not yet in the case
    QVERIFY((*other)->apply(read->prepared.edit));
    QCOMPARE(writeCaseJson((*other)->records()).size(), writeCaseJson((*sample)->records()).size());
}

void TestCaseFiles::whatIsNoCaseDocumentChangesNothing()
{
    const QTemporaryDir folder;
    const OpenedCase made = created(folder.filePath(u"a.saranda"_s), u"First"_s);
    QVERIFY(made);
    const QByteArray before = writeCaseJson((*made)->records());
    QFile broken(folder.filePath(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"facts\": [");
    broken.close();
    QVERIFY(!readDocument(**made, broken.fileName(), m_doctrine));
    QVERIFY(!readDocument(**made, folder.filePath(u"gone.json"_s), m_doctrine));
    QCOMPARE(writeCaseJson((*made)->records()), before);
}

void TestCaseFiles::whatIsStoppedLeavesNothing()
{
    const QTemporaryDir folder;
    const OpenedCase sample = createSampleCase({folder.path()}, m_doctrine, {});
    QVERIFY(sample);
    const QString path = folder.filePath(u"out.json"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("before");
    old.close();
    int steps = 0;
    const Progress count = [&steps](qint64, qint64) { return ++steps > 0; };
    QVERIFY(writeDocument(**sample, folder.filePath(u"whole.json"_s), count));
    const int all = steps;
    QVERIFY(all > 100);
    for (const int last : {1, all / 2, all - 1}) {
        steps = 0;
        const Result<> written = writeDocument(
            **sample, path, [&steps, last](qint64, qint64) { return ++steps < last; });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("before"));
        old.close();
        QCOMPARE(QDir(folder.path()).entryList({u"*.json*"_s}, QDir::Files).size(), 2);
    }
    // Reading it into another case, stopped anywhere.
    const OpenedCase other = created(folder.filePath(u"other.saranda"_s), u"Other"_s);
    QVERIFY(other);
    steps = 0;
    QVERIFY(readDocument(**other, folder.filePath(u"whole.json"_s), m_doctrine, count));
    for (const int last : {1, steps / 4, steps / 2}) {
        steps = 0;
        const Result<ReadDocument> read =
            readDocument(**other, folder.filePath(u"whole.json"_s), m_doctrine,
                         [&steps, last](qint64, qint64) { return ++steps < last; });
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
        const Result<VerifyReport> report = (*other)->verify();
        QVERIFY(report && report->isSound());
    }
    QVERIFY((*other)->records().exhibits.isEmpty());
}

QTEST_MAIN(TestCaseFiles)
#include "tst_casefiles.moc"
