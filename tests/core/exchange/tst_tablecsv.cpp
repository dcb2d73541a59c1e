// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/exchange/casejson.h"
#include "core/exchange/tablecsv.h"
#include "tests/core/exchange/formatexample.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

namespace {

/// Reads RFC 4180 back, without leniency.
QList<QStringList> rowsOf(const QByteArray &csv)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv.mid(3));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == u',') {
            row.append(std::exchange(cell, QString()));
        } else if (!isQuoted && c == u'\r') {
            row.append(std::exchange(cell, QString()));
            rows.append(std::exchange(row, QStringList()));
            ++i;
        } else {
            cell += c;
        }
    }
    return rows;
}

} // namespace

class TestTableCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsAreWrittenWithTheirCitations();
    void exhibitsAreWrittenWithTheirOrigin();
    void nothingIsTakenForAFormula_data();
    void nothingIsTakenForAFormula();
    void naughtyStatementsComeBack();
};

void TestTableCsv::factsAreWrittenWithTheirCitations()
{
    const Result<ImportedCase> imported =
        readCaseJson(test::fullCase, u"case.json"_s, *builtInDoctrine());
    QVERIFY(imported.has_value());
    const QByteArray csv = writeCsv(imported->records, CsvTable::Facts);
    QVERIFY(csv.startsWith("\xef\xbb\xbf"
                           "id,statement,date,"));
    const QList<QStringList> rows = rowsOf(csv);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1],
             QStringList({u"F-1"_s, u"Laying was visible from the look-out posts."_s, u"1946-10"_s,
                          u"1946-10-01T00:00:00Z"_s, u"1946-10-31T23:59:59Z"_s, u""_s, u"op-1"_s,
                          u"a-1"_s, u"uses"_s, u"i-1"_s, u"E-1 p. 21"_s, u""_s, u""_s}));
}

void TestTableCsv::exhibitsAreWrittenWithTheirOrigin()
{
    const Result<ImportedCase> imported =
        readCaseJson(test::fullCase, u"case.json"_s, *builtInDoctrine());
    QVERIFY(imported.has_value());
    const QList<QStringList> rows = rowsOf(writeCsv(imported->records, CsvTable::Exhibits));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].size(), rows[1].size());
    QCOMPARE(rows[1][rows[0].indexOf(u"origin"_s)], u"src-1"_s);
    QCOMPARE(rows[1][rows[0].indexOf(u"reliability"_s)], u"A"_s);
    QCOMPARE(rows[1][rows[0].indexOf(u"marks"_s)], u"tested"_s);
}

void TestTableCsv::nothingIsTakenForAFormula_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("cell");
    QTest::newRow("formula") << u"=1+2"_s << u"'=1+2"_s;
    QTest::newRow("plus") << u"+cmd"_s << u"'+cmd"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("text") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("comma, quote and line") << u"a, \"b\"\nc"_s << u"a, \"b\"\nc"_s;
}

void TestTableCsv::nothingIsTakenForAFormula()
{
    QFETCH(QString, statement);
    QFETCH(QString, cell);
    CaseRecords records;
    Fact fact;
    fact.id = Fact::Id::make();
    fact.key = u"F-1"_s;
    fact.statement = statement;
    records.facts.put(fact);
    QCOMPARE(rowsOf(writeCsv(records, CsvTable::Facts))[1][1], cell);
}

void TestTableCsv::naughtyStatementsComeBack()
{
    REQUIRE_SHARED(path, u"data/hostile/text/blns.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    CaseRecords records;
    QStringList statements;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        Fact fact;
        fact.id = Fact::Id::make();
        fact.key = u"F-%1"_s.arg(statements.size());
        fact.statement = line;
        records.facts.put(fact);
        statements.append(line);
    }
    const QList<QStringList> rows = rowsOf(writeCsv(records, CsvTable::Facts));
    QCOMPARE(rows.size(), statements.size() + 1);
    for (qsizetype i = 0; i < statements.size(); ++i) {
        QString cell = rows[i + 1][1];
        if (cell.startsWith(u'\'') && !statements[i].startsWith(u'\''))
            cell.remove(0, 1);
        QCOMPARE(cell, statements[i]);
    }
    qInfo("%lld statements", qlonglong(statements.size()));
}

QTEST_GUILESS_MAIN(TestTableCsv)
#include "tst_tablecsv.moc"
