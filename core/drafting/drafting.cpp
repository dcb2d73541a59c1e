// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/drafting.h"

#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/drafting/draftmaker.h"
#include "core/report/disclosure.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Among the fields a draft keeps beside its own: exports and imports carry it, the case file needs
/// no column for what few offices have.
const QString wordingField = u"wording"_s;
const QString templateField = u"template"_s;

struct DraftingTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::Drafting)
};

Result<> checkOptions(const CaseRecords &records, const DraftOptions &options)
{
    if (options.kind != u"memo" && options.kind != u"statement")
        return failure(
            ErrorCode::Usage,
            DraftingTexts::tr("A draft is a memo or a statement, not “%1”.").arg(options.kind));
    if (options.marking && !records.info.markings.contains(*options.marking))
        return failure(ErrorCode::Usage,
                       DraftingTexts::tr("The case has no marking “%1”.").arg(*options.marking),
                       records.info.markings.join(u", "_s));
    return {};
}

QString titleOf(const DraftMaker &maker)
{
    QStringList titles;
    for (const Incident *incident : maker.incidents())
        titles += incident->title.isEmpty() ? incident->key : incident->title;
    WordingValues values = maker.values();
    const bool isOfCase = titles.size() != 1;
    values.insert(u"title"_s, isOfCase ? maker.records.info.title : titles.constFirst());
    return maker.words.say(
        maker.words.forPurpose(u"title."_s + maker.options.kind, maker.purpose()), values);
}

} // namespace

std::optional<StatementOutcome> supportedOutcome(const CaseRecords &records,
                                                 const Assessment &assessment,
                                                 const QList<Claim::Id> &claims)
{
    std::optional<StatementOutcome> outcome;
    for (const Claim &claim : records.claims.rows()) {
        if (claim.test != u"attribution" || !(claims.isEmpty() || claims.contains(claim.id)))
            continue;
        const ClaimResult *result = assessment.claim(claim.id);
        if (result && result->established)
            return StatementOutcome::Attributed;
        outcome = StatementOutcome::NotAttributed;
    }
    return outcome;
}

Result<Draft> draftOf(const CaseRecords &records, const Assessment &assessment,
                      const Doctrine &doctrine, const DraftOptions &options)
{
    if (const Result<> fine = checkOptions(records, options); !fine)
        return failure(fine.error());
    Result<DraftWords> words = DraftWords::load(options.language);
    if (!words)
        return failure(words.error());
    if (const Result<> reworded = words->reword(options.wording); !reworded)
        return failure(reworded.error());
    std::optional<Assessment> whole;
    std::optional<CaseRecords> disclosed;
    if (options.marking) {
        AssessOptions how;
        how.sensitivity = false;
        Result<Assessment> computed = assess(records, doctrine, how);
        if (!computed)
            return failure(computed.error());
        whole = std::move(*computed);
        disclosed = disclosedAt(records, *options.marking);
    }
    DraftMaker maker(disclosed ? *disclosed : records, assessment, whole ? &*whole : nullptr,
                     doctrine, *words, options);
    maker.draft.title = titleOf(maker);
    maker.draft.findings = statedFindings(maker.records, assessment, options.claims);
    if (options.kind == u"statement")
        makeStatement(maker);
    else if (const Result<> made = makeMemorandum(maker); !made)
        return failure(made.error());
    Draft draft = maker.finished();
    keepOwnWording(draft, options.wording, options.templateName);
    return draft;
}

OwnWording ownWordingOf(const Draft &draft)
{
    OwnWording wording;
    const QJsonObject kept = draft.extra.value(wordingField).toObject();
    for (auto text = kept.begin(); text != kept.end(); ++text) {
        const QJsonObject languages = text->toObject();
        for (auto words = languages.begin(); words != languages.end(); ++words)
            if (words->isString())
                wording[text.key()].insert(words.key(), words->toString());
    }
    return wording;
}

QString templateNameOf(const Draft &draft)
{
    return draft.extra.value(templateField).toString();
}

void keepOwnWording(Draft &draft, const OwnWording &wording, const QString &templateName)
{
    QJsonObject kept;
    for (auto text = wording.begin(); text != wording.end(); ++text) {
        QJsonObject languages;
        for (auto words = text->begin(); words != text->end(); ++words)
            languages.insert(words.key(), *words);
        kept.insert(text.key(), languages);
    }
    const bool isKept = !kept.isEmpty() && draft.kind == u"statement";
    if (isKept)
        draft.extra.insert(wordingField, kept);
    else
        draft.extra.remove(wordingField);
    if (isKept && !templateName.isEmpty())
        draft.extra.insert(templateField, templateName);
    else
        draft.extra.remove(templateField);
}

QList<StatedFinding> statedFindings(const CaseRecords &records, const Assessment &assessment,
                                    const QList<Claim::Id> &claims)
{
    QList<StatedFinding> findings;
    for (const Claim *claim : records.claims.inKeyOrder()) {
        const ClaimResult *result = assessment.claim(claim->id);
        if (result && (claims.isEmpty() || claims.contains(claim->id)))
            findings.append({claim->key,
                             result->decidingBasis,
                             result->level,
                             result->required,
                             result->established,
                             {}});
    }
    return findings;
}

std::vector<FindingChange> findingChanges(const QList<StatedFinding> &then,
                                          const QList<StatedFinding> &now)
{
    const auto in = [](const QList<StatedFinding> &findings, const QString &claim) {
        const auto found =
            std::find_if(findings.begin(), findings.end(),
                         [&](const StatedFinding &one) { return one.claim == claim; });
        return found == findings.end() ? std::optional<StatedFinding>() : *found;
    };
    std::vector<FindingChange> changes;
    for (const StatedFinding &finding : then)
        if (const auto current = in(now, finding.claim); current != finding)
            changes.push_back({finding.claim, finding, current});
    for (const StatedFinding &finding : now)
        if (!in(then, finding.claim))
            changes.push_back({finding.claim, {}, finding});
    std::sort(changes.begin(), changes.end(), [](const FindingChange &a, const FindingChange &b) {
        return naturallyLess(a.claim, b.claim);
    });
    return changes;
}

QStringList claimsOfBlock(const QString &block)
{
    if (block.startsWith(u"claim:"_s))
        return {block.section(u':', 1, 1)};
    if (block.startsWith(u"claims:"_s))
        return block.section(u':', 1, 1).split(u',');
    return {};
}

QString blockOfClaims(const QStringList &claims)
{
    return u"claims:"_s + claims.join(u',');
}

} // namespace saranda
