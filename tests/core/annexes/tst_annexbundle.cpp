// SPDX-License-Identifier: GPL-3.0-or-later
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageLabelDocumentHelper.hh>

#include "core/annexes/annextexts.h"
#include "tests/core/annexes/annexcase.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

/// The bundle of memo and exhibits, read with tools that others made.
class TestAnnexBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageHasItsNumber();
    void everyRowOfTheListsLeadsToItsAnnex();
    void everyOutlineEntryLeadsToItsAnnex();
    void thePagesOfAnnexesCarryTheirKey();
    void anotherReaderFindsNoFault();
    void lateExhibitsStandAtTheEnd();
    void lateExhibitsAreInsertedWhereNoCourtSaysOtherwise();
    void theCourtsLimitIsCounted();
    void onlyTheExhibitsAskedForAreIn();
    void theMemoKeepsItsLinksAndItsOutline();
    void theSameCaseGivesTheSameBytes();
    void anotherExhibitGivesAnotherIdentity();
    void everythingIsFrenchInFrench();
    void everyTextIsThereInBothLanguages();
    void stoppingEndsIt();
    void aDeviceThatRefusesEndsIt();
    void theSampleIsLeftForReading();

private:
    AnnexCase m_case;
    MadeBundle m_bundle;
};

static void openPdf(QPDF &pdf, const QByteArray &bytes)
{
    pdf.processMemoryFile("bundle", bytes.constData(), std::size_t(bytes.size()));
}

static int pageOfTarget(const std::vector<QPDFObjectHandle> &pages, QPDFObjectHandle destination)
{
    if (!destination.isArray() || destination.getArrayNItems() < 1)
        return -1;
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (pages[i].getObjGen() == destination.getArrayItem(0).getObjGen())
            return int(i);
    return -1;
}

static QStringList labelsOf(QPDF &pdf)
{
    QPDFPageLabelDocumentHelper helper(pdf);
    QStringList labels;
    for (std::size_t i = 0; i < pdf.getAllPages().size(); ++i) {
        QPDFObjectHandle label = helper.getLabelForPage(static_cast<long long>(i));
        const QString prefix = label.hasKey("/P")
            ? QString::fromStdString(label.getKey("/P").getUTF8Value())
            : QString();
        labels.append(label.hasKey("/S")
                          ? prefix + QString::number(label.getKey("/St").getIntValue())
                          : prefix);
    }
    return labels;
}

void TestAnnexBundle::initTestCase()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    m_case.addPdf(u"Report of the laboratory"_s, pdfOfObjects(plainPdf("the report")));
    m_case.addPdf(u"Log of the relay"_s, longPdf(3));
    m_case.add(u"Note to the file"_s,
               m_case.stored(u"note.txt"_s,
                             QByteArray("First line\n\tindented: été, 日本, Москва\n"),
                             u"text/plain"_s));
    const Result<MadeBundle> made = bundleOf(m_case, annexOptions(AnnexProfile::Icj));
    VERIFY_RESULT(made);
    m_bundle = *made;
    leaveForReading(u"annexes-small.pdf"_s, m_bundle.pdf);
}

void TestAnnexBundle::everyPageHasItsNumber()
{
    const QStringList pages = pageTexts(m_bundle.pdf);
    QCOMPARE(pages.size(), qsizetype(m_bundle.report.pages));
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY2(pages[i].contains(u"Bundle page %1\n"_s.arg(i + 1)), qPrintable(pages[i]));
    QPDF pdf;
    openPdf(pdf, m_bundle.pdf);
    const QStringList labels = labelsOf(pdf);
    for (qsizetype i = 0; i < labels.size(); ++i)
        QCOMPARE(labels[i], QString::number(i + 1));
}

