// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/drafttext.h"

#include "core/base/literals.h"
#include "core/drafting/inlinecites.h"
#include "ui/drafts/sentenceends.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace saranda {

using namespace literals;

namespace {

/// Fit for one paragraph of a text document: a line end inside a sentence is a line separator.
QString oneBlock(const QString &text)
{
    QString fit = text;
    fit.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &letter : fit) {
        const char16_t code = letter.unicode();
        if (code == u'\n' || code == u'\r' || code == 0x2029 || code == 0xfdd0 || code == 0xfdd1)
            letter = QChar(0x2028);
        else if (code == 0)
            letter = QChar(0xfffd);
    }
    return fit;
}

constexpr int unnumbered = -2; ///< the slot of a sentence until all are numbered

/// Stands for the caption a figure does not have, so that its paragraph can be told.
constexpr QChar noCaption(0x200b);

QString storedWords(const QString &typed)
{
    return QString(typed).remove(noCaption).replace(QChar(0x2028), u'\n').trimmed();
}

/// After these, a sentence that runs on begins a paragraph of its own.
bool standsAlone(SentenceStyle style)
{
    return style == SentenceStyle::Heading || style == SentenceStyle::Figure;
}

/// What a part that is split off a sentence keeps of it.
DraftSentence offshootOf(const DraftSentence &of)
{
    DraftSentence part;
    part.disclosure = of.disclosure;
    part.disclosureReason = of.disclosureReason;
    part.marking = of.marking;
    return part;
}

} // namespace

bool isHiddenSentence(const DraftSentence &sentence)
{
    return sentence.text.trimmed().isEmpty() && sentence.citations.isEmpty()
        && (sentence.style != SentenceStyle::Figure || isStruck(sentence));
}

QString TypedParagraph::text() const
{
    QString text;
    for (const TypedStretch &stretch : stretches)
        text += stretch.text;
    return text;
}

DraftText DraftText::of(const CaseRecords &records, const Draft &draft)
{
    DraftText text;
    text.m_sections = draft.sections;
    text.m_marking = draft.marking;
    for (qsizetype section = 0; section < draft.sections.size(); ++section) {
        const DraftSection &shown = draft.sections[section];
        TypedParagraph title;
        title.isTitle = true;
        title.section = int(section);
        if (!shown.title.isEmpty())
            title.stretches.push_back({-1, oneBlock(shown.title)});
        text.m_paragraphs.push_back(title);
        bool isFirst = true; // no sentence of the section to run on from
        for (qsizetype number = 0; number < shown.sentences.size(); ++number) {
            const DraftSentence &sentence = shown.sentences[number];
            const int slot = int(text.m_slots.size());
            const bool isHidden = isHiddenSentence(sentence);
            QString words = isHidden ? QString() : oneBlock(editableText(records, sentence));
            if (words.isEmpty() && !isHidden)
                words = noCaption;
            text.m_slots.push_back({sentence, words, {section, number}});
            text.m_order.push_back(slot);
            if (isHidden)
                continue;
            const bool isNew = isFirst || sentence.style != SentenceStyle::RunOn;
            if (isNew) {
                TypedParagraph paragraph;
                if (sentence.style != SentenceStyle::RunOn)
                    paragraph.style = sentence.style;
                text.m_paragraphs.push_back(paragraph);
            } else {
                text.m_paragraphs.back().stretches.back().text += u' ';
            }
            text.m_paragraphs.back().stretches.push_back({slot, words});
            isFirst = standsAlone(sentence.style);
        }
    }
    return text;
}

const DraftSentence *DraftText::sentence(int slot) const
{
    return slot >= 0 && slot < int(m_slots.size()) && m_slots[std::size_t(slot)].place.section >= 0
        ? &m_slots[std::size_t(slot)].sentence
        : nullptr;
}

SentencePlace DraftText::placeOf(int slot) const
{
    return sentence(slot) ? m_slots[std::size_t(slot)].place : SentencePlace();
}

int DraftText::slotAt(const SentencePlace &place) const
{
    if (place.section < 0)
        return -1;
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
        if (m_slots[slot].place == place)
            return int(slot);
    }
    return -1;
}

/// One pass over what was typed.
class DraftTaking
{
public:
    DraftTaking(const CaseRecords &records, const DraftText &old)
        : m_records(records)
        , m_old(old)
    {
        m_new.m_marking = old.m_marking;
    }

