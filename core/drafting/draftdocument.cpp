// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draftdocument.h"

#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/drafting/draftoverreach.h"
#include "core/drafting/draftparts.h"
#include "core/drafting/draftprinter.h"
#include "core/report/disclosure.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct DraftDocumentTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::DraftDocument)
};

/// What the whole case says and what the disclosed part of it says.
struct TwoViews {
    Assessment whole;
    Assessment shown;
    CaseRecords disclosed;
};

Result<TwoViews> viewsOf(const CaseRecords &records, const Doctrine &doctrine,
                         const std::optional<QString> &marking, bool withParts)
{
    AssessOptions how;
    how.sensitivity = withParts; // the tables say what carries a claim and what it lacks
    Result<Assessment> whole = assess(records, doctrine, how);
    if (!whole)
        return failure(whole.error());
    if (!marking)
        return TwoViews{*whole, *whole, records};
    how.whatIf.marking = marking;
    Result<Assessment> shown = assess(records, doctrine, how);
    if (!shown)
        return failure(shown.error());
    return TwoViews{std::move(*whole), std::move(*shown), disclosedAt(records, *marking)};
}

/// Takes from sentences that were made and not touched the marking and the citations they were made
/// with, so that renewing gives them those of the disclosed evidence. A marking that a person has
/// raised stays, and a citation that a person has added.
Draft withoutMadeParts(const Draft &draft, const Draft &made)
{
    QHash<QString, const DraftSentence *> madeSentences;
    for (const DraftSection &section : made.sections)
        for (const DraftSentence &sentence : section.sentences)
            madeSentences.insert(sentence.block, &sentence);
    Draft lowered = draft;
    for (DraftSection &section : lowered.sections) {
        for (DraftSentence &sentence : section.sentences) {
            const DraftSentence *same = madeSentences.value(sentence.block);
            if (!same || isWrittenByHand(sentence) || same->marking != sentence.marking
                || sentence.style == SentenceStyle::Figure)
                continue;
            sentence.marking.clear();
            sentence.citations.removeIf(
                [&](const DraftCitation &citation) { return same->citations.contains(citation); });
        }
    }
    return lowered;
}

QString refusal(const CaseRecords &records, const std::optional<QString> &marking)
{
    if (!marking)
        return DraftDocumentTexts::tr("The draft says more than the evidence now shows. Renew it, "
                                      "or take the sentences out.");
    return DraftDocumentTexts::tr("At the marking “%1” the draft says more than the evidence "
                                  "disclosed there shows. Let it be worded down, or withhold the "
                                  "sentences.")
        .arg(records.info.markings.contains(*marking) ? *marking : QString());
}

/// Refuses a draft that says, in a sentence that would be printed, more than the evidence shows.
Result<> checkReach(const CaseRecords &records, const Draft &draft, const Draft &fresh,
                    const std::optional<QString> &marking)
{
    QStringList sentences;
    for (const Overreach &reach : overreachesOf(draft, fresh)) {
        const DraftSentence &sentence =
            draft.sections[reach.place.section].sentences[reach.place.sentence];
        if (isPrinted(records, sentence, marking))
            sentences += sentence.text;
    }
    if (sentences.isEmpty())
        return {};
    return failure(ErrorCode::Conflict, refusal(records, marking), sentences.join(u'\n'));
}

Result<Draft> draftToPrint(const CaseRecords &records, const Draft &draft, const Doctrine &doctrine,
                           const DraftPrintOptions &options, const TwoViews &views)
{
    DraftOptions how = optionsOf(draft);
    how.marking = options.marking;
    if (!options.ownTemplate.statementWording.isEmpty())
        how.wording = options.ownTemplate.statementWording;
    const Result<Draft> fresh = draftOf(records, views.shown, doctrine, how);
    if (!fresh)
        return failure(fresh.error());
    Draft printed = draft;
    if (options.wordDown) {
        how.marking.reset();
        const Result<Draft> made = draftOf(records, views.whole, doctrine, how);
        if (!made)
            return failure(made.error());
        const Result<DraftRenewal> down =
            renewed(withoutMadeParts(draft, *made), records, views.shown, doctrine, options.marking,
                    how.wording);
        if (!down)
            return failure(down.error());
        printed = down->draft;
        printed.findings = draft.findings;
    }
    // A working paper for the drafters themselves may be behind the evidence; what leaves may not.
    if (!options.marking && draft.kind != u"statement")
        return printed;
    Draft checked = printed;
    if (options.wordDown) // what was made just now says what the evidence says
        for (DraftSection &section : checked.sections)
            section.sentences.removeIf(
                [](const DraftSentence &sentence) { return !isWrittenByHand(sentence); });
    if (const Result<> fine = checkReach(records, checked, *fresh, options.marking); !fine)
        return failure(fine.error());
    return printed;
}

} // namespace

