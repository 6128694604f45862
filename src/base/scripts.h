// Which texts need more than one glyph a code point: letters that join, reorder or stack, and joined emoji.
// What draws code points alone must leave these to somebody else.
#pragma once
#include <string_view>

namespace ownmark::base {

bool needs_shaping(std::string_view text);

} // namespace ownmark::base
