// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/drafting/draftoverreach.h"
#include "core/drafting/draftparts.h"

#include <QHash>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Lays a freshly made draft over an older one that a person has worked on.
class Renewal
{
public:
    Renewal(const Draft &old, const Draft &fresh, const CaseRecords &records)
        : m_fresh(fresh)
        , m_records(records)
        , m_info(records.info)
    {
        m_result.draft = old;
        m_result.draft.findings = fresh.findings;
        m_result.draft.outcome = fresh.outcome;
        m_result.findings = findingChanges(old.findings, fresh.findings);
    }

    DraftRenewal run();

private:
    const DraftSentence *made(const QString &block) const
    {
        const auto found = m_places.constFind(block);
        return found == m_places.cend()
            ? nullptr
            : &m_fresh.sections[found->section].sentences[found->sentence];
    }
    DraftSection renewedSection(const DraftSection &section);
    bool renewSentence(DraftSentence &sentence);
    bool isPlacedPart(const DraftSentence &sentence) const;
    void addNew();
    void insert(qsizetype section, qsizetype sentence);
    qsizetype sectionFor(qsizetype freshSection);
    std::optional<SentencePlace> placeOf(const QString &block) const;
    QString higher(const QString &left, const QString &right) const;
    void placeFates();

    struct Fate {
        SentenceFate fate;
        QString block;
        QString before;
        QString now;
    };

    const Draft &m_fresh;
    const CaseRecords &m_records;
    const CaseInfo &m_info;
    QHash<QString, SentencePlace> m_places; ///< block -> where it is in the fresh draft
    std::vector<Fate> m_fates;
    DraftRenewal m_result;
};

DraftRenewal Renewal::run()
{
    for (qsizetype i = 0; i < m_fresh.sections.size(); ++i)
        for (qsizetype j = 0; j < m_fresh.sections[i].sentences.size(); ++j)
            m_places.insert(m_fresh.sections[i].sentences[j].block, {i, j});
    QList<DraftSection> sections;
    for (const DraftSection &section : std::as_const(m_result.draft.sections)) {
        const DraftSection kept = renewedSection(section);
        // One that a person left empty stays; one that renewing empties goes.
        if (section.sentences.isEmpty() || !kept.sentences.isEmpty())
            sections.append(kept);
    }
    m_result.draft.sections = sections;
    addNew();
    placeFates();
    return m_result;
}

DraftSection Renewal::renewedSection(const DraftSection &section)
{
    DraftSection kept{section.title, {}, section.extra};
    for (DraftSentence sentence : section.sentences)
        if (renewSentence(sentence))
            kept.sentences.append(sentence);
    return kept;
}

/// False where the sentence goes.
bool Renewal::renewSentence(DraftSentence &sentence)
{
    if (sentence.block.isEmpty())
        return true;
    const DraftSentence *fresh = made(sentence.block);
    if (!fresh) {
        if (isStruck(sentence) || isPlacedPart(sentence))
            return true;
        const bool stays = isWrittenByHand(sentence);
        m_fates.push_back({stays ? SentenceFate::Orphaned : SentenceFate::Gone, sentence.block,
                           sentence.generated, QString()});
        return stays;
    }
    const QString before = sentence.generated;
    sentence.marking = higher(sentence.marking, fresh->marking);
    if (before == fresh->generated) {
        for (const DraftCitation &citation : fresh->citations)
            if (!sentence.citations.contains(citation) && !isWrittenByHand(sentence))
                sentence.citations.append(citation);
        return true;
    }
    const bool isKept = isWrittenByHand(sentence);
    if (!isKept && !isStruck(sentence)) {
        sentence.text = fresh->text;
        sentence.citations = fresh->citations;
    }
    sentence.generated = fresh->generated;
    if (!isStruck(sentence))
        m_fates.push_back({isKept ? SentenceFate::Kept : SentenceFate::Renewed, sentence.block,
                           before, fresh->generated});
    return true;
}