Result<DraftPaper> documentOf(const CaseRecords &records, const Draft &draft,
                              const Doctrine &doctrine, const DraftPrintOptions &options)
{
    if (options.marking && !records.info.markings.contains(*options.marking))
        return failure(
            ErrorCode::Usage,
            DraftDocumentTexts::tr("The case has no marking “%1”.").arg(*options.marking),
            records.info.markings.join(u", "_s));
    Result<DraftWords> words = DraftWords::load(draft.language);
    if (!words)
        return failure(words.error());
    for (const OwnWording &own : {ownWordingOf(draft), options.ownTemplate.statementWording})
        if (const Result<> reworded = words->reword(own); !reworded)
            return failure(reworded.error());
    const Result<TwoViews> views = viewsOf(records, doctrine, options.marking, hasParts(draft));
    if (!views)
        return failure(views.error());
    const Result<Draft> printed = draftToPrint(records, draft, doctrine, options, *views);
    if (!printed)
        return failure(printed.error());
    const Assessment shown = options.marking ? cappedBy(views->shown, views->whole) : views->shown;
    const auto parts =
        DraftParts::of(records, views->disclosed, shown, doctrine, *printed, options);
    if (!parts)
        return failure(parts.error());
    DraftPrinter printer(records, views->disclosed, **parts, *words, options);
    Result<DraftPaper> paper = printer.print(*printed);
    if (!paper)
        return paper;
    if (options.marking)
        paper->findings = findingChanges(statedFindings(records, views->whole, draft.claims),
                                         statedFindings(records, views->shown, draft.claims));
    return paper;
}

QString messageOf(const DraftOmission &omission)
{
    switch (omission.reason) {
    case DraftOmission::Reason::Withheld:
        return DraftDocumentTexts::tr("Withheld: “%1”").arg(omission.text);
    case DraftOmission::Reason::AskOriginator:
        return DraftDocumentTexts::tr("Left out until its originator agrees: “%1”")
            .arg(omission.text);
    case DraftOmission::Reason::AboveMarking:
        return DraftDocumentTexts::tr("Left out because it is marked higher: “%1”")
            .arg(omission.text);
    case DraftOmission::Reason::CitationAboveMarking:
        return DraftDocumentTexts::tr("Citation left out because the exhibit is marked higher: %1")
            .arg(omission.text);
    case DraftOmission::Reason::CitationUnknown:
        return DraftDocumentTexts::tr("Names no exhibit, and is printed as it was typed: @%1")
            .arg(omission.text);
    }
    return {};
}

QString messageOf(const FindingChange &change, const Doctrine &doctrine, const QString &language)
{
    const auto words = [&](const StatedFinding &finding) {
        const StandardOfProof *level = doctrine.standard(finding.level);
        return level ? level->outcome.in(language) : QString::number(finding.level);
    };
    if (!change.now)
        return DraftDocumentTexts::tr("%1: no longer there").arg(change.claim);
    if (!change.then)
        return DraftDocumentTexts::tr("%1: new, %2").arg(change.claim, words(*change.now));
    if (change.then->level != change.now->level)
        return DraftDocumentTexts::tr("%1: %2 before, now %3")
            .arg(change.claim, words(*change.then), words(*change.now));
    if (change.then->isEstablished != change.now->isEstablished)
        return change.now->isEstablished
            ? DraftDocumentTexts::tr("%1: now established").arg(change.claim)
            : DraftDocumentTexts::tr("%1: no longer established").arg(change.claim);
    return DraftDocumentTexts::tr("%1: on another basis, or to another standard").arg(change.claim);
}

} // namespace saranda
