// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

/// The bytes before values and objects of an answer; known to its two ends only.
namespace saranda::printtags {

inline constexpr quint8 null = 0;
inline constexpr quint8 isFalse = 1;
inline constexpr quint8 isTrue = 2;
inline constexpr quint8 integer = 3;
inline constexpr quint8 real = 4;
inline constexpr quint8 name = 5;
inline constexpr quint8 string = 6;
inline constexpr quint8 array = 7;
inline constexpr quint8 dictionary = 8;
inline constexpr quint8 toObject = 9;
inline constexpr quint8 toStream = 10;

inline constexpr quint8 plain = 32;
inline constexpr quint8 streamHere = 33;
inline constexpr quint8 streamInFile = 34;

/// A number as PDF writes it: never an exponent, never a word.
bool isReal(std::string_view digits);

} // namespace saranda::printtags
