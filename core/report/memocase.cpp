// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/memosheet.h"
#include "core/report/memowriter.h"

#include <QLocale>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

Inline statesListed(const MemoWriter &memo, const QStringList &codes)
{
    std::vector<Inline> names;
    for (const QString &code : codes)
        names.emplace_back(memo.state(code));
    return memo.listed(names);
}

Inline wordsListed(const MemoWriter &memo, const QString &key, const QStringList &words)
{
    std::vector<Inline> names;
    for (const QString &word : words)
        names.emplace_back(memo.word(key, word));
    return memo.listed(names);
}

Inline harmSentence(const MemoWriter &memo, const Harm &harm)
{
    std::vector<Inline> parts;
    parts.emplace_back(memo.word(u"harm"_s, harm.kind));
    if (harm.figure) {
        const QLocale locale(memo.sentences.language() == u"fr"_s ? QLocale::French
                                                                  : QLocale::English);
        parts.emplace_back(locale.toString(*harm.figure, 'f', QLocale::FloatingPointShortest));
    }
    if (harm.severity)
        parts.emplace_back(memo.text(u"severity."_s + QString::number(*harm.severity)));
    if (!harm.duration.isEmpty())
        parts.emplace_back(printable(harm.duration));
    Inline sentence = joined(parts, u", "_s);
    return harm.description.isEmpty()
        ? sentence
        : joined({sentence, Inline(printable(harm.description))}, u" – "_s);
}

Cell harmCell(const MemoWriter &memo, const Incident &incident)
{
    Cell cell;
    for (const Harm &harm : incident.harm)
        cell.add(harmSentence(memo, harm));
    return cell;
}

} // namespace

void writeOperation(MemoWriter &memo, const Incident &incident)
{
    const QString title = printable(incident.title.isEmpty() ? incident.key : incident.title);
    memo.heading(2, Inline(title));
    SheetTable sheet;
    if (!incident.title.isEmpty())
        sheet.row(memo.text(u"operation.number"_s), Inline(printable(incident.key)));
    if (!incident.period.isUndated())
        sheet.row(memo.text(u"operation.period"_s), Inline(memo.date(incident.period)));
    sheet.row(memo.text(u"operation.campaign"_s), Inline(printable(incident.campaign)));
    sheet.row(memo.text(u"operation.target"_s), Inline(printable(incident.target)));
    sheet.row(memo.text(u"operation.sectors"_s), wordsListed(memo, u"sector"_s, incident.sectors));
    sheet.row(memo.text(u"operation.victims"_s), statesListed(memo, incident.victims));
    sheet.row(memo.text(u"operation.emanates"_s), statesListed(memo, incident.emanatesFrom));
    if (!incident.rule.isEmpty())
        sheet.row(memo.text(u"operation.rule"_s), Inline(memo.ruleTitle(incident.rule)));
    sheet.row(memo.text(u"operation.harm"_s), harmCell(memo, incident));
    sheet.row(memo.text(u"operation.description"_s), Inline(printable(incident.description)));
    memo.add(std::move(sheet.table));
}

void writeOperations(MemoWriter &memo)
{
    if (memo.incidents().empty())
        return;
    memo.heading(1, memo.say(u"operations.heading"_s));
    for (const Incident *incident : memo.incidents())
        writeOperation(memo, *incident);
}

namespace {

Row actorRow(const MemoWriter &memo, const Actor &actor)
{
    Cell name(Inline(printable(actor.name.isEmpty() ? actor.key : actor.name)));
    if (!actor.aliases.isEmpty())
        name.add(memo.say(u"actors.aliases"_s, {Inline(printable(actor.aliases.join(u", "_s)))}),
                 ParagraphRole::CellNote);
    return {{},
            {Cell(Inline(printable(actor.key))), name,
             Cell(Inline(memo.word(u"actor"_s, actor.kind))),
             Cell(actor.state.isEmpty() ? Inline() : Inline(memo.state(actor.state)))}};
}

Row infrastructureRow(const MemoWriter &memo, const Infrastructure &item)
{
    return {{},
            {Cell(Inline(printable(item.key))), Cell(Inline(printable(item.value))),
             Cell(Inline(memo.word(u"infrastructure"_s, item.kind))),
             Cell(item.state.isEmpty() ? Inline() : Inline(memo.state(item.state)))}};
}

} // namespace

void writeActors(MemoWriter &memo)
{
    if (!memo.options.claims.isEmpty())
        return;
    Table table;
    table.widths = {
        std::max(memo.keyShare(memo.records.actors), memo.keyShare(memo.records.infrastructure)),
        48, 22, 20};
    for (const QString &column : {u"number"_s, u"name"_s, u"kind"_s, u"state"_s})
        table.header.push_back(memo.say(u"actors."_s + column));
    for (const Actor *actor : memo.records.actors.inKeyOrder())
        table.rows.push_back(actorRow(memo, *actor));
    for (const Infrastructure *item : memo.records.infrastructure.inKeyOrder())
        table.rows.push_back(infrastructureRow(memo, *item));
    if (table.rows.empty())
        return;
    memo.heading(1, memo.say(u"actors.heading"_s));
    memo.add(std::move(table));
    writeChosenChart(memo);
}

