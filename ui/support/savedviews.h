// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QMap>
#include <QString>

namespace saranda {

class Settings;

/// How a list is shown: what is let through, in which order, and with which columns.
struct ListLook {
    struct Choice {
        QString value; ///< what the box means by it
        QString text; ///< what a person read, for when a case does not have it
        bool operator==(const Choice &) const = default;
    };
    struct Column {
        int column = 0; ///< of the model
        int width = 0;
        bool operator==(const Column &) const = default;
    };

    QString words;
    QMap<QString, Choice> choices; ///< by the name of the box beside the filter
    QList<Column> columns; ///< those to be seen, in the order they stand in
    int sortColumn = 0;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    /// Whether both show the same; widths do not count.
    bool showsLike(const ListLook &other) const;
};

struct SavedView {
    QString name;
    ListLook look;
};

/// The views a person has saved for one list, in the settings and never in a case.
class SavedViews
{
public:
    /// `list` is what the list is remembered under ("exhibits").
    SavedViews(Settings &settings, const QString &list);

    /// In the order of their names. What was spoilt in the settings is left out.
    QList<SavedView> all() const;
    std::optional<SavedView> find(const QString &name) const;
    /// Adds the view, or takes the place of the one that has its name.
    void save(const SavedView &view);
    /// ErrorCode::Exists when another view has the name, NotFound when there is none to rename.
    Result<> rename(const QString &from, const QString &to);
    void remove(const QString &name);

private:
    void store(const QList<SavedView> &views);

    Settings &m_settings;
    QString m_key;
};

} // namespace saranda
