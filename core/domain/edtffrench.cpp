// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/edtfwords.h"

namespace saranda::edtf {

using namespace literals;

namespace {

constexpr std::array<const char16_t *, 12> frenchMonths{
    u"janvier", u"février", u"mars",      u"avril",   u"mai",      u"juin",
    u"juillet", u"août",    u"septembre", u"octobre", u"novembre", u"décembre"};

/// How a phrase joins "de" and "à": which article it takes.
enum class Article { None, Le, La, L, Les };

/// A phrase without its article: "printemps 2001" takes "le".
struct Phrase {
    Article article = Article::None;
    QString text;
};

struct FrenchSeason {
    Article article;
    const char16_t *text;
};

constexpr std::array<FrenchSeason, 21> frenchSeasons{
    {{Article::Le, u"printemps %1"},
     {Article::L, u"été %1"},
     {Article::L, u"automne %1"},
     {Article::L, u"hiver %1"},
     {Article::Le, u"printemps %1 (hémisphère Nord)"},
     {Article::L, u"été %1 (hémisphère Nord)"},
     {Article::L, u"automne %1 (hémisphère Nord)"},
     {Article::L, u"hiver %1 (hémisphère Nord)"},
     {Article::Le, u"printemps %1 (hémisphère Sud)"},
     {Article::L, u"été %1 (hémisphère Sud)"},
     {Article::L, u"automne %1 (hémisphère Sud)"},
     {Article::L, u"hiver %1 (hémisphère Sud)"},
     {Article::Le, u"premier trimestre de %1"},
     {Article::Le, u"deuxième trimestre de %1"},
     {Article::Le, u"troisième trimestre de %1"},
     {Article::Le, u"quatrième trimestre de %1"},
     {Article::Le, u"premier quadrimestre de %1"},
     {Article::Le, u"deuxième quadrimestre de %1"},
     {Article::Le, u"troisième quadrimestre de %1"},
     {Article::Le, u"premier semestre de %1"},
     {Article::Le, u"second semestre de %1"}}};

QString withArticle(const Phrase &phrase)
{
    switch (phrase.article) {
    case Article::Le:
        return u"le "_s + phrase.text;
    case Article::La:
        return u"la "_s + phrase.text;
    case Article::L:
        return u"l’"_s + phrase.text;
    case Article::Les:
        return u"les "_s + phrase.text;
    case Article::None:
        break;
    }
    return phrase.text;
}

QString afterDe(const Phrase &phrase)
{
    switch (phrase.article) {
    case Article::Le:
        return u"du "_s + phrase.text;
    case Article::Les:
        return u"des "_s + phrase.text;
    case Article::None:
        return (u"aàâeéèêiîoôuûh"_s.contains(phrase.text.at(0)) ? u"d’"_s : u"de "_s) + phrase.text;
    default:
        return u"de "_s + withArticle(phrase);
    }
}

QString afterA(const Phrase &phrase)
{
    switch (phrase.article) {
    case Article::Le:
        return u"au "_s + phrase.text;
    case Article::Les:
        return u"aux "_s + phrase.text;
    default:
        return u"à "_s + withArticle(phrase);
    }
}

QString frenchYear(qint64 year)
{
    constexpr qint64 firstPlainYear = 1000;
    if (year >= firstPlainYear)
        return QString::number(year);
    return year > 0 ? u"%1 apr. J.-C."_s.arg(year) : u"%1 av. J.-C."_s.arg(1 - year);
}

QString firstFrenchYear(const Date &date)
{
    return frenchYear(yearRange(date).first.toLongLong());
}

QString lastFrenchYear(const Date &date)
{
    return frenchYear(yearRange(date).second.toLongLong());
}

QString frenchMonth(const Date &date)
{
    return QString::fromUtf16(frenchMonths[date.month.toUInt() - 1]);
}

QString frenchDay(const Date &date)
{
    const int day = date.day.toInt();
    return day == 1 ? u"1er"_s : QString::number(day);
}

QString frenchLongYear(const Date &date)
{
    QString text = u"an "_s + (date.isNegative ? u"−"_s : QString()) + date.yearDigits
        + QString(date.exponent, u'0');
    if (date.significantDigits == 1)
        text += u" (1 chiffre significatif)"_s;
    else if (date.significantDigits > 1)
        text += u" (%1 chiffres significatifs)"_s.arg(date.significantDigits);
    return text;
}

Phrase plainFrench(const Date &date)
{
    const QString year = frenchYear(yearNumber(date));
    switch (exactnessOf(date)) {
    case Exactness::Time: {
        const QString zone = zoneOf(*date.time);
        return {Article::Le,
                u"%1 %2 %3 à %4 (%5)"_s.arg(frenchDay(date), frenchMonth(date), year,
                                            clockOf(*date.time),
                                            zone.isEmpty() ? u"heure locale"_s : zone)};
    }
    case Exactness::Day:
        return {Article::Le, u"%1 %2 %3"_s.arg(frenchDay(date), frenchMonth(date), year)};
    case Exactness::DayOfUnknownMonth:
        return {Article::Le, u"%1 d’un mois inconnu de %2"_s.arg(frenchDay(date), year)};
    case Exactness::DayOfUnknownYear:
        return {
            Article::Le,
            u"%1 %2 d’une année inconnue entre %3 et %4"_s.arg(
                frenchDay(date), frenchMonth(date), firstFrenchYear(date), lastFrenchYear(date))};
    case Exactness::Month:
        return {Article::None, u"%1 %2"_s.arg(frenchMonth(date), year)};
    case Exactness::Season: {
        const FrenchSeason &season = frenchSeasons[std::size_t(date.season - 21)];
        return {season.article, QString::fromUtf16(season.text).arg(year)};
    }
    case Exactness::Year:
        return {Article::None, year};
    case Exactness::Decade:
        return {Article::Les, u"années %1"_s.arg(firstFrenchYear(date))};
    case Exactness::Years:
        return {Article::Les, u"années %1 à %2"_s.arg(firstFrenchYear(date), lastFrenchYear(date))};
    case Exactness::LongYear:
        return {Article::L, frenchLongYear(date)};
    case Exactness::Odd:
        break;
    }
    return {Article::None, u"une date connue seulement comme %1"_s.arg(patternOf(date))};
}

/// A day alone has no article in a heading or a table: "22 octobre 1946".
QString placedInFrench(const Date &date)
{
    const Phrase phrase = plainFrench(date);
    switch (exactnessOf(date)) {
    case Exactness::Month:
    case Exactness::Year:
        return u"courant %1"_s.arg(phrase.text);
    case Exactness::Season:
        return u"au cours %1"_s.arg(afterDe(phrase));
    case Exactness::Decade:
        return u"au cours %1"_s.arg(afterDe(phrase));
    case Exactness::Years:
        return u"entre %1 et %2"_s.arg(firstFrenchYear(date), lastFrenchYear(date));
    case Exactness::LongYear:
        return u"en %1"_s.arg(withArticle(phrase));
    default:
        return phrase.text;
    }
}

/// "(année incertaine, jour approximatif)"
QString frenchRemarks(const Date &date)
{
    struct Part {
        QString name;
        bool isFeminine;
    };
    const std::array<Part, 3> parts{{{u"année"_s, true},
                                     {date.season ? u"saison"_s : u"mois"_s, date.season != 0},
                                     {u"jour"_s, false}}};
    QStringList remarks;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Qualifier &qualifier = date.qualifiers[i];
        if (!qualifier.isSet())
            continue;
        QStringList words;
        if (qualifier.uncertain)
            words.append(parts[i].isFeminine ? u"incertaine"_s : u"incertain"_s);
        if (qualifier.approximate)
            words.append(parts[i].isFeminine ? u"approximative"_s : u"approximatif"_s);
        remarks.append(parts[i].name + u' ' + words.join(u" et "_s));
    }
    return u"(%1)"_s.arg(remarks.join(u", "_s));
}

/// The phrase among others, with what the date's qualifiers say of it behind it.
Phrase qualifiedFrench(const Date &date)
{
    Phrase phrase = plainFrench(date);
    if (!isQualifiedAsWhole(date)) {
        phrase.text += u' ' + frenchRemarks(date);
        return phrase;
    }
    if (date.qualifiers[0].approximate)
        phrase.text += u" environ"_s;
    if (date.qualifiers[0].uncertain)
        phrase.text += u" (date incertaine)"_s;
    return phrase;
}

QString listedInFrench(const QStringList &dates, const QString &lastJoint)
{
    if (dates.size() == 1)
        return dates.first();
    return dates.mid(0, dates.size() - 1).join(u", "_s) + lastJoint + dates.last();
}

class FrenchDateWords : public DateWords
{
public:
    QString alone(const Date &date) const override
    {
        const Qualifier &whole = date.qualifiers[0];
        if (!isQualifiedAsWhole(date))
            return qualifiedFrench(date).text;
        const QString phrase = whole.approximate ? u"vers %1"_s.arg(withArticle(plainFrench(date)))
                                                 : placedInFrench(date);
        return whole.uncertain ? u"%1 (date incertaine)"_s.arg(phrase) : phrase;
    }
    QString named(const Date &date) const override { return withArticle(qualifiedFrench(date)); }
    QString fromTo(const Date &from, const Date &to) const override
    {
        return u"%1 %2"_s.arg(afterDe(qualifiedFrench(from)), afterA(qualifiedFrench(to)));
    }
    QString fromOn(const Date &from) const override
    {
        return u"à partir %1"_s.arg(afterDe(qualifiedFrench(from)));
    }
    QString until(const Date &to) const override
    {
        return to.components() == 3 ? u"au plus tard %1"_s.arg(named(to))
                                    : u"au plus tard en %1"_s.arg(named(to));
    }
    QString toUnknown(const Date &from) const override
    {
        return u"%1 à une date inconnue"_s.arg(afterDe(qualifiedFrench(from)));
    }
    QString fromUnknown(const Date &to) const override
    {
        return u"d’une date inconnue %1"_s.arg(afterA(qualifiedFrench(to)));
    }
    QString between(const Date &from, const Date &to) const override
    {
        return u"entre %1 et %2"_s.arg(named(from), named(to));
    }
    QString orLater(const Date &date) const override { return u"%1 ou après"_s.arg(named(date)); }
    QString orEarlier(const Date &date) const override { return u"%1 ou avant"_s.arg(named(date)); }
    QString oneOf(const QStringList &dates) const override
    {
        return listedInFrench(dates, u" ou "_s);
    }
    QString allOf(const QStringList &dates) const override
    {
        return listedInFrench(dates, u" et "_s);
    }
    QString atUnknownTime() const override { return u"à une date inconnue"_s; }
};

} // namespace

std::unique_ptr<DateWords> frenchDateWords()
{
    return std::make_unique<FrenchDateWords>();
}

} // namespace saranda::edtf
