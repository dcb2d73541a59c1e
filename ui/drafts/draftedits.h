// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/drafting.h"
#include "core/session/edit.h"

#include <functional>
#include <optional>

namespace saranda {

// The edits of drafts. Texts have the draft's key for %1. An edit that changes nothing is empty.

Edit changingDraft(const CaseRecords &records, Draft::Id draft, const QString &text,
                   const std::function<void(Draft &)> &change);
/// Empty too where there is no such sentence.
Edit changingSentence(const CaseRecords &records, Draft::Id draft, const SentencePlace &place,
                      const QString &text, const std::function<void(DraftSentence &)> &change);
/// Gives it an id and the next key; its first change is the draft.
Edit addingDraft(const CaseRecords &records, Draft draft);
/// A copy in review state draft, and its title says so.
Edit duplicatingDraft(const CaseRecords &records, const Draft &draft);
Edit settingReview(const CaseRecords &records, Draft::Id draft, ReviewState review,
                   const QString &by);
/// Cites the exhibits in a sentence, behind those it cites.
Edit citing(const CaseRecords &records, Draft::Id draft, const SentencePlace &place,
            const QList<DraftCitation> &citations);
/// A sentence one up or down in its section; its paragraph's beginning stays a beginning.
Edit movingSentence(const CaseRecords &records, Draft::Id draft, const SentencePlace &place,
                    int by);
Edit movingSection(const CaseRecords &records, Draft::Id draft, qsizetype section, int by);
/// Gives a struck sentence back the words it was made with.
Edit restoringSentence(const CaseRecords &records, Draft::Id draft, const SentencePlace &place);

const DraftSentence *sentenceAt(const Draft &draft, const SentencePlace &place);
/// What an edit took out of drafts: how many sentences cited an exhibit it removed, and which in
/// the details. None where there are none.
std::optional<Error> brokenCitations(const CaseRecords &records, const Edit &edit);

} // namespace saranda
