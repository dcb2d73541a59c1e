// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/readcontext.h"

namespace saranda {

// What a record must satisfy beyond the types of its fields: numbers in range, words of the
// doctrine that exist, markings of the case's scheme. Most structs need no check of their own.

void checkRecord(const auto &, const Place &, ReadContext &) { }
void checkRecord(const CaseInfo &info, const Place &place, ReadContext &context);
void checkRecord(const Incident &incident, const Place &place, ReadContext &context);
void checkRecord(const Harm &harm, const Place &place, ReadContext &context);
void checkRecord(const Exhibit &exhibit, const Place &place, ReadContext &context);
void checkRecord(StoredFile &file, const Place &place, ReadContext &context);
void checkRecord(const Citation &citation, const Place &place, ReadContext &context);
void checkRecord(const Argument &argument, const Place &place, ReadContext &context);
void checkRecord(const Finding &finding, const Place &place, ReadContext &context);
void checkRecord(const ElementSheet &sheet, const Place &place, ReadContext &context);
void checkRecord(const Claim &claim, const Place &place, ReadContext &context);

/// The marking is a word of the case's scheme; empty = the most open one.
void checkMarking(const QString &marking, const Place &place, ReadContext &context);

/// What is checked when all records are there: the element a task is about, derivations and
/// challenges that come back to where they began.
void checkWhole(ReadContext &context);

/// `no exhibit "E-9"`
QString noSuchRecord(const Incident *, const QString &key);
QString noSuchRecord(const Source *, const QString &key);
QString noSuchRecord(const Exhibit *, const QString &key);
QString noSuchRecord(const Fact *, const QString &key);
QString noSuchRecord(const Claim *, const QString &key);
QString noSuchRecord(const Draft *, const QString &key);

} // namespace saranda
