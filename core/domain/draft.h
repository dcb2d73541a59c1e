// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/claim.h"

namespace saranda {

/// A live citation inside a draft.
struct DraftCitation {
    Exhibit::Id exhibit;
    QString pinpoint;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"exhibit", self.exhibit);
        visit(u"pinpoint", self.pinpoint);
        visit(u"extra", self.extra);
    }
    bool operator==(const DraftCitation &) const = default;
};

/// What somebody says about a sentence of a draft.
struct DraftComment {
    QString text;
    QString by;
    QString on; ///< stored time
    bool isResolved = false;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"text", self.text);
        visit(u"by", self.by);
        visit(u"on", self.on);
        visit(u"resolved", self.isResolved);
        visit(u"extra", self.extra);
    }
    bool operator==(const DraftComment &) const = default;
};

/// One sentence of a draft and whether it may be disclosed.
struct DraftSentence {
    QString text; ///< a figure's caption
    SentenceStyle style = SentenceStyle::RunOn;
    /// What the sentence was made from ("claim:C-1:basis", "figure:timeline:C-1"); empty for one that
    /// a person wrote. Renewing the draft finds the sentence again by it.
    QString block;
    QString generated; ///< the text as it was made; where `text` differs, a person has changed it
    QString footnote;
    QList<DraftCitation> citations;
    Disclosure disclosure = Disclosure::Disclose;
    QString disclosureReason;
    QList<DraftComment> comments;
    QString marking;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"text", self.text);
        visit(u"style", self.style);
        visit(u"block", self.block);
        visit(u"generated", self.generated);
        visit(u"footnote", self.footnote);
        visit(u"citations", self.citations);
        visit(u"disclosure", self.disclosure);
        visit(u"disclosureReason", self.disclosureReason);
        visit(u"comments", self.comments);
        visit(u"marking", self.marking);
        visit(u"extra", self.extra);
    }
    bool operator==(const DraftSentence &) const = default;
};

struct DraftSection {
    QString title;
    QList<DraftSentence> sentences;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"title", self.title);
        visit(u"sentences", self.sentences);
        visit(u"extra", self.extra);
    }
    bool operator==(const DraftSection &) const = default;
};

/// What the engine found for a claim when a draft was made or an output released: kept by key and
/// in words, because it must stay as it was when the records change.
struct StatedFinding {
    QString claim; ///< the claim's key
    QString basis; ///< id of the deciding basis, or empty
    int level = 0; ///< 0 to 5
    int required = 0; ///< 1 to 5
    bool isEstablished = false;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"claim", self.claim);
        visit(u"basis", self.basis);
        visit(u"level", self.level);
        visit(u"required", self.required);
        visit(u"established", self.isEstablished);
        visit(u"extra", self.extra);
    }
    bool operator==(const StatedFinding &) const = default;
};

/// A memo or statement being written.
struct Draft {
    using Id = saranda::Id<Draft>;

    Id id;
    QString key; ///< "D-1"
    QString kind; ///< "memo", "statement"
    QString title;
    QString language;
    QList<Claim::Id> claims; ///< what it is about; none = all of the case
    std::optional<StatementOutcome> outcome; ///< of a statement
    QString outcomeReason; ///< why nothing is attributed, or not yet
    QList<StatedFinding> findings; ///< as they were when the draft was last made from the case
    ReviewState review = ReviewState::Draft;
    QList<DraftSection> sections;
    QString marking;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"id", self.key);
        visit(u"kind", self.kind);
        visit(u"title", self.title);
        visit(u"language", self.language);
        visit(u"claims", self.claims);
        visit(u"outcome", self.outcome);
        visit(u"outcomeReason", self.outcomeReason);
        visit(u"findings", self.findings);
        visit(u"review", self.review);
        visit(u"sections", self.sections);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Draft &) const = default;
};

/// A file of a release. Its bytes stay in the case's content store under their SHA-256.
struct ReleasedFile {
    QString name;
    QString sha256;
    QString mediaType;
    QString marking; ///< of whom it was made for
    std::optional<double> size; ///< bytes; exact up to 2^53
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"name", self.name);
        visit(u"sha256", self.sha256);
        visit(u"mediaType", self.mediaType);
        visit(u"marking", self.marking);
        visit(u"size", self.size);
        visit(u"extra", self.extra);
    }
    bool operator==(const ReleasedFile &) const = default;
};

/// One step on the way out: who took the release to which state, and when.
struct ReleaseStep {
    ReleaseState state = ReleaseState::Draft;
    QString by;
    QString on; ///< stored time
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"state", self.state);
        visit(u"by", self.by);
        visit(u"on", self.on);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const ReleaseStep &) const = default;
};

/// A frozen output: what was released, its hash, and what it rested on.
struct Release {
    using Id = saranda::Id<Release>;

    Id id;
    QString key; ///< "R-1"
    std::optional<Draft::Id> draft;
    QString title;
    ReleaseState state = ReleaseState::Draft;
    QString releasedBy;
    CaseDate on;
    QString doctrineVersion;
    QString sha256; ///< of the output
    QStringList restedOn; ///< keys and hashes, as they were
    QList<ReleasedFile> files;
    QList<StatedFinding> findings; ///< as they were
    QList<ReleaseStep> steps; ///< oldest first
    QString marking;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"id", self.key);
        visit(u"draft", self.draft);
        visit(u"title", self.title);
        visit(u"state", self.state);
        visit(u"releasedBy", self.releasedBy);
        visit(u"on", self.on);
        visit(u"doctrineVersion", self.doctrineVersion);
        visit(u"sha256", self.sha256);
        visit(u"restedOn", self.restedOn);
        visit(u"files", self.files);
        visit(u"findings", self.findings);
        visit(u"steps", self.steps);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Release &) const = default;
};

} // namespace saranda
