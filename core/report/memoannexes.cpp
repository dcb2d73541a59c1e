// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/base/naturalkey.h"
#include "core/domain/origin.h"
#include "core/report/memosheet.h"
#include "core/report/memowriter.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <map>

namespace saranda {

using namespace literals;

namespace {

/// "A 2: completely reliable; probably true; direct and contemporaneous".
Cell gradeCell(const MemoWriter &memo, const Exhibit &exhibit)
{
    const std::optional<Reliability> reliability = effectiveReliability(memo.records, exhibit);
    const QString letter = reliability ? wordOf(*reliability) : QString();
    const QString digit = exhibit.credibility ? QString::number(*exhibit.credibility) : QString();
    Cell cell;
    if (const ExhibitResult *result = memo.assessment.exhibit(exhibit.id))
        cell.add(Inline(memo.outcome(result->level)).bold());
    cell.add(letter.isEmpty() && digit.isEmpty()
                 ? memo.say(u"exhibits.ungraded"_s)
                 : memo.say(u"exhibits.grade"_s,
                            {Inline(letter.isEmpty() ? u"–"_s : letter),
                             Inline(digit.isEmpty() ? u"–"_s : digit)}),
             ParagraphRole::CellNote);
    std::vector<Inline> marks;
    for (const Mark mark : exhibit.marks) {
        const EvidenceMark *known = memo.doctrine.profile.mark(wordOf(mark));
        marks.emplace_back(known ? memo.in(known->title) : wordOf(mark));
    }
    if (exhibit.secondary)
        marks.emplace_back(memo.text(u"exhibits.secondary"_s));
    if (exhibit.agreed)
        marks.emplace_back(memo.text(u"exhibits.agreed"_s));
    if (!marks.empty())
        cell.add(joined(marks, memo.text(u"list.separator"_s)), ParagraphRole::CellNote);
    return cell;
}

Cell titleCell(const MemoWriter &memo, const Exhibit &exhibit)
{
    Cell cell(Inline(printable(exhibit.title)));
    std::vector<Inline> details;
    if (!exhibit.kind.isEmpty())
        details.emplace_back(memo.word(u"exhibit"_s, exhibit.kind));
    if (!exhibit.date.isUndated())
        details.emplace_back(memo.documentDate(exhibit.date));
    if (!details.empty())
        cell.add(joined(details, u", "_s), ParagraphRole::CellNote);
    if (exhibit.challenge)
        if (const Inline challenge = memo.factRef(*exhibit.challenge); !challenge.isEmpty())
            cell.add(memo.say(u"exhibits.challenged"_s, {challenge}), ParagraphRole::CellNote);
    if (exhibit.file && !exhibit.file->sha256.isEmpty())
        cell.add(Inline(printable(exhibit.file->sha256)), ParagraphRole::CellMono);
    else
        cell.add(memo.say(u"exhibits.noFile"_s), ParagraphRole::CellNote);
    return cell;
}

/// Where the exhibit comes from, and on what it depends when that is another thing.
Cell originCell(const MemoWriter &memo, const Exhibit &exhibit)
{
    const Source *source = exhibit.source ? memo.records.sources.find(*exhibit.source) : nullptr;
    Cell cell;
    if (source)
        cell.add(Inline(printable(source->name.isEmpty() ? source->key : source->name)));
    if (exhibit.derivedFrom)
        if (const Inline parent = memo.exhibitRef(*exhibit.derivedFrom); !parent.isEmpty())
            cell.add(memo.say(u"exhibits.derivedFrom"_s, {parent}), ParagraphRole::CellNote);
    if (!exhibit.origin.isEmpty())
        cell.add(memo.say(u"exhibits.origin"_s, {Inline(printable(exhibit.origin))}),
                 ParagraphRole::CellNote);
    if (cell.blocks.empty())
        cell.add(memo.say(u"exhibits.own"_s), ParagraphRole::CellNote);
    return cell;
}

} // namespace

void writeExhibits(MemoWriter &memo)
{
    if (memo.exhibits().empty())
        return;
    memo.heading(1, memo.say(u"exhibits.heading"_s));
    const bool hasFiles =
        std::any_of(memo.exhibits().begin(), memo.exhibits().end(), [](const Exhibit *exhibit) {
            return exhibit->file && !exhibit->file->sha256.isEmpty();
        });
    memo.leadIn(
        memo.say(u"exhibits.intro"_s, {hasFiles ? memo.say(u"exhibits.hash"_s) : Inline()}));
    const bool hasMarkings = memo.records.info.markings.size() > 1;
    Table table;
    const int key = memo.keyShare(memo.records.exhibits);
    table.widths =
        hasMarkings ? std::vector<int>{key, 38, 18, 24, 13} : std::vector<int>{key, 47, 20, 25};
    for (const QString &column : {u"number"_s, u"exhibit"_s, u"source"_s, u"grade"_s})
        table.header.push_back(memo.say(u"exhibits.column."_s + column));
    if (hasMarkings)
        table.header.push_back(memo.say(u"exhibits.column.marking"_s));
    for (const Exhibit *exhibit : memo.exhibits()) {
        Row row{memo.anchorOf(*exhibit),
                {Cell(memo.exhibitRef(exhibit->id)), titleCell(memo, *exhibit),
                 originCell(memo, *exhibit), gradeCell(memo, *exhibit)}};
        if (hasMarkings)
            row.cells.emplace_back(
                Inline(printable(exhibit->marking.isEmpty() ? memo.records.info.markings.value(0)
                                                            : exhibit->marking)));
        table.rows.push_back(std::move(row));
    }
    memo.add(std::move(table));
}

namespace {

/// The first number of a place, the last of all where it has none ("section on due diligence").
int firstNumber(const QString &place)
{
    static const QRegularExpression digits(u"\\d+"_s);
    const QRegularExpressionMatch found = digits.match(place);
    return found.hasMatch() ? found.captured().toInt() : std::numeric_limits<int>::max();
}

bool standsBefore(const QString &left, const QString &right)
{
    const std::pair numbers(firstNumber(left), firstNumber(right));
    return numbers.first != numbers.second ? numbers.first < numbers.second
                                           : naturallyLess(left, right);
}

/// The places cited of one authority in their order there, each with whether it was checked.
Inline placesCited(const MemoWriter &memo, const std::vector<AuthorityRef> &refs)
{
    QStringList places;
    for (const AuthorityRef &ref : refs)
        if (!ref.pinpoint.isEmpty())
            places.append(
                memo.pinpointText(ref)
                + (memo.doctrine.isVerified(ref) ? QString() : memo.text(u"authority.mark"_s)));
    std::stable_sort(places.begin(), places.end(), standsBefore);
    return Inline(places.join(memo.text(u"list.separator"_s)));
}

Row authorityRow(const MemoWriter &memo, const Authority &authority,
                 const std::vector<AuthorityRef> &refs)
{
    const QString name = memo.in(authority.shortTitle);
    Cell title;
    if (name != memo.in(authority.title))
        title.add(Inline(name).bold());
    title.add(Inline(memo.in(authority.title)));
    title.add(Inline(memo.in(authority.citation)), ParagraphRole::CellNote);
    return {{},
            {title, Cell(Inline(memo.text(u"authority.kind."_s + wordOf(authority.kind)))),
             Cell(placesCited(memo, refs))}};
}

} // namespace

void writeAuthorities(MemoWriter &memo)
{
    std::map<std::pair<int, QString>, std::vector<AuthorityRef>> byAuthority;
    for (const AuthorityRef &ref : memo.cited())
        if (const Authority *authority = memo.doctrine.authority(ref.authority))
            byAuthority[{int(authority->kind), memo.in(authority->shortTitle)}].push_back(ref);
    if (byAuthority.empty())
        return;
    memo.heading(1, memo.say(u"authority.heading"_s));
    memo.leadIn(memo.say(u"authority.intro"_s));
    Table table;
    table.widths = {50, 16, 34};
    for (const QString &column : {u"authority"_s, u"kind"_s, u"places"_s})
        table.header.push_back(memo.say(u"authority.column."_s + column));
    for (const auto &[key, refs] : byAuthority)
        table.rows.push_back(
            authorityRow(memo, *memo.doctrine.authority(refs.front().authority), refs));
    memo.add(std::move(table));
}

void writeMethod(MemoWriter &memo)
{
    memo.heading(1, memo.say(u"method.heading"_s));
    for (const QString &key : {u"ladder"_s, u"exhibits"_s, u"facts"_s, u"elements"_s, u"claims"_s,
                               u"limits"_s, u"conventions"_s, u"hindsight"_s})
        memo.numbered(memo.say(u"method."_s + key));
    if (memo.options.marking)
        memo.numbered(memo.say(u"method.marking"_s, {Inline(printable(*memo.options.marking))}));
}

void writeNumbers(MemoWriter &memo)
{
    Table table;
    table.widths = {
        memo.keyShare(memo.records.claims, memo.text(u"numbers.claim"_s)), 40, 12, 12, 12, 12};
    for (const QString &column :
         {u"claim"_s, u"element"_s, u"for"_s, u"against"_s, u"level"_s, u"required"_s})
        table.header.push_back(memo.say(u"numbers."_s + column));
    for (const auto &[claim, result] : memo.claims())
        for (const ElementResult &element : result->elements)
            if (element.addressed)
                table.rows.push_back(
                    {{},
                     {Cell(memo.claimRef(*claim)), Cell(Inline(memo.elementTitle(element.element))),
                      Cell(Inline(QString::number(element.forLevel))),
                      Cell(Inline(QString::number(element.against))),
                      Cell(Inline(QString::number(element.level))),
                      Cell(Inline(QString::number(result->required)))}});
    if (table.rows.empty())
        return;
    memo.heading(2, memo.say(u"numbers.heading"_s));
    memo.leadIn(memo.say(u"numbers.intro"_s));
    memo.add(std::move(table));
}

MemoDocument memoDocument(const CaseRecords &records, const Assessment &assessment,
                          const Doctrine &doctrine, const MemoOptions &options,
                          const Sentences &sentences, const QHash<Claim::Id, ClaimLosses> &losses)
{
    MemoWriter memo(records, assessment, doctrine, options, sentences, losses);
    writeTitle(memo);
    writeQuestion(memo);
    writeShortAnswer(memo);
    writeOperations(memo);
    writeActors(memo);
    writeFacts(memo);
    writeCommunications(memo);
    writeStandards(memo);
    for (const LegalTest &test : doctrine.tests)
        writeTest(memo, test);
    writeResponses(memo);
    writeExhibits(memo);
    writeAuthorities(memo);
    writeMethod(memo);
    writeNumbers(memo);
    return std::move(memo.document);
}

} // namespace saranda
