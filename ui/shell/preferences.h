// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace saranda {

class Settings;
class Theme;

/// The person's name, the looks and the size of the text. Everything takes effect at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Settings &settings, Theme &theme, QWidget *parent = nullptr);
};

} // namespace saranda
