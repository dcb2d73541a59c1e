// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/report/memodocument.h"

namespace saranda {

/// A table of labels and what there is to say under each; what is empty takes no row.
struct SheetTable {
    Table table{TableRole::Sheet, {22, 78}, {}, {}};

    void row(const QString &label, Cell content)
    {
        if (content.blocks.empty())
            return;
        Cell left;
        left.add(Inline(label), ParagraphRole::CellLabel);
        table.rows.push_back({{}, {std::move(left), std::move(content)}});
    }
    void row(const QString &label, const Inline &content) { row(label, Cell(content)); }
};

} // namespace saranda
