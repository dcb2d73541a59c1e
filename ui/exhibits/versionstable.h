// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordform.h"
#include "ui/support/rowtable.h"

#include <functional>

namespace saranda {

/// The working copies, translations, redacted versions and recognised texts of an exhibit. Adding
/// one is another's work: it takes a file in, which may take long.
class VersionsModel : public RowsModelOf<StoredFile>
{
public:
    VersionsModel(RecordForm<Exhibit> &form, std::function<void()> add, QObject *parent);

    void addRow() override { m_add(); }

private:
    std::function<void()> m_add;
};

} // namespace saranda
