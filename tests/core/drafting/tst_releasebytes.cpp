// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/drafting/release.h"
#include "core/merge/casehistory.h"
#include "core/merge/mergefile.h"
#include "tests/core/drafting/draftcase.h"
#include "tests/core/session/casefixture.h"

#include <QBuffer>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

/// What was released stays byte for byte what it was, wherever the case goes; where somebody has
/// changed it, this is said and named.
class TestReleaseBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBundleCarriesTheBytes();
    void verifyNamesATamperedRelease();
    void verifyNamesAReleaseWhoseBytesAreGone();
    void aBundleOfATamperedReleaseIsNotTakenOut();
    void aMergeCarriesTheBytes();
    void aMergeRefusesATamperedRelease();
    void aRecordOfAnotherHashIsFound();

private:
    const ReleasedFile &file() const
    {
        return m_session->records().releases.rows().front().files[0];
    }
    static QByteArray bytesOf(const CaseSession &session, const QString &sha256)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return session.readContent(sha256, buffer) ? buffer.data() : QByteArray();
    }
    /// The first letter of the released file changed inside the case file.
    QString tamperWithRelease()
    {
        const QByteArray hash = file().sha256.toLatin1();
        m_session.reset();
        return tamper(m_folder->path(),
                      "UPDATE content_chunks SET bytes = CAST('z' || substr(bytes, 2) AS BLOB)"
                      " WHERE content = (SELECT row FROM contents WHERE sha256 = '"
                          + hash + "')");
    }
    QString verified() const
    {
        const auto session = m_folder->open(true);
        return session ? saranda::test::problemsOf((*session)->verify()) : textOf(session.error());
    }
    /// An empty case beside it, of the same history up to its creation.
    Result<MergeSummary> mergedInto(const QString &name)
    {
        const auto mine = CaseSession::create(m_folder->file(u"mine.saranda"_s),
                                              attributionAt(5, 4).records().info, asUser(u"Ben"_s));
        if (!mine)
            return failure(mine.error());
        const auto theirs = m_folder->open(true);
        if (!theirs)
            return failure(theirs.error());
        const Result<CaseHistory> ours = historyOf(**mine);
        const Result<CaseHistory> others = historyOf(**theirs);
        const Result<MergePlan> plan = planMerge(*ours, *others);
        if (!plan)
            return failure(plan.error());
        return writeMergedCase(**mine, **theirs, mergeSteps(*ours, *others, *plan),
                               m_folder->file(name), false, asUser(u"Ben"_s));
    }

    std::unique_ptr<CaseFolder> m_folder;
    std::unique_ptr<CaseSession> m_session;
    QByteArray m_bytes;
    QString m_hash;
};

void TestReleaseBytes::init()
{
    m_session.reset();
    m_folder = std::make_unique<CaseFolder>(CaseFolder::Place::Memory);
    const CaseRecords made = attributionAt(5, 4).records();
    Result<std::unique_ptr<CaseSession>> session =
        CaseSession::create(m_folder->path(), made.info, asUser(u"Anna"_s));
    VERIFY_RESULT(session);
    m_session = std::move(*session);
    Edit edit{u"Fill"_s, {}};
    CaseRecords::tables(made, [&](QStringView, const auto &table) {
        for (const auto &record : table.rows())
            edit.add(record);
    });
    const Draft draft = draftFrom(made, statementOptions());
    edit.add(draft);
    VERIFY_RESULT(m_session->apply(edit));
    ReleaseRequest request;
    request.draft = draft.id;
    request.by = u"Anna"_s;
    request.outputs = {{u"s.html"_s, {}, false}};
    VERIFY_RESULT(beginRelease(*m_session, shippedDoctrine(), request, [] {
        return QDateTime({2026, 3, 14}, {9, 26, 53}, Qt::UTC);
    }));
    m_hash = file().sha256;
    m_bytes = bytesOf(*m_session, m_hash);
    QVERIFY(m_bytes.contains("has established"));
}

