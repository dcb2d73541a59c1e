// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readingvalues.h"
#include "ui/records/recordform.h"

#include <QWidget>

class QGridLayout;

namespace saranda {

class SectionHeader;

/// What the file says of itself, as suggestions: each with the raw value and, where a field could
/// take it, a button that does so in one step. Nothing is believed by itself. What fills a field
/// that nobody has filled yet stands in a box of its own, beneath the fields.
class StatementsBox : public QWidget
{
    Q_OBJECT

public:
    enum class Rows { ForOpenFields, Others };

    StatementsBox(CaseSession &session, RecordForm<Exhibit> &form, Rows rows,
                  QWidget *parent = nullptr);

    void showStatements(const QList<FileStatement> &statements);
    void clear() { showStatements({}); }

private:
    bool fillsOpenField(const FileStatement &statement) const;
    void addRow(int row, const FileStatement &statement);
    void addUse(int row, const FileStatement &statement);
    void fill();
    void showAll();
    void placeInTabOrder();

    CaseSession &m_session;
    RecordForm<Exhibit> &m_form;
    Rows m_kind;
    QList<FileStatement> m_statements;
    SectionHeader *m_header = nullptr;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    bool m_showsAll = false;
};

} // namespace saranda
