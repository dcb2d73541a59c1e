// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draftwords.h"

#include "core/base/literals.h"
#include "core/domain/localstatename.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

static void registerDraftingResources()
{
    Q_INIT_RESOURCE(drafting);
}

namespace saranda {

using namespace literals;

namespace {

struct WordingTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::DraftWords)
};

Result<QJsonObject> wordingTable(const QString &name)
{
    registerDraftingResources();
    QFile file(u":/drafting/"_s + name);
    QJsonParseError problem;
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return failure(ErrorCode::BadInput,
                       WordingTexts::tr("The wordings of drafts cannot be read."),
                       file.errorString() + u'\n' + problem.errorString());
    return document.object();
}

/// The places {state}, {date}, … of a wording.
QSet<QString> placesIn(const QString &wording)
{
    static const QRegularExpression place(u"\\{[^}]*\\}"_s);
    QSet<QString> places;
    for (auto found = place.globalMatch(wording); found.hasNext();)
        places.insert(found.next().captured());
    return places;
}

/// A French name with its article after "de" or "à".
QString frenchAfter(const QString &preposition, const QString &name)
{
    const bool isOf = preposition == u"de";
    if (name.startsWith(u"les "_s))
        return (isOf ? u"des "_s : u"aux "_s) + name.mid(4);
    if (name.startsWith(u"le "_s))
        return (isOf ? u"du "_s : u"au "_s) + name.mid(3);
    static const QString vowels = u"AEIOUYÉÈÊÎÔaeiouyéèêîôHh"_s;
    if (isOf && !name.isEmpty() && vowels.contains(name.front()))
        return u"d’"_s + name;
    return preposition + u' ' + name;
}

bool hasFrenchArticle(const QString &name)
{
    return name.startsWith(u"la "_s) || name.startsWith(u"le "_s) || name.startsWith(u"les "_s)
        || name.startsWith(u"l’"_s) || name.startsWith(u"l'"_s);
}

} // namespace

QStringList DraftWords::languages()
{
    return {u"en"_s, u"fr"_s};
}

Result<DraftWords> DraftWords::load(const QString &language)
{
    if (!languages().contains(language))
        return failure(ErrorCode::Usage,
                       WordingTexts::tr("A draft cannot be written in “%1”.").arg(language),
                       languages().join(u", "_s));
    const Result<QJsonObject> table = wordingTable(u"wordings.json"_s);
    if (!table)
        return failure(table.error());
    const Result<QJsonObject> names = wordingTable(u"statenames.json"_s);
    if (!names)
        return failure(names.error());
    DraftWords words;
    words.m_language = language;
    for (auto entry = table->begin(); entry != table->end(); ++entry)
        words.m_texts.insert(entry.key(), entry->toObject().value(language).toString());
    const QJsonObject french = names->value(u"fr"_s).toObject();
    for (auto entry = french.begin(); entry != french.end(); ++entry)
        words.m_stateNames.insert(entry.key(), entry->toString());
    const QJsonArray others = names->value(u"frOther"_s).toArray();
    for (const QJsonValue &name : others)
        words.m_otherNames.append(name.toString());
    const QJsonArray withArticle = names->value(u"enArticle"_s).toArray();
    for (const QJsonValue &name : withArticle)
        words.m_articleNames.append(name.toString());
    return words;
}

Result<> DraftWords::reword(const OwnWording &wording)
{
    for (auto own = wording.begin(); own != wording.end(); ++own) {
        if (!m_texts.contains(own.key()))
            return failure(
                ErrorCode::BadInput,
                WordingTexts::tr("The template words “%1”, which no draft says.").arg(own.key()));
        const auto words = own->constFind(m_language);
        if (words == own->cend())
            continue;
        if (placesIn(*words) != placesIn(m_texts.value(own.key())))
            return failure(ErrorCode::BadInput,
                           WordingTexts::tr("The template’s words for “%1” must have the same "
                                            "places as the program’s.")
                               .arg(own.key()),
                           m_texts.value(own.key()));
        m_texts.insert(own.key(), *words);
    }
    return {};
}

QStringList DraftWords::keys() const
{
    QStringList sorted = m_texts.keys();
    sorted.sort();
    return sorted;
}

QString DraftWords::say(const QString &key, const WordingValues &values) const
{
    QString said = phrase(key, values);
    if (!said.isEmpty())
        said[0] = said[0].toUpper();
    return said;
}

QString DraftWords::phrase(const QString &key, const WordingValues &values) const
{
    const QString pattern = text(key);
    QString said;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString place = pattern.mid(open + 1, close - open - 1);
        said += QStringView(pattern).mid(at, open - at);
        said += values.value(place, pattern.mid(open, close - open + 1));
        at = close + 1;
    }
    said += QStringView(pattern).mid(at);
    return said;
}

QString DraftWords::firstOf(std::initializer_list<QString> keys) const
{
    for (const QString &key : keys)
        if (contains(key))
            return key;
    return *(keys.end() - 1);
}

QString DraftWords::listed(const QStringList &pieces) const
{
    if (pieces.size() < 2)
        return pieces.value(0);
    return pieces.mid(0, pieces.size() - 1).join(u", "_s) + text(u"list.and"_s) + pieces.last();
}

/// The case's own name, with the article that French needs where it is known.
QString DraftWords::frenchName(const QString &own, const QString &code,
                               const CaseRecords &records) const
{
    const QString listed = m_stateNames.value(code);
    if (own.isEmpty())
        return listed.isEmpty() ? localStateName(records, code, m_language) : listed;
    if (hasFrenchArticle(own))
        return own;
    QString plain = own;
    plain.replace(u'\'', u'’');
    for (const QString &name : QStringList{listed} + m_otherNames)
        if (name.endsWith(plain) && hasFrenchArticle(name)
            && (name.size() == plain.size() + 2 || name.size() == plain.size() + 3
                || name.size() == plain.size() + 4))
            return name;
    return own;
}

QString DraftWords::stateWithArticle(const CaseRecords &records, const QString &code) const
{
    if (code.isEmpty())
        return text(u"state.unnamed"_s);
    const QString own = ownStateName(records, code, m_language);
    if (m_language == u"fr"_s)
        return frenchName(own, code, records);
    const QString name = own.isEmpty() ? stateName(records, code) : own;
    return m_articleNames.contains(name) ? u"the "_s + name : name;
}

void DraftWords::addState(WordingValues &values, const QString &place, const CaseRecords &records,
                          const QString &code) const
{
    const QString name = stateWithArticle(records, code);
    values.insert(place, name);
    values.insert(place + u".name"_s, localStateName(records, code, m_language)); // for a heading
    const bool isFrench = m_language == u"fr"_s;
    values.insert(place + u".of"_s, isFrench ? frenchAfter(u"de"_s, name) : u"of "_s + name);
    values.insert(place + u".to"_s, isFrench ? frenchAfter(u"à"_s, name) : u"to "_s + name);
}

void DraftWords::addOperation(WordingValues &values, const QString &name) const
{
    values.insert(u"operation"_s, name);
    values.insert(u"operation.of"_s,
                  m_language == u"fr"_s ? frenchAfter(u"de"_s, name) : u"of "_s + name);
}

} // namespace saranda
