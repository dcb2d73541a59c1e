// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draftparts.h"

#include "core/base/literals.h"
#include "core/drafting/draftprinter.h"

#include <algorithm>

namespace saranda {

using namespace literals;

std::optional<MemoPartName> partNamed(const QString &block)
{
    const QString what = block.section(u':', 0, 0);
    if (what != u"table" && what != u"figure")
        return {};
    MemoPartName name{block.section(u':', 1, 1)};
    // A key is the user's text and may have colons; what comes before it has none.
    if (name.kind == u"element") {
        name.element = block.section(u':', 2, 2);
        name.subject = block.section(u':', 3);
    } else {
        name.subject = block.section(u':', 2);
    }
    return name;
}

QString blockOf(const MemoPartName &name)
{
    QStringList words{name.isDrawing() ? u"figure"_s : u"table"_s, name.kind};
    if (!name.element.isEmpty())
        words += name.element;
    if (!name.subject.isEmpty())
        words += name.subject;
    return words.join(u':');
}

bool hasSubject(const CaseRecords &records, const MemoPartName &name)
{
    if (name.subject.isEmpty())
        return true;
    return name.kind == u"operation" ? records.incidents.findKey(name.subject) != nullptr
                                     : records.claims.findKey(name.subject) != nullptr;
}

namespace {

bool isPart(const DraftSentence &sentence)
{
    return sentence.style == SentenceStyle::Figure && !isStruck(sentence);
}

template <typename Condition>
bool hasSentence(const Draft &draft, const Condition &isMeant)
{
    return std::any_of(draft.sections.begin(), draft.sections.end(), [&](const auto &section) {
        return std::any_of(section.sentences.begin(), section.sentences.end(), isMeant);
    });
}

} // namespace

bool hasParts(const Draft &draft)
{
    return hasSentence(draft, isPart);
}

DraftParts::DraftParts(const CaseRecords &disclosed, const Assessment &assessment,
                       const Doctrine &doctrine, Sentences sentences)
    : m_disclosed(disclosed)
    , m_assessment(assessment)
    , m_doctrine(doctrine)
    , m_sentences(std::move(sentences))
{ }

Result<std::unique_ptr<DraftParts>> DraftParts::of(const CaseRecords &records,
                                                   const CaseRecords &disclosed,
                                                   const Assessment &assessment,
                                                   const Doctrine &doctrine, const Draft &draft,
                                                   const DraftPrintOptions &options)
{
    Result<Sentences> sentences = Sentences::load(draft.language);
    if (!sentences)
        return failure(sentences.error());
    sentences->reword(options.ownTemplate.wording);
    std::unique_ptr<DraftParts> parts(
        new DraftParts(disclosed, assessment, doctrine, std::move(*sentences)));
    parts->m_options.language = draft.language;
    parts->m_options.marking = options.marking;
    parts->m_options.madeOn = options.madeOn;
    parts->m_options.author = options.author;
    for (const Claim::Id claim : draft.claims)
        if (disclosed.claims.contains(claim))
            parts->m_options.claims.append(claim);
    if (const Result<> done = parts->computeLosses(records, draft, options.marking); !done)
        return failure(done.error());
    parts->m_memo = std::make_unique<MemoParts>(disclosed, assessment, doctrine, parts->m_options,
                                                parts->m_sentences, parts->m_losses);
    return parts;
}

/// They take many assessments, and are computed only for a draft that shows some.
Result<> DraftParts::computeLosses(const CaseRecords &records, const Draft &draft,
                                   const std::optional<QString> &marking)
{
    const auto showsLosses = [](const DraftSentence &sentence) {
        return isPart(sentence) && sentence.block.startsWith(u"table:losses:"_s);
    };
    if (!hasSentence(draft, showsLosses))
        return {};
    Result<QHash<Claim::Id, ClaimLosses>> losses =
        claimLosses(records, m_disclosed, m_assessment, m_doctrine, marking);
    if (!losses)
        return failure(losses.error());
    m_losses = std::move(*losses);
    for (auto claim = m_losses.begin(); claim != m_losses.end(); ++claim)
        for (ClaimLoss &loss : claim->losses)
            loss.level = std::min(loss.level, m_assessment.claim(claim.key())->level);
    return {};
}

Result<std::vector<Block>> DraftParts::make(const MemoPartName &name) const
{
    const bool isOfCase = (name.kind == u"timeline" || name.kind == u"chart")
        && (name.subject.isEmpty() || !m_memo->isThere(name));
    if (!isOfCase)
        return m_memo->make(name);
    if (name.kind == u"chart" && !name.subject.isEmpty())
        return std::vector<Block>(); // too few links, or a tangle
    Result<Figure> figure =
        figureOf(m_disclosed, m_assessment, m_doctrine, m_sentences.language(), blockOf(name));
    if (!figure)
        return failure(figure.error());
    return std::vector<Block>{std::move(*figure)};
}

Assessment cappedBy(Assessment shown, const Assessment &whole)
{
    for (FactResult &fact : shown.facts)
        if (const FactResult *all = whole.fact(fact.id))
            fact.level = std::min(fact.level, all->level);
    for (ClaimResult &claim : shown.claims) {
        const ClaimResult *all = whole.claim(claim.id);
        if (!all)
            continue;
        claim.level = std::min(claim.level, all->level);
        claim.established = claim.established && all->established;
        for (BasisResult &basis : claim.bases)
            for (const BasisResult &other : all->bases)
                if (other.basis == basis.basis)
                    basis.level = std::min(basis.level, other.level);
        for (ElementResult &element : claim.elements)
            for (const ElementResult &other : all->elements)
                if (other.element == element.element)
                    element.level = std::min(element.level, other.level);
    }
    return shown;
}

} // namespace saranda
