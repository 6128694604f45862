// UTF-8 in and out of code points, total: a broken byte becomes U+FFFD, so that no input can stop us.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace ownmark::base {

/// The code point that starts at `at`, and `at` moved past it. Broken bytes give U+FFFD and move by one.
/// Needs at < text.size().
char32_t next_code_point(std::string_view text, std::size_t& at);

void append_utf8(std::string& out, char32_t code_point);

/// Well-formed UTF-8 with every broken byte replaced by U+FFFD.
std::string repaired_utf8(std::string_view text);

/// Number of characters as a person counts them.
std::size_t grapheme_count(std::string_view text);

/// The first `count` graphemes of `text`, never cut inside one.
std::string_view grapheme_prefix(std::string_view text, std::size_t count);

/// `text` without white space at both ends.
std::string_view trimmed(std::string_view text);

} // namespace ownmark::base
