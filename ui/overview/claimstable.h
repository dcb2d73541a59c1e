// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"
#include "ui/support/recordmodel.h"

class QTableView;

namespace saranda {

struct ClaimResult;
struct ElementResult;

/// The element that holds a claim down, on the basis that decides it; null when the claim is
/// established or nothing decides it.
const ElementResult *biggestGap(const ClaimResult &claim);
/// "Effective control: no fact bears on it yet."
QString gapText(const Doctrine &doctrine, const ClaimResult &claim);

enum class ClaimColumn { Key, Claim, Operation, Reached, Outcome, Required, Gap };

/// The claims of the case with their outcome in words and what holds each one down.
RecordModel<Claim> *makeClaimsModel(const PageContext &context, QObject *parent);

} // namespace saranda
