// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/memodocument.h"

#include <QHash>
#include <QStringList>

#include <initializer_list>

namespace saranda {

/// The sentences of the memo in one language, each whole and with %1 for what the case says. They
/// come with the program and do not depend on the language of the window or of the process.
class Sentences
{
public:
    /// "en" or "fr"; a locale name such as "fr_CH" will do.
    static Result<Sentences> load(const QString &language);
    /// The languages a memo can be written in.
    static QStringList languages();

    /// Takes the office's own wording where it has one in this language.
    void reword(const QHash<QString, QHash<QString, QString>> &wording);

    const QString &language() const { return m_language; }
    bool contains(const QString &key) const { return m_texts.contains(key); }
    QStringList keys() const;
    /// The sentence as it stands. A key that does not exist is printed itself.
    QString text(const QString &key) const;
    /// The sentence with its places filled; `*…*` in the sentence (not in what fills it) is bold.
    Inline say(const QString &key, std::initializer_list<Inline> arguments = {}) const;
    /// The sentence for a number: key.one or key.other, with %1 = the number.
    Inline count(const QString &key, qsizetype number) const;
    /// "three", "14": small numbers are written out.
    QString number(qsizetype number) const;

private:
    QString m_language;
    QHash<QString, QString> m_texts;
};

} // namespace saranda
