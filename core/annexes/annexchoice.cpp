// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/annexchoice.h"

#include "core/base/literals.h"
#include "core/report/disclosedfiles.h"
#include "core/report/disclosure.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

const StoredFile *rendition(const CaseInfo &info, const Exhibit &exhibit, Rendition kind,
                            const std::optional<QString> &cleared)
{
    for (const StoredFile &file : exhibit.renditions)
        if (file.rendition == kind && (!cleared || isFileVisible(info, file, *cleared)))
            return &file;
    return nullptr;
}

void collectFactsOf(const ElementSheet &sheet, QSet<Fact::Id> &facts)
{
    const auto addAll = [&facts](const QList<Fact::Id> &ids) {
        for (const Fact::Id id : ids)
            facts.insert(id);
    };
    for (const Argument &argument : sheet.arguments) {
        addAll(argument.premises);
        if (argument.challenge)
            facts.insert(*argument.challenge);
    }
    for (const Indicator &indicator : sheet.indicators)
        facts.insert(indicator.fact);
    for (const Alternative &alternative : sheet.alternatives) {
        addAll(alternative.incompatible);
        addAll(alternative.hardToReconcile);
        addAll(alternative.supportedBy);
    }
}

/// The exhibits that the facts of the claims cite; those of communications where no claim is
/// singled out.
QSet<Exhibit::Id> citedExhibits(const CaseRecords &records, const std::optional<Claim::Id> &claim)
{
    QSet<Fact::Id> facts;
    if (const Claim *only = claim ? records.claims.find(*claim) : nullptr)
        for (const ElementSheet &sheet : only->elements)
            collectFactsOf(sheet, facts);
    QSet<Exhibit::Id> cited;
    for (const Fact &fact : records.facts.rows())
        if (!claim || facts.contains(fact.id))
            for (const Citation &citation : fact.citations)
                cited.insert(citation.exhibit);
    if (!claim)
        for (const Communication &communication : records.communications.rows())
            if (communication.exhibit)
                cited.insert(*communication.exhibit);
    return cited;
}

bool needsTranslation(const Exhibit &exhibit, const AnnexOptions &options)
{
    const QString language = exhibit.language.left(2).toLower();
    switch (options.profile) {
    case AnnexProfile::Icj: // the Court has two official languages
        return !language.isEmpty() && language != u"en" && language != u"fr";
    case AnnexProfile::Uk:
        return !language.isEmpty() && language != u"en";
    case AnnexProfile::None:
        break;
    }
    return !language.isEmpty() && language != options.language;
}

ChosenAnnex chosen(const CaseInfo &info, const Exhibit &full, const Exhibit &disclosed,
                   const AnnexOptions &options)
{
    ChosenAnnex annex;
    annex.exhibit = disclosed;
    annex.late = options.late.contains(full.id);
    const std::optional<StoredFile> file = fileForReader(info, full, options.marking);
    annex.exhibit.file = file;
    annex.isWithheld = !file && (full.file || !full.renditions.isEmpty());
    if (file)
        annex.files.push_back(*file);
    if (file && file->rendition == Rendition::Redacted)
        annex.remarks.push_back(PrintRemark::Redacted);
    if (needsTranslation(full, options)) {
        const StoredFile *translation =
            rendition(info, full, Rendition::Translation, options.marking);
        // A translation of what is blackened says what is under the black.
        const bool isSafe = file && file->rendition != Rendition::Redacted;
        if (translation && isSafe)
            annex.files.push_back(*translation);
        annex.remarks.push_back(translation && isSafe ? PrintRemark::Translated
                                                      : PrintRemark::TranslationMissing);
    }
    return annex;
}

} // namespace

CaseRecords recordsForReader(const CaseRecords &records, const std::optional<QString> &marking)
{
    return marking ? disclosedAt(records, *marking) : records;
}

AnnexChoice chooseAnnexes(const CaseRecords &records, const AnnexOptions &options)
{
    const CaseRecords disclosed = recordsForReader(records, options.marking);
    // What the disclosed facts cite goes in; what the full case would cite is told to the author.
    QSet<Exhibit::Id> wanted = options.exhibits.value_or(citedExhibits(disclosed, options.claim));
    wanted.unite(options.late);
    AnnexChoice choice;
    for (const Exhibit *full : records.exhibits.inKeyOrder()) {
        const Exhibit *seen = disclosed.exhibits.find(full->id);
        if (seen && wanted.contains(full->id))
            choice.annexes.push_back(chosen(records.info, *full, *seen, options));
    }
    if (options.profile != AnnexProfile::None)
        std::stable_partition(choice.annexes.begin(), choice.annexes.end(),
                              [](const ChosenAnnex &annex) { return !annex.late; });
    QSet<Exhibit::Id> asked = options.exhibits.value_or(citedExhibits(records, options.claim));
    asked.unite(options.late);
    for (const Exhibit *full : records.exhibits.inKeyOrder())
        if (asked.contains(full->id) && !disclosed.exhibits.contains(full->id))
            choice.withheld.append(full->key);
    return choice;
}

} // namespace saranda
