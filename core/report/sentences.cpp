// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sentences.h"

#include "core/base/literals.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

static void registerReportResources()
{
    Q_INIT_RESOURCE(report);
}

namespace saranda {

using namespace literals;

namespace {

Result<QJsonObject> sentenceTable()
{
    registerReportResources();
    QFile file(u":/report/sentences.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage,
                       QCoreApplication::translate("Memo", "The memo's sentences cannot be read."),
                       file.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Memo", "The memo's sentences cannot be read."),
                       problem.errorString());
    return document.object();
}

Inline emphasised(const Inline &text, bool bold)
{
    return bold ? text.bold() : text;
}

} // namespace

QStringList Sentences::languages()
{
    return {u"en"_s, u"fr"_s};
}

Result<Sentences> Sentences::load(const QString &language)
{
    const QString code =
        language.left(language.indexOf(u'_') < 0 ? language.size() : language.indexOf(u'_'));
    if (!languages().contains(code))
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("Memo", "A memo cannot be written in “%1”.").arg(language),
            languages().join(u", "_s));
    const Result<QJsonObject> table = sentenceTable();
    if (!table)
        return failure(table.error());
    Sentences sentences;
    sentences.m_language = code;
    for (auto entry = table->begin(); entry != table->end(); ++entry)
        sentences.m_texts.insert(entry.key(), entry->toObject().value(code).toString());
    return sentences;
}

void Sentences::reword(const QHash<QString, QHash<QString, QString>> &wording)
{
    for (auto own = wording.begin(); own != wording.end(); ++own)
        if (m_texts.contains(own.key()) && own->contains(m_language))
            m_texts.insert(own.key(), own->value(m_language));
}

QStringList Sentences::keys() const
{
    QStringList sorted = m_texts.keys();
    sorted.sort();
    return sorted;
}

QString Sentences::text(const QString &key) const
{
    return m_texts.value(key, key);
}

Inline Sentences::say(const QString &key, std::initializer_list<Inline> arguments) const
{
    const QString pattern = text(key);
    Inline said;
    QString literal;
    bool bold = false;
    const auto flush = [&] {
        said += emphasised(Inline(literal), bold);
        literal.clear();
    };
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        if (isPlace) {
            flush();
            const int place = pattern[++i].digitValue() - 1;
            if (place >= 0 && place < static_cast<int>(arguments.size()))
                said += emphasised(*(arguments.begin() + place), bold);
        } else if (pattern[i] == u'*') {
            flush();
            bold = !bold;
        } else {
            literal += pattern[i];
        }
    }
    flush();
    return said;
}

Inline Sentences::count(const QString &key, qsizetype number) const
{
    // French treats nought as singular, English does not.
    const bool isSingular = m_language == u"fr"_s ? number < 2 : number == 1;
    return say(key + (isSingular ? u".one"_s : u".other"_s), {Inline(this->number(number))});
}

QString Sentences::number(qsizetype number) const
{
    const QString word = u"number."_s + QString::number(number);
    return contains(word) ? text(word) : QString::number(number);
}

} // namespace saranda
