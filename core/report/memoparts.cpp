// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/memoparts.h"

#include "core/base/literals.h"
#include "core/report/memowriter.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

using WriteCase = void (*)(MemoWriter &);
using WriteClaim = void (*)(MemoWriter &, const MemoWriter::AssessedClaim &);

struct CasePart {
    const char16_t *kind;
    WriteCase write;
};

struct ClaimPart {
    const char16_t *kind;
    WriteClaim write;
    bool isDrawing = false;
};

constexpr CasePart partsBefore[] = {
    {u"head", writeTitle},          {u"summary", writeShortAnswer},
    {u"layers", writeLayers},       {u"facts", writeFacts},
    {u"actors", writeActors},       {u"communications", writeCommunications},
    {u"standards", writeStandards},
};

constexpr ClaimPart partsOfClaim[] = {
    {u"elements", writeElementDigest},
    {u"bases", writeBases},
    {u"alternatives", writeAlternatives},
    {u"clock", writeClock},
    {u"timeline", writeClaimTimeline, true},
    {u"chart", writeClaimChart, true},
    {u"losses", writeReliance},
    {u"needs", writeNeeds},
};

constexpr CasePart partsAfter[] = {
    {u"conditions", writeConditions},
    {u"exhibits", writeExhibits},
    {u"numbers", writeNumbers},
};

const CasePart *casePart(const QString &kind)
{
    for (const auto &part : partsBefore)
        if (kind == QStringView(part.kind))
            return &part;
    for (const auto &part : partsAfter)
        if (kind == QStringView(part.kind))
            return &part;
    return nullptr;
}

const ClaimPart *claimPart(const QString &kind)
{
    for (const auto &part : partsOfClaim)
        if (kind == QStringView(part.kind))
            return &part;
    return nullptr;
}

const MemoWriter::AssessedClaim *claimNamed(const MemoWriter &memo, const QString &key)
{
    const auto found =
        std::find_if(memo.claims().begin(), memo.claims().end(),
                     [&](const auto &assessed) { return assessed.claim->key == key; });
    return found == memo.claims().end() ? nullptr : &*found;
}

void writeNamed(MemoWriter &memo, const MemoPartName &name)
{
    if (const CasePart *part = casePart(name.kind)) {
        part->write(memo);
        return;
    }
    if (name.kind == u"operation") {
        const auto found =
            std::find_if(memo.incidents().begin(), memo.incidents().end(),
                         [&](const Incident *incident) { return incident->key == name.subject; });
        if (found != memo.incidents().end())
            writeOperation(memo, **found);
        return;
    }
    const MemoWriter::AssessedClaim *claim = claimNamed(memo, name.subject);
    if (!claim)
        return;
    if (const ClaimPart *part = claimPart(name.kind))
        part->write(memo, *claim);
    else if (name.kind == u"element")
        writeElementSheet(memo, *claim, name.element);
}

/// What was written begins with the table or drawing that was asked for, under its heading; the
/// parts of a large drawing follow it.
std::vector<Block> firstShown(std::vector<Block> &&blocks)
{
    std::vector<Block> shown;
    for (Block &block : blocks) {
        const bool isFigure = std::holds_alternative<Figure>(block);
        if (!shown.empty() && !(isFigure && std::holds_alternative<Figure>(shown.front())))
            break;
        if (isFigure || std::holds_alternative<Table>(block))
            shown.push_back(std::move(block));
    }
    return shown;
}

} // namespace

bool MemoPartName::isDrawing() const
{
    const ClaimPart *part = claimPart(kind);
    return part && part->isDrawing;
}

MemoParts::MemoParts(const CaseRecords &disclosed, const Assessment &assessment,
                     const Doctrine &doctrine, const MemoOptions &options,
                     const Sentences &sentences, const QHash<Claim::Id, ClaimLosses> &losses)
    : m_memo(std::make_shared<const MemoWriter>(disclosed, assessment, doctrine, options, sentences,
                                                losses))
{
    for (const Exhibit *exhibit : m_memo->exhibits())
        m_exhibits.insert(m_memo->anchorOf(*exhibit), exhibit->id);
    for (const auto &[claim, result] : m_memo->claims())
        m_claims.insert(claim->key, m_memo->anchorOf(*claim));
}

bool MemoParts::isThere(const MemoPartName &name) const
{
    const MemoWriter &memo = *m_memo;
    if (const ClaimPart *part = claimPart(name.kind); part && part->isDrawing) {
        const MemoWriter::AssessedClaim *claim = claimNamed(memo, name.subject);
        return claim
            && (name.kind == u"chart" ? hasClaimChart(memo, *claim)
                                      : hasClaimTimeline(memo, *claim));
    }
    // What carries and what lacks a claim is computed on demand only; the finding decides here.
    if (name.kind == u"losses" || name.kind == u"needs") {
        const MemoWriter::AssessedClaim *claim = claimNamed(memo, name.subject);
        return claim && claim->result->established == (name.kind == u"losses");
    }
    return !make(name).empty();
}

std::vector<Block> MemoParts::make(const MemoPartName &name) const
{
    MemoWriter memo = *m_memo;
    memo.setLabelsFigures(false);
    writeNamed(memo, name);
    std::vector<Block> shown = firstShown(std::move(memo.document.blocks));
    // That nothing is lost with an exhibit is an answer too.
    if (shown.empty() && name.kind == u"losses" && claimNamed(memo, name.subject)
        && memo.losses.contains(claimNamed(memo, name.subject)->claim->id))
        shown.emplace_back(Paragraph{memo.say(u"loss.none"_s)});
    return shown;
}

std::vector<MemoPartName> MemoParts::all() const
{
    const MemoWriter &memo = *m_memo;
    std::vector<MemoPartName> names;
    const auto add = [&](const MemoPartName &name) {
        if (isThere(name))
            names.push_back(name);
    };
    for (const CasePart &part : partsBefore)
        if (QStringView(part.kind) != u"head")
            add({QString::fromUtf16(part.kind)});
    for (const Incident *incident : memo.incidents())
        add({u"operation"_s, incident->key});
    for (const auto &[claim, result] : memo.claims()) {
        for (const ClaimPart &part : partsOfClaim)
            add({QString::fromUtf16(part.kind), claim->key});
        for (const ElementResult &element : result->elements)
            if (element.addressed)
                add({u"element"_s, claim->key, element.element});
    }
    for (const CasePart &part : partsAfter)
        add({QString::fromUtf16(part.kind)});
    return names;
}

QString MemoParts::caption(const MemoPartName &name) const
{
    const MemoWriter &memo = *m_memo;
    const Inline element(name.element.isEmpty() ? QString() : memo.elementTitle(name.element));
    QString subject = printable(name.subject);
    if (name.kind == u"operation")
        for (const Incident *incident : memo.incidents())
            if (incident->key == name.subject && !incident->title.isEmpty())
                subject = printable(incident->title);
    return memo.say(u"part."_s + name.kind, {Inline(subject), element}).text();
}

QString MemoParts::claimAnchor(const QString &key) const
{
    return m_claims.value(key);
}

std::optional<Exhibit::Id> MemoParts::exhibitAt(const QString &anchor) const
{
    const auto found = m_exhibits.constFind(anchor);
    return found == m_exhibits.cend() ? std::nullopt : std::optional(*found);
}

} // namespace saranda
