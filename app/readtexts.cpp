// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readtexts.h"

#include "app/interruption.h"
#include "app/texts.h"
#include "core/base/literals.h"
#include "core/intake/exhibittext.h"
#include "core/reading/recognition.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

Result<> readTexts(const CommandContext &context, CaseSession &session,
                   const std::vector<Exhibit::Id> &exhibits)
{
    const auto say = [&context](const QString &text) { context.console.note(text); };
    QStringList silent;
    for (const Exhibit::Id &id : exhibits) {
        const Exhibit exhibit = *session.records().exhibits.find(id);
        const Result<TextOutcome> outcome =
            readExhibitText(session, exhibit, {}, &Interruption::flag());
        if (Interruption::flag())
            return failure(ErrorCode::Cancelled,
                           CommandLine::tr("Stopped. The exhibits are in the case, but the search "
                                           "does not know all of their texts yet."));
        if (!outcome) {
            say(CommandLine::tr("The search does not know the texts of the new exhibits. %1")
                    .arg(outcome.error().message));
            return {};
        }
        if (outcome->error)
            say(CommandLine::tr("%1 has no text for the search. %2")
                    .arg(exhibit.key, outcome->error->message));
        else if (!outcome->hasText)
            silent.append(exhibit.key);
        if (!outcome->unreadAttachments.isEmpty())
            say(CommandLine::tr("Of what is attached to %1 the search does not know the text of: "
                                "%2.")
                    .arg(exhibit.key, outcome->unreadAttachments.join(u", "_s)));
        if (const Result<> set = session.setExhibitText(id, outcome->pages, {}, outcome->attached);
            !set)
            return set;
    }
    if (!silent.isEmpty() && recognitionProgram().isEmpty())
        say(CommandLine::tr("No text was found in %1, and text recognition (Tesseract) is not "
                            "installed.")
                .arg(silent.join(u", "_s)));
    else if (!silent.isEmpty())
        say(CommandLine::tr("No text was found in %1.").arg(silent.join(u", "_s)));
    return {};
}

std::vector<Exhibit::Id> exhibitsWithoutText(const CaseSession &session)
{
    std::vector<Exhibit::Id> unread;
    for (const Exhibit *exhibit : session.records().exhibits.inKeyOrder()) {
        if (lacksText(session, *exhibit))
            unread.push_back(exhibit->id);
    }
    return unread;
}

} // namespace saranda
