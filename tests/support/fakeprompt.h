// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/userprompt.h"

#include <functional>
#include <vector>

namespace saranda::test {

/// Answers every question with what the test has put in, and remembers what was asked.
class FakePrompt : public UserPrompt
{
public:
    QStringList paths; ///< answers openPath(), openPaths() and savePath(); empty = declined
    QString folder; ///< answers folderPath()
    QStringList openings; ///< answers openPath() instead, where it asks for something else
    bool confirms = true;
    Leaving leaving = Leaving::Discard;
    std::function<void()> whileAsking; ///< what happens while a question for a path stands

    QStringList questions;
    std::vector<Error> errors;
    QString suggestedPath;

    QString openPath(QWidget *, const QString &title, const QString &) override
    {
        ask(title);
        return openings.isEmpty() ? paths.value(0) : openings.first();
    }
    QStringList openPaths(QWidget *, const QString &title, const QString &) override
    {
        ask(title);
        return paths;
    }
    QString folderPath(QWidget *, const QString &title) override
    {
        ask(title);
        return folder;
    }
    QString savePath(QWidget *, const QString &title, const QString &suggested,
                     const QString &) override
    {
        suggestedPath = suggested;
        ask(title);
        return paths.value(0);
    }
    bool confirm(QWidget *, const QString &question, const QString &, const QString &) override
    {
        questions.append(question);
        return confirms;
    }
    Leaving leave(QWidget *, const QString &question, const QString &) override
    {
        questions.append(question);
        return leaving;
    }
    void showError(QWidget *, const Error &error) override { errors.push_back(error); }

private:
    void ask(const QString &title)
    {
        questions.append(title);
        if (whileAsking)
            whileAsking();
    }
};

} // namespace saranda::test
