#include "base/bidi.h"

#include "base/utf8.h"

#include <cstddef>
#include <utility>

namespace ownmark::base {

namespace {

bool is_digit(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9);
}

/// Signs between digits that belong to the number.
bool joins_digits(char32_t c) {
    return c == U'.' || c == U',' || c == U':' || c == U'/' || c == 0xA0 || c == 0x60C || c == 0x66B ||
           c == 0x66C;
}

} // namespace

Runs runs_of(std::string_view piece) {
    if (const auto direction = first_direction(piece)) {
        return *direction == Direction::RightToLeft ? Runs::Right : Runs::Left;
    }
    std::size_t at = 0;
    const char32_t c = piece.empty() ? U' ' : next_code_point(piece, at);
    return is_digit(c) ? Runs::Digits : joins_digits(c) ? Runs::Separator : Runs::Along;
}

void arrange(std::span<LinePiece> line, Direction base) {
    const bool from_right = base == Direction::RightToLeft;
    const std::uint8_t left = from_right ? 2 : 0;
    constexpr std::uint8_t Right = 1, Digits = 2;
    // Letters and digits; digits go with the letters before them.
    std::uint8_t side = from_right ? Right : left;
    std::uint8_t before = side; // of the signs that are looked at
    std::size_t signs = 0;      // where they begin
    const auto settle_signs = [&](std::size_t end, std::uint8_t after) {
        // Signs between two sides that agree run with them, others with the whole.
        const std::uint8_t level = before == after ? before : from_right ? Right : 0;
        for (; signs < end; ++signs) {
            line[signs].level = level;
        }
    };
    for (std::size_t i = 0; i < line.size(); ++i) {
        LinePiece& piece = line[i];
        piece.seen = static_cast<std::uint32_t>(i);
        const bool in_number = piece.runs == Runs::Separator && i > 0 && line[i - 1].runs == Runs::Digits &&
                               i + 1 < line.size() && line[i + 1].runs == Runs::Digits;
        const bool is_number = piece.runs == Runs::Digits || in_number;
        if (!is_number && piece.runs != Runs::Left && piece.runs != Runs::Right) {
            continue;
        }
        side = is_number ? side : piece.runs == Runs::Right ? Right : left;
        settle_signs(i, side);
        piece.level = is_number && side == Right ? Digits : side;
        before = side;
        signs = i + 1;
    }
    settle_signs(line.size(), from_right ? Right : left);
    for (std::uint8_t level = Digits; level > 0; --level) {
        for (std::size_t from = 0; from < line.size(); ++from) {
            std::size_t to = from;
            while (to < line.size() && line[line[to].seen].level >= level) {
                ++to;
            }
            for (std::size_t a = from, b = to; a + 1 < b; ++a, --b) {
                std::swap(line[a].seen, line[b - 1].seen);
            }
            from = to > from ? to - 1 : from;
        }
    }
}

} // namespace ownmark::base
