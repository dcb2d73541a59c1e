// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runcommand.h"

#include "app/commands.h"
#include "app/texts.h"
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct NamedCommand {
    const char16_t *name;
    ExitStatus (*run)(const CommandContext &, const QStringList &);
};

constexpr NamedCommand commands[] = {
    {u"new", newCommand},
    {u"info", infoCommand},
    {u"import", importCommand},
    {u"export", exportCommand},
    {u"assess", assessCommand},
    {u"add", addCommand},
    {u"doctrine", doctrineCommand},
    {u"verify", verifyCommand},
    {u"bundle", bundleCommand},
    {u"unbundle", unbundleCommand},
    {u"memo", memoCommand},
    {u"draft", draftCommand},
    {u"annexes", annexesCommand},
    {u"custody", custodyCommand},
    {u"merge", mergeCommand},
    {u"statement", statementCommand},
    {u"release", releaseCommand},
    {u"timeline", timelineCommand},
    {u"chart", chartCommand},
    {u"origins", originsCommand},
    {u"search", searchCommand},
};

const NamedCommand *findCommand(const QString &name)
{
    for (const NamedCommand &command : commands) {
        if (name == QStringView(command.name))
            return &command;
    }
    return nullptr;
}

QString helpText()
{
    return CommandLine::
        tr("Saranda %1: State responsibility for cyber operations, case by case.\n"
           "\n"
           "  saranda [CASE]                        open the window\n"
           "  saranda --sample                      open the window with the sample case\n"
           "\n"
           "  saranda new CASE --title T            make an empty case file\n"
           "  saranda info CASE [--json]            what is in a case\n"
           "  saranda import FILE... --into CASE [--format json] [--as exhibits]\n"
           "  saranda export CASE --format json|exhibits-csv|facts-csv --output P\n"
           "  saranda assess CASE [--json] [--without E-1,E-2] [--without-origin O]\n"
           "                 [--merge-origins A=B] [--marking M] [--standard 1..5]\n"
           "  saranda doctrine CASE [--compare FILE] [--output FILE]\n"
           "                 [--adopt FILE|shipped --reason T]\n"
           "                 the doctrine a case is assessed under, and another in its place\n"
           "  saranda add CASE FILE... [--source S] [--marking M]\n"
           "  saranda verify CASE|BUNDLE.zip|BAG-FOLDER [--json] [--report r.pdf|.json|.odt]\n"
           "                 [--mark-broken] [--language en|fr]\n"
           "                 check log, records and exhibits, or judge any BagIt bag\n"
           "  saranda custody CASE --output s.pdf|.odt|.docx|.html [--exhibit E-1]\n"
           "                 [--marking M [--left-out FILE]] [--language en|fr]\n"
           "  saranda bundle CASE --output b.zip    put the case with its exhibits into a bag\n"
           "  saranda unbundle b.zip --into CASE    check a bundle and take the case out\n"
           "  saranda memo CASE --output memo.pdf|.odt|.docx|.html [--language en|fr]\n"
           "                 [--marking M [--left-out FILE]] [--claim C-1] [--template T.json]\n"
           "                 [--draft D-1 [--word-down]]\n"
           "  saranda draft CASE --new memo|statement [--language en|fr] [--claim C-1]\n"
           "                 [--title T]    makes one from the findings: prints D-1\n"
           "  saranda draft CASE [--renew D-1] [--json]    bring one up to date, or list them\n"
           "  saranda statement CASE --output s.pdf|.odt|.docx|.html [--language en|fr]\n"
           "                 [--marking M [--left-out FILE]] [--claim C-1] [--draft D-1]\n"
           "                 [--word-down] [--template T.json]\n"
           "                 [--outcome attributed|not-attributed|deferred --reason T]\n"
           "                 what the evidence lets the State say, never more\n"
           "  saranda release CASE --draft D-1 --file s.pdf [--marking M] [--word-down]\n"
           "                 [--by NAME] [--title T] [--note T] [--template T.json]\n"
           "                 begin one: prints R-1\n"
           "  saranda release CASE --release R-1 --to legal-review|cleared|released [--by NAME]\n"
           "  saranda release CASE [--release R-1] [--json] [--compare R-2]\n"
           "                 [--extract s.pdf --output FILE]\n"
           "  saranda annexes CASE --output bundle.pdf [--profile icj|uk|none] [--marking M]\n"
           "                 [--claim C-1] [--language en|fr] [--exhibits E-1,E-4] [--late E-9]\n"
           "                 [--draft D-1|R-1 [--word-down]] [--left-out FILE] [--template T.json]\n"
           "                 memorandum and exhibits in one PDF, stamped and indexed\n"
           "  saranda timeline CASE --output t.pdf|.svg|.png|.csv|.jsonl [--claim C-4]\n"
           "                 [--marking M] [--lanes story|state|actor|operation|claim]\n"
           "                 [--filter WORDS] [--period 2014/2018] [--size 1600x900]\n"
           "                 [--language en|fr]\n"
           "  saranda chart CASE --output c.pdf|.svg|.png [--chart NAME] [--claim C-1]\n"
           "                 [--marking M]\n"
           "                 [--arrangement force|layered|two-sided] [--as-of DATE] [--level "
           "0..5]\n"
           "                 [--filter WORDS] [--size 1600x900] [--language en|fr]\n"
           "  saranda chart CASE --list [--json]\n"
           "                 the charts the case keeps, by number and name\n"
           "  saranda chart CASE --new NAME [--arrangement A] [--level N] [--filter WORDS]\n"
           "                 [--claim C-1] [--as-of DATE] [--marking M] [--papers yes|no]\n"
           "                 keeps a chart that leaves out what these say: prints G-1\n"
           "  saranda chart CASE --chart G-1 [--rename NAME] [--papers yes|no]\n"
           "                 [--keep and what it is to leave out, as above]\n"
           "  saranda chart CASE --chart G-1 --remove\n"
           "  saranda merge CASE OTHER --output MERGED [--prefer mine|theirs] [--json]\n"
           "                 two copies of one case, or two cases, into a third file\n"
           "  saranda origins CASE [--json] [--derive E-9=E-4] [--join E-9=E-4]\n"
           "                 [--independent E-9=E-4]\n"
           "                 independent origins, and exhibits that look like echoes of others\n"
           "  saranda search CASE QUERY [--json]\n"
           "  saranda --help, --version\n"
           "\n"
           "CASE is a .saranda file; where a command only reads, a case .json or --sample does\n"
           "as well. A target that exists is refused without --force. --quiet silences "
           "messages.\n"
           "Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, 4 refused by "
           "the\n"
           "system (disk, rights, lock).")
            .arg(QCoreApplication::applicationVersion());
}

