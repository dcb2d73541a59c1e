// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/memotemplate.h"

#include "core/base/heldfile.h"
#include "core/base/literals.h"
#include "core/report/memodocument.h"
#include "core/report/sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace saranda {

using namespace literals;

namespace {

constexpr qint64 largestTemplate = 1 << 20;
constexpr qsizetype mostLetterheadLines = 8;
constexpr qsizetype longestLine = 200;
constexpr qsizetype longestWording = 4000;

struct TemplateTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::MemoTemplate)
};

/// The numbers of the places %1, %2, … of a sentence.
QSet<QString> placesOf(const QString &sentence)
{
    static const QRegularExpression place(u"%[0-9]"_s);
    QSet<QString> places;
    for (auto found = place.globalMatch(sentence); found.hasNext();)
        places.insert(found.next().captured());
    return places;
}

class TemplateReader
{
public:
    explicit TemplateReader(QString name)
        : m_name(std::move(name))
    { }

    Result<MemoTemplate> read(const QByteArray &json);

private:
    tl::unexpected<Error> refused(const QString &place, const QString &why) const
    {
        return failure(
            ErrorCode::BadInput,
            TemplateTexts::tr("The template “%1” cannot be used: %2: %3").arg(m_name, place, why));
    }
    Result<> known(const QJsonObject &object, const QString &place,
                   const QStringList &members) const;
    Result<QString> text(const QJsonValue &value, const QString &place, qsizetype longest) const;
    Result<> readLetterhead(const QJsonValue &value);
    Result<> readFonts(const QJsonValue &value);
    Result<> readFont(const QJsonValue &value, const QString &place, QString &family);
    Result<> readAccent(const QJsonValue &value);
    Result<> readMargins(const QJsonValue &value);
    Result<> readMargin(const QJsonValue &value, const QString &place, double least,
                        double &margin);
    Result<> readWording(const QJsonValue &value);
    Result<> readStatement(const QJsonValue &value);
    Result<> readStyle(const QJsonValue &value);
    Result<> readSentence(const QString &key, const QJsonObject &languages);

    QString m_name;
    MemoTemplate m_template;
};

Result<> TemplateReader::known(const QJsonObject &object, const QString &place,
                               const QStringList &members) const
{
    for (const QString &member : object.keys())
        if (!members.contains(member))
            return refused(
                place.isEmpty() ? member : place + u'.' + member,
                TemplateTexts::tr("no such member; known are %1.").arg(members.join(u", "_s)));
    return {};
}

Result<QString> TemplateReader::text(const QJsonValue &value, const QString &place,
                                     qsizetype longest) const
{
    if (!value.isString())
        return refused(place, TemplateTexts::tr("a text is expected."));
    if (value.toString().size() > longest)
        return refused(place, TemplateTexts::tr("longer than %1 characters.").arg(longest));
    return printable(value.toString());
}

Result<> TemplateReader::readLetterhead(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (!value.isArray() || value.toArray().size() > mostLetterheadLines)
        return refused(
            u"letterhead"_s,
            TemplateTexts::tr("a list of at most %1 lines is expected.").arg(mostLetterheadLines));
    for (const QJsonValue line : value.toArray()) {
        const Result<QString> read = text(line, u"letterhead"_s, longestLine);
        if (!read)
            return failure(read.error());
        m_template.look.letterhead.append(*read);
    }
    return {};
}

/// A family's name goes into style sheets, so it holds nothing that means something there.
Result<> TemplateReader::readFont(const QJsonValue &value, const QString &place, QString &family)
{
    static const QRegularExpression allowed(u"^[\\p{L}\\p{N} ._-]{1,80}$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (value.isUndefined())
        return {};
    if (!value.isString() || !allowed.match(value.toString()).hasMatch())
        return refused(place, TemplateTexts::tr("the name of a font family is expected."));
    family = value.toString();
    return {};
}

Result<> TemplateReader::readFonts(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        return refused(u"fonts"_s, TemplateTexts::tr("an object is expected."));
    const QJsonObject fonts = value.toObject();
    if (const Result<> fine = known(fonts, u"fonts"_s, {u"serif"_s, u"sans"_s}); !fine)
        return fine;
    if (const Result<> fine = readFont(fonts[u"serif"_s], u"fonts.serif"_s, m_template.look.serif);
        !fine)
        return fine;
    return readFont(fonts[u"sans"_s], u"fonts.sans"_s, m_template.look.sans);
}

Result<> TemplateReader::readAccent(const QJsonValue &value)
{
    static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}$"_s);
    if (value.isUndefined())
        return {};
    if (!value.isString() || !colour.match(value.toString()).hasMatch())
        return refused(u"accent"_s, TemplateTexts::tr("a colour such as #1f3550 is expected."));
    m_template.look.accent = QColor(value.toString());
    return {};
}

Result<> TemplateReader::readMargin(const QJsonValue &value, const QString &place, double least,
                                    double &margin)
{
    constexpr double most = 60;
    if (value.isUndefined())
        return {};
    if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
        return refused(place,
                       TemplateTexts::tr("a number of millimetres from %1 to %2 is expected.")
                           .arg(least)
                           .arg(most));
    margin = value.toDouble();
    return {};
}

