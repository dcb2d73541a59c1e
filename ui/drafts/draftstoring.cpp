// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "ui/drafts/draftdesk.h"
#include "ui/drafts/drafteditor.h"
#include "ui/drafts/draftedits.h"

#include <QScopedValueRollback>

// How what is typed on the desk gets into the case, and what is in the case onto the desk.

namespace saranda {

using namespace literals;

namespace {

/// What citations are read with, as it was before the edit.
CaseRecords exhibitsBefore(const CaseRecords &records, const Edit &edit)
{
    CaseRecords before;
    before.exhibits = records.exhibits;
    edit.forEach<Exhibit>([&before](const Change<Exhibit> &change) {
        if (change.after)
            before.exhibits.remove(change.after->id);
    });
    edit.forEach<Exhibit>([&before](const Change<Exhibit> &change) {
        if (change.before)
            before.exhibits.put(*change.before);
    });
    return before;
}

/// Takes citations of exhibits that are gone out; says whether one of these exhibits is cited.
bool takeCitationsAlong(QList<DraftSection> &sections, const CaseRecords &records,
                        const QSet<Exhibit::Id> &renamed)
{
    bool areCited = false;
    for (DraftSection &section : sections) {
        for (DraftSentence &sentence : section.sentences) {
            sentence.citations.removeIf([&](const DraftCitation &citation) {
                areCited = areCited || renamed.contains(citation.exhibit);
                return !records.exhibits.contains(citation.exhibit);
            });
        }
    }
    return areCited;
}

} // namespace

bool DraftDesk::isOpen() const
{
    return m_editor->isTouched() && draft();
}

bool DraftDesk::commit()
{
    const Result<> stored = store();
    if (!stored)
        Q_EMIT refused(stored.error());
    return bool(stored);
}

/// The person has read why it was refused and is not told each time.
void DraftDesk::commitAgain()
{
    if (m_editor->isTouched() && store())
        Q_EMIT storedAfterAll();
}

Result<> DraftDesk::store()
{
    const Draft *shown = draft();
    if (!m_editor->isTouched() || !shown || m_isCommitting)
        return {};
    const CaseRecords &records = m_context.session.records();
    DraftText text = m_text;
    const QList<DraftSection> sections = text.take(records, m_editor->typedParagraphs());
    const Edit edit = changingDraft(records, m_id, tr("Write in draft %1"),
                                    [&](Draft &after) { after.sections = sections; });
    if (!edit.isEmpty()) {
        const QScopedValueRollback committing(m_isCommitting, true);
        if (Result<> applied = m_context.session.apply(edit); !applied) {
            if (applied.error().code == ErrorCode::Locked)
                m_again.start();
            return applied;
        }
    }
    m_again.stop();
    m_text = std::move(text);
    m_editor->tag(m_text);
    showHead();
    updateProblems();
    return {};
}

bool DraftDesk::apply(const std::function<Edit()> &make)
{
    if (!commit()) {
        showHead();
        return false;
    }
    const Edit edit = make();
    if (edit.isEmpty())
        return true;
    if (const Result<> applied = m_context.session.apply(edit); !applied) {
        Q_EMIT refused(applied.error());
        showHead();
        return false;
    }
    return true;
}

/// The draft itself, or a number of an exhibit its text shows, may have changed.
void DraftDesk::follow(const Edit &edit)
{
    if (m_isCommitting || m_id.isNull())
        return;
    followNames(edit);
    bool isTouched = false;
    edit.forEach<Draft>(
        [&](const Change<Draft> &change) { isTouched = isTouched || change.id() == m_id; });
    edit.forEach<Exhibit>([&](const Change<Exhibit> &change) {
        isTouched =
            isTouched || !change.before || !change.after || change.before->key != change.after->key;
    });
    const Draft *shown = draft();
    if (!shown || !isTouched)
        return;
    if (m_editor->isTouched()) {
        keepTyped(edit);
    } else {
        m_text = DraftText::of(m_context.session.records(), *shown);
        m_editor->follow(m_text);
    }
    showHead();
    if (isVisible())
        updateProblems(); // else when somebody looks again
}

/// Not to be stored from within the announcement of another edit, and never to be thrown away:
/// what is typed stays in the editor and goes into the case at the next pause. Where the draft was
/// written in elsewhere meanwhile, undo brings that back. Only numbers of exhibits are renewed,
/// since what is typed would be read with them.
void DraftDesk::keepTyped(const Edit &edit)
{
    QSet<Exhibit::Id> renamed;
    edit.forEach<Exhibit>([&renamed](const Change<Exhibit> &change) {
        if (change.before && (!change.after || change.after->key != change.before->key))
            renamed.insert(change.before->id);
    });
    if (!renamed.isEmpty()) {
        const CaseRecords &records = m_context.session.records();
        Draft typed = *draft();
        DraftText text = m_text;
        typed.sections = text.take(exhibitsBefore(records, edit), m_editor->typedParagraphs());
        if (takeCitationsAlong(typed.sections, records, renamed)) {
            m_text = DraftText::of(records, typed);
            m_editor->follow(m_text);
        }
    }
    m_editor->setTouched(true);
}

} // namespace saranda
