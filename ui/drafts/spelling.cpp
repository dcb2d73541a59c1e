// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/spelling.h"

#include "core/base/literals.h"

#include <QFile>
#include <QHash>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>

#ifdef SARANDA_HUNSPELL
#include <hunspell.hxx>
#endif

namespace saranda {

using namespace literals;

#ifdef SARANDA_HUNSPELL

namespace {

constexpr int mostSuggestions = 7;

/// Path without an ending of the first dictionary there is.
QString dictionaryOf(const QString &language)
{
    QStringList names;
    if (language == u"fr"_s)
        names << u"fr_FR"_s << u"fr"_s;
    else if (language == u"en"_s)
        names << u"en_GB"_s << u"en_US"_s;
    QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                                    u"hunspell"_s, QStandardPaths::LocateDirectory);
    folders << u"/usr/share/hunspell"_s << u"/usr/share/myspell/dicts"_s;
    for (const QString &name : names) {
        for (const QString &folder : folders) {
            const QString path = folder + u'/' + name;
            if (QFile::exists(path + u".aff"_s) && QFile::exists(path + u".dic"_s))
                return path;
        }
    }
    return {};
}

/// Words of the field that dictionaries of the language lack.
QStringList wordsOfTheField(const QString &language)
{
    if (language == u"fr"_s)
        return {u"cyber"_s,          u"cyberopération"_s, u"cyberopérations"_s, u"cyberattaque"_s,
                u"cyberattaques"_s,  u"cyberespace"_s,    u"rançongiciel"_s,    u"rançongiciels"_s,
                u"hameçonnage"_s,    u"logiciel"_s,       u"ARSIWA"_s,          u"CIJ"_s,
                u"attribuabilité"_s, u"horodatage"_s,     u"chiffrement"_s};
    return {u"cyber"_s,    u"cyberattack"_s, u"cyberattacks"_s, u"cyberspace"_s, u"cybercrime"_s,
            u"malware"_s,  u"ransomware"_s,  u"spyware"_s,      u"phishing"_s,   u"botnet"_s,
            u"démarche"_s, u"démarches"_s,   u"ARSIWA"_s,       u"ICJ"_s,        u"UNGGE"_s,
            u"personae"_s, u"gratae"_s,      u"retorsion"_s,    u"metadata"_s};
}

} // namespace

struct Spelling::Private {
    explicit Private(const QString &path)
        : checker(QFile::encodeName(path + u".aff"_s).constData(),
                  QFile::encodeName(path + u".dic"_s).constData())
        , encoder(checker.get_dict_encoding().c_str())
        , decoder(checker.get_dict_encoding().c_str())
    { }

    std::string encoded(const QString &word)
    {
        // Dictionaries know the plain apostrophe only.
        const QByteArray bytes = encoder(QString(word).replace(u'’', u'\''));
        return bytes.toStdString();
    }

    Hunspell checker;
    QStringEncoder encoder;
    QStringDecoder decoder;
    QHash<QString, bool> known; ///< the same words come again and again
};

std::unique_ptr<Spelling> Spelling::load(const QString &language)
{
    const QString path = dictionaryOf(language);
    if (path.isEmpty())
        return nullptr;
    auto loaded = std::make_unique<Private>(path);
    if (!loaded->encoder.isValid() || !loaded->decoder.isValid())
        return nullptr;
    for (const QString &word : wordsOfTheField(language))
        loaded->checker.add(loaded->encoded(word));
    return std::unique_ptr<Spelling>(new Spelling(std::move(loaded)));
}

bool Spelling::isRight(const QString &word) const
{
    if (const auto found = d->known.constFind(word); found != d->known.cend())
        return *found;
    const bool isRight = d->checker.spell(d->encoded(word));
    d->known.insert(word, isRight);
    return isRight;
}

QStringList Spelling::suggestions(const QString &word) const
{
    QStringList found;
    for (const std::string &suggestion : d->checker.suggest(d->encoded(word))) {
        if (found.size() == mostSuggestions)
            break;
        found.append(d->decoder(QByteArray::fromStdString(suggestion)));
    }
    return found;
}

#else

struct Spelling::Private { };

std::unique_ptr<Spelling> Spelling::load(const QString &)
{
    return nullptr;
}

bool Spelling::isRight(const QString &) const
{
    return true;
}

QStringList Spelling::suggestions(const QString &) const
{
    return {};
}

#endif

Spelling::Spelling(std::unique_ptr<Private> loaded)
    : d(std::move(loaded))
{ }

Spelling::~Spelling() = default;

} // namespace saranda
