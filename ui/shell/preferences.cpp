// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "core/base/literals.h"
#include "ui/support/dialoghead.h"
#include "ui/support/form.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

PreferencesDialog::PreferencesDialog(Settings &settings, Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Preferences"));
    auto *name = new LineField;
    name->setValue(settings.userName());
    name->setPlaceholderText(tr("As the system calls you"));
    auto *language = new ChoiceField(
        {{u"system"_s, tr("As the system")}, {u"en"_s, u"English"_s}, {u"fr"_s, u"Français"_s}});
    language->setValue(settings.text(u"user/language"_s, u"system"_s));
    auto *looks = new ChoiceField(
        {{themeWord(ThemeChoice::System), tr("As the system")},
         {themeWord(ThemeChoice::Light), tr("Light")},
         {themeWord(ThemeChoice::Dark), tr("Dark")},
         {themeWord(ThemeChoice::ContrastLight), tr("High contrast, black on white")},
         {themeWord(ThemeChoice::ContrastDark), tr("High contrast, white on black")}});
    looks->setValue(themeWord(settings.theme()));
    auto *size = new QSpinBox;
    size->setRange(75, 300);
    size->setSingleStep(10);
    size->setSuffix(tr(" %"));
    size->setValue(settings.fontPercent());
    size->setKeyboardTracking(false);

    auto *form = new FormLayout;
    form->addField(tr("Your &name"), name, tr("Signs in the log what you do from now on."));
    form->addField(tr("&Language"), language,
                   tr("Of the program. Papers have a language of their "
                      "own."));
    form->addField(tr("&Theme"), looks);
    form->addField(tr("Text &size"), size);
    auto *citations =
        new ChoiceField({{u"full"_s, tr("In full")}, {u"short"_s, tr("By the short title")}});
    citations->setValue(settings.text(u"authorities/citation"_s, u"full"_s));
    form->addField(tr("&Citations"), citations,
                   tr("How an authority is cited that you copy from the library."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::wide);
    column->addWidget(
        new DialogHead(tr("They are yours on this computer, and no case holds them."), this));
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    connect(name, &LineField::edited, this, [this, &settings](const QString &text) {
        settings.setUserName(text.trimmed());
        Q_EMIT userNameChanged(text.trimmed());
    });
    connect(language, &ChoiceField::edited, this, [this, &settings](const QString &word) {
        settings.setText(u"user/language"_s, word);
        Q_EMIT languageChosen(word);
    });
    connect(citations, &ChoiceField::edited, this, [&settings](const QString &word) {
        settings.setText(u"authorities/citation"_s, word);
    });
    connect(looks, &ChoiceField::edited, this, [&settings, &theme](const QString &word) {
        settings.setTheme(themeOf(word));
        theme.apply(settings.theme(), settings.fontPercent());
    });
    connect(size, &QSpinBox::valueChanged, this, [&settings, &theme](int percent) {
        settings.setFontPercent(percent);
        theme.apply(settings.theme(), percent);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace saranda
