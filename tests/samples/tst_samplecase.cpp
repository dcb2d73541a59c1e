// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/samples.h"

#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/exchange/casejson.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace saranda;
using namespace saranda::literals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pathOf(const StoredFile &file)
{
    return QFileInfo(sampleCasePath()).dir().filePath(file.path);
}

/// Pages of the article a text names: "M 1025-1026" yields 1025 and 1026.
QList<int> pagesIn(const QString &text)
{
    static const QRegularExpression page(u"\\b10[0-9]{2}\\b"_s);
    QList<int> pages;
    for (auto it = page.globalMatch(text); it.hasNext();)
        pages.append(it.next().captured().toInt());
    return pages;
}

/// The text of a page as a reader sees it, where the machine has a tool for it.
QString pdfText(const QByteArray &pdf)
{
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty())
        return {};
    QProcess process;
    process.start(tool, {u"-"_s, u"-"_s});
    process.write(pdf);
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestSampleCase : public QObject
{
    Q_OBJECT

private:
    CaseRecords m_records;
    Doctrine m_doctrine;
    Assessment m_assessment;
    QStringList m_warnings;

    const ClaimResult &claim(const QString &key) const
    {
        return *m_assessment.claim(m_records.claims.findKey(key)->id);
    }
    int elementLevel(const QString &key, const QString &element) const
    {
        for (const ElementResult &result : claim(key).elements) {
            if (result.element == element)
                return result.level;
        }
        return -1;
    }
    int basisLevel(const QString &key, const QString &basis) const
    {
        for (const BasisResult &result : claim(key).bases) {
            if (result.basis == basis)
                return result.level;
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Doctrine> doctrine = builtInDoctrine();
        QVERIFY2(doctrine, qPrintable(doctrine ? QString() : doctrine.error().detail));
        m_doctrine = *doctrine;
        const Result<ImportedCase> imported =
            readCaseJson(contentOf(sampleCasePath()), sampleCasePath(), m_doctrine);
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().detail));
        m_records = imported->records;
        m_warnings = imported->warnings;
        const Result<Assessment> assessment = assess(m_records, m_doctrine);
        QVERIFY2(assessment, qPrintable(assessment ? QString() : assessment.error().message));
        m_assessment = *assessment;
    }

    void itImportsWithoutAWarning() { QCOMPARE(m_warnings, QStringList()); }

    void whatItExportsIsWhatItImports()
    {
        const QByteArray written = writeCaseJson(m_records);
        const Result<ImportedCase> again = readCaseJson(written, u"again.json"_s, m_doctrine);
        QVERIFY(again);
        QCOMPARE(writeCaseJson(again->records), written);
    }

    void everyFileIsThereAndHasItsHash()
    {
        QVERIFY(m_records.exhibits.size() >= 20);
        for (const Exhibit &exhibit : m_records.exhibits.rows()) {
            QVERIFY2(exhibit.file, qPrintable(exhibit.key));
            const QByteArray content = contentOf(pathOf(*exhibit.file));
            QVERIFY2(!content.isEmpty(), qPrintable(exhibit.key));
            const QByteArray hash =
                QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
            QCOMPARE(exhibit.file->sha256, QString::fromLatin1(hash));
            QCOMPARE(qsizetype(exhibit.file->size.value_or(-1)), content.size());
        }
    }

    void noFileIsLeftWithoutAnExhibit()
    {
        QStringList named;
        for (const Exhibit &exhibit : m_records.exhibits.rows())
            named.append(QFileInfo(exhibit.file->path).fileName());
        named.sort();
        const QFileInfo document(sampleCasePath());
        const QDir folder(document.dir().filePath(document.completeBaseName()));
        QCOMPARE(named, folder.entryList(QDir::Files, QDir::Name));
    }

    void everyFileSaysThatItIsASummary()
    {
        const QString phrase = u"Summary written for this sample from Mikanagi 2021, p. "_s;
        for (const Exhibit &exhibit : m_records.exhibits.rows()) {
            const QByteArray content = contentOf(pathOf(*exhibit.file));
            if (exhibit.file->mediaType == u"application/pdf"_s) {
                // The document information says it in UTF-16, the page itself in glyphs.
                const QByteArray utf16 = QStringEncoder(QStringEncoder::Utf16BE)(phrase);
                QVERIFY2(content.contains(utf16.toHex()), qPrintable(exhibit.key));
                const QString text = pdfText(content);
                QVERIFY2(text.isEmpty() || text.startsWith(phrase), qPrintable(text.left(80)));
            } else {
                QVERIFY2(content.startsWith(phrase.toUtf8()), qPrintable(exhibit.key));
                QVERIFY2(content.contains("not an original"), qPrintable(exhibit.key));
            }
        }
    }

    void noAddressIsInvented()
    {
        static const QRegularExpression address(
            u"[0-9]{1,3}(\\.[0-9]{1,3}){3}|[\\w.]+@[\\w.]+|https?://"_s);
        QStringList paths{sampleCasePath()};
        for (const Exhibit &exhibit : m_records.exhibits.rows()) {
            if (exhibit.file->mediaType != u"application/pdf"_s)
                paths.append(pathOf(*exhibit.file));
        }
        for (const QString &path : paths) {
            const auto match = address.match(QString::fromUtf8(contentOf(path)));
            QVERIFY2(!match.hasMatch(), qPrintable(path + u": "_s + match.captured()));
        }
    }

    void everyExhibitIsCitedWithAPinpoint()
    {
        QSet<Exhibit::Id> cited;
        for (const Fact &fact : m_records.facts.rows()) {
            QVERIFY2(!fact.citations.isEmpty(), qPrintable(fact.key));
            for (const Citation &citation : fact.citations) {
                cited.insert(citation.exhibit);
                QVERIFY2(!citation.pinpoint.isEmpty(), qPrintable(fact.key));
                for (int page : pagesIn(citation.pinpoint))
                    QVERIFY2((page >= 1024 && page <= 1036) || page == 1020, qPrintable(fact.key));
            }
        }
        for (const Exhibit &exhibit : m_records.exhibits.rows())
            QVERIFY2(cited.contains(exhibit.id), qPrintable(exhibit.key));
    }

    void everyGradeHasAReason()
    {
        for (const Source &source : m_records.sources.rows())
            QVERIFY2(source.reliability && !source.reliabilityReason.isEmpty(),
                     qPrintable(source.key));
        for (const Exhibit &exhibit : m_records.exhibits.rows())
            QVERIFY2(exhibit.credibility && !exhibit.gradeReason.isEmpty(),
                     qPrintable(exhibit.key));
    }

    void itSaysThatNoCourtHasRuled()
    {
        QVERIFY(m_records.info.note.contains(u"No court has ruled"_s));
    }

    void noNoticeIsInventedAndItsAbsenceIsATask()
    {
        for (const Communication &communication : m_records.communications.rows())
            QVERIFY2(communication.kind == u"statement"_s || communication.kind == u"letter"_s,
                     qPrintable(communication.key));
        QCOMPARE(m_records.communications.findKey(u"N-1"_s)->kind, u"letter"_s);
        const Task *task = m_records.tasks.findKey(u"T-1"_s);
        QVERIFY(task && task->element == u"dd.knowledge"_s && task->state == TaskState::Open);
    }

    void nothingIsEstablished()
    {
        QCOMPARE(m_assessment.claims.size(), std::size_t(6));
        for (const ClaimResult &result : m_assessment.claims) {
            QCOMPARE(result.required, 3);
            QVERIFY(!result.established);
        }
    }

    void theTechnicalSeriesGoesFar_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("infrastructure");
        QTest::addColumn<int>("perpetrator");
        QTest::newRow("Sony, through the data box") << u"C-1"_s << 3 << 3;
        QTest::newRow("Bangladesh Bank, through the data box") << u"C-2"_s << 3 << 3;
        QTest::newRow("WannaCry, through similar programs") << u"C-3"_s << 3 << 2;
    }
    void theTechnicalSeriesGoesFar()
    {
        QFETCH(QString, key);
        QTEST(elementLevel(key, u"attr.infrastructure"_s), "infrastructure");
        QTEST(elementLevel(key, u"attr.perpetrator"_s), "perpetrator");
    }

    void theLinkOfInstructionsIsWeak_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"C-1", "C-2", "C-3"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void theLinkOfInstructionsIsWeak()
    {
        QFETCH(QString, key);
        QCOMPARE(basisLevel(key, u"art4"_s), 0);
        for (const QString &basis :
             {u"art8-instructions"_s, u"art8-direction"_s, u"art8-control"_s})
            QCOMPARE(basisLevel(key, basis), 1);
        QCOMPARE(claim(key).level, 1);
        for (const ElementResult &result : claim(key).elements) {
            if (result.element == u"art8.instructions"_s) {
                QVERIFY(result.contested);
                QCOMPARE(result.conclusive, 2); // without the alternatives it would go further
                QCOMPARE(result.blocking, Blocking::AlternativeNotExcluded);
            }
        }
    }

    void dueDiligenceIsArguableWhereAttributionIsNot_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("level");
        QTest::newRow("Sony: no critical infrastructure, harm not reported") << u"C-4"_s << 1;
        QTest::newRow("Bangladesh Bank") << u"C-5"_s << 2;
        QTest::newRow("WannaCry") << u"C-6"_s << 2;
    }
    void dueDiligenceIsArguableWhereAttributionIsNot()
    {
        QFETCH(QString, key);
        QTEST(claim(key).level, "level");
        QCOMPARE(elementLevel(key, u"dd.capacity"_s), 2);
        QCOMPARE(elementLevel(key, u"dd.knowledge"_s), 2);
        QCOMPARE(claim(key).ruleStatus, u"contested"_s);
        const std::vector<ElementResult> &elements = claim(key).elements;
        QVERIFY(std::any_of(elements.begin(), elements.end(), [](const ElementResult &element) {
            return element.blocking != Blocking::None; // what is missing can be named
        }));
    }

    void theArticleDoesNotCorroborateTheAffidavit()
    {
        const QString origin =
            m_assessment.exhibit(m_records.exhibits.findKey(u"E-1"_s)->id)->origin;
        for (const QString &key : {u"E-2"_s, u"E-13"_s, u"E-15"_s, u"E-24"_s})
            QCOMPARE(m_assessment.exhibit(m_records.exhibits.findKey(key)->id)->origin, origin);
    }

    void thePublicPartStandsByItself()
    {
        AssessOptions options;
        options.whatIf.marking = u"public"_s;
        const Result<Assessment> open = assess(m_records, m_doctrine, options);
        QVERIFY(open);
        for (std::size_t i = 0; i < open->claims.size(); ++i)
            QCOMPARE(open->claims[i].established, false);
        bool hasRestricted = false;
        for (const Exhibit &exhibit : m_records.exhibits.rows())
            hasRestricted = hasRestricted || exhibit.marking == u"restricted"_s;
        QVERIFY(hasRestricted);
    }
};

QTEST_GUILESS_MAIN(TestSampleCase)
#include "tst_samplecase.moc"
