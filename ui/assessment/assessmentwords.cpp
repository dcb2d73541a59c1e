// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/assessmentwords.h"

#include "core/base/literals.h"
#include "core/domain/localstatename.h"
#include "ui/support/recordpicker.h"
#include "ui/support/safetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct AssessmentWords {
    Q_DECLARE_TR_FUNCTIONS(AssessmentWords)
};

template <typename Entry>
QString titleOr(const Entry *entry, const QString &otherwise)
{
    return entry ? shown(entry->title) : safeLine(otherwise, 80);
}

} // namespace

QString shown(const Localized &text)
{
    return text.in(QLocale().name());
}

QString argumentStrengthWord(int strength)
{
    switch (strength) {
    case 5:
        return AssessmentWords::tr("compelling", "strength of a reason");
    case 4:
        return AssessmentWords::tr("strong", "strength of a reason");
    case 3:
        return AssessmentWords::tr("fair", "strength of a reason");
    case 2:
        return AssessmentWords::tr("limited", "strength of a reason");
    case 1:
        return AssessmentWords::tr("slight", "strength of a reason");
    default:
        return QString::number(strength);
    }
}

QString alternativeRelationWord(AlternativeRelation relation)
{
    switch (relation) {
    case AlternativeRelation::None:
        return AssessmentWords::tr("says nothing about it");
    case AlternativeRelation::HardToReconcile:
        return AssessmentWords::tr("hard to reconcile with it");
    case AlternativeRelation::Incompatible:
        return AssessmentWords::tr("incompatible with it");
    case AlternativeRelation::Supports:
        return AssessmentWords::tr("supports it");
    }
    return {};
}

QString alternativeKindTitle(const Doctrine &doctrine, const QString &kind)
{
    return titleOr(doctrine.alternative(kind), kind);
}

QString alternativeTitle(const Doctrine &doctrine, const Alternative &alternative)
{
    return alternative.title.isEmpty() ? alternativeKindTitle(doctrine, alternative.kind)
                                       : safeLine(alternative.title, 200);
}

QString alternativeLabel(const Doctrine &doctrine, const Alternative &alternative)
{
    const QString kind = alternativeKindTitle(doctrine, alternative.kind);
    const QString title = alternativeTitle(doctrine, alternative);
    if (title.isEmpty())
        return alternative.key;
    if (alternative.title.isEmpty() || kind.isEmpty()
        || kind.compare(alternative.title, Qt::CaseInsensitive) == 0)
        return AssessmentWords::tr("%1 – %2", "key and title").arg(alternative.key, title);
    return AssessmentWords::tr("%1 – %2: %3", "key, kind and title of an explanation")
        .arg(alternative.key, kind, title);
}

QString warrantTitle(const Doctrine &doctrine, const QString &warrant)
{
    return warrant.isEmpty() ? QString() : titleOr(doctrine.warrant(warrant), warrant);
}

QString elementTitle(const Doctrine &doctrine, const QString &element)
{
    return titleOr(doctrine.element(element), element);
}

QString basisTitle(const Doctrine &doctrine, const QString &basis)
{
    return titleOr(doctrine.basis(basis), basis);
}

QString testTitle(const Doctrine &doctrine, const QString &test)
{
    return titleOr(doctrine.test(test), test);
}

QString ruleTitle(const Doctrine &doctrine, const QString &rule)
{
    return titleOr(doctrine.rule(rule), rule);
}

QString purposeTitle(const Doctrine &doctrine, const QString &purpose)
{
    return titleOr(doctrine.purpose(purpose), purpose);
}

QString claimSubject(const CaseRecords &records, const Claim &claim)
{
    const Incident *incident = records.incidents.find(claim.incident);
    return AssessmentWords::tr("%1 – %2", "operation and State of a claim")
        .arg(incident ? recordTitle(*incident) : AssessmentWords::tr("no operation"),
             safeLine(shownStateName(records, claim.state), 80));
}

QString claimTitle(const CaseRecords &records, const Doctrine &doctrine, const Claim &claim)
{
    return AssessmentWords::tr("%1: %2 – %3", "key, test, operation and State of a claim")
        .arg(claim.key, testTitle(doctrine, claim.test), claimSubject(records, claim));
}

QString instantText(std::int64_t seconds)
{
    if (seconds == unboundedPast || seconds == unboundedFuture)
        return AssessmentWords::tr("no bound");
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    // Bounds of whole days are what dates give; a clock time is shown only where there is one.
    const bool isWholeDay = seconds % 86400 == 0 || (seconds + 1) % 86400 == 0;
    const QString day = QLocale().toString(
        instant.date(),
        AssessmentWords::tr("d MMMM yyyy", "date in a sentence, as QLocale writes it"));
    return isWholeDay
        ? day
        : AssessmentWords::tr("%1, %2 UTC").arg(day, instant.time().toString(u"HH:mm:ss"_s));
}

const ElementResult *elementResult(const ClaimResult *claim, const QString &element)
{
    if (!claim)
        return nullptr;
    const auto it =
        std::find_if(claim->elements.begin(), claim->elements.end(),
                     [&](const ElementResult &result) { return result.element == element; });
    return it == claim->elements.end() ? nullptr : &*it;
}

} // namespace saranda
