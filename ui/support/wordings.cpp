// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/wordings.h"

#include "core/base/clock.h"
#include "core/base/literals.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace saranda {

using namespace literals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Wordings", text);
}

} // namespace

QString wording(IncidentKind value)
{
    return value == IncidentKind::Cyber ? say(QT_TRANSLATE_NOOP("Wordings", "Cyber operation"))
                                        : say(QT_TRANSLATE_NOOP("Wordings", "Other conduct"));
}

QString wording(Stance value)
{
    return value == Stance::Supports ? say(QT_TRANSLATE_NOOP("Wordings", "supports"))
                                     : say(QT_TRANSLATE_NOOP("Wordings", "contradicts"));
}

QString wording(ArgumentStance value)
{
    return value == ArgumentStance::For ? say(QT_TRANSLATE_NOOP("Wordings", "for"))
                                        : say(QT_TRANSLATE_NOOP("Wordings", "against"));
}

QString wording(NetworkSide value)
{
    switch (value) {
    case NetworkSide::None:
        return say(QT_TRANSLATE_NOOP("Wordings", "neither side"));
    case NetworkSide::StateInfrastructure:
        return say(QT_TRANSLATE_NOOP("Wordings", "State – infrastructure"));
    case NetworkSide::StatePerpetrator:
        return say(QT_TRANSLATE_NOOP("Wordings", "State – perpetrator"));
    }
    return {};
}

QString wording(DueDiligencePosition value)
{
    switch (value) {
    case DueDiligencePosition::Binding:
        return say(QT_TRANSLATE_NOOP("Wordings", "binding rule"));
    case DueDiligencePosition::VoluntaryNorm:
        return say(QT_TRANSLATE_NOOP("Wordings", "voluntary norm"));
    case DueDiligencePosition::Contested:
        return say(QT_TRANSLATE_NOOP("Wordings", "contested"));
    }
    return {};
}

QString wording(ReviewState value)
{
    switch (value) {
    case ReviewState::Draft:
        return say(QT_TRANSLATE_NOOP("Wordings", "draft"));
    case ReviewState::Reviewed:
        return say(QT_TRANSLATE_NOOP("Wordings", "reviewed"));
    case ReviewState::Approved:
        return say(QT_TRANSLATE_NOOP("Wordings", "approved"));
    }
    return {};
}

QString wording(TaskState value)
{
    switch (value) {
    case TaskState::Open:
        return say(QT_TRANSLATE_NOOP("Wordings", "open"));
    case TaskState::Done:
        return say(QT_TRANSLATE_NOOP("Wordings", "done"));
    case TaskState::Dropped:
        return say(QT_TRANSLATE_NOOP("Wordings", "dropped"));
    }
    return {};
}

QString wording(Rendition value)
{
    switch (value) {
    case Rendition::Original:
        return say(QT_TRANSLATE_NOOP("Wordings", "Original"));
    case Rendition::WorkingCopy:
        return say(QT_TRANSLATE_NOOP("Wordings", "Working copy"));
    case Rendition::Translation:
        return say(QT_TRANSLATE_NOOP("Wordings", "Translation"));
    case Rendition::Redacted:
        return say(QT_TRANSLATE_NOOP("Wordings", "Redacted version"));
    case Rendition::OcrText:
        return say(QT_TRANSLATE_NOOP("Wordings", "Recognised text"));
    }
    return {};
}

QString wording(CustodyAction value)
{
    switch (value) {
    case CustodyAction::Received:
        return say(QT_TRANSLATE_NOOP("Wordings", "Received"));
    case CustodyAction::Examined:
        return say(QT_TRANSLATE_NOOP("Wordings", "Examined"));
    case CustodyAction::Copied:
        return say(QT_TRANSLATE_NOOP("Wordings", "Copied"));
    case CustodyAction::Transferred:
        return say(QT_TRANSLATE_NOOP("Wordings", "Transferred"));
    case CustodyAction::Returned:
        return say(QT_TRANSLATE_NOOP("Wordings", "Returned"));
    case CustodyAction::Sealed:
        return say(QT_TRANSLATE_NOOP("Wordings", "Sealed"));
    }
    return {};
}