/// A table or drawing that a person has put in stays as long as there is what it is about.
bool Renewal::isPlacedPart(const DraftSentence &sentence) const
{
    if (sentence.style != SentenceStyle::Figure)
        return false;
    const std::optional<MemoPartName> name = partNamed(sentence.block);
    return !name || hasSubject(m_records, *name);
}

void Renewal::addNew()
{
    for (qsizetype i = 0; i < m_fresh.sections.size(); ++i)
        for (qsizetype j = 0; j < m_fresh.sections[i].sentences.size(); ++j)
            if (!placeOf(m_fresh.sections[i].sentences[j].block))
                insert(i, j);
}

/// Behind the nearest sentence that stands before it in the fresh draft and is here too.
void Renewal::insert(qsizetype section, qsizetype sentence)
{
    const DraftSection &from = m_fresh.sections[section];
    const DraftSentence &added = from.sentences[sentence];
    m_fates.push_back({SentenceFate::Added, added.block, QString(), added.generated});
    for (qsizetype before = sentence - 1; before >= 0; --before) {
        if (const auto place = placeOf(from.sentences[before].block)) {
            m_result.draft.sections[place->section].sentences.insert(place->sentence + 1, added);
            return;
        }
    }
    for (qsizetype after = sentence + 1; after < from.sentences.size(); ++after) {
        if (const auto place = placeOf(from.sentences[after].block)) {
            m_result.draft.sections[place->section].sentences.insert(place->sentence, added);
            return;
        }
    }
    m_result.draft.sections[sectionFor(section)].sentences.prepend(added);
}

/// A new section with the fresh one's title, behind the nearest that comes before it.
qsizetype Renewal::sectionFor(qsizetype freshSection)
{
    qsizetype at = 0;
    for (qsizetype before = freshSection - 1; before >= 0 && at == 0; --before)
        for (const DraftSentence &sentence : m_fresh.sections[before].sentences)
            if (const auto place = placeOf(sentence.block))
                at = std::max(at, place->section + 1);
    m_result.draft.sections.insert(at, DraftSection{m_fresh.sections[freshSection].title, {}, {}});
    return at;
}

std::optional<SentencePlace> Renewal::placeOf(const QString &block) const
{
    const QList<DraftSection> &sections = m_result.draft.sections;
    for (qsizetype i = 0; i < sections.size(); ++i)
        for (qsizetype j = 0; j < sections[i].sentences.size(); ++j)
            if (sections[i].sentences[j].block == block)
                return SentencePlace{i, j};
    return {};
}

QString Renewal::higher(const QString &left, const QString &right) const
{
    return markingRank(m_info, left) >= markingRank(m_info, right) ? left : right;
}

/// The places, once no sentence moves any more.
void Renewal::placeFates()
{
    for (const Fate &fate : m_fates)
        m_result.sentences.push_back(
            {fate.fate, placeOf(fate.block).value_or(SentencePlace()), fate.before, fate.now});
}

} // namespace

Result<DraftRenewal> renewed(const Draft &old, const CaseRecords &records,
                             const Assessment &assessment, const Doctrine &doctrine,
                             const std::optional<QString> &marking,
                             const std::optional<OwnWording> &wording, const QString &templateName)
{
    DraftOptions options = optionsOf(old);
    options.marking = marking;
    if (wording) {
        options.wording = *wording;
        options.templateName = templateName;
    }
    const Result<Draft> fresh = draftOf(records, assessment, doctrine, options);
    if (!fresh)
        return failure(fresh.error());
    DraftRenewal renewal = Renewal(old, *fresh, records).run();
    keepOwnWording(renewal.draft, ownWordingOf(*fresh), templateNameOf(*fresh));
    return renewal;
}

bool isWrittenByHand(const DraftSentence &sentence)
{
    return sentence.text != sentence.generated && !sentence.text.isEmpty();
}

bool isStruck(const DraftSentence &sentence)
{
    return sentence.text.isEmpty() && !sentence.generated.isEmpty();
}

} // namespace saranda
