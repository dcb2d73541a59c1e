// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/memo.h"
#include "core/report/memopdf.h"
#include "tests/core/report/memocase.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>

#include <cstdio>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

namespace {

constexpr int factCount = 8400; // about 500 pages
constexpr int runs = 3;

CaseRecords longCase()
{
    SmallCase small;
    for (int i = 2; i <= factCount; ++i) {
        Fact fact = small.fact;
        fact.id = Fact::Id::make();
        fact.key = u"F-%1"_s.arg(i);
        fact.statement = u"On that day the server number %1 answered a request of the kind "
                         "described above, and the log of the operator shows it."_s.arg(i);
        small.records.facts.put(fact);
    }
    return small.records;
}

double secondsOf(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::sort(times.begin(), times.end());
    return times[runs / 2];
}

void insert(QTextCursor &cursor, const Table &table)
{
    QTextTableFormat format;
    format.setHeaderRowCount(table.header.empty() ? 0 : 1);
    const int extra = table.header.empty() ? 0 : 1;
    QTextTable *made = cursor.insertTable(int(table.rows.size()) + extra,
                                          std::max<int>(1, int(table.widths.size())), format);
    for (std::size_t column = 0; column < table.header.size(); ++column)
        made->cellAt(0, int(column)).firstCursorPosition().insertText(table.header[column].text());
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.rows[row].cells.size(); ++column) {
            QTextCursor cell = made->cellAt(int(row) + extra, int(column)).firstCursorPosition();
            for (const CellBlock &block : table.rows[row].cells[column].blocks)
                cell.insertText(textOf(block) + u'\n');
        }
    cursor.movePosition(QTextCursor::End);
}

/// The same words through Qt's own text document, without outline, links, notes or repaired text.
QByteArray bareQt(const MemoDocument &document, bool withTables)
{
    QTextDocument text;
    QTextCursor cursor(&text);
    cursor.beginEditBlock();
    for (const Block &block : document.blocks)
        if (const auto *table = std::get_if<Table>(&block); table && withTables)
            insert(cursor, *table);
        else if (table)
            for (const Row &row : table->rows)
                cursor.insertText(textOf(row) + u'\n');
        else
            cursor.insertText(textOf(block) + u'\n');
    cursor.endEditBlock();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    text.setDefaultFont(QFont(u"Noto Serif"_s, 9));
    text.print(&writer);
    return buffer.data();
}

std::size_t pagesOf(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("memo", bytes.constData(), std::size_t(bytes.size()));
    return pdf.getAllPages().size();
}

} // namespace

/// A memorandum of some 500 pages against QTextDocument → QPdfWriter of the same words; medians of
/// 3 in one process.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const CaseRecords records = longCase();
    const Result<MemoDocument> document = documentOf(records, fixedOptions());
    if (!document)
        return 1;
    QByteArray ours;
    QByteArray bare;
    const double whole =
        secondsOf([&] { ours = memoBytes(records, fixedOptions()).value_or(QByteArray()); });
    const double printing = secondsOf([&] { ours = pdfOf(*document).value_or(QByteArray()); });
    QByteArray tables;
    const double qt = secondsOf([&] { bare = bareQt(*document, false); });
    const double qtTables = secondsOf([&] { tables = bareQt(*document, true); });
    std::printf("| memorandum, assessed and written | %zu pages | %.2f s | %.2fx |\n",
                pagesOf(ours), whole, whole / qt);
    std::printf("| memorandum, written | %zu pages | %.2f s | %.2fx |\n", pagesOf(ours), printing,
                printing / qt);
    std::printf("| bare QTextDocument to QPdfWriter | %zu pages | %.2f s | 1x |\n", pagesOf(bare),
                qt);
    std::printf("| the same with its tables as QTextTable | %zu pages | %.2f s | %.2fx |\n",
                pagesOf(tables), qtTables, qtTables / qt);
    return 0;
}
