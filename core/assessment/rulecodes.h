// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace saranda::rulecodes {

// The codes of Step::rule, each with its operands. They are part of `assess --json`: add, never
// rename.

inline constexpr std::string_view exhibitGrade = "exhibit.grade"; ///< REL, CRED
inline constexpr std::string_view exhibitMark = "exhibit.mark"; ///< step; subject: the mark
inline constexpr std::string_view exhibitMarks = "exhibit.marks"; ///< base, up, down
inline constexpr std::string_view exhibitAgreed = "exhibit.agreed";
inline constexpr std::string_view exhibitSecondary = "exhibit.secondary"; ///< cap
inline constexpr std::string_view exhibitChallenge = "exhibit.challenge"; ///< net(u), CH

/// S of one stance; operands: best single source, origins at that level.
inline constexpr std::string_view factSupport = "fact.support";
inline constexpr std::string_view factContrary = "fact.contrary";
/// A lift by independent origins; operands: level, origins there, k, primary origins there.
inline constexpr std::string_view factCorroboration = "fact.corroboration";
inline constexpr std::string_view factContraryCorroboration = "fact.contrary-corroboration";
inline constexpr std::string_view citationChallenge = "citation.challenge"; ///< net(u), CH
inline constexpr std::string_view factNet = "fact.net"; ///< S(f, +), S(f, −)

/// The strongest argument; operands: cap of strength and warrant, then netₑ of each premise.
/// subject: the warrant.
inline constexpr std::string_view elementDirect = "element.direct";
inline constexpr std::string_view elementAgainst = "element.against";
inline constexpr std::string_view argumentChallenge = "argument.challenge"; ///< net(u), CH
/// Facts about other operations in a specific element; operands: cap.
inline constexpr std::string_view elementGeneral = "element.general";
/// Facts the timing gate excludes.
inline constexpr std::string_view elementTiming = "element.timing";
/// conc; operands: facts that reach it, their origins (2 = two or more), exclusive control (0, 1).
inline constexpr std::string_view series = "circumstantial.series";
inline constexpr std::string_view alternative = "circumstantial.alternative"; ///< subject: its key
inline constexpr std::string_view noAlternative = "circumstantial.no-alternative"; ///< cap
/// operands: best on the side of the infrastructure, of the perpetrator.
inline constexpr std::string_view sides = "circumstantial.sides";
/// A fact that supports an alternative; subject: the alternative's key.
inline constexpr std::string_view alternativeSupported = "element.alternative-supported";
inline constexpr std::string_view elementGrade = "element.grade"; ///< P, C

} // namespace saranda::rulecodes
