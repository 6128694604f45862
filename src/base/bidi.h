// In which order the pieces of a line are seen when some of its letters run from right to left: Unicode's
// UAX 9 by its main rules, for text without embeddings.
#pragma once
#include "base/scripts.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace ownmark::base {

/// What a piece of text is in a line: letters with their direction, digits, what may stand within a number,
/// or other signs and spaces.
enum class Runs : std::uint8_t { Left, Right, Digits, Separator, Along };

/// By its first code point that says something.
Runs runs_of(std::string_view piece);

/// For each piece of a line its level: odd ones run from right to left.
std::vector<std::uint8_t> levels_of(std::span<const Runs> pieces, Direction base);

/// The pieces' places in the line, from the left: the first of them is the one seen first.
std::vector<std::size_t> visual_order(std::span<const std::uint8_t> levels);

} // namespace ownmark::base
