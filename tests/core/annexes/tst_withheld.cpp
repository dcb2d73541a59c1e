// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/custodysheet.h"
#include "core/assessment/assessmentjson.h"
#include "core/drafting/draftdocument.h"
#include "core/exchange/tablecsv.h"
#include "core/linkchart/chartfigure.h"
#include "core/report/disclosure.h"
#include "core/timeline/timelinepaper.h"
#include "core/timeline/timelinetable.h"
#include "tests/core/annexes/withheldtwin.h"

#include <QGuiApplication>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

namespace {

/// What a paper is made of: a case, what its files hold, a draft, and who reads.
struct Desk {
    CaseRecords records;
    QString marking;
    Draft draft;

    AssessOptions question() const
    {
        AssessOptions how;
        how.whatIf.marking = marking;
        return how;
    }
};

/// A case and its double, which differ only in what a reader at the marking may not see.
struct Twins {
    Desk one;
    Desk other;
};

using Papers = QMap<QString, QByteArray>;

void withTwist(Desk &desk, quint32 seed, bool isTwisted)
{
    RandomMarker marker(desk.records, seed, isTwisted);
    marker.run();
    desk.marking = marker.cleared;
    if (isTwisted)
        WithheldChanger(desk.records, desk.marking, seed).run();
}

/// Sentences that do not leave: above the marking, held back, with a remark of the office.
void addWithheldSentences(Draft &draft, const CaseRecords &records, const QString &words)
{
    for (DraftSection &section : draft.sections) {
        DraftSentence hidden;
        hidden.text = words;
        hidden.marking = records.info.markings.last();
        hidden.citations = {{records.exhibits.inKeyOrder().front()->id, words, {}}};
        section.sentences.prepend(hidden);
        DraftSentence kept;
        kept.text = words + u" kept back"_s;
        kept.disclosure = Disclosure::Withhold;
        kept.disclosureReason = words;
        section.sentences.append(kept);
        for (DraftSentence &sentence : section.sentences)
            sentence.comments.append(DraftComment{words, words, {}, false, {}});
    }
    draft.note = words;
}

/// PDFs that Qt finishes say when they were written.
QByteArray undated(QByteArray pdf)
{
    const qsizetype at = pdf.indexOf("/CreationDate (");
    if (at >= 0)
        pdf.replace(at, pdf.indexOf(')', at) - at, "/CreationDate (");
    return pdf;
}

void addRendered(Papers &papers, const QString &name, const MemoDocument &document)
{
    static const std::pair<QString, MemoFormat> formats[] = {{u"pdf"_s, MemoFormat::Pdf},
                                                             {u"html"_s, MemoFormat::Html},
                                                             {u"odt"_s, MemoFormat::Odt},
                                                             {u"docx"_s, MemoFormat::Docx}};
    for (const auto &[ending, format] : formats)
        papers.insert(name + u'.' + ending, rendered(format, document).value_or(QByteArray()));
}

/// A refusal is for the author; that there is one must not depend on what readers do not see.
template <typename Made>
bool isMade(Papers &papers, const QString &name, const Result<Made> &made)
{
    if (!made)
        papers.insert(name, "refused");
    return made.has_value();
}

void addMemo(Papers &papers, const Desk &desk, const Assessment &assessment,
             const QString &language)
{
    MemoOptions options = fixedOptions(language);
    options.marking = desk.marking;
    const auto memo = makeMemo(desk.records, assessment, shippedDoctrine(), options);
    if (isMade(papers, u"memo"_s, memo))
        addRendered(papers, u"memo"_s, *memo);
}

void addDraft(Papers &papers, const Desk &desk, bool wordDown)
{
    DraftPrintOptions how;
    how.marking = desk.marking;
    how.wordDown = wordDown;
    how.madeOn = fixedOptions().madeOn;
    const QString name = wordDown ? u"draft worded down"_s : u"draft"_s;
    const auto paper = documentOf(desk.records, desk.draft, shippedDoctrine(), how);
    if (!isMade(papers, name, paper))
        return;
    addRendered(papers, name, paper->document);
    papers.insert(name + u".sentences"_s, paper->sentences.join(u'\n').toUtf8());
    for (const PrintedPart &part : paper->parts)
        papers[name + u".parts"_s] +=
            (part.caption + part.lines.join(u'\n') + part.drawing).toUtf8();
}

void addStatement(Papers &papers, const Desk &desk, const Assessment &assessment,
                  const QString &language)
{
    DraftOptions options;
    options.kind = u"statement"_s;
    options.language = language;
    options.marking = desk.marking;
    Desk with = desk;
    const auto made = draftOf(desk.records, assessment, shippedDoctrine(), options);
    if (!isMade(papers, u"statement"_s, made))
        return;
    with.draft = *made;
    Papers own;
    addDraft(own, with, false);
    for (auto paper = own.cbegin(); paper != own.cend(); ++paper)
        papers.insert(u"statement: "_s + paper.key(), paper.value());
}

void addCustody(Papers &papers, const Desk &desk, const QString &language)
{
    CustodyOptions options;
    options.language = language;
    options.marking = desk.marking;
    options.madeOn = fixedOptions().madeOn;
    const auto sheet = custodySheet(desk.records, options);
    if (isMade(papers, u"custody"_s, sheet))
        addRendered(papers, u"custody"_s, *sheet);
}

void addTimeline(Papers &papers, const Desk &desk, const CaseRecords &open,
                 const Assessment &assessment)
{
    const Timeline timeline = timelineOf(open, assessment, shippedDoctrine());
    PictureOptions picture;
    picture.marking = desk.marking;
    picture.subtitle = timelineSubtitle(timeline, {});
    picture.font = QGuiApplication::font();
    for (const auto format : {PictureFormat::Pdf, PictureFormat::Svg, PictureFormat::Png}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = writeTimelinePicture(buffer, format, timeline, picture);
        if (isMade(papers, u"timeline"_s, done))
            papers.insert(u"timeline %1"_s.arg(int(format)), undated(buffer.data()));
    }
    for (const auto format : {TimelineTableFormat::Csv, TimelineTableFormat::JsonLines}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = writeTimelineTable(buffer, format, timeline);
        if (isMade(papers, u"timeline table"_s, done))
            papers.insert(u"timeline table %1"_s.arg(int(format)), buffer.data());
    }
}

void addChart(Papers &papers, const Desk &desk, const CaseRecords &open,
              const Assessment &assessment)
{
    ChartFigure figure;
    if (const Chart *chart = mainChart(open))
        showAs(figure, open, *chart);
    figure.paper.marking = desk.marking;
    figure.paper.font = QGuiApplication::font();
    const auto picture = chartPictureOf(open, assessment, shippedDoctrine(), figure);
    if (!isMade(papers, u"chart"_s, picture))
        return;
    figure.paper.subtitle = chartSubtitle(open, shippedDoctrine(), figure, picture->graph);
    for (const auto format : {PictureFormat::Pdf, PictureFormat::Svg, PictureFormat::Png}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = writeChartPicture(buffer, format, *picture, figure.paper);
        if (isMade(papers, u"chart"_s, done))
            papers.insert(u"chart %1"_s.arg(int(format)), undated(buffer.data()));
    }
}

/// The bytes of a file follow from its hash, so that files of other hashes hold something else.
void addBundle(Papers &papers, const Desk &desk, const QString &language)
{
    const ContentReader reader = [](const StoredFile &file, QIODevice &to) -> Result<> {
        to.write("Text of " + file.sha256.toUtf8());
        return {};
    };
    AnnexOptions options = annexOptions(AnnexProfile::Icj);
    options.language = language;
    options.marking = desk.marking;
    const auto bundle = bundleOf(desk.records, reader, options);
    if (isMade(papers, u"annexes"_s, bundle))
        papers.insert(u"annexes.pdf"_s, bundle->pdf);
}

void addExports(Papers &papers, const CaseRecords &open, const Assessment &assessment)
{
    papers.insert(u"json"_s, writeCaseJson(open));
    papers.insert(u"exhibits.csv"_s, writeCsv(open, CsvTable::Exhibits));
    papers.insert(u"facts.csv"_s, writeCsv(open, CsvTable::Facts));
    papers.insert(u"assessment.json"_s, writeAssessmentJson(assessment, open, shippedDoctrine()));
}

} // namespace

