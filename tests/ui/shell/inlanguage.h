// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLocale>
#include <QTranslator>

namespace saranda::test {

/// The texts of the program, and what the system calls things, in a language for as long as this
/// lives. Needs SARANDA_TEXTS, the folder of the texts.
class InLanguage
{
public:
    explicit InLanguage(const QString &language)
        : m_before(QLocale())
    {
        QLocale::setDefault(QLocale(language));
        if (m_texts.load(
                QStringLiteral("%1/saranda_%2.qm").arg(QStringLiteral(SARANDA_TEXTS), language)))
            QApplication::installTranslator(&m_texts);
    }
    ~InLanguage()
    {
        QApplication::removeTranslator(&m_texts);
        QLocale::setDefault(m_before);
    }
    Q_DISABLE_COPY_MOVE(InLanguage)

    bool isThere() const { return !m_texts.isEmpty(); }

private:
    QLocale m_before;
    QTranslator m_texts;
};

} // namespace saranda::test
