// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/edtf.h"
#include "core/report/memodocument.h"
#include "core/report/sentences.h"

#include <QHash>
#include <QLocale>

#include <initializer_list>

namespace saranda {

/// What the papers beside the memorandum say (index of annexes, slip sheets, custody sheet, report
/// of a verification), in one language, whatever the language of the window.
class AnnexTexts
{
public:
    /// "en" or "fr"; a locale name such as "fr_CH" will do.
    static Result<AnnexTexts> load(const QString &language);

    const QString &language() const { return m_memo.language(); }
    QLocale locale() const;
    QStringList keys() const;

    /// A key that does not exist is printed itself.
    QString text(const QString &key) const { return m_texts.value(key, key); }
    /// The text with %1, %2… filled.
    QString text(const QString &key, std::initializer_list<QString> arguments) const;
    /// The text for a number: key.one or key.other.
    QString count(const QString &key, qint64 number) const;

    /// Empty for an undated thing.
    QString date(const CaseDate &date) const;
    /// The same of a document: "2021", not "some time in 2021".
    QString documentDate(const CaseDate &date) const;
    /// "in English", by the code of a language.
    QString inLanguage(const QString &code) const;
    QString day(const QDateTime &time) const; ///< where the paper is made
    QString utcDay(const QDateTime &time) const;
    QString size(double bytes) const;
    /// The memo's word for a kind of exhibit, or the kind itself.
    QString exhibitKind(const QString &kind) const;

private:
    explicit AnnexTexts(Sentences memo)
        : m_memo(std::move(memo))
    { }

    Sentences m_memo;
    QHash<QString, QString> m_texts;
};

} // namespace saranda
