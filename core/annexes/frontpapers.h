// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/annexchoice.h"
#include "core/annexes/annextexts.h"
#include "core/report/memodocument.h"

namespace saranda {

/// What the index and the certified list say of one annex.
struct IndexEntry {
    const ChosenAnnex *annex = nullptr;
    QString anchor; ///< of its row in both lists
    QString firstLabel; ///< bundle page
    int pages = 0;
    std::vector<Unprintable> problems; ///< one for each file that has a slip sheet
    bool isRepaired = false;
    bool isTextOnly = false;
};

/// What a bundle says of itself on its first pages.
struct BundleFront {
    QString title; ///< of the case
    QString reference;
    QString claimant;
    QString ofRespondents; ///< "of Albania", "de la Corée du Nord et de la Chine"
    QString claims;
    QString marking;
    QString paper; ///< "memo" or "statement": what stands before the annexes
    QString memoLabel; ///< its bundle page
    int memoPages = 0;
    int pages = 0;
    int annexPages = 0;
    std::vector<IndexEntry> entries;
};

/// What the records, the choice of the exhibits and their pages aside, say of a bundle. `paper` is
/// empty where it is about the memorandum.
Result<BundleFront> bundleFrontOf(const CaseRecords &records, const QString &paper,
                                  const AnnexOptions &options, const AnnexTexts &texts);

/// The name of a text for the paper the bundle is about: "bundle.icj", "bundle.icj.statement".
QString textKey(const QString &key, const BundleFront &front);

/// The papers a bundle begins with. Each begins on a page of its own.
Result<QByteArray> coverPage(const BundleFront &front, const AnnexOptions &options,
                             const AnnexTexts &texts);
MemoDocument indexPaper(const BundleFront &front, const AnnexOptions &options,
                        const AnnexTexts &texts);
/// The list of annexes with room for the signature of whoever certifies the copies.
MemoDocument certifiedList(const BundleFront &front, const AnnexOptions &options,
                           const AnnexTexts &texts);
/// The sheet in the place of a file that cannot be printed.
MemoDocument slipSheet(const ChosenAnnex &annex, const StoredFile *file, Unprintable reason,
                       const BundleFront &front, const AnnexOptions &options,
                       const AnnexTexts &texts);

/// How a bundle calls an exhibit: "Annex E-12", "Exhibit E-12".
QString annexName(const Exhibit &exhibit, const AnnexOptions &options, const AnnexTexts &texts);

} // namespace saranda
