// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "core/base/literals.h"
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
    auto *looks = new ChoiceField(
        {{u"system"_s, tr("As the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}});
    looks->setValue(settings.theme() == ThemeChoice::Light      ? u"light"_s
                        : settings.theme() == ThemeChoice::Dark ? u"dark"_s
                                                                : u"system"_s);
    auto *size = new QSpinBox;
    size->setRange(75, 300);
    size->setSingleStep(10);
    size->setSuffix(tr(" %"));
    size->setValue(settings.fontPercent());
    size->setKeyboardTracking(false);

    auto *form = new FormLayout;
    form->addField(tr("Your &name"), name, tr("Signs the log of the cases you open from now on."));
    form->addField(tr("&Theme"), looks);
    form->addField(tr("Text &size"), size);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::wide);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    connect(name, &LineField::edited, this,
            [&settings](const QString &text) { settings.setUserName(text.trimmed()); });
    connect(looks, &ChoiceField::edited, this, [&settings, &theme](const QString &word) {
        settings.setTheme(word == u"light"      ? ThemeChoice::Light
                              : word == u"dark" ? ThemeChoice::Dark
                                                : ThemeChoice::System);
        theme.apply(settings.theme(), settings.fontPercent());
    });
    connect(size, &QSpinBox::valueChanged, this, [&settings, &theme](int percent) {
        settings.setFontPercent(percent);
        theme.apply(settings.theme(), percent);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace saranda
