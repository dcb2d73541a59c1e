// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runcommand.h"

#include "app/commands.h"
#include "app/texts.h"
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace saranda {

using namespace literals;

namespace {

struct NamedCommand {
    const char16_t *name;
    ExitStatus (*run)(const CommandContext &, const QStringList &);
    const char *help; ///< its lines in the help, translated where they are shown
};

// clang-format off
constexpr NamedCommand commands[] = {
    {u"new", newCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda new CASE --title T            make an empty case file")},
    {u"info", infoCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda info CASE [--json]            what is in a case")},
    {u"import", importCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda import FILE... --into CASE [--format json]\n"
        "                 case documents (JSON) into a case, made where there is none\n"
        "  saranda import FILE... --into CASE --as exhibits [--source S] [--marking M]\n"
        "                 the same as add")},
    {u"export", exportCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda export CASE --format json|exhibits-csv|facts-csv --output P\n"
        "                 the records as a case document or a table")},
    {u"assess", assessCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda assess CASE [--json] [--without E-1,E-2] [--without-origin O]\n"
        "                 [--merge-origins A=B] [--marking M] [--standard 1..5]\n"
        "                 the level of every claim, also without some of the evidence")},
    {u"doctrine", doctrineCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda doctrine CASE [--compare FILE|shipped] [--output FILE]\n"
        "                 [--adopt FILE|shipped --reason T]\n"
        "                 the doctrine a case is assessed under, and another in its place")},
    {u"add", addCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda add CASE FILE... [--source S] [--marking M]\n"
        "                 files and folders as exhibits: prints number, SHA-256 and name")},
    {u"verify", verifyCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda verify CASE|BUNDLE.zip|BAG-FOLDER [--json] [--report r.pdf|.json|.odt]\n"
        "                 [--mark-broken] [--renew-search] [--language en|fr]\n"
        "                 check log, records, exhibits and search, or judge any BagIt bag")},
    {u"custody", custodyCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda custody CASE --output s.pdf|.odt|.docx|.html [--exhibit E-1]\n"
        "                 [--marking M [--left-out FILE]] [--language en|fr]\n"
        "                 who had the exhibits, and their hashes")},
    {u"bundle", bundleCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda bundle CASE --output b.zip    put the case with its exhibits into a bag")},
    {u"unbundle", unbundleCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda unbundle b.zip --into CASE    check a bundle and take the case out")},
    {u"memo", memoCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda memo CASE --output memo.pdf|.odt|.docx|.html [--language en|fr]\n"
        "                 [--marking M [--left-out FILE]] [--claim C-1] [--template T.json]\n"
        "                 [--draft D-1 [--word-down]]\n"
        "                 the memorandum, made from the findings or from a draft")},
    {u"draft", draftCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda draft CASE --new memo|statement [--language en|fr] [--claim C-1]\n"
        "                 [--title T] [--template T.json]\n"
        "                 makes one from the findings: prints D-1\n"
        "  saranda draft CASE [--renew D-1 [--template T.json|--without-template]]\n"
        "                 [--json]\n"
        "                 bring one up to date, or list them; a template words a statement")},
    {u"statement", statementCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda statement CASE --output s.pdf|.odt|.docx|.html [--language en|fr]\n"
        "                 [--marking M [--left-out FILE]] [--claim C-1] [--draft D-1]\n"
        "                 [--word-down] [--template T.json]\n"
        "                 [--outcome attributed|not-attributed|deferred --reason T]\n"
        "                 what the evidence lets the State say, never more")},
    {u"release", releaseCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda release CASE --draft D-1 --file s.pdf [--marking M] [--word-down]\n"
        "                 [--by NAME] [--title T] [--note T] [--template T.json]\n"
        "                 begin one: prints R-1\n"
        "  saranda release CASE --release R-1 --to legal-review|cleared|released\n"
        "                 [--by NAME] [--note T]\n"
        "  saranda release CASE [--release R-1] [--json] [--compare R-2]\n"
        "                 [--extract s.pdf --output FILE]")},
    {u"annexes", annexesCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda annexes CASE --output bundle.pdf [--profile icj|uk|none] [--marking M]\n"
        "                 [--claim C-1] [--language en|fr] [--exhibits E-1,E-4] [--late E-9]\n"
        "                 [--draft D-1|R-1 [--word-down]] [--left-out FILE] [--template T.json]\n"
        "                 memorandum and exhibits in one PDF, stamped and indexed")},
    {u"timeline", timelineCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda timeline CASE --output t.pdf|.svg|.png|.csv|.jsonl [--claim C-4]\n"
        "                 [--marking M] [--lanes story|state|actor|operation|claim]\n"
        "                 [--filter WORDS] [--period 2014/2018] [--size 1600x900]\n"
        "                 [--pages auto|one|century|decade|year|quarter|month|week|day|hour]\n"
        "                 [--clock utc|local|Europe/Paris] [--language en|fr]\n"
        "                 what happened when; a long PDF divides the time among its pages")},
    {u"chart", chartCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda chart CASE --output c.pdf|.svg|.png [--chart NAME] [--claim C-1]\n"
        "                 [--marking M]\n"
        "                 [--arrangement force|layered|two-sided] [--as-of DATE] [--level 0..5]\n"
        "                 [--filter WORDS] [--near A-1 [--steps N] [--direction in|out|both]]\n"
        "                 [--path A-1..PRK] [--size 1600x900] [--language en|fr]\n"
        "                 who is linked with whom; a path is also said in words\n"
        "  saranda chart CASE --list [--json]\n"
        "                 the charts the case keeps, by number and name\n"
        "  saranda chart CASE --new NAME [--arrangement A] [--level N] [--filter WORDS]\n"
        "                 [--claim C-1] [--as-of DATE] [--near A-1 [--steps N]] [--marking M]\n"
        "                 [--papers yes|no]\n"
        "                 keeps a chart that leaves out what these say: prints G-1\n"
        "  saranda chart CASE --chart G-1 [--rename NAME] [--papers yes|no]\n"
        "                 [--keep and what it is to leave out, as above]\n"
        "  saranda chart CASE --chart G-1 --remove")},
    {u"merge", mergeCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda merge CASE OTHER --output MERGED [--prefer mine|theirs] [--json]\n"
        "                 two copies of one case, or two cases, into a third file")},
    {u"origins", originsCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda origins CASE [--json] [--derive E-9=E-4] [--join E-9=E-4]\n"
        "                 [--independent E-9=E-4]\n"
        "                 independent origins, and exhibits that look like echoes of others")},
    {u"search", searchCommand, QT_TRANSLATE_NOOP("saranda::CommandLine",
        "  saranda search CASE QUERY [--json]    where words stand, in records and in texts:\n"
        "                 words, \"a phrase\", begin*, this OR that, -without, contains:part,\n"
        "                 title:word, kind:fact, marking:secret, date:2017-05, key:E-1")},
};
// clang-format on

