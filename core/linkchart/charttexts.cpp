// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/charttexts.h"

#include "core/base/literals.h"
#include "core/timeline/timeline.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// A static library's resources are linked only when something asks for them; the macro wants to be
// outside of any namespace.
static void provideChartTexts()
{
    Q_INIT_RESOURCE(linkchart);
}

namespace saranda {

using namespace literals;

ChartTexts::ChartTexts(const QString &language)
    : m_language(language.startsWith(u"fr"_s) ? u"fr"_s : u"en"_s)
{
    provideChartTexts();
    QFile file(u":/linkchart/charttexts.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return; // the keys will do
    const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
    for (auto entry = table.begin(); entry != table.end(); ++entry)
        m_texts.insert(entry.key(), entry->toObject().value(m_language).toString());
}

QString ChartTexts::kind(const QString &word) const
{
    const auto known = m_texts.constFind(u"kind."_s + word);
    return known == m_texts.cend() ? drawableText(word) : *known;
}

} // namespace saranda
