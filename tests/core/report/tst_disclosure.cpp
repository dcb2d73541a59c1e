// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/origin.h"
#include "core/report/disclosure.h"
#include "tests/core/report/memocase.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

class TestDisclosure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFactStaysWithoutTheExhibitThatIsWithheld();
    void anArgumentThatLosesAPremiseGoesWhole();
    void aWithheldSourceKeepsItsExhibitsTogetherWithoutItsName();
    void theGradeOfAWithheldSourceStaysWithTheExhibit();
    void aClaimOnAWithheldOperationGoes();
    void aMarkingOutsideTheSchemeDisclosesTheLeast();
    void unknownFieldsAreDropped();
    void nothingIsLostAtTheHighestMarking();
    void noFormatHoldsAWithheldString_data();
    void noFormatHoldsAWithheldString();
    void figuresOfThosePapersShowWhatMayBeSeen();

private:
    qsizetype m_figureWords = 0;
};

void TestDisclosure::aFactStaysWithoutTheExhibitThatIsWithheld()
{
    SmallCase small;
    small.exhibit.marking = u"secret"_s;
    small.put();
    const CaseRecords open = disclosedAt(small.records, u"public"_s);
    QCOMPARE(open.exhibits.size(), 0);
    QCOMPARE(open.facts.size(), 1);
    QVERIFY(open.facts.rows().front().citations.isEmpty());
    QCOMPARE(open.info.markings, QStringList{u"public"_s});
}

void TestDisclosure::anArgumentThatLosesAPremiseGoesWhole()
{
    SmallCase small;
    Fact weak = small.fact;
    weak.id = Fact::Id::make();
    weak.key = u"F-2"_s;
    weak.marking = u"restricted"_s;
    small.records.facts.put(weak);
    small.claim.elements.front().arguments.front().premises.append(weak.id);
    small.put();
    const CaseRecords open = disclosedAt(small.records, u"public"_s);
    QVERIFY(open.claims.rows().front().elements.front().arguments.isEmpty());
    const CaseRecords closer = disclosedAt(small.records, u"restricted"_s);
    QCOMPARE(closer.claims.rows().front().elements.front().arguments.size(), 1);
}

void TestDisclosure::aWithheldSourceKeepsItsExhibitsTogetherWithoutItsName()
{
    SmallCase small;
    small.source.marking = u"secret"_s;
    Exhibit second = small.exhibit;
    second.id = Exhibit::Id::make();
    second.key = u"E-2"_s;
    small.records.exhibits.put(second);
    small.put();
    const CaseRecords open = disclosedAt(small.records, u"public"_s);
    const Exhibit *first = open.exhibits.findKey(u"E-1"_s);
    QVERIFY(first && !first->source);
    const QString origin = originOf(open, *first);
    QCOMPARE(origin, originOf(open, *open.exhibits.findKey(u"E-2"_s)));
    QVERIFY(origin != small.source.key && origin != small.source.name);
}

void TestDisclosure::theGradeOfAWithheldSourceStaysWithTheExhibit()
{
    SmallCase small;
    small.source.marking = u"secret"_s;
    small.put();
    MemoOptions options = fixedOptions();
    options.marking = u"public"_s;
    const CaseRecords open = disclosedAt(small.records, u"public"_s);
    QCOMPARE(open.exhibits.rows().front().reliability, std::optional(Reliability::A));
    const Result<Assessment> recomputed = assess(open, shippedDoctrine(), {});
    const Result<Assessment> limited = assessedFor(small.records, options);
    VERIFY_RESULT(recomputed);
    VERIFY_RESULT(limited);
    QCOMPARE(recomputed->facts.front().level, limited->facts.front().level);
}

void TestDisclosure::aClaimOnAWithheldOperationGoes()
{
    SmallCase small;
    small.incident.marking = u"secret"_s;
    Task task;
    task.id = Task::Id::make();
    task.key = u"T-1"_s;
    task.claim = small.claim.id;
    small.records.tasks.put(task);
    small.put();
    const CaseRecords open = disclosedAt(small.records, u"public"_s);
    QCOMPARE(open.claims.size(), 0);
    QCOMPARE(open.tasks.size(), 0);
    QVERIFY(open.facts.rows().front().incidents.isEmpty());
}

