// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/highestmarking.h"
#include "core/report/memo.h"
#include "core/report/paperprint.h"
#include "core/session/liveassessment.h"
#include "ui/drafts/draftdesk.h"
#include "ui/drafts/drafteditor.h"
#include "ui/drafts/draftedits.h"
#include "ui/drafts/draftspage.h"
#include "ui/drafts/drafttexts.h"
#include "ui/drafts/draftversions.h"
#include "ui/drafts/exportdialog.h"
#include "ui/drafts/newdraftdialog.h"
#include "ui/drafts/partmenu.h"
#include "ui/drafts/renewaldialog.h"
#include "ui/drafts/versionsdialog.h"
#include "ui/support/messageline.h"
#include "ui/support/tableprint.h"
#include "ui/support/tableview.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QPrinter>

#include <algorithm>

namespace saranda {

using namespace literals;

void DraftsPage::open(QDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DraftsPage::newDraft(const QString &kind)
{
    if (m_context.session.isReadOnly() || !m_desk->commit())
        return;
    auto *dialog = new NewDraftDialog(m_context, kind, this);
    dialog->setWork([this, dialog]() -> Result<> {
        const DraftOptions options = dialog->options();
        const CaseRecords &records = m_context.session.records();
        m_context.assessment.waitUntilThere(); // nothing is drafted from half an answer
        Result<Draft> draft = failure(ErrorCode::BadInput, QString());
        if (options.marking) {
            WhatIf question;
            question.marking = options.marking;
            const Result<Assessment> disclosed = m_context.assessment.whatIf(question);
            if (!disclosed)
                return failure(disclosed.error());
            draft = draftOf(records, *disclosed, m_context.doctrine, options);
        } else {
            draft = draftOf(records, m_context.assessment.current(), m_context.doctrine, options);
        }
        if (!draft)
            return failure(draft.error());
        const Edit edit = addingDraft(records, *draft);
        const Result<> applied = m_context.session.apply(edit);
        if (!applied)
            return applied;
        m_message->report(applied); // an earlier error is past
        m_drafts->selectId(std::get<Change<Draft>>(edit.changes.front()).id().uuid);
        m_desk->editor()->setFocus();
        return {};
    });
    open(dialog);
}

void DraftsPage::renew()
{
    if (m_context.session.isReadOnly() || !m_desk->commit() || !current())
        return;
    const CaseRecords &records = m_context.session.records();
    m_context.assessment.waitUntilThere();
    const Result<DraftRenewal> renewal =
        renewed(*current(), records, m_context.assessment.current(), m_context.doctrine);
    if (!m_message->report(renewal))
        return;
    // A statement may still take the wording of another template.
    if (renewal->changesNothing() && current()->kind != u"statement") {
        m_message->showMessage(MessageLine::Kind::Notice,
                               tr("The draft says what the case says: nothing to renew."));
        return;
    }
    auto *dialog = new RenewalDialog(m_context, *current(), *renewal, this);
    dialog->setWork([this, dialog] {
        const Draft renewedDraft = dialog->draft();
        const Result<> applied = m_context.session.apply(changingDraft(
            m_context.session.records(), renewedDraft.id, tr("Renew draft %1 from the case"),
            [&](Draft &after) { after = renewedDraft; }));
        if (applied)
            m_message->report(applied); // an earlier error is past
        return applied;
    });
    open(dialog);
}

void DraftsPage::duplicate()
{
    if (m_context.session.isReadOnly() || !m_desk->commit() || !current())
        return;
    const Edit edit = duplicatingDraft(m_context.session.records(), *current());
    if (m_message->report(m_context.session.apply(edit)))
        m_drafts->selectId(std::get<Change<Draft>>(edit.changes.front()).id().uuid);
}

void DraftsPage::removeSelected()
{
    const QList<QUuid> ids = m_drafts->selectedIds();
    if (ids.isEmpty() || m_context.session.isReadOnly() || !m_desk->commit())
        return;
    const int count = int(ids.size());
    const Edit edit = removalOf(m_context.session, tr("Remove %Ln draft(s)", nullptr, count), ids);
    if (edit.isEmpty() || !m_message->report(m_context.session.apply(edit)))
        return;
    if (m_drafts->selectedIds().isEmpty() && m_drafts->proxy()->rowCount() > 0)
        m_drafts->view()->selectRow(0);
    showCurrent();
    m_message->offerUndo(m_context.session, tr("%Ln draft(s) removed.", nullptr, count));
}

void DraftsPage::exportDraft()
{
    if (!m_desk->commit() || !current())
        return;
    auto *dialog = new ExportDialog(m_context, *current(), this);
    connect(dialog, &ExportDialog::written, this, [this](const QString &path) {
        Q_EMIT statusMessage(tr("The draft was written to %1.").arg(path));
    });
    open(dialog);
}

void DraftsPage::showVersions()
{
    if (m_desk->commit() && current())
        open(new VersionsDialog(m_context, *current(), this));
}

namespace {

int sentencesNotDisclosed(const Draft &draft)
{
    int count = 0;
    for (const DraftSection &section : draft.sections)
        count += int(std::ranges::count_if(section.sentences, [](const DraftSentence &sentence) {
            return sentence.disclosure != Disclosure::Disclose;
        }));
    return count;
}

} // namespace

/// With the marking it has as a paper, before and after: the clipboard leads out of the case.
void DraftsPage::copyAsText()
{
    if (!m_desk->commit() || !current())
        return;
    const CaseRecords &records = m_context.session.records();
    DraftPrintOptions options;
    options.madeOn = QDateTime::currentDateTimeUtc();
    const Result<DraftPaper> paper = documentOf(records, *current(), m_context.doctrine, options);
    const QString marking = paper ? paper->document.marking : highestMarking(records);
    const QStringList sentences = sentencesOf(records, *current());
    QStringList parts{current()->title, sentences.join(u'\n')};
    if (!marking.isEmpty()) {
        parts.prepend(marking);
        parts.append(marking);
    }
    QGuiApplication::clipboard()->setText(parts.join(u"\n\n"_s));
    QString told = tr("%Ln sentence(s) copied.", nullptr, int(sentences.size()));
    if (const int withheld = sentencesNotDisclosed(*current()); withheld > 0)
        told += u' ' + tr("%Ln of them must not be disclosed.", nullptr, withheld);
    Q_EMIT statusMessage(told);
}

/// As every other paper is made, so that what is printed is what would be exported, with its
/// marking on every page.
void DraftsPage::print()
{
    if (!m_desk->commit() || !current())
        return;
    DraftPrintOptions options;
    options.madeOn = QDateTime::currentDateTimeUtc();
    options.author = m_context.session.userName();
    const Result<DraftPaper> paper =
        documentOf(m_context.session.records(), *current(), m_context.doctrine, options);
    if (!m_message->report(paper))
        return;
    choosePrinter(
        this, QPageLayout::Portrait, false,
        [document = paper->document](QPrinter &printer) { return printPaper(printer, document); },
        m_message);
}

void DraftsPage::moveSentence(int by)
{
    if (!m_desk->commit() || !m_desk->currentSentence())
        return;
    const SentencePlace place = m_desk->currentPlace();
    const DraftSentence moved = *m_desk->currentSentence();
    m_desk->apply(
        [&] { return movingSentence(m_context.session.records(), m_desk->draftId(), place, by); });
    const Draft *draft = m_desk->draft();
    const SentencePlace target{place.section, place.sentence + by};
    const DraftSentence *there = draft ? sentenceAt(*draft, target) : nullptr;
    if (there && there->text == moved.text)
        m_desk->goTo(target);
}

void DraftsPage::moveSection(int by)
{
    const int row = m_outline->currentRow();
    m_desk->apply(
        [&] { return movingSection(m_context.session.records(), m_desk->draftId(), row, by); });
    m_outline->setCurrentRow(std::clamp(row + by, 0, m_outline->count() - 1));
}

void DraftsPage::chooseFigure()
{
    if (m_context.session.isReadOnly() || !m_desk->commit() || !current())
        return;
    const Result<std::vector<DraftFigure>> figures =
        availableFigures(m_context.session.records(), m_context.assessment.current(),
                         m_context.doctrine, *current());
    if (!m_message->report(figures))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillPartMenu(*menu, *figures,
                 [this](const DraftFigure &figure) { insertFigure(figure.block, figure.caption); });
    menu->popup(m_desk->editor()->mapToGlobal(m_desk->editor()->cursorRect().bottomLeft()));
}

/// Behind the sentence at the cursor, or at the end of the last section.
void DraftsPage::insertFigure(const QString &block, const QString &caption)
{
    SentencePlace place = m_desk->currentPlace();
    const CaseRecords &records = m_context.session.records();
    m_desk->apply([&] {
        return changingDraft(records, m_desk->draftId(), tr("Insert a table or figure in draft %1"),
                             [&](Draft &draft) {
                                 if (draft.sections.isEmpty())
                                     draft.sections.append(DraftSection());
                                 if (!sentenceAt(draft, place)) {
                                     place.section = draft.sections.size() - 1;
                                     place.sentence = draft.sections.last().sentences.size() - 1;
                                 }
                                 DraftSentence figure;
                                 figure.style = SentenceStyle::Figure;
                                 figure.block = block;
                                 figure.text = caption;
                                 figure.generated = caption;
                                 figure.marking = draft.marking;
                                 QList<DraftSentence> &sentences =
                                     draft.sections[place.section].sentences;
                                 sentences.insert(place.sentence + 1, figure);
                                 // What was taken out elsewhere is now here.
                                 for (DraftSection &section : draft.sections)
                                     section.sentences.removeIf([&](const DraftSentence &sentence) {
                                         return sentence.block == block && isStruck(sentence);
                                     });
                             });
    });
}

/// An exhibit that goes takes its citations along: the author must hear which sentences that left
/// without proof.
void DraftsPage::followSession(const Edit &edit)
{
    m_isStale = m_isStale || !isVisible();
    bool draftsChanged = false;
    edit.forEach<Draft>([&](const Change<Draft> &change) {
        draftsChanged = draftsChanged || !change.before || !change.after;
    });
    if (draftsChanged)
        showCurrent();
    const bool isOfOthers =
        std::any_of(edit.changes.begin(), edit.changes.end(), [](const AnyChange &change) {
            return !std::holds_alternative<Change<Draft>>(change)
                && !std::holds_alternative<Change<Release>>(change);
        });
    if (isOfOthers && isVisible())
        m_desk->updateProblems();
    if (const auto broken = brokenCitations(m_context.session.records(), edit))
        m_message->showError(*broken);
}

} // namespace saranda
