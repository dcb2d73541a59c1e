// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/disclosurereport.h"
#include "core/report/memodocument.h"

#include <QCoreApplication>

#include <map>

namespace saranda {

using namespace literals;

namespace {

struct DisclosureTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::DisclosureReport)
};

QString oneLine(const QString &text)
{
    constexpr qsizetype most = 100;
    const QString line = printable(text).simplified();
    return line.size() <= most ? line : line.left(most - 1) + u'…';
}

QString levelName(const Doctrine &doctrine, int level, const QString &language)
{
    const StandardOfProof *standard = doctrine.standard(level);
    return standard ? standard->outcome.in(language) : QString::number(level);
}

QString lineOf(const LeftOut &entry, const Doctrine &doctrine, const QString &language)
{
    const QString title = oneLine(entry.title);
    const QString place = leftOutPlace(entry, doctrine, language);
    const QString name = title.isEmpty() ? place : place + u"  "_s + title;
    return DisclosureTexts::tr("%1: %2 – %3").arg(leftOutKind(entry), name, leftOutReason(entry));
}

} // namespace

QString leftOutKind(const LeftOut &entry)
{
    const std::map<QString, QString> kinds{
        {u"states"_s, DisclosureTexts::tr("State")},
        {u"incidents"_s, DisclosureTexts::tr("Operation")},
        {u"actors"_s, DisclosureTexts::tr("Person or group")},
        {u"infrastructure"_s, DisclosureTexts::tr("Infrastructure")},
        {u"sources"_s, DisclosureTexts::tr("Source")},
        {u"exhibits"_s, DisclosureTexts::tr("Exhibit")},
        {u"facts"_s, DisclosureTexts::tr("Fact")},
        {u"claims"_s, DisclosureTexts::tr("Claim")},
        {u"communications"_s, DisclosureTexts::tr("Communication")},
        {u"tasks"_s, DisclosureTexts::tr("Task")},
        {u"drafts"_s, DisclosureTexts::tr("Draft")},
        {u"releases"_s, DisclosureTexts::tr("Release")},
        {u"charts"_s, DisclosureTexts::tr("Link chart")},
        {u"citation"_s, DisclosureTexts::tr("Citation")},
        {u"challenge"_s, DisclosureTexts::tr("Challenge")},
        {u"relation"_s, DisclosureTexts::tr("Relation")},
        {u"argument"_s, DisclosureTexts::tr("Argument")},
        {u"indicator"_s, DisclosureTexts::tr("Indicator")},
        {u"alternative"_s, DisclosureTexts::tr("Alternative")},
        {u"finding"_s, DisclosureTexts::tr("Finding")},
        {u"sentence"_s, DisclosureTexts::tr("Sentence of a draft")}};
    const auto found = kinds.find(entry.kind);
    return found == kinds.end() ? entry.kind : found->second;
}

QString leftOutPlace(const LeftOut &entry, const Doctrine &doctrine, const QString &language)
{
    if (entry.element.isEmpty())
        return entry.key;
    const Element *element = doctrine.element(entry.element);
    return entry.key + u", "_s + (element ? element->title.in(language) : printable(entry.element));
}

QString leftOutReason(const LeftOut &entry)
{
    if (entry.why == LeftOut::Why::Marking)
        return DisclosureTexts::tr("marked “%1”").arg(printable(entry.marking));
    if (entry.kind == u"sentence")
        return DisclosureTexts::tr("not to be disclosed, as the draft says");
    return DisclosureTexts::tr("what it names or rests on is withheld");
}

QString levelSentence(const LevelDifference &difference, const Doctrine &doctrine,
                      const QString &language)
{
    const Element *element = doctrine.element(difference.element);
    const QString whole = levelName(doctrine, difference.whole, language);
    if (!difference.disclosed)
        return DisclosureTexts::tr("Claim %1: “%2” on all the evidence; the claim itself is "
                                   "withheld.")
            .arg(difference.key, whole);
    const QString name = element
        ? DisclosureTexts::tr("Claim %1, %2").arg(difference.key, element->title.in(language))
        : DisclosureTexts::tr("Claim %1").arg(difference.key);
    QString sentence =
        DisclosureTexts::tr("%1: “%2” on all the evidence, “%3” on what is disclosed.")
            .arg(name, whole, levelName(doctrine, *difference.disclosed, language));
    if (difference.isHigher())
        sentence += u' '
            + DisclosureTexts::tr("The level is HIGHER without what is withheld: the paper would "
                                  "claim more than all the evidence bears.");
    else if (!element && difference.losesFinding())
        sentence += u' ' + DisclosureTexts::tr("On what is disclosed it is not established.");
    return sentence;
}

QString disclosureText(const DisclosureReport &report, const Doctrine &doctrine,
                       const QString &language)
{
    QString text =
        DisclosureTexts::tr("For the author only: what the paper at the marking “%1” leaves out.")
            .arg(report.marking)
        + u"\n\n"_s + DisclosureTexts::tr("Levels that differ:") + u'\n';
    for (const LevelDifference &difference : report.levels)
        text += u"  "_s + levelSentence(difference, doctrine, language) + u'\n';
    if (report.levels.empty())
        text += u"  "_s + DisclosureTexts::tr("None.") + u'\n';
    text +=
        u'\n' + DisclosureTexts::tr("Left out (%n):", nullptr, int(report.leftOut.size())) + u'\n';
    for (const LeftOut &entry : report.leftOut)
        text += u"  "_s + lineOf(entry, doctrine, language) + u'\n';
    if (report.leftOut.empty())
        text += u"  "_s + DisclosureTexts::tr("Nothing.") + u'\n';
    return text;
}

} // namespace saranda
