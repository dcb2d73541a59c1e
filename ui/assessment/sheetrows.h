// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/assessmentwords.h"
#include "ui/assessment/treerows.h"

#include <QMetaType>

namespace saranda {

/// What a row of the proof stands for.
struct SheetRowRef {
    enum class Kind { Group, Argument, Premise, Indicator, Alternative, AlternativeFact };
    enum class Group { For, Series, Alternatives, Against };

    Kind kind = Kind::Group;
    Group group = Group::For;
    qsizetype index = -1; ///< of the argument or indicator in the sheet
    QString alternative; ///< its key
    Fact::Id fact;
};

/// Columns of the proof.
enum class SheetColumn { What, Shown, How, Note, Warrant };

struct SheetRowsInput {
    const CaseRecords &records;
    const Doctrine &doctrine;
    const Assessment &assessment;
    ElementRef element;
    const ElementResult *result = nullptr;
    bool isEditable = false;
};

/// The proof of one element as a tree: reasons for it, the series of indicators, the other
/// explanations with what excludes them, and what is against us. Payloads are SheetRowRef.
std::vector<TreeRow> sheetRows(const SheetRowsInput &input);
QStringList sheetRowHeaders();

/// What a fact counts for in this element: its net level, less where it is not about the operation
/// or the dates rule it out.
int countsInElement(const SheetRowsInput &input, Fact::Id fact);

} // namespace saranda

Q_DECLARE_METATYPE(saranda::SheetRowRef)
