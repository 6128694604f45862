// What a text's script asks of who draws it: more than one glyph a code point, and from which side.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace ownmark::base {

/// Letters that join, reorder or stack, joined emoji, signs that share their space. What draws code points
/// alone must leave these to somebody else.
bool needs_shaping(std::string_view text);

enum class Direction : std::uint8_t { LeftToRight, RightToLeft };

/// That of the first letter, as browsers tell it; nothing without letters. What stands in isolates of its own
/// doesn't count.
std::optional<Direction> first_direction(std::string_view text);

inline Direction direction_of(std::string_view text) {
    return first_direction(text).value_or(Direction::LeftToRight);
}

/// The paragraph of `text` that `part`, a piece of it, begins in.
std::string_view paragraph_of(std::string_view text, std::string_view part);

/// Which way the paragraphs run that pieces of a text lie in. Asked from the first piece to the last, it
/// looks through each paragraph once.
class ParagraphDirections {
public:
    explicit ParagraphDirections(std::string_view text) : text_(text) {}

    /// Nothing where the paragraph has no letters.
    std::optional<Direction> of(std::string_view piece);

private:
    std::string_view text_;
    std::string_view paragraph_;
    std::optional<Direction> direction_;
};

/// `text` has letters that run from right to left.
bool has_right_to_left(std::string_view text);

} // namespace ownmark::base
