// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readtexts.h"

#include "app/interruption.h"
#include "app/texts.h"
#include "core/base/literals.h"
#include "core/intake/exhibittext.h"
#include "core/reading/recognition.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// The text of a mail names what is attached at its end.
bool hasAttachments(const Exhibit &exhibit, const QStringList &pages)
{
    return exhibit.file && exhibit.file->mediaType == u"message/rfc822"_s
        && std::any_of(pages.begin(), pages.end(),
                       [](const QString &page) { return page.contains(u"\nAttachment: "_s); });
}

} // namespace

Result<> readTexts(const CommandContext &context, CaseSession &session,
                   const std::vector<Exhibit::Id> &exhibits)
{
    const auto say = [&context](const QString &text) { context.console.note(text); };
    QStringList silent;
    QStringList carriers;
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
        if (hasAttachments(exhibit, outcome->pages))
            carriers.append(exhibit.key);
        if (const Result<> set = session.setExhibitText(id, outcome->pages); !set)
            return set;
    }
    if (!carriers.isEmpty())
        say(CommandLine::tr(
                "What is attached to %1 is listed, but the search does not read it: save "
                "it from the message and add it as an exhibit of its own.")
                .arg(carriers.join(u", "_s)));
    if (!silent.isEmpty() && recognitionProgram().isEmpty())
        say(CommandLine::tr("No text was found in %1, and text recognition (Tesseract) is not "
                            "installed.")
                .arg(silent.join(u", "_s)));
    else if (!silent.isEmpty())
        say(CommandLine::tr("No text was found in %1.").arg(silent.join(u", "_s)));
    return {};
}

} // namespace saranda
