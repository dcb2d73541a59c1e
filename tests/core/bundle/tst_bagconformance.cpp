// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/bundle/bagreport.h"
#include "tests/core/bundle/rawzip.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

namespace {

QString linesOfRemarks(const std::vector<BagRemark> &remarks)
{
    QStringList lines;
    for (const BagRemark &remark : remarks)
        lines.append(u"  %1: %2"_s.arg(remark.place, remark.what));
    return lines.join(u'\n');
}

/// What the folder of the suite says about the bags in it. Bags that are dangerous on Windows are
/// not valid here either, because bags travel.
bool isMeantValid(const QString &kind)
{
    return kind == u"valid" || kind == u"warning";
}

} // namespace

/// The conformance suite of the Library of Congress: the folder a bag lies in is the verdict.
class TestBagConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSuiteAgrees_data();
    void theSuiteAgrees();
    void theSameBagInAnArchiveIsJudgedAlike_data();
    void theSameBagInAnArchiveIsJudgedAlike();
    void cleanupTestCase();

private:
    int m_ran = 0;
    int m_ranAsArchive = 0;
    QMap<QString, int> m_byKind;
};

void TestBagConformance::theSuiteAgrees_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    REQUIRE_SHARED(suite, u"data/bagit/conformance-suite"_s);
    for (const QString &version : QDir(suite).entryList({u"v*"_s}, QDir::Dirs)) {
        const QDir versionFolder(suite + u'/' + version);
        for (const QString &kind : versionFolder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir kindFolder(versionFolder.filePath(kind));
            for (const QString &bag : kindFolder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QTest::addRow("%s/%s/%s", qPrintable(version), qPrintable(kind), qPrintable(bag))
                    << kindFolder.filePath(bag) << kind;
        }
    }
}

void TestBagConformance::theSuiteAgrees()
{
    QFETCH(const QString, path);
    QFETCH(const QString, kind);
    const Result<BagReport> report = verifyBag(path);
    QVERIFY(report.has_value());
    ++m_ran;
    ++m_byKind[kind];
    QVERIFY2(report->isValid() == isMeantValid(kind),
             qPrintable(u"%1\n%2"_s.arg(path, linesOfRemarks(report->problems))));
    if (kind == u"warning")
        QVERIFY2(!report->warnings.empty(), "a warning is due");
    for (const BagRemark &problem : report->problems)
        QVERIFY2(!problem.what.isEmpty(), "each reason is said");
}

void TestBagConformance::theSameBagInAnArchiveIsJudgedAlike_data()
{
    theSuiteAgrees_data();
}

void TestBagConformance::theSameBagInAnArchiveIsJudgedAlike()
{
    QFETCH(const QString, path);
    QFETCH(const QString, kind);
    std::vector<test::RawEntry> entries;
    QDirIterator walk(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString name = u"bag/"_s + QDir(path).relativeFilePath(file.fileName());
        entries.push_back({name.toUtf8(), file.readAll(), 8});
    }
    const QTemporaryDir folder;
    test::writeBytes(folder.filePath(u"bag.zip"_s), test::rawZip(entries));
    const Result<BagReport> inFolder = verifyBag(path);
    const Result<BagReport> inArchive = verifyBag(folder.filePath(u"bag.zip"_s));
    QVERIFY(inFolder.has_value() && inArchive.has_value());
    QVERIFY2(inArchive->isValid() == isMeantValid(kind),
             qPrintable(linesOfRemarks(inArchive->problems)));
    QCOMPARE(linesOfRemarks(inArchive->problems), linesOfRemarks(inFolder->problems));
    QCOMPARE(linesOfRemarks(inArchive->warnings), linesOfRemarks(inFolder->warnings));
    ++m_ranAsArchive;
}

void TestBagConformance::cleanupTestCase()
{
    QStringList kinds;
    for (auto it = m_byKind.cbegin(); it != m_byKind.cend(); ++it)
        kinds.append(u"%1 %2"_s.arg(it.value()).arg(it.key()));
    qInfo("bags of the conformance suite judged: %d (%s)", m_ran, qPrintable(kinds.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestBagConformance)
#include "tst_bagconformance.moc"
