// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/deskcase.h"

#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "tests/benchmarks/bigcase.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <random>

namespace saranda::bench {

using namespace literals;

namespace {

constexpr int sources = 400;
constexpr std::size_t recordsInOneEdit = 20000;

/// Words of the trade, so that searching and filtering meet rare and frequent ones.
const QStringList &vocabulary()
{
    static const QStringList words =
        u"server account address payment unit officer ministry network malware implant bank "
        "transfer log report witness statement analyst translation certificate domain e-mail "
        "operator instruction budget salary building port traffic credential backup wiper "
        "hospital grid pipeline ballot registrar passport interview indictment annex telemetry "
        "compiler language timezone working hours alias persona company front procurement"_s.split(
            u' ');
    return words;
}

class Writer
{
public:
    QString sentence(int words)
    {
        QStringList picked;
        for (int i = 0; i < words; ++i)
            picked.append(vocabulary()[below(int(vocabulary().size()))]);
        QString text = picked.join(u' ');
        text[0] = text[0].toUpper();
        return text;
    }
    CaseDate date()
    {
        return *CaseDate::parse(u"%1-%2-%3"_s.arg(2000 + below(24))
                                    .arg(1 + below(12), 2, 10, QChar(u'0'))
                                    .arg(1 + below(28), 2, 10, QChar(u'0')));
    }
    int below(int limit) { return int(m_random() % unsigned(limit)); }

private:
    std::mt19937 m_random{23};
};

/// Persons, what they used and who is said to be behind it: one fact in a hundred says so.
void addNetwork(CaseRecords &records, Writer &writer)
{
    static const QStringList kinds{u"person"_s, u"group"_s, u"company"_s, u"organ"_s, u"persona"_s};
    static const QStringList things{u"ip-address"_s, u"domain"_s, u"email-account"_s};
    static const QStringList predicates{u"used"_s, u"registered"_s, u"paid for"_s, u"reported to"_s,
                                        u"is a member of"_s};
    const qsizetype relations = records.facts.size() / 100;
    std::vector<EntityRef> ends{EntityRef::toState(u"STA"_s)};
    for (int i = 0; i < std::max(2, int(relations) / 5); ++i) {
        Actor actor;
        actor.id = Actor::Id::make();
        actor.key = u"A-%1"_s.arg(i + 1);
        actor.kind = kinds[writer.below(int(kinds.size()))];
        actor.name = writer.sentence(2);
        ends.push_back(EntityRef::to(actor.id));
        records.actors.put(actor);
        Infrastructure item;
        item.id = Infrastructure::Id::make();
        item.key = u"I-%1"_s.arg(i + 1);
        item.kind = things[writer.below(int(things.size()))];
        item.value = u"%1.example"_s.arg(writer.sentence(1).toLower());
        ends.push_back(EntityRef::to(item.id));
        records.infrastructure.put(item);
    }
    const auto some = [&] { return ends[std::size_t(writer.below(int(ends.size())))]; };
    for (int i = 0; i < relations; ++i) {
        Fact fact = records.facts.rows()[std::size_t(i * 97 % records.facts.size())];
        Relation relation;
        relation.subject = some();
        relation.predicate = predicates[writer.below(int(predicates.size()))];
        relation.object = some();
        fact.relation = relation;
        records.facts.put(fact);
    }
}

/// A paper that cites as many exhibits as it has sentences.
void addDraft(CaseRecords &records, Writer &writer)
{
    Draft draft;
    draft.id = Draft::Id::make();
    draft.key = u"D-1"_s;
    draft.kind = u"memo"_s;
    draft.title = u"What the large case comes to"_s;
    draft.language = u"en"_s;
    draft.marking = records.info.markings.last();
    for (int i = 0; i < 8; ++i) {
        DraftSection section;
        section.title = writer.sentence(4);
        for (int j = 0; j < 15; ++j) {
            DraftSentence sentence;
            sentence.text = writer.sentence(14) + u'.';
            sentence.citations.append(
                {records.exhibits.rows()[std::size_t(writer.below(int(records.exhibits.size())))]
                     .id,
                 {},
                 {}});
            section.sentences.append(sentence);
        }
        draft.sections.append(section);
    }
    records.drafts.put(draft);
}

} // namespace

CaseRecords deskCase(const DeskSize &size)
{
    const CaseRecords bare = bigCase({size.exhibits, 3 * size.facts, size.facts, 12});
    CaseRecords records = bare;
    records.info.title = u"A large case"_s;
    records.info.markings = QStringList{u"public"_s, u"restricted"_s, u"secret"_s};
    Incident incident = records.incidents.rows().front();
    incident.title = u"The operation of the large case"_s;
    records.incidents.put(incident);
    Writer writer;
    QList<Source::Id> sourceIds;
    for (int i = 0; i < sources; ++i) {
        Source source;
        source.id = Source::Id::make();
        source.key = u"S-%1"_s.arg(i + 1);
        source.name = writer.sentence(3);
        sourceIds.append(source.id);
        records.sources.put(source);
    }
    for (const Exhibit &one : bare.exhibits.rows()) {
        Exhibit exhibit = one;
        exhibit.title = writer.sentence(7);
        exhibit.date = writer.date();
        exhibit.source = sourceIds[writer.below(sources)];
        exhibit.marking = records.info.markings[writer.below(3)];
        records.exhibits.put(exhibit);
    }
    for (const Fact &one : bare.facts.rows()) {
        Fact fact = one;
        fact.statement = writer.sentence(16) + u'.';
        fact.date = writer.date();
        fact.marking = records.info.markings[writer.below(3)];
        records.facts.put(fact);
    }
    addNetwork(records, writer);
    addDraft(records, writer);
    return records;
}

Result<QString> deskCaseFile(const DeskSize &size, const QString &folder)
{
    const QString path =
        QDir(folder).filePath(u"deskcase-%1-%2.saranda"_s.arg(size.exhibits).arg(size.facts));
    if (QFileInfo::exists(path))
        return path;
    const CaseRecords records = deskCase(size);
    const QString unfinished = path + u".unfinished"_s;
    QFile::remove(unfinished);
    {
        const auto session = CaseSession::create(unfinished, records.info, {});
        if (!session)
            return failure(session.error());
        Edit edit{u"Import"_s, {}};
        Result<> stored;
        CaseRecords::tables(records, [&](QStringView, const auto &table) {
            for (const auto &record : table.rows()) {
                edit.add(record);
                if (edit.changes.size() < recordsInOneEdit || !stored)
                    continue;
                stored = (*session)->apply(edit);
                edit.changes.clear();
            }
        });
        if (stored)
            stored = (*session)->apply(edit);
        if (!stored)
            return failure(stored.error());
    }
    QFile::rename(unfinished, path);
    return path;
}

} // namespace saranda::bench
