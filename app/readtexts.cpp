// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readtexts.h"

#include "app/interruption.h"
#include "app/texts.h"
#include "core/base/literals.h"
#include "core/intake/exhibittext.h"
#include "core/reading/filecuts.h"
#include "core/reading/recognition.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Reads the text of an exhibit's file, or of its version, into the search; keys of those without
/// any go to `silent`. False when nothing can be read on this machine.
Result<bool> readText(const CommandContext &context, CaseSession &session, const Exhibit &exhibit,
                      const QString &version, QStringList &silent)
{
    const auto say = [&context](const QString &text) { context.console.note(text); };
    const Result<TextOutcome> outcome =
        readExhibitText(session, exhibit, {}, &Interruption::flag(), version);
    if (Interruption::flag())
        return failure(ErrorCode::Cancelled,
                       CommandLine::tr("Stopped. The exhibits are in the case, but the search "
                                       "does not know all of their texts yet."));
    if (!outcome) {
        say(CommandLine::tr("The search does not know the texts of the new exhibits. %1")
                .arg(outcome.error().message));
        return false;
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
    if (outcome->cuts)
        say(CommandLine::tr("Not all of %1 is read. %2")
                .arg(exhibit.key, wordingOf(outcome->cuts)));
    if (!outcome->cutAttachments.isEmpty())
        say(CommandLine::tr("Of what is attached to %1 not all is read: %2.")
                .arg(exhibit.key, outcome->cutAttachments.join(u", "_s)));
    const Result<> set =
        session.setExhibitText(exhibit.id, outcome->pages, version, outcome->attached);
    if (!set)
        return failure(set.error());
    return true;
}

} // namespace

Result<> readTexts(const CommandContext &context, CaseSession &session,
                   const std::vector<Exhibit::Id> &exhibits)
{
    QStringList silent;
    for (const Exhibit::Id &id : exhibits) {
        const Exhibit exhibit = *session.records().exhibits.find(id);
        for (const QString &version : textVersions(exhibit)) {
            if (!lacksText(session, exhibit, version))
                continue;
            const Result<bool> read = readText(context, session, exhibit, version, silent);
            if (!read)
                return failure(read.error());
            if (!*read)
                return {};
        }
    }
    if (silent.isEmpty())
        return {};
    const QString keys = silent.join(u", "_s);
    context.console.note(recognitionProgram().isEmpty()
                             ? CommandLine::tr("No text was found in %1, and text recognition "
                                               "(Tesseract) is not installed.")
                                   .arg(keys)
                             : CommandLine::tr("No text was found in %1.").arg(keys));
    return {};
}

std::vector<Exhibit::Id> exhibitsWithoutText(const CaseSession &session)
{
    std::vector<Exhibit::Id> unread;
    for (const Exhibit *exhibit : session.records().exhibits.inKeyOrder()) {
        const QStringList versions = textVersions(*exhibit);
        if (std::any_of(versions.begin(), versions.end(), [&](const QString &version) {
                return lacksText(session, *exhibit, version);
            }))
            unread.push_back(exhibit->id);
    }
    return unread;
}

} // namespace saranda