/// Head and foot of a page stand in the upper and lower margin and need their room.
Result<> TemplateReader::readMargins(const QJsonValue &value)
{
    constexpr double leastSide = 12;
    constexpr double leastForHead = 24;
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        return refused(u"margins"_s, TemplateTexts::tr("an object is expected."));
    const QJsonObject margins = value.toObject();
    PaperLook &look = m_template.look;
    if (const Result<> fine = known(margins, u"margins"_s, {u"side"_s, u"top"_s, u"bottom"_s});
        !fine)
        return fine;
    if (const Result<> fine =
            readMargin(margins[u"side"_s], u"margins.side"_s, leastSide, look.sideMargin);
        !fine)
        return fine;
    if (const Result<> fine =
            readMargin(margins[u"top"_s], u"margins.top"_s, leastForHead, look.topMargin);
        !fine)
        return fine;
    return readMargin(margins[u"bottom"_s], u"margins.bottom"_s, leastForHead, look.bottomMargin);
}

Result<> TemplateReader::readSentence(const QString &key, const QJsonObject &languages)
{
    const QString place = u"wording."_s + key;
    if (const Result<> fine = known(languages, place, Sentences::languages()); !fine)
        return fine;
    for (const QString &language : languages.keys()) {
        const Result<Sentences> own = Sentences::load(language);
        if (!own)
            return failure(own.error());
        if (!own->contains(key))
            return refused(place, TemplateTexts::tr("the memorandum has no such sentence."));
        const Result<QString> words =
            text(languages[language], place + u'.' + language, longestWording);
        if (!words)
            return failure(words.error());
        if (placesOf(*words) != placesOf(own->text(key)))
            return refused(
                place + u'.' + language,
                TemplateTexts::tr("it must have the same places as “%1”.").arg(own->text(key)));
        if (words->count(u'*') % 2 != 0)
            return refused(place + u'.' + language,
                           TemplateTexts::tr("the marks * for bold come in pairs."));
        m_template.wording[key].insert(language, *words);
    }
    return {};
}

Result<> TemplateReader::readWording(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        return refused(u"wording"_s, TemplateTexts::tr("an object is expected."));
    const QJsonObject wording = value.toObject();
    for (const QString &key : wording.keys()) {
        if (!wording[key].isObject())
            return refused(u"wording."_s + key, TemplateTexts::tr("an object is expected."));
        if (const Result<> fine = readSentence(key, wording[key].toObject()); !fine)
            return fine;
    }
    return {};
}

/// Which wordings there are and what places each has is known where drafts are made.
Result<> TemplateReader::readStatement(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        return refused(u"statement"_s, TemplateTexts::tr("an object is expected."));
    const QJsonObject wording = value.toObject();
    for (const QString &key : wording.keys()) {
        const QString place = u"statement."_s + key;
        if (!wording[key].isObject())
            return refused(place, TemplateTexts::tr("an object is expected."));
        const QJsonObject languages = wording[key].toObject();
        if (const Result<> fine = known(languages, place, Sentences::languages()); !fine)
            return fine;
        for (const QString &language : languages.keys()) {
            const Result<QString> words =
                text(languages[language], place + u'.' + language, longestWording);
            if (!words)
                return failure(words.error());
            m_template.statementWording[key].insert(language, *words);
        }
    }
    return {};
}

Result<> TemplateReader::readStyle(const QJsonValue &value)
{
    const QString mixes = u"likelihoodWithConfidence"_s;
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        return refused(u"style"_s, TemplateTexts::tr("an object is expected."));
    const QJsonObject style = value.toObject();
    if (const Result<> fine = known(style, u"style"_s, {mixes}); !fine)
        return fine;
    if (style.contains(mixes) && !style[mixes].isBool())
        return refused(u"style."_s + mixes, TemplateTexts::tr("true or false is expected."));
    m_template.style.mixesLikelihoodAndConfidence = style[mixes].toBool();
    return {};
}

Result<MemoTemplate> TemplateReader::read(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return refused(u"JSON"_s,
                       problem.error == QJsonParseError::NoError
                           ? TemplateTexts::tr("an object is expected.")
                           : problem.errorString());
    const QJsonObject object = document.object();
    if (object[u"format"_s] != QJsonValue(u"saranda-template"_s)
        || object[u"version"_s] != QJsonValue(1))
        return refused(
            u"format"_s,
            TemplateTexts::tr("\"format\": \"saranda-template\" and \"version\": 1 are expected."));
    if (const Result<> fine = known(object, {},
                                    {u"format"_s, u"version"_s, u"letterhead"_s, u"fonts"_s,
                                     u"accent"_s, u"margins"_s, u"footer"_s, u"wording"_s,
                                     u"statement"_s, u"style"_s});
        !fine)
        return failure(fine.error());
    if (object.contains(u"footer"_s)) {
        const Result<QString> footer = text(object[u"footer"_s], u"footer"_s, longestLine);
        if (!footer)
            return failure(footer.error());
        m_template.look.footer = *footer;
    }
    for (const Result<> &part :
         {readLetterhead(object[u"letterhead"_s]), readFonts(object[u"fonts"_s]),
          readAccent(object[u"accent"_s]), readMargins(object[u"margins"_s]),
          readWording(object[u"wording"_s]), readStatement(object[u"statement"_s]),
          readStyle(object[u"style"_s])})
        if (!part)
            return failure(part.error());
    return m_template;
}

} // namespace

Result<MemoTemplate> readMemoTemplate(const QByteArray &json, const QString &name)
{
    return TemplateReader(name).read(json);
}

Result<MemoTemplate> loadMemoTemplate(const QString &path)
{
    if (Result<> fine = checkMayOpen(path); !fine)
        return failure(fine.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       TemplateTexts::tr("The template “%1” cannot be read.").arg(path),
                       file.errorString());
    const QByteArray json = file.read(largestTemplate + 1);
    if (json.size() > largestTemplate)
        return failure(ErrorCode::BadInput,
                       TemplateTexts::tr("The template “%1” is larger than a megabyte.").arg(path));
    return readMemoTemplate(json, path);
}

} // namespace saranda
