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

/// One sentence of a draft and whether it may be disclosed.
struct DraftSentence {
    QString text;
    QList<DraftCitation> citations;
    Disclosure disclosure = Disclosure::Disclose;
    QString marking;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"text", self.text);
        visit(u"citations", self.citations);
        visit(u"disclosure", self.disclosure);
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

/// A memo or statement being written.
struct Draft {
    using Id = saranda::Id<Draft>;

    Id id;
    QString key; ///< "D-1"
    QString kind; ///< "memo", "statement"
    QString title;
    QString language;
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
        visit(u"review", self.review);
        visit(u"sections", self.sections);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Draft &) const = default;
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
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Release &) const = default;
};

} // namespace saranda
