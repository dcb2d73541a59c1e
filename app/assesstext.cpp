// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assesstext.h"

#include "app/texts.h"
#include "core/base/literals.h"
#include "core/domain/localstatename.h"

#include <QCoreApplication>
#include <QLocale>

namespace saranda {

using namespace literals;

namespace {

QString languageInUse()
{
    return QLocale().name().left(2);
}

QString outcomeOf(const ElementResult &element, const Doctrine &doctrine)
{
    if (!element.addressed)
        return CommandLine::tr("not addressed");
    const StandardOfProof *standard = doctrine.standard(element.level);
    const QString word = standard ? standard->outcome.in(languageInUse()) : QString();
    return element.contested ? CommandLine::tr("%1, contested").arg(word) : word;
}

QString outcomeOf(const ClaimResult &claim)
{
    if (claim.established)
        return CommandLine::tr("established");
    return CommandLine::tr("short by %1").arg(claim.required - claim.level);
}

void appendClaim(QStringList &lines, const ClaimResult &result, const CaseRecords &records,
                 const Doctrine &doctrine)
{
    const Claim *claim = records.claims.find(result.id);
    if (!claim)
        return;
    const QString language = languageInUse();
    const LegalTest *test = doctrine.test(claim->test);
    const StandardOfProof *reached = doctrine.standard(result.level);
    const StandardOfProof *required = doctrine.standard(result.required);
    lines.append(u"%1  %2 · %3 · %4"_s.arg(claim->key, records.incidents.keyOf(claim->incident),
                                           shownStateName(records, claim->state),
                                           test ? test->title.in(language) : claim->test));
    lines.append(CommandLine::tr("    %1: reached %2, required %3")
                     .arg(outcomeOf(result), reached ? reached->name.in(language) : QString(),
                          required ? required->name.in(language) : QString()));
    for (const ElementResult &element : result.elements) {
        const Element *law = doctrine.element(element.element);
        lines.append(u"    %1  %2"_s.arg(outcomeOf(element, doctrine).leftJustified(28),
                                         law ? law->title.in(language) : element.element));
    }
}

} // namespace

QStringList assessmentText(const Assessment &assessment, const CaseRecords &records,
                           const Doctrine &doctrine)
{
    QStringList lines;
    lines.append(records.info.title);
    lines.append(CommandLine::tr("Doctrine version %1").arg(assessment.doctrineVersion));
    for (const ClaimResult &claim : assessment.claims) {
        lines.append(QString());
        appendClaim(lines, claim, records, doctrine);
    }
    if (assessment.claims.empty())
        lines.append(CommandLine::tr("The case makes no claim yet."));
    return lines;
}

} // namespace saranda
