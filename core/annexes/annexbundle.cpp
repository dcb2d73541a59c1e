// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/annexbundle.h"

#include "core/annexes/annexpaper.h"
#include "core/annexes/bundleassembly.h"
#include "core/annexes/bundleoutput.h"
#include "core/annexes/foreignpages.h"
#include "core/base/literals.h"
#include "core/reading/printlauncher.h"
#include "core/report/memo.h"
#include "core/report/memopdf.h"
#include "core/report/printedtext.h"
#include "core/storage/digest.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QThread>

#include <algorithm>
#include <future>
#include <memory>
#include <optional>

namespace saranda {

using namespace literals;

namespace {

struct AnnexBundleText {
    Q_DECLARE_TR_FUNCTIONS(saranda::AnnexBundle)
};

struct BundleCancelled { };

/// One bundle from the choice of its exhibits to the last byte.
class BundleMaker
{
public:
    BundleMaker(const AnnexSource &source, const AnnexOptions &options, const AnnexTexts &texts,
                const AnnexPaper *paper, const AnnexProgress &progress)
        : m_source(source)
        , m_options(options)
        , m_texts(texts)
        , m_paper(paper)
        , m_progress(progress)
        , m_records(recordsForReader(source.records, options.marking))
        , m_choice(chooseAnnexes(source.records, options))
    { }

    Result<AnnexReport> make(QIODevice &to);

private:
    void step(int done);
    int total() const { return int(m_choice.annexes.size()) * 2 + 20; }
    Result<MemoDocument> memoDocument() const;
    Result<> beginReleased();
    Result<> awaitReleased();
    void prepareAnnexes();
    void describeEntries(const BundlePages &pages);
    std::vector<MemoDocument> frontDocuments() const;
    BundlePages settledPages(int memoPages);
    Result<std::vector<QByteArray>> slipsOf(const PreparedAnnex &annex) const;
    QByteArray identity(const QByteArray &memo) const;
    Result<> assemble(const QByteArray &memo, const BundlePages &pages, QIODevice &to);
    QString lettersMissing() const;
    AnnexReport report(const BundlePages &pages);

