// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readingvalues.h"
#include "ui/records/recordform.h"

#include <QWidget>

class QGridLayout;

namespace saranda {

class SectionHeader;

/// What the file says of itself, as suggestions: each with the raw value and, where a field could
/// take it, a button that does so in one step. Nothing is believed by itself.
class StatementsBox : public QWidget
{
    Q_OBJECT

public:
    StatementsBox(CaseSession &session, RecordForm<Exhibit> &form, QWidget *parent = nullptr);

    void showStatements(const QList<FileStatement> &statements);
    void clear() { showStatements({}); }

private:
    void addRow(int row, const FileStatement &statement);
    void addUse(int row, const FileStatement &statement);
    void fill();
    void showAll();
    void placeInTabOrder();

    CaseSession &m_session;
    RecordForm<Exhibit> &m_form;
    QList<FileStatement> m_statements;
    SectionHeader *m_header = nullptr;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    bool m_showsAll = false;
};

} // namespace saranda
