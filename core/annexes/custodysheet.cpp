// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/custodysheet.h"

#include "core/annexes/annexchoice.h"
#include "core/annexes/annextexts.h"
#include "core/base/literals.h"
#include "core/domain/highestmarking.h"
#include "core/report/memosheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct CustodySheetText {
    Q_DECLARE_TR_FUNCTIONS(saranda::CustodySheet)
};

/// Writes one custody sheet block by block.
class CustodyWriter
{
public:
    CustodyWriter(const CaseRecords &records, const CustodyOptions &options,
                  const AnnexTexts &texts)
        : m_records(records)
        , m_options(options)
        , m_texts(texts)
    {
        for (const Exhibit *exhibit : records.exhibits.inKeyOrder())
            if (!options.exhibit || exhibit->id == *options.exhibit)
                m_exhibits.push_back(exhibit);
    }

    MemoDocument write();

private:
    QString say(const QString &key) const { return m_texts.text(key); }
    QString anchorOf(std::size_t place) const { return u"exhibit-%1"_s.arg(place + 1); }
    QString when(const CustodyEntry &entry) const;
    QString action(const CustodyEntry &entry) const
    {
        return say(u"custody.action."_s + wordOf(entry.action));
    }
    void writeHead();
    void writeList();
    void writeExhibit(const Exhibit &exhibit, const QString &anchor);
    void writeFile(SheetTable &sheet, const Exhibit &exhibit) const;
    void writeVersions(const Exhibit &exhibit);
    void writeChain(const Exhibit &exhibit);
    void writeSignatures();
    void note(const QString &text)
    {
        m_document.blocks.emplace_back(Paragraph{Inline(text), ParagraphRole::Body});
    }
    void heading(int level, const QString &text, const QString &anchor);

    const CaseRecords &m_records;
    const CustodyOptions &m_options;
    const AnnexTexts &m_texts;
    std::vector<const Exhibit *> m_exhibits;
    MemoDocument m_document;
};

MemoDocument CustodyWriter::write()
{
    writeHead();
    if (!m_options.exhibit)
        writeList();
    for (std::size_t i = 0; i < m_exhibits.size(); ++i)
        writeExhibit(*m_exhibits[i], anchorOf(i));
    return std::move(m_document);
}

void CustodyWriter::writeHead()
{
    const CaseInfo &info = m_records.info;
    m_document.language = m_texts.language();
    m_document.title = say(u"custody.title"_s);
    m_document.subject = printable(info.title);
    m_document.author = m_options.author;
    m_document.marking = printable(m_options.marking.value_or(highestMarking(m_records)));
    m_document.runningFoot = printable(info.title);
    m_document.pageOf = say(u"paper.pageOf"_s);
    m_document.madeOn = m_options.madeOn;
    m_document.blocks.emplace_back(
        TitleBlock{m_document.title, printable(info.title),
                   m_options.exhibit && !m_exhibits.empty()
                       ? m_texts.text(u"name.none"_s, {printable(m_exhibits.front()->key)})
                       : m_texts.count(u"exhibits"_s, qint64(m_exhibits.size()))});
    SheetTable sheet;
    sheet.row(say(u"label.reference"_s), Inline(printable(info.reference)));
    sheet.row(say(u"label.madeOn"_s), Inline(m_texts.day(m_options.madeOn)));
    sheet.row(say(u"label.madeBy"_s), Inline(printable(m_options.author)));
    sheet.row(say(u"label.marking"_s), Inline(m_document.marking));
    m_document.blocks.emplace_back(std::move(sheet.table));
}

void CustodyWriter::heading(int level, const QString &text, const QString &anchor)
{
    Heading heading;
    heading.level = level;
    heading.text = Inline(text);
    heading.anchor = anchor;
    m_document.blocks.emplace_back(std::move(heading));
}

