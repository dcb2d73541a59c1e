// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/release.h"

#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/drafting/draftparts.h"
#include "core/drafting/draftproblems.h"
#include "core/drafting/recorddigest.h"
#include "core/report/printedtext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct ReleaseTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::Releases)
};

QString mediaTypeOf(MemoFormat format)
{
    switch (format) {
    case MemoFormat::Pdf:
        return u"application/pdf"_s;
    case MemoFormat::Html:
        return u"text/html"_s;
    case MemoFormat::Odt:
        return u"application/vnd.oasis.opendocument.text"_s;
    case MemoFormat::Docx:
        return u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    }
    return {};
}

Result<> checkRequest(const CaseRecords &records, const ReleaseRequest &request)
{
    if (!records.drafts.contains(request.draft))
        return failure(ErrorCode::NotFound, ReleaseTexts::tr("There is no such draft."));
    if (request.by.trimmed().isEmpty())
        return failure(ErrorCode::Usage, ReleaseTexts::tr("Say who begins the release."));
    if (request.outputs.isEmpty())
        return failure(ErrorCode::Usage, ReleaseTexts::tr("Say which files to release."));
    QStringList names;
    for (const ReleaseOutput &output : request.outputs) {
        if (const Result<MemoFormat> format = paperFormatOf(output.name); !format)
            return failure(format.error());
        if (names.contains(output.name))
            return failure(ErrorCode::Usage,
                           ReleaseTexts::tr("Two files are called “%1”.").arg(output.name));
        names += output.name;
    }
    return {};
}

