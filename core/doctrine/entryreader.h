// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/authority.h"
#include "core/doctrine/evidenceprofile.h"
#include "core/doctrine/localized.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace saranda {

/// What the reading of one doctrine has found so far.
struct ReadingState {
    QStringList languages;
    QStringList problems;

    void report(const QString &place, const QString &what);
};

/// Reads one JSON object member by member and reports what is missing, of the wrong type, out of
/// range or not known, each under the entry's name.
class EntryReader
{
public:
    EntryReader(const QJsonValue &value, const QString &place, ReadingState &state);

    const QString &place() const { return m_place; }

    bool has(const QString &name) const { return m_object.contains(name); }
    QString text(const QString &name);
    QString optionalText(const QString &name);
    QStringList texts(const QString &name);
    int number(const QString &name, int least, int most);
    int numberOr(int fallback, const QString &name, int least, int most);
    bool flag(const QString &name, bool otherwise = false);
    Localized words(const QString &name);
    std::vector<AuthorityRef> authorities();
    /// A table of levels written as an object with exactly these members, in this order.
    LevelTable table(const QString &name, const QStringList &members, int most = highestLevel);
    /// The member as a reader of its own; an empty one if it is not an object.
    EntryReader object(const QString &name);
    /// One reader for each object of a list; an entry without a usable id is named by its index.
    std::vector<EntryReader> entries(const QString &name, const QString &idMember);

    void report(const QString &what) { m_state->report(m_place, what); }
    /// Reports the members nobody has asked for: a misspelt name must not pass as an absent one.
    void finish();

private:
    QJsonValue take(const QString &name, bool isRequired);
    int checkedNumber(const QJsonValue &value, const QString &name, int least, int most);

    QJsonObject m_object;
    QString m_place;
    ReadingState *m_state;
    QSet<QString> m_asked;
};

} // namespace saranda
