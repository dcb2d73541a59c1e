// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"

#include <QString>

namespace saranda {

/// A place in an exhibit, as it travels in RecordRef::part from a citation to the preview.
struct Passage {
    QString pinpoint; ///< "p. 21"
    QString quote;

    bool isEmpty() const { return pinpoint.isEmpty() && quote.isEmpty(); }
};

inline QString passagePart(const Citation &citation)
{
    return citation.pinpoint.isEmpty() && citation.quote.isEmpty()
        ? QString()
        : citation.pinpoint + u'\n' + citation.quote;
}

inline Passage passageOfPart(const QString &part)
{
    return {part.section(u'\n', 0, 0), part.section(u'\n', 1)};
}

} // namespace saranda
