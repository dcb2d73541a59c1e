// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/valuemerge.h"

#include "core/base/literals.h"

#include <algorithm>
#include <array>

namespace saranda {

using namespace literals;

namespace {

bool isOneOf(QStringView name, const auto &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Lists whose order or whose whole is what they say.
bool isOneValue(QStringView name)
{
    static constexpr std::array<QStringView, 3> names{u"markings", u"findings", u"restedOn"};
    return isOneOf(name, names);
}

/// Structs whose members stand for themselves.
bool hasOwnMembers(QStringView name)
{
    static constexpr std::array<QStringView, 2> names{u"extra", u"documentExtra"};
    return isOneOf(name, names);
}

/// The place of an item of a list, as people count.
QString numbered(const QString &path, qsizetype at)
{
    return path + u'[' + QString::number(at + 1) + u']';
}

/// Lists of parts with members that different people write.
bool hasLargeItems(QStringView name)
{
    static constexpr std::array<QStringView, 2> names{u"sections", u"sentences"};
    return isOneOf(name, names);
}

/// The member that names the items of a list, or an empty string.
QString itemKeyOf(QStringView list)
{
    if (list == u"elements")
        return u"element"_s;
    if (list == u"alternatives")
        return u"id"_s;
    return {};
}

QString memberPath(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : path + u'.' + name;
}

bool isListOrNothing(const QJsonValue &value)
{
    return value.isArray() || value.isUndefined();
}

bool isObjectOrNothing(const QJsonValue &value)
{
    return value.isObject() || value.isUndefined();
}

void putDefined(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    // JsonWriter leaves out what is empty; a merge must not write it otherwise.
    const bool isEmptyList = value.isArray() && value.toArray().isEmpty();
    const bool isEmptyExtra = hasOwnMembers(name) && value.toObject().isEmpty();
    if (!value.isUndefined() && !isEmptyList && !isEmptyExtra)
        object.insert(name, value);
}

QJsonObject itemOf(const QJsonArray &items, const QString &keyName, const QString &key)
{
    for (const QJsonValue &item : items) {
        if (item[keyName].toString() == key)
            return item.toObject();
    }
    return {};
}

QStringList keysIn(const QJsonArray &items, const QString &keyName)
{
    QStringList keys;
    for (const QJsonValue &item : items)
        keys.append(item[keyName].toString());
    return keys;
}

/// "H-3": the first that none of the lists has.
QString freeKey(const QString &taken, const QStringList &known)
{
    const qsizetype dash = taken.lastIndexOf(u'-');
    const QString prefix = dash < 0 ? taken + u'-' : taken.left(dash + 1);
    for (int number = 1;; ++number) {
        const QString key = prefix + QString::number(number);
        if (!known.contains(key))
            return key;
    }
}

} // namespace

QJsonObject ValueMerge::merged(const QJsonObject &base, const QJsonObject &mine,
                               const QJsonObject &theirs)
{
    m_hasAncestor = true;
    return members({}, base, mine, theirs);
}

QJsonObject ValueMerge::merged(const QJsonObject &mine, const QJsonObject &theirs)
{
    m_hasAncestor = false;
    return members({}, {}, mine, theirs);
}

QJsonObject ValueMerge::members(const QString &path, const QJsonObject &base,
                                const QJsonObject &mine, const QJsonObject &theirs)
{
    QStringList names = mine.keys() + theirs.keys();
    names.sort();
    names.removeDuplicates();
    QJsonObject result;
    for (const QString &name : std::as_const(names))
        putDefined(result, name,
                   value(memberPath(path, name), name, base.value(name), mine.value(name),
                         theirs.value(name)));
    return result;
}

QJsonValue ValueMerge::value(const QString &path, const QString &name, const QJsonValue &base,
                             const QJsonValue &mine, const QJsonValue &theirs)
{
    if (mine == theirs)
        return mine;
    if (m_hasAncestor && base == theirs)
        return mine;
    if (m_hasAncestor && base == mine)
        return theirs;
    if (hasOwnMembers(name) && isObjectOrNothing(base) && isObjectOrNothing(mine)
        && isObjectOrNothing(theirs))
        return members(path, base.toObject(), mine.toObject(), theirs.toObject());
    const bool areLists = isListOrNothing(base) && isListOrNothing(mine) && isListOrNothing(theirs);
    if (m_hasAncestor && areLists && !isOneValue(name))
        return list(path, name, base.toArray(), mine.toArray(), theirs.toArray());
    return decided(path, base, mine, theirs);
}

QJsonArray ValueMerge::list(const QString &path, const QString &name, const QJsonArray &base,
                            const QJsonArray &mine, const QJsonArray &theirs)
{
    if (const QString keyName = itemKeyOf(name); !keyName.isEmpty())
        return keyedList(path, keyName, base, mine, theirs);
    const auto settle = [&](const ListStretch &part) { return stretch(path, name, part); };
    if (const std::optional<QJsonArray> result = mergedList(base, mine, theirs, settle))
        return *result;
    return decided(path, base, mine, theirs).toArray();
}

QJsonArray ValueMerge::stretch(const QString &path, const QString &name, const ListStretch &part)
{
    const QString first = numbered(path, part.at);
    const bool isPaired =
        part.base.size() == part.mine.size() && part.base.size() == part.theirs.size();
    if (isPaired && hasLargeItems(name)) {
        QJsonArray result;
        for (qsizetype i = 0; i < part.base.size(); ++i)
            result.append(members(numbered(path, part.at + i), part.base[i].toObject(),
                                  part.mine[i].toObject(), part.theirs[i].toObject()));
        return result;
    }
    return decided(first, part.base, part.mine, part.theirs).toArray();
}

QJsonArray ValueMerge::withFreeKeys(const QString &path, const QString &keyName,
                                    const QJsonArray &base, const QJsonArray &mine,
                                    QJsonArray theirs)
{
    const QStringList old = keysIn(base, keyName);
    QStringList known = keysIn(mine, keyName) + keysIn(theirs, keyName) + old;
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        QJsonObject item = theirs[i].toObject();
        const QString key = item.value(keyName).toString();
        const QJsonObject twin = itemOf(mine, keyName, key);
        if (old.contains(key) || twin.isEmpty() || twin == item)
            continue;
        const QString fresh = freeKey(key, known);
        known.append(fresh);
        m_renumberings.push_back({path, key, fresh});
        item.insert(keyName, fresh);
        theirs[i] = item;
    }
    return theirs;
}

/// Items are the same by their key, wherever they stand.
QJsonArray ValueMerge::keyedList(const QString &path, const QString &keyName,
                                 const QJsonArray &base, const QJsonArray &mine,
                                 const QJsonArray &given)
{
    // The sheet of an element is one, whoever began it; alternatives of one number are two.
    const QJsonArray theirs =
        keyName == u"id" ? withFreeKeys(path, keyName, base, mine, given) : given;
    const QStringList inBase = keysIn(base, keyName);
    const QStringList inMine = keysIn(mine, keyName);
    const QStringList inTheirs = keysIn(theirs, keyName);
    QStringList keys = inMine + inTheirs;
    keys.removeDuplicates();
    QJsonArray result;
    for (const QString &key : std::as_const(keys)) {
        const QString place = u"%1[%2]"_s.arg(path, key);
        const QJsonObject before = itemOf(base, keyName, key);
        const QJsonObject own = itemOf(mine, keyName, key);
        const QJsonObject other = itemOf(theirs, keyName, key);
        if (inMine.contains(key) && inTheirs.contains(key)) {
            result.append(members(place, before, own, other));
            continue;
        }
        const QJsonValue there = inMine.contains(key) ? own : QJsonValue(QJsonValue::Undefined);
        const QJsonValue theirItem =
            inTheirs.contains(key) ? other : QJsonValue(QJsonValue::Undefined);
        const QJsonValue ancestor =
            inBase.contains(key) ? before : QJsonValue(QJsonValue::Undefined);
        const QJsonValue item = ancestor == there ? theirItem
            : ancestor == theirItem               ? there
                                                  : decided(place, ancestor, there, theirItem);
        if (!item.isUndefined())
            result.append(item);
    }
    return result;
}

QJsonValue ValueMerge::decided(const QString &path, const QJsonValue &base, const QJsonValue &mine,
                               const QJsonValue &theirs)
{
    return m_settle({path, base, mine, theirs}) == MergeSide::Mine ? mine : theirs;
}

} // namespace saranda
