// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/draft.h"
#include "ui/support/form.h"

namespace saranda {

// What drafts and releases are called in the window.
QString draftKindWord(const QString &kind);
QString languageWord(const QString &language);
QString wordingOf(Disclosure disclosure);
QString wordingOf(SentenceStyle style);
QString wordingOf(StatementOutcome outcome);
QString wordingOf(ReleaseState state);

QList<ChoiceField::Choice> disclosureChoices();
QList<ChoiceField::Choice> sentenceStyleChoices();
QList<ChoiceField::Choice> reviewChoices();
/// Whom a paper is for: everything, or up to a marking.
QList<ChoiceField::Choice> readerChoices(const CaseInfo &info);

} // namespace saranda
