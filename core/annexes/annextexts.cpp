// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/annextexts.h"

#include "core/base/literals.h"
#include "core/domain/daywords.h"
#include "core/domain/documentdate.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

static void registerAnnexResources()
{
    Q_INIT_RESOURCE(annexes);
}

namespace saranda {

using namespace literals;

namespace {

struct AnnexTextsText {
    Q_DECLARE_TR_FUNCTIONS(saranda::AnnexTextFile)
};

} // namespace

Result<AnnexTexts> AnnexTexts::load(const QString &language)
{
    Result<Sentences> memo = Sentences::load(language);
    if (!memo)
        return failure(memo.error());
    registerAnnexResources();
    QFile file(u":/annexes/annexes.json"_s);
    QJsonParseError problem;
    const QJsonDocument document = file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll(), &problem)
        : QJsonDocument();
    if (!document.isObject())
        return failure(ErrorCode::Storage,
                       AnnexTextsText::tr("The texts of the annexes cannot be read."),
                       problem.errorString());
    AnnexTexts texts(std::move(*memo));
    const QJsonObject table = document.object();
    for (auto entry = table.begin(); entry != table.end(); ++entry)
        texts.m_texts.insert(entry.key(), entry->toObject().value(texts.language()).toString());
    return texts;
}

QLocale AnnexTexts::locale() const
{
    return language() == u"fr"_s ? QLocale(QLocale::French, QLocale::France)
                                 : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QStringList AnnexTexts::keys() const
{
    QStringList sorted = m_texts.keys();
    sorted.sort();
    return sorted;
}

QString AnnexTexts::text(const QString &key, std::initializer_list<QString> arguments) const
{
    const QString pattern = text(key);
    QString filled;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        if (!isPlace) {
            filled += pattern[i];
            continue;
        }
        const int place = pattern[++i].digitValue() - 1;
        if (place >= 0 && place < int(arguments.size()))
            filled += *(arguments.begin() + place);
    }
    return filled;
}

QString AnnexTexts::count(const QString &key, qint64 number) const
{
    // French treats nought as singular, English does not.
    const bool isSingular = language() == u"fr"_s ? number < 2 : number == 1;
    return text(key + (isSingular ? u".one"_s : u".other"_s), {locale().toString(number)});
}

QString AnnexTexts::date(const CaseDate &date) const
{
    return date.isUndated() ? QString() : humanDate(date, locale());
}

QString AnnexTexts::documentDate(const CaseDate &date) const
{
    return date.isUndated() ? QString() : saranda::documentDate(date, locale());
}

QString AnnexTexts::inLanguage(const QString &code) const
{
    const QString known = u"language."_s + code.section(u'-', 0, 0).toLower();
    return m_texts.contains(known) ? text(known) : text(u"index.language"_s, {printable(code)});
}

QString AnnexTexts::day(const QDateTime &time) const
{
    return dayInWords(time.toLocalTime().date(), locale());
}

QString AnnexTexts::utcDay(const QDateTime &time) const
{
    return dayInWords(time.toUTC().date(), locale());
}

QString AnnexTexts::size(double bytes) const
{
    if (bytes < 1024) // said in bytes as it is
        return locale().formattedDataSize(qint64(bytes));
    return text(u"file.size"_s,
                {locale().formattedDataSize(qint64(bytes)), locale().toString(qint64(bytes))});
}

QString AnnexTexts::exhibitKind(const QString &kind) const
{
    const QString key = u"exhibit."_s + kind;
    return m_memo.contains(key) ? m_memo.text(key) : printable(kind);
}

} // namespace saranda
