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
            const QStringList claims = claimsOfBlock(sentence.block);
            const bool isLost = !made.contains(sentence.block);
            const auto fallen = std::find_if(claims.begin(), claims.end(), [&](const QString &one) {
                return hasFallen(findingOf(draft.findings, one), findingOf(fresh.findings, one));
            });
            if (isLost || fallen != claims.end())
                found.push_back({{i, j}, fallen != claims.end() ? *fallen : claims.value(0)});
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