QByteArray jsonOf(const std::vector<PrintedPart> &parts)
{
    QJsonArray array;
    for (const PrintedPart &part : parts) {
        QJsonObject object{{u"caption"_s, part.caption},
                           {u"lines"_s, QJsonArray::fromStringList(part.lines)}};
        if (!part.drawing.isEmpty())
            object.insert(u"drawing"_s, part.drawing);
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

Result<ReleasedFile> stored(CaseSession &session, const QByteArray &bytes, const QString &name,
                            const QString &mediaType, const QString &marking,
                            QStringList &newContents)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<StoredFile> file = session.storeContent(buffer, name, {}, &newContents);
    if (!file)
        return failure(file.error());
    ReleasedFile released;
    released.name = name;
    released.sha256 = file->sha256;
    released.mediaType = mediaType;
    released.marking = marking;
    released.size = double(bytes.size());
    return released;
}

/// Makes the outputs of a request, all of them before any is stored.
class OutputMaker
{
public:
    OutputMaker(CaseSession &session, const Doctrine &doctrine, const Draft &draft,
                const ReleaseRequest &request, const QDateTime &madeOn)
        : m_session(session)
        , m_doctrine(doctrine)
        , m_draft(draft)
        , m_request(request)
        , m_madeOn(madeOn)
    { }

    Result<QList<ReleasedFile>> run();
    /// What no release came to name. What cannot be taken back now is at the next opening.
    void takeBack() { [[maybe_unused]] const Result<> gone = m_session.takeBack(m_newContents); }

private:
    Result<> make(const ReleaseOutput &output);

    struct Made {
        QString name;
        QString mediaType;
        QString marking;
        QByteArray bytes;
    };

    CaseSession &m_session;
    const Doctrine &m_doctrine;
    const Draft &m_draft;
    const ReleaseRequest &m_request;
    QDateTime m_madeOn;
    std::vector<Made> m_made;
    QStringList m_newContents;
};

Result<> OutputMaker::make(const ReleaseOutput &output)
{
    const Result<MemoFormat> format = paperFormatOf(output.name);
    if (!format)
        return failure(format.error());
    DraftPrintOptions how;
    how.marking = output.marking;
    how.wordDown = output.wordDown;
    how.madeOn = m_madeOn;
    how.ownTemplate = m_request.ownTemplate;
    const Result<DraftPaper> paper = documentOf(m_session.records(), m_draft, m_doctrine, how);
    if (!paper)
        return failure(paper.error());
    const Result<QByteArray> bytes = rendered(*format, paper->document);
    if (!bytes)
        return failure(bytes.error());
    if (const QString letters = remarkOnLetters(paper->document, *format); !letters.isEmpty())
        return failure(ErrorCode::Storage, letters); // what is frozen must be fit to be read
    const QString marking = paper->document.marking;
    m_made.push_back({output.name, mediaTypeOf(*format), marking, *bytes});
    m_made.push_back({output.name + sentencesSuffix.toString(), u"text/plain"_s, marking,
                      paper->sentences.join(u'\n').toUtf8()});
    if (!paper->parts.empty())
        m_made.push_back({output.name + partsSuffix.toString(), u"application/json"_s, marking,
                          jsonOf(paper->parts)});
    return {};
}

Result<QList<ReleasedFile>> OutputMaker::run()
{
    for (const ReleaseOutput &output : m_request.outputs)
        if (const Result<> done = make(output); !done)
            return failure(done.error());
    QList<ReleasedFile> files;
    for (const Made &made : m_made) {
        const Result<ReleasedFile> file =
            stored(m_session, made.bytes, made.name, made.mediaType, made.marking, m_newContents);
        if (!file) {
            takeBack();
            return failure(file.error());
        }
        files.append(*file);
    }
    return files;
}

/// Collects "E-3 <digest>" of the draft, what it cites, its claims and what bears on them; of a
/// paper with tables and drawings, what those show as well.
class RestedOn
{
public:
    explicit RestedOn(const CaseRecords &records)
        : m_records(records)
    { }

    QStringList of(const Draft &draft)
    {
        add(draft);
        for (const DraftSection &section : draft.sections)
            for (const DraftSentence &sentence : section.sentences)
                for (const DraftCitation &citation : sentence.citations)
                    addExhibit(citation.exhibit);
        for (const Claim *claim : m_records.claims.inKeyOrder())
            if (draft.claims.isEmpty() || draft.claims.contains(claim->id))
                addClaim(*claim);
        if (hasParts(draft))
            addShown(draft);
        return m_lines;
    }

private:
    /// False where it is there already.
    template <typename Record>
    bool add(const Record &record)
    {
        if (m_seen.contains(record.id.uuid))
            return false;
        m_seen.insert(record.id.uuid);
        m_lines += record.key + u' ' + digestOf(m_records, record);
        return true;
    }
    void addExhibit(Exhibit::Id id);
    void addFact(Fact::Id id);
    void addClaim(const Claim &claim);
    void addShown(const Draft &draft);
    void addEntity(const EntityRef &entity);

    const CaseRecords &m_records;
    QStringList m_lines;
    QSet<QUuid> m_seen;
    QSet<Incident::Id> m_incidents; ///< of the claims
};

/// With its source, whose reliability is that of the exhibit where it has none of its own.
void RestedOn::addExhibit(Exhibit::Id id)
{
    const Exhibit *exhibit = m_records.exhibits.find(id);
    if (!exhibit || !add(*exhibit) || !exhibit->source)
        return;
    if (const Source *source = m_records.sources.find(*exhibit->source))
        add(*source);
}

void RestedOn::addFact(Fact::Id id)
{
    const Fact *fact = m_records.facts.find(id);
    if (!fact)
        return;
    add(*fact);
    for (const Citation &citation : fact->citations)
        addExhibit(citation.exhibit);
}

void RestedOn::addClaim(const Claim &claim)
{
    add(claim);
    m_incidents.insert(claim.incident);
    if (const Incident *incident = m_records.incidents.find(claim.incident))
        add(*incident);
    for (const ElementSheet &sheet : claim.elements) {
        for (const Argument &argument : sheet.arguments)
            for (Fact::Id id : argument.premises)
                addFact(id);
        for (const Indicator &indicator : sheet.indicators)
            addFact(indicator.fact);
        for (const Alternative &alternative : sheet.alternatives)
            for (const auto *facts : {&alternative.incompatible, &alternative.hardToReconcile,
                                      &alternative.supportedBy})
                for (Fact::Id id : *facts)
                    addFact(id);
    }
}

/// Tables and drawings show the facts, the communications about the operations of the claims, and
/// whom and what the facts link.
void RestedOn::addShown(const Draft &draft)
{
    for (const Fact *fact : m_records.facts.inKeyOrder()) {
        if (draft.claims.isEmpty()) // all of them
            addFact(fact->id);
        if (!m_seen.contains(fact->id.uuid) || !fact->relation)
            continue;
        addEntity(fact->relation->subject);
        addEntity(fact->relation->object);
    }
    for (const Communication *communication : m_records.communications.inKeyOrder()) {
        const QList<Incident::Id> &about = communication->incidents;
        if (draft.claims.isEmpty() || about.isEmpty()
            || std::any_of(about.begin(), about.end(),
                           [this](Incident::Id id) { return m_incidents.contains(id); }))
            add(*communication);
    }
    if (!draft.claims.isEmpty())
        return;
    for (const Incident *incident : m_records.incidents.inKeyOrder())
        add(*incident);
    for (const Actor *actor : m_records.actors.inKeyOrder())
        add(*actor);
    for (const Infrastructure *item : m_records.infrastructure.inKeyOrder())
        add(*item);
}

void RestedOn::addEntity(const EntityRef &entity)
{
    if (const Actor *actor = m_records.actors.find({entity.uuid}))
        add(*actor);
    else if (const Infrastructure *item = m_records.infrastructure.find({entity.uuid}))
        add(*item);
}

Result<> checkDraft(const CaseRecords &records, const Assessment &assessment,
                    const Doctrine &doctrine, const Draft &draft, const HouseStyle &style)
{
    const Result<std::vector<DraftProblem>> problems =
        problemsOf(records, assessment, doctrine, draft);
    if (!problems)
        return failure(problems.error());
    QStringList blocking;
    for (const DraftProblem &problem : *problems)
        if (isBlocking(problem, style))
            blocking += messageOf(problem);
    if (blocking.isEmpty())
        return {};
    blocking.removeDuplicates();
    return failure(ErrorCode::Conflict,
                   ReleaseTexts::tr("The draft cannot be released before this is put right."),
                   blocking.join(u'\n'));
}

QString stateText(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Draft:
        return ReleaseTexts::tr("draft");
    case ReleaseState::LegalReview:
        return ReleaseTexts::tr("legal review");
    case ReleaseState::Cleared:
        return ReleaseTexts::tr("cleared");
    case ReleaseState::Released:
        return ReleaseTexts::tr("released");
    }
    return {};
}

} // namespace

