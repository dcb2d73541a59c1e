// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/caserecords.h"
#include "core/report/memotemplate.h"

#include <QDateTime>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QIODevice;

namespace saranda {

/// Whose rules a bundle of annexes follows.
enum class AnnexProfile {
    Icj, ///< International Court of Justice: at most 750 pages of annexes, late annexes at the end
    Uk, ///< courts of England and Wales: as the e-bundle guidance of 2021 asks
    None ///< no court: late exhibits stand in their place, on pages 123A, 123B…
};

/// "icj", "uk", "none".
QString wordOf(AnnexProfile profile);
std::optional<AnnexProfile> annexProfileOf(const QString &word);
QStringList annexProfileWords();

/// How many pages of annexes a profile allows, where it says so.
std::optional<int> annexPageLimit(AnnexProfile profile);

struct AnnexOptions {
    AnnexProfile profile = AnnexProfile::None;
    QString language = QStringLiteral("en"); ///< "en" or "fr"
    std::optional<QString> marking; ///< nothing above it is in the bundle; absent = everything
    std::optional<Claim::Id> claim; ///< the memo on this claim and what its facts cite
    std::optional<QSet<Exhibit::Id>> exhibits; ///< these only; absent = those that are cited
    /// Key of the draft ("D-1") or release ("R-1") that stands before the exhibits; empty = the
    /// memorandum made from the case. The claim is then that of the draft.
    QString paper;
    bool wordDown = false; ///< see DraftPrintOptions
    MemoTemplate ownTemplate; ///< look and wording of the office, for a paper made here
    QSet<Exhibit::Id> late; ///< came after the bundle was first filed
    QDateTime madeOn; ///< UTC
    QString author;
};

/// Why a file has no pages in the bundle but a slip sheet.
enum class Unprintable {
    No, ///< it is printed
    NoFile, ///< the exhibit has none
    Absent, ///< the case does not hold its bytes
    Altered, ///< the bytes are not those of its hash
    Encrypted, ///< a PDF that asks for a password
    Forbidden, ///< a PDF whose author does not allow printing
    Corrupt, ///< a PDF or picture that cannot be read
    TooComplex, ///< nested or large beyond what is safe to open
    Unread, ///< a PDF over which the reading program died or took too long
    TooLong, ///< text that would fill more pages than anybody reads
    OtherKind, ///< sound, archive, program…
    Withheld ///< only the exhibit, not this file of it, may be disclosed at the marking
};
QString wordOf(Unprintable reason);

/// What the author of the bundle should know of an exhibit that is printed.
enum class PrintRemark {
    Repaired, ///< the PDF is damaged; what could be read is printed
    ActiveDropped, ///< scripts, actions or media were left out
    AttachmentsDropped, ///< files embedded in the PDF were left out
    FormFlattened, ///< what was filled into a form is printed, the form itself is gone
    ReadAsLatin1, ///< text of an unknown encoding
    TextOnly, ///< the text of a letter, e-mail or web page, without its layout
    Redacted, ///< the redacted version is printed
    Translated, ///< a translation follows the original
    TranslationMissing, ///< not in the language of the bundle, and no translation
    LettersMissing ///< no installed font has some of its letters
};
QString wordOf(PrintRemark remark);

/// The two above as a person reads them, in the language of the window.
QString wording(Unprintable reason);
QString wording(PrintRemark remark);

/// Writes the bytes of a stored file. ErrorCode::Damaged when they are not what the hash says, any
/// other error when they are not there.
using ContentReader = std::function<Result<>(const StoredFile &file, QIODevice &to)>;

/// What became of one exhibit in a bundle.
struct PrintedAnnex {
    Exhibit::Id exhibit;
    QString key;
    int firstPage = 0; ///< page of the PDF, from 1
    QString firstLabel; ///< the number stamped on it
    int pages = 0;
    bool late = false;
    Unprintable problem = Unprintable::No; ///< the first file that could not be printed
    std::vector<PrintRemark> remarks;
};

struct AnnexReport {
    int pages = 0; ///< of the whole bundle
    int annexPages = 0;
    std::optional<int> pageLimit;
    std::vector<PrintedAnnex> annexes;
    /// For the author alone, never in the bundle: exhibits asked for or cited that the marking
    /// keeps back.
    QStringList withheld;
    /// The same of a draft's paper: what it leaves out, one full sentence each.
    QStringList omitted;
    /// Letters of the paper and of the lists that no installed font has.
    QString lettersWithoutFont;

    bool exceedsLimit() const { return pageLimit && annexPages > *pageLimit; }
};

} // namespace saranda
