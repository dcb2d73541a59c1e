// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace saranda {

/// How a choice of looks is kept.
QString themeWord(ThemeChoice theme);
ThemeChoice themeOf(const QString &word); ///< as the system, for a word nobody knows

/// What the program remembers about the person's desk, never about a case.
class Settings
{
public:
    /// The user's own settings.
    Settings();
    /// In this file: for tests and portable use.
    explicit Settings(const QString &file);

    QString userName() const;
    void setUserName(const QString &name);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    int fontPercent() const; ///< 75 to 300
    void setFontPercent(int percent);

    /// Newest first, only files that are there.
    QStringList recentCases() const;
    void addRecentCase(const QString &path, const QDateTime &now = QDateTime::currentDateTimeUtc());
    /// When this recent case was opened last; not valid when that is not known.
    QDateTime lastOpened(const QString &path) const;
    void forgetRecentCase(const QString &path);
    void clearRecentCases();

    /// Anything else, by a name such as "exhibits/columns" or "window/geometry".
    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);
    QString text(const QString &name, const QString &fallback = {}) const;
    void setText(const QString &name, const QString &text);

private:
    void setRecentCases(const QStringList &paths, QVariantMap opened);

    mutable QSettings m_settings;
};

} // namespace saranda
