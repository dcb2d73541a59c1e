// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/frontpapers.h"

#include "core/base/literals.h"
#include "core/report/memosheet.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

MemoDocument paper(const QString &title, const BundleFront &front, const AnnexOptions &options,
                   const AnnexTexts &texts)
{
    MemoDocument document;
    document.language = texts.language();
    document.title = title;
    document.subject = front.title;
    document.author = options.author;
    document.marking = front.marking;
    document.runningFoot = front.title;
    document.pageOf = texts.text(u"paper.page"_s);
    document.madeOn = options.madeOn;
    return document;
}

Inline linkTo(const QString &text, const QString &anchor)
{
    return Run{.text = text, .link = anchor};
}

/// Share of the width that holds these keys on one line.
int keyShareOf(const BundleFront &front, const QString &title)
{
    qsizetype longest = title.size();
    for (const IndexEntry &entry : front.entries)
        longest = std::max(longest, entry.annex->exhibit.key.size());
    return int(std::clamp<qsizetype>((longest * 6 + 14) / 5, 9, 18));
}

/// "document · in French · 12 pages".
QString particulars(const IndexEntry &entry, const AnnexTexts &texts)
{
    const Exhibit &exhibit = entry.annex->exhibit;
    QStringList parts;
    if (!exhibit.kind.isEmpty())
        parts.append(texts.exhibitKind(exhibit.kind));
    if (!exhibit.language.isEmpty() && exhibit.language.left(2) != texts.language())
        parts.append(texts.inLanguage(exhibit.language));
    parts.append(texts.count(u"pages"_s, entry.pages));
    return parts.join(texts.text(u"separator"_s));
}

QStringList notesOf(const IndexEntry &entry, const AnnexTexts &texts)
{
    QStringList notes;
    for (const PrintRemark remark : entry.annex->remarks)
        notes.append(texts.text(u"remark."_s + wordOf(remark)));
    if (entry.isRepaired)
        notes.append(texts.text(u"remark.repaired"_s));
    if (entry.isTextOnly)
        notes.append(texts.text(u"remark.text-only"_s));
    for (const Unprintable problem : entry.problems)
        notes.append(texts.text(u"index.slip"_s, {texts.text(u"reason."_s + wordOf(problem))}));
    return notes;
}

bool isTranslated(const IndexEntry &entry)
{
    const std::vector<PrintRemark> &remarks = entry.annex->remarks;
    return std::find(remarks.begin(), remarks.end(), PrintRemark::Translated) != remarks.end();
}

/// Whether what is printed is not a copy of the document.
bool isReserved(const IndexEntry &entry)
{
    return entry.isRepaired || entry.isTextOnly || !entry.problems.empty();
}

Row indexRow(const IndexEntry &entry, const AnnexTexts &texts)
{
    const Exhibit &exhibit = entry.annex->exhibit;
    Cell description(Inline(printable(exhibit.title)));
    description.add(Inline(particulars(entry, texts)), ParagraphRole::CellNote);
    for (const QString &note : notesOf(entry, texts))
        description.add(Inline(note), ParagraphRole::CellNote);
    return {entry.anchor,
            {Cell(linkTo(printable(exhibit.key), entry.anchor)), description,
             Cell(Inline(texts.documentDate(exhibit.date))),
             Cell(linkTo(entry.firstLabel, entry.anchor))}};
}

Table indexTable(const BundleFront &front, const AnnexTexts &texts)
{
    Table table;
    const QString number = texts.text(u"column.number"_s);
    const int key = keyShareOf(front, number);
    table.widths = {key, 88 - key - 21, 21, 12}; // a whole date on a line
    for (const QString &title : {number, texts.text(u"column.description"_s),
                                 texts.text(u"column.date"_s), texts.text(u"column.page"_s)})
        table.header.push_back(Inline(title));
    return table;
}

void addHeading(MemoDocument &document, const QString &text, const QString &anchor)
{
    Heading heading;
    heading.level = 2;
    heading.text = Inline(text);
    heading.anchor = anchor;
    document.blocks.emplace_back(std::move(heading));
}

/// A line to write on.
Cell blankLine()
{
    return Cell(Inline(u"\u2028\u2028\u00A0"_s));
}

} // namespace

QString annexName(const Exhibit &exhibit, const AnnexOptions &options, const AnnexTexts &texts)
{
    return texts.text(u"name."_s + wordOf(options.profile), {printable(exhibit.key)});
}

QString textKey(const QString &key, const BundleFront &front)
{
    return front.paper == u"memo" ? key : key + u'.' + front.paper;
}

