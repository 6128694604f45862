#include "base/bidi.h"

#include "base/utf8.h"

#include <algorithm>

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

std::vector<std::uint8_t> levels_of(std::span<const Runs> pieces, Direction base) {
    std::vector<Runs> line(pieces.begin(), pieces.end());
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool in_number =
            i > 0 && i + 1 < line.size() && line[i - 1] == Runs::Digits && line[i + 1] == Runs::Digits;
        if (line[i] == Runs::Separator) {
            line[i] = in_number ? Runs::Digits : Runs::Along;
        }
    }
    const bool from_right = base == Direction::RightToLeft;
    const std::uint8_t along_base = from_right ? 1 : 0;
    const std::uint8_t left = from_right ? 2 : 0;
    // What each piece counts as for the signs beside it: digits go with the letters before them.
    std::vector<Runs> side = line;
    Runs before = from_right ? Runs::Right : Runs::Left;
    const Runs edge = before;
    for (Runs& piece : side) {
        if (piece == Runs::Digits) {
            piece = before;
        } else if (piece != Runs::Along) {
            before = piece;
        }
    }
    std::vector<std::uint8_t> levels(line.size());
    for (std::size_t i = 0; i < line.size();) {
        std::size_t end = i + 1;
        if (side[i] != Runs::Along) {
            levels[i] = line[i] == Runs::Digits && side[i] == Runs::Right ? 2
                        : side[i] == Runs::Right                          ? 1
                                                                          : left;
        } else {
            // Signs between two sides that agree run with them, others with the whole.
            while (end < line.size() && side[end] == Runs::Along) {
                ++end;
            }
            const Runs here = i == 0 ? edge : side[i - 1];
            const Runs there = end == line.size() ? edge : side[end];
            const std::uint8_t level = here != there ? along_base : here == Runs::Right ? 1 : left;
            std::fill(levels.begin() + static_cast<std::ptrdiff_t>(i),
                      levels.begin() + static_cast<std::ptrdiff_t>(end), level);
        }
        i = end;
    }
    return levels;
}

std::vector<std::size_t> visual_order(std::span<const std::uint8_t> levels) {
    std::vector<std::size_t> order(levels.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    for (std::uint8_t level = 2; level > 0; --level) {
        for (std::size_t from = 0; from < levels.size();) {
            std::size_t to = from;
            while (to < levels.size() && levels[order[to]] >= level) {
                ++to;
            }
            std::reverse(order.begin() + static_cast<std::ptrdiff_t>(from),
                         order.begin() + static_cast<std::ptrdiff_t>(to));
            from = std::max(to, from + 1);
        }
    }
    return order;
}

} // namespace ownmark::base
