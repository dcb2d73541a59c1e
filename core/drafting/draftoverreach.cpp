// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draftoverreach.h"

#include "core/base/literals.h"

#include <QSet>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

const StatedFinding *findingOf(const QList<StatedFinding> &findings, const QString &claim)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const StatedFinding &one) { return one.claim == claim; });
    return found == findings.end() ? nullptr : &*found;
}

bool hasFallen(const StatedFinding *then, const StatedFinding *now)
{
    if (!now || !then)
        return !now;
    return now->level < then->level || (then->isEstablished && !now->isEstablished);
}

} // namespace

std::vector<Overreach> overreachesOf(const Draft &draft, const Draft &fresh)
{
    QSet<QString> made;
    for (const DraftSection &section : fresh.sections)
        for (const DraftSentence &sentence : section.sentences)
            made.insert(sentence.block);
    std::vector<Overreach> found;
    for (qsizetype i = 0; i < draft.sections.size(); ++i) {
        for (qsizetype j = 0; j < draft.sections[i].sentences.size(); ++j) {
            const DraftSentence &sentence = draft.sections[i].sentences[j];
            if (sentence.block.isEmpty() || sentence.style == SentenceStyle::Figure
                || isStruck(sentence))
                continue;
            const bool isOfClaim = sentence.block.startsWith(u"claim:"_s);
            const QString claim = isOfClaim ? sentence.block.section(u':', 1, 1) : QString();
            const bool isLost = !made.contains(sentence.block);
            const bool hasLess = isOfClaim
                && hasFallen(findingOf(draft.findings, claim), findingOf(fresh.findings, claim));
            if (isLost || hasLess)
                found.push_back({{i, j}, claim});
        }
    }
    return found;
}

DraftOptions optionsOf(const Draft &draft)
{
    DraftOptions options;
    options.kind = draft.kind;
    options.language = draft.language;
    options.claims = draft.claims;
    options.outcomeReason = draft.outcomeReason;
    options.wording = ownWordingOf(draft);
    options.templateName = templateNameOf(draft);
    // An outcome that only follows from the findings follows them again; a decision stays.
    const bool isDecision = draft.outcome == StatementOutcome::Deferred
        || (draft.outcome == StatementOutcome::NotAttributed && !draft.outcomeReason.isEmpty());
    if (isDecision)
        options.outcome = draft.outcome;
    return options;
}

} // namespace saranda
