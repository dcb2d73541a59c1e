// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/origin.h"
#include "tests/core/annexes/annexcase.h"
#include "tests/core/report/randommarker.h"

namespace saranda::test {

/// Changes, adds and takes away what a reader at `cleared` may not see, and nothing else: records
/// above the marking, and the parts above it of those that stay.
class WithheldChanger
{
public:
    WithheldChanger(CaseRecords &records, const QString &cleared, quint32 seed)
        : m_records(records)
        , m_cleared(cleared)
        , m_highest(records.info.markings.last())
        , m_random(seed)
    { }

    void run()
    {
        changeHidden();
        changePartsOfSeen();
        removeSome<Communication>();
        removeSome<Task>();
        addHidden();
        renameHighestMarking();
    }

private:
    bool sees(const QString &marking) const
    {
        return isVisibleAt(m_records.info, marking, m_cleared);
    }
    QString word() { return u"other%1"_s.arg(++m_word); }
    CaseDate day()
    {
        return CaseDate::parse(u"20%1-02-03"_s.arg(10 + m_random.bounded(10))).value();
    }

    template <typename Record>
    std::vector<Record> rows() const
    {
        std::vector<Record> all;
        for (const Record *record : m_records.table<Record>().inKeyOrder())
            all.push_back(*record);
        return all;
    }
    template <typename Record>
    void eachHidden(auto change)
    {
        for (Record record : rows<Record>())
            if (!sees(record.marking)) {
                change(record);
                m_records.table<Record>().put(record);
            }
    }

