// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/mergefile.h"
#include "tests/core/session/casefixture.h"

#include <QBuffer>

namespace saranda::test {

/// One case and a copy of it, each open for another person.
class TwoCopies
{
public:
    TwoCopies()
        : m_folder(CaseFolder::Place::Memory)
    {
        mine = *m_folder.create();
    }

    /// Takes the copy: from here on the two go their own ways.
    void part()
    {
        theirs.reset();
        QVERIFY(mine->saveCopy(file(u"theirs.saranda"_s), true));
        theirs = *CaseSession::open(file(u"theirs.saranda"_s), asUser(u"Boris"_s));
    }
    /// A case that was never the same.
    void strangers()
    {
        CaseInfo info;
        info.title = u"Nicaragua"_s;
        info.claimant = u"NIC"_s;
        theirs = *CaseSession::create(file(u"theirs.saranda"_s), info, asUser(u"Boris"_s));
    }

    Result<MergePlan> plan(const MergeChoices &choices = {}) const
    {
        const Result<CaseHistory> left = historyOf(*mine);
        const Result<CaseHistory> right = historyOf(*theirs);
        if (!left || !right)
            return failure(left ? right.error() : left.error());
        return planMerge(*left, *right, choices);
    }
    /// The records after the plan, or without it those of mine.
    CaseRecords merged(const MergePlan &plan) const
    {
        CaseRecords records = mine->records();
        for (const AnyChange &change : plan.edit.changes)
            applyOne(records, change);
        return records;
    }
    Result<MergeSummary> write(const QString &name, bool replace = false) const
    {
        const Result<CaseHistory> left = historyOf(*mine);
        const Result<CaseHistory> right = historyOf(*theirs);
        const Result<MergePlan> way = planMerge(*left, *right);
        if (!way)
            return failure(way.error());
        return writeMergedCase(*mine, *theirs, mergeSteps(*left, *right, *way), file(name), replace,
                               asUser(u"Clara"_s));
    }
    QString file(const QString &name) const { return m_folder.file(name); }
    QStringList content() const
    {
        return QDir(QFileInfo(m_folder.path()).path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<CaseSession> mine;
    std::unique_ptr<CaseSession> theirs;

private:
    static void applyOne(CaseRecords &records, const AnyChange &change)
    {
        std::visit(
            [&]<typename Record>(const Change<Record> &one) {
                if constexpr (std::is_same_v<Record, CaseInfo>)
                    records.info = *one.after;
                else if (one.after)
                    records.table<Record>().put(*one.after);
                else
                    records.table<Record>().remove(one.id());
            },
            change);
    }

    CaseFolder m_folder;
};

template <typename Record>
void add(CaseSession &session, const Record &record)
{
    VERIFY_DONE(session.apply(adding(record)));
}

/// Changes one record by `change(record)`.
template <typename Record>
void alter(CaseSession &session, const QString &key, const std::function<void(Record &)> &change)
{
    const Record *before = session.records().table<Record>().findKey(key);
    QVERIFY2(before, qPrintable(key));
    Record after = *before;
    change(after);
    VERIFY_DONE(session.apply(changing(Record(*before), after)));
}

template <typename Record>
void removeRecord(CaseSession &session, const QString &key)
{
    const Record record = *session.records().table<Record>().findKey(key);
    VERIFY_DONE(session.apply(removalOf(session.records(), u"Remove %1"_s.arg(key), record)));
}

inline Citation citing(Exhibit::Id exhibit, const QString &pinpoint = {})
{
    Citation citation;
    citation.exhibit = exhibit;
    citation.pinpoint = pinpoint;
    return citation;
}

} // namespace saranda::test
