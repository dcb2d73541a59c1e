// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace saranda {

/// What a link chart says, in one language. The words come with the program and do not depend on
/// the language of the window, because a chart may go into a paper of another one.
class ChartTexts
{
public:
    /// "en" or "fr"; a locale name such as "fr_CH" will do. Any other is answered in English.
    explicit ChartTexts(const QString &language = QStringLiteral("en"));

    const QString &language() const { return m_language; }
    QLocale locale() const { return QLocale(m_language); }
    /// A key that does not exist is answered with itself.
    QString text(const QString &key) const { return m_texts.value(key, key); }
    /// The kind of an actor or of infrastructure; a word of the user's own stays as it is.
    QString kind(const QString &word) const;
    QStringList keys() const { return m_texts.keys(); }

private:
    QString m_language;
    QHash<QString, QString> m_texts;
};

} // namespace saranda
