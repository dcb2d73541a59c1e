// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/annexoptions.h"
#include "core/annexes/frontpapers.h"
#include "core/base/literals.h"
#include "core/domain/highestmarking.h"
#include "core/domain/localstatename.h"
#include "core/drafting/draftwords.h"

namespace saranda {

using namespace literals;

Result<BundleFront> bundleFrontOf(const CaseRecords &records, const QString &paper,
                                  const AnnexOptions &options, const AnnexTexts &texts)
{
    const Result<DraftWords> words = DraftWords::load(texts.language());
    if (!words)
        return failure(words.error());
    const CaseInfo &info = records.info;
    BundleFront front;
    front.title = printable(info.title);
    front.paper = paper.isEmpty() ? u"memo"_s : paper;
    front.reference = printable(info.reference);
    front.marking = printable(options.marking.value_or(highestMarking(records)));
    if (!info.claimant.isEmpty())
        front.claimant = printable(localStateName(records, info.claimant, texts.language()));
    QStringList respondents;
    QStringList claims;
    for (const Claim *claim : records.claims.inKeyOrder()) {
        if (options.claim && claim->id != *options.claim)
            continue;
        claims.append(printable(claim->key));
        WordingValues values;
        words->addState(values, u"state"_s, records, claim->state);
        if (const QString state = printable(values.value(u"state.of"_s));
            !respondents.contains(state))
            respondents.append(state);
    }
    front.ofRespondents = words->listed(respondents);
    if (options.claim && paper.isEmpty())
        front.claims = texts.text(u"cover.claim"_s, {claims.join(texts.text(u"list.separator"_s))});
    return front;
}

} // namespace saranda
