// Draws every word as chequers, so that tests know what to look for.
#pragma once
#include "base/breaks.h"
#include "base/utf8.h"
#include "report/foreign.h"

#include <string>
#include <vector>

namespace ownmark::report {

/// Each character as people count them is one `size` wide, of squares of four dots, 10 dots a px; an emoji is
/// red.
class ChequeredPen final : public ForeignPen {
public:
    double width(const ForeignWord& word) override {
        return static_cast<double>(base::grapheme_count(word.text)) * word.size;
    }

    ForeignPicture draw(const ForeignWord& word) override {
        drawn.emplace_back(word.text);
        if (word.text == "\u3164") { // Hangul filler
            return {};
        }
        constexpr double Pitch = 0.1;
        ForeignPicture picture{.bitmap = {}, .pitch = Pitch, .x = -1, .y = -0.8 * word.size};
        pdf::Bitmap& bitmap = picture.bitmap;
        bitmap.coloured = word.text == "🎉";
        bitmap.columns = static_cast<int>(width(word) / Pitch);
        bitmap.rows = static_cast<int>(word.size / Pitch);
        const int row = bitmap.coloured ? bitmap.columns * 3 : (bitmap.columns + 7) / 8;
        for (int i = 0; i < row * bitmap.rows; ++i) {
            const bool is_red = i % 3 == 0;
            const bool is_even = i / row / 4 % 2 == 0;
            bitmap.dots += bitmap.coloured ? (is_red ? '\xFF' : '\0') : (is_even ? '\xF0' : '\x0F');
        }
        return picture;
    }

    /// Dictionaries of this kind have words of two letters, three bytes each.
    std::vector<std::uint32_t> word_ends(std::string_view text) override {
        std::vector<std::uint32_t> ends;
        for (std::size_t end = 6; end < text.size(); end += 6) {
            ends.push_back(static_cast<std::uint32_t>(end));
        }
        ends.push_back(static_cast<std::uint32_t>(text.size()));
        return ends;
    }

    std::vector<std::string> drawn;
};

} // namespace ownmark::report
