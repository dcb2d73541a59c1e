// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace saranda::test {

/// Choices read from a tape of numbers. An empty tape always answers 0, and the generators below
/// make 0 the plainest choice: so a shorter tape, or one of smaller numbers, is a smaller case, and
/// a property test can shrink the tape instead of the case.
class Dice
{
public:
    explicit Dice(std::vector<std::uint8_t> tape)
        : m_tape(std::move(tape))
    { }

    static Dice seeded(unsigned seed, std::size_t length = 20000)
    {
        std::mt19937 random(seed);
        std::vector<std::uint8_t> tape(length);
        for (std::uint8_t &value : tape)
            value = std::uint8_t(random() & 0xff);
        return Dice(std::move(tape));
    }

    /// 0 … sides − 1.
    int pick(int sides)
    {
        if (m_next >= m_tape.size() || sides <= 1)
            return 0;
        return m_tape[m_next++] % sides;
    }

    /// True once in `sides` throws.
    bool rarely(int sides) { return pick(sides) == sides - 1; }

private:
    std::vector<std::uint8_t> m_tape;
    std::size_t m_next = 0;
};

} // namespace saranda::test
