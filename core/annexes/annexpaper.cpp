// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/annexpaper.h"

#include "core/annexes/annexchoice.h"
#include "core/base/literals.h"
#include "core/drafting/draftparts.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct AnnexPaperTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::AnnexPaper)
};

Result<AnnexPaper> paperOfDraft(const AnnexSource &source, const Draft &draft,
                                const AnnexOptions &options)
{
    DraftPrintOptions how;
    how.marking = options.marking;
    how.wordDown = options.wordDown;
    how.madeOn = options.madeOn;
    how.author = options.author;
    how.ownTemplate = options.ownTemplate;
    Result<DraftPaper> printed = documentOf(source.records, draft, source.doctrine, how);
    if (!printed)
        return failure(printed.error());
    AnnexPaper paper;
    paper.kind = draft.kind == u"statement" ? draft.kind : u"memo"_s;
    paper.document = std::move(printed->document);
    paper.cited = printed->cited;
    for (const DraftOmission &omission : printed->omitted) {
        paper.omitted += messageOf(omission);
        if (omission.reason == DraftOmission::Reason::CitationAboveMarking)
            if (const Exhibit *exhibit = source.records.exhibits.findKey(omission.text))
                paper.cited.insert(exhibit->id);
    }
    for (const FindingChange &change : printed->findings)
        paper.omitted += messageOf(change, source.doctrine, options.language);
    return paper;
}

/// The first PDF of the release that readers at the marking may have.
const ReleasedFile *fileForReaders(const CaseInfo &info, const Release &release,
                                   const std::optional<QString> &marking)
{
    const auto found =
        std::find_if(release.files.begin(), release.files.end(), [&](const ReleasedFile &file) {
            return file.mediaType == u"application/pdf"
                && (!marking || isVisibleAt(info, file.marking, *marking));
        });
    return found == release.files.end() ? nullptr : &*found;
}

Result<AnnexPaper> paperOfRelease(const AnnexSource &source, const Release &release,
                                  const AnnexOptions &options)
{
    const ReleasedFile *file = fileForReaders(source.records.info, release, options.marking);
    if (!file)
        return failure(ErrorCode::BadInput,
                       AnnexPaperTexts::tr("Release %1 has no PDF for readers of this bundle.")
                           .arg(release.key));
    StoredFile stored;
    stored.name = file->name;
    stored.sha256 = file->sha256;
    stored.mediaType = file->mediaType;
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (const Result<> read = source.content(stored, bytes); !read)
        return failure(read.error().code,
                       AnnexPaperTexts::tr("The file “%1” of release %2 cannot be taken as it was "
                                           "released.")
                           .arg(file->name, release.key),
                       read.error().message);
    AnnexPaper paper;
    paper.pdf = bytes.data();
    const Draft *draft = release.draft ? source.records.drafts.find(*release.draft) : nullptr;
    paper.kind = draft && draft->kind == u"memo" ? u"memo"_s : u"statement"_s;
    paper.cited = citedInPaper(source.records, release.key);
    return paper;
}

/// What bears on the claims of a draft: its tables cite no more.
void addOfClaims(const CaseRecords &records, const Draft &draft, QSet<Exhibit::Id> &cited)
{
    AnnexOptions options;
    const QList<Claim::Id> claims = draft.claims;
    for (qsizetype i = 0; i < std::max<qsizetype>(1, claims.size()); ++i) {
        if (!claims.isEmpty())
            options.claim = claims[i];
        for (const ChosenAnnex &annex : chooseAnnexes(records, options).annexes)
            cited.insert(annex.exhibit.id);
    }
}

} // namespace

QSet<Exhibit::Id> citedInPaper(const CaseRecords &records, const QString &key)
{
    QSet<Exhibit::Id> cited;
    if (const Draft *draft = records.drafts.findKey(key)) {
        for (const DraftSection &section : draft->sections)
            for (const DraftSentence &sentence : section.sentences)
                for (const DraftCitation &citation : sentence.citations)
                    cited.insert(citation.exhibit);
        if (hasParts(*draft))
            addOfClaims(records, *draft, cited);
    } else if (const Release *release = records.releases.findKey(key)) {
        for (const QString &line : release->restedOn) // "E-3 <digest>"
            if (const Exhibit *exhibit = records.exhibits.findKey(line.section(u' ', 0, -2)))
                cited.insert(exhibit->id);
    }
    return cited;
}

Result<AnnexPaper> annexPaper(const AnnexSource &source, const AnnexOptions &options)
{
    if (const Draft *draft = source.records.drafts.findKey(options.paper))
        return paperOfDraft(source, *draft, options);
    if (const Release *release = source.records.releases.findKey(options.paper))
        return paperOfRelease(source, *release, options);
    return failure(
        ErrorCode::BadInput,
        AnnexPaperTexts::tr("The case has no draft or release “%1”.").arg(options.paper));
}

} // namespace saranda
