// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace saranda {

// Closed vocabularies. In files and in the database each value is a word, never a number;
// wordOf() gives the word and fromWord<E>() the value, or nothing for a word that is none.

enum class IncidentKind { Cyber, Other };
enum class Stance { Supports, Contradicts };
enum class ArgumentStance { For, Against };
enum class NetworkSide { None, StateInfrastructure, StatePerpetrator };
enum class DueDiligencePosition { Binding, VoluntaryNorm, Contested };
enum class ReviewState { Draft, Reviewed, Approved };
enum class TaskState { Open, Done, Dropped };
enum class Disclosure { Disclose, Withhold, AskOriginator };
enum class ReleaseState { Draft, LegalReview, Cleared, Released };
enum class Rendition { Original, WorkingCopy, Translation, Redacted, OcrText };
/// How a paragraph of a draft begins: RunOn goes on in the paragraph before.
enum class SentenceStyle { RunOn, Paragraph, Quotation, Bullet, Heading, Figure };
/// What a statement decides on attribution.
enum class StatementOutcome { Attributed, NotAttributed, Deferred };
enum class ChartArrangement { ForceDirected, Layered, TwoSided };
enum class CustodyAction { Received, Examined, Copied, Transferred, Returned, Sealed };
enum class Mark {
    AgainstInterest,
    DirectContemporaneous,
    Tested,
    ForLitigation,
    SelfServing,
    Hearsay,
    Opinion,
    ChainBroken
};
/// The NATO Admiralty scale of source reliability; F = cannot be judged.
enum class Reliability { A, B, C, D, E, F };

QString wordOf(IncidentKind value);
QString wordOf(Stance value);
QString wordOf(ArgumentStance value);
QString wordOf(NetworkSide value); ///< "" for None
QString wordOf(DueDiligencePosition value);
QString wordOf(ReviewState value);
QString wordOf(TaskState value);
QString wordOf(Disclosure value);
QString wordOf(ReleaseState value);
QString wordOf(SentenceStyle value);
QString wordOf(StatementOutcome value);
QString wordOf(ChartArrangement value);
QString wordOf(Rendition value);
QString wordOf(CustodyAction value);
QString wordOf(Mark value);
QString wordOf(Reliability value);

template <typename Word>
std::optional<Word> fromWord(QStringView word);

/// All words of a vocabulary, in the order of the enum, for error messages and pickers.
template <typename Word>
QStringList allWords();

} // namespace saranda