/// The worst that can happen to this program: that a paper for some readers tells what they must
/// not know. Whatever is withheld may be there or not, be this or that: no byte of any paper may
/// follow it.
class TestWithheld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noPaperFollowsWhatIsWithheld_data();
    void noPaperFollowsWhatIsWithheld();
    void aStatementFollowsNoWithheldWord_data();
    void aStatementFollowsNoWithheldWord();
    void theDoublesDiffer();

private:
    Twins twins(quint32 seed) const;
    static bool areEqual(const Papers &one, const Papers &other);

    CaseRecords m_sample;
};

void TestWithheld::initTestCase()
{
    Result<CaseRecords> sample = sampleCase();
    VERIFY_RESULT(sample);
    m_sample = *sample;
}

Twins TestWithheld::twins(quint32 seed) const
{
    Twins made{{m_sample, {}, {}}, {m_sample, {}, {}}};
    withTwist(made.one, seed, false);
    withTwist(made.other, seed, true);
    return made;
}

bool TestWithheld::areEqual(const Papers &one, const Papers &other)
{
    bool isEqual = one.keys() == other.keys();
    for (auto paper = one.cbegin(); paper != one.cend(); ++paper) {
        if (paper.value() == other.value(paper.key()))
            continue;
        isEqual = false;
        qWarning("%s differs", qPrintable(paper.key()));
        leaveForReading(u"one-"_s + paper.key(), paper.value());
        leaveForReading(u"other-"_s + paper.key(), other.value(paper.key()));
    }
    return isEqual;
}

