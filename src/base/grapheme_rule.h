// Where one character, as a person counts them, ends (Unicode's UAX 29): letters with their marks, Indic
// conjuncts, Hangul syllables, joined emoji and flags are each one.
#pragma once
#include <cstddef>
#include <string_view>

namespace ownmark::base {

/// Past the character that starts at `at`. Needs at < text.size().
std::size_t grapheme_end(std::string_view text, std::size_t at);

/// True for what joins the character before it, whatever that is: marks, joiners, variation selectors, skin
/// tones.
bool extends_grapheme(char32_t code_point);

} // namespace ownmark::base
