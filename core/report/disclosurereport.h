// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"

#include <QString>

#include <optional>
#include <vector>

namespace saranda {

/// Something that does not leave at a marking.
struct LeftOut {
    enum class Why {
        Marking, ///< it is marked above
        Reference ///< what it names or rests on is withheld
    };

    QString kind; ///< as the tables of CaseRecords are named, or "citation", "argument", …
    QString key; ///< of the record, or of the one it is part of
    QString title;
    QString marking; ///< its own
    Why why = Why::Marking;
    QString element = {}; ///< id, where it is part of what a claim says of one

    bool operator==(const LeftOut &) const = default;
};

/// A claim, or one element of it, whose level is another on the disclosed evidence.
struct LevelDifference {
    Claim::Id claim;
    QString key; ///< of the claim
    QString element; ///< id; empty for the claim as a whole
    int whole = 0;
    std::optional<int> disclosed; ///< nothing: the claim itself is withheld
    int required = 0;

    bool isHigher() const { return disclosed && *disclosed > whole; }
    bool losesFinding() const { return whole >= required && disclosed.value_or(0) < required; }
    bool operator==(const LevelDifference &) const = default;
};

/// For the author alone: what a paper at a marking leaves out and why, and how its levels differ
/// from those of the whole evidence. It names what is withheld, so no output may hold any of it.
struct DisclosureReport {
    QString marking;
    std::vector<LeftOut> leftOut;
    std::vector<LevelDifference> levels; ///< only where they differ; a claim before its elements

    bool isEmpty() const { return leftOut.empty() && levels.empty(); }
    bool operator==(const DisclosureReport &) const = default;
};

/// `full` assesses all the records, `atMarking` the same with WhatIf::marking.
DisclosureReport disclosureReport(const CaseRecords &records, const Assessment &full,
                                  const Assessment &atMarking, const QString &marking);

/// "exhibit", "argument": what is left out, in the language of the window.
QString leftOutKind(const LeftOut &entry);
QString leftOutReason(const LeftOut &entry);
/// "E-3"; "C-1, Instructions" for a part of a claim, in a language of the doctrine.
QString leftOutPlace(const LeftOut &entry, const Doctrine &doctrine, const QString &language);
/// "Claim C-1: “probable” on all the evidence, “arguable” on what is disclosed; …"
QString levelSentence(const LevelDifference &difference, const Doctrine &doctrine,
                      const QString &language);

/// The report as plain text for a console or a file.
QString disclosureText(const DisclosureReport &report, const Doctrine &doctrine,
                       const QString &language);

} // namespace saranda
