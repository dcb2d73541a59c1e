// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowrunner.h"

#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/guiprompt.h"
#include "ui/support/icons.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>

namespace saranda {

using namespace literals;

int runWindow(QApplication &application, const QStringList &arguments)
{
    Settings settings;
    Language language(application);
    language.use(settings.text(u"user/language"_s, u"system"_s));
    Theme theme(application);
    theme.apply(settings.theme(), settings.fontPercent());
    QApplication::setWindowIcon(icon(u"saranda"_s));
    GuiPrompt prompt;
    const Result<Doctrine> doctrine = builtInDoctrine();
    if (!doctrine) {
        prompt.showError(nullptr, doctrine.error());
        return EXIT_FAILURE;
    }
    MainWindow window(
        {*doctrine,
         settings,
         prompt,
         theme,
         {QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), QDir::tempPath()},
         [&language](const QString &choice) { language.use(choice); },
         true});
    for (const QString &argument : arguments) {
        if (argument == u"--sample")
            window.files().openSample();
        else if (!argument.startsWith(u'-'))
            window.files().openPath(argument);
    }
    // A small case has been read before one would see the start page without it.
    constexpr int briefMilliseconds = 300;
    QObject::connect(&window.files(), &FileActions::openingEnded, &window, &QWidget::show,
                     Qt::QueuedConnection);
    QTimer::singleShot(window.files().isOpening() ? briefMilliseconds : 0, &window, &QWidget::show);
    return QApplication::exec();
}

} // namespace saranda
