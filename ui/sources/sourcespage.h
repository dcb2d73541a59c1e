// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/exhibit.h"
#include "ui/records/deskpage.h"
#include "ui/support/recordmodel.h"

namespace saranda {

class SourceForm;

/// Where the exhibits come from, how reliable each source is, and how that was judged over time.
class SourcesPage : public DeskPage
{
    Q_OBJECT

public:
    explicit SourcesPage(const PageContext &context, QWidget *parent = nullptr,
                         Clock clock = systemClock());

    QString title() const override;
    QIcon icon() const override;

    SourceForm *form() const { return m_form; }

private:
    RecordModel<Source>::Columns columns() const;
    Edit addingSource() const;

    Clock m_clock;
    RecordModel<Source> *m_model = nullptr;
    SourceForm *m_form = nullptr;
};

} // namespace saranda
