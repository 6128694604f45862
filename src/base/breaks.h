// Where a line may end within what stands between two spaces: between the characters of Chinese and Japanese.
// Where it may within Thai and the like only a dictionary knows.
#pragma once
#include <cstddef>
#include <string_view>

namespace ownmark::base {

/// A line may end behind `before` and the next begin with `after`. Says nothing of spaces and hyphens.
bool may_break_between(char32_t before, char32_t after);

/// Past the shortest beginning of `word` that a line may end with; its size when it can't be divided.
std::size_t first_piece(std::string_view word);

/// It has letters of a script that writes words without spaces and breaks only between words: Thai, Lao,
/// Khmer, Burmese.
bool needs_dictionary(std::string_view word);

} // namespace ownmark::base
