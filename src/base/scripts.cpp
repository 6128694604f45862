#include "base/scripts.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace ownmark::base {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// In order, from the blocks of Unicode 15.
constexpr std::array Shaped = {
    Range{0x0300, 0x036F},   // combining marks
    Range{0x0590, 0x109F},   // Hebrew to Myanmar: all right-to-left and Indic scripts, Thai, Lao, Tibetan
    Range{0x1100, 0x11FF},   // Hangul by single letters
    Range{0x1700, 0x18AF},   // Philippine scripts, Khmer, Mongolian
    Range{0x1900, 0x1CFF},   // Limbu to Vedic
    Range{0x200C, 0x200F},   // joiners and direction marks
    Range{0x202A, 0x202E},   // directional embeddings
    Range{0x2066, 0x2069},   // directional isolates
    Range{0x20D0, 0x20FF},   // enclosing marks: keycaps
    Range{0xA800, 0xABFF},   // Syloti to Meetei
    Range{0xFB1D, 0xFDFF},   // Hebrew and Arabic forms
    Range{0xFE00, 0xFE0F},   // variation selectors
    Range{0xFE20, 0xFE2F},   // half marks
    Range{0xFE70, 0xFEFE},   // Arabic forms
    Range{0x10800, 0x11FFF}, // ancient right-to-left and Brahmic scripts
    Range{0x1E800, 0x1EFFF}, // Adlam, Arabic mathematical letters
    Range{0x1F1E6, 0x1F1FF}, // flags
    Range{0x1F3FB, 0x1F3FF}, // skin tones
    Range{0xE0000, 0xE01EF}, // tags, more variation selectors
};

} // namespace

bool needs_shaping(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        const auto after = std::ranges::upper_bound(Shaped, c, {}, &Range::first);
        if (after != Shaped.begin() && c <= (after - 1)->last) return true;
    }
    return false;
}

} // namespace ownmark::base