    const AnnexSource &m_source;
    const AnnexOptions &m_options;
    const AnnexTexts &m_texts;
    const AnnexPaper *m_paper; ///< in the place of the memorandum, or nullptr
    const AnnexProgress &m_progress;
    const CaseRecords m_records; ///< as the reader of the bundle may see them
    const AnnexChoice m_choice;
    std::vector<PreparedAnnex> m_annexes;
    MemoDocument m_memo;
    PdfPages m_released; ///< the paper, where it was released: the case may be a stranger's
    BundleFront m_front;
    std::future<QString> m_letters;
    std::future<void> m_clearing;
};

void BundleMaker::step(int done)
{
    if (m_progress && !m_progress(done, total()))
        throw BundleCancelled();
}

Result<MemoDocument> BundleMaker::memoDocument() const
{
    if (m_paper)
        return m_paper->document;
    MemoOptions options;
    options.language = m_options.language;
    options.marking = m_options.marking;
    if (m_options.claim)
        options.claims = {*m_options.claim};
    options.madeOn = m_options.madeOn;
    options.author = m_options.author;
    options.ownTemplate = m_options.ownTemplate;
    options.leavesTheOffice = m_options.profile != AnnexProfile::None;
    return makeMemo(m_records, m_source.assessment, m_source.doctrine, options);
}

/// Its PDF is taken apart like any that comes out of a case file.
Result<> BundleMaker::beginReleased()
{
    if (!m_paper || !m_paper->isReleased())
        return {};
    const auto content = [this](QIODevice &to) -> Result<> {
        if (to.write(m_paper->pdf) != m_paper->pdf.size())
            return failure(ErrorCode::Storage, to.errorString());
        return {};
    };
    Result<std::unique_ptr<SharedBytes>> bytes = SharedBytes::take(content, m_paper->pdf.size());
    if (!bytes)
        return failure(bytes.error());
    PrintReadingOptions options;
    options.withNavigation = true;
    m_released = foreignPages(std::move(*bytes), options);
    return {};
}

Result<> BundleMaker::awaitReleased()
{
    await(m_released, [this] { return !m_progress || m_progress(0, total()); });
    if (m_released.problem == Unprintable::No)
        return {};
    return failure(
        ErrorCode::BadInput,
        AnnexBundleText::tr("The PDF of the release cannot be put before the annexes. %1")
            .arg(wording(m_released.problem)));
}

void BundleMaker::prepareAnnexes()
{
    constexpr std::size_t fewest = 5; // for less the program is as soon started for each
    std::optional<PrintLauncher> launcher;
    if (m_choice.annexes.size() >= fewest)
        launcher.emplace(printingProgram());
    const auto ahead = std::size_t(std::max(QThread::idealThreadCount(), 2));
    std::size_t awaited = 0;
    const auto awaitNext = [this, &awaited] {
        const int done = int(awaited);
        await(m_annexes[awaited++],
              [this, done] { return !m_progress || m_progress(done, total()); });
    };
    for (const ChosenAnnex &annex : m_choice.annexes) {
        step(int(awaited));
        m_annexes.push_back(begunAnnex(annex, m_source.content, m_texts.text(u"text.note"_s),
                                       launcher ? &*launcher : nullptr));
        if (m_annexes.size() - awaited > ahead)
            awaitNext();
    }
    while (awaited < m_annexes.size())
        awaitNext();
}

void BundleMaker::describeEntries(const BundlePages &pages)
{
    m_front.entries.clear();
    m_front.annexPages = 0;
    for (std::size_t i = 0; i < m_annexes.size(); ++i) {
        const PreparedAnnex &annex = m_annexes[i];
        IndexEntry entry;
        entry.annex = &annex.annex;
        entry.anchor = u"annex-"_s + QString::number(i + 1);
        entry.firstLabel = pages.labels[std::size_t(pages.annexStarts[i])];
        entry.pages = annex.pageCount();
        for (const PreparedFile &file : annex.files) {
            if (file.needsSlip())
                entry.problems.push_back(file.pages.problem);
            const auto &remarks = file.pages.remarks;
            entry.isRepaired = entry.isRepaired
                || std::find(remarks.begin(), remarks.end(), PrintRemark::Repaired)
                    != remarks.end();
            entry.isTextOnly = entry.isTextOnly
                || std::find(remarks.begin(), remarks.end(), PrintRemark::TextOnly)
                    != remarks.end();
        }
        m_front.annexPages += entry.pages;
        m_front.entries.push_back(std::move(entry));
    }
    m_front.pages = pages.count();
    m_front.memoPages = pages.memo;
    m_front.memoLabel = pages.labels[std::size_t(pages.front)];
}

std::vector<MemoDocument> BundleMaker::frontDocuments() const
{
    return {indexPaper(m_front, m_options, m_texts), certifiedList(m_front, m_options, m_texts)};
}

/// The lists tell page numbers that depend on how many pages the lists take: they are laid out
/// until the two agree.
BundlePages BundleMaker::settledPages(int memoPages)
{
    int front = 3;
    for (int attempt = 0; attempt < 6; ++attempt) {
        const BundlePages pages = numberedPages(front, memoPages, m_annexes, m_options.profile);
        describeEntries(pages);
        int needed = 1; // the cover
        for (const MemoDocument &document : frontDocuments())
            needed += pageCountOf(document);
        if (needed == front)
            return pages;
        front = std::max(front, needed); // never back, so that it ends
    }
    return numberedPages(front, memoPages, m_annexes, m_options.profile);
}

Result<std::vector<QByteArray>> BundleMaker::slipsOf(const PreparedAnnex &annex) const
{
    std::vector<QByteArray> slips;
    for (const PreparedFile &file : annex.files) {
        if (!file.needsSlip())
            continue;
        const StoredFile *stored = file.file ? &*file.file : nullptr;
        Result<QByteArray> pdf =
            pdfOf(slipSheet(annex.annex, stored, file.pages.problem, m_front, m_options, m_texts));
        if (!pdf)
            return failure(pdf.error());
        slips.push_back(std::move(*pdf));
    }
    return slips;
}

/// Sixteen bytes that stand for all the bundle is made from.
QByteArray BundleMaker::identity(const QByteArray &memo) const
{
    Sha256 digest;
    const auto add = [&digest](const QString &text) {
        digest.add(text.toUtf8());
        digest.add(QByteArrayView("\n"));
    };
    digest.add(m_paper && m_paper->isReleased() ? m_paper->pdf : memo);
    for (const QString &text :
         {wordOf(m_options.profile), m_texts.language(), m_source.doctrine.version, m_front.title,
          m_front.reference, m_front.marking, m_front.claimant, m_front.ofRespondents,
          m_front.claims, m_options.author, m_options.madeOn.toUTC().toString(Qt::ISODateWithMs)})
        add(text);
    for (const MemoDocument &document : frontDocuments())
        add(printedText(document));
    for (const PreparedAnnex &annex : m_annexes)
        for (const PreparedFile &file : annex.files) {
            add(file.file ? file.file->sha256 : QString());
            add(wordOf(file.pages.problem));
        }
    return QByteArray::fromHex(digest.hex().left(32).toLatin1());
}

Result<> BundleMaker::assemble(const QByteArray &memo, const BundlePages &pages, QIODevice &to)
{
    std::future<Result<FrontPages>> drawing = std::async(std::launch::async, [this] {
        return drawnFront(frontDocuments(), m_memo, m_front, m_options, m_texts);
    });
    auto assembly = std::make_unique<BundleAssembly>(memo, m_released.foreign.get(), pages, m_front,
                                                     m_options, m_texts);
    if (const Result<> drawn = assembly->drawStamps(m_annexes); !drawn)
        return drawn;
    for (std::size_t i = 0; i < m_annexes.size(); ++i) {
        step(int(m_annexes.size() + i));
        const Result<std::vector<QByteArray>> slips = slipsOf(m_annexes[i]);
        if (!slips)
            return failure(slips.error());
        assembly->addAnnex(m_annexes[i], *slips);
    }
    const Result<FrontPages> front = drawing.get();
    if (!front)
        return failure(front.error());
    assembly->finish(*front, m_annexes);
    m_letters = std::async(std::launch::async, [this] { return lettersMissing(); });
    writeBundle(assembly->pdf(), to, identity(memo),
                [this](int percent) { step(int(m_annexes.size()) * 2 + percent / 5); });
    // It takes a while to clear so many objects away: that is done beside the rest.
    m_clearing = std::async(std::launch::async, [gone = std::move(assembly)] { Q_UNUSED(gone) });
    return {};
}

/// Of all the bundle prints, those no installed font has.
QString BundleMaker::lettersMissing() const
{
    QString printed = printedText(m_memo);
    for (const MemoDocument &document : frontDocuments())
        printed += printedText(document);
    return lettersWithoutFont(printed);
}

AnnexReport BundleMaker::report(const BundlePages &pages)
{
    AnnexReport report;
    report.pages = pages.count();
    report.annexPages = m_front.annexPages;
    report.pageLimit = annexPageLimit(m_options.profile);
    report.withheld = m_choice.withheld;
    report.lettersWithoutFont = m_letters.get();
    if (m_paper)
        report.omitted = m_paper->omitted;
    for (std::size_t i = 0; i < m_annexes.size(); ++i) {
        PrintedAnnex annex = m_annexes[i].report();
        annex.firstPage = pages.annexStarts[i] + 1;
        annex.firstLabel = pages.labels[std::size_t(pages.annexStarts[i])];
        report.annexes.push_back(std::move(annex));
    }
    return report;
}

Result<AnnexReport> BundleMaker::make(QIODevice &to)
{
    Result<BundleFront> front =
        bundleFrontOf(m_records, m_paper ? m_paper->kind : QString(), m_options, m_texts);
    if (!front)
        return failure(front.error());
    m_front = std::move(*front);
    Result<MemoDocument> document = memoDocument();
    if (!document)
        return failure(document.error());
    m_memo = std::move(*document);
    // The memorandum is drawn while the exhibits are opened.
    std::future<Result<QByteArray>> drawing =
        std::async(std::launch::async, [this]() -> Result<QByteArray> {
            return m_paper && m_paper->isReleased() ? QByteArray() : pdfOf(m_memo);
        });
    if (const Result<> begun = beginReleased(); !begun)
        return failure(begun.error());
    prepareAnnexes();
    const Result<QByteArray> memo = drawing.get();
    if (!memo)
        return failure(memo.error());
    if (const Result<> read = awaitReleased(); !read)
        return failure(read.error());
    const int memoPages = m_released.foreign ? m_released.count() : pageCountOf(*memo);
    const BundlePages pages = settledPages(memoPages);
    if (const Result<> assembled = assemble(*memo, pages, to); !assembled)
        return failure(assembled.error());
    return report(pages);
}

Error errorOf(const ReadingEnded &end)
{
    if (end.isCancelled)
        return {ErrorCode::Cancelled, AnnexBundleText::tr("Stopped.")};
    if (end.why)
        return *end.why;
    return {ErrorCode::NotFound,
            AnnexBundleText::tr("The PDF exhibits cannot be read: the program saranda-printer is "
                                "not installed beside Saranda.")};
}

Result<> checkedOptions(const CaseRecords &records, const AnnexOptions &options)
{
    if (options.marking && !records.info.markings.contains(*options.marking))
        return failure(ErrorCode::Usage,
                       AnnexBundleText::tr("The case has no marking “%1”.").arg(*options.marking),
                       records.info.markings.join(u", "_s));
    return {};
}

} // namespace

Result<AnnexReport> writeAnnexBundle(QIODevice &to, const AnnexSource &source,
                                     const AnnexOptions &options, const AnnexProgress &progress)
{
    if (const Result<> fine = checkedOptions(source.records, options); !fine)
        return failure(fine.error());
    if (const Result<> fine = checkFonts(); !fine)
        return failure(fine.error());
    const Result<AnnexTexts> texts = AnnexTexts::load(options.language);
    if (!texts)
        return failure(texts.error());
    AnnexOptions chosen = options;
    std::optional<AnnexPaper> paper;
    if (!options.paper.isEmpty()) {
        Result<AnnexPaper> named = annexPaper(source, options);
        if (!named)
            return failure(named.error());
        paper = std::move(*named);
        if (!chosen.exhibits)
            chosen.exhibits = paper->cited;
    }
    try {
        return BundleMaker(source, chosen, *texts, paper ? &*paper : nullptr, progress).make(to);
    } catch (const BundleCancelled &) {
        return failure(ErrorCode::Cancelled, AnnexBundleText::tr("Stopped."));
    } catch (const DeviceRefused &refused) {
        return failure(ErrorCode::Storage,
                       AnnexBundleText::tr("The bundle cannot be written: %1.").arg(refused.why));
    } catch (const ReadingEnded &end) {
        return failure(errorOf(end));
    } catch (const std::exception &problem) {
        return failure(ErrorCode::Storage,
                       AnnexBundleText::tr("The bundle cannot be put together."),
                       QString::fromUtf8(problem.what()));
    }
}

PrintedAnnex countAnnexPages(const CaseRecords &records, Exhibit::Id exhibit,
                             const AnnexOptions &options, const ContentReader &content,
                             const std::function<bool()> &goesOn)
{
    AnnexOptions only = options;
    only.exhibits = QSet<Exhibit::Id>{exhibit};
    only.late.intersect({exhibit});
    const AnnexChoice choice = chooseAnnexes(records, only);
    const Result<AnnexTexts> texts = AnnexTexts::load(options.language);
    if (choice.annexes.empty() || !texts)
        return {};
    try {
        PreparedAnnex annex =
            begunAnnex(choice.annexes.front(), content, texts->text(u"text.note"_s));
        await(annex, goesOn);
        return annex.report();
    } catch (const ReadingEnded &) {
        return {};
    }
}

} // namespace saranda