/// All exhibits with the last that is known of each.
void CustodyWriter::writeList()
{
    Table table;
    table.widths = {12, 44, 12, 32};
    for (const QString &key :
         {u"column.number"_s, u"column.document"_s, u"custody.entries"_s, u"custody.last"_s})
        table.header.push_back(Inline(say(key)));
    for (std::size_t i = 0; i < m_exhibits.size(); ++i) {
        const Exhibit &exhibit = *m_exhibits[i];
        Cell last;
        if (exhibit.custody.isEmpty()) {
            last.add(Inline(say(u"custody.none"_s)).quiet());
        } else {
            const CustodyEntry &entry = exhibit.custody.last();
            last.add(Inline(action(entry)));
            QStringList parts{when(entry), printable(entry.to.isEmpty() ? entry.by : entry.to)};
            parts.removeAll(QString());
            last.add(Inline(parts.join(m_texts.text(u"separator"_s))), ParagraphRole::CellNote);
        }
        table.rows.push_back(
            {{},
             {Cell(Run{.text = printable(exhibit.key), .link = anchorOf(i)}),
              Cell(Inline(printable(exhibit.title))),
              Cell(Inline(m_texts.locale().toString(exhibit.custody.size()))), last}});
    }
    if (!table.rows.empty())
        m_document.blocks.emplace_back(std::move(table));
}

QString CustodyWriter::when(const CustodyEntry &entry) const
{
    return m_texts.date(entry.on);
}

void CustodyWriter::writeFile(SheetTable &sheet, const Exhibit &exhibit) const
{
    if (!exhibit.file) {
        sheet.row(say(u"label.file"_s), Inline(say(u"reason.no-file"_s)));
        return;
    }
    const StoredFile &file = *exhibit.file;
    Cell name(Inline(printable(file.name)));
    QStringList parts;
    if (file.rendition == Rendition::Redacted)
        parts.append(say(u"remark.redacted"_s));
    if (!file.mediaType.isEmpty())
        parts.append(printable(file.mediaType));
    if (file.size)
        parts.append(m_texts.size(*file.size));
    if (!parts.isEmpty())
        name.add(Inline(parts.join(say(u"separator"_s))), ParagraphRole::CellNote);
    sheet.row(say(u"label.file"_s), name);
    Cell hash;
    if (!file.sha256.isEmpty())
        hash.add(Inline(printable(file.sha256)), ParagraphRole::CellMono);
    else
        hash.add(Inline(say(u"custody.noHash"_s)));
    sheet.row(u"SHA-256"_s, hash);
}

void CustodyWriter::writeVersions(const Exhibit &exhibit)
{
    if (exhibit.renditions.isEmpty())
        return;
    Table table;
    table.widths = {20, 80};
    table.header = {Inline(say(u"custody.version"_s)), Inline(say(u"label.file"_s))};
    for (const StoredFile &file : exhibit.renditions) {
        Cell name(Inline(printable(file.name)));
        QStringList parts;
        if (!file.mediaType.isEmpty())
            parts.append(printable(file.mediaType));
        if (file.size)
            parts.append(m_texts.size(*file.size));
        if (!file.note.isEmpty())
            parts.append(printable(file.note));
        if (!parts.isEmpty())
            name.add(Inline(parts.join(say(u"separator"_s))), ParagraphRole::CellNote);
        if (!file.sha256.isEmpty())
            name.add(Inline(printable(file.sha256)), ParagraphRole::CellMono);
        table.rows.push_back(
            {{}, {Cell(Inline(say(u"custody.rendition."_s + wordOf(file.rendition)))), name}});
    }
    table.keepWithNext = true;
    m_document.blocks.emplace_back(std::move(table));
}

