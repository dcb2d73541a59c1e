// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/originwords.h"

#include "core/base/literals.h"
#include "core/intake/originedits.h"
#include "ui/support/safetext.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

struct OriginWords {
    Q_DECLARE_TR_FUNCTIONS(saranda::OriginWords)
};

} // namespace

QString originReasonText(const OriginSuggestion &suggestion)
{
    switch (suggestion.reason) {
    case OriginReason::SameFile:
        return OriginWords::tr("the same file, byte for byte");
    case OriginReason::SameMessage:
        return OriginWords::tr("the same e-mail, by its Message-ID");
    case OriginReason::SameAttachment:
        return OriginWords::tr("the same attachment “%1”").arg(safeLine(suggestion.evidence, 60));
    case OriginReason::SameSource:
        return OriginWords::tr("two sources called “%1”").arg(safeLine(suggestion.evidence, 60));
    case OriginReason::SamePassage:
        break;
    }
    const QString same = suggestion.isWhole
        ? OriginWords::tr("nearly the same text, %Ln word(s)", nullptr, suggestion.words)
        : OriginWords::tr("%Ln word(s) are the same", nullptr, suggestion.words);
    const QString file = suggestion.earlierAttachment.isEmpty() ? suggestion.laterAttachment
                                                                : suggestion.earlierAttachment;
    return file.isEmpty()
        ? same
        : OriginWords::tr("%1, in the attached file “%2”").arg(same, safeLine(file, 60));
}

QString originHintText(const CaseRecords &records, const OriginSuggestion &suggestion,
                       Exhibit::Id shown)
{
    const QString earlier = safeLine(records.exhibits.keyOf(suggestion.earlier), 60);
    const QString later = safeLine(records.exhibits.keyOf(suggestion.later), 60);
    return shown == suggestion.later ? OriginWords::tr("Looks like an echo of %1: %2.")
                                           .arg(earlier, originReasonText(suggestion))
                                     : OriginWords::tr("%1 looks like an echo of it: %2.")
                                           .arg(later, originReasonText(suggestion));
}

QString leftBehindText(const CaseRecords &records, Exhibit::Id earlier,
                       const QList<Exhibit::Id> &later)
{
    const QList<Exhibit::Id> left = leftBehind(records, earlier, later);
    if (left.isEmpty())
        return {};
    return OriginWords::tr("The origin it has now stays with %1, which would count as independent "
                           "of it.",
                           "several exhibits may stay")
        .arg(keysText(records, left));
}

QString keysText(const CaseRecords &records, const QList<Exhibit::Id> &exhibits)
{
    constexpr qsizetype mostNamed = 8;
    QStringList keys;
    for (const Exhibit::Id &id : exhibits.mid(0, mostNamed))
        keys.append(safeLine(records.exhibits.keyOf(id), 60));
    const QString named = keys.join(u", "_s);
    return exhibits.size() <= mostNamed
        ? named
        : OriginWords::tr("%1 and %Ln more", nullptr, int(exhibits.size() - mostNamed)).arg(named);
}

} // namespace saranda