    void changeHidden()
    {
        eachHidden<Exhibit>([this](Exhibit &exhibit) {
            exhibit.date = day();
            exhibit.kind = word();
            exhibit.credibility = 1 + m_random.bounded(6);
            exhibit.agreed = !exhibit.agreed;
            exhibit.secondary = !exhibit.secondary;
            exhibit.custody.append(
                CustodyEntry{CustodyAction::Sealed, day(), word(), {}, {}, {}, {}});
            if (exhibit.file)
                exhibit.file->size = m_random.bounded(1'000'000);
        });
        eachHidden<Fact>([this](Fact &fact) {
            fact.date = day();
            fact.relation.reset();
            fact.incidents.clear();
            fact.citations.removeIf([this](const Citation &) { return m_random.bounded(2) == 0; });
        });
        eachHidden<Incident>([this](Incident &incident) {
            incident.period = day();
            incident.harm.append(Harm{word(), double(m_random.bounded(90'000)), 4, {}, word(), {}});
            incident.victims.append(u"JPN"_s);
        });
        eachHidden<Claim>([this](Claim &claim) {
            claim.standard = 1 + m_random.bounded(5);
            claim.elements.clear();
        });
        eachHidden<Communication>([this](Communication &communication) {
            communication.date = day();
            communication.incidents.clear();
            communication.exhibit.reset();
        });
        eachHidden<Actor>([this](Actor &actor) { actor.kind = word(); });
        eachHidden<Infrastructure>([this](Infrastructure &item) { item.kind = word(); });
        eachHidden<Task>([this](Task &task) { task.due = day(); });
    }

    void changePartsOfSeen()
    {
        const std::vector<Fact> facts = rows<Fact>();
        const std::vector<Exhibit> exhibits = rows<Exhibit>();
        for (Fact fact : facts) {
            for (Citation &citation : fact.citations)
                if (!sees(citation.marking))
                    citation.strength = 1 + m_random.bounded(5);
            Citation more;
            more.exhibit = exhibits[m_random.bounded(quint32(exhibits.size()))].id;
            more.stance = Stance::Contradicts;
            more.quote = word();
            more.marking = m_highest;
            fact.citations.append(more);
            m_records.facts.put(fact);
        }
        for (Claim claim : rows<Claim>()) {
            for (ElementSheet &sheet : claim.elements)
                changeParts(sheet, facts);
            m_records.claims.put(claim);
        }
    }

    void changeParts(ElementSheet &sheet, const std::vector<Fact> &facts)
    {
        for (Argument &argument : sheet.arguments)
            if (!sees(argument.marking))
                argument.strength = 1 + m_random.bounded(5);
        Argument against;
        against.premises = {facts[m_random.bounded(quint32(facts.size()))].id};
        against.stance = ArgumentStance::Against;
        against.marking = m_highest;
        sheet.arguments.prepend(against);
        Alternative rival;
        rival.key = u"H-"_s + word();
        rival.title = word();
        rival.incompatible = against.premises;
        rival.marking = m_highest;
        sheet.alternatives.prepend(rival);
        Indicator indicator;
        indicator.fact = against.premises.front();
        indicator.side = NetworkSide::StateInfrastructure;
        indicator.marking = m_highest;
        sheet.indicators.prepend(indicator);
        if (sheet.finding && !sees(sheet.finding->marking))
            sheet.finding->level = m_random.bounded(6);
        if (!sheet.finding) {
            sheet.finding = Finding();
            sheet.finding->level = 2;
            sheet.finding->reason = word();
            sheet.finding->marking = m_highest;
        }
    }

    /// Of records that no other names.
    template <typename Record>
    void removeSome()
    {
        for (const Record &record : rows<Record>())
            if (!sees(record.marking) && m_random.bounded(2) == 0)
                m_records.table<Record>().remove(record.id);
    }

    template <typename Record>
    Record made(const QString &prefix)
    {
        Record record;
        record.id = Record::Id::make();
        record.key = prefix + word();
        record.marking = m_highest;
        return record;
    }

    void addHidden()
    {
        Source source = made<Source>(u"S-"_s);
        source.name = word();
        m_records.sources.put(source);
        const Exhibit *seen = nullptr;
        for (const Exhibit *exhibit : m_records.exhibits.inKeyOrder())
            if (sees(exhibit->marking))
                seen = exhibit;
        Exhibit exhibit = made<Exhibit>(u"E-"_s);
        exhibit.title = word();
        exhibit.source = source.id;
        if (seen)
            exhibit.derivedFrom = seen->id;
        m_records.exhibits.put(exhibit);
        if (seen) { // one that goes back, by its own words, to what a seen one goes back to
            Exhibit akin = made<Exhibit>(u"E-"_s);
            akin.title = word();
            akin.origin = seen->origin.isEmpty() ? originOf(m_records, *seen) : seen->origin;
            m_records.exhibits.put(akin);
        }
        Incident incident = made<Incident>(u"O-"_s);
        incident.title = word();
        incident.period = day();
        m_records.incidents.put(incident);
        Actor actor = made<Actor>(u"A-"_s);
        actor.name = word();
        m_records.actors.put(actor);
        Fact fact = made<Fact>(u"F-"_s);
        fact.statement = word();
        fact.date = day();
        for (const Incident *about : m_records.incidents.inKeyOrder())
            fact.incidents.append(about->id);
        for (const Exhibit *cited : m_records.exhibits.inKeyOrder())
            fact.citations.append(Citation{cited->id, word(), {}, {}, 5, {}, {}, {}, {}});
        m_records.facts.put(fact);
        Claim claim = made<Claim>(u"C-"_s);
        claim.incident = fact.incidents.front();
        claim.state = m_records.states.inKeyOrder().front()->key;
        claim.test = u"attribution"_s;
        m_records.claims.put(claim);
        Communication communication = made<Communication>(u"N-"_s);
        communication.kind = u"notice"_s;
        communication.date = day();
        communication.incidents = fact.incidents;
        m_records.communications.put(communication);
        Task task = made<Task>(u"T-"_s);
        task.title = word();
        task.claim = m_records.claims.inKeyOrder().front()->id;
        m_records.tasks.put(task);
        Chart chart = made<Chart>(u"G-"_s);
        chart.title = word();
        m_records.charts.put(chart);
    }

    /// The words of the scheme above the marking say something as well.
    void renameHighestMarking()
    {
        const QString renamed = u"eyes-only"_s;
        m_records.info.markings.last() = renamed;
        CaseRecords::tables(m_records, [&](QStringView, auto &table) {
            using Record = std::remove_cvref_t<decltype(table.rows().front())>;
            for (Record record : rows<Record>()) {
                rename(record, renamed);
                table.put(record);
            }
        });
    }
    template <typename Value>
    void rename(Value &value, const QString &renamed)
    {
        auto visit = [&](QStringView, auto &field) { renameIn(field, renamed); };
        if constexpr (requires { value.marking; })
            if (value.marking == m_highest)
                value.marking = renamed;
        if constexpr (requires { Value::fields(value, visit); })
            Value::fields(value, visit);
    }
    template <typename Field>
    void renameIn(Field &field, const QString &renamed)
    {
        if constexpr (
            requires { field.marking; } || requires { field.elements; })
            rename(field, renamed);
    }
    template <typename Field>
    void renameIn(QList<Field> &fields, const QString &renamed)
    {
        for (Field &field : fields)
            rename(field, renamed);
    }
    template <typename Field>
    void renameIn(std::optional<Field> &field, const QString &renamed)
    {
        if (field)
            rename(*field, renamed);
    }

    CaseRecords &m_records;
    const QString m_cleared;
    const QString m_highest;
    QRandomGenerator m_random;
    int m_word = 0;
};

} // namespace saranda::test