void TestAnnexBundle::everyRowOfTheListsLeadsToItsAnnex()
{
    QPDF pdf;
    openPdf(pdf, m_bundle.pdf);
    const auto pages = pdf.getAllPages();
    QHash<int, int> leadsTo;
    for (std::size_t i = 0; i < 3; ++i) // cover, index, certified list
        for (QPDFObjectHandle link : QPDFObjectHandle(pages[i]).getKey("/Annots").aitems()) {
            QVERIFY(!link.hasKey("/A"));
            const int target = pageOfTarget(pages, link.getKey("/Dest"));
            QVERIFY(target > 0);
            ++leadsTo[target + 1];
        }
    for (const PrintedAnnex &annex : m_bundle.report.annexes)
        QCOMPARE(leadsTo.value(annex.firstPage), 2); // index and certified list
    const QStringList texts = pageTexts(m_bundle.pdf);
    QVERIFY(texts[1].contains(u"Log of the relay"_s));
    QVERIFY(texts[1].contains(u"17 May 2020"_s));
    const QString page = QString::number(m_bundle.report.annexes[1].firstPage);
    const QRegularExpression row(u"E-2\\s+Log of the relay\\s+17 May 2020\\s+"_s + page + u"\\b"_s);
    QVERIFY2(texts[1].contains(row), qPrintable(texts[1]));
}

void TestAnnexBundle::everyOutlineEntryLeadsToItsAnnex()
{
    QPDF pdf;
    openPdf(pdf, m_bundle.pdf);
    const auto pages = pdf.getAllPages();
    QPDFOutlineDocumentHelper outline(pdf);
    auto top = outline.getTopLevelOutlines();
    QCOMPARE(top.size(), std::size_t(5)); // cover, index, list, memorandum, annexes
    QVERIFY(top[3].getKids().size() > 3);
    auto annexes = top[4].getKids();
    QCOMPARE(annexes.size(), m_bundle.report.annexes.size());
    for (std::size_t i = 0; i < annexes.size(); ++i) {
        const PrintedAnnex &annex = m_bundle.report.annexes[i];
        QCOMPARE(pageOfTarget(pages, annexes[i].getDest()) + 1, annex.firstPage);
        const QString title = QString::fromStdString(annexes[i].getTitle());
        QVERIFY2(title.startsWith(annex.key) && title.contains(annex.firstLabel),
                 qPrintable(title));
    }
}

void TestAnnexBundle::thePagesOfAnnexesCarryTheirKey()
{
    const QStringList texts = pageTexts(m_bundle.pdf);
    for (const PrintedAnnex &annex : m_bundle.report.annexes)
        for (int i = 0; i < annex.pages; ++i) {
            const QString stamp = u"Annex %1 *%2/%3"_s.arg(annex.key, QString::number(i + 1),
                                                           QString::number(annex.pages));
            const QString &page = texts[annex.firstPage - 1 + i];
            QVERIFY2(page.contains(QRegularExpression(stamp)), qPrintable(page));
        }
    const QString relay = texts[m_bundle.report.annexes[1].firstPage + 1];
    QVERIFY2(relay.contains(u"inner page 3"_s), qPrintable(relay));
    const QString note = texts[m_bundle.report.annexes[2].firstPage - 1];
    QVERIFY2(note.contains(u"        indented: été, 日本, Москва"_s), qPrintable(note));
}

void TestAnnexBundle::anotherReaderFindsNoFault()
{
    REQUIRE_TOOL(u"qpdf"_s);
    const QString said = toolOutput(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, m_bundle.pdf);
    QVERIFY2(said.contains(u"No syntax or stream encoding errors"_s), qPrintable(said));
    const QString info = toolOutput(u"pdfinfo"_s, {u"FILE"_s}, m_bundle.pdf);
    QVERIFY2(info.contains(u"Annexes to the memorandum: A small case"_s), qPrintable(info));
    QVERIFY(info.contains(u"JavaScript:      no"_s));
    const QString fonts = toolOutput(u"pdffonts"_s, {u"-l"_s, u"3"_s, u"FILE"_s}, m_bundle.pdf);
    QVERIFY(fonts.contains(u"NotoSans"_s));
    for (const QString &line : fonts.split(u'\n', Qt::SkipEmptyParts).mid(2)) // all embedded
        QVERIFY2(line.contains(u"Identity-H       yes"_s), qPrintable(line));
}

