// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spokenlanguage.h"

#include "core/base/literals.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

SpokenLanguage::SpokenLanguage(const QString &language)
{
    const QString name = language.startsWith(u"fr"_s) ? u"saranda_fr"_s : u"saranda_en"_s;
    const bool isLoaded = load(name, u":/i18n"_s);
    Q_ASSERT(isLoaded || name == u"saranda_en");
    Q_UNUSED(isLoaded)
    QCoreApplication::installTranslator(this); // asked before those that are there
}

SpokenLanguage::~SpokenLanguage()
{
    QCoreApplication::removeTranslator(this);
}

/// English is what the source says, in its file are the plurals only: without this the language
/// that was spoken before would answer.
QString SpokenLanguage::translate(const char *context, const char *source,
                                  const char *disambiguation, int number) const
{
    const QString text = QTranslator::translate(context, source, disambiguation, number);
    return text.isNull() ? QString::fromUtf8(source) : text;
}

} // namespace saranda
