// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/exhibitnumber.h"

#include <QCoreApplication>

namespace saranda {

namespace {

struct ExhibitNumberText {
    Q_DECLARE_TR_FUNCTIONS(saranda::ExhibitNumber)
};

} // namespace

Edit renumberingOf(const CaseRecords &records, const Exhibit &exhibit, const QString &number)
{
    Edit edit{ExhibitNumberText::tr("Renumber %1 as %2").arg(exhibit.key, number), {}};
    Exhibit renumbered = exhibit;
    renumbered.key = number;
    if (renumbered.origin == exhibit.key)
        renumbered.origin = number;
    edit.modify(exhibit, std::move(renumbered));
    for (const Exhibit &other : records.exhibits.rows()) {
        if (other.id == exhibit.id || other.origin != exhibit.key)
            continue;
        Exhibit after = other;
        after.origin = number;
        edit.modify(other, std::move(after));
    }
    return edit;
}

} // namespace saranda
