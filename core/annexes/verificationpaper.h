// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/brokenchain.h"
#include "core/report/memodocument.h"
#include "core/session/casesession.h"

#include <QByteArray>
#include <QDateTime>

namespace saranda {

/// What a verification found, and what follows from it for the findings.
struct Verification {
    VerifyReport report;
    std::vector<BrokenExhibit> broken;
    std::vector<LoweredFinding> lowered;
};

struct VerificationOptions {
    QString language = QStringLiteral("en");
    QDateTime madeOn; ///< UTC
    QString author;
    QString caseFile; ///< name of the file that was checked
};

/// Checks a case file from end to end. Where something is wrong, finds the exhibits whose bytes
/// are not theirs any more and what that lowers. May run in any thread, while the session lives.
Result<Verification> verified(const CaseSession &session, const CaseRecords &records,
                              const Doctrine &doctrine, const Progress &progress = {});

/// The report on paper. It shows the whole case and carries its highest marking.
Result<MemoDocument> verificationPaper(const Verification &verification, const CaseRecords &records,
                                       const Doctrine &doctrine,
                                       const VerificationOptions &options);

/// The same for a program, format `saranda-verification`, version 1.
QByteArray verificationJson(const Verification &verification);

} // namespace saranda
