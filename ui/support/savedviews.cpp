// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/savedviews.h"

#include "core/base/literals.h"
#include "ui/support/settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct SavedViewsText {
    Q_DECLARE_TR_FUNCTIONS(saranda::SavedViews)
};

bool isNamed(const SavedView &view, const QString &name)
{
    return view.name.compare(name, Qt::CaseInsensitive) == 0;
}

QJsonObject toJson(const SavedView &view)
{
    QJsonObject choices;
    for (auto it = view.look.choices.begin(); it != view.look.choices.end(); ++it)
        choices.insert(it.key(), QJsonArray{it->value, it->text});
    QJsonArray columns;
    for (const ListLook::Column &column : view.look.columns)
        columns.append(QJsonArray{column.column, column.width});
    return {{u"name"_s, view.name},
            {u"filter"_s, view.look.words},
            {u"choices"_s, choices},
            {u"columns"_s, columns},
            {u"sort"_s, view.look.sortColumn},
            {u"descending"_s, view.look.sortOrder == Qt::DescendingOrder}};
}

SavedView fromJson(const QJsonObject &json)
{
    SavedView view{json.value(u"name"_s).toString(), {}};
    view.look.words = json.value(u"filter"_s).toString();
    const QJsonObject choices = json.value(u"choices"_s).toObject();
    for (auto it = choices.begin(); it != choices.end(); ++it) {
        const QJsonArray choice = it->toArray();
        view.look.choices.insert(it.key(), {choice.at(0).toString(), choice.at(1).toString()});
    }
    for (const QJsonValue &value : json.value(u"columns"_s).toArray()) {
        const QJsonArray column = value.toArray();
        view.look.columns.append({column.at(0).toInt(-1), column.at(1).toInt()});
    }
    view.look.sortColumn = json.value(u"sort"_s).toInt();
    view.look.sortOrder =
        json.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return view;
}

} // namespace

bool ListLook::showsLike(const ListLook &other) const
{
    const auto isSame = [](const Column &left, const Column &right) {
        return left.column == right.column;
    };
    const auto isSameChoice = [](const Choice &left, const Choice &right) {
        return left.value == right.value; // the words change with the language
    };
    return words == other.words && sortColumn == other.sortColumn && sortOrder == other.sortOrder
        && choices.keys() == other.choices.keys()
        && std::equal(choices.begin(), choices.end(), other.choices.begin(), other.choices.end(),
                      isSameChoice)
        && std::equal(columns.begin(), columns.end(), other.columns.begin(), other.columns.end(),
                      isSame);
}

SavedViews::SavedViews(Settings &settings, const QString &list)
    : m_settings(settings)
    , m_key(list + u"/views"_s)
{ }

QList<SavedView> SavedViews::all() const
{
    QList<SavedView> views;
    const QJsonDocument stored = QJsonDocument::fromJson(m_settings.text(m_key).toUtf8());
    for (const QJsonValue &value : stored.array()) {
        if (const SavedView view = fromJson(value.toObject()); !view.name.isEmpty())
            views.append(view);
    }
    std::stable_sort(views.begin(), views.end(), [](const SavedView &left, const SavedView &right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
    return views;
}

std::optional<SavedView> SavedViews::find(const QString &name) const
{
    for (const SavedView &view : all()) {
        if (isNamed(view, name))
            return view;
    }
    return std::nullopt;
}

void SavedViews::save(const SavedView &view)
{
    QList<SavedView> views = all();
    views.removeIf([&view](const SavedView &one) { return isNamed(one, view.name); });
    views.append(view);
    store(views);
}

Result<> SavedViews::rename(const QString &from, const QString &to)
{
    std::optional<SavedView> view = find(from);
    if (!view)
        return failure(ErrorCode::NotFound,
                       SavedViewsText::tr("There is no view “%1” any more.").arg(from));
    const std::optional<SavedView> holder = find(to);
    if (holder && !isNamed(*holder, from))
        return failure(ErrorCode::Exists,
                       SavedViewsText::tr("Another view is called “%1” already.").arg(to));
    remove(from);
    view->name = to;
    save(*view);
    return {};
}

void SavedViews::remove(const QString &name)
{
    QList<SavedView> views = all();
    views.removeIf([&name](const SavedView &one) { return isNamed(one, name); });
    store(views);
}

void SavedViews::store(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array.append(toJson(view));
    m_settings.setText(m_key,
                       QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace saranda
