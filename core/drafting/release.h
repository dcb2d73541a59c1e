// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/draftdocument.h"
#include "core/session/casesession.h"

namespace saranda {

// A release goes draft → legal review → cleared → released, each step by a named person. Its files
// are made once, at its beginning, and stay byte for byte in the case; once it is released the case
// refuses any change to its record.

/// A file to release: what it is called and for whom it is made.
struct ReleaseOutput {
    QString name; ///< "statement-public.pdf"; its ending is the format
    std::optional<QString> marking; ///< absent = everything
    bool wordDown = false;
};

struct ReleaseRequest {
    Draft::Id draft;
    QString title; ///< empty = the draft's
    QString by; ///< who begins it
    QString note;
    QList<ReleaseOutput> outputs;
    MemoTemplate ownTemplate = {}; ///< also whether its house style lets the draft out
};

/// Beside each output a release keeps its sentences, one a line, and what its tables and drawings
/// show, by which releases are compared: the output's name with one of these behind it.
inline constexpr QStringView sentencesSuffix = u".sentences.txt";
inline constexpr QStringView partsSuffix = u".parts.json";

/// Whether the file is not a paper, but what papers are compared by.
bool isForComparison(const ReleasedFile &file);

/// The format a file name's ending says, or an error that names those there are.
Result<MemoFormat> paperFormatOf(const QString &name);

/// Begins a release in state draft: makes the outputs and puts their bytes into the case's content
/// store, and a Release with their hashes, the findings, and the keys and hashes of what it rests
/// on into the case. A draft with blocking problems is refused (ErrorCode::Conflict).
Result<Release::Id> beginRelease(CaseSession &session, const Doctrine &doctrine,
                                 const ReleaseRequest &request, const Clock &clock);

/// The next step a release can take, or none for one that is released.
std::optional<ReleaseState> nextState(ReleaseState state);

/// Takes the release one step on, in its order, by a named person. A step beyond legal review is
/// refused with ErrorCode::Conflict when what it rests on has changed since; the detail names it.
Result<> advanceRelease(CaseSession &session, Release::Id id, ReleaseState to, const QString &by,
                        const QString &note, const Clock &clock);

/// What the release rested on and is another now, or gone: "E-3", "F-7", "C-1", "D-1".
QStringList changedSince(const CaseRecords &records, const Release &release);

/// How two releases differ. Sentences and inputs as they are in the case that keeps both.
struct ReleaseComparison {
    QStringList onlyInFirst; ///< sentences
    QStringList onlyInSecond;
    QStringList shownOnlyInFirst; ///< rows of tables and texts of drawings, with their captions
    QStringList shownOnlyInSecond;
    QStringList redrawn; ///< captions of drawings in both that were drawn otherwise
    std::vector<FindingChange> findings; ///< first (then) and second (now)
    QStringList inputsOnlyInFirst; ///< keys
    QStringList inputsOnlyInSecond;
    QStringList changedInputs;
    QString firstDoctrine;
    QString secondDoctrine;

    bool isEqual() const
    {
        return onlyInFirst.isEmpty() && onlyInSecond.isEmpty() && shownOnlyInFirst.isEmpty()
            && shownOnlyInSecond.isEmpty() && redrawn.isEmpty() && findings.empty()
            && inputsOnlyInFirst.isEmpty() && inputsOnlyInSecond.isEmpty()
            && changedInputs.isEmpty() && firstDoctrine == secondDoctrine;
    }
};

Result<ReleaseComparison> comparisonOf(const CaseSession &session, const Release &first,
                                       const Release &second);

} // namespace saranda
