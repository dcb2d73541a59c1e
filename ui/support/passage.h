// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"

#include <QString>

namespace saranda {

/// A place in an exhibit, as it travels in RecordRef::part from a citation, a hit of the search or a
/// suggestion to the preview.
struct Passage {
    QString pinpoint; ///< "p. 21"
    QString quote;
    QString version = {}; ///< SHA-256 of the exhibit's version it stands in; empty = the file
    QString attachment = {}; ///< name of the file attached to that which it stands in

    bool isEmpty() const { return pinpoint.isEmpty() && quote.isEmpty(); }
};

/// Nobody types it, and it is in no name of an attached file.
inline constexpr QChar unitSeparator(0x1F);

inline QString passagePart(const Passage &passage)
{
    if (passage.isEmpty())
        return {};
    const QString attachment =
        passage.attachment.isEmpty() ? QString() : unitSeparator + passage.attachment;
    const QString version = passage.version.isEmpty() ? QString() : u'\t' + passage.version;
    return passage.pinpoint + attachment + version + u'\n' + passage.quote;
}

inline QString passagePart(const Citation &citation)
{
    return passagePart(Passage{citation.pinpoint, citation.quote});
}

inline Passage passageOfPart(const QString &part)
{
    const QString place = part.section(u'\n', 0, 0);
    // A pinpoint is what a person wrote: a tab in it is no version.
    const qsizetype tab = place.size() - 65;
    const bool hasVersion = tab >= 0 && place[tab] == u'\t';
    const QString within = hasVersion ? place.left(tab) : place;
    return {within.section(unitSeparator, 0, 0), part.section(u'\n', 1),
            hasVersion ? place.mid(tab + 1) : QString(), within.section(unitSeparator, 1)};
}

} // namespace saranda