void TestWithheld::noPaperFollowsWhatIsWithheld_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestWithheld::noPaperFollowsWhatIsWithheld()
{
    QFETCH(quint32, seed);
    const Twins both = twins(seed);
    const QString language = seed % 2 ? u"en"_s : u"fr"_s;
    const auto papersOf = [&](const Desk &desk) {
        Papers papers;
        const auto marked = assess(desk.records, shippedDoctrine(), desk.question());
        const CaseRecords open = disclosedAt(desk.records, desk.marking);
        const auto assessment = assess(open, shippedDoctrine());
        if (!marked || !assessment)
            return papers;
        addMemo(papers, desk, *marked, language);
        addCustody(papers, desk, language);
        addTimeline(papers, desk, open, *assessment);
        addChart(papers, desk, open, *assessment);
        addBundle(papers, desk, language);
        addExports(papers, open, *assessment);
        return papers;
    };
    const Papers one = papersOf(both.one);
    QVERIFY(one.value(u"memo.pdf"_s).size() > 20'000
            && one.value(u"annexes.pdf"_s).size() > 20'000);
    QVERIFY(areEqual(one, papersOf(both.other)));
}

void TestWithheld::aStatementFollowsNoWithheldWord_data()
{
    noPaperFollowsWhatIsWithheld_data();
}

/// A State that knows of secret evidence to the contrary does not say in public what only the
/// public evidence would bear (see tst_draftdisclosure): here the double has other words, names,
/// numbers, hashes and sentences, but weighs the same.
void TestWithheld::aStatementFollowsNoWithheldWord()
{
    QFETCH(quint32, seed);
    Twins both{{m_sample, {}, {}}, {m_sample, {}, {}}};
    for (const auto &[desk, isTwisted] :
         {std::pair(&both.one, false), std::pair(&both.other, true)}) {
        RandomMarker marker(desk->records, seed, isTwisted);
        marker.run();
        desk->marking = marker.cleared;
    }
    const auto marked = assess(both.one.records, shippedDoctrine(), both.one.question());
    VERIFY_RESULT(marked);
    DraftOptions options;
    options.kind = seed % 2 ? u"statement"_s : u"memo"_s;
    options.marking = both.one.marking;
    const auto draft = draftOf(both.one.records, *marked, shippedDoctrine(), options);
    VERIFY_RESULT(draft);
    for (const auto &[desk, words] :
         {std::pair(&both.one, u"Hush"_s), std::pair(&both.other, u"Hush, and hush again"_s)}) {
        desk->draft = *draft;
        addWithheldSentences(desk->draft, desk->records, words);
    }
    const auto papersOf = [&](const Desk &desk) {
        Papers papers;
        const auto assessment = assess(desk.records, shippedDoctrine(), desk.question());
        if (!assessment)
            return papers;
        addStatement(papers, desk, *assessment, u"en"_s);
        addDraft(papers, desk, false);
        addDraft(papers, desk, true);
        return papers;
    };
    const Papers one = papersOf(both.one);
    QVERIFY2(one.size() > 10, qPrintable(one.keys().join(u", "_s)));
    QVERIFY(areEqual(one, papersOf(both.other)));
}

/// Or else the tests above compare a case with itself.
void TestWithheld::theDoublesDiffer()
{
    const Twins both = twins(1);
    QVERIFY(both.one.records.facts.size() != both.other.records.facts.size());
    const QByteArray one = writeCaseJson(both.one.records);
    const QByteArray other = writeCaseJson(both.other.records);
    QVERIFY(other.contains("eyes-only") && !one.contains("eyes-only"));
    MemoOptions options = fixedOptions();
    QVERIFY(memoBytes(both.one.records, options, MemoFormat::Html).value_or(QByteArray())
            != memoBytes(both.other.records, options, MemoFormat::Html).value_or(QByteArray()));
}

QTEST_MAIN(TestWithheld)
#include "tst_withheld.moc"
