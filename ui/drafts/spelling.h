// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace saranda {

/// The spelling of one language, where the program was built with hunspell and a dictionary of the
/// language is installed.
class Spelling
{
public:
    /// Null where there is no dictionary for "en" or "fr".
    static std::unique_ptr<Spelling> load(const QString &language);
    ~Spelling();

    bool isRight(const QString &word) const;
    QStringList suggestions(const QString &word) const; ///< best first, at most a menu's worth

private:
    struct Private;
    explicit Spelling(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace saranda
