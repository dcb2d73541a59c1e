// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/originsuggestions.h"

#include <QTreeWidget>

namespace saranda {

/// Likely echoes under the exhibit they look like echoes of.
class OriginTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit OriginTree(QWidget *parent = nullptr);

    /// Shows these and keeps what is selected, or the place of it.
    void setSuggestions(const CaseRecords &records, std::vector<OriginSuggestion> suggestions);
    const std::vector<OriginSuggestion> &suggestions() const { return m_suggestions; }
    /// The current one, or all of the current exhibit; they have one earlier exhibit.
    std::vector<OriginSuggestion> current() const;
    /// Goes to a suggestion about the exhibit, unless the current one is; says whether there is
    /// one.
    bool showExhibit(Exhibit::Id exhibit);

private:
    QTreeWidgetItem *firstItem() const;

    std::vector<OriginSuggestion> m_suggestions; ///< those of one earlier exhibit side by side
};

} // namespace saranda
