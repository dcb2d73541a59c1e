// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/words.h"

#include "core/base/literals.h"

#include <QStringList>

#include <array>
#include <utility>

namespace saranda {

using namespace literals;

namespace {

template <typename Word, std::size_t Size>
using Vocabulary = std::array<std::pair<Word, const char16_t *>, Size>;

constexpr Vocabulary<IncidentKind, 2> incidentKinds{
    {{IncidentKind::Cyber, u"cyber"}, {IncidentKind::Other, u"other"}}};
constexpr Vocabulary<Stance, 2> stances{
    {{Stance::Supports, u"supports"}, {Stance::Contradicts, u"contradicts"}}};
constexpr Vocabulary<ArgumentStance, 2> argumentStances{
    {{ArgumentStance::For, u"for"}, {ArgumentStance::Against, u"against"}}};
constexpr Vocabulary<NetworkSide, 3> networkSides{
    {{NetworkSide::None, u""},
     {NetworkSide::StateInfrastructure, u"state-infrastructure"},
     {NetworkSide::StatePerpetrator, u"state-perpetrator"}}};
constexpr Vocabulary<DueDiligencePosition, 3> positions{
    {{DueDiligencePosition::Binding, u"binding"},
     {DueDiligencePosition::VoluntaryNorm, u"voluntary-norm"},
     {DueDiligencePosition::Contested, u"contested"}}};
constexpr Vocabulary<ReviewState, 3> reviewStates{{{ReviewState::Draft, u"draft"},
                                                   {ReviewState::Reviewed, u"reviewed"},
                                                   {ReviewState::Approved, u"approved"}}};
constexpr Vocabulary<TaskState, 3> taskStates{
    {{TaskState::Open, u"open"}, {TaskState::Done, u"done"}, {TaskState::Dropped, u"dropped"}}};
constexpr Vocabulary<Disclosure, 3> disclosures{{{Disclosure::Disclose, u"disclose"},
                                                 {Disclosure::Withhold, u"withhold"},
                                                 {Disclosure::AskOriginator, u"ask-originator"}}};
constexpr Vocabulary<ReleaseState, 4> releaseStates{{{ReleaseState::Draft, u"draft"},
                                                     {ReleaseState::LegalReview, u"legal-review"},
                                                     {ReleaseState::Cleared, u"cleared"},
                                                     {ReleaseState::Released, u"released"}}};
constexpr Vocabulary<SentenceStyle, 6> sentenceStyles{{{SentenceStyle::RunOn, u"run-on"},
                                                       {SentenceStyle::Paragraph, u"paragraph"},
                                                       {SentenceStyle::Quotation, u"quotation"},
                                                       {SentenceStyle::Bullet, u"bullet"},
                                                       {SentenceStyle::Heading, u"heading"},
                                                       {SentenceStyle::Figure, u"figure"}}};
constexpr Vocabulary<StatementOutcome, 3> statementOutcomes{
    {{StatementOutcome::Attributed, u"attributed"},
     {StatementOutcome::NotAttributed, u"not-attributed"},
     {StatementOutcome::Deferred, u"deferred"}}};
constexpr Vocabulary<ChartArrangement, 3> chartArrangements{
    {{ChartArrangement::ForceDirected, u"force-directed"},
     {ChartArrangement::Layered, u"layered"},
     {ChartArrangement::TwoSided, u"two-sided"}}};
constexpr Vocabulary<Rendition, 5> renditions{{{Rendition::Original, u"original"},
                                               {Rendition::WorkingCopy, u"working-copy"},
                                               {Rendition::Translation, u"translation"},
                                               {Rendition::Redacted, u"redacted"},
                                               {Rendition::OcrText, u"ocr-text"}}};
constexpr Vocabulary<CustodyAction, 6> custodyActions{{{CustodyAction::Received, u"received"},
                                                       {CustodyAction::Examined, u"examined"},
                                                       {CustodyAction::Copied, u"copied"},
                                                       {CustodyAction::Transferred, u"transferred"},
                                                       {CustodyAction::Returned, u"returned"},
                                                       {CustodyAction::Sealed, u"sealed"}}};
constexpr Vocabulary<Mark, 8> marks{{{Mark::AgainstInterest, u"against-interest"},
                                     {Mark::DirectContemporaneous, u"direct-contemporaneous"},
                                     {Mark::Tested, u"tested"},
                                     {Mark::ForLitigation, u"for-litigation"},
                                     {Mark::SelfServing, u"self-serving"},
                                     {Mark::Hearsay, u"hearsay"},
                                     {Mark::Opinion, u"opinion"},
                                     {Mark::ChainBroken, u"chain-broken"}}};
constexpr Vocabulary<Reliability, 6> reliabilities{{{Reliability::A, u"A"},
                                                    {Reliability::B, u"B"},
                                                    {Reliability::C, u"C"},
                                                    {Reliability::D, u"D"},
                                                    {Reliability::E, u"E"},
                                                    {Reliability::F, u"F"}}};

constexpr const auto &vocabulary(IncidentKind)
{
    return incidentKinds;
}
constexpr const auto &vocabulary(Stance)
{
    return stances;
}
constexpr const auto &vocabulary(ArgumentStance)
{
    return argumentStances;
}
constexpr const auto &vocabulary(NetworkSide)
{
    return networkSides;
}
constexpr const auto &vocabulary(DueDiligencePosition)
{
    return positions;
}
constexpr const auto &vocabulary(ReviewState)
{
    return reviewStates;
}
constexpr const auto &vocabulary(TaskState)
{
    return taskStates;
}
constexpr const auto &vocabulary(Disclosure)
{
    return disclosures;
}
constexpr const auto &vocabulary(ReleaseState)
{
    return releaseStates;
}
constexpr const auto &vocabulary(SentenceStyle)
{
    return sentenceStyles;
}
constexpr const auto &vocabulary(StatementOutcome)
{
    return statementOutcomes;
}
constexpr const auto &vocabulary(ChartArrangement)
{
    return chartArrangements;
}
constexpr const auto &vocabulary(Rendition)
{
    return renditions;
}
constexpr const auto &vocabulary(CustodyAction)
{
    return custodyActions;
}
constexpr const auto &vocabulary(Mark)
{
    return marks;
}
constexpr const auto &vocabulary(Reliability)
{
    return reliabilities;
}

template <typename Word>
QString lookUp(Word value)
{
    for (const auto &[candidate, word] : vocabulary(value)) {
        if (candidate == value)
            return QString::fromUtf16(word);
    }
    Q_UNREACHABLE();
}

} // namespace

template <typename Word>
std::optional<Word> fromWord(QStringView word)
{
    for (const auto &[value, candidate] : vocabulary(Word{})) {
        if (word == QStringView(candidate))
            return value;
    }
    return std::nullopt;
}

template <typename Word>
QStringList allWords()
{
    QStringList words;
    for (const auto &[value, word] : vocabulary(Word{}))
        words.append(QString::fromUtf16(word));
    return words;
}

#define SARANDA_VOCABULARY(Word)                                                                   \
    QString wordOf(Word value)                                                                     \
    {                                                                                              \
        return lookUp(value);                                                                      \
    }                                                                                              \
    template std::optional<Word> fromWord<Word>(QStringView);                                      \
    template QStringList allWords<Word>();

SARANDA_VOCABULARY(IncidentKind)
SARANDA_VOCABULARY(Stance)
SARANDA_VOCABULARY(ArgumentStance)
SARANDA_VOCABULARY(NetworkSide)
SARANDA_VOCABULARY(DueDiligencePosition)
SARANDA_VOCABULARY(ReviewState)
SARANDA_VOCABULARY(TaskState)
SARANDA_VOCABULARY(Disclosure)
SARANDA_VOCABULARY(ReleaseState)
SARANDA_VOCABULARY(SentenceStyle)
SARANDA_VOCABULARY(StatementOutcome)
SARANDA_VOCABULARY(ChartArrangement)
SARANDA_VOCABULARY(Rendition)
SARANDA_VOCABULARY(CustodyAction)
SARANDA_VOCABULARY(Mark)
SARANDA_VOCABULARY(Reliability)

#undef SARANDA_VOCABULARY

} // namespace saranda
