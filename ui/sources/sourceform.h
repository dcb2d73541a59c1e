// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/records/recordform.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

class QLabel;

namespace saranda {

class GradeHistory;
class RecordLinks;
class SectionHeader;

/// One source: what it is, how reliable and why, how that was judged before, and what comes from
/// it.
class SourceForm : public QWidget
{
    Q_OBJECT

public:
    SourceForm(const PageContext &context, Clock clock, QWidget *parent = nullptr);

    void showSource(Source::Id id);
    void startTyping();

    LineField *name() const { return m_name; }
    ChoiceField *reliability() const { return m_reliability; }
    TextField *reason() const { return m_reason; }
    GradeHistory *history() const { return m_history; }
    RecordLinks *exhibits() const { return m_exhibits; }

Q_SIGNALS:
    void refused(const saranda::Error &error);
    void recordRequested(const saranda::RecordRef &record);

private:
    void createLayout();
    void bind();
    void showGrade(const Source &source);
    void showExhibits(const Source &source);

    PageContext m_context;
    Clock m_clock;
    RecordForm<Source> m_form;
    LineField *m_name = nullptr;
    ChoiceField *m_kind = nullptr;
    ChoiceField *m_reliability = nullptr;
    TextField *m_reason = nullptr;
    QLabel *m_ask = nullptr;
    SectionHeader *m_historyTitle = nullptr;
    GradeHistory *m_history = nullptr;
    ChoiceField *m_marking = nullptr;
    TextField *m_note = nullptr;
    SectionHeader *m_exhibitsTitle = nullptr;
    RecordLinks *m_exhibits = nullptr;
};

} // namespace saranda