const NamedCommand *findCommand(const QString &name)
{
    for (const NamedCommand &command : commands) {
        if (name == QStringView(command.name))
            return &command;
    }
    return nullptr;
}

QString helpOf(const NamedCommand &command)
{
    return CommandLine::tr(command.help) + u'\n';
}

/// What holds for every command.
QString commonHelp()
{
    return u'\n'
        + CommandLine::tr("CASE is a .saranda file; where a command only reads, a case .json or "
                          "--sample does\n"
                          "as well. A target that exists is refused without --force. --quiet "
                          "silences messages.\n"
                          "Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, 4 "
                          "refused by the\n"
                          "system (disk, rights, lock).");
}

QString helpText()
{
    QString text =
        CommandLine::tr(
            "Saranda %1: State responsibility for cyber operations, case by case.\n"
            "\n"
            "  saranda [CASE]                        open the window\n"
            "  saranda --sample                      open the window with the sample case\n")
            .arg(QCoreApplication::applicationVersion())
        + u'\n';
    for (const NamedCommand &command : commands)
        text += helpOf(command);
    return text
        + CommandLine::tr("  saranda --help, --version\n"
                          "  saranda COMMAND --help                the lines of one command\n")
        + commonHelp();
}

/// A verification draws only where its report is written on paper.
bool asksForReport(const QStringList &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &word) {
        return word == u"--report" || word.startsWith(u"--report="_s);
    });
}