void CustodyWriter::writeChain(const Exhibit &exhibit)
{
    if (exhibit.custody.isEmpty()) {
        Paragraph none{Inline(say(u"custody.noEntries"_s)), ParagraphRole::Body};
        none.keepWithNext = true;
        m_document.blocks.emplace_back(std::move(none));
        return;
    }
    Table table;
    table.widths = {17, 14, 16, 16, 16, 21};
    for (const QString &key : {u"column.date"_s, u"custody.what"_s, u"custody.by"_s,
                               u"custody.from"_s, u"custody.to"_s, u"custody.reason"_s})
        table.header.push_back(Inline(say(key)));
    for (const CustodyEntry &entry : exhibit.custody)
        table.rows.push_back(
            {{},
             {Cell(Inline(when(entry))), Cell(Inline(Run{.text = action(entry), .bold = true})),
              Cell(Inline(printable(entry.by))), Cell(Inline(printable(entry.from))),
              Cell(Inline(printable(entry.to))), Cell(Inline(printable(entry.reason)))}});
    table.keepWithNext = true;
    m_document.blocks.emplace_back(std::move(table));
}

void CustodyWriter::writeExhibit(const Exhibit &exhibit, const QString &anchor)
{
    heading(1, u"%1\u2002%2"_s.arg(printable(exhibit.key), printable(exhibit.title)), anchor);
    SheetTable sheet;
    if (!exhibit.kind.isEmpty())
        sheet.row(say(u"label.kind"_s), Inline(m_texts.exhibitKind(exhibit.kind)));
    sheet.row(say(u"label.date"_s), Inline(m_texts.documentDate(exhibit.date)));
    if (const Source *source = exhibit.source ? m_records.sources.find(*exhibit.source) : nullptr)
        sheet.row(say(u"label.source"_s),
                  Inline(printable(source->name.isEmpty() ? source->key : source->name)));
    if (!exhibit.marking.isEmpty())
        sheet.row(say(u"label.marking"_s), Inline(printable(exhibit.marking)));
    writeFile(sheet, exhibit);
    const auto sealed =
        std::find_if(exhibit.custody.rbegin(), exhibit.custody.rend(),
                     [](const auto &entry) { return entry.action == CustodyAction::Sealed; });
    if (sealed != exhibit.custody.rend()) {
        QStringList parts{when(*sealed), printable(sealed->by), printable(sealed->reason)};
        parts.removeAll(QString());
        sheet.row(say(u"custody.seal"_s), Inline(parts.join(say(u"separator"_s))));
    }
    if (exhibit.marks.contains(Mark::ChainBroken))
        sheet.row(say(u"custody.chain"_s), Inline(Run{say(u"custody.broken"_s), true}));
    // A chain on another page than the exhibit and its hash could be anybody's.
    sheet.table.keepWithNext = true;
    m_document.blocks.emplace_back(std::move(sheet.table));
    writeVersions(exhibit);
    writeChain(exhibit);
    writeSignatures();
}

void CustodyWriter::writeSignatures()
{
    Table table;
    table.widths = {34, 33, 33};
    table.header = {Inline(say(u"custody.handedOver"_s)), Inline(say(u"custody.receivedBy"_s)),
                    Inline(say(u"custody.placeDate"_s))};
    const Cell room(Inline(u"\u00A0\u2028\u00A0"_s));
    table.rows.push_back({{}, {room, room, room}});
    m_document.blocks.emplace_back(std::move(table));
}

} // namespace

Result<MemoDocument> custodySheet(const CaseRecords &records, const CustodyOptions &options)
{
    if (options.marking && !records.info.markings.contains(*options.marking))
        return failure(ErrorCode::Usage,
                       CustodySheetText::tr("The case has no marking “%1”.").arg(*options.marking),
                       records.info.markings.join(u", "_s));
    const Result<AnnexTexts> texts = AnnexTexts::load(options.language);
    if (!texts)
        return failure(texts.error());
    const CaseRecords seen = recordsForReader(records, options.marking);
    if (options.exhibit && !seen.exhibits.contains(*options.exhibit))
        return failure(ErrorCode::NotFound,
                       CustodySheetText::tr("There is no such exhibit at this marking."));
    return CustodyWriter(seen, options, *texts).write();
}

} // namespace saranda
