// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/memosheet.h"
#include "core/report/memowriter.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// One competing explanation and the elements on which it is put alike.
struct AlternativeView {
    const Alternative *alternative = nullptr;
    int excluded = 0;
    std::vector<Inline> elements;
};

int excludedLevel(const ElementResult &result, const Alternative &alternative)
{
    for (const AlternativeResult &entry : result.alternatives)
        if (entry.key == alternative.key)
            return entry.excluded;
    return 0;
}

bool isPutAlike(const Alternative &left, const Alternative &right)
{
    return left.title == right.title && left.kind == right.kind && left.note == right.note
        && left.incompatible == right.incompatible && left.hardToReconcile == right.hardToReconcile
        && left.supportedBy == right.supportedBy;
}

std::vector<AlternativeView> alternativesOf(const MemoWriter &memo,
                                            const MemoWriter::AssessedClaim &assessed)
{
    std::vector<AlternativeView> views;
    for (const ElementResult &result : assessed.result->elements) {
        const ElementSheet *sheet = sheetOf(*assessed.claim, result.element);
        for (const Alternative &alternative : sheet ? sheet->alternatives : QList<Alternative>()) {
            const int excluded = excludedLevel(result, alternative);
            auto found = std::find_if(views.begin(), views.end(), [&](const AlternativeView &view) {
                return view.excluded == excluded && isPutAlike(*view.alternative, alternative);
            });
            if (found == views.end())
                found = views.insert(views.end(), {&alternative, excluded, {}});
            found->elements.emplace_back(memo.elementTitle(result.element));
        }
    }
    return views;
}

Cell bearingOnAlternative(const MemoWriter &memo, const Alternative &alternative)
{
    Cell why;
    const auto add = [&](const QString &key, const QList<Fact::Id> &ids) {
        if (const Inline facts = memo.factRefs({ids.begin(), ids.end()}); !facts.isEmpty())
            why.add(memo.say(key, {facts}));
    };
    add(u"alternatives.incompatible"_s, alternative.incompatible);
    add(u"alternatives.hard"_s, alternative.hardToReconcile);
    add(u"alternatives.supported"_s, alternative.supportedBy);
    if (why.blocks.empty())
        why.add(memo.say(u"alternatives.noFact"_s));
    return why;
}

Row alternativeRow(const MemoWriter &memo, const AlternativeView &view, int required)
{
    const Alternative &alternative = *view.alternative;
    const QString name = memo.alternativeName(alternative);
    Cell what{Inline(name)};
    const DoctrineTerm *term = memo.doctrine.alternative(alternative.kind);
    if (term && memo.in(term->title) != name)
        what.add(Inline(memo.in(term->title)), ParagraphRole::CellNote);
    if (!alternative.note.isEmpty())
        what.add(Inline(printable(alternative.note)), ParagraphRole::CellNote);
    Cell excluded;
    excluded.blocks.emplace_back(LevelBar{
        view.excluded, required,
        memo.say(view.excluded >= required ? u"alternatives.excluded"_s : u"alternatives.open"_s,
                 {Inline(memo.outcome(view.excluded))})});
    return {{},
            {what, Cell(memo.listed(view.elements)), bearingOnAlternative(memo, alternative),
             excluded}};
}

} // namespace

void writeAlternatives(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    Table table;
    table.widths = {34, 18, 26, 22};
    for (const QString &column : {u"explanation"_s, u"element"_s, u"facts"_s, u"excluded"_s})
        table.header.push_back(memo.say(u"alternatives.column."_s + column));
    for (const AlternativeView &view : alternativesOf(memo, assessed))
        table.rows.push_back(alternativeRow(memo, view, assessed.result->required));
    if (table.rows.empty())
        return;
    memo.heading(3, memo.say(u"alternatives.heading"_s));
    const QString law = u"alternatives"_s;
    if (const int stated = memo.lawStated(law))
        memo.leadIn(memo.say(u"alternatives.again"_s, {memo.paragraphRef(stated)}));
    else
        memo.setLawStated(law, memo.leadIn(memo.say(u"alternatives.intro"_s)));
    memo.add(std::move(table));
}

} // namespace saranda