bool isHelp(const QString &word)
{
    return word == u"--help" || word == u"-h";
}

ExitStatus printHelp(const QString &command, Console &console)
{
    const NamedCommand *named = findCommand(command);
    if (!named && !command.isEmpty())
        return console.failUsage(CommandLine::tr("There is no command “%1”.").arg(command));
    console.print((named ? helpOf(*named) + commonHelp() : helpText()).split(u'\n'));
    return ExitStatus::Done;
}

bool looksLikeFile(const QString &name)
{
    return name.contains(u'.') || name.contains(u'/') || QFileInfo::exists(name);
}

/// What is wrong with arguments that name no command and open no window.
std::optional<QString> unknownWord(const QStringList &arguments)
{
    QStringList names;
    for (const QString &argument : arguments) {
        if (argument.startsWith(u'-') && argument != u"--sample")
            return CommandLine::tr("There is no option %1.").arg(argument);
        if (!argument.startsWith(u'-'))
            names.append(argument);
    }
    if (names.isEmpty())
        return std::nullopt;
    if (!looksLikeFile(names.constFirst()))
        return CommandLine::tr("There is no command “%1”.").arg(names.constFirst());
    if (names.size() > 1)
        return CommandLine::tr("There is one name too many: “%1”.").arg(names[1]);
    return std::nullopt;
}

/// The words up to "--", after which everything is a name.
qsizetype optionsEnd(const QStringList &words)
{
    const qsizetype end = words.indexOf(u"--"_s);
    return end < 0 ? words.size() : end;
}

} // namespace

QStringList withCommandFirst(const QStringList &arguments)
{
    static const QStringList common{u"--quiet"_s, u"--force"_s, u"--json"_s, u"--sample"_s};
    const auto isCommon = [](const QString &word) { return common.contains(word); };
    const auto command = std::find_if_not(arguments.begin(), arguments.end(), isCommon);
    if (command == arguments.begin() || command == arguments.end() || !isCommand({*command}))
        return arguments;
    const qsizetype at = command - arguments.begin();
    return QStringList{*command} + arguments.first(at) + arguments.mid(at + 1);
}

bool isCommand(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    return isHelp(first) || first == u"--version" || first == u"help"
        || findCommand(first) != nullptr;
}

bool isDrawingCommand(const QStringList &arguments)
{
    const QString command = arguments.value(0);
    return command == u"memo" || command == u"annexes" || command == u"custody"
        || (command == u"verify" && asksForReport(arguments)) || command == u"statement"
        || command == u"release" || command == u"timeline" || command == u"chart";
}

bool opensWindow(const QStringList &arguments)
{
    return !unknownWord(arguments);
}

ExitStatus runCommand(const QStringList &arguments, Console &console)
{
    const QString name = arguments.value(0);
    if (name == u"--version") {
        console.print(u"saranda "_s + QCoreApplication::applicationVersion());
        return ExitStatus::Done;
    }
    if (isHelp(name) || name == u"help")
        return printHelp(arguments.value(1), console);
    const NamedCommand *command = findCommand(name);
    if (!command) {
        if (const std::optional<QString> why = unknownWord(arguments))
            return console.failUsage(*why);
        return console.fail({ErrorCode::Storage,
                             CommandLine::tr("There is no display to open a window on. The "
                                             "commands of saranda --help need none.")});
    }
    QStringList words = arguments.mid(1, optionsEnd(arguments) - 1);
    if (std::any_of(words.begin(), words.end(), isHelp))
        return printHelp(name, console);
    console.setQuiet(words.removeAll(u"--quiet"_s) > 0);
    words += arguments.mid(optionsEnd(arguments));
    const Result<Doctrine> doctrine = builtInDoctrine();
    if (!doctrine)
        return console.fail(doctrine.error());
    return command->run({console, *doctrine}, words);
}

} // namespace saranda