void TestReleaseBytes::aBundleCarriesTheBytes()
{
    VERIFY_RESULT(makeBundle(*m_session, m_folder->file(u"b.zip"_s), BundleOptions()));
    const QString out = m_folder->file(u"out.saranda"_s);
    VERIFY_RESULT(unbundle(m_folder->file(u"b.zip"_s), out, shippedDoctrine(), UnbundleOptions()));
    const auto taken = CaseSession::open(out, asUser(u"Ben"_s, true));
    VERIFY_RESULT(taken);
    QCOMPARE(bytesOf(**taken, m_hash), m_bytes);
    QCOMPARE(saranda::test::problemsOf((*taken)->verify()), QString());
}

void TestReleaseBytes::verifyNamesATamperedRelease()
{
    QCOMPARE(verified(), QString());
    QCOMPARE(tamperWithRelease(), QString());
    const QString problems = verified();
    QVERIFY2(problems.contains(u"R-1"_s) && problems.contains(u"SHA-256"_s), qPrintable(problems));
}

void TestReleaseBytes::verifyNamesAReleaseWhoseBytesAreGone()
{
    const QByteArray hash = m_hash.toLatin1();
    m_session.reset();
    QCOMPARE(tamper(m_folder->path(),
                    "PRAGMA foreign_keys = OFF;"
                    "DELETE FROM content_chunks WHERE content = (SELECT row FROM"
                    " contents WHERE sha256 = '"
                        + hash
                        + "');"
                          "DELETE FROM contents WHERE sha256 = '"
                        + hash + "'"),
             QString());
    const QString problems = verified();
    QVERIFY2(problems.contains(u"s.html"_s) || problems.contains(u"R-1"_s), qPrintable(problems));
}

void TestReleaseBytes::aBundleOfATamperedReleaseIsNotTakenOut()
{
    QCOMPARE(tamperWithRelease(), QString());
    const auto opened = m_folder->open(true);
    VERIFY_RESULT(opened);
    VERIFY_RESULT(makeBundle(**opened, m_folder->file(u"b.zip"_s), BundleOptions()));
    const QString out = m_folder->file(u"out.saranda"_s);
    const Result<Unbundled> taken =
        unbundle(m_folder->file(u"b.zip"_s), out, shippedDoctrine(), UnbundleOptions());
    QVERIFY(!taken);
    const QString said = taken.error().message + taken.error().detail;
    QVERIFY2(said.contains(u"R-1"_s), qPrintable(said));
    QVERIFY(!QFile::exists(out));
}

void TestReleaseBytes::aMergeCarriesTheBytes()
{
    m_session.reset();
    const Result<MergeSummary> merged = mergedInto(u"merged.saranda"_s);
    VERIFY_RESULT(merged);
    const auto session =
        CaseSession::open(m_folder->file(u"merged.saranda"_s), asUser(u"Ben"_s, true));
    VERIFY_RESULT(session);
    QCOMPARE(bytesOf(**session, m_hash), m_bytes);
    QCOMPARE((*session)->records().releases.rows().front().files[0].sha256, m_hash);
    QCOMPARE(saranda::test::problemsOf((*session)->verify()), QString());
}

void TestReleaseBytes::aMergeRefusesATamperedRelease()
{
    QCOMPARE(tamperWithRelease(), QString());
    const Result<MergeSummary> merged = mergedInto(u"merged.saranda"_s);
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, ErrorCode::Damaged);
    QVERIFY(!QFile::exists(m_folder->file(u"merged.saranda"_s)));
}

/// Somebody puts other bytes in and lets the record name them: the log remembers what was released.
void TestReleaseBytes::aRecordOfAnotherHashIsFound()
{
    const QByteArray hash = m_hash.toLatin1();
    m_session.reset();
    QCOMPARE(tamper(m_folder->path(),
                    "UPDATE releases SET files = replace(files, '" + hash + "', '"
                        + QByteArray(64, 'a') + "')"),
             QString());
    const QString problems = verified();
    QVERIFY2(problems.contains(u"R-1"_s), qPrintable(problems));
}

QTEST_MAIN(TestReleaseBytes)
#include "tst_releasebytes.moc"
