// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/caserecords.h"
#include "core/report/memotemplate.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <utility>

namespace saranda {

/// What fills the places of a wording: {state} is "Japan", {state.of} "du Japon".
using WordingValues = QHash<QString, QString>;

/// The wordings of drafts in one language, whole sentences with named places. They come with the
/// program and do not depend on the language of the window.
class DraftWords
{
public:
    /// "en" or "fr".
    static Result<DraftWords> load(const QString &language);
    static QStringList languages();
    /// Takes an office's own wording where it has one in this language. One that does not exist, or
    /// has other places than the program's, is refused.
    Result<> reword(const OwnWording &wording);

    const QString &language() const { return m_language; }
    bool contains(const QString &key) const { return m_texts.contains(key); }
    QStringList keys() const;
    QString text(const QString &key) const { return m_texts.value(key, key); }
    /// The wording with its places filled, as a sentence that begins with a capital. A place
    /// without a value stays as it is.
    QString say(const QString &key, const WordingValues &values) const;
    /// The same as a part of a sentence.
    QString phrase(const QString &key, const WordingValues &values) const;
    /// The first of the keys there is a wording for, the last one where there is none.
    QString firstOf(std::initializer_list<QString> keys) const;
    /// Where it makes a difference what the draft is for, the wording for that.
    QString forPurpose(const QString &key, const QString &purpose) const
    {
        return firstOf({key + QLatin1Char('.') + purpose, key});
    }
    /// "A, B and C".
    QString listed(const QStringList &pieces) const;

    /// Adds a State under a name: "state" gives {state}, {state.of} and {state.to}, each with the
    /// article that goes with it.
    void addState(WordingValues &values, const QString &place, const CaseRecords &records,
                  const QString &code) const;
    /// Adds what was done under "operation": {operation} and {operation.of}, "du comportement …".
    void addOperation(WordingValues &values, const QString &name) const;
    /// "the United States", "les États-Unis d’Amérique".
    QString stateWithArticle(const CaseRecords &records, const QString &code) const;

private:
    QString frenchName(const QString &own, const QString &code, const CaseRecords &records) const;

    QString m_language;
    QHash<QString, QString> m_texts;
    QHash<QString, QString> m_stateNames; ///< French, with article, by code
    QStringList m_otherNames; ///< other French names with their article
    QStringList m_articleNames; ///< English names that take "the"
};

} // namespace saranda
