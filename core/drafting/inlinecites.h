// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

#include <QStringList>

namespace saranda {

// A sentence is typed with its citations in it: "The mines were laid in 1946 @E-12 p. 3; @E-4." A
// citation begins with "@" and an exhibit's number; its pinpoint goes on to the next ";" or "@", a
// full stop that ends the sentence, or a closing bracket. Stored, the citations stand beside the
// text, each naming its exhibit by id: other numbers of exhibits change what is printed, not what
// is meant.

/// What was typed, taken apart.
struct TypedSentence {
    QString text; ///< without the citations
    QList<DraftCitation> citations;
    QStringList unresolved; ///< "E-99": named in the text and no exhibit of the case

    bool operator==(const TypedSentence &) const = default;
};

TypedSentence parsedSentence(const CaseRecords &records, const QString &typed);

/// The sentence as a person edits it: the text, and the citations behind it.
QString editableText(const CaseRecords &records, const DraftSentence &sentence);
/// The sentence with what was typed in place of its text and citations; all else stays.
DraftSentence withTyped(const CaseRecords &records, DraftSentence sentence, const QString &typed);

/// Exhibits whose number or title begins with, or has in it, what follows an "@": best first.
std::vector<const Exhibit *> citableExhibits(const CaseRecords &records, const QString &typed,
                                             qsizetype most = 12);

} // namespace saranda
