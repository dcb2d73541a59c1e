// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/userprompt.h"

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

    QStringList questions;
    std::vector<Error> errors;
    QString suggestedPath;

    QString openPath(QWidget *, const QString &title, const QString &) override
    {
        questions.append(title);
        return openings.isEmpty() ? paths.value(0) : openings.first();
    }
    QStringList openPaths(QWidget *, const QString &title, const QString &) override
    {
        questions.append(title);
        return paths;
    }
    QString folderPath(QWidget *, const QString &title) override
    {
        questions.append(title);
        return folder;
    }
    QString savePath(QWidget *, const QString &title, const QString &suggested,
                     const QString &) override
    {
        questions.append(title);
        suggestedPath = suggested;
        return paths.value(0);
    }
    bool confirm(QWidget *, const QString &question, const QString &, const QString &) override
    {
        questions.append(question);
        return confirms;
    }
    void showError(QWidget *, const Error &error) override { errors.push_back(error); }
};

} // namespace saranda::test
