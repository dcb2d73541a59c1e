// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/originedits.h"

#include "core/base/literals.h"
#include "core/domain/origin.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct OriginEdits {
    Q_DECLARE_TR_FUNCTIONS(saranda::OriginEdits)
};

/// Where dismissals are kept: with the exhibit, beside what other programs left there, so that
/// they travel with the case document, are logged and can be undone. The evidence goes by its
/// hash: an exhibit that takes over the key of another one is not held for independent.
const QString dismissalsName = u"saranda.independentOf"_s;
/// As it was called before the program's own fields had a prefix.
const QString formerName = u"independentOf"_s;

QJsonArray dismissalsIn(const Exhibit &exhibit)
{
    QJsonArray all = exhibit.extra.value(formerName).toArray();
    for (const QJsonValue &value : exhibit.extra.value(dismissalsName).toArray())
        all.append(value);
    return all;
}

/// What the exhibit goes back to through its derivations.
const Exhibit &rootOf(const CaseRecords &records, const Exhibit &exhibit)
{
    const Exhibit *root = &exhibit;
    QSet<Exhibit::Id> seen;
    while (root->derivedFrom && !seen.contains(root->id)) {
        seen.insert(root->id);
        const Exhibit *parent = records.exhibits.find(*root->derivedFrom);
        if (!parent)
            break;
        root = parent;
    }
    return *root;
}

bool derivesFrom(const CaseRecords &records, const Exhibit &exhibit, Exhibit::Id ancestor)
{
    const Exhibit *current = &exhibit;
    QSet<Exhibit::Id> seen;
    while (current && !seen.contains(current->id)) {
        if (current->id == ancestor)
            return true;
        seen.insert(current->id);
        current = current->derivedFrom ? records.exhibits.find(*current->derivedFrom) : nullptr;
    }
    return false;
}

bool canDeriveOne(const CaseRecords &records, const Exhibit &earlier, const Exhibit &later)
{
    return !later.derivedFrom && !derivesFrom(records, earlier, later.id);
}

std::vector<const Exhibit *> exhibitsOf(const CaseRecords &records, const QList<Exhibit::Id> &ids)
{
    std::vector<const Exhibit *> exhibits;
    for (const Exhibit::Id &id : ids) {
        if (const Exhibit *exhibit = records.exhibits.find(id))
            exhibits.push_back(exhibit);
    }
    return exhibits;
}

QString keysOf(const std::vector<const Exhibit *> &exhibits)
{
    return exhibits.size() == 1 ? exhibits.front()->key
                                : OriginEdits::tr("%n exhibit(s)", nullptr, int(exhibits.size()));
}

/// One change for each exhibit, however many suggestions are about it.
void addDismissal(Exhibit &exhibit, const QString &other, const OriginSuggestion &suggestion,
                  const QString &by, const QString &on)
{
    QJsonArray dismissals = dismissalsIn(exhibit);
    dismissals.append(QJsonObject{{u"exhibit"_s, other},
                                  {u"reason"_s, wordOf(suggestion.reason)},
                                  {u"evidence"_s, suggestion.fingerprint},
                                  {u"by"_s, by},
                                  {u"on"_s, on}});
    exhibit.extra.remove(formerName);
    exhibit.extra.insert(dismissalsName, dismissals);
}

} // namespace

bool canDerive(const CaseRecords &records, Exhibit::Id earlier, const QList<Exhibit::Id> &later)
{
    const Exhibit *parent = records.exhibits.find(earlier);
    const std::vector<const Exhibit *> children = exhibitsOf(records, later);
    return parent && !children.empty()
        && std::all_of(children.begin(), children.end(), [&](const Exhibit *child) {
               return canDeriveOne(records, *parent, *child);
           });
}

Edit derivingEdit(const CaseRecords &records, Exhibit::Id earlier, const QList<Exhibit::Id> &later)
{
    Edit edit;
    const Exhibit *parent = records.exhibits.find(earlier);
    if (!parent)
        return edit;
    std::vector<const Exhibit *> derived;
    for (const Exhibit *child : exhibitsOf(records, later)) {
        if (!canDeriveOne(records, *parent, *child))
            continue;
        Exhibit after = *child;
        after.derivedFrom = parent->id;
        edit.modify(*child, std::move(after));
        derived.push_back(child);
    }
    if (!derived.empty())
        edit.text = OriginEdits::tr("Derive %1 from %2").arg(keysOf(derived), parent->key);
    return edit;
}