    DraftText run(const std::vector<TypedParagraph> &typed)
    {
        for (const TypedParagraph &paragraph : typed)
            paragraph.isTitle ? takeTitle(paragraph) : takeSentences(paragraph);
        keepHidden();
        number();
        return std::move(m_new);
    }

private:
    struct Taken {
        int from = -1; ///< the old slot it is, or -1
        DraftSentence sentence;
        QString shown;
        int paragraph = -1; ///< in which it is shown; -1: hidden
    };

    void takeTitle(const TypedParagraph &paragraph);
    void takeSentences(const TypedParagraph &paragraph);
    void takeStretch(const TypedStretch &stretch, SentenceStyle style);
    void append(Taken taken, SentenceStyle style);
    SentenceStyle fitting(const Taken &taken, SentenceStyle style) const;
    void keepHidden();
    void number();

    const CaseRecords &m_records;
    const DraftText &m_old;
    DraftText m_new;
    std::vector<std::vector<Taken>> m_taken; ///< by section
    std::vector<qsizetype> m_origins; ///< the section each one was, or -1
    std::set<int> m_seen;
    std::set<int> m_seenSections;
};

void DraftTaking::takeTitle(const TypedParagraph &paragraph)
{
    DraftSection section;
    const QString typed = paragraph.text();
    const bool isKnown = paragraph.section >= 0 && paragraph.section < m_old.m_sections.size()
        && m_seenSections.insert(paragraph.section).second;
    section.title = storedWords(typed);
    if (isKnown) {
        const DraftSection &old = m_old.m_sections[paragraph.section];
        section.extra = old.extra;
        if (typed == oneBlock(old.title))
            section.title = old.title;
    }
    m_new.m_sections.append(section);
    m_taken.emplace_back();
    m_origins.push_back(isKnown ? paragraph.section : -1);
    TypedParagraph title;
    title.isTitle = true;
    title.section = int(m_new.m_sections.size()) - 1;
    if (!typed.isEmpty())
        title.stretches.push_back({-1, typed});
    m_new.m_paragraphs.push_back(title);
}

void DraftTaking::takeSentences(const TypedParagraph &paragraph)
{
    if (m_taken.empty() && !paragraph.text().trimmed().isEmpty()) {
        m_new.m_sections.append(DraftSection());
        m_taken.emplace_back();
        m_origins.push_back(-1);
    }
    TypedParagraph shown;
    shown.style = paragraph.style;
    m_new.m_paragraphs.push_back(shown);
    std::vector<TypedStretch> joined;
    for (const TypedStretch &stretch : paragraph.stretches) {
        if (!joined.empty() && joined.back().slot == stretch.slot)
            joined.back().text += stretch.text;
        else
            joined.push_back(stretch);
    }
    for (const TypedStretch &stretch : joined) {
        std::vector<TypedStretch> &soFar = m_new.m_paragraphs.back().stretches;
        if (stretch.text.trimmed().isEmpty()) { // the space between two sentences
            if (soFar.empty())
                soFar.push_back({-1, {}});
            soFar.back().text += stretch.text;
            continue;
        }
        const bool begins = std::none_of(soFar.begin(), soFar.end(), [](const TypedStretch &part) {
            return part.slot == unnumbered;
        });
        takeStretch(stretch, begins ? paragraph.style : SentenceStyle::RunOn);
    }
}

void DraftTaking::takeStretch(const TypedStretch &stretch, SentenceStyle style)
{
    const DraftSentence *old = m_old.sentence(stretch.slot);
    const bool isIts = old && m_seen.insert(stretch.slot).second;
    const QString before =
        old ? m_old.m_slots[std::size_t(stretch.slot)].shown.trimmed() : QString();
    const int paragraph = int(m_new.m_paragraphs.size()) - 1;
    if (isIts && stretch.text.trimmed() == before) {
        append({stretch.slot, *old, stretch.text, paragraph}, style);
        return;
    }
    DraftSentence fresh = old ? offshootOf(*old) : DraftSentence();
    if (!old)
        fresh.marking = m_old.m_marking;
    const QStringList pieces = standsAlone(style)
        ? QStringList(stretch.text)
        : typedSentences(stretch.text, isIts ? before : QString());
    bool isFirst = isIts;
    for (const QString &piece : pieces) {
        const DraftSentence base = isFirst ? *old : fresh;
        append({isFirst ? stretch.slot : -1, withTyped(m_records, base, storedWords(piece)), piece,
                paragraph},
               style);
        isFirst = false;
        style = SentenceStyle::RunOn;
    }
}

