// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/reading/readingvalues.h"
#include "ui/records/recordform.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/rowtable.h"

#include <QWidget>

namespace saranda {

class FileBox;
class GradeBox;
class OriginBox;
class RecordLinks;
class SectionHeader;
class StatementsBox;

/// One exhibit: what it is, how good it is, where it comes from, its file, who had it.
class ExhibitForm : public QWidget
{
    Q_OBJECT

public:
    ExhibitForm(const PageContext &context, Clock clock, QWidget *parent = nullptr);

    void showExhibit(Exhibit::Id id);
    void startTyping();
    FileBox *fileBox() const { return m_file; }
    OriginBox *originBox() const { return m_origin; }
    /// What its file says of itself.
    void showStatements(const QList<FileStatement> &statements);

Q_SIGNALS:
    void refused(const saranda::Error &error);
    void recordRequested(const saranda::RecordRef &record);
    void custodyPrinted(const QString &path, const QString &remark);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    void printCustody();
    void bind();
    void renumber(const QString &entered);
    void followCase(const Edit &edit);
    void showUses(const Exhibit &exhibit);

    PageContext m_context;
    RecordForm<Exhibit> m_form;
    LineField *m_number = nullptr;
    LineField *m_title = nullptr;
    ChoiceField *m_kind = nullptr;
    EdtfEdit *m_date = nullptr;
    LineField *m_language = nullptr;
    ChoiceField *m_marking = nullptr;
    TextField *m_note = nullptr;
    RecordPicker *m_challenge = nullptr;
    GradeBox *m_grade = nullptr;
    OriginBox *m_origin = nullptr;
    FileBox *m_file = nullptr;
    StatementsBox *m_suggestions = nullptr;
    StatementsBox *m_statements = nullptr;
    RowsModelOf<CustodyEntry> *m_custody = nullptr;
    RowTable *m_custodyTable = nullptr;
    SectionHeader *m_usesTitle = nullptr;
    RecordLinks *m_uses = nullptr;
    bool m_usesAreStale = false;
};

} // namespace saranda
