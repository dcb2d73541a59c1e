// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "core/base/literals.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace saranda {

using namespace literals;

namespace {

/// Where the system speaks the language its own way of writing dates and numbers is kept.
QLocale localeOf(const QString &choice)
{
    const QLocale system = QLocale::system();
    if (choice == u"system" || system.name().startsWith(choice))
        return system;
    // Days come before months in both.
    return choice == u"fr" ? QLocale(QLocale::French, QLocale::France)
                           : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Language::Language(QCoreApplication &application)
    : m_application(application)
{ }

Language::~Language()
{
    for (QTranslator *translator : {m_ours.get(), m_qts.get()}) {
        if (translator)
            m_application.removeTranslator(translator);
    }
}

void Language::use(const QString &choice)
{
    const QLocale locale = localeOf(choice);
    QLocale::setDefault(locale);
    m_ours = std::make_unique<QTranslator>(); // the old one takes itself off
    if (m_ours->load(locale, u"saranda"_s, u"_"_s, u":/i18n"_s)
        || m_ours->load(u"saranda_en"_s, u":/i18n"_s)) // English has its plurals in a file, too
        m_application.installTranslator(m_ours.get());
    m_qts = std::make_unique<QTranslator>();
    if (m_qts->load(locale, u"qtbase"_s, u"_"_s,
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(m_qts.get());
}

} // namespace saranda
