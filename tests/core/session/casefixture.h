// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "tests/core/session/randomcase.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace saranda::test {

using namespace saranda::literals;

inline QString textOf(const Error &error)
{
    return error.message + u'\n' + error.detail;
}

/// QVERIFY for a Result, with its error.
#define VERIFY_DONE(expression)                                                                    \
    do {                                                                                           \
        const auto &outcome = (expression);                                                        \
        QVERIFY2(outcome, outcome ? "" : qPrintable(saranda::test::textOf(outcome.error())));      \
    } while (false)

/// QCOMPARE for the code of a failure.
#define VERIFY_FAILS(expression, expected)                                                         \
    do {                                                                                           \
        const auto &outcome = (expression);                                                        \
        QVERIFY2(!outcome, "should have failed");                                                  \
        QVERIFY2(outcome.error().code == (expected),                                               \
                 qPrintable(saranda::test::textOf(outcome.error())));                              \
    } while (false)

template <typename Record>
Record keyed(const QString &key)
{
    Record record;
    record.id = Record::Id::make();
    record.key = key;
    return record;
}

template <typename Record>
Edit adding(const Record &record)
{
    Edit edit{u"Add %1"_s.arg(record.key), {}};
    edit.add(record);
    return edit;
}

template <typename Record>
Edit changing(const Record &before, const Record &after)
{
    Edit edit{u"Change %1"_s.arg(before.key), {}};
    edit.modify(before, after);
    return edit;
}

inline SessionOptions asUser(const QString &name, bool readOnly = false)
{
    SessionOptions options;
    options.userName = name;
    options.readOnly = readOnly;
    return options;
}

/// A folder with a case in it. In memory where the system has such a place and the test only kills
/// processes or fakes the disk: waiting for a real one would say nothing more.
class CaseFolder
{
public:
    enum class Place { Disk, Memory };

    explicit CaseFolder(Place place = Place::Disk)
        : m_folder(place == Place::Memory && QFileInfo(u"/dev/shm"_s).isWritable()
                       ? u"/dev/shm/saranda-test-XXXXXX"_s
                       : QDir::tempPath() + u"/saranda-test-XXXXXX"_s)
    { }

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString path() const { return file(u"case.saranda"_s); }

    Result<std::unique_ptr<CaseSession>> create() const
    {
        CaseInfo info;
        info.title = u"Corfu Channel"_s;
        info.claimant = u"GBR"_s;
        return CaseSession::create(path(), info, asUser(u"Anna"_s));
    }
    Result<std::unique_ptr<CaseSession>> open(bool readOnly = false) const
    {
        return CaseSession::open(path(), asUser(u"Anna"_s, readOnly));
    }

private:
    QTemporaryDir m_folder;
};

/// What a person with the sqlite3 shell could do to the file. Empty when it worked.
inline QString tamper(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    QString problem;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK
        || sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        problem = QString::fromUtf8(sqlite3_errmsg(database));
    sqlite3_close(database);
    return problem;
}

/// What verify says, one problem a line.
inline QString problemsOf(const Result<VerifyReport> &report)
{
    if (!report)
        return textOf(report.error());
    QStringList lines;
    for (const VerifyProblem &problem : report->problems)
        lines.append(problem.place + u": "_s + problem.what);
    return lines.join(u'\n');
}

} // namespace saranda::test
