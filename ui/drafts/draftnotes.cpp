// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/session/liveassessment.h"
#include "core/session/recordsjob.h"
#include "ui/drafts/draftdesk.h"
#include "ui/drafts/drafteditor.h"
#include "ui/drafts/drafttexts.h"
#include "ui/support/safetext.h"
#include "ui/support/wordings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace saranda {

using namespace literals;

namespace {

Result<std::vector<DraftProblem>> problemsIn(const CaseRecords &records,
                                             const Assessment &assessment, const Doctrine &doctrine,
                                             Draft::Id id, const std::optional<QString> &marking)
{
    const Draft *draft = records.drafts.find(id);
    if (!draft)
        return std::vector<DraftProblem>();
    return problemsOf(records, assessment, doctrine, *draft, marking);
}

} // namespace

/// In a large case it takes seconds to make what the draft is compared with: that happens beside
/// the window.
void DraftDesk::updateProblems()
{
    const Draft *shown = draft();
    m_problems.clear(); // what was found before is not of this text
    if (!shown) {
        m_finding->drop();
    } else {
        m_finding->start(
            [id = m_id, marking = readers(), doctrine = m_doctrine,
             here = &m_context.session.records(), assessed = &m_context.assessment.current()](
                const CaseRecords &records, const RecordsJob::IsWanted &) -> FoundProblems {
                // Beside the window the assessment may change: the copy is assessed by itself.
                if (&records == here)
                    return problemsIn(records, *assessed, *doctrine, id, marking);
                const Result<Assessment> own = assess(records, *doctrine, {{}, false});
                if (!own)
                    return failure(own.error());
                return problemsIn(records, *own, *doctrine, id, marking);
            },
            [this](const FoundProblems &found) { takeProblems(found); });
    }
    if (!shown || m_finding->isRunning())
        takeProblems(std::vector<DraftProblem>()); // nothing is known yet
}

void DraftDesk::takeProblems(const FoundProblems &found)
{
    if (found)
        m_problems = *found;
    else
        Q_EMIT refused(found.error());
    noteProblems();
    Q_EMIT problemsChanged();
}

/// What the editor shows about each sentence.
void DraftDesk::noteProblems()
{
    std::vector<SentenceNote> notes;
    notes.reserve(m_text.slotList().size());
    for (const DraftText::Slot &slot : m_text.slotList())
        notes.push_back(noteOf(slot));
    for (const DraftProblem &problem : m_problems) {
        const int slot = m_text.slotAt(problem.place);
        if (slot < 0)
            continue;
        SentenceNote &note = notes[std::size_t(slot)];
        note.messages.append(messageOf(problem));
        if (problem.kind == DraftProblem::Kind::Withheld
            || problem.kind == DraftProblem::Kind::AskOriginator
            || problem.kind == DraftProblem::Kind::OpenComment)
            continue; // said in the margin
        if (isBlocking(problem))
            note.underline = SentenceNote::Underline::Bad;
        else if (note.underline == SentenceNote::Underline::None)
            note.underline = SentenceNote::Underline::Caution;
    }
    m_editor->highlighter()->setNotes(notes);
    m_editor->fitPictures();
}

SentenceNote DraftDesk::noteOf(const DraftText::Slot &slot) const
{
    const CaseInfo &info = m_context.session.records().info;
    const DraftSentence &sentence = slot.sentence;
    SentenceNote note;
    QStringList margin;
    if (sentence.disclosure == Disclosure::Withhold)
        margin.append(tr("withheld"));
    else if (sentence.disclosure == Disclosure::AskOriginator)
        margin.append(tr("ask first"));
    if (sentence.disclosure != Disclosure::Disclose && !sentence.disclosureReason.isEmpty())
        note.messages.append(safeLine(sentence.disclosureReason));
    const std::optional<QString> marking = readers();
    const bool isUnseen = marking && !isVisibleAt(info, sentence.marking, *marking);
    if (isUnseen)
        margin.append(safeLine(sentence.marking, 20));
    note.isWithheld = sentence.disclosure != Disclosure::Disclose || isUnseen;
    if (!sentence.footnote.isEmpty()) {
        margin.append(tr("note"));
        note.messages.append(tr("Footnote: %1").arg(safeLine(sentence.footnote)));
    }
    int open = 0;
    for (const DraftComment &comment : sentence.comments) {
        if (comment.isResolved)
            continue;
        ++open;
        note.messages.append(tr("%1: %2", "who comments, and what")
                                 .arg(safeLine(comment.by, 60), safeLine(comment.text)));
    }
    if (open > 0)
        margin.append(tr("%Ln comment(s)", nullptr, open));
    note.margin = margin.join(u'\n');
    return note;
}

namespace {

/// What a reviewer answers for: all that a reader gets, without the comments of the team.
QJsonObject reviewedPart(const QJsonObject &draft)
{
    QJsonObject part{{u"title"_s, draft[u"title"]},
                     {u"outcome"_s, draft[u"outcome"]},
                     {u"outcomeReason"_s, draft[u"outcomeReason"]}};
    QJsonArray sections;
    for (const QJsonValue &section : draft[u"sections"].toArray()) {
        QJsonArray sentences;
        for (const QJsonValue &sentence : section[u"sentences"].toArray()) {
            QJsonObject words = sentence.toObject();
            words.remove(u"comments"_s);
            sentences.append(words);
        }
        sections.append(QJsonArray{section[u"title"], sentences});
    }
    part.insert(u"sections"_s, sections);
    return part;
}

} // namespace

/// Who said so last, from the log, which nobody can change afterwards, and who has changed since
/// what was reviewed.
QString DraftDesk::reviewedBy() const
{
    const Result<std::vector<AuditEntry>> log = m_context.session.log(m_id.uuid);
    if (!log)
        return {};
    const AuditEntry *changed = nullptr;
    for (const AuditEntry &entry : *log) { // newest first
        for (const AuditChange &change : entry.changes) {
            if (change.record != m_id.uuid || !change.before || !change.after)
                continue;
            if ((*change.before)[u"review"_s] == (*change.after)[u"review"_s]) {
                if (!changed && reviewedPart(*change.before) != reviewedPart(*change.after))
                    changed = &entry;
                continue;
            }
            const QString marked =
                tr("Marked as “%1” by %2, %3")
                    .arg(wording(draft()->review), safeLine(entry.by, 60), momentText(entry.at));
            return !changed || draft()->review == ReviewState::Draft
                ? marked
                : tr("%1. The text has been changed since, by %2, %3: it has to be reviewed again.")
                      .arg(marked, safeLine(changed->by, 60), momentText(changed->at));
        }
    }
    return {};
}

QString draftMeasure(const Draft &draft)
{
    static const QRegularExpression gaps(u"\\s+"_s);
    qsizetype words = 0;
    for (const DraftSection &section : draft.sections) {
        for (const DraftSentence &sentence : section.sentences)
            words += sentence.text.split(gaps, Qt::SkipEmptyParts).size();
    }
    return DraftDesk::tr("%1 · %2 · %3 words · @ cites an exhibit or a fact",
                         "number of the draft, its kind and its length")
        .arg(safeLine(draft.key, 40), draftKindWord(draft.kind), QLocale().toString(words));
}

} // namespace saranda
