// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/linkchart/chartcase.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/linkchart/chartcanvas.h"

#include <QComboBox>
#include <QTest>

namespace saranda::test {

inline int nodeOfKey(const ChartCanvas &canvas, const QString &key)
{
    const std::vector<ChartNode> &nodes = canvas.graph().nodes;
    for (std::size_t row = 0; row < nodes.size(); ++row)
        if (nodes[row].key == key)
            return int(row);
    return -1;
}

inline void choose(QComboBox *box, int index)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

/// The ring of the core tests, in a session.
inline void importRing(PageFixture &fixture)
{
    const Result<ImportedCase> read =
        readCaseJson(smallChartCase(), u"ring.json"_s, fixture.doctrine);
    QVERIFY(read);
    Edit edit{u"Import"_s, {}};
    CaseRecords::tables(read->records, [&edit](QStringView, const auto &table) {
        for (const auto &record : table.rows())
            edit.add(record);
    });
    QVERIFY(fixture.session->apply(edit));
    fixture.session->undoStack().clear();
}

} // namespace saranda::test
