// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draftproblems.h"

#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/drafting/draftoverreach.h"
#include "core/drafting/draftparts.h"
#include "core/drafting/draftprinter.h"
#include "core/drafting/inlinecites.h"
#include "core/drafting/sentencewords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

using Kind = DraftProblem::Kind;

constexpr qsizetype longestSentence = 80; ///< words

struct DraftProblemTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::DraftProblems)
};

/// Looks at a draft sentence by sentence.
class ProblemFinder
{
public:
    ProblemFinder(const CaseRecords &records, const Draft &draft, const DraftWords &words,
                  const std::optional<QString> &marking)
        : m_records(records)
        , m_draft(draft)
        , m_words(words)
        , m_marking(marking)
    { }

    /// `highest`: the level a sentence about no single claim may speak of; `levels` by claim key.
    std::vector<DraftProblem> run(const Draft &fresh);

private:
    void look(const DraftSentence &sentence, const SentencePlace &place);
    void lookAtCitations(const DraftSentence &sentence, const SentencePlace &place);
    void lookAtWords(const DraftSentence &sentence, const SentencePlace &place);
    QStringList earlierStatements() const;
    bool wantsCitation(const DraftSentence &sentence) const;
    bool isUntranslated(const DraftSentence &sentence) const;
    int levelAllowed(const DraftSentence &sentence) const;
    void add(Kind kind, const SentencePlace &place, const QString &subject = {})
    {
        m_problems.push_back({kind, place, subject});
    }

    const CaseRecords &m_records;
    const Draft &m_draft;
    SentenceWords m_words;
    const std::optional<QString> &m_marking;
    QHash<QString, int> m_levels;
    std::vector<DraftProblem> m_problems;
};

std::vector<DraftProblem> ProblemFinder::run(const Draft &fresh)
{
    for (const StatedFinding &finding : fresh.findings)
        m_levels.insert(finding.claim, finding.level);
    for (const FindingChange &change : findingChanges(m_draft.findings, fresh.findings))
        add(Kind::FindingChanged, {}, change.claim);
    for (const QString &earlier : earlierStatements())
        add(Kind::EarlierStatement, {}, earlier);
    for (qsizetype i = 0; i < m_draft.sections.size(); ++i)
        for (qsizetype j = 0; j < m_draft.sections[i].sentences.size(); ++j)
            look(m_draft.sections[i].sentences[j], {i, j});
    for (const Overreach &reach : overreachesOf(m_draft, fresh)) {
        const DraftSentence &sentence =
            m_draft.sections[reach.place.section].sentences[reach.place.sentence];
        const DraftProblem problem{Kind::AboveFinding, reach.place, reach.claim};
        if (isPrinted(m_records, sentence, m_marking)
            && std::find(m_problems.begin(), m_problems.end(), problem) == m_problems.end())
            m_problems.push_back(problem);
    }
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const DraftProblem &left, const DraftProblem &right) {
                         return std::pair(left.place.section, left.place.sentence)
                             < std::pair(right.place.section, right.place.sentence);
                     });
    return m_problems;
}

void ProblemFinder::look(const DraftSentence &sentence, const SentencePlace &place)
{
    for (const DraftComment &comment : sentence.comments)
        if (!comment.isResolved)
            add(Kind::OpenComment, place, comment.by);
    if (sentence.disclosure == Disclosure::Withhold)
        add(Kind::Withheld, place);
    else if (sentence.disclosure == Disclosure::AskOriginator)
        add(Kind::AskOriginator, place);
    if (!isPrinted(m_records, sentence, m_marking))
        return;
    if (sentence.style == SentenceStyle::Figure) {
        const std::optional<MemoPartName> name = partNamed(sentence.block);
        if (!name || !hasSubject(m_records, *name))
            add(Kind::PartGone, place, name ? name->subject : sentence.block);
        return;
    }
    lookAtCitations(sentence, place);
    lookAtWords(sentence, place);
    if (isUntranslated(sentence))
        add(Kind::OtherLanguage, place);
}

/// A statement must not take back unawares what the same Government has said before.
QStringList ProblemFinder::earlierStatements() const
{
    const QString &claimant = m_records.info.claimant;
    QStringList keys;
    if (m_draft.kind != u"statement" || claimant.isEmpty())
        return keys;
    QSet<Incident::Id> operations;
    for (const Claim &claim : m_records.claims.rows())
        if (m_draft.claims.isEmpty() || m_draft.claims.contains(claim.id))
            operations.insert(claim.incident);
    for (const Communication *said : m_records.communications.inKeyOrder())
        if (said->kind == u"statement" && said->from == claimant
            && std::any_of(said->incidents.begin(), said->incidents.end(),
                           [&](Incident::Id id) { return operations.contains(id); }))
            keys.append(said->key);
    return keys;
}

/// What a fact says stands in a draft as it was entered.
bool ProblemFinder::isUntranslated(const DraftSentence &sentence) const
{
    const QString &language = m_records.info.language;
    return !language.isEmpty() && language != m_draft.language && !isWrittenByHand(sentence)
        && sentence.block.contains(u":fact:"_s);
}

void ProblemFinder::lookAtCitations(const DraftSentence &sentence, const SentencePlace &place)
{
    for (const DraftCitation &citation : sentence.citations) {
        const Exhibit *exhibit = m_records.exhibits.find(citation.exhibit);
        if (!exhibit)
            add(Kind::CitationGone, place);
        else if (m_marking && !isVisibleAt(m_records.info, exhibit->marking, *m_marking))
            add(Kind::CitationAboveMarking, place, exhibit->key);
    }
    if (sentence.text.contains(u'@'))
        for (const QString &key : parsedSentence(m_records, sentence.text).unresolved)
            add(Kind::UnresolvedCitation, place, key);
    if (sentence.citations.isEmpty() && wantsCitation(sentence))
        add(Kind::NoCitation, place);
}

