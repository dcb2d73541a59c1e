// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/annexbundle.h"
#include "core/report/memodocument.h"

namespace saranda {

/// What stands before the annexes of a bundle.
struct AnnexPaper {
    QString kind; ///< "memo" or "statement"
    MemoDocument document; ///< as it is drawn here; of a release nothing
    QByteArray pdf; ///< a release's own pages, as they were released; else nothing
    QSet<Exhibit::Id> cited; ///< also those its reader may not see
    QStringList omitted; ///< for the author: what the marking leaves out of it

    bool isReleased() const { return !pdf.isEmpty(); }
};

/// The draft or release the options name, for the reader of the bundle: a draft as it would be
/// printed, of a release the PDF that was made for a marking no higher. The bytes of a release are
/// compared with its hash (ErrorCode::Damaged).
Result<AnnexPaper> annexPaper(const AnnexSource &source, const AnnexOptions &options);

/// The exhibits a draft cites in its sentences, or a release rested on, without making the paper;
/// those of a draft with tables are all it may show.
QSet<Exhibit::Id> citedInPaper(const CaseRecords &records, const QString &key);

} // namespace saranda
