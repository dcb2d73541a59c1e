// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordform.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/rowtable.h"

namespace saranda {

/// The working copies, translations, redacted versions and recognised texts of an exhibit. Adding
/// one asks for a file and takes its bytes into the case.
class VersionsModel : public RowsModelOf<StoredFile>
{
public:
    VersionsModel(const PageContext &context, RecordForm<Exhibit> &form, QObject *parent);

    void addRow() override;

private:
    PageContext m_context;
    RecordForm<Exhibit> &m_form;
};

} // namespace saranda
