// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"
#include "core/session/casesession.h"

#include <functional>
#include <vector>

namespace saranda {

/// Why two exhibits look as if they went back to one origin, from the strongest to the weakest.
enum class OriginReason : quint8 { SameFile, SameMessage, SameAttachment, SamePassage, SameSource };

/// "same-file", "same-message", ...
QString wordOf(OriginReason reason);

/// Two exhibits that count as independent (METHOD § 3) and look as if they were not. Nothing is
/// ever done about it by itself.
struct OriginSuggestion {
    Exhibit::Id earlier; ///< by its date where both have one, else by its key
    Exhibit::Id later;
    OriginReason reason = OriginReason::SamePassage;
    QString evidence; ///< the message's id, the attachment's or the source's name, the passage
    int words = 0; ///< of the passage that are the same
    bool isWhole = false; ///< the passage is nearly the whole of the shorter text
    int earlierPage = 0; ///< where the passage begins; 0 = no passage
    int laterPage = 0;
    QString earlierQuote; ///< its beginning there, to find it
    QString laterQuote;
    QString earlierAttachment = {}; ///< the file attached to the exhibit that it stands in
    QString laterAttachment = {};
    QString fingerprint; ///< of reason and evidence: what a person's "independent" was about

    bool operator==(const OriginSuggestion &) const = default;
};

struct OriginSuggestions {
    /// For each later exhibit the strongest one only; sorted by the earlier exhibit, then the
    /// later.
    std::vector<OriginSuggestion> suggestions;
    int texts = 0; ///< compared
    bool isComplete = true; ///< nothing was left out for want of room, or because it was stopped
};

/// Exhibits that share an origin and so count as one.
struct OriginGroup {
    QString origin;
    QList<Exhibit::Id> exhibits; ///< in the order of their keys
};

/// What of a case the suggestions are made from: values to take along into another thread.
struct OriginInput {
    struct One {
        Exhibit::Id id;
        QString key;
        QString origin;
        Seconds made = unboundedFuture; ///< no date: behind those that have one
        QString sha256;
        bool isMessage = false;
        QString source; ///< its key
        QString sourceName;
        QStringList dismissed; ///< fingerprints with the key of the other exhibit
    };
    std::vector<One> exhibits; ///< the earlier ones first
};

OriginInput originInput(const CaseRecords &records);

/// Where the texts come from.
struct OriginTexts {
    std::function<QStringList(Exhibit::Id)> pages; ///< of an exhibit's file
    std::function<QList<AttachedText>(Exhibit::Id)> attached = {}; ///< may be empty
};

/// Those the session has. It must outlive what asks for them; any thread may ask.
OriginTexts originTexts(const CaseSession &session);

/// Counts texts, and answers whether to go on.
using OriginProgress = std::function<bool(std::size_t done, std::size_t all)>;

/// Likely common origins: the same file, the same message, the same attachment (or an exhibit that
/// is the attachment of another), long passages that are the same word for word, sources of one
/// name. What is attached to messages, and to messages in them, counts as theirs. The same case
/// gives the same answer on every machine.
OriginSuggestions suggestOrigins(const OriginInput &input, const OriginTexts &texts,
                                 const OriginProgress &progress = {});

/// The origins of all exhibits, those of most exhibits first.
std::vector<OriginGroup> originGroups(const CaseRecords &records);

/// The other exhibits of the exhibit's origin, in the order of their keys.
QList<Exhibit::Id> sharingOrigin(const CaseRecords &records, const Exhibit &exhibit);

/// How many different origins all exhibits have.
int independentOrigins(const CaseRecords &records);
/// How many different origins these exhibits have: what counts for corroboration.
int independentOrigins(const CaseRecords &records, const QList<Exhibit::Id> &exhibits);

/// The key and fingerprint as kept in OriginInput::One::dismissed.
QString dismissalWord(const QString &key, const QString &fingerprint);

} // namespace saranda
