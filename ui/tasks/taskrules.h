// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"
#include "ui/support/form.h"

#include <QDateTime>

namespace saranda {

/// How an open task stands to the clock; a task that is done or dropped is never late.
enum class TaskTime { NotDue, DueSoon, Overdue };

/// Overdue once the latest moment its due date can mean has passed; due soon in the week before.
TaskTime taskTime(const Task &task, const QDateTime &now);

/// The element's title, or its id where the doctrine does not know it.
QString taskElementTitle(const Doctrine &doctrine, const QString &element);

/// "C-1 Attribution: Operation against …".
QString claimText(const CaseRecords &records, const Doctrine &doctrine, const Claim &claim);

/// The elements a task for this claim can be about, "none" first.
QList<ChoiceField::Choice> elementChoices(const CaseRecords &records, const Doctrine &doctrine,
                                          const std::optional<Claim::Id> &claim);

} // namespace saranda