void TestDisclosure::aMarkingOutsideTheSchemeDisclosesTheLeast()
{
    SmallCase small;
    small.exhibit.marking = u"restricted"_s;
    small.fact.marking = u"no such word"_s;
    small.put();
    const CaseRecords open = disclosedAt(small.records, u"publik"_s);
    QCOMPARE(open.exhibits.size(), 0);
    QCOMPARE(open.facts.size(), 0);
    QCOMPARE(disclosedAt(small.records, u"secret"_s).facts.size(), 0);
}

void TestDisclosure::unknownFieldsAreDropped()
{
    SmallCase small;
    small.fact.extra.insert(u"seeAlso"_s, u"E-99"_s);
    small.fact.citations.front().extra.insert(u"seeAlso"_s, u"E-99"_s);
    small.records.info.extra.insert(u"x"_s, 1);
    small.put();
    const CaseRecords open = disclosedAt(small.records, u"public"_s);
    QVERIFY(open.info.extra.isEmpty());
    QVERIFY(open.facts.rows().front().extra.isEmpty());
    QVERIFY(open.facts.rows().front().citations.front().extra.isEmpty());
}

void TestDisclosure::nothingIsLostAtTheHighestMarking()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    const CaseRecords all = disclosedAt(*records, records->info.markings.last());
    CaseRecords::tables(*records, [&](QStringView name, const auto &table) {
        using Record = std::remove_cvref_t<decltype(table.rows().front())>;
        QVERIFY2(all.table<Record>().size() == table.size(), qPrintable(name.toString()));
    });
    MemoOptions options = fixedOptions();
    const Result<MemoDocument> full = documentOf(*records, options);
    options.marking = records->info.markings.last();
    const Result<MemoDocument> marked = documentOf(*records, options);
    VERIFY_RESULT(full);
    VERIFY_RESULT(marked);
    QVERIFY(full->blocks.size() <= marked->blocks.size());
}

namespace {

/// Gives every text of a case a word of its own, and every record and part a random marking, and
/// keeps which words a reader at the cleared marking must not see.
class RandomMarker
{
public:
    RandomMarker(CaseRecords &records, quint32 seed)
        : m_records(records)
        , m_random(seed)
    { }

    QStringList withheld; ///< at `cleared`
    QStringList disclosed; ///< the others; not all of them are printed
    QString cleared;

    void run()
    {
        cleared = m_records.info.markings.at(m_random.bounded(2));
        markAll<State>();
        markAll<Source>();
        markAll<Incident>();
        markAll<Actor>();
        markAll<Infrastructure>();
        markAll<Exhibit>();
        markAll<Fact>();
        markAll<Claim>();
        markAll<Communication>();
        markAll<Task>();
    }

private:
    QString word() { return u"qz%1xj"_s.arg(++m_word, 5, 10, QChar(u'0')); }
    QString marking() { return m_records.info.markings.at(m_random.bounded(3)); }
    bool isSeen(const QString &marking) const
    {
        return isVisibleAt(m_records.info, marking, cleared);
    }
    /// Adds a word to a text; it must not be seen where the record or the part may not.
    void sign(QString &text, bool seen)
    {
        const QString mark = word();
        text.prepend(mark + u' '); // in front: figures cut long texts
        (seen ? disclosed : withheld).append(mark);
    }

    template <typename Record>
    void markAll()
    {
        std::vector<Record> rows(m_records.table<Record>().rows().begin(),
                                 m_records.table<Record>().rows().end());
        for (Record &record : rows) {
            record.marking = marking();
            mark(record, isSeen(record.marking));
            m_records.table<Record>().put(record);
        }
    }

