// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/claimlosses.h"
#include "core/report/memo.h"
#include "core/report/sentences.h"

#include <QHash>

#include <memory>

namespace saranda {

class MemoWriter;

/// A table or drawing of the memorandum: what it shows, and of which claim, operation and element.
struct MemoPartName {
    QString kind; ///< "summary", "losses", "timeline", …: see memoparts.cpp
    QString subject = {}; ///< key of the claim or operation; empty for the whole case
    QString element = {}; ///< id, for the sheet of one element

    bool isDrawing() const;
    bool operator==(const MemoPartName &) const = default;
};

/// The tables and drawings of the memorandum one by one, for papers that a person writes. Each is
/// made as the memorandum would make it, from the records that may be disclosed.
class MemoParts
{
public:
    /// At a marking both assessments are those of the disclosed evidence. What is passed must live
    /// as long as this.
    MemoParts(const CaseRecords &disclosed, const Assessment &assessment, const Doctrine &doctrine,
              const MemoOptions &options, const Sentences &sentences,
              const QHash<Claim::Id, ClaimLosses> &losses);

    /// Whether there is anything to show; drawings are not drawn for it.
    bool isThere(const MemoPartName &name) const;
    /// The table or drawing without heading and number; nothing where there is nothing to show. A
    /// drawing needs a QGuiApplication.
    std::vector<Block> make(const MemoPartName &name) const;
    /// All there are, in the order of the memorandum.
    std::vector<MemoPartName> all() const;
    /// "Claim C-1: what it comes to without single exhibits": a caption to begin with.
    QString caption(const MemoPartName &name) const;

    /// What the links of the tables lead to.
    std::optional<Exhibit::Id> exhibitAt(const QString &anchor) const;
    QString claimAnchor(const QString &key) const;

private:
    /// Nothing is written yet; each part is written by a copy. What it is about is chosen once: in
    /// a large case that takes half a second.
    std::shared_ptr<const MemoWriter> m_memo;
    QHash<QString, Exhibit::Id> m_exhibits; ///< by anchor
    QHash<QString, QString> m_claims; ///< anchors by key
};

} // namespace saranda
