// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/exchange/casejson.h"
#include "core/report/memo.h"
#include "tests/support/shareddata.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

namespace saranda::test {

using namespace literals;

inline const Doctrine &shippedDoctrine()
{
    static const Doctrine doctrine = [] {
        const Result<Doctrine> loaded = builtInDoctrine();
        if (!loaded)
            qWarning("%s", qPrintable(loaded.error().message + loaded.error().detail));
        return loaded.value_or(Doctrine());
    }();
    return doctrine;
}

inline Result<CaseRecords> caseAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, path);
    const Result<ImportedCase> read = readCaseJson(file.readAll(), path, shippedDoctrine());
    if (!read)
        return failure(read.error());
    return read->records;
}

inline MemoOptions fixedOptions(const QString &language = u"en"_s)
{
    MemoOptions options;
    options.language = language;
    options.madeOn = QDateTime({2026, 3, 14}, {9, 26, 53}, Qt::UTC);
    options.author = u"Office of the Legal Adviser"_s;
    return options;
}

inline Result<Assessment> assessedFor(const CaseRecords &records, const MemoOptions &options)
{
    AssessOptions how;
    how.whatIf.marking = options.marking;
    return assess(records, shippedDoctrine(), how);
}

inline Result<QByteArray> memoBytes(const CaseRecords &records, const MemoOptions &options,
                                    MemoFormat format = MemoFormat::Pdf)
{
    const Result<Assessment> assessment = assessedFor(records, options);
    if (!assessment)
        return failure(assessment.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (const Result<> written =
            writeMemo(buffer, format, records, *assessment, shippedDoctrine(), options);
        !written)
        return failure(written.error());
    return bytes;
}

/// Leaves a paper where SARANDA_PAPERS says, for somebody who wants to read it.
inline void leaveForReading(const QString &name, const QByteArray &bytes)
{
    const QString folder = qEnvironmentVariable("SARANDA_PAPERS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QFile file(QDir(folder).filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace saranda::test

#define VERIFY_RESULT(result)                                                                      \
    QVERIFY2(result.has_value(),                                                                   \
             qPrintable(result.has_value() ? QString()                                             \
                                           : result.error().message + u": "_s + result.error().detail))