MemoDocument indexPaper(const BundleFront &front, const AnnexOptions &options,
                        const AnnexTexts &texts)
{
    MemoDocument document = paper(texts.text(u"index.title"_s), front, options, texts);
    document.blocks.emplace_back(TitleBlock{
        texts.text(textKey(u"bundle."_s + wordOf(options.profile), front)), document.title,
        texts.text(
            u"index.counts"_s,
            {texts.count(u"pages"_s, front.pages), texts.count(u"pages"_s, front.annexPages)})});
    Table memo = indexTable(front, texts);
    memo.rows.push_back(
        {u"memo"_s,
         {Cell(Inline(u"–"_s)),
          [&] {
              Cell cell(Inline(texts.text(u"index."_s + front.paper)));
              cell.add(Inline(texts.count(u"pages"_s, front.memoPages)), ParagraphRole::CellNote);
              return cell;
          }(),
          Cell(Inline(texts.day(options.madeOn))), Cell(linkTo(front.memoLabel, u"memo"_s))}});
    document.blocks.emplace_back(std::move(memo));
    const bool lateApart = options.profile != AnnexProfile::None;
    Table annexes = indexTable(front, texts);
    Table late = annexes;
    for (const IndexEntry &entry : front.entries)
        (entry.annex->late && lateApart ? late : annexes).rows.push_back(indexRow(entry, texts));
    if (!annexes.rows.empty()) {
        addHeading(document, texts.text(u"index.annexes."_s + wordOf(options.profile)), u"list"_s);
        document.blocks.emplace_back(std::move(annexes));
    }
    if (!late.rows.empty()) {
        addHeading(document, texts.text(u"index.late"_s), u"list-late"_s);
        document.blocks.emplace_back(std::move(late));
    }
    return document;
}

MemoDocument certifiedList(const BundleFront &front, const AnnexOptions &options,
                           const AnnexTexts &texts)
{
    MemoDocument document =
        paper(texts.text(u"certified.title."_s + wordOf(options.profile)), front, options, texts);
    document.blocks.emplace_back(TitleBlock{
        texts.text(textKey(u"bundle."_s + wordOf(options.profile), front)), document.title,
        options.profile == AnnexProfile::Icj ? texts.text(u"certified.rule"_s) : QString()});
    QString statement = texts.text(u"certified.statement"_s);
    if (std::any_of(front.entries.begin(), front.entries.end(), isTranslated))
        statement += texts.text(u"certified.translations"_s);
    document.blocks.emplace_back(Paragraph{Inline(statement), ParagraphRole::Body});
    if (std::any_of(front.entries.begin(), front.entries.end(), isReserved))
        document.blocks.emplace_back(
            Paragraph{Inline(texts.text(u"certified.except"_s)), ParagraphRole::Body});
    Table table;
    const QString number = texts.text(u"column.number"_s);
    const int key = keyShareOf(front, number);
    table.widths = {key, 76 - key, 12, 12};
    for (const QString &title : {number, texts.text(u"column.document"_s),
                                 texts.text(u"column.pages"_s), texts.text(u"column.page"_s)})
        table.header.push_back(Inline(title));
    for (const IndexEntry &entry : front.entries) {
        Cell title(Inline(printable(entry.annex->exhibit.title)));
        for (const StoredFile &file : entry.annex->files)
            if (!file.sha256.isEmpty())
                title.add(Inline(u"SHA-256 "_s + printable(file.sha256)), ParagraphRole::CellMono);
        if (isReserved(entry))
            for (const QString &note : notesOf(entry, texts))
                title.add(Inline(note), ParagraphRole::CellNote);
        table.rows.push_back({entry.anchor,
                              {Cell(linkTo(printable(entry.annex->exhibit.key), entry.anchor)),
                               title, Cell(Inline(QString::number(entry.pages))),
                               Cell(linkTo(entry.firstLabel, entry.anchor))}});
    }
    if (!table.rows.empty())
        document.blocks.emplace_back(std::move(table));
    SheetTable signature;
    for (const QString &label : {u"certified.place"_s, u"certified.name"_s, u"certified.capacity"_s,
                                 u"certified.signature"_s})
        signature.row(texts.text(label), blankLine());
    document.blocks.emplace_back(std::move(signature.table));
    return document;
}

MemoDocument slipSheet(const ChosenAnnex &annex, const StoredFile *file, Unprintable reason,
                       const BundleFront &front, const AnnexOptions &options,
                       const AnnexTexts &texts)
{
    const Exhibit &exhibit = annex.exhibit;
    MemoDocument document = paper(annexName(exhibit, options, texts), front, options, texts);
    document.blocks.emplace_back(
        TitleBlock{document.title, printable(exhibit.title), texts.text(u"slip.subtitle"_s)});
    SheetTable sheet;
    sheet.row(texts.text(u"slip.reason"_s), Inline(texts.text(u"reason."_s + wordOf(reason))));
    if (!exhibit.kind.isEmpty())
        sheet.row(texts.text(u"label.kind"_s), Inline(texts.exhibitKind(exhibit.kind)));
    sheet.row(texts.text(u"label.date"_s), Inline(texts.documentDate(exhibit.date)));
    if (file && reason != Unprintable::Withheld) {
        sheet.row(texts.text(u"label.file"_s), Inline(printable(file->name)));
        sheet.row(texts.text(u"label.mediaType"_s), Inline(printable(file->mediaType)));
        if (file->size)
            sheet.row(texts.text(u"label.size"_s), Inline(texts.size(*file->size)));
        if (!file->sha256.isEmpty()) {
            Cell hash;
            hash.add(Inline(printable(file->sha256)), ParagraphRole::CellMono);
            sheet.row(u"SHA-256"_s, hash);
        }
    }
    document.blocks.emplace_back(std::move(sheet.table));
    const bool isThere = file && reason != Unprintable::Withheld && reason != Unprintable::Absent
        && reason != Unprintable::NoFile && reason != Unprintable::Altered;
    if (isThere)
        document.blocks.emplace_back(
            Paragraph{Inline(texts.text(u"slip.apart"_s)), ParagraphRole::Body});
    return document;
}

} // namespace saranda
