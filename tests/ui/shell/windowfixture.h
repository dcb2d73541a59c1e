// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/records/pagefixture.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

namespace saranda::test {

/// The main window with the sample case in it, in a folder of its own.
struct OpenWindow {
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    FakePrompt prompt;
    Theme theme{*qApp};
    Doctrine doctrine;
    std::unique_ptr<MainWindow> window;

    /// Empty when it worked.
    QString open()
    {
        settings.setUserName(u"A. Drafter"_s);
        const Result<Doctrine> builtIn = builtInDoctrine();
        if (!builtIn)
            return builtIn.error().message;
        doctrine = *builtIn;
        theme.apply(ThemeChoice::Light);
        window = std::make_unique<MainWindow>(
            WindowServices{doctrine, settings, prompt, theme, {folder.path()}});
        window->resize(1400, 900);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            return u"the window does not come up"_s;
        window->files().openSample();
        return window->workspace() ? QString() : u"the sample does not open"_s;
    }

    CaseSession &session() const { return window->workspace()->session(); }
    QAction *action(const QString &text) const
    {
        for (QAction *one : window->findChildren<QAction *>()) {
            if (one->text().remove(u'&').startsWith(text))
                return one;
        }
        return nullptr;
    }
};

} // namespace saranda::test
