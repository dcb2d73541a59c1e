// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runcommand.h"
#include "core/base/literals.h"
#include "ui/shell/windowrunner.h"

#include <QApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

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

int runWithoutWindow(int argc, char **argv, const QStringList &arguments)
{
    // Fonts and PDF need a GUI application; "offscreen" gives one where there is no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    nameTheProgram();
    installTranslations();
    QFile results;
    QFile messages;
    if (!results.open(stdout, QIODevice::WriteOnly) || !messages.open(stderr, QIODevice::WriteOnly))
        return int(ExitStatus::Refused);
    Console console(results, messages);
    return int(runCommand(arguments, console));
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (isCommand(arguments))
        return runWithoutWindow(argc, argv, arguments);

    QApplication application(argc, argv);
    nameTheProgram();
    installTranslations();
    return runWindow(application, arguments);
}