QString wording(Mark value)
{
    switch (value) {
    case Mark::AgainstInterest:
        return say(QT_TRANSLATE_NOOP("Wordings", "Statement against interest"));
    case Mark::DirectContemporaneous:
        return say(QT_TRANSLATE_NOOP("Wordings", "Direct and contemporaneous"));
    case Mark::Tested:
        return say(QT_TRANSLATE_NOOP("Wordings", "Tested in proceedings"));
    case Mark::ForLitigation:
        return say(QT_TRANSLATE_NOOP("Wordings", "Made for litigation"));
    case Mark::SelfServing:
        return say(QT_TRANSLATE_NOOP("Wordings", "Self-serving"));
    case Mark::Hearsay:
        return say(QT_TRANSLATE_NOOP("Wordings", "Hearsay"));
    case Mark::Opinion:
        return say(QT_TRANSLATE_NOOP("Wordings", "Opinion, not knowledge"));
    case Mark::ChainBroken:
        return say(QT_TRANSLATE_NOOP("Wordings", "Chain of custody broken"));
    }
    return {};
}

QString wording(Reliability value)
{
    switch (value) {
    case Reliability::A:
        return say(QT_TRANSLATE_NOOP("Wordings", "A: completely reliable"));
    case Reliability::B:
        return say(QT_TRANSLATE_NOOP("Wordings", "B: usually reliable"));
    case Reliability::C:
        return say(QT_TRANSLATE_NOOP("Wordings", "C: fairly reliable"));
    case Reliability::D:
        return say(QT_TRANSLATE_NOOP("Wordings", "D: not usually reliable"));
    case Reliability::E:
        return say(QT_TRANSLATE_NOOP("Wordings", "E: unreliable"));
    case Reliability::F:
        return say(QT_TRANSLATE_NOOP("Wordings", "F: reliability cannot be judged"));
    }
    return {};
}

QString credibilityWording(int credibility)
{
    switch (credibility) {
    case 1:
        return say(QT_TRANSLATE_NOOP("Wordings", "1: confirmed by other sources"));
    case 2:
        return say(QT_TRANSLATE_NOOP("Wordings", "2: probably true"));
    case 3:
        return say(QT_TRANSLATE_NOOP("Wordings", "3: possibly true"));
    case 4:
        return say(QT_TRANSLATE_NOOP("Wordings", "4: doubtful"));
    case 5:
        return say(QT_TRANSLATE_NOOP("Wordings", "5: improbable"));
    case 6:
        return say(QT_TRANSLATE_NOOP("Wordings", "6: truth cannot be judged"));
    default:
        return QString::number(credibility);
    }
}

QString gradeCode(std::optional<Reliability> reliability, std::optional<int> credibility)
{
    if (!reliability && !credibility)
        return say(QT_TRANSLATE_NOOP("Wordings", "not graded"));
    return (reliability ? wordOf(*reliability) : u"–"_s)
        + (credibility ? QString::number(*credibility) : u"–"_s);
}

QString kindName(const QString &kind)
{
    static const std::pair<const char16_t *, const char *> names[] = {
        {u"case", QT_TRANSLATE_NOOP("Wordings", "Case")},
        {u"state", QT_TRANSLATE_NOOP("Wordings", "State")},
        {u"incident", QT_TRANSLATE_NOOP("Wordings", "Incident")},
        {u"actor", QT_TRANSLATE_NOOP("Wordings", "Actor")},
        {u"infrastructure", QT_TRANSLATE_NOOP("Wordings", "Infrastructure")},
        {u"source", QT_TRANSLATE_NOOP("Wordings", "Source")},
        {u"exhibit", QT_TRANSLATE_NOOP("Wordings", "Exhibit")},
        {u"fact", QT_TRANSLATE_NOOP("Wordings", "Fact")},
        {u"claim", QT_TRANSLATE_NOOP("Wordings", "Claim")},
        {u"communication", QT_TRANSLATE_NOOP("Wordings", "Communication")},
        {u"task", QT_TRANSLATE_NOOP("Wordings", "Task")},
        {u"draft", QT_TRANSLATE_NOOP("Wordings", "Draft")},
        {u"release", QT_TRANSLATE_NOOP("Wordings", "Release")},
        {u"chart", QT_TRANSLATE_NOOP("Wordings", "Link chart")}};
    for (const auto &[word, name] : names) {
        if (kind == QStringView(word))
            return say(name);
    }
    return kind;
}

QString figure(qint64 count)
{
    return QLocale().toString(count);
}

QString momentText(const QString &storedTime)
{
    return QLocale().toString(fromStoredTime(storedTime).toLocalTime(), u"d MMM yyyy, HH:mm"_s);
}

} // namespace saranda