Edit commonOriginEdit(const CaseRecords &records, Exhibit::Id earlier,
                      const QList<Exhibit::Id> &later)
{
    Edit edit;
    const Exhibit *first = records.exhibits.find(earlier);
    const std::vector<const Exhibit *> others = exhibitsOf(records, later);
    if (!first || others.empty())
        return edit;
    // By its name also with the first: when its source is corrected later, they stay together.
    const QString origin = originOf(records, *first);
    QSet<Exhibit::Id> done;
    const auto declare = [&](const Exhibit &exhibit) {
        const Exhibit &root = rootOf(records, exhibit);
        if (done.contains(root.id) || root.origin == origin)
            return;
        done.insert(root.id);
        Exhibit after = root;
        after.origin = origin;
        edit.modify(root, std::move(after));
    };
    declare(*first);
    for (const Exhibit *other : others)
        declare(*other);
    if (!edit.isEmpty())
        edit.text = OriginEdits::tr("Give %1 the origin of %2").arg(keysOf(others), first->key);
    return edit;
}

Edit dismissalEdit(const CaseRecords &records, const OriginSuggestion &suggestion,
                   const QString &by, const QString &on)
{
    return answerEdit(records, OriginAnswer::Independent, {suggestion}, by, on);
}

Edit answerEdit(const CaseRecords &records, OriginAnswer answer,
                const std::vector<OriginSuggestion> &suggestions, const QString &by,
                const QString &on)
{
    Edit edit;
    if (suggestions.empty())
        return edit;
    const Exhibit::Id earlier = suggestions.front().earlier;
    QList<Exhibit::Id> later;
    for (const OriginSuggestion &suggestion : suggestions)
        later.append(suggestion.later);
    if (answer == OriginAnswer::DerivedFrom)
        return derivingEdit(records, earlier, later);
    if (answer == OriginAnswer::CommonOrigin)
        return commonOriginEdit(records, earlier, later);
    const QString other = records.exhibits.keyOf(earlier);
    std::vector<const Exhibit *> changed;
    for (const OriginSuggestion &suggestion : suggestions) {
        const Exhibit *before = records.exhibits.find(suggestion.later);
        if (!before || other.isEmpty())
            continue;
        Exhibit after = *before;
        addDismissal(after, other, suggestion, by, on);
        edit.modify(*before, std::move(after));
        changed.push_back(before);
    }
    if (!changed.empty())
        edit.text = OriginEdits::tr("Hold %1 for independent of %2").arg(keysOf(changed), other);
    return edit;
}

bool isOpen(const CaseRecords &records, const OriginSuggestion &suggestion)
{
    const Exhibit *earlier = records.exhibits.find(suggestion.earlier);
    const Exhibit *later = records.exhibits.find(suggestion.later);
    return earlier && later && originOf(records, *earlier) != originOf(records, *later)
        && !dismissalsOf(*later).contains(dismissalWord(earlier->key, suggestion.fingerprint))
        && !dismissalsOf(*earlier).contains(dismissalWord(later->key, suggestion.fingerprint));
}

QList<Exhibit::Id> leftBehind(const CaseRecords &records, Exhibit::Id earlier,
                              const QList<Exhibit::Id> &later)
{
    const Exhibit *first = records.exhibits.find(earlier);
    const std::vector<const Exhibit *> leaving = exhibitsOf(records, later);
    if (!first)
        return {};
    QSet<QString> origins;
    for (const Exhibit *exhibit : leaving)
        origins.insert(originOf(records, *exhibit));
    origins.remove(originOf(records, *first));
    QList<Exhibit::Id> left;
    for (const Exhibit *exhibit : records.exhibits.inKeyOrder()) {
        const bool goesAlong = std::any_of(leaving.begin(), leaving.end(), [&](const Exhibit *one) {
            return derivesFrom(records, *exhibit, rootOf(records, *one).id);
        });
        if (!goesAlong && origins.contains(originOf(records, *exhibit)))
            left.append(exhibit->id);
    }
    return left;
}

QStringList dismissalsOf(const Exhibit &exhibit)
{
    QStringList words;
    for (const QJsonValue &value : dismissalsIn(exhibit))
        words.append(
            dismissalWord(value[u"exhibit"_s].toString(), value[u"evidence"_s].toString()));
    return words;
}

} // namespace saranda