namespace {

/// "about Sony and WannaCry", or that the fact is about none. At a marking nothing in place of the
/// latter: what the fact is about may be withheld, which makes it no general fact.
Inline aboutOperations(const MemoWriter &memo, const Fact &fact)
{
    std::vector<Inline> titles;
    for (const Incident::Id id : fact.incidents)
        if (const Incident *incident = memo.records.incidents.find(id))
            titles.emplace_back(
                printable(incident->title.isEmpty() ? incident->key : incident->title));
    if (titles.empty())
        return memo.options.marking ? Inline() : memo.say(u"facts.general"_s);
    return memo.say(u"facts.about"_s, {memo.listed(titles)});
}

Row factRow(const MemoWriter &memo, const Fact &fact, bool namesOperations)
{
    Cell statement(Inline(printable(fact.statement)));
    if (!fact.place.isEmpty())
        statement.add(memo.say(u"facts.place"_s, {Inline(printable(fact.place))}),
                      ParagraphRole::CellNote);
    const Inline about = aboutOperations(memo, fact);
    if (!about.isEmpty() && (namesOperations || fact.incidents.isEmpty()))
        statement.add(about, ParagraphRole::CellNote);
    Cell proof;
    const Inline supporting = memo.citations(fact, Stance::Supports);
    const Inline contrary = memo.citations(fact, Stance::Contradicts);
    if (!supporting.isEmpty())
        proof.add(supporting);
    if (!contrary.isEmpty())
        proof.add(memo.say(u"facts.against"_s, {contrary}));
    if (proof.blocks.empty())
        proof.add(memo.say(u"facts.uncited"_s), ParagraphRole::CellNote);
    const FactResult *result = memo.assessment.fact(fact.id);
    Cell level;
    if (result)
        level.add(Inline(memo.outcome(result->level)));
    return {
        memo.anchorOf(fact),
        {Cell(memo.factRef(fact.id)), Cell(Inline(memo.date(fact.date))), statement, proof, level}};
}

} // namespace

void writeFacts(MemoWriter &memo)
{
    if (memo.facts().empty())
        return;
    memo.heading(1, memo.say(u"facts.heading"_s));
    memo.leadIn(memo.say(u"facts.intro"_s));
    Table table;
    table.widths = {memo.keyShare(memo.records.facts), 15, 44, 19, 15};
    for (const QString &column : {u"number"_s, u"date"_s, u"fact"_s, u"exhibits"_s, u"level"_s})
        table.header.push_back(memo.say(u"facts."_s + column));
    for (const Fact *fact : memo.facts())
        table.rows.push_back(factRow(memo, *fact, memo.incidents().size() > 1));
    memo.add(std::move(table));
}

namespace {

QString partyName(const MemoWriter &memo, const QString &party)
{
    return party.isEmpty() ? memo.text(u"communications.unnamed"_s) : memo.state(party);
}

Row communicationRow(const MemoWriter &memo, const Communication &communication)
{
    Cell what(memo.say(u"communications.what"_s,
                       {Inline(memo.word(u"communication"_s, communication.kind)),
                        Inline(partyName(memo, communication.from)),
                        Inline(partyName(memo, communication.to))}));
    if (!communication.summary.isEmpty())
        what.add(Inline(printable(communication.summary)), ParagraphRole::Cell);
    const bool isNews = communication.channel.compare(
                            memo.word(u"communication"_s, communication.kind), Qt::CaseInsensitive)
        != 0;
    if (!communication.channel.isEmpty() && isNews)
        what.add(memo.say(u"communications.channel"_s, {Inline(printable(communication.channel))}),
                 ParagraphRole::CellNote);
    return {{},
            {Cell(Inline(printable(communication.key))),
             Cell(Inline(memo.date(communication.date))), what,
             Cell(communication.exhibit ? memo.exhibitRef(*communication.exhibit) : Inline())}};
}

bool concerns(const MemoWriter &memo, const Communication &communication)
{
    if (memo.options.claims.isEmpty() || communication.incidents.isEmpty())
        return true;
    return std::any_of(
        memo.incidents().begin(), memo.incidents().end(),
        [&](const Incident *incident) { return communication.incidents.contains(incident->id); });
}

} // namespace

void writeCommunications(MemoWriter &memo)
{
    std::vector<const Communication *> chosen;
    for (const Communication *communication : memo.records.communications.inKeyOrder())
        if (concerns(memo, *communication))
            chosen.push_back(communication);
    if (chosen.empty())
        return;
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const Communication *left, const Communication *right) {
                         return datedBefore(left->date, right->date);
                     });
    memo.heading(1, memo.say(u"communications.heading"_s));
    Table table;
    table.widths = {memo.keyShare(memo.records.communications), 20, 56, 15};
    for (const QString &column : {u"number"_s, u"date"_s, u"content"_s, u"exhibit"_s})
        table.header.push_back(memo.say(u"communications."_s + column));
    for (const Communication *communication : chosen)
        table.rows.push_back(communicationRow(memo, *communication));
    memo.add(std::move(table));
}

} // namespace saranda