/// A verification draws only where its report is written on paper.
bool asksForReport(const QStringList &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &word) {
        return word == u"--report" || word.startsWith(u"--report="_s);
    });
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    return first == u"--help" || first == u"-h" || first == u"--version" || first == u"help"
        || findCommand(first) != nullptr;
}

bool isDrawingCommand(const QStringList &arguments)
{
    const QString command = arguments.value(0);
    return command == u"memo" || command == u"annexes" || command == u"custody"
        || (command == u"verify" && asksForReport(arguments)) || command == u"statement"
        || command == u"release"
        || command == u"timeline" || command == u"chart";
}

ExitStatus runCommand(const QStringList &arguments, Console &console)
{
    const QString name = arguments.value(0);
    if (name == u"--version") {
        console.print(u"saranda "_s + QCoreApplication::applicationVersion());
        return ExitStatus::Done;
    }
    const NamedCommand *command = findCommand(name);
    if (!command) {
        console.print(helpText());
        return ExitStatus::Done;
    }
    QStringList words = arguments.mid(1);
    console.setQuiet(words.removeAll(u"--quiet"_s) > 0);
    const Result<Doctrine> doctrine = builtInDoctrine();
    if (!doctrine)
        return console.fail(doctrine.error());
    return command->run({console, *doctrine}, words);
}

} // namespace saranda
