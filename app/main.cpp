// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runcommand.h"
#include "app/workercommand.h"
#include "core/base/literals.h"
#include "ui/shell/windowrunner.h"

#include <QApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QTranslator>

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
    if (!results.open(stdout, QIODevice::WriteOnly) || !messages.open(stderr, QIODevice::WriteOnly))
        return int(ExitStatus::Refused);
    Console console(results, messages);
    return int(runCommand(arguments, console));
}

int runWithoutWindow(int argc, char **argv, const QStringList &arguments)
{
    if (!isDrawingCommand(arguments)) {
        const QCoreApplication application(argc, argv);
        return runInConsole(arguments);
    }
    // Fonts and PDF need a GUI application; "offscreen" gives one where there is no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir runtimeFolder; // Qt complains where the system has given it none
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder.path()));
    const QGuiApplication application(argc, argv);
    return runInConsole(arguments);
}

/// Why these arguments cannot open a window, or nothing.
std::optional<QString> refusal(const QStringList &arguments)
{
    QStringList names;
    for (const QString &argument : arguments) {
        if (argument.startsWith(u"--"_s) && argument != u"--sample")
            return u"There is no option %1. See saranda --help."_s.arg(argument);
        if (!argument.startsWith(u'-'))
            names.append(argument);
    }
    if (names.size() > 1)
        return u"There is no command “%1”. See saranda --help."_s.arg(names.constFirst());
    return std::nullopt;
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

int complain(const QString &message, ExitStatus status)
{
    std::fputs(qPrintable(u"saranda: "_s + message + u'\n'), stderr);
    return int(status);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.value(0) == u"--worker")
        return runWorker(argc, argv);
    if (isCommand(arguments))
        return runWithoutWindow(argc, argv, arguments);

    if (const std::optional<QString> why = refusal(arguments))
        return complain(*why, ExitStatus::Usage);
    if (!hasDisplay())
        return complain(u"There is no display to open a window on. The commands of "
                        "saranda --help need none."_s,
                        ExitStatus::Refused);

    QApplication application(argc, argv);
    nameTheProgram();
    return runWindow(application, arguments);
}
