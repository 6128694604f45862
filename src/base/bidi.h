// In which order the pieces of a line are seen when some of its letters run from right to left: Unicode's
// UAX 9 by its main rules, for text without embeddings.
#pragma once
#include "base/scripts.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace ownmark::base {

/// What a piece of text is in a line: letters with their direction, digits, what may stand within a number,
/// or other signs and spaces.
enum class Runs : std::uint8_t { Left, Right, Digits, Separator, Along };

/// By its first code point that says something.
Runs runs_of(std::string_view piece);

struct LinePiece {
    Runs runs = Runs::Along;
    /// Odd ones run from right to left.
    std::uint8_t level = 0;
    /// Which piece is seen in this one's place, counted from the left.
    std::uint32_t seen = 0;
};

/// Fills levels and what is seen where.
void arrange(std::span<LinePiece> line, Direction base);

} // namespace ownmark::base
