// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/exhibit.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/recordmodel.h"

namespace saranda {

class RecordDesk;
class SourceForm;

/// Where the exhibits come from, how reliable each source is, and how that was judged over time.
class SourcesPage : public Page
{
    Q_OBJECT

public:
    explicit SourcesPage(const PageContext &context, QWidget *parent = nullptr,
                         Clock clock = systemClock());

    QString title() const override;
    QIcon icon() const override;
    QList<QAction *> pageActions() const override;
    QList<QAction *> editActions() const override;
    bool showRecord(const RecordRef &record) override;
    RecordRef selectedRecord() const override;

    RecordDesk *desk() const { return m_desk; }
    SourceForm *form() const { return m_form; }

private:
    RecordModel<Source>::Columns columns() const;
    void countExhibits();
    Edit addingSource() const;

    PageContext m_context;
    Clock m_clock;
    QHash<Source::Id, int> m_counts;
    RecordModel<Source> *m_model = nullptr;
    SourceForm *m_form = nullptr;
    RecordDesk *m_desk = nullptr;
};

} // namespace saranda
