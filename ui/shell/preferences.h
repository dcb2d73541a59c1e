// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace saranda {

class Settings;
class Theme;

/// The person's name, the language, the looks, the size of the text and how authorities are cited.
/// Everything takes effect at once: what the dialog cannot do itself it asks the window for.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Settings &settings, Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void userNameChanged(const QString &name);
    /// "system", "en" or "fr".
    void languageChosen(const QString &language);
};

} // namespace saranda