void TestAnnexBundle::lateExhibitsStandAtTheEnd()
{
    AnnexOptions options = annexOptions(AnnexProfile::Uk);
    options.late = {m_case.ids[0]};
    const Result<MadeBundle> made = bundleOf(m_case, options);
    VERIFY_RESULT(made);
    QCOMPARE(made->report.annexes.back().key, u"E-1"_s);
    QVERIFY(made->report.annexes.back().late);
    QCOMPARE(made->report.annexes.back().firstLabel, QString::number(made->report.pages));
    QPDF pdf;
    openPdf(pdf, made->pdf);
    QPDFOutlineDocumentHelper outline(pdf);
    auto top = outline.getTopLevelOutlines();
    QCOMPARE(top.back().getTitle(), std::string("Added later"));
    QCOMPARE(pageOfTarget(pdf.getAllPages(), top.back().getDest()) + 1, made->report.pages);
    // The courts of England ask for 100 %.
    QCOMPARE(pdf.getRoot().getKey("/OpenAction").getArrayItem(4).getIntValue(), 1LL);
}

void TestAnnexBundle::lateExhibitsAreInsertedWhereNoCourtSaysOtherwise()
{
    const Result<MadeBundle> before = bundleOf(m_case, annexOptions());
    VERIFY_RESULT(before);
    AnnexOptions options = annexOptions();
    options.late = {m_case.ids[1]};
    const Result<MadeBundle> made = bundleOf(m_case, options);
    VERIFY_RESULT(made);
    const QString last = made->report.annexes[0].firstLabel; // of one page
    QCOMPARE(made->report.annexes[1].firstLabel, last + u'A');
    QCOMPARE(made->report.annexes[2].firstLabel, QString::number(last.toInt() + 1));
    QPDF pdf;
    openPdf(pdf, made->pdf);
    const QStringList labels = labelsOf(pdf);
    const int at = made->report.annexes[1].firstPage - 1;
    QCOMPARE(labels.mid(at - 1, 5),
             QStringList(
                 {last, last + u'A', last + u'B', last + u'C', QString::number(last.toInt() + 1)}));
    const QStringList texts = pageTexts(made->pdf);
    QVERIFY2(texts[at + 1].contains(u"Bundle page "_s + last + u"B\n"_s),
             qPrintable(texts[at + 1]));
}

void TestAnnexBundle::theCourtsLimitIsCounted()
{
    AnnexCase large;
    large.addPdf(u"Long"_s, longPdf(750));
    const Result<MadeBundle> full = bundleOf(large, annexOptions(AnnexProfile::Icj));
    VERIFY_RESULT(full);
    QCOMPARE(full->report.annexPages, 750);
    QVERIFY(!full->report.exceedsLimit());
    large.addPdf(u"One more"_s, pdfOfObjects(plainPdf("more")));
    const Result<MadeBundle> over = bundleOf(large, annexOptions(AnnexProfile::Icj));
    VERIFY_RESULT(over);
    QVERIFY(over->report.exceedsLimit());
    QVERIFY(!bundleOf(large, annexOptions(AnnexProfile::Uk))->report.exceedsLimit());
    const PrintedAnnex counted = countAnnexPages(large.records, large.ids[0],
                                                 annexOptions(AnnexProfile::Icj), large.reader());
    QCOMPARE(counted.pages, 750);
}

