// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/memowriter.h"

#include "core/base/literals.h"

#include <QLocale>

#include <algorithm>

namespace saranda {

using namespace literals;

MemoWriter::MemoWriter(const CaseRecords &caseRecords, const Assessment &computed,
                       const Doctrine &law, const MemoOptions &memoOptions,
                       const Sentences &memoSentences,
                       const QHash<Claim::Id, ClaimLosses> &claimLosses)
    : records(caseRecords)
    , assessment(computed)
    , doctrine(law)
    , options(memoOptions)
    , sentences(memoSentences)
    , losses(claimLosses)
{
    chooseClaims();
    chooseIncidents();
    chooseFacts();
    chooseExhibits();
    nameAnchors();
}

void MemoWriter::chooseClaims()
{
    for (const Claim *claim : records.claims.inKeyOrder()) {
        if (!options.claims.isEmpty() && !options.claims.contains(claim->id))
            continue;
        if (const ClaimResult *result = assessment.claim(claim->id))
            m_claims.push_back({claim, result});
    }
}

void MemoWriter::chooseIncidents()
{
    for (const Incident *incident : records.incidents.inKeyOrder()) {
        const bool isClaimed =
            std::any_of(m_claims.begin(), m_claims.end(), [&](const AssessedClaim &assessed) {
                return assessed.claim->incident == incident->id;
            });
        if (options.claims.isEmpty() || isClaimed)
            m_incidents.push_back(incident);
    }
    std::stable_sort(m_incidents.begin(), m_incidents.end(),
                     [](const Incident *left, const Incident *right) {
                         return datedBefore(left->period, right->period);
                     });
}

const Assessment *MemoWriter::withoutExclusiveControl()
{
    if (m_withoutControl)
        return &*m_withoutControl;
    CaseRecords otherwise = records;
    for (Claim claim : records.claims.rows()) {
        claim.exclusiveControl = false;
        otherwise.claims.put(claim);
    }
    AssessOptions how;
    how.sensitivity = false;
    how.whatIf.marking = options.marking;
    Result<Assessment> computed = assess(otherwise, doctrine, how);
    if (!computed)
        return nullptr;
    m_withoutControl = std::move(*computed);
    return &*m_withoutControl;
}

bool MemoWriter::concernsCyber() const
{
    return m_incidents.empty()
        || std::any_of(m_incidents.begin(), m_incidents.end(), [](const Incident *incident) {
               return incident->kind == IncidentKind::Cyber;
           });
}

QSet<Fact::Id> MemoWriter::factsOfClaims() const
{
    QSet<Fact::Id> ids;
    const auto addAll = [&ids](const QList<Fact::Id> &list) {
        for (Fact::Id id : list)
            ids.insert(id);
    };
    for (const AssessedClaim &assessed : m_claims)
        for (const ElementSheet &sheet : assessed.claim->elements) {
            for (const Argument &argument : sheet.arguments) {
                addAll(argument.premises);
                if (argument.challenge)
                    ids.insert(*argument.challenge);
            }
            for (const Indicator &indicator : sheet.indicators)
                ids.insert(indicator.fact);
            for (const Alternative &alternative : sheet.alternatives) {
                addAll(alternative.incompatible);
                addAll(alternative.hardToReconcile);
                addAll(alternative.supportedBy);
            }
        }
    return ids;
}

void MemoWriter::chooseFacts()
{
    const QSet<Fact::Id> borne = options.claims.isEmpty() ? QSet<Fact::Id>() : factsOfClaims();
    for (const Fact *fact : records.facts.inKeyOrder())
        if (options.claims.isEmpty() || borne.contains(fact->id))
            m_facts.push_back(fact);
    std::stable_sort(m_facts.begin(), m_facts.end(), [](const Fact *left, const Fact *right) {
        return datedBefore(left->date, right->date);
    });
}

void MemoWriter::chooseExhibits()
{
    QSet<Exhibit::Id> used;
    for (const Fact *fact : m_facts)
        for (const Citation &citation : fact->citations)
            used.insert(citation.exhibit);
    for (const Exhibit *exhibit : records.exhibits.inKeyOrder())
        if (options.claims.isEmpty() || used.contains(exhibit->id))
            m_exhibits.push_back(exhibit);
}

/// Anchors say a kind and a place in the list, never a key: a key is the user's text.
void MemoWriter::nameAnchors()
{
    const auto name = [this](const QUuid &uuid, const QString &kind, qsizetype place) {
        m_anchors.insert(uuid, kind + u'-' + QString::number(place + 1));
    };
    for (std::size_t i = 0; i < m_claims.size(); ++i)
        name(m_claims[i].claim->id.uuid, u"claim"_s, qsizetype(i));
    for (std::size_t i = 0; i < m_facts.size(); ++i)
        name(m_facts[i]->id.uuid, u"fact"_s, qsizetype(i));
    for (std::size_t i = 0; i < m_exhibits.size(); ++i)
        name(m_exhibits[i]->id.uuid, u"exhibit"_s, qsizetype(i));
}

std::vector<MemoWriter::AssessedClaim> MemoWriter::claimsOf(const QString &test) const
{
    std::vector<AssessedClaim> chosen;
    for (const AssessedClaim &assessed : m_claims)
        if (assessed.claim->test == test)
            chosen.push_back(assessed);
    return chosen;
}

void MemoWriter::heading(int level, const Inline &title, const QString &anchor)
{
    Heading heading;
    heading.level = level;
    heading.text = title;
    heading.anchor = anchor;
    if (level == 1) {
        heading.number = QString::number(++m_section);
        m_subsection = 0;
    } else if (level == 2) {
        heading.number = u"%1.%2"_s.arg(m_section).arg(++m_subsection);
    }
    if (anchor.isEmpty())
        heading.anchor = u"heading-"_s + QString::number(document.blocks.size());
    document.blocks.emplace_back(std::move(heading));
}

int MemoWriter::addParagraph(const Inline &sentence, bool keepWithNext)
{
    ++m_paragraph;
    document.blocks.emplace_back(Paragraph{sentence, ParagraphRole::Numbered, m_paragraph,
                                           keepWithNext,
                                           u"para-"_s + QString::number(m_paragraph)});
    return m_paragraph;
}

int MemoWriter::numbered(const Inline &sentence)
{
    return addParagraph(sentence, false);
}

int MemoWriter::leadIn(const Inline &sentence)
{
    return addParagraph(sentence, true);
}

void MemoWriter::body(const Inline &sentence)
{
    document.blocks.emplace_back(Paragraph{sentence, ParagraphRole::Body});
}

void MemoWriter::item(const Inline &sentence)
{
    document.blocks.emplace_back(Paragraph{sentence, ParagraphRole::Item});
}

void MemoWriter::note(const Inline &sentence)
{
    document.blocks.emplace_back(Paragraph{sentence, ParagraphRole::Note});
}

void MemoWriter::add(Table table)
{
    if (!table.rows.empty())
        document.blocks.emplace_back(std::move(table));
}

void MemoWriter::add(LevelBar bar)
{
    document.blocks.emplace_back(std::move(bar));
}

void MemoWriter::add(Figure figure)
{
    if (m_labelsFigures) {
        figure.caption =
            say(u"figure.label"_s, {Inline(QString::number(++m_figure)), figure.caption});
        figure.anchor = u"figure-"_s + QString::number(m_figure);
    }
    document.blocks.emplace_back(std::move(figure));
}

const ElementSheet *sheetOf(const Claim &claim, const QString &element)
{
    for (const ElementSheet &sheet : claim.elements)
        if (sheet.element == element)
            return &sheet;
    return nullptr;
}

const ElementResult *resultOf(const ClaimResult &result, const QString &element)
{
    for (const ElementResult &entry : result.elements)
        if (entry.element == element)
            return &entry;
    return nullptr;
}

} // namespace saranda
