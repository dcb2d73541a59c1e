// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/levels.h"

#include <QCoreApplication>

#include <cstdlib>

namespace saranda {

namespace {

QString levelsText(const char *text, int count = -1)
{
    return QCoreApplication::translate("Levels", text, nullptr, count);
}

} // namespace

QString levelWord(int level)
{
    switch (level) {
    case 0:
        return QCoreApplication::translate("Levels", "no proof");
    case 1:
        return QCoreApplication::translate("Levels", "indication");
    case 2:
        return QCoreApplication::translate("Levels", "arguable (prima facie)");
    case 3:
        return QCoreApplication::translate("Levels", "balance of probabilities");
    case 4:
        return QCoreApplication::translate("Levels", "clear and convincing");
    case 5:
        return QCoreApplication::translate("Levels", "fully conclusive");
    default:
        return QCoreApplication::translate("Levels", "level %1").arg(level);
    }
}

QString levelOutcome(int level)
{
    switch (level) {
    case 0:
        return QCoreApplication::translate("Levels", "unsupported");
    case 1:
        return QCoreApplication::translate("Levels", "indicated");
    case 2:
        return QCoreApplication::translate("Levels", "arguable");
    case 3:
        return QCoreApplication::translate("Levels", "probable");
    case 4:
        return QCoreApplication::translate("Levels", "clear and convincing");
    case 5:
        return QCoreApplication::translate("Levels", "conclusive");
    default:
        return QCoreApplication::translate("Levels", "level %1").arg(level);
    }
}

QString outcomeText(int level, int required)
{
    if (level >= required)
        return QCoreApplication::translate("Levels", "established");
    return QCoreApplication::translate("Levels", "short by %Ln level(s)", nullptr,
                                       required - level);
}

QString outcomeText(const ClaimResult &claim)
{
    return claim.established ? QCoreApplication::translate("Levels", "established")
                             : outcomeText(claim.level, claim.required);
}

QString marginText(int margin)
{
    if (margin == 0)
        return QCoreApplication::translate("Levels", "exactly what is required");
    if (margin > 0)
        return QCoreApplication::translate("Levels", "%Ln level(s) above what is required", nullptr,
                                           margin);
    return QCoreApplication::translate("Levels", "%Ln level(s) short of what is required", nullptr,
                                       -margin);
}

QString blockingText(Blocking blocking)
{
    switch (blocking) {
    case Blocking::None:
        return levelsText(QT_TRANSLATE_NOOP("Levels", "It reaches what is required."));
    case Blocking::NotAddressed:
        return levelsText(QT_TRANSLATE_NOOP("Levels", "No fact bears on it yet."));
    case Blocking::NoEvidence:
        return levelsText(
            QT_TRANSLATE_NOOP("Levels", "Facts bear on it, but no exhibit supports them."));
    case Blocking::Weak:
        return levelsText(QT_TRANSLATE_NOOP("Levels", "What supports it is not strong enough."));
    case Blocking::OneOrigin:
        return levelsText(
            QT_TRANSLATE_NOOP("Levels", "The series of facts rests on one single origin."));
    case Blocking::GeneralOnly:
        return levelsText(QT_TRANSLATE_NOOP(
            "Levels", "The facts are about the general relationship, not about this operation."));
    case Blocking::AlternativeNotExcluded:
        return levelsText(QT_TRANSLATE_NOOP("Levels", "Another explanation is not excluded."));
    case Blocking::ContraryEvidence:
        return levelsText(QT_TRANSLATE_NOOP("Levels", "Contrary evidence holds it down."));
    case Blocking::OneSideMissing:
        return levelsText(QT_TRANSLATE_NOOP(
            "Levels", "No fact connects the State with one of the two sides of the operation."));
    case Blocking::ImpossibleInTime:
        return levelsText(
            QT_TRANSLATE_NOOP("Levels", "The dates show that the facts cannot carry it."));
    }
    return {};
}

QString timingText(Timing timing)
{
    switch (timing) {
    case Timing::Unknown:
        return levelsText(QT_TRANSLATE_NOOP("Levels", "The dates do not decide it."));
    case Timing::Certain:
        return levelsText(QT_TRANSLATE_NOOP("Levels", "The dates fit in any reading."));
    case Timing::Possible:
        return levelsText(QT_TRANSLATE_NOOP("Levels", "The dates may fit."));
    case Timing::Impossible:
        return levelsText(QT_TRANSLATE_NOOP("Levels", "The dates rule it out."));
    }
    return {};
}

namespace {

QString effortItself(const Missing::Effort &effort)
{
    const QString to = levelWord(effort.level);
    if (effort.code == "stronger-source")
        return QCoreApplication::translate("Levels", "A stronger source for the fact, up to: %1.")
            .arg(to);
    if (effort.code == "independent-source")
        return QCoreApplication::translate(
                   "Levels", "%Ln further independent source(s) for the fact, each at: %1.",
                   nullptr, effort.sources)
            .arg(to);
    if (effort.code == "new-fact")
        return QCoreApplication::translate("Levels",
                                           "A new fact that shows it directly, proved to: %1.")
            .arg(to);
    if (effort.code == "exclude-alternative")
        return QCoreApplication::translate(
                   "Levels", "A fact that does not go with the other explanation, proved to: %1.")
            .arg(to);
    return QCoreApplication::translate("Levels", "Better proof, up to: %1.").arg(to);
}

} // namespace

QString effortText(const Missing::Effort &effort)
{
    if (!effort.contraryAtMost)
        return effortItself(effort);
    return QCoreApplication::translate("Levels", "%1 What is against it must come down to: %2.")
        .arg(effortItself(effort), levelWord(*effort.contraryAtMost));
}

QString levelDescription(int level, std::optional<int> required)
{
    if (!required)
        return QCoreApplication::translate("Levels", "%1, level %2 of 5")
            .arg(levelOutcome(level))
            .arg(level);
    const QString met = level >= *required ? QCoreApplication::translate("Levels", "reached")
                                           : QCoreApplication::translate("Levels", "not reached");
    return QCoreApplication::translate("Levels", "%1, level %2 of 5; required: %3, level %4, %5")
        .arg(levelOutcome(level))
        .arg(level)
        .arg(levelWord(*required))
        .arg(*required)
        .arg(met);
}

} // namespace saranda