    void mark(State &state, bool seen) { sign(state.name, seen); }
    void mark(Source &source, bool seen)
    {
        sign(source.name, seen);
        sign(source.note, seen);
    }
    void mark(Incident &incident, bool seen)
    {
        sign(incident.title, seen);
        sign(incident.description, seen);
        sign(incident.target, seen);
        for (Harm &harm : incident.harm)
            sign(harm.description, seen);
    }
    void mark(Actor &actor, bool seen)
    {
        sign(actor.name, seen);
        QString alias = u"alias"_s;
        sign(alias, seen);
        actor.aliases.append(alias);
    }
    void mark(Infrastructure &item, bool seen) { sign(item.value, seen); }
    void mark(Exhibit &exhibit, bool seen)
    {
        sign(exhibit.title, seen);
        sign(exhibit.note, seen);
        sign(exhibit.gradeReason, seen);
        if (m_random.bounded(3) == 0)
            sign(exhibit.origin, seen);
        if (exhibit.file) {
            exhibit.file->sha256 = QString::number(m_random.generate64(), 16).repeated(4).left(64);
            if (!seen)
                withheld.append(exhibit.file->sha256);
            sign(exhibit.file->name, seen);
        }
    }
    /// Whether a reader sees what a relation names.
    bool isSeen(const EntityRef &ref) const
    {
        if (const Actor *actor = m_records.actors.find(Actor::Id{ref.uuid}))
            return isSeen(actor->marking);
        if (const auto *item = m_records.infrastructure.find(Infrastructure::Id{ref.uuid}))
            return isSeen(item->marking);
        if (const Incident *incident = m_records.incidents.find(Incident::Id{ref.uuid}))
            return isSeen(incident->marking);
        const State *state = m_records.states.findKey(ref.stateCode);
        return !state || isSeen(state->marking);
    }
    void mark(Fact &fact, bool seen)
    {
        sign(fact.statement, seen);
        if (fact.relation)
            sign(fact.relation->predicate,
                 seen && isSeen(fact.relation->subject) && isSeen(fact.relation->object));
        sign(fact.place, seen);
        for (Citation &citation : fact.citations) {
            citation.marking = marking();
            const Exhibit *exhibit = m_records.exhibits.find(citation.exhibit);
            sign(citation.pinpoint, seen && isSeen(citation.marking) && isSeen(exhibit->marking));
            sign(citation.quote, seen && isSeen(citation.marking));
        }
    }
    void mark(Claim &claim, bool seen)
    {
        const bool shown = seen && isSeen(m_records.incidents.find(claim.incident)->marking);
        sign(claim.standardReason, shown);
        for (ElementSheet &sheet : claim.elements) {
            sign(sheet.note, shown);
            for (Argument &argument : sheet.arguments) {
                argument.marking = marking();
                sign(argument.note, shown && isSeen(argument.marking));
            }
            for (Indicator &indicator : sheet.indicators) {
                indicator.marking = marking();
                sign(indicator.note, shown && isSeen(indicator.marking));
            }
            for (Alternative &alternative : sheet.alternatives) {
                alternative.marking = marking();
                sign(alternative.title, shown && isSeen(alternative.marking));
                sign(alternative.note, shown && isSeen(alternative.marking));
            }
            sheet.finding = Finding();
            sheet.finding->level = m_random.bounded(6);
            sheet.finding->marking = marking();
            const bool isFindingSeen = shown && isSeen(sheet.finding->marking);
            sign(sheet.finding->reason, isFindingSeen);
            sign(sheet.finding->by, isFindingSeen);
            sign(sheet.finding->strongestAgainst, isFindingSeen);
        }
    }
    void mark(Communication &communication, bool seen)
    {
        sign(communication.summary, seen);
        sign(communication.channel, seen);
    }
    void mark(Task &task, bool seen)
    {
        const Claim *claim = task.claim ? m_records.claims.find(*task.claim) : nullptr;
        sign(task.title, seen && (!claim || isSeen(claim->marking)));
    }

