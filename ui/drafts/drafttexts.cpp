// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/drafttexts.h"

#include "core/base/literals.h"
#include "ui/support/safetext.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

struct DraftTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::DraftTexts)
};

} // namespace

QString draftKindWord(const QString &kind)
{
    if (kind == u"memo")
        return DraftTexts::tr("Memorandum");
    return kind == u"statement" ? DraftTexts::tr("Statement") : safeLine(kind, 40);
}

QString languageWord(const QString &language)
{
    if (language == u"en")
        return DraftTexts::tr("English");
    return language == u"fr" ? DraftTexts::tr("French") : safeLine(language, 20);
}

QString wordingOf(Disclosure disclosure)
{
    switch (disclosure) {
    case Disclosure::Disclose:
        return DraftTexts::tr("Disclose");
    case Disclosure::Withhold:
        return DraftTexts::tr("Withhold");
    case Disclosure::AskOriginator:
        return DraftTexts::tr("Ask the originator");
    }
    return {};
}

QString wordingOf(SentenceStyle style)
{
    switch (style) {
    case SentenceStyle::RunOn:
    case SentenceStyle::Paragraph:
        return DraftTexts::tr("Paragraph");
    case SentenceStyle::Quotation:
        return DraftTexts::tr("Quotation");
    case SentenceStyle::Bullet:
        return DraftTexts::tr("Bullet");
    case SentenceStyle::Heading:
        return DraftTexts::tr("Heading");
    case SentenceStyle::Figure:
        return DraftTexts::tr("Caption of a table or figure");
    }
    return {};
}

QString wordingOf(StatementOutcome outcome)
{
    switch (outcome) {
    case StatementOutcome::Attributed:
        return DraftTexts::tr("Attributed");
    case StatementOutcome::NotAttributed:
        return DraftTexts::tr("Decided not to attribute");
    case StatementOutcome::Deferred:
        return DraftTexts::tr("Decision deferred");
    }
    return {};
}

QString wordingOf(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Draft:
        return DraftTexts::tr("Draft");
    case ReleaseState::LegalReview:
        return DraftTexts::tr("Legal review");
    case ReleaseState::Cleared:
        return DraftTexts::tr("Cleared");
    case ReleaseState::Released:
        return DraftTexts::tr("Released");
    }
    return {};
}

QList<ChoiceField::Choice> disclosureChoices()
{
    QList<ChoiceField::Choice> choices;
    for (const Disclosure disclosure :
         {Disclosure::Disclose, Disclosure::Withhold, Disclosure::AskOriginator})
        choices.append({wordOf(disclosure), wordingOf(disclosure)});
    return choices;
}

QList<ChoiceField::Choice> sentenceStyleChoices()
{
    QList<ChoiceField::Choice> choices;
    for (const SentenceStyle style : {SentenceStyle::Paragraph, SentenceStyle::Quotation,
                                      SentenceStyle::Bullet, SentenceStyle::Heading})
        choices.append({wordOf(style), wordingOf(style)});
    return choices;
}

QList<ChoiceField::Choice> reviewChoices()
{
    QList<ChoiceField::Choice> choices;
    for (const ReviewState state :
         {ReviewState::Draft, ReviewState::Reviewed, ReviewState::Approved})
        choices.append({wordOf(state), wording(state)});
    return choices;
}

QList<ChoiceField::Choice> readerChoices(const CaseInfo &info)
{
    QList<ChoiceField::Choice> choices{{QString(), DraftTexts::tr("Everything")}};
    for (const QString &marking : info.markings)
        choices.append({marking, DraftTexts::tr("Up to “%1”").arg(safeLine(marking, 60))});
    return choices;
}

} // namespace saranda
