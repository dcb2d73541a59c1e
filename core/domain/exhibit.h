// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/edtf.h"
#include "core/domain/words.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace saranda {

struct Fact;

/// An earlier grade of a source, kept when the grade changes.
struct ReliabilityChange {
    std::optional<Reliability> reliability;
    QString reason;
    QString by;
    QString on;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"reliability", self.reliability);
        visit(u"reason", self.reason);
        visit(u"by", self.by);
        visit(u"on", self.on);
        visit(u"extra", self.extra);
    }
    bool operator==(const ReliabilityChange &) const = default;
};

/// A person or body exhibits come from, graded on the Admiralty scale.
struct Source {
    using Id = saranda::Id<Source>;

    Id id;
    QString key;
    QString name;
    QString kind;
    std::optional<Reliability> reliability;
    QString reliabilityReason;
    QList<ReliabilityChange> reliabilityHistory;
    QString marking;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"id", self.key);
        visit(u"name", self.name);
        visit(u"kind", self.kind);
        visit(u"reliability", self.reliability);
        visit(u"reliabilityReason", self.reliabilityReason);
        visit(u"reliabilityHistory", self.reliabilityHistory);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Source &) const = default;
};

/// A file of an exhibit. The bytes live in the case file's content store under their SHA-256.
struct StoredFile {
    Rendition rendition = Rendition::Original;
    QString name; ///< as it was called outside; shown, never used as a path
    QString sha256; ///< lower-case hex; empty while the case holds no bytes
    std::optional<double> size; ///< bytes; exact up to 2^53
    QString mediaType;
    QString path; ///< as given in the import; for information only
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"rendition", self.rendition);
        visit(u"name", self.name);
        visit(u"sha256", self.sha256);
        visit(u"size", self.size);
        visit(u"mediaType", self.mediaType);
        visit(u"path", self.path);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const StoredFile &) const = default;
};

/// One step of the chain of custody.
struct CustodyEntry {
    CustodyAction action = CustodyAction::Received;
    CaseDate on;
    QString by;
    QString from;
    QString to;
    QString reason;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"action", self.action);
        visit(u"on", self.on);
        visit(u"by", self.by);
        visit(u"from", self.from);
        visit(u"to", self.to);
        visit(u"reason", self.reason);
        visit(u"extra", self.extra);
    }
    bool operator==(const CustodyEntry &) const = default;
};

/// A document in evidence, with its grade and where it comes from (METHOD §§ 2, 3).
struct Exhibit {
    using Id = saranda::Id<Exhibit>;

    Id id;
    QString key; ///< "E-12"
    QString title;
    QString kind;
    CaseDate date;
    QString language;
    std::optional<Source::Id> source;
    std::optional<Reliability> reliability; ///< overrides the source's
    std::optional<int> credibility; ///< 1 to 6
    QString gradeReason;
    QList<Mark> marks;
    bool secondary = false;
    bool agreed = false;
    QString origin; ///< declared common origin, or empty
    std::optional<Id> derivedFrom;
    std::optional<saranda::Id<Fact>> challenge;
    QString marking;
    std::optional<StoredFile> file; ///< the original
    QList<StoredFile> renditions; ///< working copies, translations, redacted versions, OCR text
    QList<CustodyEntry> custody;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"id", self.key);
        visit(u"title", self.title);
        visit(u"kind", self.kind);
        visit(u"date", self.date);
        visit(u"language", self.language);
        visit(u"source", self.source);
        visit(u"reliability", self.reliability);
        visit(u"credibility", self.credibility);
        visit(u"gradeReason", self.gradeReason);
        visit(u"marks", self.marks);
        visit(u"secondary", self.secondary);
        visit(u"agreed", self.agreed);
        visit(u"origin", self.origin);
        visit(u"derivedFrom", self.derivedFrom);
        visit(u"challenge", self.challenge);
        visit(u"marking", self.marking);
        visit(u"file", self.file);
        visit(u"renditions", self.renditions);
        visit(u"custody", self.custody);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Exhibit &) const = default;
};

} // namespace saranda
