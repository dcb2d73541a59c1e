// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exhibit.h"

#include <QDate>

namespace saranda {

/// Gives the source another grade. The one it had goes to the history with its reason, the person
/// and the day; the new one has no reason yet. A source that had neither grade nor reason gets no
/// history of nothing.
void regrade(Source &source, std::optional<Reliability> reliability, const QString &by,
             const QDate &on);

/// "government": the stored word; what a person reads for it.
QString sourceKindText(const QString &kind);

} // namespace saranda
