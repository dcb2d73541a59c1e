// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/memosheet.h"
#include "core/report/memowriter.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// An operation and a State, with the claims put for them.
struct Respondent {
    Incident::Id incident;
    QString state;
    std::vector<MemoWriter::AssessedClaim> claims;

    bool puts(const QString &test) const
    {
        return std::any_of(claims.begin(), claims.end(),
                           [&](const auto &assessed) { return assessed.claim->test == test; });
    }
};

std::vector<Respondent> respondentsOf(const MemoWriter &memo)
{
    std::vector<Respondent> respondents;
    for (const auto &assessed : memo.claims()) {
        const Claim &claim = *assessed.claim;
        auto found = std::find_if(respondents.begin(), respondents.end(), [&](const auto &entry) {
            return entry.incident == claim.incident && entry.state == claim.state;
        });
        if (found == respondents.end())
            found =
                respondents.insert(respondents.end(), Respondent{claim.incident, claim.state, {}});
        found->claims.push_back(assessed);
    }
    return respondents;
}

Cell layerCell(const MemoWriter &memo, const Respondent &respondent, const LegalTest &test)
{
    Cell cell;
    for (const auto &[claim, result] : respondent.claims) {
        if (claim->test != test.id)
            continue;
        cell.add(memo.claimRef(*claim).bold());
        cell.blocks.emplace_back(
            LevelBar{result->level, result->required, Inline(memo.outcome(result->level))});
        cell.add(result->established ? memo.say(u"summary.established"_s)
                                     : Inline(memo.shortBy(*result)),
                 ParagraphRole::CellNote);
    }
    if (cell.blocks.empty())
        cell.add(memo.say(u"layers.notClaimed"_s), ParagraphRole::CellNote);
    return cell;
}

/// The layers a paper on these operations compares.
std::vector<const LegalTest *> layersOf(const MemoWriter &memo)
{
    std::vector<const LegalTest *> layers;
    for (const LegalTest &test : memo.doctrine.tests)
        if (!test.isCyberOnly || memo.concernsCyber() || !memo.claimsOf(test.id).empty())
            layers.push_back(&test);
    return layers;
}

QString titleOf(const MemoWriter &memo, const Respondent &respondent)
{
    return memo.incidentTitle(*respondent.claims.front().claim);
}

void writeAttributionAlone(MemoWriter &memo, const std::vector<Respondent> &respondents)
{
    std::vector<Inline> alone;
    for (const Respondent &respondent : respondents)
        if (respondent.puts(u"attribution"_s) && !respondent.puts(u"breach"_s))
            for (const auto &assessed : respondent.claims)
                if (assessed.claim->test == u"attribution")
                    alone.push_back(memo.claimRef(*assessed.claim));
    if (!alone.empty())
        memo.numbered(memo.say(u"layers.attributionAlone"_s, {memo.listed(alone)}));
}

} // namespace

/// Which layers are claimed for each operation and State, with how far each reaches.
void writeLayers(MemoWriter &memo)
{
    const std::vector<Respondent> respondents = respondentsOf(memo);
    Table table;
    table.header = {memo.say(u"layers.operation"_s)};
    table.widths = {24};
    const std::vector<const LegalTest *> layers = layersOf(memo);
    for (const LegalTest *test : layers) {
        table.header.emplace_back(memo.in(test->title));
        table.widths.push_back(std::max(14, 76 / int(layers.size())));
    }
    for (const Respondent &respondent : respondents) {
        Cell what(Inline(titleOf(memo, respondent)));
        what.add(Inline(memo.state(respondent.state)), ParagraphRole::CellNote);
        Row row{{}, {what}};
        for (const LegalTest *test : layers)
            row.cells.push_back(layerCell(memo, respondent, *test));
        table.rows.push_back(std::move(row));
    }
    memo.heading(2, memo.say(u"layers.heading"_s));
    const bool hasConventions =
        std::any_of(layers.begin(), layers.end(),
                    [](const LegalTest *test) { return test->id == u"conventions"; });
    memo.leadIn(memo.say(u"layers.intro"_s,
                         {memo.authorities({{u"arsiwa"_s, u"Art. 2"_s}}),
                          hasConventions ? memo.say(u"layers.conventions"_s) : Inline()}));
    memo.add(std::move(table));
    writeAttributionAlone(memo, respondents);
}

} // namespace saranda
