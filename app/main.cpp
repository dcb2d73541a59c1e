// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/leavenomemory.h"
#include "app/runcommand.h"
#include "app/standarddevices.h"
#include "app/workercommand.h"
#include "core/base/literals.h"
#include "core/bundle/scratchfolder.h"
#include "ui/shell/windowrunner.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace saranda;
using namespace saranda::literals;

namespace {

void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"saranda"_s);
    QCoreApplication::setOrganizationName(u"saranda"_s);
    QCoreApplication::setApplicationVersion(u"" SARANDA_VERSION ""_s);
}

/// Translations live as long as the application they are installed in.
void installTranslations()
{
    auto *ours = new QTranslator(QCoreApplication::instance());
    if (ours->load(QLocale(), u"saranda"_s, u"_"_s, u":/i18n"_s)
        || ours->load(u"saranda_en"_s, u":/i18n"_s)) // English has its plurals in a file, too
        QCoreApplication::installTranslator(ours);
    auto *qts = new QTranslator(QCoreApplication::instance());
    if (qts->load(QLocale(), u"qtbase"_s, u"_"_s,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}

int runInConsole(const QStringList &arguments)
{
    nameTheProgram();
    installTranslations();
    QFile results;
    QFile messages;
    if (!results.open(stdout, QIODevice::WriteOnly)
        || !messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return int(ExitStatus::Refused);
    Console console(results, messages);
    const ExitStatus status = runCommand(arguments, console);
    return int(console.isComplete() ? status : ExitStatus::Refused);
}

int runWithoutWindow(int argc, char **argv, const QStringList &arguments)
{
    if (!isDrawingCommand(arguments)) {
        const QCoreApplication application(argc, argv);
        return runInConsole(arguments);
    }
    // Fonts and PDF need a GUI application; "offscreen" gives one where there is no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::optional<ScratchFolder> runtimeFolder; // Qt complains where the system has given it none
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        if (Result<ScratchFolder> made = ScratchFolder::in(QDir::tempPath()))
            qputenv("XDG_RUNTIME_DIR",
                    QFile::encodeName(runtimeFolder.emplace(*std::move(made)).path()));
    const QGuiApplication application(argc, argv);
    return runInConsole(arguments);
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Only Qt takes options with one dash.
bool mayConcernQt(const QStringList &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &word) {
        return word.startsWith(u'-') && !word.startsWith(u"--"_s);
    });
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoMemoryBehind();
    openStandardDevices();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.value(0) == u"--worker")
        return runWorker(argc, argv);
    arguments = withCommandFirst(arguments);
    if (isCommand(arguments) || !hasDisplay()
        || (!mayConcernQt(arguments) && !opensWindow(arguments)))
        return runWithoutWindow(argc, argv, arguments);

    QApplication application(argc, argv);
    nameTheProgram();
    // Qt has taken out what it knows, like -style; what is left is the program's own.
    const QStringList own = withCommandFirst(QCoreApplication::arguments().mid(1));
    if (!opensWindow(own))
        return runInConsole(own);
    return runWindow(application, own);
}