    CaseRecords &m_records;
    QRandomGenerator m_random;
    int m_word = 0;
};

/// Everything in a PDF that can be read: each stream unpacked, each string decoded, and the text
/// the pages show.
QByteArray unpackedPdf(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("memo", bytes.constData(), std::size_t(bytes.size()));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setQDFMode(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    QByteArray all(reinterpret_cast<const char *>(buffer->getBuffer()),
                   qsizetype(buffer->getSize()));
    for (QPDFObjectHandle object : pdf.getAllObjects())
        if (object.isDictionary())
            for (auto &[key, value] : object.getDictAsMap())
                if (value.isString())
                    all += '\n' + QByteArray::fromStdString(value.getUTF8Value());
    return all;
}

/// A web page with its figures, which it holds as base64.
QByteArray unpackedHtml(QByteArray bytes)
{
    static const QRegularExpression figure(u"data:image/svg\\+xml;base64,([^\"]*)"_s);
    const QString html = QString::fromUtf8(bytes);
    for (auto found = figure.globalMatch(html); found.hasNext();)
        bytes += '\n' + QByteArray::fromBase64(found.next().captured(1).toLatin1());
    return bytes;
}

QByteArray unpackedZip(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    QByteArray all;
    if (!zip.open(QuaZip::mdUnzip))
        return all;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::ReadOnly))
            all += zip.getCurrentFileName().toUtf8() + '\n' + file.readAll() + '\n';
    }
    return all;
}

} // namespace

void TestDisclosure::noFormatHoldsAWithheldString_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// The drawings of a paper, which every format embeds.
static QByteArray figuresOf(const MemoDocument &document)
{
    QByteArray all;
    for (const Block &block : document.blocks)
        if (const auto *figure = std::get_if<Figure>(&block))
            all += figure->svg;
    return all;
}

/// Or else the test above has looked at papers without figures.
void TestDisclosure::figuresOfThosePapersShowWhatMayBeSeen()
{
    QVERIFY2(m_figureWords > 5, qPrintable(QString::number(m_figureWords)));
}

void TestDisclosure::noFormatHoldsAWithheldString()
{
    QFETCH(quint32, seed);
    Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    RandomMarker marker(*records, seed);
    marker.run();
    QVERIFY(marker.withheld.size() > 50);
    MemoOptions options = fixedOptions(seed % 2 ? u"en"_s : u"fr"_s);
    options.marking = marker.cleared;
    const Result<MemoDocument> document = documentOf(*records, options);
    VERIFY_RESULT(document);
    const QByteArray figures = figuresOf(*document);
    const QByteArray model = textOf(*document).toUtf8() + figures;
    const auto hasNone = [&](const QByteArray &bytes, const char *what) {
        for (const QString &word : marker.withheld)
            if (bytes.contains(word.toUtf8())) {
                qWarning("%s holds %s", what, qPrintable(word));
                return false;
            }
        return bytes.size() > 2000;
    };
    QVERIFY(hasNone(model, "the document"));
    const auto bytesOf = [&](MemoFormat format) {
        return memoBytes(*records, options, format).value_or(QByteArray());
    };
    const QByteArray html = unpackedHtml(bytesOf(MemoFormat::Html));
    QVERIFY(hasNone(html, "HTML"));
    QVERIFY(hasNone(unpackedZip(bytesOf(MemoFormat::Odt)), "ODT"));
    QVERIFY(hasNone(unpackedZip(bytesOf(MemoFormat::Docx)), "DOCX"));
    const QByteArray pdf = bytesOf(MemoFormat::Pdf);
    QVERIFY(hasNone(unpackedPdf(pdf), "PDF"));
    const QByteArray shown = toolOutput(u"pdftotext"_s, {u"FILE"_s, u"-"_s}, pdf).toUtf8();
    QVERIFY(shown.isEmpty() || hasNone(shown, "the text of the PDF"));
    qsizetype printed = 0; // what may be seen is there: the test looks in the right place
    for (const QString &word : marker.disclosed)
        printed += model.contains(word.toUtf8());
    QVERIFY2(printed > 30, qPrintable(QString::number(printed)));
    m_figureWords += std::count_if(
        marker.disclosed.begin(), marker.disclosed.end(),
        [&](const QString &disclosedWord) { return figures.contains(disclosedWord.toUtf8()); });
}

QTEST_MAIN(TestDisclosure)
#include "tst_disclosure.moc"
