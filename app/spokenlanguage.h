// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace saranda {

/// While it lives, tr() speaks this language ("en" or "fr"; any other is English), whatever the
/// program spoke before: for a drawing in the language of its case.
class SpokenLanguage : private QTranslator
{
public:
    explicit SpokenLanguage(const QString &language);
    ~SpokenLanguage() override;
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int number) const override;
};

} // namespace saranda
