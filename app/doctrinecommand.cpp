// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/commands.h"
#include "core/base/heldfile.h"
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/session/casedoctrine.h"

#include <QCoreApplication>
#include <QFile>

namespace saranda {

using namespace literals;

namespace {

/// Gives the texts of this file their context.
struct DoctrineCommand {
    Q_DECLARE_TR_FUNCTIONS(saranda::DoctrineCommand)
};

constexpr qint64 largestDoctrine = 64 * 1024 * 1024;

/// The program's own, or one from a file.
Result<Doctrine> namedDoctrine(const CommandContext &context, const QString &name)
{
    if (name == u"shipped")
        return context.doctrine;
    if (Result<> fine = checkMayOpen(name); !fine)
        return failure(fine.error());
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Storage,
            DoctrineCommand::tr("“%1” cannot be read: %2.").arg(name, file.errorString()));
    if (file.size() > largestDoctrine)
        return failure(ErrorCode::BadInput,
                       DoctrineCommand::tr("“%1” is too large to be a doctrine.").arg(name));
    Result<Doctrine> doctrine = loadDoctrine(file.readAll());
    if (!doctrine)
        return failure(
            ErrorCode::BadInput,
            DoctrineCommand::tr("“%1” is no doctrine: %2").arg(name, doctrine.error().message),
            doctrine.error().detail);
    return doctrine;
}

QStringList shiftLines(const std::vector<FindingShift> &shifts)
{
    if (shifts.empty())
        return {DoctrineCommand::tr("No claim's level or required standard would change.")};
    QStringList lines;
    for (const FindingShift &shift : shifts)
        lines.append(DoctrineCommand::tr("%1: level %2 of %3 now, level %4 of %5 then")
                         .arg(shift.key)
                         .arg(shift.level)
                         .arg(shift.required)
                         .arg(shift.otherLevel)
                         .arg(shift.otherRequired));
    return lines;
}

Result<> compare(const CommandContext &context, const CaseRecords &records, const Doctrine &now,
                 const Doctrine &other)
{
    const Result<std::vector<FindingShift>> shifts = findingShifts(records, now, other);
    if (!shifts)
        return failure(shifts.error());
    context.console.print(
        DoctrineCommand::tr("Doctrine %1 against %2:").arg(other.version, now.version));
    context.console.print(shiftLines(*shifts));
    return {};
}

Result<> adopt(const CommandContext &context, const Arguments &arguments)
{
    const Result<Doctrine> other = namedDoctrine(context, arguments.value(u"adopt"_s));
    if (!other)
        return failure(other.error());
    const Result<std::unique_ptr<CaseSession>> session =
        openForWriting(arguments.names().constFirst());
    if (!session)
        return failure(session.error());
    const Result<Doctrine> now = doctrineOf(**session, context.doctrine);
    if (!now)
        return failure(now.error());
    if (Result<> compared = compare(context, (*session)->records(), *now, *other); !compared)
        return compared;
    if (Result<> adopted = adoptDoctrine(**session, *other, arguments.value(u"reason"_s)); !adopted)
        return adopted;
    context.console.note(
        DoctrineCommand::tr("The case is assessed under doctrine %1 now.").arg(other->version));
    return {};
}

Result<> show(const CommandContext &context, const Arguments &arguments)
{
    const Result<LoadedCase> loaded = loadNamedCase(context, arguments);
    if (!loaded)
        return failure(loaded.error());
    const Doctrine &now = loaded->doctrine;
    if (arguments.isSet(u"compare"_s)) {
        const Result<Doctrine> other = namedDoctrine(context, arguments.value(u"compare"_s));
        if (!other)
            return failure(other.error());
        return compare(context, loaded->records, now, *other);
    }
    if (arguments.isSet(u"output"_s)) {
        const Result<> written =
            writeFile(arguments.value(u"output"_s), arguments.has(u"force"_s),
                      [&](QIODevice &to) -> Result<> {
                          if (to.write(now.profileText) != now.profileText.size())
                              return failure(ErrorCode::Storage, to.errorString());
                          return {};
                      });
        if (!written)
            return written;
        context.console.note(DoctrineCommand::tr("Wrote “%1”.").arg(arguments.value(u"output"_s)));
        return {};
    }
    context.console.print(
        DoctrineCommand::tr("The case is assessed under doctrine %1 (law as of %2).")
            .arg(now.version, now.asOf));
    if (now.version != context.doctrine.version)
        context.console.print(
            DoctrineCommand::tr("The program ships doctrine %1: compare with --compare shipped.")
                .arg(context.doctrine.version));
    return {};
}

} // namespace

ExitStatus doctrineCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments =
        Arguments::parse(words,
                         {.valueOptions = {u"adopt"_s, u"reason"_s, u"compare"_s, u"output"_s},
                          .flags = {u"force"_s, u"sample"_s},
                          .atLeast = 0,
                          .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    const bool adopts = arguments->isSet(u"adopt"_s);
    if (adopts
        && (arguments->names().isEmpty() || arguments->value(u"reason"_s).trimmed().isEmpty()))
        return context.console.failUsage(DoctrineCommand::tr(
            "Another doctrine is adopted for a case file, with a reason: --reason \"…\"."));
    const Result<> done = adopts ? adopt(context, *arguments) : show(context, *arguments);
    return done ? ExitStatus::Done : context.console.fail(done.error());
}

} // namespace saranda
