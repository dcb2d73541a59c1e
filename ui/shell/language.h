// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QCoreApplication;
class QTranslator;

namespace saranda {

/// The language of the program. Made once; windows learn of a change by QEvent::LanguageChange.
class Language
{
public:
    explicit Language(QCoreApplication &application);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// "system", or the code of a language the program speaks ("en", "fr").
    void use(const QString &choice);

private:
    QCoreApplication &m_application;
    std::unique_ptr<QTranslator> m_ours;
    std::unique_ptr<QTranslator> m_qts;
};

} // namespace saranda
