// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdlib>
#include <utility>

/// For mutate.py: all changes of a file compiled at once, of which the environment chooses one.
/// `a < b` becomes `a < mutants::Less{7} < b`, which is `a <= b` where MUTANT is 7.
namespace mutants {

inline const int chosen = std::getenv("MUTANT") ? std::atoi(std::getenv("MUTANT")) : 0;

/// What the change would not have let compile.
[[noreturn]] inline void stillborn()
{
    std::_Exit(99);
}

#define MUTANT_OPERATOR(Name, op, other)                                                           \
    struct Name {                                                                                  \
        int number;                                                                                \
    };                                                                                             \
    template <typename Left>                                                                       \
    struct After##Name {                                                                           \
        const Left &left;                                                                          \
        int number;                                                                                \
    };                                                                                             \
    template <typename Left>                                                                       \
    After##Name<Left> operator op(const Left &left, Name place)                                    \
    {                                                                                              \
        return {left, place.number};                                                               \
    }                                                                                              \
    template <typename Left, typename Right>                                                       \
    auto operator op(After##Name<Left> after, const Right &right)                                  \
    {                                                                                              \
        if (after.number == chosen) {                                                              \
            if constexpr (requires {                                                               \
                              static_cast<decltype(after.left op right)>(after.left other right);  \
                          })                                                                       \
                return static_cast<decltype(after.left op right)>(after.left other right);         \
            else                                                                                   \
                stillborn();                                                                       \
        }                                                                                          \
        return after.left op right;                                                                \
    }

MUTANT_OPERATOR(Less, <, <=)
MUTANT_OPERATOR(LessEqual, <=, <)
MUTANT_OPERATOR(Greater, >, >=)
MUTANT_OPERATOR(GreaterEqual, >=, >)
MUTANT_OPERATOR(Equal, ==, !=)
MUTANT_OPERATOR(NotEqual, !=, ==)
MUTANT_OPERATOR(Plus, +, -)
MUTANT_OPERATOR(Minus, -, +)
#undef MUTANT_OPERATOR

// The right side of && and || comes as a function, so that it is read only when it is asked for.
struct And {
    int number;
};
struct Or {
    int number;
};
template <typename Place>
struct AfterLogic {
    bool left;
    int number;
};
template <typename Left>
AfterLogic<And> operator&&(const Left &left, And place)
{
    return {bool(left), place.number};
}
template <typename Left>
AfterLogic<Or> operator||(const Left &left, Or place)
{
    return {bool(left), place.number};
}
template <typename Right>
bool operator&&(AfterLogic<And> after, const Right &right)
{
    return after.number == chosen ? after.left || right() : after.left && right();
}
template <typename Right>
bool operator||(AfterLogic<Or> after, const Right &right)
{
    return after.number == chosen ? after.left && right() : after.left || right();
}

/// std::min or std::max.
struct Extreme {
    int number;
    bool isLeast;
    template <typename Value>
    const Value &operator()(const Value &left, const Value &right) const
    {
        return isLeast != (number == chosen) ? std::min(left, right) : std::max(left, right);
    }
};

inline bool isChosen(int number)
{
    return number == chosen;
}

} // namespace mutants
