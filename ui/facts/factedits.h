// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"
#include "core/session/casesession.h"

#include <QString>

#include <functional>

namespace saranda {

// What the pages do to facts, as edits with the text of the undo step. Pure: they read the records
// and answer an edit; an edit that would change nothing is empty.

/// A new fact with the next free key; the record is in the edit's only change.
Edit addingFact(const CaseRecords &records, Fact fact);

/// Changes the fact by `change`; `text` is the undo text, with %1 for the key.
Edit changingFact(const CaseRecords &records, Fact::Id fact, const QString &text,
                  const std::function<void(Fact &)> &change);

/// One changed field, with an undo text that names it.
Edit settingStatement(const CaseRecords &records, Fact::Id fact, const QString &statement);
Edit settingDate(const CaseRecords &records, Fact::Id fact, const CaseDate &date);
Edit settingPlace(const CaseRecords &records, Fact::Id fact, const QString &place);
Edit settingNote(const CaseRecords &records, Fact::Id fact, const QString &note);
Edit settingMarking(const CaseRecords &records, Fact::Id fact, const QString &marking);
Edit settingOperations(const CaseRecords &records, Fact::Id fact,
                       const QList<Incident::Id> &incidents);
Edit settingRelation(const CaseRecords &records, Fact::Id fact,
                     const std::optional<Relation> &relation);

Edit addingCitation(const CaseRecords &records, Fact::Id fact, const Citation &citation);
/// `index` counts the fact's citations from 0; out of range is an empty edit.
Edit changingCitation(const CaseRecords &records, Fact::Id fact, qsizetype index,
                      const Citation &after);
Edit removingCitations(const CaseRecords &records, Fact::Id fact, QList<qsizetype> indexes);

/// Takes several facts out with everything that names them, as one step.
Edit removingFacts(const CaseSession &session, const QList<Fact::Id> &facts);

/// Makes several facts about the operation, or no longer about it, as one step.
Edit settingOperationOf(const CaseRecords &records, const QList<Fact::Id> &facts,
                        Incident::Id incident, bool about);

} // namespace saranda
