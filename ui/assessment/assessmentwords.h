// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"
#include "ui/assessment/claimedits.h"

#include <QString>

namespace saranda {

// What claims, elements and what bears on them are called in the window.

/// The text in the language the window is shown in.
QString shown(const Localized &text);

/// How well the premises carry the conclusion: 5 "compelling" … 1 "slight".
QString argumentStrengthWord(int strength);
QString alternativeRelationWord(AlternativeRelation relation);
/// "H-1 – False flag: staged traces"; the kind's title where the alternative has none of its own.
QString alternativeLabel(const Doctrine &doctrine, const Alternative &alternative);
QString alternativeKindTitle(const Doctrine &doctrine, const QString &kind);
/// The alternative's own title, or else its kind's; empty where it has neither.
QString alternativeTitle(const Doctrine &doctrine, const Alternative &alternative);
QString warrantTitle(const Doctrine &doctrine, const QString &warrant);
QString elementTitle(const Doctrine &doctrine, const QString &element);
QString basisTitle(const Doctrine &doctrine, const QString &basis);
QString testTitle(const Doctrine &doctrine, const QString &test);
QString ruleTitle(const Doctrine &doctrine, const QString &rule);
QString purposeTitle(const Doctrine &doctrine, const QString &purpose);
/// "C-1: Attribution of WannaCry to North Korea", in terms of the test.
QString claimTitle(const CaseRecords &records, const Doctrine &doctrine, const Claim &claim);
/// Operation and State without key and test, for lists that show these apart.
QString claimSubject(const CaseRecords &records, const Claim &claim);
/// "3 May 2017" for a point in time of the engine; "no bound" for the extremes.
QString instantText(std::int64_t seconds);

const ElementResult *elementResult(const ClaimResult *claim, const QString &element);

} // namespace saranda