void TestAnnexBundle::onlyTheExhibitsAskedForAreIn()
{
    AnnexOptions options = annexOptions();
    options.exhibits = QSet<Exhibit::Id>{m_case.ids[2]};
    const Result<MadeBundle> made = bundleOf(m_case, options);
    VERIFY_RESULT(made);
    QCOMPARE(made->report.annexes.size(), std::size_t(1));
    QCOMPARE(made->report.annexes[0].key, u"E-3"_s);
    options.exhibits.reset();
    options.claim = m_case.claim.id;
    const Result<MadeBundle> claimed = bundleOf(m_case, options);
    VERIFY_RESULT(claimed);
    QCOMPARE(claimed->report.annexes.size(), std::size_t(3)); // its fact cites all
}

void TestAnnexBundle::theMemoKeepsItsLinksAndItsOutline()
{
    const Result<QByteArray> memo = memoBytes(m_case.records, fixedOptions());
    VERIFY_RESULT(memo);
    QPDF alone;
    openPdf(alone, *memo);
    QPDF pdf;
    openPdf(pdf, m_bundle.pdf);
    const auto pages = pdf.getAllPages();
    int links = 0;
    int toAnnexes = 0;
    const auto own = alone.getAllPages();
    for (std::size_t i = 0; i < own.size(); ++i) {
        std::vector<int> expected;
        for (QPDFObjectHandle link : QPDFObjectHandle(own[i]).getKey("/Annots").aitems())
            expected.push_back(pageOfTarget(own, link.getKey("/Dest")) + 3);
        std::vector<int> found;
        for (QPDFObjectHandle link : QPDFObjectHandle(pages[i + 3]).getKey("/Annots").aitems())
            found.push_back(pageOfTarget(pages, link.getKey("/Dest")));
        QCOMPARE(found.size(), expected.size());
        for (std::size_t k = 0; k < found.size(); ++k)
            (found[k] == expected[k] ? links : toAnnexes) += 1;
    }
    QVERIFY(links > 5);
    // The list of exhibits leads to the exhibits themselves.
    QCOMPARE(toAnnexes, int(m_bundle.report.annexes.size()));
}

void TestAnnexBundle::theSameCaseGivesTheSameBytes()
{
    const Result<MadeBundle> again = bundleOf(m_case, annexOptions(AnnexProfile::Icj));
    VERIFY_RESULT(again);
    QCOMPARE(again->pdf, m_bundle.pdf);
}

/// Both parts of the /ID, as they stand in the file.
static QStringList identityOf(const QByteArray &pdf)
{
    static const QRegularExpression parts(u"/ID \\[<([0-9a-f]{32})><([0-9a-f]{32})>\\]"_s);
    const QRegularExpressionMatch found = parts.match(QString::fromLatin1(pdf));
    return {found.captured(1), found.captured(2)};
}

void TestAnnexBundle::anotherExhibitGivesAnotherIdentity()
{
    const QStringList identity = identityOf(m_bundle.pdf);
    QCOMPARE(identity[0].size(), 32);
    QCOMPARE(identity[1], identity[0]);
    AnnexCase changed;
    changed.addPdf(u"Letter"_s, pdfOfObjects(plainPdf("one")));
    AnnexCase other;
    other.addPdf(u"Letter"_s, pdfOfObjects(plainPdf("two")));
    const Result<MadeBundle> first = bundleOf(changed, annexOptions());
    const Result<MadeBundle> second = bundleOf(other, annexOptions());
    VERIFY_RESULT(first);
    VERIFY_RESULT(second);
    QVERIFY(identityOf(first->pdf) != identityOf(second->pdf));
    QVERIFY(identityOf(first->pdf) != identity);
}

