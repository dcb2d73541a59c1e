// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/settings.h"

#include "core/base/literals.h"

#include <QFileInfo>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr qsizetype mostRecentCases = 12;

} // namespace

QString themeWord(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::ContrastLight:
        return u"contrast-light"_s;
    case ThemeChoice::ContrastDark:
        return u"contrast-dark"_s;
    }
    return {};
}

ThemeChoice themeOf(const QString &word)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark,
                                    ThemeChoice::ContrastLight, ThemeChoice::ContrastDark}) {
        if (word == themeWord(theme))
            return theme;
    }
    return ThemeChoice::System;
}

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"saranda"_s, u"saranda"_s)
{ }

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{ }

QString Settings::userName() const
{
    return text(u"user/name"_s);
}

void Settings::setUserName(const QString &name)
{
    setText(u"user/name"_s, name);
}

ThemeChoice Settings::theme() const
{
    return themeOf(text(u"looks/theme"_s));
}

void Settings::setTheme(ThemeChoice theme)
{
    setText(u"looks/theme"_s, themeWord(theme));
}

int Settings::fontPercent() const
{
    return std::clamp(m_settings.value(u"looks/fontPercent"_s, 100).toInt(), 75, 300);
}

void Settings::setFontPercent(int percent)
{
    m_settings.setValue(u"looks/fontPercent"_s, percent);
}

QStringList Settings::recentCases() const
{
    QStringList paths = m_settings.value(u"cases/recent"_s).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void Settings::addRecentCase(const QString &path, const QDateTime &now)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_settings.value(u"cases/recent"_s).toStringList();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QVariantMap opened = m_settings.value(u"cases/opened"_s).toMap();
    opened.insert(absolute, now.toString(Qt::ISODate));
    setRecentCases(paths.mid(0, mostRecentCases), opened);
}

QDateTime Settings::lastOpened(const QString &path) const
{
    const QVariantMap opened = m_settings.value(u"cases/opened"_s).toMap();
    return QDateTime::fromString(opened.value(path).toString(), Qt::ISODate);
}

void Settings::forgetRecentCase(const QString &path)
{
    QStringList paths = m_settings.value(u"cases/recent"_s).toStringList();
    paths.removeAll(QFileInfo(path).absoluteFilePath());
    setRecentCases(paths, m_settings.value(u"cases/opened"_s).toMap());
}

/// Nothing is kept about a case that is not on the list.
void Settings::setRecentCases(const QStringList &paths, QVariantMap opened)
{
    opened.removeIf([&paths](const auto &entry) { return !paths.contains(entry.key()); });
    m_settings.setValue(u"cases/recent"_s, paths);
    m_settings.setValue(u"cases/opened"_s, opened);
}

void Settings::clearRecentCases()
{
    setRecentCases({}, {});
}

QByteArray Settings::state(const QString &name) const
{
    return m_settings.value(name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(name, state);
}

QString Settings::text(const QString &name, const QString &fallback) const
{
    return m_settings.value(name, fallback).toString();
}

void Settings::setText(const QString &name, const QString &text)
{
    m_settings.setValue(name, text);
}

} // namespace saranda
