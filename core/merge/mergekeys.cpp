// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/mergekeys.h"

#include "core/base/literals.h"
#include "core/domain/recordtitle.h"
#include "core/merge/mergewords.h"

#include <QSet>

namespace saranda {

using namespace literals;

namespace {

/// Hands out keys of one kind that neither side has.
template <typename Record>
class KeySource
{
public:
    KeySource(const CaseRecords &mine, const CaseRecords &theirs)
    {
        CaseRecords all;
        for (const CaseRecords *side : {&mine, &theirs}) {
            for (const Record &record : side->table<Record>().rows())
                all.table<Record>().put(record);
        }
        const QString first = nextKey<Record>(all);
        const qsizetype dash = first.lastIndexOf(u'-');
        m_prefix = first.left(dash + 1);
        m_number = first.mid(dash + 1).toLongLong();
    }

    QString next() { return m_prefix + QString::number(m_number++); }

private:
    QString m_prefix;
    qlonglong m_number = 1;
};

/// Finds the records of one kind that need another key.
template <typename Record>
class KeyClashes
{
public:
    KeyClashes(const CaseRecords *base, const CaseRecords &mine, const CaseRecords &theirs,
               const std::function<MergeSide(QUuid)> &settle)
        : m_base(base ? &base->table<Record>() : nullptr)
        , m_mine(mine.table<Record>())
        , m_theirs(theirs.table<Record>())
        , m_settle(settle)
    { }

    /// What is certain to be there and keeps mine's key comes first, then what has theirs, then
    /// what one side has removed: it comes back only if somebody decides so.
    std::vector<Record> find()
    {
        for (const Record &own : m_mine.rows()) {
            if (isCertain(own.id) && mergedKey(own.id) == own.key)
                m_taken.insert(own.key);
        }
        std::vector<Record> clashing;
        for (const bool isCertainTurn : {true, false}) {
            for (const Record *other : m_theirs.inKeyOrder()) {
                const Record *own = m_mine.find(other->id);
                if (isCertain(other->id) != isCertainTurn
                    || (own && mergedKey(other->id) == own->key))
                    continue;
                if (m_taken.contains(other->key))
                    clashing.push_back(*other);
                m_taken.insert(other->key);
            }
        }
        return clashing;
    }

private:
    bool isCertain(const typename Record::Id &id) const
    {
        return !m_base || !m_base->contains(id) || (m_mine.contains(id) && m_theirs.contains(id));
    }
    QString mergedKey(const typename Record::Id &id) const
    {
        const QString own = m_mine.keyOf(id);
        const QString other = m_theirs.keyOf(id);
        const QString before = m_base ? m_base->keyOf(id) : QString();
        if (other.isEmpty() || own == other || before == other)
            return own;
        if (own.isEmpty() || before == own)
            return other;
        return m_settle(id.uuid) == MergeSide::Mine ? own : other;
    }

    const RecordTable<Record> *m_base;
    const RecordTable<Record> &m_mine;
    const RecordTable<Record> &m_theirs;
    const std::function<MergeSide(QUuid)> &m_settle;
    QSet<QString> m_taken;
};

/// "claim:C-1:basis" where C-1 has become C-3.
QString renamedBlock(const QString &block, const QHash<QString, QString> &renamed)
{
    QStringList parts = block.split(u':');
    for (QString &part : parts)
        part = renamed.value(part, part);
    return parts.join(u':');
}

void renameInDrafts(RecordTable<Draft> &drafts, const QHash<QString, QString> &renamed)
{
    const std::vector<Draft> rows(drafts.rows().begin(), drafts.rows().end());
    for (Draft draft : rows) {
        for (StatedFinding &finding : draft.findings)
            finding.claim = renamed.value(finding.claim, finding.claim);
        for (DraftSection &section : draft.sections) {
            for (DraftSentence &sentence : section.sentences)
                sentence.block = renamedBlock(sentence.block, renamed);
        }
        drafts.put(draft);
    }
}

} // namespace

std::vector<FreshKey> giveFreeKeys(const CaseRecords *base, const CaseRecords &mine,
                                   CaseRecords &theirs,
                                   const std::function<MergeSide(QUuid)> &settle)
{
    std::vector<FreshKey> fresh;
    QHash<QString, QString> renamed;
    CaseRecords::tables(theirs, [&]<typename Record>(QStringView, RecordTable<Record> &table) {
        if constexpr (!std::is_same_v<Record, State>) {
            std::optional<KeySource<Record>> source;
            for (Record record : KeyClashes<Record>(base, mine, theirs, settle).find()) {
                if (!source)
                    source.emplace(mine, theirs);
                const QString from = record.key;
                record.key = source->next();
                table.put(record);
                renamed.insert(from, record.key);
                fresh.push_back(
                    {record.id.uuid, {kindWord<Record>(), titleOf(record), from, record.key}});
            }
        }
    });
    if (!renamed.isEmpty())
        renameInDrafts(theirs.drafts, renamed);
    return fresh;
}

QHash<QUuid, QUuid> alignStates(const CaseRecords *base, const CaseRecords &mine,
                                CaseRecords &theirs)
{
    QHash<QUuid, QUuid> ids;
    const std::vector<State> rows(theirs.states.rows().begin(), theirs.states.rows().end());
    for (State state : rows) {
        const State *own = mine.states.findKey(state.key);
        if (!own || own->id == state.id || mine.states.contains(state.id))
            continue;
        // Theirs took the one of that code out and put in another; mine has not touched it.
        const State *before = base ? base->states.find(own->id) : nullptr;
        if (before && *before == *own && !theirs.states.contains(own->id))
            continue;
        theirs.states.remove(state.id);
        ids.insert(own->id.uuid, state.id.uuid);
        state.id = own->id;
        theirs.states.put(state);
    }
    return ids;
}

} // namespace saranda
