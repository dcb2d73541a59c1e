// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draftprinter.h"

#include "core/base/literals.h"
#include "core/domain/daywords.h"
#include "core/domain/highestmarking.h"
#include "core/drafting/inlinecites.h"

#include <QLocale>

#include <algorithm>

namespace saranda {

using namespace literals;

bool isPrinted(const CaseRecords &records, const DraftSentence &sentence,
               const std::optional<QString> &marking)
{
    if (sentence.text.isEmpty() && (sentence.style != SentenceStyle::Figure || isStruck(sentence)))
        return false;
    return !marking
        || (sentence.disclosure == Disclosure::Disclose
            && isVisibleAt(records.info, sentence.marking, *marking));
}

DraftPrinter::DraftPrinter(const CaseRecords &records, const CaseRecords &disclosed,
                           const DraftParts &parts, const DraftWords &words,
                           const DraftPrintOptions &options)
    : m_records(records)
    , m_disclosed(disclosed)
    , m_parts(parts)
    , m_words(words)
    , m_options(options)
{ }

Result<DraftPaper> DraftPrinter::print(const Draft &draft)
{
    m_isMemo = draft.kind != u"statement";
    printHead(draft);
    for (qsizetype section = 0; section < draft.sections.size(); ++section)
        if (const Result<> done = printSection(draft, section); !done)
            return failure(done.error());
    if (m_isMemo && m_evidence.empty())
        printExhibits();
    fillEvidence();
    describeParts();
    std::erase_if(m_paper.document.blocks, [](const Block &block) {
        const auto *table = std::get_if<Table>(&block);
        return table && table->rows.empty();
    });
    dropDeadLinks();
    m_paper.cited = m_cited;
    return m_paper;
}

/// The title has the draft's own marking; readers who may not see it get one that says nothing.
QString DraftPrinter::titleOf(const Draft &draft) const
{
    const bool isSeen =
        !m_options.marking || isVisibleAt(m_records.info, draft.marking, *m_options.marking);
    if (isSeen && !draft.title.isEmpty())
        return printable(draft.title);
    return m_words.text(u"title."_s + draft.kind + u".untitled"_s);
}

void DraftPrinter::raise(QString &marking, const QString &other) const
{
    if (markingRank(m_records.info, other) > markingRank(m_records.info, marking))
        marking = other;
}

/// Of a paper that shows everything: the highest of what is in it.
QString DraftPrinter::markingOf(const Draft &draft) const
{
    if (m_options.marking)
        return *m_options.marking;
    QString marking = m_records.info.markings.value(0);
    raise(marking, draft.marking);
    for (const DraftSection &section : draft.sections) {
        for (const DraftSentence &sentence : section.sentences) {
            // What a table shows is not in the draft: it may be anything of the case.
            if (sentence.style == SentenceStyle::Figure && !isStruck(sentence))
                return highestMarking(m_records);
            raise(marking, sentence.marking);
            for (const DraftCitation &citation : sentence.citations)
                if (const Exhibit *exhibit = m_records.exhibits.find(citation.exhibit))
                    raise(marking, exhibit->marking);
        }
    }
    return marking;
}

void DraftPrinter::printHead(const Draft &draft)
{
    const QLocale locale = m_words.language() == u"fr"_s
        ? QLocale(QLocale::French, QLocale::France)
        : QLocale(QLocale::English, QLocale::UnitedKingdom);
    MemoDocument &document = m_paper.document;
    document.language = m_words.language();
    document.title = titleOf(draft);
    document.subject = m_words.text(u"kicker."_s + draft.kind);
    document.author = m_options.author;
    document.marking = markingOf(draft);
    document.pageOf = m_words.text(u"page.of"_s);
    document.madeOn = m_options.madeOn;
    document.look = m_options.ownTemplate.look;
    QString kicker = document.subject;
    if (!m_disclosed.info.claimant.isEmpty()) {
        WordingValues values;
        m_words.addState(values, u"claimant"_s, m_disclosed, m_disclosed.info.claimant);
        kicker = printable(m_words.say(u"kicker.government"_s, values));
    }
    // The title stands at the head of every page; the foot says whose paper it is.
    document.runningFoot = !document.look.footer.isEmpty() ? document.look.footer
        : m_isMemo                                         ? printable(m_disclosed.info.title)
                                                           : kicker;
    document.blocks.emplace_back(TitleBlock{
        kicker, document.title, dayInWords(m_options.madeOn.toLocalTime().date(), locale)});
    if (m_isMemo)
        printSheet(draft);
}

Result<> DraftPrinter::printSection(const Draft &draft, qsizetype section)
{
    const DraftSection &from = draft.sections[section];
    const std::size_t before = m_paper.document.blocks.size();
    const bool isSeen =
        !m_options.marking || isVisibleAt(m_records.info, draft.marking, *m_options.marking);
    if (!from.title.isEmpty() && isSeen) {
        const QString number = m_isMemo ? QString::number(m_section + 1) : QString();
        m_paper.document.blocks.emplace_back(
            Heading{1, number, Inline(printable(from.title)), anchorOf(from, section)});
    }
    const std::size_t start = m_paper.document.blocks.size();
    for (qsizetype i = 0; i < from.sentences.size(); ++i) {
        const DraftSentence &sentence = from.sentences[i];
        const SentencePlace place{section, i};
        if (omits(sentence, place))
            continue;
        if (sentence.style != SentenceStyle::Figure) {
            printSentence(sentence, place);
            continue;
        }
        closeParagraph();
        if (const Result<> done = printPart(sentence, place); !done)
            return done;
    }
    closeParagraph();
    m_headings.clear();
    if (m_paper.document.blocks.size() == start)
        m_paper.document.blocks.resize(before); // a heading over nothing
    else if (start != before)
        ++m_section;
    return {};
}

bool DraftPrinter::omits(const DraftSentence &sentence, const SentencePlace &place)
{
    if (isPrinted(m_records, sentence, m_options.marking))
        return false;
    if (sentence.text.isEmpty())
        return true;
    DraftOmission omission{place, DraftOmission::Reason::AboveMarking, sentence.text};
    if (sentence.disclosure == Disclosure::Withhold)
        omission.reason = DraftOmission::Reason::Withheld;
    else if (sentence.disclosure == Disclosure::AskOriginator)
        omission.reason = DraftOmission::Reason::AskOriginator;
    m_paper.omitted.push_back(omission);
    return true;
}

void DraftPrinter::printSentence(const DraftSentence &sentence, const SentencePlace &place)
{
    Inline text = sentenceInline(sentence, place);
    m_paper.sentences += text.text();
    if (sentence.style == SentenceStyle::Heading) {
        closeParagraph();
        if (sentence.block.isEmpty()) // a person's own stays whatever follows
            openHeadings();
        else
            m_headings.clear();
        m_headings.push_back(
            Heading{2, {}, text, u"heading-%1-%2"_s.arg(place.section).arg(place.sentence)});
        if (sentence.block.isEmpty())
            openHeadings();
        return;
    }
    if (sentence.style != SentenceStyle::RunOn || m_open.text.isEmpty()) {
        closeParagraph();
        m_openStyle = sentence.style;
    }
    if (!m_open.text.isEmpty())
        m_open.text += Inline(u" "_s);
    m_open.text += text;
}

void DraftPrinter::closeParagraph()
{
    if (m_open.text.isEmpty())
        return;
    switch (m_openStyle) {
    case SentenceStyle::Bullet:
        m_open.role = ParagraphRole::Item;
        break;
    case SentenceStyle::Quotation:
        m_open.role = ParagraphRole::Quotation;
        break;
    default:
        m_open.role = m_isMemo ? ParagraphRole::Numbered : ParagraphRole::Body;
        if (m_isMemo)
            m_open.number = ++m_number;
        break;
    }
    if (m_open.number > 0)
        m_open.anchor = u"para-"_s + QString::number(m_open.number);
    m_open.keepWithNext = m_open.text.text().endsWith(u':');
    openHeadings();
    m_paper.document.blocks.emplace_back(std::move(m_open));
    m_open = Paragraph();
}

namespace {

QString unbrokenPlace(QString pinpoint)
{
    if (pinpoint.size() <= 14)
        pinpoint.replace(u' ', QChar(QChar::Nbsp));
    return pinpoint;
}

} // namespace

QString anchorOfExhibit(Exhibit::Id id)
{
    return u"exhibit-"_s + id.uuid.toString(QUuid::WithoutBraces);
}

/// "(E-12, p. 3; E-4)", each leading to the list of exhibits.
Inline DraftPrinter::citesInline(const std::vector<DraftCitation> &cites) const
{
    std::vector<Inline> pieces;
    for (const DraftCitation &cite : cites) {
        Inline piece = Run{.text = printable(m_disclosed.exhibits.keyOf(cite.exhibit)),
                           .link = anchorOfExhibit(cite.exhibit)};
        if (!cite.pinpoint.isEmpty())
            piece += Inline(u", "_s + unbrokenPlace(printable(cite.pinpoint)));
        pieces.push_back(std::move(piece));
    }
    Inline all(u" ("_s);
    all += joined(pieces, m_words.text(u"citation.separator"_s));
    all += Inline(u")"_s);
    return all;
}

/// The writer's note and the exhibits: with its title where an exhibit is named first.
QString DraftPrinter::footnoteOf(const DraftSentence &sentence,
                                 const std::vector<DraftCitation> &cites)
{
    QStringList pieces;
    for (const DraftCitation &cite : cites) {
        const Exhibit *exhibit = m_disclosed.exhibits.find(cite.exhibit);
        const QString word =
            pieces.isEmpty() ? u"citation.exhibit"_s : u"citation.exhibit.further"_s;
        QString piece = m_words.text(word) + QChar(QChar::Nbsp) + printable(exhibit->key);
        if (!m_cited.contains(cite.exhibit) && !exhibit->title.isEmpty())
            piece += u", "_s + printable(exhibit->title);
        if (!cite.pinpoint.isEmpty())
            piece += u", "_s + unbrokenPlace(printable(cite.pinpoint));
        m_cited.insert(cite.exhibit);
        pieces += piece;
    }
    QString note = printable(sentence.footnote);
    if (!pieces.isEmpty()) {
        if (!note.isEmpty())
            note += u' ';
        note += pieces.join(m_words.text(u"citation.separator"_s)) + u'.';
    }
    return note;
}

Inline DraftPrinter::sentenceInline(const DraftSentence &sentence, const SentencePlace &place)
{
    std::vector<DraftCitation> cites;
    for (const DraftCitation &citation : sentence.citations) {
        if (m_disclosed.exhibits.contains(citation.exhibit))
            cites.push_back(citation);
        else if (const Exhibit *exhibit = m_records.exhibits.find(citation.exhibit))
            m_paper.omitted.push_back(
                {place, DraftOmission::Reason::CitationAboveMarking, exhibit->key});
    }
    if (sentence.text.contains(u'@'))
        for (const QString &key : parsedSentence(m_records, sentence.text).unresolved)
            m_paper.omitted.push_back({place, DraftOmission::Reason::CitationUnknown, key});
    QString text = printable(sentence.text);
    if (!m_isMemo) {
        Inline said(text);
        if (const QString note = footnoteOf(sentence, cites); !note.isEmpty())
            said.runs.back().note = note;
        return said;
    }
    // The citation belongs to the sentence and stands before its full stop.
    const bool hasStop = !cites.empty() && text.endsWith(u'.');
    if (hasStop)
        text.chop(1);
    Inline said(text);
    if (!cites.empty())
        said += citesInline(cites);
    if (hasStop)
        said += Inline(u"."_s);
    for (const DraftCitation &cite : cites)
        m_cited.insert(cite.exhibit);
    if (!sentence.footnote.isEmpty() && !said.runs.empty())
        said.runs.back().note = printable(sentence.footnote);
    return said;
}

/// The exhibits the memorandum cites, where its citations lead.
void DraftPrinter::printExhibits()
{
    Table table{TableRole::Grid, {14, 62, 24}, {}, {}};
    for (const QString &column :
         {u"exhibits.column.key"_s, u"exhibits.column.title"_s, u"exhibits.column.date"_s})
        table.header.emplace_back(m_words.text(column));
    const QLocale locale = m_words.language() == u"fr"_s
        ? QLocale(QLocale::French, QLocale::France)
        : QLocale(QLocale::English, QLocale::UnitedKingdom);
    for (const Exhibit *exhibit : m_disclosed.exhibits.inKeyOrder()) {
        if (!m_cited.contains(exhibit->id))
            continue;
        const QString when =
            exhibit->date.isUndated() ? QString() : humanDate(exhibit->date, locale);
        table.rows.push_back({anchorOfExhibit(exhibit->id),
                              {Inline(printable(exhibit->key)), Inline(printable(exhibit->title)),
                               Inline(printable(when))}});
    }
    if (table.rows.empty())
        return;
    m_paper.document.blocks.emplace_back(Heading{1, QString::number(m_section + 1),
                                                 Inline(m_words.text(u"exhibits.heading"_s)),
                                                 u"exhibits"_s});
    notePart(m_words.text(u"exhibits.heading"_s));
    m_paper.document.blocks.emplace_back(std::move(table));
}

} // namespace saranda