bool ProblemFinder::wantsCitation(const DraftSentence &sentence) const
{
    if (sentence.style == SentenceStyle::Heading)
        return false;
    if (sentence.block.contains(u":fact:"_s))
        return true;
    return (sentence.block.isEmpty() || isWrittenByHand(sentence))
        && m_words.isFactual(sentence.text);
}

/// A sentence made from a claim may speak of that claim's level, one made from several of the
/// lowest of theirs, any other of the highest.
int ProblemFinder::levelAllowed(const DraftSentence &sentence) const
{
    if (const QStringList claims = claimsOfBlock(sentence.block); !claims.isEmpty()) {
        int lowest = m_levels.value(claims.front(), 0);
        for (const QString &claim : claims)
            lowest = std::min(lowest, m_levels.value(claim, 0));
        return lowest;
    }
    int highest = 0;
    for (const int level : m_levels)
        highest = std::max(highest, level);
    return highest;
}

void ProblemFinder::lookAtWords(const DraftSentence &sentence, const SentencePlace &place)
{
    const QString likelihood = m_words.likelihoodIn(sentence.text);
    const QString confidence = m_words.confidenceIn(sentence.text);
    if (!likelihood.isEmpty() && !confidence.isEmpty())
        add(Kind::LikelihoodAndConfidence, place, likelihood + u", "_s + confidence);
    if (sentence.text.count(u' ') >= longestSentence)
        add(Kind::TooLong, place);
    const bool isOwn = sentence.block.isEmpty() || isWrittenByHand(sentence);
    if (isOwn && !m_levels.isEmpty() && sentence.style != SentenceStyle::Quotation
        && m_words.levelIn(sentence.text) > levelAllowed(sentence))
        add(Kind::AboveFinding, place, claimsOfBlock(sentence.block).join(u", "_s));
}

} // namespace

Result<std::vector<DraftProblem>> problemsOf(const CaseRecords &records,
                                             const Assessment &assessment, const Doctrine &doctrine,
                                             const Draft &draft,
                                             const std::optional<QString> &marking)
{
    const Result<DraftWords> words = DraftWords::load(draft.language);
    if (!words)
        return failure(words.error());
    DraftOptions how = optionsOf(draft);
    how.marking = marking;
    std::optional<Assessment> shown;
    if (marking) {
        AssessOptions question;
        question.sensitivity = false;
        question.whatIf.marking = marking;
        Result<Assessment> computed = assess(records, doctrine, question);
        if (!computed)
            return failure(computed.error());
        shown = std::move(*computed);
    }
    const Result<Draft> fresh = draftOf(records, shown ? *shown : assessment, doctrine, how);
    if (!fresh)
        return failure(fresh.error());
    return ProblemFinder(records, draft, *words, marking).run(*fresh);
}

bool isBlocking(const DraftProblem &problem, const HouseStyle &style)
{
    if (problem.kind == Kind::LikelihoodAndConfidence)
        return !style.mixesLikelihoodAndConfidence;
    return problem.kind == Kind::PartGone || problem.kind == Kind::CitationGone
        || problem.kind == Kind::UnresolvedCitation || problem.kind == Kind::AboveFinding;
}

QString messageOf(const DraftProblem &problem)
{
    switch (problem.kind) {
    case Kind::NoCitation:
        return DraftProblemTexts::tr("The sentence states a fact and cites no exhibit.");
    case Kind::CitationGone:
        return DraftProblemTexts::tr("The sentence cites an exhibit that is no longer there.");
    case Kind::CitationAboveMarking:
        return DraftProblemTexts::tr("The sentence cites %1, which readers at this marking may "
                                     "not see.")
            .arg(problem.subject);
    case Kind::UnresolvedCitation:
        return DraftProblemTexts::tr("There is no exhibit %1.").arg(problem.subject);
    case Kind::LikelihoodAndConfidence:
        return DraftProblemTexts::tr("The sentence mixes a likelihood and a confidence (%1). It is "
                                     "not released unless the house style allows it.")
            .arg(problem.subject);
    case Kind::PartGone:
        return DraftProblemTexts::tr("The table or figure is about %1, which is no longer in the "
                                     "case.")
            .arg(problem.subject);
    case Kind::AboveFinding:
        return problem.subject.isEmpty()
            ? DraftProblemTexts::tr("The sentence says more than the evidence shows.")
            : DraftProblemTexts::tr("The sentence says more than the evidence shows on claim %1.")
                  .arg(problem.subject);
    case Kind::FindingChanged:
        return DraftProblemTexts::tr("The finding on claim %1 has changed since the draft was "
                                     "made.")
            .arg(problem.subject);
    case Kind::OpenComment:
        return DraftProblemTexts::tr("A comment on the sentence is open.");
    case Kind::Withheld:
        return DraftProblemTexts::tr("The sentence is withheld.");
    case Kind::AskOriginator:
        return DraftProblemTexts::tr("The originator has to be asked before the sentence is "
                                     "disclosed.");
    case Kind::TooLong:
        return DraftProblemTexts::tr("The sentence is very long.");
    case Kind::EarlierStatement:
        return DraftProblemTexts::tr("The same Government has made a public statement on one of "
                                     "these operations before (%1): see that this one accords "
                                     "with it.")
            .arg(problem.subject);
    case Kind::OtherLanguage:
        return DraftProblemTexts::tr("The sentence is in the language of the case and has to be "
                                     "translated.");
    }
    return {};
}

} // namespace saranda