bool isForComparison(const ReleasedFile &file)
{
    return file.name.endsWith(sentencesSuffix) || file.name.endsWith(partsSuffix);
}

Result<MemoFormat> paperFormatOf(const QString &name)
{
    if (const std::optional<MemoFormat> format = memoFormatOf(name))
        return *format;
    return failure(ErrorCode::Usage,
                   ReleaseTexts::tr("A paper is written as .pdf, .odt, .docx or .html, not as "
                                    "“%1”.")
                       .arg(name));
}

Result<Release::Id> beginRelease(CaseSession &session, const Doctrine &doctrine,
                                 const ReleaseRequest &request, const Clock &clock)
{
    if (const Result<> fine = checkRequest(session.records(), request); !fine)
        return failure(fine.error());
    const Draft draft = *session.records().drafts.find(request.draft);
    AssessOptions how;
    how.sensitivity = false;
    const Result<Assessment> assessment = assess(session.records(), doctrine, how);
    if (!assessment)
        return failure(assessment.error());
    if (const Result<> fine =
            checkDraft(session.records(), *assessment, doctrine, draft, request.ownTemplate.style);
        !fine)
        return failure(fine.error());
    const QDateTime now = clock();
    OutputMaker outputs(session, doctrine, draft, request, now);
    const Result<QList<ReleasedFile>> files = outputs.run();
    if (!files)
        return failure(files.error());
    Release release;
    release.id = Release::Id::make();
    release.key = nextKey<Release>(session.records());
    release.title = request.title.isEmpty() ? draft.title : request.title;
    release.draft = draft.id;
    release.doctrineVersion = doctrine.version;
    release.files = *files;
    release.sha256 = files->constFirst().sha256;
    release.findings = statedFindings(session.records(), *assessment, draft.claims);
    release.restedOn = RestedOn(session.records()).of(draft);
    release.steps.append(
        {ReleaseState::Draft, request.by.trimmed(), toStoredTime(now), request.note, {}});
    release.marking = draft.marking;
    release.note = request.note;
    Edit edit{ReleaseTexts::tr("Begin release %1").arg(release.key), {}};
    edit.add(release);
    if (const Result<> applied = session.apply(edit); !applied) {
        outputs.takeBack();
        return failure(applied.error());
    }
    return release.id;
}

std::optional<ReleaseState> nextState(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Draft:
        return ReleaseState::LegalReview;
    case ReleaseState::LegalReview:
        return ReleaseState::Cleared;
    case ReleaseState::Cleared:
        return ReleaseState::Released;
    case ReleaseState::Released:
        break;
    }
    return {};
}

Result<> advanceRelease(CaseSession &session, Release::Id id, ReleaseState to, const QString &by,
                        const QString &note, const Clock &clock)
{
    const Release *found = session.records().releases.find(id);
    if (!found)
        return failure(ErrorCode::NotFound, ReleaseTexts::tr("There is no such release."));
    if (by.trimmed().isEmpty())
        return failure(ErrorCode::Usage, ReleaseTexts::tr("Say who takes the step."));
    const std::optional<ReleaseState> next = nextState(found->state);
    if (!next)
        return failure(
            ErrorCode::Conflict,
            ReleaseTexts::tr("%1 is released: nothing about it changes any more.").arg(found->key));
    if (to != *next)
        return failure(ErrorCode::Conflict,
                       ReleaseTexts::tr("%1 is at “%2”; its next step is “%3”.")
                           .arg(found->key, stateText(found->state), stateText(*next)));
    if (to == ReleaseState::Cleared || to == ReleaseState::Released) {
        const QStringList changed = changedSince(session.records(), *found);
        if (!changed.isEmpty())
            return failure(ErrorCode::Conflict,
                           ReleaseTexts::tr("What %1 rests on has changed since it was made. "
                                            "Begin another release.")
                               .arg(found->key),
                           changed.join(u'\n'));
    }
    Release after = *found;
    after.state = to;
    const QString now = toStoredTime(clock());
    after.steps.append({to, by.trimmed(), now, note, {}});
    if (to == ReleaseState::Released) {
        after.releasedBy = by.trimmed();
        after.on = CaseDate::parse(clock().toString(u"yyyy-MM-dd"_s)).value_or(CaseDate());
    }
    Edit edit{ReleaseTexts::tr("Take release %1 to “%2”").arg(after.key, stateText(to)), {}};
    edit.modify(*found, after);
    return session.apply(edit);
}

} // namespace saranda