/// Where there is nothing to run on from, a sentence that runs on begins a paragraph as well.
SentenceStyle DraftTaking::fitting(const Taken &taken, SentenceStyle style) const
{
    const auto before = std::find_if(m_taken.back().rbegin(), m_taken.back().rend(),
                                     [](const Taken &other) { return other.paragraph >= 0; });
    const bool beginsAnyway =
        before == m_taken.back().rend() || standsAlone(before->sentence.style);
    const bool ranOn = taken.from >= 0 && taken.sentence.style == SentenceStyle::RunOn;
    return beginsAnyway && ranOn && style == SentenceStyle::Paragraph ? SentenceStyle::RunOn
                                                                      : style;
}

void DraftTaking::append(Taken taken, SentenceStyle style)
{
    // A caption is one only of what its block names; words typed in its place are text.
    if (style == SentenceStyle::Figure && taken.from < 0) {
        style = SentenceStyle::Paragraph;
        m_new.m_paragraphs.back().style = style;
    }
    taken.sentence.style = fitting(taken, style);
    m_new.m_paragraphs.back().stretches.push_back({unnumbered, taken.shown});
    m_taken.back().push_back(std::move(taken));
}

/// Sentences that are not shown, and generated ones taken out just now, stay behind the sentence
/// they came after, without words.
void DraftTaking::keepHidden()
{
    std::map<int, std::vector<Taken>> behind; // by the old slot before them
    std::map<qsizetype, std::vector<Taken>> ahead; // of the first sentence of an old section
    int before = -1;
    for (const int slot : m_old.m_order) {
        const DraftText::Slot &old = m_old.m_slots[std::size_t(slot)];
        if (old.place.sentence == 0)
            before = -1;
        if (m_seen.contains(slot)) {
            before = slot;
            continue;
        }
        const bool wasHidden = isHiddenSentence(old.sentence);
        if (!wasHidden && old.sentence.block.isEmpty())
            continue; // a person's own words, taken out by a person
        Taken hidden{slot, old.sentence, {}, -1};
        if (!wasHidden) {
            hidden.sentence.text.clear();
            hidden.sentence.citations.clear();
        }
        (before < 0 ? ahead[old.place.section] : behind[before]).push_back(std::move(hidden));
    }
    for (std::size_t section = 0; section < m_taken.size(); ++section) {
        std::vector<Taken> rows = std::move(ahead[m_origins[section]]);
        ahead.erase(m_origins[section]);
        for (Taken &row : m_taken[section]) {
            std::vector<Taken> follows = std::move(behind[row.from]);
            rows.push_back(std::move(row));
            std::move(follows.begin(), follows.end(), std::back_inserter(rows));
        }
        m_taken[section] = std::move(rows);
    }
    for (auto &[section, rows] : ahead) { // of sections that are gone
        if (!m_taken.empty())
            std::move(rows.begin(), rows.end(), std::back_inserter(m_taken.back()));
    }
}

void DraftTaking::number()
{
    std::vector<std::vector<int>> shownSlots(m_new.m_paragraphs.size());
    m_new.m_slots.resize(m_old.m_slots.size());
    for (std::size_t section = 0; section < m_taken.size(); ++section) {
        for (std::size_t row = 0; row < m_taken[section].size(); ++row) {
            Taken &taken = m_taken[section][row];
            int slot = taken.from;
            if (slot < 0) {
                slot = int(m_new.m_slots.size());
                m_new.m_slots.emplace_back();
            }
            if (taken.paragraph >= 0)
                shownSlots[std::size_t(taken.paragraph)].push_back(slot);
            m_new.m_sections[qsizetype(section)].sentences.append(taken.sentence);
            m_new.m_slots[std::size_t(slot)] = {
                taken.sentence, taken.shown, {qsizetype(section), qsizetype(row)}};
            m_new.m_order.push_back(slot);
        }
    }
    for (std::size_t number = 0; number < m_new.m_paragraphs.size(); ++number) {
        std::size_t next = 0;
        for (TypedStretch &stretch : m_new.m_paragraphs[number].stretches) {
            if (stretch.slot == unnumbered)
                stretch.slot = shownSlots[number][next++];
        }
    }
}

QList<DraftSection> DraftText::take(const CaseRecords &records,
                                    const std::vector<TypedParagraph> &typed)
{
    *this = DraftTaking(records, *this).run(typed);
    return m_sections;
}

} // namespace saranda