void TestAnnexBundle::everythingIsFrenchInFrench()
{
    AnnexOptions options = annexOptions(AnnexProfile::Icj);
    options.language = u"fr"_s;
    AnnexCase bilingual = m_case;
    State named;
    named.id = State::Id::make();
    named.key = bilingual.records.claims.inKeyOrder().front()->state;
    named.name = u"Borduria"_s;
    named.names = {{u"fr"_s, u"la Bordurie"_s, {}}};
    if (const State *known = bilingual.records.states.findKey(named.key))
        named.id = known->id;
    bilingual.records.states.put(named);
    const Result<MadeBundle> made = bundleOf(bilingual, options);
    VERIFY_RESULT(made);
    leaveForReading(u"annexes-small-fr.pdf"_s, made->pdf);
    const QStringList texts = pageTexts(made->pdf);
    QVERIFY2(texts[0].contains(u"ANNEXES AU MÉMORANDUM"_s), qPrintable(texts[0]));
    QVERIFY2(texts[0].contains(u"la Bordurie"_s), qPrintable(texts[0]));
    QVERIFY2(texts[1].contains(u"17 mai 2020"_s), qPrintable(texts[1]));
    QVERIFY2(texts[2].contains(u"copies conformes"_s), qPrintable(texts[2]));
    QVERIFY(texts.last().contains(u"Annexe E-3"_s));
    QVERIFY(texts.last().contains(u"Page du dossier %1\n"_s.arg(texts.size())));
}

void TestAnnexBundle::everyTextIsThereInBothLanguages()
{
    const Result<AnnexTexts> english = AnnexTexts::load(u"en"_s);
    const Result<AnnexTexts> french = AnnexTexts::load(u"fr_CH"_s);
    VERIFY_RESULT(english);
    VERIFY_RESULT(french);
    QVERIFY(english->keys().size() > 40);
    static const QRegularExpression place(u"%[0-9]"_s);
    for (const QString &key : english->keys()) {
        QVERIFY2(!english->text(key).isEmpty() && !french->text(key).isEmpty(), qPrintable(key));
        QCOMPARE(english->text(key).count(place), french->text(key).count(place));
    }
    QVERIFY(!AnnexTexts::load(u"de"_s));
}

void TestAnnexBundle::stoppingEndsIt()
{
    for (const int after : {0, 2, 4, 12}) {
        int calls = 0;
        const Result<MadeBundle> made = bundleOf(m_case, annexOptions(), [&](int done, int total) {
            return done <= total && calls++ < after;
        });
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QCOMPARE(calls, after + 1);
    }
}

namespace {

/// A disk with room for so many bytes.
class SmallDisk : public QIODevice
{
public:
    explicit SmallDisk(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

void TestAnnexBundle::aDeviceThatRefusesEndsIt()
{
    const Result<Assessment> assessment = assess(m_case.records, shippedDoctrine());
    VERIFY_RESULT(assessment);
    for (const qint64 room : {qint64(0), qint64(5000), qint64(m_bundle.pdf.size() - 1)}) {
        SmallDisk disk(room);
        const Result<AnnexReport> made = writeAnnexBundle(
            disk, {m_case.records, *assessment, shippedDoctrine(), m_case.reader()},
            annexOptions(AnnexProfile::Icj));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Storage);
        QVERIFY2(made.error().message.contains(u"No space left"_s),
                 qPrintable(made.error().message));
    }
}

void TestAnnexBundle::theSampleIsLeftForReading()
{
    const Result<CaseRecords> sample = sampleCase();
    VERIFY_RESULT(sample);
    const QDir folder = QFileInfo(sampleCasePath()).dir();
    const ContentReader reader = [&folder](const StoredFile &stored, QIODevice &to) -> Result<> {
        QFile file(folder.filePath(stored.path));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotFound, file.errorString());
        to.write(file.readAll());
        return {};
    };
    AnnexOptions options = annexOptions(AnnexProfile::Icj);
    options.late = {sample->exhibits.findKey(u"E-9"_s)->id};
    const Result<MadeBundle> made = bundleOf(*sample, reader, options);
    VERIFY_RESULT(made);
    leaveForReading(u"annexes-sample.pdf"_s, made->pdf);
    for (const PrintedAnnex &annex : made->report.annexes)
        QVERIFY2(annex.problem == Unprintable::No, qPrintable(annex.key));
    QVERIFY(made->report.annexes.size() > 15);
}

QTEST_MAIN(TestAnnexBundle)
#include "tst_annexbundle.moc"
