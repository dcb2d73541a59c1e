// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/drafting.h"
#include "core/report/memo.h"
#include "core/report/memodocument.h"

#include <QDateTime>
#include <QSet>

namespace saranda {

struct DraftPrintOptions {
    std::optional<QString> marking; ///< nothing above it leaves; absent = everything
    /// Sentences that were made and not touched are made again from what the marking discloses.
    /// Without it a draft that says more than the evidence does is refused.
    bool wordDown = false;
    QDateTime madeOn; ///< UTC
    QString author;
    MemoTemplate ownTemplate = {}; ///< look and wording of the office
};

/// What was left out of a paper and why, for its author only.
struct DraftOmission {
    enum class Reason {
        Withheld,
        AskOriginator,
        AboveMarking,
        CitationAboveMarking,
        CitationUnknown ///< printed as it was typed: it names no exhibit
    };

    SentencePlace place;
    Reason reason = Reason::Withheld;
    QString text; ///< the sentence, or the number of the exhibit cited

    bool operator==(const DraftOmission &) const = default;
};

/// What a table or drawing of a paper shows, as releases are compared by it.
struct PrintedPart {
    QString caption; ///< without its number, which others before it change
    QStringList lines; ///< the rows of a table, the texts of a drawing
    QString drawing; ///< SHA-256 of a drawing, empty for a table

    bool operator==(const PrintedPart &) const = default;
};

/// A draft ready for any format, and beside it what only its author may see.
struct DraftPaper {
    MemoDocument document;
    QStringList sentences; ///< as printed, with their citations; one an entry
    std::vector<PrintedPart> parts; ///< tables and drawings, in order
    QSet<Exhibit::Id> cited; ///< exhibits the paper names, its tables included
    std::vector<DraftOmission> omitted;
    std::vector<FindingChange> findings; ///< whole case (then) against disclosed evidence (now)
};

/// What every format prints of a draft (see rendered() in core/report/memo.h): without a marking
/// all of it; at one what is to be disclosed and visible there, with live citations, footnotes and
/// figures. The findings are computed again, at a marking on the disclosed evidence alone; a
/// statement, or any draft at a marking, that says more is refused with ErrorCode::Conflict and the
/// sentences in the detail. Figures need a QGuiApplication.
Result<DraftPaper> documentOf(const CaseRecords &records, const Draft &draft,
                              const Doctrine &doctrine, const DraftPrintOptions &options);

/// One full sentence about an omission, in the language of the window.
QString messageOf(const DraftOmission &omission);
/// "C-1: clear and convincing in the whole case, arguable on what is disclosed".
QString messageOf(const FindingChange &change, const Doctrine &doctrine, const QString &language);

/// A table or drawing that can stand in a draft: the block of its sentence, and a caption.
struct DraftFigure {
    QString block; ///< "figure:timeline", "figure:timeline:C-4", "table:losses:C-1"
    QString caption;

    bool operator==(const DraftFigure &) const = default;
};

/// The tables and drawings the case has to offer, captions in the draft's language.
Result<std::vector<DraftFigure>> availableFigures(const CaseRecords &records,
                                                  const Assessment &assessment,
                                                  const Doctrine &doctrine, const Draft &draft);

/// One table or drawing of a draft by itself, as a paper of its own; no blocks where there is
/// nothing to show. For who writes in the draft: nothing is withheld.
Result<MemoDocument> partDocument(const CaseRecords &records, const Assessment &assessment,
                                  const Doctrine &doctrine, const Draft &draft,
                                  const QString &block);

} // namespace saranda
