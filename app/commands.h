// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/console.h"

namespace saranda {

struct Doctrine;

/// What every command works with.
struct CommandContext {
    Console &console;
    const Doctrine &doctrine;
};

ExitStatus newCommand(const CommandContext &context, const QStringList &words);
ExitStatus infoCommand(const CommandContext &context, const QStringList &words);
ExitStatus importCommand(const CommandContext &context, const QStringList &words);
ExitStatus exportCommand(const CommandContext &context, const QStringList &words);
ExitStatus assessCommand(const CommandContext &context, const QStringList &words);
ExitStatus addCommand(const CommandContext &context, const QStringList &words);
/// Shows, writes out, compares and adopts the doctrine a case is assessed under.
ExitStatus doctrineCommand(const CommandContext &context, const QStringList &words);
ExitStatus verifyCommand(const CommandContext &context, const QStringList &words);
/// The part of verifyCommand that judges a bag in a folder or an archive.
ExitStatus verifyBagCommand(const CommandContext &context, const Arguments &arguments);
ExitStatus bundleCommand(const CommandContext &context, const QStringList &words);
ExitStatus unbundleCommand(const CommandContext &context, const QStringList &words);
ExitStatus memoCommand(const CommandContext &context, const QStringList &words);
/// Begins a release of a draft, takes it a step on, lists, compares and takes out what was
/// released.
ExitStatus releaseCommand(const CommandContext &context, const QStringList &words);
ExitStatus statementCommand(const CommandContext &context, const QStringList &words);
ExitStatus annexesCommand(const CommandContext &context, const QStringList &words);
/// The drafts of a case: makes one from the findings, renews one, lists them.
ExitStatus draftCommand(const CommandContext &context, const QStringList &words);
ExitStatus custodyCommand(const CommandContext &context, const QStringList &words);
ExitStatus mergeCommand(const CommandContext &context, const QStringList &words);
ExitStatus timelineCommand(const CommandContext &context, const QStringList &words);
ExitStatus chartCommand(const CommandContext &context, const QStringList &words);
/// The independent origins of a case, what suggests that some are one, and a person's answers.
ExitStatus originsCommand(const CommandContext &context, const QStringList &words);
ExitStatus searchCommand(const CommandContext &context, const QStringList &words);

} // namespace saranda
