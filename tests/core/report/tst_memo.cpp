// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/memocase.h"

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

class TestMemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLandmarkCaseBecomesAPaper();
};

void TestMemo::everyLandmarkCaseBecomesAPaper()
{
    REQUIRE_SHARED(folder, u"cases"_s);
    int count = 0;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name.endsWith(u".expected.json"_s))
            continue;
        const Result<CaseRecords> records = caseAt(QDir(folder).filePath(name));
        VERIFY_RESULT(records);
        for (const QString &language : {u"en"_s, u"fr"_s})
            for (const auto &[format, ending] :
                 {std::pair(MemoFormat::Pdf, u"pdf"_s), std::pair(MemoFormat::Html, u"html"_s),
                  std::pair(MemoFormat::Odt, u"odt"_s), std::pair(MemoFormat::Docx, u"docx"_s)}) {
                const Result<QByteArray> bytes =
                    memoBytes(*records, fixedOptions(language), format);
                VERIFY_RESULT(bytes);
                QVERIFY(bytes->size() > 3000);
                leaveForReading(name.chopped(5) + u'.' + language + u'.' + ending, *bytes);
            }
        ++count;
    }
    QVERIFY(count >= 4);
    qInfo("%d landmark cases", count);
}

QTEST_MAIN(TestMemo)
#include "tst_memo.moc"
